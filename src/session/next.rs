//! The agenda of the next meeting: what it says, where it goes, and making it. Nothing that stands is overwritten.

use std::path::{Path, PathBuf};

use super::{SaveError, at_home, make};
use crate::domain::calendar::next_after;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::next::next_plan;
use crate::domain::tally::Tally;
use crate::domain::time::Date;
use crate::store::agenda::{self, AgendaFaults};
use crate::store::disk::{Disk, folder_of, shown};

/// How the next meeting is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NextWish {
    /// The day; none means the next one in the calendar.
    pub date: Option<Date>,
    /// Where its agenda goes; none means beside the file of this meeting.
    pub output: Option<PathBuf>,
    /// What it is called; none means as the calendar says, else as this one.
    pub title: Option<String>,
    /// Where it is held; none means where the calendar says.
    pub place: Option<String>,
}

/// The agenda of the next meeting, before it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextAgenda {
    /// What it says.
    pub plan: Plan,
    /// The same as text.
    pub text: String,
    /// Where it goes.
    pub path: PathBuf,
    /// Whether the day was taken from the calendar.
    pub is_from_calendar: bool,
    /// The meetings of the calendar that come before it and are not held.
    pub skipped: Vec<Date>,
}

/// Why there is no agenda of a next meeting.
#[derive(Debug, thiserror::Error)]
pub enum NextError {
    /// No day was given, and there is no calendar to take one from.
    #[error("no date")]
    NoDate,
    /// No day was given, and the calendar has no later one than that of this meeting.
    #[error("no meeting after {0}")]
    NoneAfter(Date),
    /// The day is not later than that of this meeting.
    #[error("{given} is not after {held}")]
    NotLater {
        /// The day.
        given: Date,
        /// That of this meeting.
        held: Date,
    },
    /// What would be written could not be read again.
    #[error("unreadable")]
    Unreadable(Box<AgendaFaults>),
}

impl NextAgenda {
    /// The agenda of the meeting after this one, as it would be made beside this file.
    ///
    /// # Errors
    /// When there is no day for it, or what would be written could not be read again.
    pub fn prepare(meeting: &Meeting, tally: &Tally, beside: &Path, wish: &NextWish) -> Result<Self, NextError> {
        let held = meeting.plan().date;
        let date = match (wish.date, next_after(meeting.calendar(), held)) {
            (Some(given), _) if given <= held => return Err(NextError::NotLater { given, held }),
            (Some(given), _) => given,
            (None, Some(next)) => next.date,
            (None, None) if meeting.calendar().is_empty() => return Err(NextError::NoDate),
            (None, None) => return Err(NextError::NoneAfter(held)),
        };
        let plan = next_plan(meeting, tally, date);
        let plan =
            Plan { title: wish.title.clone().unwrap_or(plan.title), place: wish.place.clone().or(plan.place), ..plan };
        let path = wish.output.as_deref().map_or_else(|| self::beside(beside, &plan), at_home);
        let text = agenda::write(&plan);
        // What is written can be read: a text that came in long by another way is told now, not next time.
        agenda::parse(&shown(&path), text.as_bytes()).map_err(|faults| NextError::Unreadable(Box::new(faults)))?;
        let between = |day: &Date| *day > held && *day < date;
        let skipped = meeting.calendar().iter().map(|sitting| sitting.date).filter(between).collect();
        Ok(Self { plan, text, path, is_from_calendar: wish.date.is_none(), skipped })
    }

    /// Makes the file.
    ///
    /// # Errors
    /// When something stands at its path already, or the disk refuses.
    pub fn make(&self, disk: &dyn Disk) -> Result<(), SaveError> {
        make(disk, &self.path, self.text.as_bytes())
    }
}

/// The agenda beside the file that it comes from, under its own id.
fn beside(file: &Path, plan: &Plan) -> PathBuf {
    let name = format!("{}.ron", plan.id);
    if folder_of(file) == Path::new(".") { PathBuf::from(name) } else { file.with_file_name(name) }
}
