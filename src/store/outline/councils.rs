//! Councils from a list: a name, a short name and inhabitants.

use std::path::Path;

use super::draft::slug;
use super::{Doubt, OutlineError, Remark};
use crate::clean::excerpt;
use crate::domain::council::{Council, Presence, Region, WeightKey};
use crate::store::agenda::{self, AgendaFaults};
use crate::store::disk::{self, Disk};
use crate::store::intake;
use crate::store::sheet::{self, Row};

/// Why no councils were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CouncilsError {
    /// The list is not read.
    List(OutlineError),
    /// The agenda that they stand in is not right.
    Agenda(Box<AgendaFaults>),
}

/// The councils of a region, from an agenda file or from a table with columns for name, short name and inhabitants.
///
/// # Errors
/// When there are none in it.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<(Region, Vec<Remark>), CouncilsError> {
    let file = disk::shown(path);
    let text = |what| CouncilsError::List(OutlineError::Text { file: file.clone(), what });
    let bytes = intake::bytes(disk, path).map_err(text)?;
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        let parsed = agenda::parse(&file, &bytes).map_err(|faults| CouncilsError::Agenda(Box::new(faults)))?;
        return Ok((parsed.plan.region, Vec::new()));
    }
    table(&file, &bytes).map_err(CouncilsError::List)
}

fn table(file: &str, bytes: &[u8]) -> Result<(Region, Vec<Remark>), OutlineError> {
    let is_heading = |cells: &[String]| cells.iter().any(|cell| is_name(cell));
    let sheet = sheet::find(file, bytes, &is_heading).map_err(OutlineError::Sheet)?;
    let head = sheet.rows.iter().position(|row| is_heading(&row.cells));
    let column = |names: &[&str]| {
        let cells = &sheet.rows.get(head?)?.cells;
        cells.iter().position(|cell| names.contains(&cell.to_lowercase().as_str()))
    };
    // Without names above them, the columns stand in this order.
    let (name, short, weight) = match head {
        Some(_) => (
            column(&NAMES),
            column(&["afkorting", "kort", "short"]),
            column(&["inwoners", "inwonertal", "inhabitants"]),
        ),
        None => (Some(0), Some(1), Some(2)),
    };
    let mut remarks = Vec::new();
    let mut list = List::default();
    for row in sheet.rows.iter().skip(head.map_or(0, |head| head + 1)) {
        let cell = |column: Option<usize>| column.map_or("", |column| Row::cell(row, column));
        if list.add(cell(name), cell(short), cell(weight)).is_none() {
            let begins = excerpt(&row.cells.join("; "));
            remarks.push(Remark { place: sheet.row_place(row), what: Doubt::BadCouncil { begins } });
        }
    }
    if list.councils.is_empty() {
        return Err(OutlineError::NoItems { file: file.to_owned() });
    }
    Ok((list.region(), remarks))
}

const NAMES: [&str; 7] = ["naam", "raad", "gemeente", "name", "council", "municipality", "raden"];

fn is_name(cell: &str) -> bool {
    NAMES.contains(&cell.to_lowercase().as_str())
}

/// Councils as they are told, one by one.
#[derive(Debug, Clone, Default)]
pub struct List {
    councils: Vec<Council>,
}

impl List {
    /// Adds a council: its name, a short name (or nothing: then letters of its name) and its inhabitants (or nothing). None when
    /// there is no name, when the short name is no letters or too long, when another council has either, or when the
    /// inhabitants are no whole number.
    pub fn add(&mut self, name: &str, short: &str, inhabitants: &str) -> Option<&Council> {
        let name = excerpt(name);
        let short = if short.trim().is_empty() { self.short(&name)? } else { excerpt(short) };
        let fits = (1..=3).contains(&short.chars().count()) && short.chars().all(char::is_alphanumeric);
        let id = slug(&name);
        let is_new =
            self.councils.iter().all(|other| other.id != id && other.short.to_lowercase() != short.to_lowercase());
        let digits: String = inhabitants.chars().filter(|c| !matches!(c, '.' | ' ' | '\u{A0}')).collect();
        let weight = if digits.is_empty() { None } else { Some(digits.parse::<u64>().ok().filter(|&n| n > 0)?) };
        if name.chars().all(|c| !c.is_alphanumeric()) || !fits || !is_new {
            return None;
        }
        self.councils.push(Council {
            id,
            name,
            short,
            sort: None,
            aliases: Vec::new(),
            weights: vec![weight],
            mandate: None,
            presence: Presence::Present,
        });
        self.councils.last()
    }

    /// Letters of a name that no other council has: of its first two words, or its first two letters.
    fn short(&self, name: &str) -> Option<String> {
        let words: Vec<&str> =
            name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1).collect();
        let first = |word: &&str| word.chars().next();
        let letters: Vec<char> = words.concat().chars().collect();
        let initials: String = words.iter().take(2).filter_map(first).collect();
        let begin = letters.first()?;
        let pairs = letters.iter().skip(1).map(|second| format!("{begin}{second}"));
        let two = std::iter::once(initials).filter(|initials| initials.chars().count() == 2);
        let mut candidates = two.chain(pairs).map(|short| short.to_uppercase());
        candidates.find(|short| {
            short.chars().count() <= 3 && self.councils.iter().all(|other| other.short.to_uppercase() != *short)
        })
    }

    /// Whether there is any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.councils.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.councils.len()
    }

    /// Those of which nobody told how many inhabitants they have.
    #[must_use]
    pub fn unweighed(&self) -> Vec<&str> {
        let unknown = self.councils.iter().filter(|council| !council.weights.iter().all(Option::is_some));
        unknown.map(|council| council.name.as_str()).collect()
    }

    /// The region of these councils: weighed by inhabitants, where all of them tell how many they have.
    #[must_use]
    pub fn region(mut self) -> Region {
        let is_weighed = self.councils.iter().all(|council| council.weights.iter().all(Option::is_some));
        let key = WeightKey { id: "inwoners".to_owned(), name: "inwoners".to_owned(), source: None };
        if !is_weighed {
            self.councils.iter_mut().for_each(|council| council.weights.clear());
        }
        let weights = if is_weighed { vec![key] } else { Vec::new() };
        Region { councils: self.councils, weights, groups: Vec::new() }
    }
}
