//! The imperative shell without a screen: a meeting that is open, with the record that keeps it and the file it is saved to.
//!
//! [`Session::open`] reads what is there; [`Session::execute`] decides, applies, counts and queues (the screen, which cannot
//! wait for all to be counted, calls [`Session::execute_first`]); [`Session::hear`] takes
//! the answer of the disk, and only then is something *kept*. [`Session::save`] writes the consensus file. When the record
//! can no longer be written, work goes on in memory until [`Session::continue_at`] keeps all of it elsewhere.
//!
//! Nothing here reads a clock: every call that needs the time is told it.

mod acting;
pub mod arrivals;
mod astray;
mod check;
pub mod colouring;
mod counting;
mod deliver;
pub mod dossiers;
mod error;
mod input;
mod keeping;
mod make;
pub mod merge;
pub mod next;
mod open;
mod parting;
mod progress;
mod record;
mod save;
mod subject;
pub mod verify;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::command::{Command, Rejection};
use crate::domain::council::Region;
use crate::domain::event::Seq;
use crate::domain::id::AuthorIx;
use crate::domain::mark::Cell;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::message::Message;
use crate::store::agenda;
use crate::store::disk::{Disk, RealDisk};
use crate::store::journal::{Access, Head};
use crate::store::roll::Roll;
use crate::store::writer::{Report, Writer};

pub use crate::domain::history::{CLOCK, TABLE};
pub use astray::Astray;
pub use check::{Checked, check};
use dossiers::Dossier;
pub use error::{SaveError, SessionError};
pub use input::{TEXT_MAX, TITLE_MAX};
pub use keeping::{Keeping, Standing};
pub use make::{is_free, make};
pub use parting::Parting;
use progress::Teller;
pub use progress::{Known, Part, Progress};
pub use save::{Overwrite, Saved, Saving, at_home};
pub use subject::has_record;

/// What a session is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A dossier that is compiled in.
    BuiltIn(&'static Dossier),
    /// An agenda file or a consensus file.
    File(PathBuf),
}

/// The dossier that is opened unless another is asked for.
impl Default for Subject {
    fn default() -> Self {
        Self::BuiltIn(dossiers::usual())
    }
}

impl From<&Path> for Subject {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<&PathBuf> for Subject {
    fn from(path: &PathBuf) -> Self {
        Self::File(path.clone())
    }
}

impl From<&Self> for Subject {
    fn from(subject: &Self) -> Self {
        subject.clone()
    }
}

/// How a session is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// What it is about.
    pub subject: Subject,
    /// Whether to begin a new record (`--new`); one that is there is put aside, never deleted. A consensus file keeps
    /// what is in it.
    pub fresh: bool,
    /// Whether to write or only to look (`--read-only`).
    pub access: Access,
    /// Where to save (`--output`); none means the usual place.
    pub output: Option<PathBuf>,
    /// Where records of built-in dossiers are kept; none means the folder that the system has for it.
    pub data_dir: Option<PathBuf>,
    /// The folder that a built-in dossier is saved in; none means the current one.
    pub cwd: Option<PathBuf>,
    /// The disk.
    pub disk: Arc<dyn Disk>,
}

impl Opening {
    /// To write, going on where an earlier session stopped, with everything in its usual place.
    #[must_use]
    pub fn new(subject: Subject) -> Self {
        Self {
            subject,
            fresh: false,
            access: Access::Write,
            output: None,
            data_dir: None,
            cwd: None,
            disk: RealDisk::shared(),
        }
    }
}

/// A meeting that is open.
#[derive(Debug)]
pub struct Session {
    /// What was planned, before anything happened.
    start: Plan,
    meeting: Meeting,
    tally: Tally,
    author: AuthorIx,
    /// The agenda, byte for byte.
    agenda: Arc<str>,
    /// The first line of the record, byte for byte.
    header: String,
    /// The events of the record, byte for byte.
    lines: Roll,
    head: Head,
    output: PathBuf,
    /// The file that was opened, and whether it is a consensus file.
    subject: Option<PathBuf>,
    is_consensus: bool,
    journal: PathBuf,
    disk: Arc<dyn Disk>,
    /// `None` when the record is only read.
    writer: Option<Writer>,
    line: open::Line,
    keeper: keeping::Keeper,
    /// Whether it went on elsewhere than where it was opened.
    is_moved: bool,
    /// Whether the record is only read because it is damaged.
    is_damaged: bool,
    /// The last event in each cell of which the disk has not answered that it is kept.
    recent: HashMap<Cell, Seq>,
    saved: Option<Saved>,
}

impl Session {
    /// Opens a meeting and answers what the person should be told about it.
    ///
    /// `wake` is called from another thread with each answer of the disk; hand it to [`Session::hear`].
    ///
    /// # Errors
    /// When there is nothing that can be worked with. Nothing that was there has been changed, except that a torn end of
    /// the record may have been put aside.
    pub fn open(
        opening: Opening,
        now: Moment,
        wake: impl Fn(Report) + Send + 'static,
    ) -> Result<(Self, Vec<Message>), SessionError> {
        let (mut session, notices) = open::open(opening, now, Box::new(wake), &mut Teller::silent())?;
        session.count_all();
        Ok((session, notices))
    }

    /// The same, telling on the way how far it is. Nothing is counted yet: see [`Session::count_first`].
    ///
    /// # Errors
    /// The same.
    pub fn open_telling(
        opening: Opening,
        now: Moment,
        wake: impl Fn(Report) + Send + 'static,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<(Self, Vec<Message>), SessionError> {
        open::open(opening, now, Box::new(wake), &mut Teller::new(tell))
    }

    /// What was planned, before anything happened.
    #[must_use]
    pub const fn start(&self) -> &Plan {
        &self.start
    }

    /// The meeting as it stands, with what is still on its way to the disk.
    #[must_use]
    pub const fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// The count of the meeting as it stands, as far as it is counted: unless [`Tally::is_whole`], only what was counted first
    /// may be shown.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// At whose seat this session makes events.
    #[must_use]
    pub const fn author(&self) -> AuthorIx {
        self.author
    }

    /// Does what a person asks, and queues it to be kept.
    ///
    /// # Errors
    /// When the meeting does not allow it now; nothing has changed.
    pub fn execute(&mut self, command: Command, now: Moment) -> Result<Seq, Rejection> {
        let done = self.execute_first(command, now);
        self.count_all();
        done
    }

    /// The same, but what may count everywhere is not counted yet: see [`Session::count_first`].
    ///
    /// # Errors
    /// The same.
    pub fn execute_first(&mut self, command: Command, now: Moment) -> Result<Seq, Rejection> {
        if self.keeper.is_read_only() {
            return Err(Rejection::ReadOnly);
        }
        if let Command::ChangeRegion(region) = &command
            && self.would_look_alike(region)
        {
            return Err(Rejection::Indistinct);
        }
        self.execute_as(self.author, command, now)
    }

    /// Whether councils would come to look alike that do not yet: a file that has two of those is refused, so the agenda of
    /// the next meeting could not be read.
    fn would_look_alike(&self, after: &Region) -> bool {
        let look_alike =
            |region: &Region| agenda::look_alike(region.councils.iter().map(|council| council.name.as_str()));
        look_alike(after) && !look_alike(self.meeting.region())
    }

    /// Takes the answer of the disk.
    pub fn hear(&mut self, report: Report) {
        self.keeper.hear(&report);
        let kept = self.keeper.kept();
        self.recent.retain(|_, seq| *seq > kept);
    }

    /// How the record stands, for the header.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.keeper.keeping(self.meeting.history(), self.saved_seq())
    }

    /// Whether what was last said in a cell is kept.
    #[must_use]
    pub fn standing(&self, cell: Cell) -> Standing {
        self.recent.get(&cell).map_or(Standing::Kept, |&seq| self.keeper.standing(seq, self.saved_seq()))
    }

    /// The disk that it works on.
    #[must_use]
    pub const fn disk(&self) -> &Arc<dyn Disk> {
        &self.disk
    }

    /// Where the record is.
    #[must_use]
    pub fn journal(&self) -> &Path {
        &self.journal
    }

    /// Where [`Session::save`] writes unless told otherwise.
    #[must_use]
    pub fn output(&self) -> &Path {
        &self.output
    }

    /// The file to open next time, if the meeting went on elsewhere than where it was opened.
    #[must_use]
    pub fn moved_to(&self) -> Option<&Path> {
        self.subject.as_deref().filter(|_| self.is_moved)
    }

    /// Where and when the meeting was last saved.
    #[must_use]
    pub const fn saved(&self) -> Option<&Saved> {
        self.saved.as_ref()
    }

    /// Whether something happened that is not in the consensus file yet.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.meeting.history().last() > self.saved_seq()
    }

    /// The number of the last event in the consensus file.
    fn saved_seq(&self) -> Seq {
        self.saved.as_ref().map_or(0, |saved| saved.seq)
    }

    /// Whether the record takes nothing more, so that going on takes another place: [`Session::continue_at`].
    #[must_use]
    pub fn needs_another_place(&self) -> bool {
        self.is_damaged || self.keeper.is_failing()
    }

    /// Saves the consensus file, at the usual place or elsewhere.
    ///
    /// # Errors
    /// When it is not saved; what stood there still stands there (save for [`SaveError::is_unsure`]).
    pub fn save(&mut self, to: Option<&Path>, now: Moment, overwrite: Overwrite) -> Result<Saved, SaveError> {
        let saved = self.saving(to, now, overwrite)?.run()?;
        self.note(saved.clone());
        Ok(saved)
    }

    /// What [`Session::save`] does, for another thread to run: the meeting as it stands goes along. What comes of it is told
    /// to [`Session::note`].
    ///
    /// # Errors
    /// When it is not to be saved there.
    pub fn saving(&self, to: Option<&Path>, now: Moment, overwrite: Overwrite) -> Result<Saving, SaveError> {
        let path = to.map_or_else(|| self.output.clone(), at_home);
        self.saving_at(path, now, overwrite)
    }

    /// Takes note of what was saved.
    pub fn note(&mut self, saved: Saved) {
        if !self.keeper.is_read_only() {
            self.output.clone_from(&saved.given);
        }
        self.saved = Some(saved);
    }

    /// Keeps everything at another place and goes on there: a consensus file at `path` and a new record beside it.
    ///
    /// # Errors
    /// When it is not kept there either; the session goes on as it was.
    pub fn continue_at(&mut self, path: &Path, now: Moment, overwrite: Overwrite) -> Result<Saved, SaveError> {
        self.continue_elsewhere(&at_home(path), now, overwrite)
    }

    /// The fingerprint of everything that happened; its `Display` is the short one for the status line.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }

    /// Waits until everything queued was tried, and answers how many events are neither in the record nor in a consensus
    /// file.
    #[must_use]
    pub fn close(self) -> u64 {
        self.close_while(|| {
            std::thread::sleep(std::time::Duration::from_millis(1));
            true
        })
    }

    /// The same, but as long as the disk has not answered it asks, time and again, whether to wait on.
    #[must_use]
    pub fn close_while(mut self, mut waits: impl FnMut() -> bool) -> u64 {
        if let Some(mut writer) = self.writer.take() {
            writer.end();
            while !writer.is_done() {
                if !waits() {
                    writer.abandon();
                    break;
                }
            }
        }
        let kept = self.keeper.kept().max(self.line.kept()).max(self.saved_seq());
        self.meeting.history().last().saturating_sub(kept)
    }
}
