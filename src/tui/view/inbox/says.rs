//! What a colouring file says, in lines: how it differs, how often which colour, what has no place, what stands over it.

use ratatui::style::Style;

use crate::domain::ballot::{Ballot, Misplaced, Stray};
use crate::domain::id::{ItemIx, LevelIx};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::message::{Message, Say};
use crate::session::arrivals::{Arrival, Arrivals, Arrived, State};
use crate::tui::view::Scene;
use crate::tui::view::detail::Lines;
use crate::words::{level_message, mandate_message, plain};

pub(super) fn lines(scene: &Scene<'_>, arrivals: &Arrivals, arrival: &Arrival, columns: usize) -> Vec<(String, Style)> {
    let theme = &scene.theme;
    let mut lines = Lines { columns, lines: Vec::new() };
    let arrived = match &arrival.what {
        Ok(arrived) => arrived,
        Err(unread) => {
            for fault in &unread.faults {
                lines.add(&scene.text.explain(fault), theme.text);
            }
            if unread.faults.is_empty() {
                lines.add(&scene.tell(&unread.message()), theme.text);
            }
            return lines.lines;
        }
    };
    let Arrived { ballot, state } = arrived;
    if let State::Conflict { with, difference } = state {
        lines.add(&scene.tell(&Message::new("inbox-differs").with("file", with.as_str())), theme.strong);
        let other = other(scene, arrivals, ballot, with);
        if difference.mandate {
            let theirs = other.map_or_else(|| plain(""), |other| mandate_message(&other.mandate));
            let message = Message::new("inbox-differs-mandate").with("ours", mandate_message(&ballot.mandate));
            lines.add(&scene.tell(&message.with("theirs", theirs)), theme.text);
        }
        for id in &difference.items {
            lines.add(&scene.tell(&differing(scene, ballot, other, id)), theme.text);
        }
    }
    lines.add(&scene.tell(&counts(scene, ballot)), theme.text);
    let mandate = Message::new("inbox-mandate").with("mandate", mandate_message(&ballot.mandate));
    lines.add(&scene.tell(&mandate), theme.text);
    let council = ballot.council;
    let at_table = |item: &ItemIx| scene.meeting.marks().of(Cell { item: *item, council }, Origin::Meeting);
    let items = || ballot.entries.iter().map(|entry| entry.item);
    let over = items().filter(|item| at_table(item) != Answer::Pending && !scene.meeting.is_closed(*item));
    let finished = items().filter(|&item| scene.meeting.is_closed(item));
    for (id, items) in [("inbox-over", numbers(scene, over)), ("inbox-finished", numbers(scene, finished))] {
        if !items.is_empty() {
            lines.add(&scene.tell(&Message::new(id).with("items", items)), theme.text);
        }
    }
    for stray in &ballot.strays {
        lines.add(&scene.tell(&misplaced(scene, stray)), theme.text);
    }
    for (item, title) in ballot.entries.iter().filter_map(|entry| Some((entry.item, entry.title.as_ref()?))) {
        let message = Message::new("inbox-renamed").with("title", scene.title(item)).with("before", title.as_str());
        lines.add(&scene.tell(&message), theme.text);
    }
    lines.lines
}

/// The other file of the same council and version: the one that was taken in, else the one that lies beside it.
fn other<'a>(scene: &Scene<'a>, arrivals: &'a Arrivals, ballot: &Ballot, with: &str) -> Option<&'a Ballot> {
    let taken = scene.meeting.ballot(ballot.council, ballot.version);
    taken.or_else(|| {
        let lying = arrivals.all().iter().filter_map(|arrival| arrival.what.as_ref().ok());
        lying.map(|arrived| &arrived.ballot).find(|other| other.file == with && other.council == ballot.council)
    })
}

/// What two files say of an item; when the colour is the same, it is the words that differ.
fn differing(scene: &Scene<'_>, ballot: &Ballot, other: Option<&Ballot>, id: &str) -> Message {
    let agenda = scene.meeting.agenda();
    let item = agenda.find(id);
    let answer = |ballot: &Ballot| {
        let placed = item.and_then(|item| ballot.entry(item)).map(|entry| entry.answer);
        let stray = || ballot.strays.iter().find(|stray| stray.id == id).map(|stray| stray.answer);
        placed.or_else(stray).unwrap_or(Answer::Pending)
    };
    let (ours, theirs) = (answer(ballot), other.map_or(Answer::Pending, answer));
    let number = item.map_or_else(|| id.to_owned(), |item| agenda.item(item).number.clone());
    let level = |answer| level_message(scene.meeting.scale(), answer);
    if ours == theirs {
        return Message::new("inbox-differs-words").with("item", number).with("answer", level(ours));
    }
    Message::new("inbox-differs-colour").with("item", number).with("ours", level(ours)).with("theirs", level(theirs))
}

/// How often which colour is given.
fn counts(scene: &Scene<'_>, ballot: &Ballot) -> Message {
    let scale = scene.meeting.scale();
    let levels = (0..scale.levels().len()).map(|level| Answer::Level(LevelIx::at(level)));
    let all = levels.chain([Answer::NoView, Answer::Abstention]);
    let counted = all.map(|answer| (answer, ballot.entries.iter().filter(|entry| entry.answer == answer).count()));
    let said = counted.filter(|&(_, count)| count > 0);
    let said: Vec<_> = said.map(|(answer, n)| format!("{n} {}", scene.tell(&level_message(scale, answer)))).collect();
    let count = ballot.entries.iter().filter(|entry| entry.answer != Answer::Pending).count();
    Message::new("inbox-counts").with("count", count).with("list", said.join(", "))
}

fn numbers(scene: &Scene<'_>, items: impl Iterator<Item = ItemIx>) -> String {
    items.map(|item| scene.meeting.agenda().item(item).number.clone()).collect::<Vec<_>>().join(", ")
}

/// What is said of an item that has no place, by name.
fn misplaced(scene: &Scene<'_>, stray: &Stray) -> Message {
    let id = match stray.why {
        Misplaced::Unknown => "inbox-unknown",
        Misplaced::Withdrawn => "inbox-withdrawn",
        Misplaced::NotColoured => "inbox-not-coloured",
    };
    Message::new(id)
        .with("id", stray.id.as_str())
        .with("title", stray.title.clone().unwrap_or_default())
        .with("answer", level_message(scene.meeting.scale(), stray.answer))
}
