//! One council that colours at home: its colouring file, open to be changed.
//!
//! A screen
//! - opens it with [`Colouring::open`], which goes on where the file beside the agenda stopped;
//! - shows [`Colouring::meeting`] with the column [`Colouring::council`], each cell by [`Colouring::entry`];
//! - changes it with [`Colouring::change`], which writes the file at once: what it answers says whether that is on the disk,
//!   and as long as [`Colouring::is_kept`] says no, [`Colouring::save`] tries again;
//! - takes back and brings back with [`Colouring::undo`] and [`Colouring::redo`].
//!
//! The file is small, so it is replaced as a whole at every change. When something else wrote in it in the meantime, nothing is
//! written: the person chooses between [`Colouring::reload`] and [`Colouring::overwrite`].

mod edition;
mod error;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::input::TEXT_MAX;
use super::open::rebuild;
use super::progress::Teller;
use super::{Opening, Subject, at_home, subject};
use crate::clean::{Field, clean, excerpt};
use crate::domain::ballot::{Ballot, Entry};
use crate::domain::condition::Wish;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mandate::{Body, Mandate};
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::message::Message;
use crate::store::atomic;
use crate::store::ballot::{self, Form};
use crate::store::disk::{Disk, Fault, How, Step, look_at_own_file, read_all, shown};
use crate::store::roll::Roll;

pub use error::ColouringError;

/// The longest name of a party, in characters.
const NAME_MAX: usize = 120;
/// So many changes can be taken back.
const UNDO_MAX: usize = 1_000;

/// A colouring file that is open.
#[derive(Debug)]
pub struct Colouring {
    meeting: Meeting,
    form: Form,
    path: PathBuf,
    disk: Arc<dyn Disk>,
    /// What stood in the file when it was last read or written; none when there was none.
    seen: Option<Vec<u8>>,
    is_kept: bool,
    undo: Vec<Form>,
    redo: Vec<Form>,
}

/// What is changed in a colouring file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Colour {
    /// The mark of an item; *pending* clears it.
    Answer(ItemIx, Answer),
    /// What is said beside the mark; nothing removes it.
    Remark(ItemIx, Option<Said>),
    /// Under which conditions, all of them.
    Conditions(ItemIx, Vec<Wish>),
    /// Under which mandate an item is coloured, where it is another than that of the whole.
    MandateOf(ItemIx, Option<Mandate>),
    /// Under which mandate all of it is coloured.
    Mandate(Mandate),
    /// The number of the edition, from 1.
    Version(u16),
    /// Who may read what is said, unless it says otherwise itself.
    Audience(Audience),
}

impl Colouring {
    /// Opens the colouring file of a council, by its id or name, for the agenda or consensus file of the opening; it stands
    /// at `opening.output`, else beside that. Answers what the person should be told about it.
    ///
    /// # Errors
    /// When the meeting or the file cannot be used. Nothing has been changed.
    pub fn open(opening: &Opening, council: &str) -> Result<(Self, Vec<Message>), ColouringError> {
        let mut teller = Teller::silent();
        let mut read = subject::read(opening, &mut teller)?;
        let lines = read.consensus.as_ref().map_or_else(Roll::default, |consensus| consensus.history.clone());
        let (meeting, _, differs) = rebuild(opening, &read, &lines, &mut teller)?;
        read.notices.extend(differs);
        let Some(ix) = ballot::find_council(meeting.region(), council) else {
            let known: Vec<_> = meeting.region().councils.iter().map(|council| council.id.as_str()).collect();
            let nearest = ballot::nearest_council(meeting.region(), council);
            let nearest = nearest.map(|ix| meeting.region().council(ix).id.clone());
            return Err(ColouringError::UnknownCouncil { found: excerpt(council), known: known.join(", "), nearest });
        };
        let path = place(opening, &meeting, ix);
        let form = empty(&meeting, ix, &path);
        let (disk, undo, redo) = (Arc::clone(&opening.disk), Vec::new(), Vec::new());
        let mut colouring = Self { meeting, form, path, disk, seen: None, is_kept: true, undo, redo };
        colouring.reload()?;
        colouring.undo.clear();
        if colouring.seen.is_some() {
            let spoken = colouring.form.ballot.entries.len();
            let resumed = Message::new("colouring-resumed").with("path", shown(&colouring.path));
            read.notices.push(resumed.with("count", spoken).with("version", colouring.form.ballot.version));
        }
        read.notices.extend(colouring.taken_in());
        Ok((colouring, read.notices))
    }

    /// What must be told of a version that the meeting has taken in already.
    fn taken_in(&self) -> Option<Message> {
        let Ballot { council, version, .. } = self.form.ballot;
        let taken = self.meeting.latest_ballot(council).filter(|taken| taken.version >= version)?;
        Some(
            Message::new("colouring-taken")
                .with("version", taken.version)
                .with("next", taken.version.saturating_add(1)),
        )
    }

    /// The meeting that is coloured for.
    #[must_use]
    pub const fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// The council that colours.
    #[must_use]
    pub const fn council(&self) -> CouncilIx {
        self.form.ballot.council
    }

    /// All that it says.
    #[must_use]
    pub const fn ballot(&self) -> &Ballot {
        &self.form.ballot
    }

    /// Who may read what is said, unless it says otherwise itself.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.form.audience
    }

    /// What it says of an item.
    #[must_use]
    pub fn entry(&self, item: ItemIx) -> Option<&Entry> {
        self.form.ballot.entry(item)
    }

    /// How it colours an item.
    #[must_use]
    pub fn answer(&self, item: ItemIx) -> Answer {
        self.entry(item).map_or(Answer::Pending, |entry| entry.answer)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether all that was said is on the disk.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Changes the file, and answers when that is on the disk.
    ///
    /// # Errors
    /// When there is no such item; or when it could not be written: then it stands here, and is not kept.
    pub fn change(&mut self, change: Colour) -> Result<(), ColouringError> {
        self.change_all([change])
    }

    /// The same with several changes, which are taken back as one.
    ///
    /// # Errors
    /// As for one; then none of them stands.
    pub fn change_all(&mut self, changes: impl IntoIterator<Item = Colour>) -> Result<(), ColouringError> {
        let mut form = self.form.clone();
        changes.into_iter().try_for_each(|change| self.apply(&mut form, change))?;
        if form == self.form {
            return Ok(());
        }
        if self.undo.len() == UNDO_MAX {
            self.undo.remove(0);
        }
        self.undo.push(std::mem::replace(&mut self.form, form));
        self.redo.clear();
        self.save()
    }

    fn apply(&self, form: &mut Form, change: Colour) -> Result<(), ColouringError> {
        match change {
            Colour::Answer(item, answer) => {
                if answer.level().is_some_and(|level| self.meeting.scale().level(level).is_none()) {
                    return Err(ColouringError::Unknown);
                }
                self.entry_of(form, item, |entry| (entry.answer, entry.title) = (answer, None))
            }
            Colour::Remark(item, said) => self.entry_of(form, item, |entry| {
                let said = said.map(|Said { text, audience }| Said { text: words(&text), audience });
                entry.remark = said.filter(|said| !said.text.is_empty());
            }),
            Colour::Conditions(item, wishes) => self.entry_of(form, item, |entry| {
                entry.conditions.clear();
                for Wish { text, wanted, audience } in wishes {
                    let wish = Wish { text: words(&text), wanted, audience };
                    if !wish.text.is_empty() && !entry.conditions.contains(&wish) {
                        entry.conditions.push(wish);
                    }
                }
            }),
            Colour::MandateOf(item, mandate) => {
                let mandate = mandate.map(cleaned).transpose()?;
                self.entry_of(form, item, |entry| entry.mandate = mandate)
            }
            Colour::Mandate(mandate) => {
                form.ballot.mandate = cleaned(mandate)?;
                Ok(())
            }
            Colour::Version(0) => Err(ColouringError::NoVersion),
            Colour::Version(version) => {
                form.ballot.version = version;
                Ok(())
            }
            Colour::Audience(audience) => {
                form.audience = audience;
                Ok(())
            }
        }
    }

    /// Changes what is said of an item; one of which nothing is said any more is left out.
    fn entry_of(&self, form: &mut Form, item: ItemIx, change: impl FnOnce(&mut Entry)) -> Result<(), ColouringError> {
        let agenda = self.meeting.agenda();
        if !agenda.has(item) || !agenda.is_coloured(item) {
            return Err(ColouringError::Unknown);
        }
        let entries = &mut form.ballot.entries;
        let (answer, conditions) = (Answer::Pending, Vec::new());
        let new = Entry { item, title: None, answer, mandate: None, remark: None, conditions };
        let place = match entries.binary_search_by_key(&item, |entry| entry.item) {
            Ok(place) => place,
            Err(place) => {
                entries.insert(place, new);
                place
            }
        };
        change(&mut entries[place]);
        if entries[place].says_nothing() {
            entries.remove(place);
        }
        Ok(())
    }

    /// Takes the last change back; `false` when there is none.
    ///
    /// # Errors
    /// When it could not be written: then it stands here, and is not kept.
    pub fn undo(&mut self) -> Result<bool, ColouringError> {
        let Some(before) = self.undo.pop() else { return Ok(false) };
        self.redo.push(std::mem::replace(&mut self.form, before));
        self.save().map(|()| true)
    }

    /// Brings back what was taken back last; `false` when there is nothing.
    ///
    /// # Errors
    /// When it could not be written: then it stands here, and is not kept.
    pub fn redo(&mut self) -> Result<bool, ColouringError> {
        let Some(after) = self.redo.pop() else { return Ok(false) };
        self.undo.push(std::mem::replace(&mut self.form, after));
        self.save().map(|()| true)
    }

    /// Writes the file, unless something else wrote in it.
    ///
    /// # Errors
    /// When it is not surely written.
    pub fn save(&mut self) -> Result<(), ColouringError> {
        self.is_kept = false;
        if self.bytes()? != self.seen {
            return Err(ColouringError::ChangedElsewhere { path: self.path.clone() });
        }
        self.overwrite()
    }

    /// Writes the file, whatever stands in it.
    ///
    /// # Errors
    /// When it is not surely written.
    pub fn overwrite(&mut self) -> Result<(), ColouringError> {
        self.is_kept = false;
        let text = ballot::write(&self.meeting, &self.form);
        let (bytes, max) = (text.len() as u64, ballot::MAX_BYTES);
        if bytes > max {
            return Err(ColouringError::TooLarge { path: self.path.clone(), bytes, max });
        }
        atomic::replace(self.disk.as_ref(), &self.path, text.as_bytes()).map_err(ColouringError::Atomic)?;
        self.seen = Some(text.into_bytes());
        self.is_kept = true;
        Ok(())
    }

    /// Takes over what stands in the file. What was said here can be had back with [`Colouring::undo`].
    ///
    /// # Errors
    /// When it cannot be used; all stays as it was.
    pub fn reload(&mut self) -> Result<(), ColouringError> {
        let bytes = self.bytes()?;
        if let Some(bytes) = &bytes {
            let form = ballot::parse(&shown(&self.path), bytes, &self.meeting);
            let form = form.map_err(|faults| ColouringError::Unread(faults.into()))?;
            let found = form.ballot.council;
            if found != self.form.ballot.council {
                let found = self.meeting.region().council(found).name.clone();
                return Err(ColouringError::OtherCouncil { path: self.path.clone(), found });
            }
            let before = std::mem::replace(&mut self.form, form);
            if before != self.form {
                self.undo.push(before);
            }
        }
        (self.seen, self.is_kept) = (bytes, true);
        Ok(())
    }

    /// What stands in the file, if there is one.
    fn bytes(&self) -> Result<Option<Vec<u8>>, ColouringError> {
        if look_at_own_file(self.disk.as_ref(), &self.path)?.is_none() {
            return Ok(None);
        }
        let fault = |step| move |error| ColouringError::Fault(Fault::at(step, &self.path)(error));
        let mut file = self.disk.open(&self.path, How::Read).map_err(fault(Step::Open))?;
        read_all(file.as_mut(), ballot::MAX_BYTES).map(Some).map_err(fault(Step::Read))
    }
}

/// A colouring file in which nothing is said yet.
fn empty(meeting: &Meeting, council: CouncilIx, path: &Path) -> Form {
    let mandate = meeting.mandate(council).clone();
    // What was taken in is there to stay: what is coloured now comes after it.
    let version = meeting.latest_ballot(council).map_or(1, |taken| taken.version.saturating_add(1));
    let ballot = Ballot { council, version, mandate, file: name_of(path), entries: Vec::new(), strays: Vec::new() };
    Form { ballot, audience: Audience::Internal }
}

fn name_of(path: &Path) -> String {
    shown(Path::new(path.file_name().unwrap_or_default()))
}

/// Where the file of a council is kept.
fn place(opening: &Opening, meeting: &Meeting, council: CouncilIx) -> PathBuf {
    let id = &meeting.region().council(council).id;
    match (&opening.output, &opening.subject) {
        (Some(output), _) => at_home(output),
        (None, Subject::File(file)) => ballot::beside(file, id),
        (None, Subject::BuiltIn(_)) => {
            let file = ballot::beside(Path::new(&format!("{}.ron", meeting.plan().id)), id);
            opening.cwd.as_ref().map_or_else(|| file.clone(), |folder| folder.join(&file))
        }
    }
}

fn words(text: &str) -> String {
    clean(text, Field::Lines, TEXT_MAX)
}

/// A mandate with its text made safe; parties without a name are none.
fn cleaned(mandate: Mandate) -> Result<Mandate, ColouringError> {
    let Mandate { body, date, version, note } = mandate;
    let body = match body {
        Body::Parties(names) => {
            let names = names.iter().map(|name| clean(name, Field::Line, NAME_MAX));
            let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
            if names.is_empty() {
                return Err(ColouringError::NoParties);
            }
            Body::Parties(names)
        }
        body @ (Body::Council | Body::Committee | Body::Executive | Body::Personal) => body,
    };
    let note = note.map(|note| words(&note)).filter(|note| !note.is_empty());
    Ok(Mandate { body, date, version, note })
}
