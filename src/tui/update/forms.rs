//! Forms: what each one asks, what stands there already, and what it leads to. What was typed is never lost in silence.

use std::path::PathBuf;

use super::super::action::Action;
use super::super::form::{Entry, Field, Form, Name};
use super::super::state::{Mode, Purpose, Ui};
use super::{Effect, Replace, Scope, reject};
use crate::domain::command::{Command, Put, Rejection};
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::{Condition, Wish};
use crate::domain::event::Phase;
use crate::domain::id::{ConditionIx, ItemIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::{Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::remark::Audience;
use crate::message::Message;

/// So many forms that were left are remembered.
const DRAFTS: usize = 20;

/// Opens a form with what stands already, unless what is typed there would be refused: nobody types in vain. What was
/// typed for the same purpose and not taken is there again.
pub(super) fn ask(ui: &mut Ui, scope: Scope<'_>, purpose: Purpose) -> Effect {
    if let Err(rejection) = allowed(scope, &purpose) {
        return reject(ui, &rejection);
    }
    let mut form = Form::new(purpose.clone(), fields(scope, &purpose));
    if let Some(place) = ui.drafts.iter().position(|draft| draft.purpose == purpose) {
        form.take_over(&ui.drafts.remove(place));
        if form.is_touched() {
            ui.tell(Message::new("notice-draft-back"));
        }
    }
    ui.modes.push(Mode::Form(form));
    Effect::None
}

fn allowed(scope: Scope<'_>, purpose: &Purpose) -> Result<(), Rejection> {
    match purpose {
        Purpose::SaveAs => Ok(()),
        Purpose::Remark(_) | Purpose::Conclusion(_) | Purpose::Minutes(_) | Purpose::Raise if scope.read_only => {
            Err(Rejection::ReadOnly)
        }
        Purpose::Remark(cell) => scope.meeting.colourable(cell.item),
        Purpose::Conclusion(_) => match scope.meeting.phase() {
            Phase::Running | Phase::Suspended => Ok(()),
            Phase::Closed => Err(Rejection::MeetingClosed),
        },
        Purpose::Minutes(_) | Purpose::Raise => scope.meeting.running(),
    }
}

/// What a form asks, with what stands already.
fn fields(scope: Scope<'_>, purpose: &Purpose) -> Vec<Field> {
    let meeting = scope.meeting;
    match purpose {
        Purpose::Remark(cell) => {
            let stands = said_at(meeting, *cell);
            vec![Field::new(Name::Remark, Entry::lines(stands.unwrap_or_default()))]
        }
        Purpose::Conclusion(item) => {
            vec![Field::new(
                Name::Conclusion,
                Entry::lines(meeting.conclusion(*item).map_or("", |stands| &stands.text)),
            )]
        }
        Purpose::Minutes(item) => {
            let planned = meeting.agenda().item(*item).planned.map(u64::from);
            vec![Field::new(Name::Minutes, Entry::whole(planned, 1..=999))]
        }
        Purpose::Raise => vec![Field::new(Name::Title, Entry::line("")).required()],
        Purpose::SaveAs => vec![Field::new(Name::Path, Entry::line(scope.output.display().to_string())).required()],
    }
}

/// The condition that a council put to an item at the table last.
fn own_condition(meeting: &Meeting, cell: Cell) -> Option<(ConditionIx, &Condition)> {
    let at_table = |condition: &Condition| condition.ask(cell).is_some_and(|ask| ask.origin == Origin::Meeting);
    meeting.conditions_at(cell).rfind(|(_, condition)| at_table(condition))
}

fn is_conditional(meeting: &Meeting, cell: Cell) -> bool {
    Voice::of(meeting.marks().counted(cell), meeting.scale()) == Voice::Conditional
}

/// What a council said at the table: beside amber a condition, beside any other mark a remark.
fn said_at(meeting: &Meeting, cell: Cell) -> Option<String> {
    if is_conditional(meeting, cell) {
        return own_condition(meeting, cell).map(|(_, condition)| condition.text.clone());
    }
    let own = meeting.remarks_at(cell).rfind(|(_, remark)| remark.origin == Origin::Meeting);
    own.map(|(_, remark)| remark.text.clone())
}

fn say_at(meeting: &Meeting, cell: Cell, text: String) -> Command {
    if !is_conditional(meeting, cell) {
        return Command::Remark(cell, text.into());
    }
    let wish = |wanted, audience| Wish { text: text.clone(), wanted, audience };
    Command::Condition(match own_condition(meeting, cell) {
        Some((ix, _)) if text.is_empty() => Put::Dropped(ix, cell),
        Some((ix, condition)) => Put::Reworded(ix, wish(condition.wanted.clone(), condition.audience)),
        None => Put::New(cell, wish(None, Audience::Internal)),
    })
}

fn conclude(meeting: &Meeting, item: ItemIx, text: String) -> Command {
    let stands = meeting.conclusion(item).cloned().unwrap_or_default();
    Command::Conclude(item, Box::new(Conclusion { text, ..stands }))
}

pub(super) fn in_form(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Form(form)) = ui.modes.last_mut() else { return Effect::None };
    if let Action::Edit(request) = action {
        form.edit(request);
    } else if action == Action::Up {
        form.go(-1);
    } else if action == Action::Down || (action == Action::Accept && !form.is_taken_here()) {
        form.go(1);
    } else if action == Action::Swap {
        form.swap();
    } else if matches!(action, Action::Accept | Action::Submit) {
        return take(ui, scope);
    } else if action == Action::Cancel {
        leave(ui);
    }
    Effect::None
}

/// Leaves a form. What was typed in it is kept for when the same is asked again.
fn leave(ui: &mut Ui) {
    if let Some(Mode::Form(form)) = ui.modes.pop()
        && form.is_touched()
    {
        ui.tell(Message::new("notice-draft-kept"));
        remember(ui, form);
    }
}

fn remember(ui: &mut Ui, form: Form) {
    ui.drafts.truncate(DRAFTS - 1);
    ui.drafts.insert(0, form);
}

/// Takes a form: it goes to the meeting, and its words are kept until the meeting has taken them.
fn take(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let Some(Mode::Form(form)) = ui.modes.last_mut() else { return Effect::None };
    if !form.check() {
        return Effect::None;
    }
    let effect = effect(scope.meeting, form);
    let Some(Mode::Form(form)) = ui.modes.pop() else { return Effect::None };
    if matches!(effect, Effect::Execute(_)) {
        ui.sent = Some(form);
    }
    effect
}

/// What a form that is good leads to; nothing when it says what stood there already.
fn effect(meeting: &Meeting, form: &Form) -> Effect {
    if !form.is_touched() && form.purpose != Purpose::SaveAs {
        return Effect::None;
    }
    let words = |name| form.words(name).unwrap_or_default();
    match form.purpose {
        Purpose::Remark(cell) => Effect::Execute(say_at(meeting, cell, words(Name::Remark))),
        Purpose::Conclusion(item) => Effect::Execute(conclude(meeting, item, words(Name::Conclusion))),
        Purpose::Minutes(item) => {
            let minutes = form.number(Name::Minutes).and_then(|minutes| u16::try_from(minutes).ok());
            Effect::Execute(Command::Plan(item, minutes))
        }
        Purpose::Raise => Effect::Execute(Command::Raise(words(Name::Title))),
        Purpose::SaveAs => Effect::Save(Some(PathBuf::from(words(Name::Path))), Replace::Ask),
    }
}

/// The meeting has taken what was filled in.
pub(super) fn taken(ui: &mut Ui) {
    ui.sent = None;
}

/// The meeting has refused what was filled in: the words are there again when the same is asked.
pub(super) fn returned(ui: &mut Ui, rejection: &Rejection) {
    if let Some(form) = ui.sent.take()
        && *rejection != Rejection::Unchanged
    {
        remember(ui, form);
    }
}
