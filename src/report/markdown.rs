//! Markdown: to be read as text, and to be pasted in a wiki or a mail.

use super::cell::{Cell, Line, Part};
use super::phrase::Phrase;
use super::picture::Picture;
use super::table::{Kind, Rank, Table};
use super::{Block, Depth, Report};
use crate::text::Language;

/// The report. What comes from outside is escaped: it makes no heading, list, link, table or HTML.
#[must_use]
pub fn write(report: &Report) -> Vec<u8> {
    let mut page = Page { language: report.language, out: String::new() };
    page.block(&format!("# {}", flat(&report.title)));
    if let Some(subtitle) = &report.subtitle {
        page.block(&format!("**{}**", flat(subtitle)));
    }
    let facts = report.facts.iter().map(|fact| format!("- {}: {}", flat(&fact.label), page.line(&fact.value, " ")));
    let facts = facts.collect::<Vec<_>>().join("\n");
    page.block(&facts);
    for block in &report.blocks {
        page.write(block);
    }
    page.out.into_bytes()
}

struct Page {
    language: Language,
    out: String,
}

impl Page {
    fn write(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => {
                let signs = match level {
                    Depth::One => "##",
                    Depth::Two => "###",
                    Depth::Three => "####",
                };
                self.block(&format!("{signs} {}", flat(text)));
            }
            Block::Paragraph(line) => self.block(&self.line(line, "\\\n")),
            Block::List(lines) => {
                let entries = lines.iter().map(|line| format!("- {}", self.line(line, "\\\n  ")));
                self.block(&entries.collect::<Vec<_>>().join("\n"));
            }
            Block::Note(lines) => {
                let lines = lines.iter().map(|line| format!("> {}", self.line(line, "\\\n> ")));
                self.block(&lines.collect::<Vec<_>>().join("\n>\n"));
            }
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => self.picture(picture),
        }
    }

    /// A block stands apart from the one before it.
    fn block(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// Nothing is drawn: what there is to see is told, and its numbers follow unless they stand elsewhere.
    fn picture(&mut self, picture: &Picture) {
        match picture.numbers_below() {
            Some(table) => {
                self.block(&flat(&picture.summary));
                self.table(&table);
            }
            None => self.block(&format!("**{}**: {}", flat(&picture.caption), flat(&picture.summary))),
        }
    }

    fn table(&mut self, table: &Table) {
        self.block(&format!("**{}**", flat(&table.caption)));
        let titles = table.columns().iter().map(|column| flat(&column.title)).collect::<Vec<_>>();
        let rules = table.columns().iter().map(|column| match column.kind {
            Kind::Text | Kind::Date => "---",
            Kind::Chip => ":-:",
            Kind::Number => "--:",
        });
        let mut lines = vec![row(&titles), row(&rules.map(str::to_owned).collect::<Vec<_>>())];
        for entry in table.rows() {
            let is_heading = entry.rank != Rank::Entry;
            let cells = entry.cells().iter().map(|cell| self.cell(cell, is_heading));
            lines.push(row(&cells.collect::<Vec<_>>()));
        }
        self.block(&lines.join("\n"));
    }

    fn cell(&self, cell: &Cell, is_strong: bool) -> String {
        let lines = cell.lines.iter().map(|line| self.line(line, "<br>"));
        let text = lines.collect::<Vec<_>>().join("<br>");
        if is_strong && matches!(cell.sole(), Some(Part::Text(_))) { format!("**{text}**") } else { text }
    }

    /// A line, with this for every line break.
    fn line(&self, line: &Line, end: &str) -> String {
        let part = |part: &Part| match part {
            Part::Strong(text) => format!("**{}**", flat(text)),
            Part::Text(_)
            | Part::Number { .. }
            | Part::Money(_)
            | Part::Share(_)
            | Part::Date { .. }
            | Part::Chip(_)
            | Part::Link { .. } => escaped(&part.spoken(self.language)),
        };
        let text: String = line.0.iter().map(part).collect();
        text.trim().lines().map(begun).collect::<Vec<_>>().join(end)
    }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// Text on one line.
fn flat(text: &Phrase) -> String {
    begun(escaped(&text.as_str().replace('\n', " ")).trim())
}

/// Text without what Markdown would take for its own anywhere in a line, addresses included.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | '~' | '$' | '#' | '^' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out.replace("://", "\\://").replace("www.", "www\\.")
}

/// A line without what Markdown would take for its own at the beginning: a dot of a list, a number, a rule, an indent.
fn begun(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let mut signs = rest.chars();
    match (signs.next(), signs.next()) {
        (Some('.' | ')'), None | Some(' ')) if digits > 0 => format!("{number}\\{rest}"),
        (Some('-' | '+' | '='), _) if digits == 0 => format!("\\{rest}"),
        _ => line.to_owned(),
    }
}
