//! Numbers and ids: those that were found stay, and where there are none the place in the agenda gives them.

use std::collections::HashSet;

use super::{Doubt, Entry, Remark};
use crate::store::hand::limits;
use crate::store::sheet::letters;

/// What an item is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// In files.
    pub(super) id: String,
    /// On the screen.
    pub(super) number: String,
}

/// What the items are called, in their order; `above` tells for each the item above it, if any.
///
/// A number that nobody else has is the id too. A part of a number, and one that occurs again, is told with that of the item
/// above it, A.1. An item without a number has that of the item above and its place there; at the top of an agenda with
/// numbers, a letter.
pub(super) fn names(entries: &[Entry], above: &[Option<usize>], remarks: &mut Vec<Remark>) -> Vec<Name> {
    // What stands below a number, and is but a part of one, is told with it: a) below 1.2 is 1.2.a.
    let mut has_number: Vec<bool> = Vec::with_capacity(entries.len());
    for (entry, above) in entries.iter().zip(above) {
        has_number.push(entry.number.is_some() || above.is_some_and(|above| has_number[above]));
    }
    let is_part = |at: usize, number: &str| {
        let holds = |above: usize| entries[above].number.as_deref().is_none_or(|above| !number.starts_with(above));
        !number.contains('.') && above[at].is_some_and(|above| has_number[above] && holds(above))
    };
    let whole = entries.iter().enumerate().filter_map(|(at, entry)| Some((at, entry.number.as_deref()?)));
    let found = whole.filter(|&(at, number)| !is_part(at, number)).map(|(_, number)| key(number)).collect();
    let mut ids = Ids { given: HashSet::new(), found };
    let is_numbered = !ids.found.is_empty();
    let mut names: Vec<Name> = Vec::with_capacity(entries.len());
    let mut below = vec![0_usize; entries.len()];
    let mut bare = 0_usize;
    for (at, (entry, above)) in entries.iter().zip(above).enumerate() {
        let place = match above {
            Some(above) => &mut below[*above],
            None => &mut bare,
        };
        // At the top, those with a number of their own are not counted.
        *place += usize::from(above.is_some() || entry.number.is_none());
        let above = above.and_then(|above| names.get(above));
        let mut remark = |what| remarks.push(Remark { place: entry.place.clone(), what });
        let number = entry.number.as_deref().filter(|number| {
            let fits = number.chars().count() <= limits::NUMBER;
            if !fits {
                remark(Doubt::LongNumber { number: (*number).to_owned() });
            }
            fits
        });
        let is_part = number.is_some_and(|number| is_part(at, number));
        let wanted = |number: &str| within(above.filter(|_| is_part), number);
        let name = match number {
            Some(number) if !ids.given.contains(&key(&wanted(number).id)) => {
                let wanted = wanted(number);
                Name { id: ids.take(&id(&wanted.id)), number: wanted.number }
            }
            Some(number) => {
                let longer = within(above, number);
                let id = ids.take(&id(&longer.id));
                let now = if ids.is(&longer.id, &id) { longer.number } else { id.clone() };
                remark(Doubt::SameNumber { number: number.to_owned(), now: now.clone() });
                Name { id, number: now }
            }
            None => {
                let own =
                    if above.is_none() && is_numbered { letters(place.saturating_sub(1)) } else { place.to_string() };
                let wanted = within(above, &own);
                let id = ids.take_new(&id(&wanted.id));
                let number = if ids.is(&wanted.id, &id) { wanted.number } else { id.clone() };
                Name { id, number }
            }
        };
        names.push(Name { number: ended(name.number), ..name });
    }
    names
}

/// The ids that are given, and those of the numbers that were found, in small letters.
struct Ids {
    given: HashSet<String>,
    found: HashSet<String>,
}

impl Ids {
    /// This id, or the first one like it that nobody has: 1, 1-2, 1-3.
    fn take(&mut self, id: &str) -> String {
        self.first(id, |ids, id| ids.given.contains(id))
    }

    /// The same, and not one that a number in the file asks for.
    fn take_new(&mut self, id: &str) -> String {
        self.first(id, |ids, id| ids.given.contains(id) || ids.found.contains(id))
    }

    fn first(&mut self, id: &str, is_taken: impl Fn(&Self, &str) -> bool) -> String {
        let mut candidate = id.to_owned();
        let mut n = 1;
        while is_taken(self, &candidate.to_lowercase()) {
            n += 1;
            candidate = format!("{id}-{n}");
        }
        self.given.insert(candidate.to_lowercase());
        candidate
    }

    /// Whether what was wanted was given.
    fn is(&self, wanted: &str, given: &str) -> bool {
        id(wanted) == given
    }
}

/// A number below that of another item.
fn within(above: Option<&Name>, own: &str) -> Name {
    match above {
        Some(above) => Name { id: format!("{}.{own}", above.id), number: format!("{}.{own}", above.number) },
        None => Name { id: own.to_owned(), number: own.to_owned() },
    }
}

/// A number as an id: letters, digits, dots and dashes, with room for what tells it from others.
fn id(number: &str) -> String {
    let sign = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let id: String = number.chars().map(sign).collect();
    // Of an id that is too long, the end tells most.
    let id = &id[id.len().saturating_sub(limits::ID - 8)..];
    let id = id.trim_matches(['-', '.']);
    if id.is_empty() { "punt".to_owned() } else { id.to_owned() }
}

fn key(number: &str) -> String {
    id(number).to_lowercase()
}

/// The end of a number that became too long by what stands above it.
fn ended(number: String) -> String {
    let length = number.chars().count();
    if length <= limits::NUMBER {
        return number;
    }
    std::iter::once('…').chain(number.chars().skip(length - limits::NUMBER + 1)).collect()
}
