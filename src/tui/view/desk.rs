//! The pages of conditions and of action points.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::listing::{Listing, Parts};
use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::condition::{Condition, Status};
use crate::domain::forecast::{Gain, by_gain};
use crate::domain::id::{ActionPointIx, ConditionIx, CouncilIx};
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::wrap;
use crate::tui::state::{List, Listed, Ui, action_points};
use crate::tui::update::gain_message;
use crate::words::{date_message, green_message, instrument_message, progress_id, scaled, status_message};

/// A row begins with a sign of so many columns; what stands below its first line is set in by as many more.
const INDENT: usize = 5;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, listed: Listed, layout: &Layout, buf: &mut Buffer) -> Position {
    let columns = usize::from(layout.body.width).saturating_sub(INDENT + 1);
    let listing = match listed.list {
        List::Conditions(joining) => conditions(scene, joining, columns),
        List::ActionPoints => actions(scene, columns),
    };
    let selected = listed.selected.min(listing.rows.len().saturating_sub(1));
    Listing { selected, ..listing }.draw(scene, layout, &mut ui.scroll.list, buf)
}

fn conditions(scene: &Scene<'_>, joining: Option<ConditionIx>, columns: usize) -> Listing {
    let meeting = scene.meeting;
    let all = by_gain(meeting);
    let open = meeting.conditions().filter(|(_, condition)| condition.status == Status::Open).count();
    let title = match joining.and_then(|ix| meeting.condition(ix)) {
        Some(goes) => Message::new("list-join").with("text", goes.text.as_str()),
        None => Message::new("list-conditions")
            .with("count", all.len())
            .with("open", open)
            .with("green", green_message(meeting.scale())),
    };
    let row = |&(ix, gain): &(ConditionIx, Gain)| {
        let condition = meeting.condition(ix)?;
        let is_joining = joining == Some(ix);
        Some(condition_row(scene, condition, gain, is_joining, columns))
    };
    let rows = all.iter().filter_map(row).collect();
    let empty = scene.tell(&scaled(meeting.scale(), "list-conditions-empty", "list-conditions-none"));
    Listing { title: scene.tell(&title), rows, selected: 0, empty }
}

fn condition_row(scene: &Scene<'_>, condition: &Condition, gain: Gain, is_joining: bool, columns: usize) -> Vec<Parts> {
    let theme = &scene.theme;
    let sign = match condition.status {
        Status::Open => scene.glyphs.pick("○ ", "o "),
        Status::Partly => scene.glyphs.pick("◐ ", "% "),
        Status::Granted => scene.glyphs.pick("✓ ", "v "),
        Status::Refused => scene.glyphs.pick("✕ ", "x "),
    };
    let text = if is_joining {
        scene.tell(&Message::new("list-joining").with("text", condition.text.as_str()))
    } else {
        condition.text.clone()
    };
    let mut lines: Vec<Parts> = wrap(&text, columns).into_iter().map(|line| vec![(line, theme.strong)]).collect();
    let mut facts = vec![scene.tell(&asked(scene, condition))];
    facts.push(scene.tell(&status_message(condition.status)));
    facts.extend(condition.wanted.iter().map(|wanted| scene.tell(&instrument_message(wanted))));
    if gain.marks > 0 && condition.status != Status::Granted {
        facts.push(scene.tell(&gain_message(scene.meeting, gain)));
    }
    let below = |text: &str| wrap(text, columns).into_iter().map(|line| vec![(line, theme.muted)]).collect::<Vec<_>>();
    lines.extend(below(&facts.join(" · ")));
    if let Some(answer) = &condition.answer {
        lines.extend(below(&scene.tell(&Message::new("list-answer").with("text", answer.as_str()))));
    }
    signed(scene, sign, lines)
}

/// Puts the sign before the first line and as many blanks before the others.
fn signed(scene: &Scene<'_>, sign: &'static str, lines: Vec<Parts>) -> Vec<Parts> {
    let with = |(n, mut parts): (usize, Parts)| {
        parts.insert(0, (if n == 0 { sign } else { "  " }.to_owned(), scene.theme.text));
        parts
    };
    lines.into_iter().enumerate().map(with).collect()
}

/// Who asks a condition of which items: "GO ZP bij 1.2 · KW bij 2.1".
fn asked(scene: &Scene<'_>, condition: &Condition) -> Message {
    let meeting = scene.meeting;
    let mut asks: Vec<(&str, Vec<&str>)> = Vec::new();
    for cell in condition.cells() {
        let number = meeting.agenda().item(cell.item).number.as_str();
        let short = meeting.region().council(cell.council).short.as_str();
        match asks.iter_mut().find(|(item, _)| *item == number) {
            Some((_, councils)) => councils.push(short),
            None => asks.push((number, vec![short])),
        }
    }
    let said = asks.into_iter().map(|(item, councils)| {
        scene.tell(&Message::new("list-asked").with("item", item).with("councils", councils.join(" ")))
    });
    Message::new("plain").with("text", said.collect::<Vec<_>>().join(", "))
}

fn actions(scene: &Scene<'_>, columns: usize) -> Listing {
    let meeting = scene.meeting;
    let all = action_points(meeting);
    let open = meeting.actions().filter(|(_, point)| point.state == Progress::Open).count();
    let title = Message::new("list-actions-agreed").with("count", all.len()).with("open", open);
    let row = |&ix: &ActionPointIx| meeting.action(ix).map(|point| action_row(scene, point, columns));
    let rows = all.iter().filter_map(row).collect();
    Listing { title: scene.tell(&title), rows, selected: 0, empty: scene.say("list-actions-empty") }
}

fn action_row(scene: &Scene<'_>, point: &ActionPoint, columns: usize) -> Vec<Parts> {
    let theme = &scene.theme;
    let sign = match point.state {
        Progress::Open => scene.glyphs.pick("○ ", "o "),
        Progress::Done => scene.glyphs.pick("✓ ", "v "),
        Progress::Dropped => scene.glyphs.pick("– ", "- "),
    };
    let mut lines: Vec<Parts> = wrap(&point.text, columns).into_iter().map(|line| vec![(line, theme.strong)]).collect();
    let facts = wrap(&action_facts(scene, point), columns);
    lines.extend(facts.into_iter().map(|line| vec![(line, theme.muted)]));
    signed(scene, sign, lines)
}

/// Whose it is, how far it is, by when, and where it comes from; too late in words, relative to the day of the meeting.
pub(super) fn action_facts(scene: &Scene<'_>, point: &ActionPoint) -> String {
    let meeting = scene.meeting;
    let owner = |council: CouncilIx| meeting.region().council(council).name.clone();
    let owner = point.council.map_or_else(|| scene.say("owner-region"), owner);
    let mut facts = vec![match &point.role {
        Some(role) => format!("{role} {owner}"),
        None => owner,
    }];
    facts.push(scene.say(progress_id(point.state)));
    if let Some(due) = point.due {
        let today = meeting.plan().date;
        let id = match point.state {
            Progress::Open if due < today => "action-overdue",
            Progress::Open if due == today => "action-today",
            Progress::Open | Progress::Done | Progress::Dropped => "action-due",
        };
        facts.push(scene.tell(&Message::new(id).with("date", date_message(due))));
    }
    if let Some(item) = point.item {
        let number = meeting.agenda().item(item).number.as_str();
        facts.push(scene.tell(&Message::new("action-of").with("item", number).with("round", point.round)));
    }
    facts.extend(point.note.clone());
    facts.join(" · ")
}
