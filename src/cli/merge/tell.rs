//! What became of each file, in plain words.

use crate::clean::excerpt;
use crate::cli::fail::named;
use crate::domain::ballot::{Ballot, Difference, Misplaced};
use crate::domain::id::{ItemIx, LevelIx};
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::session::merge::{Account, Fate, Merged};
use crate::store::disk::shown;
use crate::text::Text;
use crate::words::{level_message, mandate_message};

/// More ids than this in one line are counted.
const IDS: usize = 12;

/// What was taken in, or why that was not needed: a line for the file, and indented ones for what stands out.
pub(super) fn taken(meeting: &Meeting, file: &Merged, text: &Text) -> Vec<String> {
    let path = shown(&file.path);
    let told = |id, account: &Account| {
        let ballot = &account.ballot;
        let line = Message::new(id).with("file", path.as_str()).with("of", of(meeting, ballot));
        let mut lines = vec![text.tell(&line.with("marks", counts(meeting, ballot, text)))];
        lines.extend(besides(meeting, account).iter().map(|message| format!("  {}", text.tell(message))));
        lines
    };
    let short = |id, other: &str| vec![text.tell(&Message::new(id).with("file", path.as_str()).with("other", other))];
    match &file.fate {
        Fate::Taken(account) => told("merge-taken", account),
        Fate::Already(account) => told("merge-already", account),
        Fate::Same { file } => short("merge-same", file),
        Fate::PassedOver { file } => short("merge-passed-over", file),
        Fate::Conflict { .. } | Fate::Refused(_) | Fate::Unread(_) | Fate::Folder(_) => Vec::new(),
    }
}

/// Why a file was not taken in.
pub(super) fn not_taken(meeting: &Meeting, file: &Merged, text: &Text) -> Vec<String> {
    let path = shown(&file.path);
    match &file.fate {
        Fate::Conflict { ballot, with, difference } => {
            let line = Message::new("merge-conflict").with("file", path).with("of", of(meeting, ballot));
            let line = line.with("other", with.as_str()).with("where", differing(difference));
            vec![named(&format!("{} — {}", text.tell(&line), text.say("merge-hint-conflict")))]
        }
        Fate::Refused(rejection) => {
            let line = Message::new("merge-refused").with("file", path).with("why", rejection.message());
            vec![named(&text.tell(&line))]
        }
        Fate::Folder(fault) => vec![named(&text.explain(fault))],
        Fate::Unread(unread) => {
            let mut lines: Vec<_> = unread.faults.iter().map(|fault| text.explain(fault)).collect();
            if unread.left_out > 0 {
                lines.push(named(&text.tell(&Message::new("cli-more-faults").with("count", unread.left_out))));
            }
            lines
        }
        Fate::Taken(_) | Fate::Already(_) | Fate::Same { .. } | Fate::PassedOver { .. } => Vec::new(),
    }
}

/// How many files there were, and how many of them are not in the meeting.
pub(super) fn totals(merged: &[Merged]) -> Message {
    let count = |is: fn(&Fate) -> bool| merged.iter().filter(|file| is(&file.fate)).count();
    let new = count(|fate| matches!(fate, Fate::Taken(_)));
    let not = count(|fate| !fate.is_settled());
    Message::new("merge-totals").with("files", merged.len()).with("new", new).with("not", not)
}

/// Whose it is, in which version and under which mandate.
fn of(meeting: &Meeting, ballot: &Ballot) -> Message {
    Message::new("merge-of")
        .with("council", meeting.region().council(ballot.council).name.as_str())
        .with("version", ballot.version)
        .with("mandate", mandate_message(&ballot.mandate))
}

/// How often it gives each mark: "12 groen, 3 oranje, 48 nog niet".
fn counts(meeting: &Meeting, ballot: &Ballot, text: &Text) -> String {
    let agenda = meeting.agenda();
    let coloured: Vec<_> = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).collect();
    let answer = |item: &ItemIx| ballot.entry(*item).map_or(Answer::Pending, |entry| entry.answer);
    let levels = (0..meeting.scale().levels().len()).map(|level| Answer::Level(LevelIx::at(level)));
    let all = levels.chain([Answer::NoView, Answer::Abstention, Answer::Pending]);
    let counted = all.map(|kind| (kind, coloured.iter().filter(|item| answer(item) == kind).count()));
    let said = counted.filter(|(_, count)| *count > 0).map(|(kind, count)| {
        let mark = level_message(meeting.scale(), kind);
        text.tell(&Message::new("merge-count").with("count", count).with("mark", mark))
    });
    said.collect::<Vec<_>>().join(", ")
}

/// What stands out beside the marks.
fn besides(meeting: &Meeting, account: &Account) -> Vec<Message> {
    let Account { ballot, later, finished, over } = account;
    let agenda = meeting.agenda();
    let ids = |items: &[ItemIx]| listed(items.iter().map(|&item| agenda.item(item).id.as_str()));
    let mut lines = Vec::new();
    let conditions: usize = ballot.entries.iter().map(|entry| entry.conditions.len()).sum();
    let remarks = ballot.entries.iter().filter(|entry| entry.remark.is_some()).count();
    if conditions + remarks > 0 {
        lines.push(Message::new("merge-words").with("conditions", conditions).with("remarks", remarks));
    }
    lines.extend(later.map(|later| Message::new("merge-later").with("version", later)));
    if !finished.is_empty() {
        lines.push(Message::new("merge-finished").with("items", ids(finished)));
    }
    if !over.is_empty() {
        lines.push(Message::new("merge-over").with("items", ids(over)));
    }
    for entry in &ballot.entries {
        if let Some(title) = &entry.title {
            let item = agenda.item(entry.item);
            let renamed = Message::new("merge-renamed").with("item", item.id.as_str());
            lines.push(renamed.with("old", excerpt(title)).with("new", excerpt(&item.title)));
        }
    }
    for stray in &ballot.strays {
        let why = Message::new(match stray.why {
            Misplaced::Unknown => "merge-stray-unknown",
            Misplaced::Withdrawn => "merge-stray-withdrawn",
            Misplaced::NotColoured => "merge-stray-not-coloured",
        });
        let known = || agenda.find(&stray.id).map(|item| agenda.item(item).title.as_str());
        let title = excerpt(stray.title.as_deref().or_else(known).unwrap_or_default());
        let answer = level_message(meeting.scale(), stray.answer);
        let stray = Message::new("merge-stray").with("item", stray.id.as_str()).with("title", title);
        lines.push(stray.with("why", why).with("mark", answer));
    }
    lines
}

/// In what two files differ.
fn differing(difference: &Difference) -> Message {
    let items = || listed(difference.items.iter().map(String::as_str));
    match (difference.mandate, difference.items.is_empty()) {
        (true, true) => Message::new("merge-differs-mandate"),
        (true, false) => Message::new("merge-differs-both").with("items", items()),
        (false, _) => Message::new("merge-differs-items").with("items", items()),
    }
}

/// Ids beside each other; of many the first, and how many more there are.
fn listed<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> Message {
    let more = ids.len().saturating_sub(IDS);
    let first = ids.take(IDS).collect::<Vec<_>>().join(", ");
    match more {
        0 => crate::words::plain(&first),
        more => Message::new("merge-and-more").with("first", first).with("more", more),
    }
}
