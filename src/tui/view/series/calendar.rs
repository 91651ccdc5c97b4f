//! The calendar: every meeting of the series, with what is planned for it.

use ratatui::style::Style;

use super::super::Scene;
use super::super::listing::{Listing, Parts};
use super::{behind, hung};
use crate::domain::agenda::Kind;
use crate::domain::calendar::{Sitting, SittingPoint, next_after};
use crate::message::Message;
use crate::tui::paint::width;
use crate::words::{kind_id, weekday_message};

/// What is planned stands so many columns below its meeting.
const INDENT: usize = 4;

pub(super) fn listing(scene: &Scene<'_>, columns: usize) -> Listing {
    let (calendar, day) = (scene.meeting.calendar(), scene.meeting.plan().date);
    let place = calendar.iter().position(|sitting| sitting.date == day);
    let counted = match place {
        Some(place) => Message::new("list-calendar").with("place", place + 1),
        None => Message::new("list-calendar-outside").with("date", weekday_message(day)),
    };
    let title = scene.tell(&counted.with("count", calendar.len()));
    let mut rows = Vec::new();
    for (place, sitting) in calendar.iter().enumerate() {
        rows.push(sitting_row(scene, place, sitting, columns));
        rows.extend(sitting.points.iter().map(|point| point_row(scene, sitting, point, columns)));
    }
    Listing { title, rows, selected: 0, empty: scene.say("list-calendar-empty") }
}

/// What is past may be overlooked. It says so in words too.
fn styles(scene: &Scene<'_>, sitting: &Sitting) -> (Style, Style) {
    let theme = &scene.theme;
    if sitting.date < scene.meeting.plan().date { (theme.muted, theme.muted) } else { (theme.strong, theme.text) }
}

fn sitting_row(scene: &Scene<'_>, place: usize, sitting: &Sitting, columns: usize) -> Vec<Parts> {
    let (strong, text) = styles(scene, sitting);
    let day = scene.meeting.plan().date;
    let mut row = vec![(format!("{:>2}  ", place + 1), text), (scene.tell(&weekday_message(sitting.date)), strong)];
    let is_next = next_after(scene.meeting.calendar(), day).is_some_and(|next| next.date == sitting.date);
    let (said, style) = match sitting.date {
        date if date == day => (scene.glyphs.pick("◀ ", "< ").to_owned() + &scene.say("sitting-now"), scene.theme.live),
        date if date < day => (scene.say("sitting-past"), scene.theme.muted),
        _ if is_next => (scene.say("sitting-next"), scene.theme.notice),
        _ => (String::new(), text),
    };
    if !said.is_empty() {
        row.push((format!("  {said}"), style));
    }
    let mut rows = vec![row];
    let facts: Vec<_> = [&sitting.title, &sitting.place].into_iter().flatten().map(String::as_str).collect();
    if !facts.is_empty() {
        behind(&mut rows, &facts.join(" · "), text, INDENT, columns);
    }
    if let Some(note) = &sitting.note {
        rows.extend(hung(vec![(" ".repeat(INDENT), text)], note, scene.theme.muted, columns));
    }
    if sitting.points.is_empty() && sitting.date >= day {
        let said = scene.say("sitting-nothing-planned");
        rows.extend(hung(vec![(" ".repeat(INDENT), text)], &said, scene.theme.muted, columns));
    }
    rows
}

fn point_row(scene: &Scene<'_>, sitting: &Sitting, point: &SittingPoint, columns: usize) -> Vec<Parts> {
    let (_, text) = styles(scene, sitting);
    let kinds = Kind::ALL.map(|kind| scene.say(kind_id(kind)));
    let unknown = scene.say("kind-unknown");
    let room = kinds.iter().chain([&unknown]).map(|kind| width(kind)).max().unwrap_or(0);
    let kind = point.kind.map_or(unknown, |kind| scene.say(kind_id(kind)));
    let blanks = " ".repeat(room - width(&kind).min(room) + 2);
    let before = vec![(" ".repeat(INDENT), text), (format!("{kind}{blanks}"), scene.theme.muted)];
    let mut rows = hung(before, &called(scene, point), text, columns);
    let prepared = point.by.as_ref().map(|by| scene.tell(&Message::new("point-by").with("by", by.as_str())));
    let facts: Vec<_> = prepared.into_iter().chain(point.note.clone()).collect();
    if !facts.is_empty() {
        behind(&mut rows, &facts.join(" · "), scene.theme.muted, INDENT + room + 2, columns);
    }
    rows
}

/// The number and title of its item, or what it is called; one that is not on the agenda says so where it should be.
fn called(scene: &Scene<'_>, point: &SittingPoint) -> String {
    let agenda = scene.meeting.agenda();
    let title = point.title(agenda).to_owned();
    match point.item.filter(|&item| agenda.has(item)) {
        Some(item) if agenda.is_withdrawn(item) => scene.tell(&Message::new("point-withdrawn").with("title", title)),
        Some(item) => format!("{} {title}", agenda.item(item).number),
        None => title,
    }
}
