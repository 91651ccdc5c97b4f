//! The last two lines: what there is to say, and the keys that fit the mode. A line that is typed takes their place.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::Scene;
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::message::Message;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, width};
use crate::tui::state::{Line, Purpose, Question, Tone, Ui};
use crate::tui::words::level_message;

/// What the line of keys offers, the most needed first.
fn offered(scene: &Scene<'_>, context: Context) -> Vec<Action> {
    let levels = (0..scene.meeting.scale().levels().len()).map(|l| Action::Answer(Answer::Level(LevelIx::at(l))));
    let rest: &[Action] = match context {
        Context::Table => &[
            Action::Left,
            Action::Up,
            Action::Help,
            Action::Round,
            Action::Remark,
            Action::Undo,
            Action::Save,
            Action::Search,
            Action::OpenTopic,
            Action::CloseTopic,
            Action::Conclude,
            Action::NextOpen,
            Action::Full,
            Action::Hammer,
            Action::Palette,
            Action::Presence,
            Action::Fold,
            Action::Quit,
        ],
        Context::Round => &[
            Action::Answer(Answer::NoView),
            Action::Answer(Answer::Abstention),
            Action::Absent,
            Action::Cancel,
            Action::Skip,
            Action::Back,
            Action::Remark,
            Action::Hide,
            Action::Hammer,
            Action::Undo,
            Action::Help,
        ],
        Context::Line | Context::Choice => &[Action::Accept, Action::Cancel],
        Context::Presence => &[Action::Absent, Action::Up, Action::Undo, Action::Cancel],
        Context::Page => &[Action::Up, Action::PageDown, Action::Cancel],
        Context::Question => &[Action::Yes, Action::Cancel],
    };
    let levels = levels.filter(|_| matches!(context, Context::Table | Context::Round));
    levels.chain(rest.iter().copied()).collect()
}

/// Directions that share a hint, by the first of the two.
const PAIRS: [(Action, &str); 2] = [(Action::Up, "↑↓"), (Action::Left, "←→")];

/// The hints that fit, each with its action, its key and its name; pairs of directions share one.
fn hints(scene: &Scene<'_>, context: Context, room: usize) -> Vec<(Action, String, String)> {
    let mut used = 1;
    let mut hints = Vec::new();
    for action in offered(scene, context) {
        let Some(chord) = scene.keymap.chords(context, action).next() else { continue };
        let pair = PAIRS.iter().find(|(first, _)| *first == action).map(|&(_, pair)| pair.to_owned());
        let key = pair.unwrap_or_else(|| chord.name(scene.text));
        let name = action.hint(scene.text, scene.meeting.scale());
        let length = width(&key) + width(&name) + 3;
        if used + length > room {
            continue;
        }
        used += length;
        hints.push((action, key, name));
    }
    hints
}

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, layout: &Layout, buf: &mut Buffer) {
    if let Some(notice) = &ui.notice {
        let style = match notice.tone {
            Tone::Notice => scene.theme.notice,
            Tone::Alert => scene.theme.alert,
        };
        let mut pen = Pen::new(buf, layout.message, 0);
        pen.write(" ", style).write(&scene.tell(&notice.message), style).write(" ", style);
    } else if let Some(error) = &scene.keeping.error {
        let said = scene.tell(error);
        let hint = scene.keeping.hint.as_ref().map(|h| format!(" — {}", scene.tell(h))).unwrap_or_default();
        Pen::new(buf, layout.message, 0).write(&format!(" {said}{hint} "), scene.theme.alert);
    }
    let area = layout.footer;
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", scene.theme.text);
    for (_, key, name) in hints(scene, ui.context(), usize::from(area.width)) {
        pen.write(&key, scene.theme.key).write(&format!(" {name}  "), scene.theme.text);
    }
}

/// The action whose hint a click means.
#[must_use]
pub fn hint_at(scene: &Scene<'_>, ui: &Ui, layout: &Layout, x: u16, y: u16) -> Option<Action> {
    if y != layout.footer.y || !layout.footer.contains((x, y).into()) {
        return None;
    }
    let mut end = usize::from(layout.footer.x) + 1;
    for (action, key, name) in hints(scene, ui.context(), usize::from(layout.footer.width)) {
        end += width(&key) + width(&name) + 3;
        if usize::from(x) < end {
            return Some(action);
        }
    }
    None
}

/// What a line is typed for, and the line itself.
pub(super) fn draw_line(scene: &Scene<'_>, ui: &Ui, line: &Line, layout: &Layout, buf: &mut Buffer) -> Position {
    let label = label(scene, ui, line);
    let area = layout.message;
    Pen::new(buf, area, 0).fill(scene.theme.bar);
    Pen::new(buf, area, 0).write(" ", scene.theme.bar).write(&label, scene.theme.bar);
    let hint = hints(scene, Context::Line, usize::from(area.width));
    let said: String = hint.iter().map(|(_, key, name)| format!("{key} {name}  ")).collect();
    let room = usize::from(area.width).saturating_sub(width(&label) + 3);
    if width(&said) <= room {
        let right = Rect { x: area.right() - u16::try_from(width(&said)).unwrap_or(0), ..area };
        Pen::new(buf, right.intersection(area), 0).write(&said, scene.theme.bar);
    }
    draw_input(scene, &line.input, "> ", layout.footer, buf)
}

/// A field with a prompt; tells where the cursor stands.
pub(super) fn draw_input(
    scene: &Scene<'_>,
    input: &tui_input::Input,
    prompt: &str,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let mut pen = Pen::new(buf, area, 0);
    pen.write(prompt, scene.theme.field);
    let room = pen.room().saturating_sub(1);
    let scroll = input.visual_scroll(room);
    let mut skipped = 0;
    let start = pen.x();
    for character in input.value().graphemes(true) {
        if skipped < scroll {
            skipped += width(character);
        } else if pen.room() > width(character) {
            pen.write(character, scene.theme.field);
        } else {
            break;
        }
    }
    pen.fill(scene.theme.field);
    let column = u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or(0);
    Position::new((start + column).min(area.right().saturating_sub(1)), area.y)
}

fn label(scene: &Scene<'_>, ui: &Ui, line: &Line) -> String {
    let meeting = scene.meeting;
    let message = match &line.purpose {
        Purpose::Remark(cell) => {
            let answer = if ui.is_masked(cell.item) {
                Message::new("answer-hidden")
            } else {
                level_message(meeting.scale(), meeting.marks().counted(*cell))
            };
            Message::new("line-remark")
                .with("council", meeting.region().council(cell.council).name.as_str())
                .with("item", meeting.agenda().item(cell.item).number.as_str())
                .with("answer", answer)
        }
        Purpose::Conclusion(item) => Message::new("line-conclusion").with("title", scene.title(*item)),
        Purpose::Minutes(item) => Message::new("line-minutes").with("title", scene.title(*item)),
        Purpose::Raise => Message::new("line-raise"),
        Purpose::SaveAs => Message::new("line-save-as"),
    };
    scene.tell(&message)
}

pub(super) fn draw_question(scene: &Scene<'_>, question: &Question, layout: &Layout, buf: &mut Buffer) {
    let message = match question {
        Question::Quit => {
            Message::new("question-quit").with("count", scene.keeping.not_kept + scene.keeping.on_its_way)
        }
        Question::Overwrite(path) => Message::new("question-overwrite").with("path", path.as_path()),
    };
    let mut pen = Pen::new(buf, layout.message, 0);
    pen.write(" ", scene.theme.alert).write(&scene.tell(&message), scene.theme.alert).fill(scene.theme.alert);
}
