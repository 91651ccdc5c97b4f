//! Forms: what each one asks, what stands there already, and what it leads to. What was typed is never lost in silence.

mod after;
mod agenda;
mod brought;
mod condition;
mod matter;
mod report;
mod series;

use std::path::PathBuf;

use super::super::action::{Action, Desk};
use super::super::form::{Entry, Field, Form, Name, Notes};
use super::super::state::{Mode, Purpose, SeriesForm, Ui};
use super::home::forms as home;
use super::{Effect, Replace, Scope, reject};
use crate::domain::command::{Command, Rejection};
use crate::domain::event::Phase;
use crate::domain::mark::Cell;
use crate::message::Message;

/// So many forms that were left are remembered.
const DRAFTS: usize = 20;

pub(super) use after::progressed;
pub(in crate::tui) use condition::gain_message;

/// Opens a form with what stands already, unless what is typed there would be refused: nobody types in vain. What was
/// typed for the same purpose and not taken is there again.
pub(super) fn ask(ui: &mut Ui, scope: Scope<'_>, purpose: Purpose) -> Effect {
    if let Err(rejection) = allowed(scope, &purpose) {
        return reject(ui, &rejection);
    }
    let mut form = form(scope, purpose.clone());
    if let Some(place) = ui.drafts.iter().position(|draft| draft.purpose == purpose) {
        form.take_over(&ui.drafts.remove(place));
        if form.is_touched() {
            ui.tell(Message::new("notice-draft-back"));
        }
    }
    condition::look_for_alike(scope.meeting, &mut form);
    ui.modes.push(Mode::Form(form));
    Effect::None
}

/// What stands, or could stand, beside a mark.
pub(super) fn ask_beside(ui: &mut Ui, scope: Scope<'_>, cell: Cell) -> Effect {
    let purpose = if ui.is_masked(cell.item) { Purpose::Hidden(cell) } else { condition::beside(scope.meeting, cell) };
    ask(ui, scope, purpose)
}

fn allowed(scope: Scope<'_>, purpose: &Purpose) -> Result<(), Rejection> {
    let meeting = scope.meeting;
    match purpose {
        Purpose::SaveAs | Purpose::Report | Purpose::Folder | Purpose::Own(_) => Ok(()),
        _ if scope.read_only => Err(Rejection::ReadOnly),
        Purpose::Remark(cell) | Purpose::Hidden(cell) | Purpose::Condition(cell, None) => meeting.colourable(cell.item),
        Purpose::Condition(_, Some(_))
        | Purpose::Answer(..)
        | Purpose::Conclusion(_)
        | Purpose::Term(_)
        | Purpose::ActionPoint(..)
        | Purpose::Series(_)
        | Purpose::Contribution(..)
        | Purpose::Response(_) => match meeting.phase() {
            Phase::Running | Phase::Suspended => Ok(()),
            Phase::Closed => Err(Rejection::MeetingClosed),
        },
        Purpose::Scale if !meeting.is_uncoloured() => Err(Rejection::ColouredAlready),
        Purpose::Minutes(_)
        | Purpose::Raise(_)
        | Purpose::Item(_)
        | Purpose::Council(_)
        | Purpose::Rule
        | Purpose::Scale => meeting.running(),
    }
}

/// A form with what stands already.
fn form(scope: Scope<'_>, purpose: Purpose) -> Form {
    let meeting = scope.meeting;
    let fields = match purpose {
        Purpose::Remark(cell) => condition::remark_fields(scope, cell),
        Purpose::Hidden(cell) => condition::hidden_fields(scope, cell),
        Purpose::Condition(_, stands) => condition::condition_fields(scope, stands),
        Purpose::Answer(ix, _) => condition::answer_fields(scope, ix),
        Purpose::Conclusion(item) => after::conclusion_fields(scope, item),
        Purpose::ActionPoint(point, item) => after::action_fields(scope, point, item),
        Purpose::Minutes(item) => {
            let planned = meeting.agenda().item(item).planned.map(u64::from);
            vec![Field::new(Name::Minutes, Entry::whole(planned, 1..=999))]
        }
        Purpose::Raise(near) => agenda::raise_fields(scope, near),
        Purpose::Item(item) => agenda::item_fields(scope, item),
        Purpose::Term(term) => matter::term_fields(scope, term),
        Purpose::Council(council) => agenda::council_fields(scope, council),
        Purpose::Rule => agenda::rule_fields(scope),
        Purpose::Scale => agenda::scale_fields(scope),
        Purpose::Contribution(ix, cell) => brought::contribution_fields(scope, ix, cell),
        Purpose::Response(ix) => brought::response_fields(scope, ix),
        Purpose::Report => report::fields(scope),
        Purpose::SaveAs => vec![Field::new(Name::Path, Entry::line(scope.output.display().to_string())).required()],
        Purpose::Folder => vec![Field::new(Name::Folder, Entry::line(scope.folder.display().to_string())).required()],
        Purpose::Own(own) => home::fields(scope, own),
        Purpose::Series(what) => series::fields(scope, what),
    };
    let notes = match purpose {
        Purpose::Answer(ix, status) => Notes::Always(condition::answer_notes(scope, ix, status)),
        Purpose::Rule => agenda::rule_notes(scope),
        Purpose::Item(_) => matter::property_notes(scope),
        Purpose::Series(what) => series::notes(what),
        Purpose::Scale => Notes::Always(vec![Message::new("note-scale")]),
        Purpose::Response(ix) => Notes::Always(brought::response_notes(scope, ix)),
        Purpose::Remark(_)
        | Purpose::Hidden(_)
        | Purpose::Condition(..)
        | Purpose::Conclusion(_)
        | Purpose::ActionPoint(..)
        | Purpose::Minutes(_)
        | Purpose::Raise(_)
        | Purpose::Term(_)
        | Purpose::Council(_)
        | Purpose::Contribution(..)
        | Purpose::Report
        | Purpose::SaveAs
        | Purpose::Folder
        | Purpose::Own(_) => Notes::Always(Vec::new()),
    };
    Form::new(purpose, fields).with(notes)
}

/// A choice of no or yes.
fn no_yes(scope: Scope<'_>, is_yes: bool) -> Entry {
    Entry::one_of(["choice-no", "choice-yes"].map(|id| scope.text.say(id)).to_vec(), usize::from(is_yes))
}

/// A choice out of these by name, behind one that means none.
fn with_none<T: Copy + PartialEq>(scope: Scope<'_>, all: &[T], chosen: Option<T>, id: fn(T) -> &'static str) -> Entry {
    or_none(scope, "choice-none", all, chosen, id)
}

/// The same, where the one that means none is called like this.
fn or_none<T: Copy + PartialEq>(
    scope: Scope<'_>,
    none: &'static str,
    all: &[T],
    chosen: Option<T>,
    id: fn(T) -> &'static str,
) -> Entry {
    let mut names = vec![scope.text.say(none)];
    names.extend(all.iter().map(|&one| scope.text.say(id(one))));
    Entry::one_of(names, chosen.and_then(|one| all.iter().position(|&o| o == one)).map_or(0, |place| place + 1))
}

pub(super) fn in_form(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let columns = ui.scroll.field;
    let Some(Mode::Form(form)) = ui.modes.last_mut() else { return Effect::None };
    if let Action::Edit(request) = action {
        let before = (form.purpose == Purpose::Report).then(|| report::proposed(scope, form));
        form.edit(request);
        before.iter().for_each(|before| report::follow(scope, form, before));
        condition::look_for_alike(scope.meeting, form);
    } else if action == Action::Desk(Desk::Alike) {
        return take_alike(ui);
    } else if action == Action::PreviousPart || (action == Action::Up && !form.go_line(-1, columns)) {
        form.go(-1);
    } else if action == Action::NextPart
        || (action == Action::Down && !form.go_line(1, columns))
        || (action == Action::Accept && !form.is_taken_here())
    {
        form.go(1);
    } else if action == Action::Swap {
        form.swap();
        condition::look_for_alike(scope.meeting, form);
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
    if home::lacks_parties(form) {
        ui.warn(Message::new("own-notice-parties"));
        return Effect::None;
    }
    if let Some((name, id)) = brought::lacks(form) {
        form.go_to(name);
        ui.warn(Message::new(id));
        return Effect::None;
    }
    let effect = effect(scope, form);
    let Some(Mode::Form(form)) = ui.modes.pop() else { return Effect::None };
    if matches!(effect, Effect::Execute(_) | Effect::Colour(_)) {
        ui.sent = Some(form);
    }
    effect
}

/// Takes what others ask already instead of what was typed.
fn take_alike(ui: &mut Ui) -> Effect {
    let Some(Mode::Form(form)) = ui.modes.last() else { return Effect::None };
    let Purpose::Condition(cell, own) = form.purpose else { return Effect::None };
    let Some(command) = condition::join_alike(form, cell, own) else { return Effect::None };
    if let Some(Mode::Form(form)) = ui.modes.pop() {
        ui.sent = Some(form);
    }
    Effect::Execute(command)
}

/// What a form that is good leads to; nothing when it says what stood there already.
fn effect(scope: Scope<'_>, form: &Form) -> Effect {
    let is_new = matches!(
        form.purpose,
        Purpose::SaveAs
            | Purpose::Report
            | Purpose::Folder
            | Purpose::Answer(..)
            | Purpose::Conclusion(_)
            | Purpose::Series(SeriesForm::Point(_, None, Some(_)))
    );
    if !form.is_touched() && !is_new {
        return Effect::None;
    }
    let command = match form.purpose {
        Purpose::Remark(cell) => Some(condition::remark(form, cell)),
        Purpose::Hidden(cell) => Some(condition::hidden(scope, form, cell)),
        Purpose::Condition(cell, stands) => Some(condition::condition(scope, form, cell, stands)),
        Purpose::Answer(ix, status) => Some(condition::answer(form, ix, status)),
        Purpose::Conclusion(item) => after::conclusion(scope, form, item),
        Purpose::ActionPoint(point, item) => Some(after::action(scope, form, point, item)),
        Purpose::Minutes(item) => {
            let minutes = form.number(Name::Minutes).and_then(|minutes| u16::try_from(minutes).ok());
            Some(Command::Plan(item, minutes))
        }
        Purpose::Raise(near) => Some(agenda::raise(scope, form, near)),
        Purpose::Item(item) => Some(agenda::item(scope, form, item)),
        Purpose::Term(term) => Some(matter::term(form, term)),
        Purpose::Council(council) => Some(agenda::council(scope, form, council)),
        Purpose::Rule => agenda::rule(scope, form),
        Purpose::Scale => agenda::scale(scope, form),
        Purpose::Contribution(ix, cell) => Some(brought::contribution(scope, form, ix, cell)),
        Purpose::Response(ix) => brought::response(scope, form, ix),
        Purpose::Report => return report::effect(form),
        Purpose::SaveAs => {
            let path = form.words(Name::Path).unwrap_or_default();
            return Effect::Save(Some(PathBuf::from(path)), Replace::Ask);
        }
        Purpose::Folder => {
            let path = form.words(Name::Folder).unwrap_or_default();
            return Effect::OpenFolder(PathBuf::from(path));
        }
        Purpose::Own(own) => return Effect::Colour(home::changes(scope, form, own)),
        Purpose::Series(what) => series::command(scope, form, what),
    };
    command.map_or(Effect::None, Effect::Execute)
}

/// The meeting has taken what was filled in.
pub(super) fn taken(ui: &mut Ui) {
    ui.sent = None;
}

/// The meeting has refused what was filled in: the words are there again when the same is asked.
pub(super) fn returned(ui: &mut Ui, rejection: &Rejection) {
    if *rejection == Rejection::Unchanged {
        taken(ui);
    }
    keep_sent(ui);
}

/// What was filled in comes back when the same is asked again.
pub(super) fn keep_sent(ui: &mut Ui) {
    if let Some(form) = ui.sent.take() {
        remember(ui, form);
    }
}
