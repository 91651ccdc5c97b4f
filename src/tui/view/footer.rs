//! The last two lines: what there is to say, and the keys that fit the mode. A line that is typed takes their place.

mod levels;
mod question;
mod series;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Scene, glossary};
use crate::domain::action_point::Progress;
use crate::domain::condition::Status;
use crate::domain::event::Phase;
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::tui::action::{Action, Brought, Desk, Inbox, Lexicon, Own, Series, Shelf, Step};
use crate::tui::form::Form;
use crate::tui::keymap::Context;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, width, wrap};
use crate::tui::state::{Mode, Tone, Ui};

pub(super) use question::draw_question;

pub(super) use super::typed::draw_input;

/// A hint in the line of keys.
struct Hint {
    /// What a click on it means; none for one that stands for several keys.
    action: Option<Action>,
    key: String,
    name: String,
}

impl Hint {
    fn width(&self) -> usize {
        width(&self.key) + width(&self.name) + 3
    }
}

/// From this width on every colour has a hint of its own, as far as they fit; below it those that the meeting named itself.
const ROOMY: usize = 112;

/// What the line of keys offers after colours and directions, the most needed first.
fn offered(scene: &Scene<'_>, context: Context) -> &'static [Action] {
    let is_open = scene.meeting.open_topic().is_some();
    match context {
        Context::Table if scene.reading.is_some() => &[Action::Help, Action::Fold, Action::Quit],
        Context::Table if scene.keeping.read_only => &[
            Action::Help,
            Action::Search,
            Action::NextOpen,
            Action::Full,
            Action::SaveAs,
            Action::Overview,
            Action::LookBack,
            Action::Palette,
            Action::Quit,
        ],
        Context::Table if scene.meeting.phase() != Phase::Running => &[
            Action::Suspend,
            Action::Save,
            Action::Undo,
            Action::Search,
            Action::Help,
            Action::LookBack,
            Action::Palette,
            Action::Quit,
        ],
        Context::Table if scene.keeping.error.is_some() => {
            &[Action::SaveAs, Action::Help, Action::Round, Action::Remark, Action::Undo, Action::Save]
        }
        Context::Table if is_open => &[
            Action::Help,
            Action::Round,
            Action::Remark,
            Action::CloseTopic,
            Action::Undo,
            Action::Conclude,
            Action::NextOpen,
            Action::Save,
            Action::Hammer,
            Action::Plan,
            Action::Full,
            Action::Search,
            Action::OpenTopic,
            Action::Palette,
            Action::Presence,
            Action::Overview,
            Action::Fold,
            Action::Quit,
        ],
        Context::Table => &[
            Action::Help,
            Action::OpenTopic,
            Action::Round,
            Action::Remark,
            Action::Undo,
            Action::Save,
            Action::Search,
            Action::NextOpen,
            Action::Full,
            Action::Hammer,
            Action::Palette,
            Action::Presence,
            Action::Conclude,
            Action::Overview,
            Action::Fold,
            Action::Quit,
        ],
        Context::Inbox => &[
            Action::Up,
            Action::Inbox(Inbox::Take),
            Action::Inbox(Inbox::TakeAll),
            Action::Undo,
            Action::Cancel,
            Action::Inbox(Inbox::Folder),
            Action::DetailDown,
        ],
        Context::Home => &[
            Action::Help,
            Action::Own(Own::Next),
            Action::Own(Own::Words),
            Action::Own(Own::Mandate),
            Action::Undo,
            Action::Quit,
            Action::Search,
            Action::Own(Own::MandateOf),
            Action::Answer(Answer::NoView),
            Action::Full,
            Action::Own(Own::NewVersion),
            Action::Palette,
            Action::Own(Own::Save),
        ],
        Context::Round => &[
            Action::Answer(Answer::NoView),
            Action::Answer(Answer::Abstention),
            Action::Cancel,
            Action::Remark,
            Action::Hide,
            Action::Skip,
            Action::Back,
            Action::Undo,
            Action::Absent,
            Action::Hammer,
            Action::Lexicon(Lexicon::Show),
            Action::Help,
        ],
        Context::Form => &[
            Action::Left,
            Action::Accept,
            Action::Cancel,
            Action::Desk(Desk::Alike),
            Action::Submit,
            Action::Up,
            Action::Swap,
        ],
        Context::Choice => &[Action::Accept, Action::Cancel],
        Context::Presence => {
            &[Action::Absent, Action::Desk(Desk::Change), Action::Raise, Action::Cancel, Action::Undo, Action::Up]
        }
        Context::Page => &[Action::Up, Action::PageDown, Action::Cancel],
        Context::Question => &[Action::Yes, Action::Cancel],
        Context::Conditions => &[
            Action::Desk(Desk::Answer(Status::Granted)),
            Action::Desk(Desk::Answer(Status::Partly)),
            Action::Desk(Desk::Answer(Status::Refused)),
            Action::Desk(Desk::Join),
            Action::Desk(Desk::GoTo),
            Action::Cancel,
            Action::Desk(Desk::Change),
            Action::Undo,
            Action::Raise,
            Action::Desk(Desk::Answer(Status::Open)),
            Action::Up,
        ],
        Context::ActionPoints => &[
            Action::Raise,
            Action::Desk(Desk::Change),
            Action::Desk(Desk::Progress(Progress::Done)),
            Action::Desk(Desk::Progress(Progress::Dropped)),
            Action::Desk(Desk::GoTo),
            Action::Cancel,
            Action::Undo,
            Action::Up,
            Action::Desk(Desk::Progress(Progress::Open)),
        ],
        Context::BroughtIn => &[
            Action::Brought(Brought::Respond),
            Action::Desk(Desk::Change),
            Action::Brought(Brought::Add),
            Action::Cancel,
            Action::Brought(Brought::Turn),
            Action::DetailUp,
            Action::Brought(Brought::Unanswered),
            Action::Brought(Brought::PreviousHeading),
            Action::Brought(Brought::Remove),
            Action::Desk(Desk::GoTo),
            Action::Undo,
            Action::Fold,
            Action::Help,
        ],
        Context::Overview => &[
            Action::NextPart,
            Action::Up,
            Action::GoThere,
            Action::Cancel,
            Action::Lexicon(Lexicon::Show),
            Action::Help,
        ],
        Context::Lookup => glossary::LOOKUP,
        Context::Glossary => glossary::CHOOSING,
        Context::Shelf => &[Action::Shelf(Shelf::Open), Action::Up, Action::Cancel, Action::Help],
        Context::Calendar => series::CALENDAR,
        Context::Milestones => series::MILESTONES,
        Context::Costs => series::COSTS,
        Context::Past => &[
            Action::Cancel,
            Action::Time(Step::Earlier),
            Action::Time(Step::MuchEarlier),
            Action::Time(Step::ItemLater),
            Action::Time(Step::CouncilLater),
            Action::Time(Step::Start),
            Action::Full,
            Action::Overview,
            Action::Help,
        ],
    }
}

/// The colours and directions, which share a hint where there is little room.
fn first(scene: &Scene<'_>, context: Context, room: usize) -> Vec<Hint> {
    let scale = scene.meeting.scale();
    let levels = (0..scale.levels().len()).map(|l| Action::Answer(Answer::Level(LevelIx::at(l))));
    if !context.is_colouring() {
        return Vec::new();
    }
    let is_closed = context == Context::Table && (scene.keeping.read_only || scene.meeting.running().is_err());
    let levels: Vec<_> =
        if is_closed { Vec::new() } else { levels.filter_map(|action| hint(scene, context, action)).collect() };
    let is_named = room >= ROOMY || scale.levels().iter().any(|level| level.name.is_some());
    let mut hints = if levels.is_empty() { levels } else { levels::hints(scene, levels, is_named, room) };
    if context == Context::Home {
        hints.push(Hint { action: None, key: "↑↓".to_owned(), name: scene.say("hint-choose") });
    } else if context == Context::Table {
        hints.push(Hint { action: None, key: "←↑↓→".to_owned(), name: scene.say("hint-choose") });
    }
    hints
}

/// Actions that go two ways and share a hint.
const PAIRS: [(Action, Action, &str); 10] = [
    (Action::Left, Action::Right, "hint-councils"),
    (Action::MoveUp, Action::MoveDown, "hint-move"),
    (Action::Series(Series::NextStage), Action::Series(Series::PreviousStage), "hint-stages"),
    (Action::Brought(Brought::PreviousHeading), Action::Brought(Brought::NextHeading), "hint-headings"),
    (Action::DetailUp, Action::DetailDown, "hint-read-on"),
    (Action::Time(Step::Earlier), Action::Time(Step::Later), "hint-step"),
    (Action::Time(Step::MuchEarlier), Action::Time(Step::MuchLater), "hint-ten"),
    (Action::Time(Step::Start), Action::Time(Step::End), "hint-ends"),
    (Action::Time(Step::ItemLater), Action::Time(Step::ItemEarlier), "hint-same-item"),
    (Action::Time(Step::CouncilLater), Action::Time(Step::CouncilEarlier), "hint-same-council"),
];

fn hint(scene: &Scene<'_>, context: Context, action: Action) -> Option<Hint> {
    let key = scene.keymap.chords(context, action).next()?.name(scene.text);
    if action == Action::Up {
        return Some(Hint { action: None, key: "↑↓".to_owned(), name: scene.say("hint-choose") });
    }
    if let Some((_, other, name)) = PAIRS.iter().find(|(first, _, _)| *first == action) {
        let other = scene.keymap.chords(context, *other).next()?.name(scene.text);
        return Some(Hint { action: None, key: format!("{key} {other}"), name: scene.say(name) });
    }
    let name = match (action, context) {
        (Action::Raise, Context::Table) => action.hint(scene.text, scene.meeting.scale()),
        (Action::Raise, _) => scene.say("hint-add"),
        (Action::Accept, Context::Lookup) => scene.say("hint-lexicon-choose"),
        (Action::DetailDown, Context::Lookup | Context::Glossary) => scene.say("hint-lexicon-read"),
        _ => action.hint(scene.text, scene.meeting.scale()),
    };
    Some(Hint { action: Some(action), key, name })
}

/// Whether a hint says something: in a form of one field there is no other field, and no shorter way to the end.
fn is_of_use(ui: &Ui, action: Action) -> bool {
    let not_of_joining = matches!(action, Action::Desk(Desk::Answer(_) | Desk::Change | Desk::GoTo));
    let Some(Mode::Form(form)) = ui.modes.last() else { return !(ui.is_joining() && not_of_joining) };
    match form.fields.len() {
        _ if action == Action::Submit => !form.is_taken_here(),
        _ if action == Action::Left => form.field().is_some_and(|field| !field.entry.is_typed()),
        _ if action == Action::Swap => form.is_touched(),
        _ if action == Action::Desk(Desk::Alike) => form.alike.is_some(),
        count => count > 1 || action != Action::Up,
    }
}

/// What *Enter* and the arrows do in a form depends on the field.
fn form_hint(scene: &Scene<'_>, form: &Form, action: Action) -> Option<Hint> {
    if action == Action::Up {
        return Some(Hint { action: None, key: "Tab ↑↓".to_owned(), name: scene.say("hint-field") });
    }
    if action == Action::Left {
        return Some(Hint { action: None, key: "←→".to_owned(), name: scene.say("hint-choose") });
    }
    let hint = hint(scene, Context::Form, action)?;
    Some(if form.is_taken_here() { hint } else { Hint { name: scene.say("hint-next-field"), ..hint } })
}

/// The hints that fit.
fn hints(scene: &Scene<'_>, ui: &Ui, room: usize) -> Vec<Hint> {
    let mut used = 1;
    let context = ui.context();
    let rest = offered(scene, context).iter().filter(|action| is_of_use(ui, **action));
    let rest = rest.filter_map(|&action| match (ui.modes.last(), action) {
        (Some(Mode::Form(form)), Action::Accept | Action::Up | Action::Left) => form_hint(scene, form, action),
        _ => hint(scene, context, action),
    });
    first(scene, context, room)
        .into_iter()
        .chain(rest)
        .filter(|hint| {
            let fits = used + hint.width() <= room + 2;
            used += if fits { hint.width() } else { 0 };
            fits
        })
        .collect()
}

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, layout: &Layout, buf: &mut Buffer) {
    if let Some(notice) = &ui.notice {
        let style = match notice.tone {
            Tone::Notice => scene.theme.notice,
            Tone::Alert => scene.theme.alert,
        };
        write_over(&scene.tell(&notice.message), style, layout, buf);
    } else if let Some(error) = &scene.keeping.error {
        let said = scene.tell(error);
        let hint = scene.keeping.hint.as_ref().map(|h| format!(" — {}", scene.tell(h))).unwrap_or_default();
        write_over(&format!("{said}{hint}"), scene.theme.alert, layout, buf);
    }
    let area = layout.footer;
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", scene.theme.text);
    for Hint { key, name, .. } in hints(scene, ui, usize::from(area.width)) {
        let text = scene.theme.text;
        pen.write(&key, scene.theme.key).write(" ", text).write(&name, text).column("", 2, text);
    }
}

/// What is said is said in full: it takes the lines above its own when it needs them.
fn write_over(said: &str, style: Style, layout: &Layout, buf: &mut Buffer) {
    let lines = wrap(said, usize::from(layout.message.width).saturating_sub(2));
    let room = layout.message.y.saturating_sub(layout.title.y);
    let more = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_sub(1).min(room);
    let area = Rect { y: layout.message.y - more, height: more + 1, ..layout.message };
    for (n, line) in (0..area.height).zip(&lines) {
        let mut pen = Pen::new(buf, area, n);
        pen.write(" ", style).write(line, style).write(" ", style);
        if more > 0 {
            pen.fill(style);
        }
    }
}

/// The action whose hint a click means.
#[must_use]
pub fn hint_at(scene: &Scene<'_>, ui: &Ui, layout: &Layout, x: u16, y: u16) -> Option<Action> {
    if ui.context() == Context::Choice || y != layout.footer.y || !layout.footer.contains((x, y).into()) {
        return None;
    }
    let mut end = usize::from(layout.footer.x) + 1;
    for hint in hints(scene, ui, usize::from(layout.footer.width)) {
        end += hint.width();
        if usize::from(x) < end {
            return hint.action;
        }
    }
    None
}
