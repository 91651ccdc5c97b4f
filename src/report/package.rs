//! The package of an OpenDocument: a zip whose first file says what it is.

use std::io::{Cursor, Write};

use askama::Template;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Report;
use super::fault::Unwritten;

/// A file in the package.
pub(super) struct Entry {
    /// Its path.
    pub(super) path: String,
    /// What it is.
    pub(super) media: &'static str,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

impl Entry {
    /// A folder, which the list of the package names and the zip does not.
    pub(super) fn folder(path: &str, media: &'static str) -> Self {
        Self { path: path.to_owned(), media, bytes: Vec::new() }
    }

    /// A file of XML.
    pub(super) fn xml(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), media: "text/xml", bytes: text.into_bytes() }
    }
}

#[derive(Template)]
#[template(path = "odf/manifest.xml", config = "src/report/askama.toml")]
struct Manifest<'a> {
    media: &'static str,
    files: &'a [Entry],
}

#[derive(Template)]
#[template(path = "odf/meta.xml", config = "src/report/askama.toml")]
struct Meta<'a> {
    report: &'a Report,
}

/// The package: `media` is the kind of document. What it says about itself is added to the files.
pub(super) fn package(report: &Report, media: &'static str, mut files: Vec<Entry>) -> Result<Vec<u8>, Unwritten> {
    files.push(Entry::xml("meta.xml", Meta { report }.render()?));
    let manifest = Manifest { media, files: &files }.render()?;
    // Every file bears the same moment, the first that a zip can name: the clock has no part in a report.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    let stored = options.compression_method(CompressionMethod::Stored);
    let deflated = options.compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("mimetype", stored)?;
    zip.write_all(media.as_bytes())?;
    for file in files.iter().filter(|file| !file.path.ends_with('/')) {
        zip.start_file(file.path.as_str(), deflated)?;
        zip.write_all(&file.bytes)?;
    }
    zip.start_file("META-INF/manifest.xml", deflated)?;
    zip.write_all(manifest.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}
