//! What a session is about: the agenda, and where its files are.

use std::io;
use std::path::{Path, PathBuf};

use super::dossiers::Dossier;
use super::progress::{Known, Teller};
use super::{Opening, SessionError, Subject};
use crate::domain::meeting::Plan;
use crate::message::{Message, Say};
use crate::store::agenda::{self, AgendaFaults, Parsed, PlacedLink};
use crate::store::consensus::{self, Consensus};
use crate::store::disk::{
    Disk, DiskFile, Fault, How, Kind, Refusal, Refused, Step, read_all, read_full, shown, with_suffix,
};

/// What the name of a consensus file ends with.
const CONSENSUS: &str = "consensus.ron";

/// What was read of the subject.
pub(super) struct Read {
    /// The agenda, byte for byte.
    pub(super) agenda: String,
    pub(super) plan: Plan,
    /// The consensus file that it came in.
    pub(super) consensus: Option<Consensus>,
    /// What its author may not have meant.
    pub(super) notices: Vec<Message>,
    /// Where its items lead to other dossiers.
    pub(super) links: Vec<PlacedLink>,
}

/// Reads the subject.
pub(super) fn read(opening: &Opening, teller: &mut Teller<'_>) -> Result<Read, SessionError> {
    let path = match &opening.subject {
        Subject::BuiltIn(dossier) => return built_in(dossier),
        Subject::File(path) => path,
    };
    let (mut file, len) = own_or_others(opening.disk.as_ref(), path)?;
    let fault = |error| SessionError::Fault(Fault::at(Step::Read, path)(error));
    let mut piece = vec![0; BEGINNING];
    let read = read_full(file.as_mut(), 0, &mut piece).map_err(fault)?;
    let unusable = |faults: AgendaFaults| SessionError::Agenda(Box::new(faults));
    if consensus::is_named(&piece[..read]) || consensus::is_sealed(&end(file.as_mut(), len).map_err(fault)?) {
        return consensus_at(path, file.as_mut(), len, teller);
    }
    if len > agenda::MAX_BYTES {
        return Err(SessionError::TooLarge { path: path.clone(), bytes: len, max: agenda::MAX_BYTES });
    }
    let bytes = read_all(file.as_mut(), agenda::MAX_BYTES).map_err(fault)?;
    let parsed = agenda::parse(&shown(path), &bytes).map_err(unusable)?;
    Ok(Read::new(String::from_utf8_lossy(&bytes).into_owned(), parsed, None))
}

/// Reads a consensus file piece by piece.
fn consensus_at(path: &Path, file: &mut dyn DiskFile, len: u64, teller: &mut Teller<'_>) -> Result<Read, SessionError> {
    let mut parsed = None;
    let read = consensus::read_from(file, |first, done| {
        if let Some(first) = first {
            let plan = first.plan(&shown(path));
            if let Ok(plan) = &plan {
                teller.planned(len.saturating_sub(first.bytes()), Known::Saved, || first.glimpse(plan.plan.clone()));
            }
            parsed = Some(plan);
        }
        teller.bytes(done.min(len), len);
    });
    let read = read.map_err(|error| SessionError::Fault(Fault::at(Step::Read, path)(error)))?;
    let consensus = read.map_err(|error| SessionError::Consensus { path: path.to_owned(), error })?;
    let parsed = parsed.unwrap_or_else(|| consensus.plan(&shown(path)));
    let parsed = parsed.map_err(|faults| SessionError::Agenda(Box::new(faults)))?;
    Ok(Read::new(consensus.agenda.clone(), parsed, Some(consensus)))
}

fn built_in(dossier: &Dossier) -> Result<Read, SessionError> {
    let parsed = agenda::parse(&dossier.file(), dossier.agenda().as_bytes());
    let parsed = parsed.map_err(|faults| SessionError::Agenda(Box::new(faults)))?;
    Ok(Read::new(dossier.agenda().to_owned(), parsed, None))
}

impl Read {
    fn new(agenda: String, parsed: Parsed, consensus: Option<Consensus>) -> Self {
        let Parsed { plan, warnings, links } = parsed;
        Self { agenda, plan, consensus, notices: warnings.iter().map(Say::message).collect(), links }
    }
}

/// The bytes of an agenda or consensus file.
pub(super) fn bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, SessionError> {
    let (mut file, _) = own_or_others(disk, path)?;
    let fault = |error| SessionError::Fault(Fault::at(Step::Read, path)(error));
    read_all(file.as_mut(), consensus::MAX_BYTES).map_err(fault)
}

/// An agenda or consensus file, with its length. It may be somebody else's: it is only read.
fn own_or_others(disk: &dyn Disk, path: &Path) -> Result<(Box<dyn DiskFile>, u64), SessionError> {
    let fault = |step| move |error| SessionError::Fault(Fault::at(step, path)(error));
    let look = disk.look(path).map_err(fault(Step::Open))?;
    let look = look.ok_or_else(|| fault(Step::Open)(io::ErrorKind::NotFound.into()))?;
    let refused = |why| Err(SessionError::Refused(Refused { path: path.to_owned(), why }));
    match look.kind {
        Kind::File => {}
        Kind::Symlink => return refused(Refusal::Symlink),
        Kind::Folder => return refused(Refusal::Folder),
        Kind::Pipe => return refused(Refusal::Pipe),
        Kind::Device => return refused(Refusal::Device),
    }
    if look.len > consensus::MAX_BYTES {
        return Err(SessionError::TooLarge { path: path.to_owned(), bytes: look.len, max: consensus::MAX_BYTES });
    }
    Ok((disk.open(path, How::Read).map_err(fault(Step::Open))?, look.len))
}

/// In so many bytes at the beginning it is looked which file it is.
const BEGINNING: usize = 4 * 1024;
/// At least so long is the last line of a consensus file.
const END: u64 = 256;

/// The last bytes of a file of this length.
fn end(file: &mut dyn DiskFile, len: u64) -> io::Result<Vec<u8>> {
    let mut end = vec![0; usize::try_from(len.min(END)).unwrap_or(0)];
    let read = read_full(file, len - end.len() as u64, &mut end)?;
    end.truncate(read);
    Ok(end)
}

/// Where the record is: beside the file, or in the data folder for a built-in dossier.
pub(super) fn journal(opening: &Opening, plan: &Plan) -> Result<PathBuf, SessionError> {
    match &opening.subject {
        Subject::File(path) => Ok(beside(path)),
        Subject::BuiltIn(_) => {
            let usual = || Some(directories::BaseDirs::new()?.data_dir().to_owned());
            let folder = opening.data_dir.clone().or_else(usual).ok_or(SessionError::NoDataFolder)?;
            Ok(folder.join("draagvlak").join(format!("{}.journal", plan.id)))
        }
    }
}

/// Whether there is a record of a built-in dossier in the usual place.
#[must_use]
pub fn has_record(dossier: &'static Dossier) -> bool {
    let opening = Opening::new(Subject::BuiltIn(dossier));
    let path = dossier.meeting().and_then(|meeting| journal(&opening, meeting.plan()).ok());
    path.is_some_and(|path| opening.disk.look(&path).is_ok_and(|look| look.is_some()))
}

/// The record beside a file.
pub(super) fn beside(path: &Path) -> PathBuf {
    with_suffix(path, ".journal")
}

/// Where the consensus file is saved unless told otherwise: over the consensus file itself, or beside the agenda.
pub(super) fn output(opening: &Opening, read: &Read) -> PathBuf {
    match (&opening.output, &opening.subject) {
        (Some(output), _) => output.clone(),
        (None, Subject::File(path)) if read.consensus.is_some() => path.clone(),
        (None, Subject::File(path)) => path.with_extension(CONSENSUS),
        (None, Subject::BuiltIn(_)) => {
            let name = PathBuf::from(format!("{}.{CONSENSUS}", read.plan.id));
            opening.cwd.as_ref().map_or_else(|| name.clone(), |folder| folder.join(&name))
        }
    }
}
