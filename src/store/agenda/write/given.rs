//! What councils gave before the meeting began.

use super::former::said;
use crate::domain::agenda::Agenda;
use crate::domain::ballot::{Ballot, Entry};
use crate::domain::contribution::{Basis, Contribution, Response};
use crate::domain::council::Region;
use crate::domain::meeting::Plan;
use crate::domain::remark::Audience;
use crate::store::hand::values::{Fields, mandate, quoted, source, strings};
use crate::store::hand::wire::Word as _;

pub(super) fn colouring(plan: &Plan, ballot: &Ballot) -> String {
    // What has no place on the agenda, and what is said beside a mark, an agenda file cannot say.
    let Ballot { council, version, mandate: given, file, entries, strays: _ } = ballot;
    let mark = |entry: &Entry| {
        let is_gone = plan.agenda.is_withdrawn(entry.item);
        let answer = said(&plan.scale, entry.answer).filter(|_| !is_gone)?;
        Some(format!("{}: {answer}", quoted(&plan.agenda.item(entry.item).id)))
    };
    let marks: Vec<_> = entries.iter().filter_map(mark).collect();
    let mut fields = Fields::default();
    fields.text("council", &plan.region.council(*council).id);
    fields.some("version", (*version != 1).then_some(*version));
    fields.add("mandate", mandate(given));
    fields.text("file", file);
    fields.add("marks", format!("{{{}}}", marks.join(", ")));
    fields.struct_()
}

pub(super) fn contribution(region: &Region, agenda: &Agenda, contribution: &Contribution) -> String {
    // When and at whose seat it was first written stands in the record of that round.
    let Contribution { cell, text, themes, source: origin, response, audience, written: _ } = contribution;
    let themes = themes.iter().filter(|&&theme| !agenda.is_withdrawn(theme));
    let themes: Vec<_> = themes.map(|&theme| agenda.item(theme).id.clone()).collect();
    let mut fields = Fields::default();
    fields.text("council", &region.council(cell.council).id);
    fields.text("text", text);
    fields.some("themes", (!themes.is_empty()).then(|| strings(&themes)));
    fields.some("source", origin.as_ref().map(source));
    fields.some("response", response.as_ref().map(self::response));
    match audience {
        Audience::Internal => {}
        Audience::Public => fields.add("public", true),
    }
    fields.struct_()
}

fn response(response: &Response) -> String {
    let Response { text, disposition, basis } = response;
    let mut fields = Fields::default();
    fields.text("text", text);
    fields.add("disposition", disposition.word());
    fields.some("basis", (*basis != Basis::default()).then(|| basis.word()));
    fields.struct_()
}
