//! The colouring files that councils bring or send: which one is looked at, and taking in.

use std::path::PathBuf;

use super::super::action::{Action, Inbox};
use super::super::state::{Mode, Purpose, Question, Ui};
use super::{Effect, Replace, Scope, forms, scrolling};
use crate::domain::ballot::{Ballot, Clash};
use crate::domain::command::{Command, Rejection};
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::session::arrivals::{Arrival, Arrivals, State};

/// A screenful of files.
const PAGE: isize = 5;

/// Shows what has arrived; without an open folder, asks which one to open.
pub(super) fn show(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    match scope.arrivals {
        Some(arrivals) => {
            ui.modes.push(Mode::Inbox(first_new(arrivals)));
            ui.scroll.pane = 0;
            Effect::None
        }
        None => forms::ask(ui, scope, Purpose::Folder),
    }
}

/// The first file that can be taken in, else the first one.
fn first_new(arrivals: &Arrivals) -> usize {
    arrivals.all().iter().position(|arrival| state(arrival) == Some(&State::New)).unwrap_or(0)
}

/// How a file stands to the meeting; none for one that cannot be read.
pub(in crate::tui) fn state(arrival: &Arrival) -> Option<&State> {
    arrival.what.as_ref().ok().map(|arrived| &arrived.state)
}

/// So many files can be taken in.
#[must_use]
pub fn new_count(arrivals: &Arrivals) -> usize {
    arrivals.all().iter().filter(|arrival| state(arrival) == Some(&State::New)).count()
}

pub(super) fn in_inbox(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let (Some(Mode::Inbox(selected)), Some(arrivals)) = (ui.modes.last_mut(), scope.arrivals) else {
        ui.modes.pop();
        return Effect::None;
    };
    if let Some(step) = scrolling(action, PAGE) {
        *selected = selected.saturating_add_signed(step).min(arrivals.all().len().saturating_sub(1));
        ui.scroll.pane = 0;
        return Effect::None;
    }
    let chosen = arrivals.all().get(*selected);
    if let Action::Inbox(inbox) = action {
        return match inbox {
            Inbox::Take => chosen.map_or(Effect::None, |arrival| take(ui, arrival)),
            Inbox::TakeAll => take_all(ui, arrivals),
            Inbox::Folder => forms::ask(ui, scope, Purpose::Folder),
            Inbox::Show => Effect::None,
        };
    }
    let effects = [
        (Action::Undo, Effect::Execute(Command::Undo)),
        (Action::Redo, Effect::Execute(Command::Redo)),
        (Action::Save, Effect::Save(None, Replace::Ask)),
    ];
    if let Some((_, effect)) = effects.into_iter().find(|(a, _)| *a == action) {
        return effect;
    }
    if action == Action::Cancel {
        ui.modes.pop();
    } else if action == Action::DetailUp {
        ui.scroll.pane = ui.scroll.pane.saturating_sub(1);
    } else if action == Action::DetailDown {
        ui.scroll.pane = ui.scroll.pane.saturating_add(1);
    }
    Effect::None
}

/// Takes in a file; where another one of the same version says something else, the person is asked which holds.
fn take(ui: &mut Ui, arrival: &Arrival) -> Effect {
    match &arrival.what {
        Err(unread) => ui.warn(unread.message()),
        Ok(arrived) => match &arrived.state {
            State::New | State::Older { .. } => return Effect::TakeIn(vec![arrival.path.clone()], Clash::Refuse),
            State::Taken => ui.tell(Message::new("inbox-notice-taken").with("file", arrival.file.as_str())),
            State::Conflict { with, .. } => {
                let (path, with) = (arrival.path.clone(), with.clone());
                ui.modes.push(Mode::Question(Question::Prefer { path, file: arrival.file.clone(), with }));
            }
        },
    }
    Effect::None
}

/// Takes in all that are new, by council and version, so that the record does not depend on the names of files.
fn take_all(ui: &mut Ui, arrivals: &Arrivals) -> Effect {
    let is_new = |arrival: &&Arrival| state(arrival) == Some(&State::New);
    let key = |ballot: &Ballot| (ballot.council, ballot.version);
    let mut new: Vec<_> = arrivals.all().iter().filter(is_new).collect();
    new.sort_by_key(|arrival| arrival.what.as_ref().ok().map(|arrived| key(&arrived.ballot)));
    if new.is_empty() {
        ui.tell(Message::new("inbox-notice-nothing-new"));
        return Effect::None;
    }
    Effect::TakeIn(new.into_iter().map(|arrival| arrival.path.clone()).collect(), Clash::Refuse)
}

/// A meeting into which files are taken.
pub trait Table {
    /// How it stands.
    fn meeting(&self) -> &Meeting;

    /// Does what is asked.
    ///
    /// # Errors
    /// When the meeting does not allow it now.
    fn execute(&mut self, command: Command) -> Result<(), Rejection>;
}

/// Takes these files into the meeting, and says what came of it. One that cannot be taken in does not keep the others out.
pub fn take_in(ui: &mut Ui, arrivals: &mut Arrivals, table: &mut impl Table, paths: &[PathBuf], clash: Clash) {
    let (mut taken, mut why) = (0_usize, None);
    for path in paths {
        let place = arrivals.all().iter().position(|arrival| arrival.path == *path).unwrap_or(usize::MAX);
        let done = match arrivals.ballot(place, table.meeting()) {
            Ok(ballot) => table.execute(Command::Take(Box::new(ballot), clash)).map_err(|error| error.message()),
            Err(unread) => Err(unread.message()),
        };
        match done {
            Ok(()) => taken += 1,
            Err(message) => why = Some(message),
        }
    }
    arrivals.judge(table.meeting());
    match (taken, why) {
        (0, Some(why)) => ui.warn(why),
        (_, Some(why)) => ui.warn(Message::new("inbox-notice-some").with("count", taken).with("why", why)),
        (1, None) => super::done(ui, table.meeting()),
        (_, None) => {
            ui.refresh(table.meeting(), None);
            ui.tell(Message::new("inbox-notice-took").with("count", taken));
        }
    }
}
