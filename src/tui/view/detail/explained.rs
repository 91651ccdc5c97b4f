//! The words of the dossier in what is read of an item: underlined, with colour and without.

use ratatui::style::Style;

use super::Scene;
use crate::domain::glossary::spoken_of;
use crate::domain::id::ItemIx;

/// The characters of each line that belong to a word which the dossier explains. A word may go on in the next line.
pub(in crate::tui::view) fn places(scene: &Scene<'_>, item: ItemIx, lines: &[(String, Style)]) -> Vec<Vec<usize>> {
    let mut places = vec![Vec::new(); lines.len()];
    let terms: Vec<_> = scene.meeting.terms_of(item).into_iter().filter_map(|ix| scene.meeting.term(ix)).collect();
    if terms.is_empty() {
        return places;
    }
    let mut whole = String::new();
    let mut starts = Vec::with_capacity(lines.len());
    let mut length = 0;
    for (line, _) in lines {
        starts.push(length);
        whole += line;
        whole.push(' ');
        length += line.chars().count() + 1;
    }
    for place in spoken_of(terms, &whole).into_iter().flatten() {
        let line = starts.partition_point(|&start| start <= place).saturating_sub(1);
        let is_blank_between = starts.get(line + 1).copied().unwrap_or(length) == place + 1;
        if let (Some(start), false) = (starts.get(line), is_blank_between) {
            places[line].push(place - start);
        }
    }
    places
}
