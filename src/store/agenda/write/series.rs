//! What a dossier brings along: the words that it explains, and the calendar of its series.

use crate::domain::agenda::Agenda;
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::glossary::Term;
use crate::store::hand::lines::Lines;
use crate::store::hand::values::{Fields, quoted, source, strings};
use crate::store::hand::wire::Word as _;

pub(super) fn term(term: &Term) -> String {
    let Term { term, aliases, text, source: origin } = term;
    let mut fields = Fields::default();
    fields.text("term", term);
    fields.some("aliases", (!aliases.is_empty()).then(|| strings(aliases)));
    fields.text("text", text);
    fields.some("source", origin.as_ref().map(source));
    fields.struct_()
}

pub(super) fn calendar(lines: &mut Lines, agenda: &Agenda, calendar: &[Sitting]) {
    if calendar.is_empty() {
        return;
    }
    lines.open("calendar: [");
    for Sitting { date, title, place, note, points } in calendar {
        let mut fields = Fields::default();
        fields.add("date", quoted(&date.to_string()));
        fields.some_text("title", title.as_deref());
        fields.some_text("place", place.as_deref());
        fields.some_text("note", note.as_deref());
        if points.is_empty() {
            lines.line(&format!("{},", fields.struct_()));
            continue;
        }
        lines.open("(");
        lines.line(&format!("{},", fields.inner()));
        lines.list("points", points.iter().map(|one| point(agenda, one)));
        lines.close("),");
    }
    lines.close("],");
}

/// A point; of an item that was taken off the agenda its title stays.
fn point(agenda: &Agenda, point: &SittingPoint) -> String {
    let SittingPoint { title, kind, item, by, note } = point;
    let stands = item.filter(|&item| !agenda.is_withdrawn(item));
    let gone = item.filter(|_| stands.is_none()).map(|item| agenda.item(item).title.as_str());
    let mut fields = Fields::default();
    fields.some_text("title", title.as_deref().or(gone));
    fields.some("kind", kind.map(|kind| kind.word()));
    fields.some_text("item", stands.map(|item| agenda.item(item).id.as_str()));
    fields.some_text("by", by.as_deref());
    fields.some_text("note", note.as_deref());
    fields.struct_()
}
