//! The keys of the document, in the order in which they are written.

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'a> {
    #[serde(rename = "formaat")]
    pub(super) format: u16,
    #[serde(rename = "taal")]
    pub(super) language: &'static str,
    #[serde(rename = "titel")]
    pub(super) title: &'a str,
    #[serde(rename = "ondertitel", skip_serializing_if = "Option::is_none")]
    pub(super) subtitle: Option<String>,
    #[serde(rename = "omschrijving")]
    pub(super) description: &'a str,
    #[serde(rename = "datum")]
    pub(super) date: String,
    #[serde(rename = "gegevens")]
    pub(super) facts: Vec<Fact>,
    #[serde(rename = "vergadering", skip_serializing_if = "Option::is_none")]
    pub(super) meeting: Option<super::meeting::Meeting<'a>>,
    #[serde(rename = "inhoud")]
    pub(super) content: Vec<Block>,
}

#[derive(Serialize)]
pub(super) struct Fact {
    #[serde(rename = "naam")]
    pub(super) name: String,
    #[serde(rename = "waarde")]
    pub(super) value: String,
}

#[derive(Serialize)]
#[serde(tag = "soort")]
pub(super) enum Block {
    #[serde(rename = "kop")]
    Heading {
        #[serde(rename = "niveau")]
        level: u8,
        #[serde(rename = "tekst")]
        text: String,
    },
    #[serde(rename = "alinea")]
    Paragraph {
        #[serde(rename = "tekst")]
        text: String,
    },
    #[serde(rename = "lijst")]
    List {
        #[serde(rename = "regels")]
        lines: Vec<String>,
    },
    #[serde(rename = "opmerking")]
    Note {
        #[serde(rename = "regels")]
        lines: Vec<String>,
    },
    #[serde(rename = "tabel")]
    Table(Table),
    #[serde(rename = "figuur")]
    Picture {
        #[serde(rename = "naam")]
        name: String,
        #[serde(rename = "bijschrift")]
        caption: String,
        #[serde(rename = "samenvatting")]
        summary: String,
        #[serde(rename = "getallen")]
        numbers: Table,
    },
}

#[derive(Serialize)]
pub(super) struct Table {
    #[serde(rename = "naam")]
    pub(super) name: String,
    #[serde(rename = "bijschrift")]
    pub(super) caption: String,
    #[serde(rename = "kolommen")]
    pub(super) columns: Vec<Column>,
    #[serde(rename = "rijen")]
    pub(super) rows: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Column {
    #[serde(rename = "titel")]
    pub(super) title: String,
    #[serde(rename = "voluit", skip_serializing_if = "Option::is_none")]
    pub(super) long: Option<String>,
    #[serde(rename = "groep", skip_serializing_if = "Option::is_none")]
    pub(super) band: Option<String>,
    #[serde(rename = "bevat")]
    pub(super) kind: &'static str,
}

#[derive(Serialize)]
pub(super) struct Row {
    #[serde(rename = "rang")]
    pub(super) rank: &'static str,
    #[serde(rename = "diepte")]
    pub(super) depth: u8,
    #[serde(rename = "cellen")]
    pub(super) cells: Vec<Cell>,
}

#[derive(Serialize, Default)]
pub(super) struct Cell {
    #[serde(rename = "tekst")]
    pub(super) text: String,
    #[serde(rename = "getal", skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<i64>,
    #[serde(rename = "centen", skip_serializing_if = "Option::is_none")]
    pub(super) cents: Option<u64>,
    #[serde(rename = "deel", skip_serializing_if = "Option::is_none")]
    pub(super) part: Option<u64>,
    #[serde(rename = "geheel", skip_serializing_if = "Option::is_none")]
    pub(super) whole: Option<u64>,
    #[serde(rename = "datum", skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) letter: Option<char>,
    #[serde(rename = "kleur", skip_serializing_if = "Option::is_none")]
    pub(super) colour: Option<&'static str>,
}
