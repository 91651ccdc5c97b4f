//! The scale on which councils colour.

use std::collections::HashMap;

use unicode_width::UnicodeWidthChar;

use super::fault::{Fault, Thing};
use super::fields::{Cap, Ids};
use super::placed::{Placed, Raw};
use super::reader::Reader;
use super::{limits, wire};
use crate::domain::scale::{Counts, Level, Scale};

/// The levels of the file, or groen, oranje and rood where it names none.
pub(super) fn scale<'a>(reader: &mut Reader<'a>, list: Option<Raw<'a>>) -> Scale {
    let Some(list) = list else { return Scale::traffic_light() };
    let Some(raws) = reader.read::<Vec<Raw<'a>>>(list) else { return Scale::traffic_light() };
    if raws.len() < 2 {
        reader.fault(list.0, Fault::FewLevels);
    }
    let (mut ids, mut letters, mut glyphs) = (Ids::of(Thing::Level), HashMap::new(), HashMap::new());
    let mut levels: Vec<Level> = Vec::new();
    let mut complete = true;
    for raw in reader.at_most("scale", limits::LEVELS, raws) {
        match level(reader, raw, &mut ids, &mut letters, &mut glyphs) {
            Some(level) => levels.push(level),
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
    let is_letter = |c: char| c.is_ascii_uppercase();
    let letter = only(reader, raw, "letter", letter, letters, is_letter, |text| Fault::Letter { text });
    let is_glyph = |c: char| c.width() == Some(1) && !crate::clean::is_hidden(c);
    let glyph = only(reader, raw, "glyph", glyph, glyphs, is_glyph, |text| Fault::Glyph { text });
    let role = reader.required(raw.0, "role", role);
    let counts = reader.required(raw.0, "counts", counts);
    Some(Level { id: id?, name, letter: letter?, glyph: glyph?, role: role?.into(), counts: counts?.into() })
}

/// One character of the right sort that no other level has.
fn only<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    field: &'static str,
    placed: Option<Placed<'a, String>>,
    seen: &mut HashMap<char, &'a str>,
    fits: impl Fn(char) -> bool,
    fault: impl Fn(String) -> Fault,
) -> Option<char> {
    let at = placed.as_ref().map_or(raw.0, |placed| placed.at);
    let text = reader.required_text(raw.0, Cap::line(field, limits::NAME), placed)?;
    let mut characters = text.chars();
    let (Some(only), None) = (characters.next().filter(|&c| fits(c)), characters.next()) else {
        reader.fault(at, fault(text));
        return None;
    };
    if let Some(first) = seen.insert(only, at) {
        let line = reader.line(first);
        reader.fault(at, Fault::SameLevel { text, line });
        return None;
    }
    Some(only)
}
