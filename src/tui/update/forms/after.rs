//! What the meeting makes of an item: the conclusion, and who is to do what.

use super::super::Scope;
use super::{or_none, with_none};
use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::agenda::InstrumentKind;
use crate::domain::command::Command;
use crate::domain::conclusion::{Conclusion, Finding};
use crate::domain::id::{ActionPointIx, CouncilIx, ItemIx};
use crate::domain::outcome::Outcome;
use crate::tui::form::{Entry, Field, Form, Name};
use crate::words::{finding_id, instrument_id};

/// What an outcome is taken to be until somebody says otherwise; an open one says nothing yet.
fn finding_of(scope: Scope<'_>, item: ItemIx) -> Option<Finding> {
    scope.tally.leading(item).and_then(|(outcome, _)| match outcome {
        Outcome::Support => Some(Finding::Support),
        Outcome::Conditional => Some(Finding::Conditional),
        Outcome::NoSupport => Some(Finding::NoSupport),
        Outcome::Open => None,
    })
}

pub(super) fn conclusion_fields(scope: Scope<'_>, item: ItemIx) -> Vec<Field> {
    let stands = scope.meeting.conclusion(item).cloned();
    let finding = stands.as_ref().map_or_else(|| finding_of(scope, item), |stands| stands.finding);
    let Conclusion { text, next, role, due, instrument, .. } = stands.unwrap_or_default();
    vec![
        Field::new(Name::Conclusion, Entry::lines(text)),
        Field::new(Name::Finding, or_none(scope, "choice-no-finding", &Finding::ALL, finding, finding_id)),
        Field::new(Name::Next, Entry::line(next.unwrap_or_default())),
        Field::new(Name::Role, Entry::line(role.unwrap_or_default())),
        Field::new(Name::Due, Entry::day(due)),
        Field::new(Name::Instrument, with_none(scope, &InstrumentKind::ALL, instrument, instrument_id)),
    ]
}

/// The conclusion as it is filled in; nothing when it stands so already.
pub(super) fn conclusion(scope: Scope<'_>, form: &Form, item: ItemIx) -> Option<Command> {
    let conclusion = Conclusion {
        finding: form.chosen(Name::Finding, &Finding::ALL),
        text: form.words(Name::Conclusion).unwrap_or_default(),
        next: form.words(Name::Next),
        role: form.words(Name::Role),
        due: form.date(Name::Due),
        instrument: form.chosen(Name::Instrument, &InstrumentKind::ALL),
    };
    let stands = scope.meeting.conclusion(item).cloned().unwrap_or_default();
    (conclusion != stands).then(|| Command::Conclude(item, Box::new(conclusion)))
}

pub(super) fn action_fields(scope: Scope<'_>, point: Option<ActionPointIx>, item: Option<ItemIx>) -> Vec<Field> {
    let meeting = scope.meeting;
    let stands = point.and_then(|ix| meeting.action(ix));
    let councils: Vec<_> = meeting.region().indices().collect();
    let owner = stands.and_then(|point| point.council).map_or(0, |council| council.index() + 1);
    let mut owners = vec![scope.text.say("owner-region")];
    owners.extend(councils.iter().map(|&council| meeting.region().council(council).name.clone()));
    let of = |text: Option<&String>| text.cloned().unwrap_or_default();
    let mut fields = vec![
        Field::new(Name::Action, Entry::lines(of(stands.map(|point| &point.text)))).required(),
        Field::new(Name::Owner, Entry::one_of(owners, owner)),
        Field::new(Name::Role, Entry::line(of(stands.and_then(|point| point.role.as_ref())))),
        Field::new(Name::Due, Entry::day(stands.and_then(|point| point.due))),
    ];
    match (stands, item) {
        (Some(point), _) => fields.push(Field::new(Name::Note, Entry::line(of(point.note.as_ref())))),
        (None, Some(item)) => {
            let number = meeting.agenda().item(item).number.clone();
            fields.push(Field::new(Name::About, Entry::one_of(vec![number, scope.text.say("about-nothing")], 0)));
        }
        (None, None) => {}
    }
    fields
}

pub(super) fn action(scope: Scope<'_>, form: &Form, point: Option<ActionPointIx>, item: Option<ItemIx>) -> Command {
    let stands = point.and_then(|ix| scope.meeting.action(ix));
    let owner = form.choice(Name::Owner).and_then(|at| at.checked_sub(1)).map(CouncilIx::at);
    let about = item.filter(|_| form.choice(Name::About) == Some(0));
    let after = ActionPoint {
        text: form.words(Name::Action).unwrap_or_default(),
        council: owner,
        role: form.words(Name::Role),
        due: form.date(Name::Due),
        item: stands.map_or(about, |stands| stands.item),
        round: stands.map_or(scope.meeting.plan().round, |stands| stands.round),
        state: stands.map_or(Progress::Open, |stands| stands.state),
        note: form.words(Name::Note),
    };
    Command::ActionPoint(point, Some(Box::new(after)))
}

/// An action point that is as far as this.
pub(in crate::tui::update) fn progressed(scope: Scope<'_>, point: ActionPointIx, state: Progress) -> Option<Command> {
    let stands = scope.meeting.action(point)?;
    Some(Command::ActionPoint(Some(point), Some(Box::new(ActionPoint { state, ..stands.clone() }))))
}
