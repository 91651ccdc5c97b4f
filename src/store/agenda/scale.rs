//! The scale on which councils colour.

use std::collections::{HashMap, HashSet};

use unicode_width::UnicodeWidthChar;

use super::wire;
use crate::domain::scale::{Counts, Level, Scale};
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;
use crate::store::hand::warning::Warning;

/// Letters of silence: no view, abstention, absent, and the key that takes a mark back.
pub const TAKEN_LETTERS: &str = "ZTAX";
/// Shapes of silence: no view, abstention, not yet, absent, and a mark that is hidden.
pub const TAKEN_GLYPHS: &str = "?○·–▒";
/// Letters whose keys do something else at the table; the keymap is not known here, and a test compares them.
pub const LETTERS_WITH_KEYS: &str = "BCEFHIJKLMNPQSUVW";

/// The levels of the file, or groen, oranje and rood where it names none.
pub(super) fn scale<'a>(reader: &mut Reader<'a>, list: Option<Raw<'a>>) -> Scale {
    let Some(list) = list else { return Scale::traffic_light() };
    let Some(raws) = reader.read::<Vec<Raw<'a>>>(list) else { return Scale::traffic_light() };
    if raws.len() < 2 {
        reader.fault(list.0, Fault::FewLevels);
    }
    let (mut ids, mut letters, mut glyphs) = (Ids::of(Thing::Level), HashMap::new(), HashMap::new());
    let mut names = HashSet::new();
    let mut levels: Vec<Level> = Vec::new();
    let mut complete = true;
    for raw in reader.at_most("scale", limits::LEVELS, raws) {
        match level(reader, raw, &mut ids, &mut letters, &mut glyphs) {
            Some(level) => {
                if let Some(name) = level.name.clone().filter(|name| !names.insert(name.to_lowercase())) {
                    reader.warn(raw.0, Warning::SameName { name });
                }
                levels.push(level);
            }
            None => complete = false,
        }
    }
    if complete && levels.len() >= 2 && levels.iter().all(|level| level.counts != Counts::For) {
        reader.fault(list.0, Fault::NoSupport);
    }
    Scale::new(levels)
}

fn level<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    ids: &mut Ids<'a>,
    letters: &mut HashMap<char, &'a str>,
    glyphs: &mut HashMap<char, &'a str>,
) -> Option<Level> {
    let wire::Level { id, name, letter, glyph, role, counts } = reader.read(raw)?;
    let id = reader.id(raw.0, ids, id);
    let name = reader.text(Cap::line("name", limits::NAME), name);
    let letter_at = letter.as_ref().map_or(raw.0, |letter| letter.at);
    let letter = only(reader, raw, &LETTER, letter, letters);
    if let Some(letter) = letter.filter(|&letter| LETTERS_WITH_KEYS.contains(letter)) {
        reader.warn(letter_at, Warning::Key { key: letter.to_ascii_lowercase() });
    }
    let glyph = only(reader, raw, &GLYPH, glyph, glyphs);
    let role = reader.required(raw.0, "role", role);
    let counts = reader.required(raw.0, "counts", counts);
    Some(Level { id: id?, name, letter: letter?, glyph: glyph?, role: role?.into(), counts: counts?.into() })
}

/// A sign that tells a level from the others.
struct Sign {
    field: &'static str,
    fits: fn(char) -> bool,
    unfit: fn(String) -> Fault,
    taken: &'static str,
    is_taken: fn(String) -> Fault,
}

const LETTER: Sign = Sign {
    field: "letter",
    fits: |c| c.is_ascii_uppercase(),
    unfit: |text| Fault::Letter { text },
    taken: TAKEN_LETTERS,
    is_taken: |text| Fault::TakenLetter { text },
};

const GLYPH: Sign = Sign {
    field: "glyph",
    fits: |c| c.width() == Some(1) && !crate::clean::is_hidden(c),
    unfit: |text| Fault::Glyph { text },
    taken: TAKEN_GLYPHS,
    is_taken: |text| Fault::TakenGlyph { text },
};

/// One character of the right sort that stands for nothing else.
fn only<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    sign: &Sign,
    placed: Option<Placed<'a, String>>,
    seen: &mut HashMap<char, &'a str>,
) -> Option<char> {
    let at = placed.as_ref().map_or(raw.0, |placed| placed.at);
    let text = reader.required_text(raw.0, Cap::line(sign.field, limits::NAME), placed)?;
    let mut characters = text.chars();
    let (Some(only), None) = (characters.next().filter(|&c| (sign.fits)(c)), characters.next()) else {
        reader.fault(at, (sign.unfit)(text));
        return None;
    };
    if sign.taken.contains(only) {
        reader.fault(at, (sign.is_taken)(text));
        return None;
    }
    if let Some(first) = seen.insert(only, at) {
        let line = reader.line(first);
        reader.fault(at, Fault::SameLevel { text, line });
        return None;
    }
    Some(only)
}
