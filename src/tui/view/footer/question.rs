//! Questions of yes or no, in the line of what there is to say.

use ratatui::buffer::Buffer;

use super::{Scene, write_over};
use crate::domain::event::Phase;
use crate::domain::next::id_on;
use crate::domain::time::Date;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::state::Question;
use crate::words::weekday_message;

pub(in crate::tui::view) fn draw_question(scene: &Scene<'_>, question: &Question, layout: &Layout, buf: &mut Buffer) {
    let message = match question {
        Question::Quit => {
            Message::new("question-quit").with("count", scene.keeping.not_kept + scene.keeping.on_its_way)
        }
        Question::Drafts(count) => Message::new("question-drafts").with("count", *count),
        Question::DraftsBefore(count, _) => Message::new("question-drafts-before").with("count", *count),
        Question::Reopen(_) => {
            Message::new("question-reopen").with("count", scene.keeping.not_kept + scene.keeping.on_its_way)
        }
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
        Question::NextStands(path) => Message::new("question-next-stands").with("path", path.as_path()),
        Question::NextMeeting(day) => next_meeting(scene, *day),
        Question::NewVersion(version) => {
            Message::new("own-question-version").with("version", *version).with("earlier", version.saturating_sub(1))
        }
    };
    write_over(&scene.tell(&message), scene.theme.alert, layout, buf);
}

/// What is made, where, and what is not done by it.
fn next_meeting(scene: &Scene<'_>, day: Date) -> Message {
    let plan = scene.meeting.plan();
    let closed = match scene.meeting.phase() {
        Phase::Closed => "yes",
        Phase::Running | Phase::Suspended => "no",
    };
    Message::new("question-next-meeting")
        .with("date", weekday_message(day))
        .with("file", format!("{}.ron", id_on(plan, day)))
        .with("closed", closed)
}
