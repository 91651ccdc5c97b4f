//! HTML: one file that needs no other, to publish and to print.

use askama::Template;

use super::cell::{Part, Tone};
use super::fault::Unwritten;
use super::grid::Grid;
use super::table::Table;
use super::{Block, Paper, Report, svg};
use crate::text::Language;

/// The report as a page.
///
/// # Errors
/// When the template refuses, which is not known to happen.
pub fn write(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let page = Page { report, language: report.language, style: include_str!("html/style.css") };
    Ok(page.render()?.into_bytes())
}

#[derive(Template)]
#[template(path = "html/page.html", config = "src/report/askama.toml")]
struct Page<'a> {
    report: &'a Report,
    language: Language,
    style: &'static str,
}

impl Page<'_> {
    /// The colours, from the one place that names them.
    fn tones(&self) -> [(&'static str, String); 6] {
        Tone::ALL.map(|tone| (tone.name(), tone.hex()))
    }

    /// A table with widths in thousandths of what is left between the margins; a character takes 1,65 mm of it.
    fn grid<'a>(&self, table: &'a Table) -> Grid<'a> {
        let character = match self.report.paper {
            Paper::Portrait => 1_650 / 180,
            Paper::Landscape => 1_650 / 267,
        };
        Grid::new(table, 1_000, character, self.language)
    }

    const fn paper(&self) -> &'static str {
        match self.report.paper {
            Paper::Portrait => "portrait",
            Paper::Landscape => "landscape",
        }
    }
}
