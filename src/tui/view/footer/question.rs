//! Questions of yes or no, in the line above the keys.

use ratatui::buffer::Buffer;

use super::{Scene, write_over};
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::state::Question;

pub(in crate::tui::view) fn draw_question(scene: &Scene<'_>, question: &Question, layout: &Layout, buf: &mut Buffer) {
    let message = match question {
        Question::Quit => {
            Message::new("question-quit").with("count", scene.keeping.not_kept + scene.keeping.on_its_way)
        }
        Question::Drafts(count) => Message::new("question-drafts").with("count", *count),
        Question::Close => Message::new("question-close").with("count", scene.tally.total().open),
        Question::Withdraw(item) => Message::new("question-withdraw").with("title", scene.title(*item)),
        Question::RemoveContribution(ix) => {
            let stands = scene.meeting.contribution(*ix);
            let cell = stands.map(|it| it.cell);
            let answered = stands.filter(|it| !it.is_unanswered()).iter().count();
            let council = cell.map_or("", |cell| scene.meeting.region().council(cell.council).name.as_str());
            let item = cell.map_or("", |cell| scene.meeting.agenda().item(cell.item).number.as_str());
            Message::new("question-remove-contribution")
                .with("council", council)
                .with("item", item)
                .with("answered", answered)
        }
        Question::Replace(outgoing) => Message::new("question-replace").with("path", outgoing.path.as_path()),
        Question::Overwrite(path) => Message::new("question-overwrite").with("path", path.as_path()),
        Question::Prefer { file, with, .. } => {
            Message::new("inbox-question").with("file", file.as_str()).with("with", with.as_str())
        }
        Question::NewVersion(version) => {
            Message::new("own-question-version").with("version", *version).with("earlier", version.saturating_sub(1))
        }
    };
    write_over(&scene.tell(&message), scene.theme.alert, layout, buf);
}
