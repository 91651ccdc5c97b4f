//! Opening: the agenda, the record, and the meeting that the two lead to.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::keeping::Keeper;
use super::progress::{Known, Teller};
use super::record::{self, Next, Record};
use super::save::Saved;
use super::subject::{self, Read};
use super::{Opening, Session, SessionError, Subject, TABLE};
use crate::domain::event::Seq;
use crate::domain::meeting::{FORMAT, Meeting, Plan};
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::message::{Message, Say};
use crate::store::consensus::{Consensus, ConsensusError};
use crate::store::disk::{Fault, shown};
use crate::store::header::{Header, fingerprint};
use crate::store::journal::{Access, Journal, chain};
use crate::store::replay::{ReplayError, replay};
use crate::store::roll::Roll;
use crate::store::writer::{Report, Writer};

/// Who is told of each answer of the disk.
pub(super) type Wake = Box<dyn Fn(Report) + Send>;

/// The line from the writers of a session to whoever opened it.
#[derive(Clone)]
pub(super) struct Line {
    wake: Arc<Mutex<Wake>>,
    kept: Arc<AtomicU64>,
}

impl Line {
    fn new(wake: Wake) -> Self {
        Self { wake: Arc::new(Mutex::new(wake)), kept: Arc::default() }
    }

    /// The number of the last event that a writer told to be kept, heard or not.
    pub(super) fn kept(&self) -> Seq {
        self.kept.load(Ordering::Acquire)
    }

    /// Starts a writer that reports here.
    pub(super) fn writer(&self, journal: Journal) -> Result<Writer, Fault> {
        let line = self.clone();
        Writer::spawn(journal, move |report| {
            if let Report::Kept { upto, .. } = &report {
                line.kept.fetch_max(*upto, Ordering::AcqRel);
            }
            let wake = line.wake.lock().unwrap_or_else(PoisonError::into_inner);
            wake(report);
        })
    }
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("kept", &self.kept).finish_non_exhaustive()
    }
}

pub(super) fn open(
    opening: Opening,
    now: Moment,
    wake: Wake,
    teller: &mut Teller<'_>,
) -> Result<(Session, Vec<Message>), SessionError> {
    let mut read = subject::read(&opening, teller)?;
    let journal_path = subject::journal(&opening, &read.plan)?;
    let output = subject::output(&opening, &read);
    if read.consensus.is_none() {
        let ahead = opening.disk.look(&journal_path).ok().flatten().map_or(0, |look| look.len);
        teller.planned(ahead, Known::Plan, || Meeting::new(read.plan.clone()));
    }
    let new = Header::new(&read.plan.id, &read.agenda, now);
    let mut record = record::find(&opening, &journal_path, &new, read.consensus.as_ref(), teller)?;
    let other_agenda = compare(&journal_path, &record.header, &read.plan, &read.agenda)?;
    let (mut meeting, stopped, differs) = rebuild(&opening, &read, &record.lines, teller)?;
    read.notices.extend(differs);
    if stopped.is_some() {
        record.next = Next::Look;
    }
    // Nothing is written before all of it is known to fit.
    let journal = record.begin(&opening.disk, &journal_path)?;
    let Record { header, mut lines, mut head, mut damaged, failed, notices, .. } = record;
    read.notices.extend(notices);
    match stopped {
        Some(error) if other_agenda => return Err(SessionError::OtherAgenda { journal: journal_path, error }),
        Some(error) => {
            let message = Message::new("session-record-damaged")
                .with("path", shown(&journal_path))
                .with("line", (error.seq + 1).to_string())
                .with("cause", error.message());
            read.notices.push(with_hint(message, Some(Message::new("session-hint-damaged"))));
            lines.truncate(usize::try_from(error.seq.saturating_sub(1)).unwrap_or(0));
            head = chain(&header, &lines);
            damaged = true;
        }
        None if other_agenda => {
            read.notices.push(Message::new("session-other-agenda"));
        }
        None => {}
    }
    if !lines.is_empty() {
        read.notices.push(Message::new("session-restored").with("count", lines.len()));
    }
    let author = meeting.history_mut().author(TABLE);
    let keeper = match failed {
        Some((message, hint)) => {
            read.notices.push(with_hint(message.clone(), hint.clone()));
            Keeper::without((message, hint))
        }
        None => Keeper::new(lines.len() as Seq, opening.access == Access::ReadOnly || damaged),
    };
    let line = Line::new(wake);
    let writer = journal.map(|journal| line.writer(journal)).transpose().map_err(SessionError::Fault)?;
    let mut session = Session {
        tally: Tally::begin(&meeting),
        head,
        keeper,
        is_moved: false,
        is_damaged: damaged,
        start: read.plan,
        meeting,
        author,
        agenda: read.agenda.into(),
        header,
        lines,
        output,
        subject: match opening.subject {
            Subject::BuiltIn(_) => None,
            Subject::File(path) => Some(path),
        },
        is_consensus: read.consensus.is_some(),
        journal: journal_path,
        disk: opening.disk,
        writer,
        line,
        recent: HashMap::new(),
        saved: None,
    };
    session.saved = match &read.consensus {
        Some(consensus) if session.subject.as_ref() == Some(&session.output) => {
            Some(Saved::new(&session.output, consensus.saved, consensus.history.len() as Seq))
        }
        Some(_) | None => last_saved(&session),
    };
    read.notices.extend(only_saved(&session));
    session.stop_the_clock_until(now);
    Ok((session, read.notices))
}

fn with_hint(notice: Message, hint: Option<Message>) -> Message {
    match hint {
        Some(hint) => Message::new("session-notice-hint").with("notice", notice).with("hint", hint),
        None => notice,
    }
}

/// Whether the record was begun on another agenda than this one. Another meeting it must not be.
fn compare(path: &Path, header: &str, plan: &Plan, agenda: &str) -> Result<bool, SessionError> {
    let header = Header::decode(header).map_err(|error| SessionError::header(path, error))?;
    let journal = path.to_owned();
    if header.format != FORMAT {
        return Err(SessionError::Format { journal, found: header.format, known: FORMAT });
    }
    if header.meeting != plan.id {
        return Err(SessionError::OtherMeeting { journal, found: header.meeting, expected: plan.id.clone() });
    }
    Ok(header.agenda != fingerprint(agenda))
}

/// The meeting after these events, or after those before the first that does not fit; and what a consensus file says that
/// does not follow from them.
pub(super) fn rebuild(
    opening: &Opening,
    read: &Read,
    lines: &Roll,
    teller: &mut Teller<'_>,
) -> Result<(Meeting, Option<ReplayError>, Option<Message>), SessionError> {
    let mut meeting = Meeting::new(read.plan.clone());
    let all = lines.len() as Seq;
    let saved = read.consensus.as_ref().map_or(0, |c| c.history.len() as Seq).min(all);
    let mut tell = |seq| teller.events(seq, all);
    let stopped = replay(&mut meeting, lines, saved, &mut tell).err();
    let differs = match (&read.consensus, &opening.subject) {
        (Some(consensus), Subject::File(path)) => check(path, consensus, &meeting, stopped.as_ref())?,
        (Some(_) | None, Subject::File(_) | Subject::BuiltIn(_)) => None,
    };
    let stopped = stopped.or_else(|| replay(&mut meeting, lines, all, &mut tell).err());
    Ok((meeting, stopped, differs))
}

/// What a consensus file says that does not follow from its own history, which counts. Another edition of the program may
/// have counted otherwise.
fn check(
    path: &Path,
    consensus: &Consensus,
    meeting: &Meeting,
    stopped: Option<&ReplayError>,
) -> Result<Option<Message>, SessionError> {
    let path = path.to_owned();
    if let Some(error) = stopped {
        return Err(SessionError::History { path, line: consensus.line_of(error.seq), error: error.clone() });
    }
    if meeting.history().last() < consensus.history.len() as Seq {
        // Only part of it is in a damaged record that is only read.
        return Ok(None);
    }
    let differs = |error: ConsensusError| {
        Message::new("session-differs").with("path", shown(&path)).with("error", error.message())
    };
    Ok(consensus.check(meeting).err().map(differs))
}

/// That the consensus file at the usual place holds more than the record, as when a record took nothing more and the meeting
/// was saved all the same.
fn only_saved(session: &Session) -> Option<Message> {
    let count = if session.saved.is_none() { session.place().beyond_record(&session.output) } else { 0 };
    let message = || Message::new("session-only-saved").with("count", count).with("path", shown(&session.output));
    (count > 0).then(|| with_hint(message(), Some(Message::new("session-hint-only-saved"))))
}

/// The consensus file of this record at the usual place, if there is one.
fn last_saved(session: &Session) -> Option<Saved> {
    let consensus = session.place().earlier_state(&session.output).ok().flatten()?;
    Some(Saved::new(&session.output, consensus.saved, consensus.history.len() as Seq))
}
