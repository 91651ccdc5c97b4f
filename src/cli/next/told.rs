//! What returns in the next meeting and what does not, in plain words.

use crate::domain::action_point::Progress;
use crate::domain::agenda::Item;
use crate::domain::calendar::{SittingPoint, sitting_on};
use crate::domain::condition::Status;
use crate::domain::contribution::Counts;
use crate::domain::id::ItemIx;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::next::{Because, Becomes, Settled, becomes};
use crate::domain::outcome::Firmness;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::session::next::NextAgenda;
use crate::text::Text;
use crate::tui::paint::{width, wrap};
use crate::words::{date_message, finding_id, kind_id, outcome_message, progress_id, status_message, weekday_message};

/// A title that is longer goes on below.
const COLUMNS: usize = 72;

pub(super) fn write(meeting: &Meeting, tally: &Tally, next: &NextAgenda, text: &Text) -> String {
    let plan = &next.plan;
    let head = Message::new("next-head")
        .with("title", plan.title.as_str())
        .with("round", plan.round)
        .with("date", date_message(plan.date));
    let mut out = text.tell(&head) + "\n";
    if next.is_from_calendar {
        let day = Message::new("next-from-calendar").with("date", weekday_message(plan.date));
        out += &(text.tell(&day) + "\n");
    }
    let blocks = [
        ("next-again", returning(meeting, tally, text)),
        (
            "next-kept",
            listed(meeting, tally, text, |becomes| match becomes {
                Becomes::Kept(settled) => Some(settled_message(settled)),
                Becomes::Again(_) | Becomes::AsItWas | Becomes::LeftOut => None,
            }),
        ),
        (
            "next-left-out",
            listed(meeting, tally, text, |becomes| match becomes {
                Becomes::LeftOut => Some(Message::new("next-nothing-said")),
                Becomes::Again(_) | Becomes::AsItWas | Becomes::Kept(_) => None,
            }),
        ),
    ];
    for (head, lines) in blocks.into_iter().chain([("next-planned", planned(plan, text))]) {
        if !lines.is_empty() {
            out += &format!("\n{}\n", text.tell(&Message::new(head).with("count", lines.len())));
            let room = lines.iter().map(|(title, _)| width(title)).max().unwrap_or(0).min(COLUMNS);
            lines.iter().for_each(|(title, why)| out += &line(title, why, room));
        }
    }
    let counted = [contributions(plan, text), conditions(plan, text), actions(meeting, plan, text)];
    if counted.iter().any(Option::is_some) {
        out.push('\n');
        counted.into_iter().flatten().for_each(|line| out += &(line + "\n"));
    }
    format!("{out}\n{}\n", text.say("next-not-taken"))
}

/// The items that are coloured again, with why.
pub(super) fn returning(meeting: &Meeting, tally: &Tally, text: &Text) -> Vec<(String, String)> {
    listed(meeting, tally, text, |becomes| match becomes {
        Becomes::Again(because) => Some(Message::new(match because {
            Because::HeldOver => "finding-held-over",
            Because::Conditions => "next-because-conditions",
            Because::NotSettled => "next-because-not-settled",
        })),
        Becomes::Kept(_) | Becomes::AsItWas | Becomes::LeftOut => None,
    })
}

/// What comes onto the agenda because it is planned for the day, and what is asked of it.
fn planned(plan: &Plan, text: &Text) -> Vec<(String, String)> {
    let points = sitting_on(&plan.calendar, plan.date).map(|sitting| sitting.points.as_slice()).unwrap_or_default();
    let line = |point: &SittingPoint| {
        let Item { number, title, kind, .. } = plan.agenda.item(point.item?);
        Some((format!("{number} {title}"), text.say(kind_id(*kind))))
    };
    points.iter().filter_map(line).collect()
}

fn settled_message(settled: Settled) -> Message {
    match settled {
        Settled::Concluded(finding) => Message::new(finding_id(finding)),
        Settled::ByRule(outcome) => outcome_message(outcome, Firmness::Settled),
        Settled::TakenOff => Message::new("next-taken-off"),
    }
}

fn listed(
    meeting: &Meeting,
    tally: &Tally,
    text: &Text,
    why: impl Fn(Becomes) -> Option<Message>,
) -> Vec<(String, String)> {
    let agenda = meeting.agenda();
    let mut lines = Vec::new();
    let mut stack: Vec<ItemIx> = agenda.children(None).iter().rev().copied().collect();
    while let Some(item) = stack.pop() {
        let Item { number, title, .. } = agenda.item(item);
        let why = why(becomes(meeting, tally, item));
        lines.extend(why.map(|why| (format!("{number} {title}"), text.tell(&why))));
        stack.extend(agenda.children(Some(item)).iter().rev());
    }
    lines
}

/// A title with what is said of it behind it; a long title goes on below.
fn line(title: &str, said: &str, room: usize) -> String {
    let lines = wrap(title, room);
    let mut out = String::new();
    for (n, part) in lines.iter().enumerate() {
        let said =
            if n == 0 { format!("{}{said}", " ".repeat(room - width(part).min(room) + 2)) } else { String::new() };
        out += &format!("  {part}{said}\n");
    }
    out
}

/// The contributions that go along, and how many of them still wait for an answer.
fn contributions(plan: &Plan, text: &Text) -> Option<String> {
    let counts = Counts::of(&plan.contributions);
    let message =
        || Message::new("next-contributions").with("count", counts.total()).with("unanswered", counts.unanswered);
    (counts.total() > 0).then(|| text.tell(&message()))
}

fn conditions(plan: &Plan, text: &Text) -> Option<String> {
    let count = |status| plan.conditions.iter().filter(|condition| condition.status == status).count();
    counted(text, "next-conditions", Status::ALL.map(|status| (status_message(status), count(status))))
}

/// The action points that go along, and those that were finished before and are now left out.
fn actions(meeting: &Meeting, plan: &Plan, text: &Text) -> Option<String> {
    let count = |state| plan.actions.iter().filter(|point| point.state == state).count();
    let left = meeting.actions().count().saturating_sub(plan.actions.len());
    let states = Progress::ALL.map(|state| (Message::new(progress_id(state)), count(state)));
    let said = counted(text, "next-actions", states);
    let finished = Message::new("next-actions-left").with("count", left);
    match (said, left) {
        (said, 0) => said,
        (Some(said), _) => Some(format!("{said}\n{}", text.tell(&finished))),
        (None, _) => Some(text.tell(&finished)),
    }
}

fn counted<const N: usize>(text: &Text, id: &'static str, parts: [(Message, usize); N]) -> Option<String> {
    let parts: Vec<_> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(word, n)| format!("{n} {}", text.tell(word))).collect();
    (!parts.is_empty()).then(|| text.tell(&Message::new(id).with("parts", parts.join(", "))))
}
