//! The agenda of an outline, within the bounds of an agenda file.

use super::numbers::{Name, names};
use super::{Doubt, Entry, Remark};
use crate::clean::{Field, clean};
use crate::domain::agenda::{Agenda, Item, Source};
use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::message::Message;
use crate::store::hand::limits;

/// The agenda of these items: those with nothing below them are coloured, unless they say otherwise.
#[must_use]
pub fn agenda(entries: &[Entry], region: &Region) -> (Agenda, Vec<Remark>) {
    let mut remarks = Vec::new();
    let above = above(entries, &mut remarks);
    let names = names(entries, &above, &mut remarks);
    let mut has_below = vec![false; entries.len()];
    above.iter().flatten().for_each(|&above| has_below[above] = true);
    let mut agenda = Agenda::default();
    for (at, entry) in entries.iter().enumerate() {
        let item = item(region, entry, &names[at], has_below[at], &mut remarks);
        // Items are read from the top down, so an item's place in the agenda is its place here.
        agenda.push(above[at].map(ItemIx::at), item);
    }
    (agenda, remarks)
}

/// For each item the one above it, none deeper than an agenda goes.
fn above(entries: &[Entry], remarks: &mut Vec<Remark>) -> Vec<Option<usize>> {
    let mut path: Vec<usize> = Vec::new();
    let mut above = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        if entry.depth >= limits::DEPTH {
            remarks.push(Remark { place: entry.place.clone(), what: Doubt::TooDeep });
        }
        path.truncate(entry.depth.min(limits::DEPTH - 1));
        above.push(path.last().copied());
        path.push(at);
    }
    above
}

fn item(region: &Region, entry: &Entry, name: &Name, has_below: bool, remarks: &mut Vec<Remark>) -> Item {
    let Entry { place, depth: _, number: _, title, text, kind, coloured, council, planned, source, tags } = entry;
    let mut cut = Cut { place, remarks };
    let whole = clean(title, Field::Line, limits::TEXT);
    let mut text = text.clone();
    let mut title = whole.clone();
    if whole.chars().count() > limits::TITLE {
        title = whole.chars().take(limits::TITLE - 1).chain(['…']).collect();
        text = Some(text.map_or_else(|| whole.clone(), |text| format!("{whole}\n{text}")));
        cut.remark(Doubt::LongTitle { begins: clean(&whole, Field::Line, 60) });
    }
    Item {
        text: text.and_then(|text| cut.to(&text, Field::Lines, limits::TEXT)),
        kind: kind.unwrap_or_default(),
        coloured: coloured.unwrap_or(!has_below),
        council: council.as_deref().and_then(|name| cut.council(region, name)),
        planned: *planned,
        source: source.as_ref().and_then(|source| {
            let document = cut.to(&source.document, Field::Line, limits::TITLE)?;
            let place = source.place.as_deref().and_then(|place| cut.to(place, Field::Line, limits::TITLE));
            Some(Source { document, place })
        }),
        tags: tags.iter().take(limits::LIST).filter_map(|tag| cut.to(tag, Field::Line, limits::NAME)).collect(),
        ..Item::new(name.id.as_str(), name.number.as_str(), if is_visible(&title) { title } else { "?".to_owned() })
    }
}

/// What is done to fit an item into an agenda file, and told.
struct Cut<'a> {
    place: &'a Message,
    remarks: &'a mut Vec<Remark>,
}

impl Cut<'_> {
    fn remark(&mut self, what: Doubt) {
        self.remarks.push(Remark { place: self.place.clone(), what });
    }

    /// A text of at most so many characters, if it shows anything.
    fn to(&mut self, text: &str, lines: Field, max: usize) -> Option<String> {
        let cleaned = clean(text, lines, max + 1);
        if cleaned.chars().count() > max {
            self.remark(Doubt::CutOff);
        }
        Some(clean(&cleaned, lines, max)).filter(|text| is_visible(text))
    }

    /// The council that is called so: by its id, its name, its short name or another.
    fn council(&mut self, region: &Region, name: &str) -> Option<CouncilIx> {
        let wanted = name.trim().to_lowercase();
        let is_called = |name: &str| name.to_lowercase() == wanted;
        let found = region.indices().find(|&ix| {
            let council = region.council(ix);
            [&council.id, &council.name, &council.short].into_iter().chain(&council.aliases).any(|name| is_called(name))
        });
        if found.is_none() {
            let known = region.councils.iter().map(|council| council.name.as_str()).collect::<Vec<_>>().join(", ");
            self.remark(Doubt::UnknownCouncil { name: clean(name, Field::Line, limits::NAME), known });
        }
        found
    }
}

fn is_visible(text: &str) -> bool {
    text.contains(|c: char| !c.is_whitespace() && c != char::REPLACEMENT_CHARACTER)
}

/// An id out of words: small letters and digits with dashes between them.
#[must_use]
pub fn slug(words: &str) -> String {
    let plain = crate::clean::plain_letters(words);
    let mut slug = String::new();
    for c in plain.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(limits::ID - 14);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "overleg".to_owned() } else { slug.to_owned() }
}
