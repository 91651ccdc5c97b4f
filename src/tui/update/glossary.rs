//! The words of the dossier: looking one up, and what the secretary notes of them.

use super::super::action::{Action, Desk, Lexicon};
use super::super::form::{Entry, Name, type_into};
use super::super::state::{Glossary, Mode, Purpose, Room, Stage, Ui};
use super::{Effect, Replace, Scope, forms, reject, scrolling, warn};
use crate::domain::command::{Command, Rejection};
use crate::domain::id::{ItemIx, TermIx};

/// A screenful of words.
const PAGE: isize = 8;

/// Shows the words, those that an item speaks of first.
pub(super) fn open(ui: &mut Ui, item: Option<ItemIx>) -> Effect {
    ui.open_glossary(Glossary::of(item));
    Effect::None
}

pub(super) fn in_glossary(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Glossary(glossary)) = ui.modes.last_mut() else { return Effect::None };
    if let Action::Edit(request) = action {
        type_into(&mut glossary.input, request);
        (glossary.selected, ui.scroll.list, ui.scroll.meaning) = (None, 0, 0);
        return Effect::None;
    }
    if let Some(step) = scrolling(action, PAGE) {
        select(ui, scope, step);
        return Effect::None;
    }
    let acts: [(Action, Act); 12] = [
        (Action::Accept, |ui, _| stage(ui, Stage::Choosing)),
        (Action::Lexicon(Lexicon::Type), |ui, _| stage(ui, Stage::Typing)),
        (Action::Lexicon(Lexicon::Show), |ui, _| leave(ui)),
        (Action::Cancel, |ui, _| leave(ui)),
        (Action::DetailUp, |ui, _| read(ui, -1)),
        (Action::DetailDown, |ui, _| read(ui, 1)),
        (Action::Raise, add),
        (Action::Desk(Desk::Change), change),
        (Action::Lexicon(Lexicon::Remove), remove),
        (Action::Undo, |ui, scope| changes(ui, scope, Command::Undo)),
        (Action::Redo, |ui, scope| changes(ui, scope, Command::Redo)),
        (Action::Save, |ui, _| match ui.room {
            Room::Meeting => Effect::Save(None, Replace::Ask),
            Room::Home => Effect::None,
        }),
    ];
    acts.into_iter().find(|(a, _)| *a == action).map_or(Effect::None, |(_, act)| act(ui, scope))
}

/// What an action does here.
type Act = fn(&mut Ui, Scope<'_>) -> Effect;

fn select(ui: &mut Ui, scope: Scope<'_>, step: isize) {
    let Some(glossary) = ui.glossary_mut() else { return };
    let shown = glossary.shown(scope.meeting);
    let last = shown.len().saturating_sub(1);
    let place = glossary.place(&shown).saturating_add_signed(step).min(last);
    glossary.selected = shown.get(place).map(|it| it.term);
    ui.scroll.meaning = 0;
}

/// Scrolls what the word means.
fn read(ui: &mut Ui, step: isize) -> Effect {
    ui.scroll.meaning = ui.scroll.meaning.saturating_add_signed(step);
    Effect::None
}

fn stage(ui: &mut Ui, stage: Stage) -> Effect {
    if let Some(glossary) = ui.glossary_mut() {
        glossary.stage = stage;
    }
    Effect::None
}

fn leave(ui: &mut Ui) -> Effect {
    ui.modes.pop();
    (ui.scroll.list, ui.scroll.meaning) = (0, 0);
    Effect::None
}

/// The selected word, of those that are shown.
fn selected(ui: &Ui, scope: Scope<'_>) -> Option<TermIx> {
    let glossary = ui.glossary()?;
    let shown = glossary.shown(scope.meeting);
    shown.get(glossary.place(&shown)).map(|it| it.term)
}

/// A new word: what was typed and not found is what it is called.
fn add(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    if let Some(refusal) = refusal(ui, scope) {
        return refusal;
    }
    let typed = ui.glossary().map(|glossary| glossary.query().to_owned()).unwrap_or_default();
    let is_known = scope.meeting.glossary().any(|(_, it)| it.names().any(|n| n.to_lowercase() == typed.to_lowercase()));
    let effect = forms::ask(ui, scope, Purpose::Term(None));
    if let Some(Mode::Form(form)) = ui.modes.last_mut()
        && form.words(Name::Term).is_none()
        && !typed.is_empty()
        && !is_known
    {
        form.put(Name::Term, Entry::line(typed));
    }
    effect
}

fn change(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    match (refusal(ui, scope), selected(ui, scope)) {
        (Some(refusal), _) => refusal,
        (None, Some(term)) => forms::ask(ui, scope, Purpose::Term(Some(term))),
        (None, None) => warn(ui, "glossary-nothing-selected"),
    }
}

fn remove(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    match selected(ui, scope) {
        Some(term) => changes(ui, scope, Command::Term(Some(term), None)),
        None => warn(ui, "glossary-nothing-selected"),
    }
}

fn changes(ui: &mut Ui, scope: Scope<'_>, command: Command) -> Effect {
    refusal(ui, scope).unwrap_or(Effect::Execute(command))
}

/// Why no word can be changed here: at home, in the past, or where one only looks.
fn refusal(ui: &mut Ui, scope: Scope<'_>) -> Option<Effect> {
    if ui.room == Room::Home {
        return Some(warn(ui, "glossary-at-home"));
    }
    if ui.past().is_some() {
        return Some(warn(ui, "notice-is-past"));
    }
    scope.read_only.then(|| reject(ui, &Rejection::ReadOnly))
}
