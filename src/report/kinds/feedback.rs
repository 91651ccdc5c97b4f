//! What a council hears of the meeting: its own colours beside those of the others, what became of its conditions and of what it
//! brought in, what is still asked of it.

mod colours;
mod wishes;

use super::super::cell::Line;
use super::super::{Block, Depth, Paper};
use super::desk::{Desk, Draft};
use super::{actions, levels, response};
use crate::domain::action_point::Progress;
use crate::domain::conclusion::Finding;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::outcome::Outcome;
use crate::message::Message;
use crate::words::date_message;

/// For one council, or for all of them, one after another.
pub(super) fn draft(desk: &Desk<'_>, council: Option<CouncilIx>) -> Draft {
    let paper = Paper::Landscape;
    if let Some(council) = council {
        let title = Message::new("report-feedback-to").with("council", desk.name(council));
        return Draft { title: desk.tell(&title), paper, blocks: of(desk, council, Depth::One) };
    }
    let mut blocks = Vec::new();
    for council in desk.meeting.region().indices() {
        blocks.push(Block::heading(Depth::One, desk.name(council)));
        blocks.extend(of(desk, council, Depth::Two));
    }
    Draft { title: desk.say("report-feedback"), paper, blocks }
}

fn of(desk: &Desk<'_>, council: CouncilIx, level: Depth) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(summary(desk, council))];
    blocks.extend(own_points(desk, council).map(Block::Paragraph));
    let mandate = Message::new("report-own-mandate").with("mandate", desk.mandate(desk.meeting.mandate(council)));
    blocks.push(Block::Paragraph(desk.line(&mandate)));
    blocks.push(Block::heading(level, desk.say("report-asked-of-you")));
    blocks.push(Block::List(asked(desk, council)));
    let owned = actions::owned(desk, Some(council));
    if !owned.is_empty() {
        let mut table = actions::table(desk);
        owned.into_iter().for_each(|point| table.push(actions::row(desk, point)));
        blocks.push(Block::Table(table));
    }
    if let Some(table) = wishes::table(desk, council) {
        blocks.push(Block::heading(level, desk.say("report-your-conditions")));
        blocks.push(Block::Table(table));
    }
    if let Some((said, table)) = response::of_council(desk, council) {
        blocks.push(Block::heading(level, desk.say("report-your-contributions")));
        blocks.push(Block::Paragraph(said));
        blocks.push(Block::Table(table));
    }
    blocks.push(Block::heading(level, desk.say("report-your-colours")));
    blocks.push(Block::Table(colours::table(desk, council)));
    blocks
}

/// How many points the council coloured, and how.
fn summary(desk: &Desk<'_>, council: CouncilIx) -> Line {
    let items = desk.coloured();
    let answers: Vec<_> = items.iter().map(|&item| desk.meeting.marks().counted(Cell { item, council })).collect();
    let mut kinds: Vec<Answer> = Vec::new();
    kinds.extend(levels(desk));
    kinds.extend([Answer::NoView, Answer::Abstention, Answer::Pending]);
    let counts = kinds.into_iter().map(|kind| (kind, answers.iter().filter(|&&it| it == kind).count()));
    let parts: Vec<_> = counts
        .filter(|&(_, count)| count > 0)
        .map(|(kind, count)| {
            let word = desk.answer(kind).word;
            desk.text.tell(&Message::new("report-times").with("count", count).with("what", word.as_str()))
        })
        .collect();
    let said = Message::new("report-own-summary")
        .with("council", desk.name(council))
        .with("count", items.len())
        .with("coloured", answers.iter().filter(|answer| answer.level().is_some()).count())
        .with("answers", desk.listed(&parts).unwrap_or_default());
    desk.line(&said)
}

/// What became of the points that the council brought in; nothing where it brought in none.
fn own_points(desk: &Desk<'_>, council: CouncilIx) -> Option<Line> {
    let items: Vec<_> =
        desk.coloured().into_iter().filter(|&item| desk.meeting.agenda().council(item) == Some(council)).collect();
    if items.is_empty() {
        return None;
    }
    let count = |outcome| items.iter().filter(|&&item| standing(desk, item) == Some(outcome)).count();
    let said = Message::new("report-own-points")
        .with("count", items.len())
        .with("support", count(Outcome::Support))
        .with("conditional", count(Outcome::Conditional))
        .with("none", count(Outcome::NoSupport))
        .with("open", count(Outcome::Open));
    Some(desk.line(&said))
}

fn standing(desk: &Desk<'_>, item: ItemIx) -> Option<Outcome> {
    desk.tally.leading(item).map(|(outcome, _)| outcome)
}

/// What is still asked of the council, and when it comes back.
fn asked(desk: &Desk<'_>, council: CouncilIx) -> Vec<Line> {
    let numbers = |items: &[ItemIx]| items.iter().map(|&item| desk.number(item)).collect::<Vec<_>>().join(", ");
    let listed = |id, items: Vec<ItemIx>| {
        let message = || Message::new(id).with("count", items.len()).with("numbers", numbers(&items));
        (!items.is_empty()).then(|| desk.line(&message()))
    };
    let items = desk.coloured();
    let is_pending = |item: &ItemIx| desk.meeting.marks().counted(Cell { item: *item, council }) == Answer::Pending;
    let is_held = |item: &ItemIx| desk.meeting.conclusion(*item).and_then(|it| it.finding) == Some(Finding::HeldOver);
    let pending: Vec<_> = items.iter().copied().filter(is_pending).collect();
    let held: Vec<_> = desk.meeting.agenda().walk().into_iter().filter(is_held).collect();
    let todo: Vec<_> =
        actions::owned(desk, Some(council)).into_iter().filter(|it| it.state == Progress::Open).collect();
    let mut lines: Vec<_> = listed("report-still-to-colour", pending).into_iter().collect();
    if !todo.is_empty() {
        let message = Message::new("report-still-to-do").with("count", todo.len());
        let first = todo.iter().filter_map(|point| point.due).min();
        lines.push(desk.line(&match first {
            Some(due) => Message::new("report-with-first").with("what", message).with("date", date_message(due)),
            None => message,
        }));
    }
    lines.extend(listed("report-held-over", held));
    if lines.is_empty() {
        lines.push(Line::text(desk.say("report-nothing-asked")));
    }
    lines
        .push(desk.line(&Message::new("report-next-round").with("round", desk.meeting.plan().round.saturating_add(1))));
    lines
}
