//! The meetings of the series as days in a calendar.

use super::super::calendar::Appointment;
use super::super::phrase::Phrase;
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::meeting::Meeting;
use crate::domain::next::id_on;
use crate::message::Message;
use crate::text::Text;
use crate::words::kind_id;

/// The day of the meeting and of all others of its series, in order of date.
#[must_use]
pub fn appointments(meeting: &Meeting, text: &Text) -> Vec<Appointment> {
    let this = appointment(meeting, text);
    let others = meeting.calendar().iter().filter(|sitting| sitting.date != this.date);
    let mut all: Vec<_> = others.map(|sitting| of_series(meeting, text, sitting)).collect();
    all.push(this);
    all.sort_by_key(|appointment| appointment.date);
    all
}

/// Another day of the series, with what is planned for it. It has the id that its meeting has or will have, so that a calendar
/// takes what is made of that meeting itself for the same one.
fn of_series(meeting: &Meeting, text: &Text, sitting: &Sitting) -> Appointment {
    let planned = sitting.points.iter().map(|point| planned(meeting, text, point));
    let lines: Vec<_> = sitting.note.iter().cloned().chain(planned).collect();
    Appointment {
        id: id_on(meeting.plan(), sitting.date),
        date: sitting.date,
        place: sitting.place.as_deref().map(Phrase::from),
        summary: sitting.title.as_deref().unwrap_or(&meeting.plan().title).into(),
        description: lines.join("\n").into(),
        ..appointment(meeting, text)
    }
}

/// "beslispunt: 1.2 Begroting (voorbereiding: werkgroep)".
fn planned(meeting: &Meeting, text: &Text, point: &SittingPoint) -> String {
    let agenda = meeting.agenda();
    let number = point.item.map(|item| format!("{} ", agenda.item(item).number)).unwrap_or_default();
    let said = Message::new("report-calendar-point")
        .with("kind", Message::new(point.kind.map_or("kind-unknown", kind_id)))
        .with("title", format!("{number}{}", point.title(agenda)));
    let said = text.tell(&said);
    match &point.by {
        Some(by) => format!("{said} ({})", text.tell(&Message::new("point-by").with("by", by.as_str()))),
        None => said,
    }
}

/// The day of the meeting, with what is asked there. It is dated by the last thing that happened, so that the same meeting
/// gives the same file whenever it is made.
fn appointment(meeting: &Meeting, text: &Text) -> Appointment {
    let (plan, agenda) = (meeting.plan(), meeting.agenda());
    let coloured = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
    let title = Message::new("report-calendar-title").with("title", plan.title.as_str()).with("round", plan.round);
    let asked = Message::new("report-to-colour").with("count", coloured).with("councils", plan.region.councils.len());
    Appointment {
        language: text.language(),
        id: plan.id.clone(),
        sequence: 0,
        stamp: meeting.history().at(meeting.history().last()).unwrap_or_default(),
        date: plan.date,
        place: plan.place.as_deref().map(Phrase::from),
        summary: text.tell(&title).into(),
        description: text.tell(&asked).into(),
    }
}
