//! A folder in which colouring files arrive, watched while it is open: what came, and how it stands to the meeting.
//!
//! Nothing is taken in by itself. A screen
//! - opens the folder with [`Arrivals::open`] and is woken, from another thread, when something in it changed;
//! - then calls [`Arrivals::look`], which reads what is new, and shows [`Arrivals::all`];
//! - calls [`Arrivals::judge`] after each change of the meeting, which reads nothing;
//! - takes one in with `session.execute(Command::Take(Box::new(arrivals.ballot(place, meeting)?), clash), now)`: with
//!   [`Clash::Refuse`], or with [`Clash::Replace`] when a person has chosen between two files of one version.
//!
//! When this is dropped, nobody is woken any more.
//!
//! [`Clash::Refuse`]: crate::domain::ballot::Clash::Refuse
//! [`Clash::Replace`]: crate::domain::ballot::Clash::Replace

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::ballot::{Ballot, Difference};
use crate::domain::meeting::Meeting;
use crate::store::ballot::{self, Unread};
use crate::store::disk::{Disk, Fault, Look, shown};
use crate::store::watch::{EVERY, Watch, files};

/// A folder that is open.
#[derive(Debug)]
pub struct Arrivals {
    folder: PathBuf,
    disk: Arc<dyn Disk>,
    arrivals: Vec<Arrival>,
    _watch: Watch,
}

/// A file that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Where it is.
    pub path: PathBuf,
    /// Its name, to be shown.
    pub file: String,
    /// What it says, and how that stands to the meeting; or why it cannot be read.
    pub what: Result<Arrived, Unread>,
    /// What was seen of it when it was read.
    look: Look,
}

/// A file that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// What it says: whose it is, its version, its mandate with the date, and the marks.
    pub ballot: Ballot,
    /// How it stands to the meeting and to the other files.
    pub state: State,
}

/// How a file stands to the meeting and to the other files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It can be taken in.
    New,
    /// It was taken in.
    Taken,
    /// A later version of the same council was taken in; this one would go to the history.
    Older {
        /// Which version.
        than: u16,
    },
    /// Another file of the same council and version says something else, and a person has to choose.
    Conflict {
        /// The other file; the one that was taken in, if one was.
        with: String,
        /// In what they differ.
        difference: Difference,
    },
}

impl Arrivals {
    /// Opens a folder and reads what lies in it. `wake` is called from another thread when something has changed.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn open(
        disk: Arc<dyn Disk>,
        folder: &Path,
        meeting: &Meeting,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self, Fault> {
        let watch = Watch::start(Arc::clone(&disk), folder, EVERY, wake)?;
        let mut arrivals = Self { folder: folder.to_owned(), disk, arrivals: Vec::new(), _watch: watch };
        arrivals.look(meeting)?;
        Ok(arrivals)
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What lies in the folder, in order of the names.
    #[must_use]
    pub fn all(&self) -> &[Arrival] {
        &self.arrivals
    }

    /// Reads what has changed in the folder.
    ///
    /// # Errors
    /// When the folder cannot be listed; what was known of it still stands.
    pub fn look(&mut self, meeting: &Meeting) -> Result<(), Fault> {
        let mut known = std::mem::take(&mut self.arrivals);
        let listed = match files(self.disk.as_ref(), &self.folder) {
            Ok(listed) => listed,
            Err(fault) => {
                self.arrivals = known;
                return Err(fault);
            }
        };
        for (path, look) in listed.into_iter().filter(|(path, look)| ballot::may_be(path, *look)) {
            let same = known.iter().position(|arrival| arrival.path == path && arrival.look == look);
            self.arrivals.push(match same {
                Some(place) => known.swap_remove(place),
                None => self.read(path, look, meeting),
            });
        }
        self.judge(meeting);
        Ok(())
    }

    fn read(&self, path: PathBuf, look: Look, meeting: &Meeting) -> Arrival {
        let form = ballot::open(self.disk.as_ref(), &path, meeting);
        let what = form.map(|form| Arrived { ballot: form.ballot, state: State::New });
        Arrival { file: shown(Path::new(path.file_name().unwrap_or_default())), path, what, look }
    }

    /// Tells anew how each file stands to the meeting, after the meeting changed.
    pub fn judge(&mut self, meeting: &Meeting) {
        let ballots: Vec<_> = self.arrivals.iter().filter_map(|arrival| arrival.what.as_ref().ok()).collect();
        let ballots: Vec<_> = ballots.into_iter().map(|arrived| &arrived.ballot).collect();
        let mut states = states(meeting, &ballots).into_iter();
        for arrived in self.arrivals.iter_mut().filter_map(|arrival| arrival.what.as_mut().ok()) {
            arrived.state = states.next().unwrap_or(State::New);
        }
    }

    /// What the file at this place says now, to be taken in: it is read once more, for the agenda may have changed since.
    ///
    /// # Errors
    /// When it cannot be read, or is not there any more.
    pub fn ballot(&self, place: usize, meeting: &Meeting) -> Result<Ballot, Unread> {
        let Some(arrival) = self.arrivals.get(place) else { return Err(Unread::default()) };
        ballot::open(self.disk.as_ref(), &arrival.path, meeting).map(|form| form.ballot)
    }
}

/// How each of these files stands to the meeting and to the others.
#[must_use]
pub fn states(meeting: &Meeting, ballots: &[&Ballot]) -> Vec<State> {
    ballots.iter().map(|ballot| state(meeting, ballot, ballots)).collect()
}

fn state(meeting: &Meeting, ballot: &Ballot, others: &[&Ballot]) -> State {
    let agenda = meeting.agenda();
    let conflict = |other: &Ballot| {
        let difference = ballot.difference(other, agenda);
        (!difference.is_none()).then(|| State::Conflict { with: other.file.clone(), difference })
    };
    if let Some(taken) = meeting.ballot(ballot.council, ballot.version) {
        return conflict(taken).unwrap_or(State::Taken);
    }
    let rivals = others.iter().filter(|other| (other.council, other.version) == (ballot.council, ballot.version));
    if let Some(state) = rivals.filter_map(|other| conflict(other)).next() {
        return state;
    }
    match meeting.latest_ballot(ballot.council) {
        Some(latest) if latest.version > ballot.version => State::Older { than: latest.version },
        Some(_) | None => State::New,
    }
}
