//! The columns of a table, found by their names in Dutch or English, in any order.

/// What a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Number,
    Title,
    Text,
    Kind,
    Coloured,
    Council,
    Planned,
    Document,
    Page,
    Level,
    Tags,
}

/// The names of a column, in small letters without dots.
const NAMES: [(Column, &[&str]); 11] = [
    (Column::Number, &["nummer", "nr", "no", "#", "number", "agendanummer"]),
    (
        Column::Title,
        &[
            "titel",
            "onderwerp",
            "onderwerpen",
            "agendapunt",
            "punt",
            "deelpunt",
            "deelonderwerp",
            "subonderwerp",
            "title",
            "topic",
            "sub-topic",
            "subtopic",
            "subject",
            "item",
            "agenda item",
        ],
    ),
    (
        Column::Text,
        &["toelichting", "omschrijving", "uitleg", "beschrijving", "tekst", "explanation", "description", "text"],
    ),
    (Column::Kind, &["soort", "type", "aard", "kind"]),
    (Column::Coloured, &["ingekleurd", "inkleuren", "kleuren", "in te kleuren", "coloured", "colored", "to colour"]),
    (Column::Council, &["raad", "gemeente", "indiener", "ingebracht door", "council", "municipality", "brought in by"]),
    (Column::Planned, &["minuten", "tijd", "duur", "minutes", "time", "duration", "planned"]),
    (Column::Document, &["bron", "document", "bijlage", "source", "annex"]),
    (Column::Page, &["vindplaats", "bladzijde", "blz", "pagina", "page"]),
    (Column::Level, &["niveau", "inspringing", "diepte", "level", "indent", "depth"]),
    (Column::Tags, &["trefwoorden", "labels", "tags", "thema", "theme"]),
];

/// Which columns a table has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// What each column holds; none where its name is unknown.
    pub(super) known: Vec<Option<Column>>,
}

impl Columns {
    /// The columns with these names, if there is one for titles among them.
    pub(super) fn of(names: &[String]) -> Option<Self> {
        let known: Vec<_> = names.iter().map(|name| column(name)).collect();
        known.contains(&Some(Column::Title)).then_some(Self { known })
    }

    /// The first column that holds this.
    pub(super) fn find(&self, column: Column) -> Option<usize> {
        self.known.iter().position(|known| *known == Some(column))
    }

    /// The columns with titles; where there are several, each holds the level below the one before it.
    pub(super) fn titles(&self) -> Vec<usize> {
        (0..self.known.len()).filter(|&at| self.known[at] == Some(Column::Title)).collect()
    }
}

/// What a column with this name holds.
fn column(name: &str) -> Option<Column> {
    let name = name.to_lowercase().replace(['.', ':', '*', '?'], "");
    NAMES.iter().find(|(_, names)| names.contains(&name.trim())).map(|(column, _)| *column)
}
