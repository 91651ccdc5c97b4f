//! What a council brings in, and what is answered to it.

use super::super::Scope;
use super::{no_yes, or_none};
use crate::domain::command::Command;
use crate::domain::contribution::{Basis, Contribution, Disposition, Response};
use crate::domain::id::{ContributionIx, CouncilIx};
use crate::domain::mark::Cell;
use crate::domain::remark::Audience;
use crate::message::Message;
use crate::tui::form::{Entry, Field, Form, Known, Name};
use crate::words::{basis_id, disposition_id};

/// A contribution speaks of at most so many themes.
const THEMES: usize = 50;

pub(super) fn contribution_fields(scope: Scope<'_>, ix: Option<ContributionIx>, cell: Cell) -> Vec<Field> {
    let meeting = scope.meeting;
    let stands = ix.and_then(|ix| meeting.contribution(ix));
    let councils = meeting.region().councils.iter().map(|council| council.name.clone()).collect();
    let items = |most, items: &[_]| Entry::items(Known::of(meeting.agenda(), most), items);
    vec![
        Field::new(Name::Contribution, Entry::long(stands.map_or("", |it| it.text.as_str()))).required(),
        Field::new(Name::Council, Entry::one_of(councils, cell.council.index())),
        Field::new(Name::About, items(1, &[cell.item])).required(),
        Field::new(Name::Themes, items(THEMES, stands.map_or(&[], |it| it.themes.as_slice()))),
        Field::new(Name::Public, no_yes(scope, stands.is_some_and(|it| it.audience == Audience::Public))),
    ]
}

pub(super) fn contribution(scope: Scope<'_>, form: &Form, ix: Option<ContributionIx>, cell: Cell) -> Command {
    let stands = ix.and_then(|ix| scope.meeting.contribution(ix));
    let item = form.items(Name::About).first().copied().unwrap_or(cell.item);
    let council = form.choice(Name::Council).map_or(cell.council, CouncilIx::at);
    let mut themes = form.items(Name::Themes);
    // What it stands at it speaks of anyway.
    themes.retain(|&theme| theme != item);
    let after = Contribution {
        cell: Cell { item, council },
        text: form.words(Name::Contribution).unwrap_or_default(),
        themes,
        source: stands.and_then(|it| it.source.clone()),
        response: stands.and_then(|it| it.response.clone()),
        audience: if form.is_yes(Name::Public) { Audience::Public } else { Audience::Internal },
        written: stands.and_then(|it| it.written),
    };
    Command::Contribution(ix, Some(Box::new(after)))
}

pub(super) fn response_fields(scope: Scope<'_>, ix: ContributionIx) -> Vec<Field> {
    let stands = scope.meeting.contribution(ix).and_then(|it| it.response.as_ref());
    let became = stands.map(|response| response.disposition);
    let bases = Basis::ALL.map(|basis| scope.text.say(basis_id(basis))).to_vec();
    let basis = stands.map(|response| response.basis).unwrap_or_default();
    let basis = Basis::ALL.iter().position(|&it| it == basis).unwrap_or(0);
    vec![
        Field::new(Name::Response, Entry::long(stands.map_or("", |response| response.text.as_str()))),
        Field::new(Name::Disposition, or_none(scope, "choice-not-yet", &Disposition::ALL, became, disposition_id))
            .enough(),
        Field::new(Name::Basis, Entry::one_of(bases, basis)),
    ]
}

/// What it is an answer to, in full.
pub(super) fn response_notes(scope: Scope<'_>, ix: ContributionIx) -> Vec<Message> {
    let text = scope.meeting.contribution(ix).map(|it| it.text.as_str());
    text.map(|text| Message::new("note-contribution").with("text", text)).into_iter().collect()
}

/// What an answer lacks, where it has words without what became of the contribution, or the other way round.
pub(super) fn lacks(form: &Form) -> Option<(Name, &'static str)> {
    let has_words = form.words(Name::Response).is_some();
    match (has_words, form.chosen(Name::Disposition, &Disposition::ALL)) {
        (true, None) => Some((Name::Disposition, "notice-choose-disposition")),
        (false, Some(_)) => Some((Name::Response, "notice-write-response")),
        (true, Some(_)) | (false, None) => None,
    }
}

/// The answer; without words and without what became of it, there is none any more.
pub(super) fn response(scope: Scope<'_>, form: &Form, ix: ContributionIx) -> Option<Command> {
    let stands = scope.meeting.contribution(ix)?;
    let response = form.chosen(Name::Disposition, &Disposition::ALL).map(|disposition| Response {
        text: form.words(Name::Response).unwrap_or_default(),
        disposition,
        basis: form.choice(Name::Basis).and_then(|at| Basis::ALL.get(at)).copied().unwrap_or_default(),
    });
    Some(Command::Contribution(Some(ix), Some(Box::new(Contribution { response, ..stands.clone() }))))
}
