//! Merging: the colouring files of councils taken into a meeting that is open.
//!
//! Files are taken in by council and version, in whatever order they are given, so that the same files lead to the same meeting
//! and the same record. One that cannot be read does not keep the others out. Two files of one council and version that say
//! something else are a conflict, which only a person can settle, by preferring one.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Session;
use crate::domain::ballot::{Ballot, Clash, Difference};
use crate::domain::command::{Command, Rejection};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;
use crate::store::ballot::{self, Unread};
use crate::store::disk::{Disk, Fault, Kind};
use crate::store::watch::files;

/// A file that was to be merged.
#[derive(Debug)]
pub struct Merged {
    /// Where it is.
    pub path: PathBuf,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a file.
#[derive(Debug)]
pub enum Fate {
    /// It was taken in.
    Taken(Box<Account>),
    /// It was taken in before.
    Already(Box<Account>),
    /// It says the same as another file, which was taken in.
    Same {
        /// The other file.
        file: String,
    },
    /// Another file of the same council and version says something else, and neither was preferred.
    Conflict {
        /// What it says.
        ballot: Box<Ballot>,
        /// The other file; the one that was taken in before, if one was.
        with: String,
        /// In what they differ.
        difference: Difference,
    },
    /// Another file of the same council and version was preferred.
    PassedOver {
        /// The other file.
        file: String,
    },
    /// The meeting does not allow it now.
    Refused(Rejection),
    /// It cannot be read.
    Unread(Unread),
    /// The folder cannot be listed.
    Folder(Fault),
}

impl Fate {
    /// Whether everything that the file says is in the meeting, or in a file that a person preferred.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        match self {
            Self::Taken(_) | Self::Already(_) | Self::Same { .. } | Self::PassedOver { .. } => true,
            Self::Conflict { .. } | Self::Refused(_) | Self::Unread(_) | Self::Folder(_) => false,
        }
    }
}

/// What was taken in.
#[derive(Debug)]
pub struct Account {
    /// What the file says.
    pub ballot: Ballot,
    /// The later version that stands over it, if one was taken in.
    pub later: Option<u16>,
    /// The items that were finished already: what it says of them is kept, and counts no more.
    pub finished: Vec<ItemIx>,
    /// The items on which what was given at the table stands over it.
    pub over: Vec<ItemIx>,
}

impl Account {
    fn of(meeting: &Meeting, ballot: &Ballot) -> Self {
        let council = ballot.council;
        let items = || ballot.entries.iter().map(|entry| entry.item);
        let at_table = |item| meeting.marks().of(Cell { item, council }, Origin::Meeting);
        Self {
            ballot: ballot.clone(),
            later: meeting.latest_ballot(council).map(|latest| latest.version).filter(|&it| it > ballot.version),
            finished: items().filter(|&item| meeting.is_closed(item)).collect(),
            over: items().filter(|&item| !meeting.is_closed(item) && at_table(item) != Answer::Pending).collect(),
        }
    }
}

/// Takes these files, and those in these folders, into the meeting; of two that contradict each other, the preferred one.
/// Answers what became of each, in the order of their paths.
pub fn merge(session: &mut Session, paths: &[PathBuf], prefer: &[PathBuf], now: Moment) -> Vec<Merged> {
    let disk = session.disk().clone();
    let mut fates: BTreeMap<PathBuf, Fate> = BTreeMap::new();
    let mut groups: BTreeMap<(CouncilIx, u16), Vec<(PathBuf, Ballot)>> = BTreeMap::new();
    for path in gather(disk.as_ref(), paths.iter().chain(prefer), &mut fates) {
        match ballot::open(disk.as_ref(), &path, session.meeting()) {
            Ok(form) => {
                let Ballot { council, version, .. } = form.ballot;
                groups.entry((council, version)).or_default().push((path, form.ballot));
            }
            Err(unread) => _ = fates.insert(path, Fate::Unread(unread)),
        }
    }
    for mut rivals in groups.into_values() {
        // Of two files that say the same, the name of the first is kept, however they were given.
        rivals.sort_by(|(a_path, a), (b_path, b)| (&a.file, a_path).cmp(&(&b.file, b_path)));
        fates.extend(settle(session, &rivals, prefer, now));
    }
    let meeting = session.meeting();
    for fate in fates.values_mut() {
        // A later version may have come in after it.
        if let Fate::Taken(account) = fate {
            **account = Account::of(meeting, &account.ballot);
        }
    }
    fates.into_iter().map(|(path, fate)| Merged { path, fate }).collect()
}

/// The files that are meant, each once; those of a folder by their names.
fn gather<'a>(
    disk: &dyn Disk,
    paths: impl Iterator<Item = &'a PathBuf>,
    fates: &mut BTreeMap<PathBuf, Fate>,
) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        let is_folder = disk.look(path).is_ok_and(|look| look.is_some_and(|look| look.kind == Kind::Folder));
        if !is_folder {
            found.push(path.clone());
            continue;
        }
        match files(disk, path) {
            Ok(listed) => {
                let ballots = listed.into_iter().filter(|(path, look)| ballot::may_be(path, *look));
                found.extend(ballots.map(|(path, _)| path));
            }
            Err(fault) => _ = fates.insert(path.clone(), Fate::Folder(fault)),
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Takes in one of the files of a council and version, if it is clear which.
fn settle(
    session: &mut Session,
    rivals: &[(PathBuf, Ballot)],
    prefer: &[PathBuf],
    now: Moment,
) -> Vec<(PathBuf, Fate)> {
    let agenda = session.meeting().agenda();
    let same = |a: &Ballot, b: &Ballot| a.difference(b, agenda).is_none();
    let is_united = |among: &[&Ballot]| among.windows(2).all(|pair| same(pair[0], pair[1]));
    let all: Vec<_> = rivals.iter().map(|(_, ballot)| ballot).collect();
    let preferred: Vec<_> = rivals.iter().filter(|(path, _)| prefer.contains(path)).map(|(_, ballot)| ballot).collect();
    let (chosen, clash) = match preferred.as_slice() {
        [first, ..] if is_united(&preferred) => (Some(*first), Clash::Replace),
        [] if is_united(&all) => (all.first().copied(), Clash::Refuse),
        _ => (None, Clash::Refuse),
    };
    let Some(chosen) = chosen else { return apart(session.meeting(), rivals) };
    let before = session.meeting().ballot(chosen.council, chosen.version).cloned();
    let took = session.execute(Command::Take(Box::new(chosen.clone()), clash), now);
    let meeting = session.meeting();
    let fate = |ballot: &Ballot| {
        let says_the_same = chosen.difference(ballot, meeting.agenda()).is_none();
        match &took {
            Ok(_) if std::ptr::eq(chosen, ballot) => Fate::Taken(Box::new(Account::of(meeting, ballot))),
            Ok(_) if says_the_same => Fate::Same { file: chosen.file.clone() },
            Err(Rejection::Unchanged) if says_the_same => Fate::Already(Box::new(Account::of(meeting, ballot))),
            Ok(_) | Err(Rejection::Unchanged) => Fate::PassedOver { file: chosen.file.clone() },
            Err(Rejection::OtherBallot(_)) => conflict(meeting, ballot, before.as_ref().into_iter()),
            Err(rejection) => Fate::Refused(rejection.clone()),
        }
    };
    rivals.iter().map(|(path, ballot)| (path.clone(), fate(ballot))).collect()
}

/// What becomes of files of which it is not clear which one holds: nothing, unless the meeting has one of them already.
fn apart(meeting: &Meeting, rivals: &[(PathBuf, Ballot)]) -> Vec<(PathBuf, Fate)> {
    let fate = |ballot: &Ballot| {
        let taken = meeting.ballot(ballot.council, ballot.version);
        match taken {
            Some(taken) if taken.difference(ballot, meeting.agenda()).is_none() => {
                Fate::Already(Box::new(Account::of(meeting, ballot)))
            }
            Some(_) | None => {
                let others = rivals.iter().map(|(_, other)| other);
                conflict(meeting, ballot, taken.into_iter().chain(others))
            }
        }
    };
    rivals.iter().map(|(path, ballot)| (path.clone(), fate(ballot))).collect()
}

/// The conflict with the first of the others that says something else.
fn conflict<'a>(meeting: &Meeting, ballot: &Ballot, others: impl Iterator<Item = &'a Ballot>) -> Fate {
    let differing = others.map(|other| (other, ballot.difference(other, meeting.agenda())));
    let first = differing.into_iter().find(|(_, difference)| !difference.is_none());
    let (with, difference) =
        first.map_or_else(Default::default, |(other, difference)| (other.file.clone(), difference));
    Fate::Conflict { ballot: Box::new(ballot.clone()), with, difference }
}
