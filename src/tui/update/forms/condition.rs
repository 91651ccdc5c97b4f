//! What stands beside a mark: a remark, a condition, and what is answered to one.

use super::super::Scope;
use super::{no_yes, with_none};
use crate::domain::agenda::{Certainty, Instrument, InstrumentKind};
use crate::domain::command::{Command, Put};
use crate::domain::condition::{Condition, Status, Wish};
use crate::domain::forecast::{Gain, if_answered};
use crate::domain::id::{ConditionIx, WeightIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::{Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Remark, Said};
use crate::message::Message;
use crate::search::alike;
use crate::tui::form::{Entry, Field, Form, Name, Notes};
use crate::tui::state::Purpose;
use crate::words::{green_message, instrument_id, outcome_message, percent, rule_message};

/// Beside amber stands a condition, beside any other mark a remark.
pub(super) fn beside(meeting: &Meeting, cell: Cell) -> Purpose {
    if Voice::of(meeting.marks().counted(cell), meeting.scale()) != Voice::Conditional {
        return Purpose::Remark(cell);
    }
    let at_table = |condition: &Condition| condition.ask(cell).is_some_and(|ask| ask.origin == Origin::Meeting);
    let own = meeting.conditions_at(cell).rfind(|(_, condition)| at_table(condition));
    Purpose::Condition(cell, own.map(|(ix, _)| ix))
}

/// The remark that a council made at the table.
fn own_remark(meeting: &Meeting, cell: Cell) -> Option<&Remark> {
    meeting.remarks_at(cell).rfind(|(_, remark)| remark.origin == Origin::Meeting).map(|(_, remark)| remark)
}

pub(super) fn remark_fields(scope: Scope<'_>, cell: Cell) -> Vec<Field> {
    let own = own_remark(scope.meeting, cell);
    let (text, audience) = own.map_or(("", Audience::Internal), |remark| (remark.text.as_str(), remark.audience));
    vec![
        Field::new(Name::Remark, Entry::lines(text)),
        Field::new(Name::Public, no_yes(scope, audience == Audience::Public)),
    ]
}

pub(super) fn remark(form: &Form, cell: Cell) -> Command {
    let text = form.words(Name::Remark).unwrap_or_default();
    Command::Remark(cell, Said { text, audience: audience(form) })
}

/// Beside a hidden mark one types what would be asked of any.
pub(super) fn hidden_fields(scope: Scope<'_>, cell: Cell) -> Vec<Field> {
    let meeting = scope.meeting;
    let stands = if let Purpose::Condition(_, own) = beside(meeting, cell) {
        own.and_then(|ix| meeting.condition(ix)).map(|it| (it.text.as_str(), it.audience))
    } else {
        own_remark(meeting, cell).map(|it| (it.text.as_str(), it.audience))
    };
    let (text, audience) = stands.unwrap_or_default();
    vec![
        Field::new(Name::Words, Entry::lines(text)),
        Field::new(Name::Public, no_yes(scope, audience == Audience::Public)),
    ]
}

/// What was typed beside a hidden mark is what the mark makes of it.
pub(super) fn hidden(scope: Scope<'_>, form: &Form, cell: Cell) -> Command {
    let (text, audience) = (form.words(Name::Words).unwrap_or_default(), audience(form));
    let Purpose::Condition(_, stands) = beside(scope.meeting, cell) else {
        return Command::Remark(cell, Said { text, audience });
    };
    let wanted = stands.and_then(|ix| scope.meeting.condition(ix)?.wanted.clone());
    Command::Condition(put(cell, stands, Wish { text, wanted, audience }))
}

fn put(cell: Cell, stands: Option<ConditionIx>, wish: Wish) -> Put {
    match stands {
        Some(ix) if wish.text.is_empty() => Put::Dropped(ix, cell),
        Some(ix) => Put::Reworded(ix, wish),
        None => Put::New(cell, wish),
    }
}

fn audience(form: &Form) -> Audience {
    if form.is_yes(Name::Public) { Audience::Public } else { Audience::Internal }
}

pub(super) fn condition_fields(scope: Scope<'_>, condition: Option<ConditionIx>) -> Vec<Field> {
    let stands = condition.and_then(|ix| scope.meeting.condition(ix));
    let wanted = stands.and_then(|condition| condition.wanted.as_ref());
    let kind = wanted.map(|instrument| instrument.kind);
    let page = wanted.and_then(|instrument| instrument.page).map(u64::from);
    vec![
        Field::new(Name::Condition, Entry::lines(stands.map_or("", |condition| condition.text.as_str()))),
        Field::new(Name::Wanted, with_none(scope, &InstrumentKind::ALL, kind, instrument_id)),
        Field::new(Name::Page, Entry::whole(page, 1..=9_999)),
        Field::new(Name::Public, no_yes(scope, stands.is_some_and(|condition| condition.audience == Audience::Public))),
    ]
}

pub(super) fn condition(scope: Scope<'_>, form: &Form, cell: Cell, stands: Option<ConditionIx>) -> Command {
    let earlier = stands.and_then(|ix| scope.meeting.condition(ix)?.wanted.as_ref());
    let wanted = form.chosen(Name::Wanted, &InstrumentKind::ALL).map(|kind| Instrument {
        kind,
        page: form.number(Name::Page).and_then(|page| u16::try_from(page).ok()),
        certainty: earlier.map_or(Certainty::Definite, |earlier| earlier.certainty),
    });
    let text = form.words(Name::Condition).unwrap_or_default();
    Command::Condition(put(cell, stands, Wish { text, wanted, audience: audience(form) }))
}

/// Ask what others ask already, instead of in words of one's own.
pub(super) fn join_alike(form: &Form, cell: Cell, condition: Option<ConditionIx>) -> Option<Command> {
    let alike = form.alike?;
    Some(Command::Condition(match condition {
        Some(condition) => Put::Joined { condition, into: alike },
        None => Put::Also(alike, cell),
    }))
}

/// Looks for what is asked already and is likely to be the same as what is being typed.
pub(super) fn look_for_alike(meeting: &Meeting, form: &mut Form) {
    let Purpose::Condition(cell, own) = form.purpose else { return };
    let others: Vec<_> =
        meeting.conditions().filter(|&(ix, condition)| Some(ix) != own && condition.ask(cell).is_none()).collect();
    let typed = form.words(Name::Condition).unwrap_or_default();
    let found = alike(&typed, others.iter().map(|(_, condition)| condition.text.as_str()));
    let best = found.first().and_then(|&place| others.get(place));
    form.alike = best.map(|&(ix, _)| ix);
    form.notes = Notes::Always(
        best.map(|(_, condition)| {
            vec![
                Message::new("note-alike")
                    .with("councils", askers(meeting, condition))
                    .with("text", condition.text.as_str())
                    .with("more", found.len() - 1),
            ]
        })
        .unwrap_or_default(),
    );
}

/// The councils that ask a condition, by their letters.
fn askers(meeting: &Meeting, condition: &Condition) -> String {
    let asks = |council: &_| condition.cells().any(|cell| cell.council == *council);
    let names: Vec<_> =
        meeting.region().indices().filter(asks).map(|c| meeting.region().council(c).short.as_str()).collect();
    names.join(" ")
}

pub(super) fn answer_fields(scope: Scope<'_>, condition: ConditionIx) -> Vec<Field> {
    let answer = scope.meeting.condition(condition).and_then(|condition| condition.answer.clone());
    vec![Field::new(Name::Answer, Entry::lines(answer.unwrap_or_default()))]
}

pub(super) fn answer(form: &Form, condition: ConditionIx, status: Status) -> Command {
    Command::Condition(Put::Answered(condition, status, form.words(Name::Answer)))
}

/// What an answer would do to the outcomes, before it is given.
pub(super) fn answer_notes(scope: Scope<'_>, condition: ConditionIx, status: Status) -> Vec<Message> {
    let meeting = scope.meeting;
    let mut notes = Vec::new();
    if status == Status::Granted {
        let gain = Gain::of(meeting, condition);
        notes.push(gain_message(meeting, gain));
    }
    let shifts = if_answered(meeting, scope.tally, condition, status);
    let changed = shifts
        .iter()
        .filter(|shift| (shift.before.outcome, shift.before.firmness) != (shift.after.outcome, shift.after.firmness));
    notes.extend(changed.map(|shift| {
        let item = meeting.agenda().item(shift.item);
        Message::new("note-shift")
            .with("item", item.number.as_str())
            .with("title", item.title.as_str())
            .with("rule", rule_message(shift.rule))
            .with("before", outcome_message(shift.before.outcome, shift.before.firmness))
            .with("after", outcome_message(shift.after.outcome, shift.after.firmness))
    }));
    if notes.len() == usize::from(status == Status::Granted) {
        notes.push(Message::new("note-no-shift"));
    }
    notes
}

/// How much turns green when a condition is granted.
pub(in crate::tui) fn gain_message(meeting: &Meeting, gain: Gain) -> Message {
    let green = || green_message(meeting.scale());
    let message =
        |id| Message::new(id).with("marks", gain.marks).with("councils", gain.councils.councils).with("green", green());
    match meeting.region().weights.first() {
        Some(key) => message("note-gain-weight")
            .with("share", percent(gain.councils.weight(WeightIx(0)), meeting.region().total(WeightIx(0))))
            .with("weight", key.name.as_str()),
        None => message("note-gain"),
    }
}
