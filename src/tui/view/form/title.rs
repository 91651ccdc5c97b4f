//! What a form is for, in the bar above it.

use super::Scene;
use crate::domain::condition::{Condition, Status};
use crate::domain::mark::Cell;
use crate::message::Message;
use crate::tui::state::Purpose;
use crate::words::{green_message, level_message};

pub(super) fn title(scene: &Scene<'_>, purpose: &Purpose) -> String {
    let meeting = scene.meeting;
    let message = match *purpose {
        Purpose::Remark(cell) => at(scene, "line-remark", cell).with("answer", answer(scene, cell)),
        Purpose::Hidden(cell) => at(scene, "line-hidden", cell),
        Purpose::Condition(cell, None) => asked(scene, cell),
        Purpose::Condition(cell, Some(ix)) => match meeting.condition(ix).map(Condition::cells).map(Iterator::count) {
            Some(asks) if asks > 1 => Message::new("line-condition-shared").with("count", asks),
            Some(_) | None => asked(scene, cell),
        },
        Purpose::Answer(ix, status) => {
            let id = match status {
                Status::Granted => "line-grant",
                Status::Partly => "line-grant-partly",
                Status::Refused => "line-refuse",
                Status::Open => "line-answer-open",
            };
            Message::new(id).with("text", meeting.condition(ix).map_or("", |condition| condition.text.as_str()))
        }
        Purpose::Conclusion(item) => Message::new("line-conclusion").with("title", scene.title(item)),
        Purpose::Minutes(item) => Message::new("line-minutes").with("title", scene.title(item)),
        Purpose::Raise(_) => Message::new("line-raise"),
        Purpose::Item(item) => Message::new("line-item").with("title", scene.title(item)),
        Purpose::Term(None) => Message::new("line-term"),
        Purpose::Term(Some(term)) => {
            Message::new("line-term-change").with("term", meeting.term(term).map_or("", |term| term.term.as_str()))
        }
        Purpose::ActionPoint(None, _) => Message::new("line-action-point"),
        Purpose::ActionPoint(Some(_), _) => Message::new("line-action-point-change"),
        Purpose::Council(None) => Message::new("line-council-new"),
        Purpose::Council(Some(council)) => {
            Message::new("line-council").with("council", meeting.region().council(council).name.as_str())
        }
        Purpose::Contribution(None, _) => Message::new("line-contribution"),
        Purpose::Contribution(Some(_), cell) => at(scene, "line-contribution-change", cell),
        Purpose::Response(ix) => match meeting.contribution(ix) {
            Some(it) => at(scene, "line-response", it.cell),
            None => Message::new("line-contribution"),
        },
        Purpose::Rule => Message::new("line-rule"),
        Purpose::Scale => Message::new("line-scale"),
        Purpose::Report => Message::new("line-report"),
        Purpose::SaveAs => Message::new("line-save-as"),
        Purpose::Folder => Message::new("line-folder"),
        Purpose::Series(form) => super::super::series::form_title(scene, form),
        Purpose::Own(own) => super::super::home::form_title(scene, own),
    };
    scene.tell(&message)
}

fn asked(scene: &Scene<'_>, cell: Cell) -> Message {
    at(scene, "line-condition", cell).with("green", green_message(scene.meeting.scale()))
}

fn at(scene: &Scene<'_>, id: &'static str, cell: Cell) -> Message {
    let meeting = scene.meeting;
    Message::new(id)
        .with("council", meeting.region().council(cell.council).name.as_str())
        .with("item", meeting.agenda().item(cell.item).number.as_str())
}

fn answer(scene: &Scene<'_>, cell: Cell) -> Message {
    level_message(scene.meeting.scale(), scene.meeting.marks().counted(cell))
}
