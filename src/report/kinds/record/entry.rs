//! One line of the record: what an event did to one topic and one council, forth or back.

use super::super::super::cell::Chip;
use super::super::desk::Desk;
use crate::domain::action_point::ActionPoint;
use crate::domain::calendar::{Sitting, sitting_on};
use crate::domain::condition::Condition;
use crate::domain::contribution::Contribution;
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Edit, MarkChange, Phase, Taking};
use crate::domain::id::{ActionPointIx, ConditionIx, ContributionIx, CouncilIx, ItemIx, RemarkIx};
use crate::domain::mark::Answer;
use crate::domain::remark::{Audience, Remark};
use crate::message::Message;
use crate::words::date_message;

/// A line of the record.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) item: Option<ItemIx>,
    /// Whose it is, in words.
    pub(super) councils: String,
    pub(super) what: String,
    pub(super) from: Option<Chip>,
    pub(super) to: Option<Chip>,
}

/// The lines of an event. What was taken back says from where to where it went back.
pub(super) fn entries(desk: &Desk<'_>, act: &Act) -> Vec<Entry> {
    let (target, id) = match act {
        Act::Did(deed) => return of(desk, deed),
        Act::Undone(target) => (*target, "report-did-undo"),
        Act::Redone(target) => (*target, "report-did-redo"),
    };
    let mut entries = desk.meeting.history().deed(target).map(|deed| of(desk, &deed)).unwrap_or_default();
    for entry in &mut entries {
        let what = Message::new(id).with("seq", target).with("what", entry.what.as_str());
        entry.what = desk.text.tell(&what);
        if matches!(act, Act::Undone(_)) {
            std::mem::swap(&mut entry.from, &mut entry.to);
        }
    }
    entries
}

fn of(desk: &Desk<'_>, deed: &Deed) -> Vec<Entry> {
    let about =
        |item: ItemIx, what: Message| vec![Entry { item: Some(item), what: desk.text.tell(&what), ..Entry::default() }];
    let whole = |id| vec![Entry { what: desk.say(id).to_string(), ..Entry::default() }];
    match deed {
        Deed::Marked(change) => vec![marked(desk, change, Message::new("report-did-mark"))],
        Deed::Hammered(changes) => {
            changes.iter().map(|change| marked(desk, change, Message::new("report-did-hammer"))).collect()
        }
        Deed::BallotTaken(taking) => taken(desk, taking),
        Deed::Remarked(edit) => vec![remarked(desk, edit)],
        Deed::ConditionsChanged(edits) => edits.iter().map(|edit| condition(desk, edit, edits.len() > 1)).collect(),
        Deed::ContributionChanged(edit) => vec![contribution(desk, edit)],
        Deed::TermChanged(edit) => {
            let id = match (&edit.before, &edit.after) {
                (None, _) => "report-did-term",
                (Some(_), Some(_)) => "report-did-reterm",
                (Some(_), None) => "report-did-unterm",
            };
            let word = edit.sides().last().map(|it| it.term.as_str());
            vec![Entry { what: quoted(desk, id, word), ..Entry::default() }]
        }
        Deed::MilestonesChanged { item, .. } => about(*item, Message::new("report-did-milestones")),
        Deed::CostsChanged { item, .. } => about(*item, Message::new("report-did-costs")),
        Deed::CalendarChanged { before, after } => calendar(desk, before, after),
        Deed::ActionPointChanged(edit) => vec![action(desk, edit)],
        Deed::PresenceChanged { council, before } => {
            let what = match before {
                Presence::Present => "report-did-leave",
                Presence::Absent => "report-did-come",
            };
            let councils = desk.name(*council).to_owned();
            vec![Entry { councils, what: desk.say(what).to_string(), ..Entry::default() }]
        }
        Deed::TopicOpened { item, .. } => about(*item, Message::new("report-did-open")),
        Deed::TopicClosed { item, .. } => about(*item, Message::new("report-did-close")),
        Deed::TopicReopened { item, .. } => about(*item, Message::new("report-did-reopen")),
        Deed::ItemAdded { item, .. } => {
            desk.meeting.agenda().find(&item.id).map_or_else(Vec::new, |ix| about(ix, Message::new("report-did-add")))
        }
        Deed::ItemEdited { item, .. } => about(*item, Message::new("report-did-edit")),
        Deed::ItemWithdrawn(item) => about(*item, Message::new("report-did-withdraw")),
        Deed::ItemMoved { item, .. } => about(*item, Message::new("report-did-move")),
        Deed::Planned { item, after: Some(minutes), .. } => {
            about(*item, Message::new("report-did-plan").with("minutes", *minutes))
        }
        Deed::Planned { item, after: None, .. } => about(*item, Message::new("report-did-unplan")),
        Deed::Concluded { item, before, after } => {
            let finding = |it: &Option<Box<crate::domain::conclusion::Conclusion>>| {
                it.as_ref().and_then(|it| it.finding).map(|finding| desk.finding(finding))
            };
            let id = if after.is_some() { "report-did-conclude" } else { "report-did-unconclude" };
            // A text that was written on the way to the conclusion is not the conclusion: participants alone read it.
            let words = after.as_ref().filter(|_| desk.is_internal()).map(|it| it.text.as_str());
            let what = quoted(desk, id, words.filter(|text| !text.is_empty()));
            vec![Entry { item: Some(*item), what, from: finding(before), to: finding(after), ..Entry::default() }]
        }
        Deed::RegionChanged { .. } => whole("report-did-region"),
        Deed::RulesChanged { .. } => whole("report-did-rules"),
        Deed::ScaleChanged { .. } => whole("report-did-scale"),
        Deed::PhaseChanged { after, .. } => whole(match after {
            Phase::Running => "report-did-resume",
            Phase::Suspended => "report-did-suspend",
            Phase::Closed => "report-did-end",
        }),
    }
}

fn marked(desk: &Desk<'_>, change: &MarkChange, what: Message) -> Entry {
    Entry {
        item: Some(change.cell.item),
        councils: desk.name(change.cell.council).to_owned(),
        what: desk.text.tell(&what),
        from: Some(desk.answer(change.before)),
        to: Some(desk.answer(change.after)),
    }
}

/// The file as a whole, then each colour that it gives, from what the file before it gave. Its remarks and conditions are
/// counted; they stand elsewhere.
fn taken(desk: &Desk<'_>, taking: &Taking) -> Vec<Entry> {
    let ballot = &taking.ballot;
    let id = if taking.replaced.is_some() { "report-did-replace" } else { "report-did-take" };
    let given: Vec<_> = taking.marks.iter().filter(|change| change.after != Answer::Pending).collect();
    let put = taking.remarks.iter().filter(|edit| edit.after.is_some()).count()
        + taking.conditions.iter().filter(|edit| edit.after.is_some()).count();
    let what = Message::new(id)
        .with("version", ballot.version.to_string())
        .with("mandate", desk.mandate(&ballot.mandate))
        .with("marks", given.len())
        .with("words", put);
    let councils = desk.name(ballot.council).to_owned();
    let whole = Entry { councils, what: desk.text.tell(&what), ..Entry::default() };
    let mark = |change: &MarkChange| {
        let gone = |it: &&MarkChange| it.cell == change.cell && it.after == Answer::Pending;
        let before = taking.marks.iter().find(gone).map_or(change.before, |it| it.before);
        let what = Message::new("report-did-mark-at-home").with("version", ballot.version.to_string());
        marked(desk, &MarkChange { before, ..*change }, what)
    };
    std::iter::once(whole).chain(given.into_iter().map(mark)).collect()
}

/// A sentence with the words that it is about behind it, where the reader may know them.
fn quoted(desk: &Desk<'_>, id: &'static str, words: Option<&str>) -> String {
    let said = desk.say(id);
    match words {
        Some(words) => {
            desk.text.tell(&Message::new("report-did-quoted").with("what", said.as_str()).with("text", words))
        }
        None => said.to_string(),
    }
}

/// Whether words may be read: as they were said, and as they stand now. What was removed is nobody's any more.
fn is_readable(desk: &Desk<'_>, then: Audience, now: Option<Audience>) -> bool {
    desk.is_internal() || (then == Audience::Public && now == Some(Audience::Public))
}

fn remarked(desk: &Desk<'_>, edit: &Edit<RemarkIx, Remark>) -> Entry {
    let id = match (&edit.before, &edit.after) {
        (None, _) => "report-did-remark",
        (Some(_), Some(_)) => "report-did-reword",
        (Some(_), None) => "report-did-unremark",
    };
    let Some(remark) = edit.after.as_ref().or(edit.before.as_ref()) else { return Entry::default() };
    let now = desk.meeting.remarks().find(|(ix, _)| *ix == edit.ix).map(|(_, it)| it.audience);
    let words = is_readable(desk, remark.audience, now).then_some(remark.text.as_str());
    Entry {
        item: Some(remark.cell.item),
        councils: desk.name(remark.cell.council).to_owned(),
        what: quoted(desk, id, words),
        ..Entry::default()
    }
}

fn condition(desk: &Desk<'_>, edit: &Edit<ConditionIx, Condition>, is_one_of_many: bool) -> Entry {
    let Some(condition) = edit.after.as_ref().or(edit.before.as_ref()) else { return Entry::default() };
    let status = |it: &Option<Box<Condition>>| it.as_ref().map(|it| it.status);
    let is_answered = edit.before.is_some() && edit.after.is_some() && status(&edit.before) != status(&edit.after);
    let id = match (&edit.before, &edit.after) {
        (None, _) => "report-did-condition",
        (Some(_), None) if is_one_of_many => "report-did-join",
        (Some(_), None) => "report-did-drop",
        (Some(_), Some(_)) if is_answered => "report-did-answer",
        (Some(_), Some(_)) => "report-did-recondition",
    };
    let now = desk.meeting.condition(edit.ix).map(|it| it.audience);
    let words = is_readable(desk, condition.audience, now).then_some(condition.text.as_str());
    let mut councils: Vec<CouncilIx> = condition.cells().map(|cell| cell.council).collect();
    councils.sort_unstable();
    councils.dedup();
    let chip = |it: &Option<Box<Condition>>| status(it).filter(|_| is_answered).map(|status| desk.status(status));
    Entry {
        item: condition.cells().next().map(|cell| cell.item),
        councils: desk.names(councils).unwrap_or_default(),
        what: quoted(desk, id, words),
        from: chip(&edit.before),
        to: chip(&edit.after),
    }
}

fn contribution(desk: &Desk<'_>, edit: &Edit<ContributionIx, Contribution>) -> Entry {
    let Some(contribution) = edit.after.as_ref().or(edit.before.as_ref()) else { return Entry::default() };
    let answer = |it: &Option<Box<Contribution>>| it.as_ref().and_then(|it| it.response.clone());
    let id = match (&edit.before, &edit.after) {
        (None, _) => "report-did-contribute",
        (Some(_), None) => "report-did-uncontribute",
        (Some(_), Some(_)) if answer(&edit.before) != answer(&edit.after) => "report-did-respond",
        (Some(_), Some(_)) => "report-did-recontribute",
    };
    let now = desk.meeting.contribution(edit.ix).map(|it| it.audience);
    let words = is_readable(desk, contribution.audience, now).then_some(contribution.text.as_str());
    Entry {
        item: Some(contribution.cell.item),
        councils: desk.name(contribution.cell.council).to_owned(),
        what: quoted(desk, id, words),
        ..Entry::default()
    }
}

/// A line for each day of the calendar that changed.
fn calendar(desk: &Desk<'_>, before: &[Sitting], after: &[Sitting]) -> Vec<Entry> {
    let mut days: Vec<_> = before.iter().chain(after).map(|sitting| sitting.date).collect();
    days.sort_unstable();
    days.dedup();
    let entry = |day| {
        let id = match (sitting_on(before, day), sitting_on(after, day)) {
            (None, _) => "report-did-sitting",
            (Some(_), Some(_)) => "report-did-resitting",
            (Some(_), None) => "report-did-unsitting",
        };
        let what = Message::new(id).with("date", date_message(day));
        Entry { what: desk.text.tell(&what), ..Entry::default() }
    };
    days.into_iter().map(entry).collect()
}

fn action(desk: &Desk<'_>, edit: &Edit<ActionPointIx, ActionPoint>) -> Entry {
    let Some(point) = edit.after.as_ref().or(edit.before.as_ref()) else { return Entry::default() };
    let id = match (&edit.before, &edit.after) {
        (None, _) => "report-did-agree",
        (Some(_), Some(_)) => "report-did-reagree",
        (Some(_), None) => "report-did-unagree",
    };
    let stands = desk.meeting.action(edit.ix).is_some_and(|now| now.text == point.text);
    let state = |it: &Option<Box<ActionPoint>>| it.as_ref().map(|it| it.state);
    let has_moved = state(&edit.before) != state(&edit.after);
    let chip = |it: &Option<Box<ActionPoint>>| state(it).filter(|_| has_moved).map(|state| desk.progress(state));
    Entry {
        item: point.item,
        councils: point.council.map(|council| desk.name(council).to_owned()).unwrap_or_default(),
        what: quoted(desk, id, (desk.is_internal() || stands).then_some(point.text.as_str())),
        from: chip(&edit.before),
        to: chip(&edit.after),
    }
}
