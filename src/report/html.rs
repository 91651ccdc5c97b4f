//! HTML: one file that needs no other, to publish and to print.

use askama::Template;

use super::cell::{Part, Tone};
use super::fault::Unwritten;
use super::formula::is_formula;
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
    Ok(calm(&page.render()?).into_bytes())
}

/// The same page with a blank before every text that a spreadsheet would calculate, should it open the page: it takes what
/// stands in paragraphs for cells too. The blank is one that does not break, for others it does not see.
fn calm(page: &str) -> String {
    let (head, body) = page.split_at(page.find("<body").unwrap_or(page.len()));
    let mut out = String::with_capacity(page.len() + 64);
    out.push_str(head);
    for (n, piece) in body.split('<').enumerate() {
        if n > 0 {
            out.push('<');
        }
        let Some((tag, text)) = piece.split_once('>') else {
            out.push_str(piece);
            continue;
        };
        // What stands behind a closing tag goes on within the same text.
        let begins = !tag.starts_with('/');
        out.push_str(tag);
        out.push('>');
        let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b',');
        let is_number = || text.contains(|c: char| c.is_ascii_digit()) && text.trim().bytes().all(is_sign);
        if begins && is_formula(text) && !is_number() {
            out.push_str("&#160;");
        }
        out.push_str(text);
    }
    out
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
