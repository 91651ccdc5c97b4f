//! A council that colours at home: what its keys do, and what follows on a change.

pub(super) mod forms;

use super::super::action::{Action, Lexicon, Own};
use super::super::state::{Choice, Face, Mode, OwnForm, Purpose, Question, Subject, Ui};
use super::forms::{ask, keep_sent, taken};
use super::moves::{self, Way};
use super::{Effect, Scope, glossary, lines, reject, searching, wants_words};
use crate::domain::ballot::Ballot;
use crate::domain::command::{Command, Rejection};
use crate::domain::id::ItemIx;
use crate::domain::ledger::Voice;
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::session::colouring::{Colour, Colouring, ColouringError};
use crate::words::level_message;

/// Does what an action means when nothing is asked for.
pub(super) fn at_home(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(colouring) = scope.home else { return which(ui, scope, action) };
    if let Action::Own(own) = action {
        return with_own(ui, scope, colouring, own);
    }
    if let (Action::Answer(answer), Some(item)) = (action, ui.item()) {
        if !scope.meeting.agenda().is_coloured(item) {
            return reject(ui, &Rejection::NotColoured);
        }
        if colouring.answer(item) == answer {
            return reject(ui, &Rejection::Unchanged);
        }
        return Effect::Colour(vec![Colour::Answer(item, answer)]);
    }
    let effects = [
        (Action::Undo, Effect::Execute(Command::Undo)),
        (Action::Redo, Effect::Execute(Command::Redo)),
        (Action::Quit, Effect::Quit),
    ];
    effects.into_iter().find(|(a, _)| *a == action).map_or_else(|| about(ui, scope, action), |(_, effect)| effect)
}

/// What only changes where one looks.
fn about(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    if action == Action::Search {
        return searching::open(ui, scope.meeting);
    } else if action == Action::Palette {
        return super::choose(ui, Subject::Action((0..ui.room.choices(scope.meeting.scale()).count()).collect()));
    }
    let faces = [(Face::Table, Face::Topic), (Face::Topic, Face::Table)];
    if action == Action::Full {
        ui.face = faces.into_iter().find(|(face, _)| *face == ui.face).map_or(Face::Table, |(_, other)| other);
    } else if action == Action::Fold {
        return moves::fold(ui, scope.meeting);
    } else if action == Action::FoldAll {
        return moves::fold_all(ui, scope.meeting);
    } else if action == Action::NextHit {
        return moves::next_hit(ui, scope.meeting, Way::Forwards);
    } else if action == Action::DetailUp {
        return moves::detail(ui, -1);
    } else if action == Action::DetailDown {
        return moves::detail(ui, 1);
    } else if action == Action::Lexicon(Lexicon::Show) {
        return glossary::open(ui, ui.item());
    } else if action == Action::Theme {
        ui.ground = ui.ground.other();
    } else if action == Action::Help {
        ui.modes.push(Mode::Help(0));
    } else if action == Action::Cancel {
        (ui.found, ui.face) = (None, Face::Table);
    } else {
        return moves::rows(ui, action);
    }
    Effect::None
}

/// Nothing can be done before it is known for which council: it is asked again, or one leaves.
fn which(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    if matches!(action, Action::Quit | Action::Cancel) {
        return Effect::Quit;
    }
    ask_which(ui, scope.meeting);
    Effect::None
}

/// Asks for which council is coloured.
pub(in crate::tui) fn ask_which(ui: &mut Ui, meeting: &Meeting) {
    let subject = Subject::Council(lines::councils(meeting, ""));
    ui.modes.push(Mode::Choice(Choice { subject, input: String::new().into(), selected: 0 }));
}

fn with_own(ui: &mut Ui, scope: Scope<'_>, colouring: &Colouring, own: Own) -> Effect {
    match own {
        Own::Next => next(ui, scope.meeting, colouring, Way::Forwards),
        Own::Previous => next(ui, scope.meeting, colouring, Way::Backwards),
        Own::Words => beside(ui, scope, OwnForm::Words),
        Own::MandateOf => beside(ui, scope, OwnForm::MandateOf),
        Own::Mandate => ask(ui, scope, Purpose::Own(OwnForm::Mandate)),
        Own::NewVersion => {
            let version = colouring.ballot().version.saturating_add(1);
            ui.modes.push(Mode::Question(Question::NewVersion(version)));
            Effect::None
        }
        Own::Save | Own::Reload | Own::Overwrite => Effect::WithFile(own),
    }
}

/// Opens a form about the selected item.
fn beside(ui: &mut Ui, scope: Scope<'_>, form: fn(ItemIx) -> OwnForm) -> Effect {
    match ui.item() {
        Some(item) if !scope.meeting.agenda().is_coloured(item) => reject(ui, &Rejection::NotColoured),
        Some(item) => ask(ui, scope, Purpose::Own(form(item))),
        None => Effect::None,
    }
}

/// The next point in reading order, round the end, that has no colour.
fn next(ui: &mut Ui, meeting: &Meeting, colouring: &Colouring, way: Way) -> Effect {
    let agenda = meeting.agenda();
    let bare = |item: &ItemIx| agenda.is_coloured(*item) && colouring.answer(*item) == Answer::Pending;
    match moves::around(ui, agenda.walk(), way).into_iter().find(bare) {
        Some(item) => ui.reveal(meeting, item),
        None => {
            let count = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
            ui.tell(Message::new("own-notice-all").with("count", count));
        }
    }
    Effect::None
}

/// What follows on the screen when the colouring was changed, or could not be kept: then it stands here all the same.
pub fn coloured(ui: &mut Ui, colouring: &Colouring, before: &Ballot) {
    taken(ui);
    let after = colouring.ballot();
    let meeting = colouring.meeting();
    let Some(item) = changed(before, after) else {
        ui.tell(Message::new("own-notice-kept"));
        return;
    };
    ui.reveal(meeting, item);
    let answer = colouring.answer(item);
    let number = meeting.agenda().item(item).number.as_str();
    let level = level_message(meeting.scale(), answer);
    let is_bare = colouring.entry(item).is_none_or(|entry| entry.remark.is_none() && entry.conditions.is_empty());
    let is_new = before.entry(item).map_or(Answer::Pending, |entry| entry.answer) != answer;
    if is_new && is_bare && wants_words(meeting, answer) {
        let nature = match Voice::of(answer, meeting.scale()) {
            Voice::Conditional => "condition",
            Voice::For | Voice::Against | Voice::NoView | Voice::Abstaining | Voice::Outstanding => "reason",
        };
        ui.tell(
            Message::new("own-notice-wants-words").with("item", number).with("level", level).with("nature", nature),
        );
    } else {
        ui.tell(Message::new("own-notice-coloured").with("item", number).with("level", level));
    }
}

/// The first item of which two ballots say something else.
fn changed(before: &Ballot, after: &Ballot) -> Option<ItemIx> {
    let items = before.entries.iter().chain(&after.entries).map(|entry| entry.item);
    items.filter(|&item| before.entry(item) != after.entry(item)).min()
}

/// What follows on the screen when the colouring could not be changed, or not be kept.
pub fn refused(ui: &mut Ui, error: &ColouringError) {
    keep_sent(ui);
    ui.warn(match error.hint() {
        Some(hint) => Message::new("own-notice-hint").with("why", error.message()).with("hint", hint),
        None => error.message(),
    });
}
