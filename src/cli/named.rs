//! What is named on the command line: a file, or a dossier that is built in. A file of that name goes before.

use std::path::Path;

use clap::ArgMatches;

use super::misuse::Misuse;
use crate::session::dossiers::{self, Dossier};
use crate::session::{SessionError, Subject};
use crate::store::disk::{Kind, RealDisk, shown};

/// What a word means where a file is expected.
#[must_use]
pub fn subject(word: &Path) -> Subject {
    let built_in = || word.to_str().and_then(dossiers::find);
    match built_in() {
        Some(dossier) if !is_file(word) => Subject::BuiltIn(dossier),
        Some(_) | None => Subject::File(word.to_owned()),
    }
}

/// What was named as the file of a command; without one, the usual dossier.
pub(super) fn file(matches: &ArgMatches) -> Subject {
    matches.get_one::<std::path::PathBuf>("file").map_or_else(Subject::default, |word| subject(word))
}

/// Everything that was named under this id.
pub(super) fn files(matches: &ArgMatches, id: &str) -> Vec<Subject> {
    matches.get_many::<std::path::PathBuf>(id).into_iter().flatten().map(|word| subject(word)).collect()
}

/// A folder of the same name is nothing that can be opened.
fn is_file(path: &Path) -> bool {
    let disk = RealDisk::shared();
    disk.look(path).is_ok_and(|look| look.is_some_and(|look| look.kind != Kind::Folder))
}

/// What it is called when something is said of it.
pub(super) fn label(subject: &Subject) -> String {
    match subject {
        Subject::File(path) => shown(path),
        Subject::BuiltIn(dossier) => dossier.name().to_owned(),
    }
}

/// The dossier with this name, whatever files there are.
///
/// # Errors
/// When there is none.
pub(super) fn dossier(name: &str) -> Result<&'static Dossier, Misuse> {
    let meant = || dossiers::nearest(name).map(Dossier::name);
    dossiers::find(name).ok_or_else(|| Misuse::UnknownDossier { name: crate::clean::excerpt(name), meant: meant() })
}

/// The dossier that was perhaps meant by a word that reads as a file that is not there.
pub(super) fn meant(error: &SessionError) -> Option<&'static str> {
    let SessionError::Fault(fault) = error else { return None };
    let is_missing = fault.source.kind() == std::io::ErrorKind::NotFound;
    let word = fault.path.to_str().filter(|_| is_missing)?;
    dossiers::nearest(word).map(Dossier::name)
}
