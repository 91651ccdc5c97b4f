//! JSON, for programs: the meeting in the concepts of the Dutch standard for open council information, and the document.
//!
//! ```text
//! { formaat: 1, taal: "nl", titel, ondertitel, omschrijving, datum: "2021-09-16", gegevens: [{ naam, waarde }],
//!   vergadering: { id, dossiertype: "vergadering", naam, vergaderdatum, locatie, vergadertoelichting, vergaderstatus,
//!     georganiseerddoorgremium: { gremiumidentificatie, gremiumnaam }, ronde,
//!     raden: [{ id, naam, aanwezig, gewichten: { inwoners: 33451 } }],
//!     schaal: [{ id, naam, letter, telt: "voor" | "voorwaardelijk" | "tegen" | "niet" }],
//!     agendapunten: [{ id, dossiertype: "agendapunt", agendapuntnaam, volgnummer, hoofdagendapunt: { id }, omschrijving,
//!       indicatiebehandeld, soort, conclusie, trefwoorden: […], eigenschappen: [{ naam, waarden: [{ waarde, voorbehoud }] }],
//!       indicatoren: [{ naam, richting: "stijgend" | "dalend" | "gelijk" }],
//!       inkleuringen: [{ raad, stand: "nog_niet" | "geen_zienswijze" | "onthouding" | "afwezig" | "niveau", niveau,
//!         mandaat, voorwaarden: […], opmerkingen: […] }],
//!       uitkomsten: [{ beslisregel, naam, uitkomst: "draagvlak" | "voorwaarden" | "geen" | "open", staat_vast,
//!         voor, waarvan_voorwaardelijk, van }],
//!       inbreng: [{ raad, tekst, themas: [<agendapunt>], reactie: { tekst, afdoening: "overgenomen" | "meegenomen" |
//!         "toegelicht" | "niet_overgenomen" | "kennisgeving", beoordeeld } }] }],
//!     begrippen: [{ begrip, ook: […], uitleg }] },
//!   inhoud: [{ soort: "kop" | "alinea" | "lijst" | "opmerking" | "tabel" | "figuur", … }] }
//! ```
//!
//! `dossiertype` to `indicatiebehandeld` are the standard's own names. It has a *stemming* too, and nothing here is called
//! that: an *inkleuring* is no vote. What is not known is left out.

mod carried;
mod keys;
mod meeting;

use keys::{Block, Cell, Document, Fact, Row, Table};

use super::Report;
use super::cell::{Chip, Line, Part, Tone};
use super::fault::Unwritten;
use super::picture::Picture;
use super::table::{self, Kind, Rank};
use crate::text::Language;

/// The edition of what is written here.
const FORMAT: u16 = 1;

/// The report, and the meeting that it is about.
///
/// # Errors
/// When the library refuses, which is not known to happen.
pub fn write(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let language = report.language;
    let fact = |fact: &super::Fact| Fact { name: fact.label.to_string(), value: fact.value.spoken(language) };
    let document = Document {
        format: FORMAT,
        language: language.tag(),
        title: report.title.as_str(),
        subtitle: report.subtitle.as_ref().map(ToString::to_string),
        description: report.description.as_str(),
        date: report.date.to_string(),
        facts: report.facts.iter().map(fact).collect(),
        meeting: report.sitting.as_ref().map(meeting::of),
        content: report.blocks.iter().map(|it| block(it, language)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&document)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn block(block: &super::Block, language: Language) -> Block {
    let lines = |lines: &[Line]| lines.iter().map(|line| line.spoken(language)).collect();
    match block {
        super::Block::Heading { level, text, .. } => Block::Heading { level: level.number(), text: text.to_string() },
        super::Block::Paragraph(line) => Block::Paragraph { text: line.spoken(language) },
        super::Block::List(entries) => Block::List { lines: lines(entries) },
        super::Block::Note(entries) => Block::Note { lines: lines(entries) },
        super::Block::Table(it) => Block::Table(table(it, language)),
        super::Block::Picture(it) => picture(it, language),
    }
}

fn picture(picture: &Picture, language: Language) -> Block {
    Block::Picture {
        name: picture.name.to_string(),
        caption: picture.caption.to_string(),
        summary: picture.summary.to_string(),
        numbers: table(&picture.table(), language),
    }
}

fn table(table: &table::Table, language: Language) -> Table {
    let column = |column: &table::Column| keys::Column {
        title: column.title.to_string(),
        long: column.long.as_ref().map(ToString::to_string),
        band: column.band.as_ref().map(ToString::to_string),
        kind: match column.kind {
            Kind::Text => "tekst",
            Kind::Number => "getal",
            Kind::Date => "datum",
            Kind::Chip => "kleur",
        },
    };
    let row = |row: &table::Row| Row {
        rank: match row.rank {
            Rank::Entry => "rij",
            Rank::Heading => "kop",
            Rank::Total => "totaal",
        },
        depth: row.depth,
        cells: row.cells().iter().map(|it| cell(it, language)).collect(),
    };
    Table {
        name: table.name.to_string(),
        caption: table.caption.to_string(),
        columns: table.columns().iter().map(column).collect(),
        rows: table.rows().iter().map(row).collect(),
    }
}

fn cell(cell: &super::cell::Cell, language: Language) -> Cell {
    let text = Cell { text: cell.spoken(language), ..Cell::default() };
    match cell.sole() {
        Some(Part::Number { value, .. }) => Cell { number: Some(*value), ..text },
        Some(Part::Money(amount)) => Cell { cents: Some(amount.cents), ..text },
        Some(Part::Share(share)) => Cell { part: Some(share.part), whole: Some(share.whole), ..text },
        Some(Part::Date { date, .. }) => Cell { date: Some(date.to_string()), ..text },
        Some(Part::Chip(Chip { letter, tone, .. })) => Cell { letter: *letter, colour: colour(*tone), ..text },
        Some(Part::Text(_) | Part::Strong(_) | Part::Link { .. }) | None => text,
    }
}

const fn colour(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Green => Some("groen"),
        Tone::Amber => Some("oranje"),
        Tone::Red => Some("rood"),
        Tone::Blue => Some("blauw"),
        Tone::Grey => Some("grijs"),
    }
}
