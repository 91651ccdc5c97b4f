//! The formats by name, and the one way from a report to bytes.

use super::fault::Unwritten;
use super::{Report, csv, html, json, markdown, ods, odt, xlsx};

/// What a report can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// To publish and to print.
    Html,
    /// The open text document, to edit.
    Odt,
    /// The open spreadsheet.
    Ods,
    /// The workbook of Excel.
    Xlsx,
    /// To read as text and to paste.
    Markdown,
    /// For Excel in Dutch, without a program that writes its own format: `;`.
    Csv,
    /// Separated values for programs: `,`.
    CsvForPrograms,
    /// For programs.
    Json,
}

impl Format {
    /// All of them, the most asked for first.
    pub const ALL: [Self; 8] =
        [Self::Html, Self::Odt, Self::Ods, Self::Xlsx, Self::Markdown, Self::Csv, Self::CsvForPrograms, Self::Json];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Xlsx => "xlsx",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::CsvForPrograms => "csv-comma",
            Self::Json => "json",
        }
    }

    /// What the name of its file ends in, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Xlsx => "xlsx",
            Self::Markdown => "md",
            Self::Csv | Self::CsvForPrograms => "csv",
            Self::Json => "json",
        }
    }

    /// Whether it can be read as text, and so be written where text goes.
    #[must_use]
    pub const fn is_text(self) -> bool {
        match self {
            Self::Html | Self::Markdown | Self::Csv | Self::CsvForPrograms | Self::Json => true,
            Self::Odt | Self::Ods | Self::Xlsx => false,
        }
    }

    /// The format with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The report in this format: the same bytes for the same report, everywhere and always.
    ///
    /// # Errors
    /// When the report is larger than the format can hold.
    pub fn write(self, report: &Report) -> Result<Vec<u8>, Unwritten> {
        match self {
            Self::Html => html::write(report),
            Self::Odt => odt::write(report),
            Self::Ods => ods::write(report),
            Self::Xlsx => xlsx::write(report),
            Self::Markdown => Ok(markdown::write(report)),
            Self::Csv => csv::write(report, csv::Reader::Excel),
            Self::CsvForPrograms => csv::write(report, csv::Reader::Program),
            Self::Json => json::write(report),
        }
    }
}
