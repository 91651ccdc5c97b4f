//! The meeting itself as a day in a calendar.

use super::super::calendar::Appointment;
use super::super::phrase::Phrase;
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;
use crate::message::Message;
use crate::text::Text;

/// The day of the meeting, with what is asked there. It is dated by the last thing that happened, so that the same meeting
/// gives the same file whenever it is made.
#[must_use]
pub fn appointment(meeting: &Meeting, text: &Text) -> Appointment {
    let (plan, agenda) = (meeting.plan(), meeting.agenda());
    let coloured = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
    let title = Message::new("report-calendar-title").with("title", plan.title.as_str()).with("round", plan.round);
    let asked = Message::new("report-to-colour").with("count", coloured).with("councils", plan.region.councils.len());
    Appointment {
        language: text.language(),
        id: plan.id.clone(),
        sequence: 0,
        stamp: meeting.history().events().last().map_or_else(Moment::default, |event| event.at),
        date: plan.date,
        place: plan.place.as_deref().map(Phrase::from),
        summary: text.tell(&title).into(),
        description: text.tell(&asked).into(),
    }
}
