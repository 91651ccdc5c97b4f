//! The package around a spreadsheet: a zip file, whose parts are weighed before anything is believed.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::SheetFault;
use crate::clean::excerpt;
use crate::store::intake::{IntakeFault, Sort};

/// All parts together, unpacked, in bytes.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// So many parts a package may have.
const MAX_PARTS: usize = 4_096;

/// A package of which the true size is known.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
}

/// What a package holds.
pub(super) enum Holds {
    /// A workbook of Excel.
    Workbook,
    /// A spreadsheet of LibreOffice.
    OpenDocument,
    /// A document of a word processor.
    Document,
    /// Something else.
    Other,
}

impl<'a> Package<'a> {
    /// Opens a package. Every part is unpacked once, into nothing: what a package says of its own size is not believed.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, SheetFault> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
        if archive.len() > MAX_PARTS || archive.decompressed_size().is_some_and(|size| size > u128::from(MAX_UNPACKED))
        {
            return Err(SheetFault::Bomb);
        }
        let mut room = MAX_UNPACKED;
        for part in 0..archive.len() {
            let part = archive.by_index(part).map_err(|error| fault(&error))?;
            let size = io::copy(&mut part.take(room + 1), &mut io::sink()).map_err(|error| damaged(&error))?;
            room = room.checked_sub(size).ok_or(SheetFault::Bomb)?;
        }
        Ok(Self { archive })
    }

    /// What it holds, by the names of its parts.
    pub(super) fn holds(&mut self) -> Result<Holds, SheetFault> {
        let has = |name: &str| self.archive.index_for_name(name).is_some();
        if has("xl/workbook.xml") {
            return Ok(Holds::Workbook);
        }
        if has("word/document.xml") {
            return Ok(Holds::Document);
        }
        if !has("content.xml") {
            return Ok(Holds::Other);
        }
        let kind = self.part("mimetype")?;
        Ok(if kind.contains("opendocument.spreadsheet") {
            Holds::OpenDocument
        } else if kind.contains("opendocument.text") {
            Holds::Document
        } else {
            Holds::Other
        })
    }

    /// The part that holds the tables of a spreadsheet of LibreOffice.
    pub(super) fn content(&mut self) -> Result<String, SheetFault> {
        if self.part("META-INF/manifest.xml").is_ok_and(|manifest| manifest.contains("encryption-data")) {
            return Err(SheetFault::Locked);
        }
        self.part("content.xml")
    }

    fn part(&mut self, name: &str) -> Result<String, SheetFault> {
        let part = self.archive.by_name(name).map_err(|error| fault(&error))?;
        let mut bytes = Vec::new();
        part.take(MAX_UNPACKED).read_to_end(&mut bytes).map_err(|error| damaged(&error))?;
        String::from_utf8(bytes).map_err(|_| SheetFault::Intake(IntakeFault::Strange(Sort::Other)))
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the errors of the library are not ours to name in full")]
fn fault(error: &ZipError) -> SheetFault {
    match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => SheetFault::Locked,
        other => SheetFault::Damaged(excerpt(&other.to_string())),
    }
}

fn damaged(error: &io::Error) -> SheetFault {
    SheetFault::Damaged(excerpt(&error.to_string()))
}
