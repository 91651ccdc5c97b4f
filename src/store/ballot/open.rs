//! A colouring file, whatever it was filled in with.

use std::path::Path;

use super::{Form, parse, sheet};
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::store::disk::{self, Disk, Kind, Look};
use crate::store::hand::Faults;
use crate::store::intake::{self, IntakeFault, Sort};
use crate::store::sheet::SheetError;

/// Why a colouring file is not read. Without a fault, it is not there any more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unread {
    /// In the order of the file.
    pub faults: Vec<Told>,
    /// How many more there are.
    pub left_out: usize,
}

/// Something that is wrong, with its place, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    message: Message,
    hint: Option<Message>,
}

/// Reads a colouring file: one written by hand, or a form that was filled in with a spreadsheet. The bytes tell which, and the
/// name where that is separated values.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn open(disk: &dyn Disk, path: &Path, meeting: &Meeting) -> Result<Form, Unread> {
    let name = disk::shown(path);
    let unread = |fault: IntakeFault| Unread::only(&SheetError { file: name.clone(), what: fault.into() });
    let bytes = intake::bytes(disk, path).map_err(unread)?;
    let is_separated = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("csv"));
    match intake::sort(&bytes) {
        Sort::Text if !is_separated => Ok(parse(&name, &bytes, meeting)?),
        Sort::Text | Sort::Package | Sort::OldOffice | Sort::Pdf | Sort::Document | Sort::Other => {
            sheet::parse(&name, &bytes, meeting)
        }
    }
}

/// Whether a file can be a colouring file by its name: one written by hand, or a spreadsheet. What editors and spreadsheets
/// leave lying about while they have a file open is none.
#[must_use]
pub fn may_be(path: &Path, look: Look) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_left_about = name.starts_with('.') || name.starts_with('~') || name.ends_with('~');
    let has_ending = [".inkleuring.ron", ".xlsx", ".ods", ".csv"].iter().any(|ending| name.ends_with(ending));
    look.kind != Kind::Folder && has_ending && !is_left_about
}

impl Told {
    pub(super) fn of(what: &impl Say) -> Self {
        Self { message: what.message(), hint: what.hint() }
    }
}

impl Say for Told {
    fn message(&self) -> Message {
        self.message.clone()
    }

    fn hint(&self) -> Option<Message> {
        self.hint.clone()
    }
}

impl Say for Unread {
    fn message(&self) -> Message {
        let more = self.faults.len().saturating_sub(1) + self.left_out;
        match self.faults.first() {
            Some(first) if more == 0 => first.message(),
            Some(first) => Message::new("agenda-and-more").with("first", first.message()).with("more", more),
            None => Message::new("ballot-unread"),
        }
    }

    fn hint(&self) -> Option<Message> {
        self.faults.first().and_then(Say::hint)
    }
}

impl Unread {
    /// One fault of the whole.
    pub(super) fn only(what: &impl Say) -> Self {
        Self { faults: vec![Told::of(what)], left_out: 0 }
    }
}

impl From<Faults> for Unread {
    fn from(faults: Faults) -> Self {
        Self { faults: faults.faults.iter().map(Told::of).collect(), left_out: faults.left_out }
    }
}
