//! Whether a file can be used, without opening a meeting: the record beside it is not looked at.

use std::sync::Arc;

use super::astray::{self, Astray};
use super::open::rebuild;
use super::progress::Teller;
use super::{Opening, SessionError, Subject, subject};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::store::agenda::Found;
use crate::store::disk::Disk;

/// A file that can be used.
#[derive(Debug)]
pub struct Checked {
    /// The meeting, after all that happened in the file.
    pub meeting: Meeting,
    /// How many events are in it; none for an agenda.
    pub events: Option<Seq>,
    /// What its author may not have meant.
    pub warnings: Vec<Message>,
    /// Its links that lead nowhere, each with its place.
    pub astray: Vec<Found<Astray>>,
}

/// Reads an agenda file, a built-in dossier, or a consensus file with all that happened in it.
///
/// # Errors
/// When it cannot be used.
pub fn check(disk: &Arc<dyn Disk>, subject: impl Into<Subject>) -> Result<Checked, SessionError> {
    let opening = Opening { disk: Arc::clone(disk), ..Opening::new(subject.into()) };
    let mut teller = Teller::silent();
    let mut read = subject::read(&opening, &mut teller)?;
    let astray = astray::of(&opening.subject, &read);
    let Some(consensus) = &read.consensus else {
        return Ok(Checked { meeting: Meeting::new(read.plan), events: None, warnings: read.notices, astray });
    };
    let (meeting, _, differs) = rebuild(&opening, &read, &consensus.history, &mut teller)?;
    let events = Some(meeting.history().last());
    read.notices.extend(differs);
    Ok(Checked { meeting, events, warnings: read.notices, astray })
}
