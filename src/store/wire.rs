//! Events on one line of RON: what the journal keeps and the consensus file repeats.
//!
//! ```text
//! (at:1631800000123,by:"tafel",n:12,what:Marked("1.2","gouda",Pending,Level("groen")))
//! ```
//!
//! `at` is in milliseconds since 1970, `by` the seat, `n` the seat's own number of the event. Items, councils and levels are
//! named by their ids. Once written, a line is never written again: what is hashed are its bytes, not its meaning.

mod act;
mod after;
mod ballot;
mod calendar;
mod carried;
mod error;
mod item;
mod mark;
mod remark;
mod setting;
mod words;

use serde::{Deserialize, Serialize};

use crate::clean::{Field, clean};
use crate::domain::event::Event;
use crate::domain::id::{AuthorIx, CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::remark::Written;
use crate::domain::time::Moment;

pub(super) use act::{letters, presences};
pub(super) use after::{ActionPoint as ActionPointWords, Conclusion as ConclusionWords};
pub(super) use calendar::Sitting as SittingWords;
pub(super) use carried::{Contribution as ContributionWords, Cost as CostWords, Milestone as MilestoneWords};
pub use error::{Thing, WireError};
pub use mark::Reader;
pub(super) use words::{
    Answer as AnswerWord, Audience as AudienceWord, Instrument as InstrumentWords, Mandate as MandateWords,
    Origin as OriginWord, Phase as PhaseWord, Presence as PresenceWord, Status as StatusWord,
};

/// The longest line that is read, in bytes; what the program writes stays far below.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// The longest id that is read, in characters.
const MAX_ID: usize = 200;
/// The longest title or name that is read, in characters.
const MAX_LINE: usize = 1_000;
/// The longest text of several lines that is read, in characters.
const MAX_TEXT: usize = 10_000;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    at: i64,
    by: String,
    n: u32,
    what: act::What,
}

/// The line for an event that is about to happen in this meeting.
///
/// # Errors
/// When the event speaks of something that the meeting does not have.
pub fn encode(meeting: &Meeting, event: &Event) -> Result<String, WireError> {
    let record = Record {
        at: event.at.0,
        by: meeting.history().author_id(event.author).to_owned(),
        n: event.number,
        what: act::encode(Names(meeting), &event.act)?,
    };
    let line = ron::to_string(&record);
    let line = line.map_err(|error| WireError::NotRon(crate::clean::excerpt(&error.to_string())))?;
    // What could not be read again is not written: a colouring file is an event of one line.
    if line.len() > MAX_BYTES { Err(WireError::TooLong) } else { Ok(line) }
}

/// The event on a line, its texts cleaned; the author is known to the meeting from now on.
///
/// Whether it fits the meeting as it stands is for [`Meeting::admits`].
///
/// # Errors
/// When the line is no event, or speaks of something that the meeting does not have.
pub fn decode(meeting: &mut Meeting, line: &str) -> Result<Event, WireError> {
    Reader::default().decode(meeting, line)
}

impl Reader {
    /// The same, for one line of a record after another.
    ///
    /// # Errors
    /// When the line is no event, or speaks of something that the meeting does not have.
    pub fn decode(&mut self, meeting: &mut Meeting, line: &str) -> Result<Event, WireError> {
        self.mark(meeting, line).map_or_else(|| by_ron(meeting, line), Ok)
    }
}

fn by_ron(meeting: &mut Meeting, line: &str) -> Result<Event, WireError> {
    if line.len() > MAX_BYTES {
        return Err(WireError::TooLong);
    }
    if !line.starts_with('(') || !line.ends_with(')') {
        // What stands before could switch on extensions of RON; what stands behind would not survive in a list.
        return Err(WireError::NotRon(crate::clean::excerpt(line)));
    }
    let Record { at, by, n, what } = ron::from_str(line).map_err(WireError::ron)?;
    let author = self::author(meeting, &by)?;
    let written = Written { at: Moment(at), author };
    Ok(Event { at: Moment(at), author, number: n, act: act::decode(meeting, what, written)? })
}

/// Makes an author known. There can be as many as an index can tell apart.
fn author(meeting: &mut Meeting, id: &str) -> Result<AuthorIx, WireError> {
    if id.is_empty() || clean(id, Field::Line, MAX_ID) != id {
        return Err(WireError::Unknown(Thing::Author, crate::clean::excerpt(id)));
    }
    let history = meeting.history_mut();
    let author = history.author(id);
    if history.author_id(author) == id { Ok(author) } else { Err(WireError::TooManyAuthors) }
}

/// The ids of a meeting's things, in both directions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'a>(pub(super) &'a Meeting);

impl Names<'_> {
    /// The id of an item.
    pub(super) fn item(self, item: ItemIx) -> Result<String, WireError> {
        let agenda = self.0.agenda();
        let known = agenda.has(item).then(|| agenda.item(item).id.clone());
        known.ok_or_else(|| WireError::Unknown(Thing::Item, item.0.to_string()))
    }

    /// The id of a council.
    pub(super) fn council(self, council: CouncilIx) -> Result<String, WireError> {
        let known = self.0.region().councils.get(council.index()).map(|c| c.id.clone());
        known.ok_or_else(|| WireError::Unknown(Thing::Council, council.0.to_string()))
    }

    /// An answer with the id of its level.
    pub(super) fn answer(self, answer: Answer) -> Result<words::Answer, WireError> {
        Ok(match answer {
            Answer::Pending => words::Answer::Pending,
            Answer::NoView => words::Answer::NoView,
            Answer::Abstention => words::Answer::Abstention,
            Answer::Level(level) => {
                let known = self.0.scale().level(level).map(|l| l.id.clone());
                words::Answer::Level(known.ok_or_else(|| WireError::Unknown(Thing::Level, level.0.to_string()))?)
            }
        })
    }

    fn find_item(self, id: &str) -> Result<ItemIx, WireError> {
        self.0.agenda().find(id).ok_or_else(|| WireError::unknown(Thing::Item, id))
    }

    fn find_council(self, id: &str) -> Result<CouncilIx, WireError> {
        self.0.region().find(id).ok_or_else(|| WireError::unknown(Thing::Council, id))
    }

    fn find_cell(self, item: &str, council: &str) -> Result<Cell, WireError> {
        Ok(Cell { item: self.find_item(item)?, council: self.find_council(council)? })
    }

    pub(super) fn find_answer(self, answer: &words::Answer) -> Result<Answer, WireError> {
        Ok(match answer {
            words::Answer::Pending => Answer::Pending,
            words::Answer::NoView => Answer::NoView,
            words::Answer::Abstention => Answer::Abstention,
            words::Answer::Level(id) => {
                let level = self.0.scale().find(id);
                Answer::Level(level.ok_or_else(|| WireError::unknown(Thing::Level, id))?)
            }
        })
    }
}
