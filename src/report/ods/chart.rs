//! The bars of a sheet as a chart of its own, which follows the numbers of the sheet.

use askama::Template;

use super::super::fault::Unwritten;
use super::super::package::Entry;
use super::super::picture::Series;
use super::super::sheets::Sheet;

/// A chart within a spreadsheet: where it stands in the package, how large it is in millimetres, and what it says in words.
pub(super) struct Object {
    pub(super) path: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) title: String,
    pub(super) summary: String,
}

#[derive(Template)]
#[template(path = "ods/chart.xml", config = "src/report/askama.toml")]
struct Chart {
    title: String,
    unit: String,
    width: u32,
    height: u32,
    /// Names and numbers, with what heads them.
    all: String,
    categories: String,
    parts: Vec<Part>,
}

/// A part that every bar has.
struct Part {
    ground: String,
    letter: String,
    name: String,
    values: String,
}

impl Object {
    /// The chart of a sheet, if it has bars to draw. Its files are added to those of the package.
    pub(super) fn of(sheet: &Sheet<'_>, files: &mut Vec<Entry>) -> Result<Option<Self>, Unwritten> {
        let rows = sheet.table.rows().len();
        let Some(bars) = sheet.bars.filter(|bars| rows > 0 && bars.series.len() < 25) else { return Ok(None) };
        let height = 50 + 7 * u32::try_from(rows.min(80))?;
        let (path, width) = (format!("Chart {}", files.len() / 2 + 1), 230);
        let cell = |column: usize, row: usize| format!("${}${row}", letter(column));
        let range = |from: String, to: String| format!("$'{name}'.{from}:$'{name}'.{to}", name = sheet.name);
        let part = |(column, series): (usize, &Series)| Part {
            ground: series.tone.hex(),
            letter: series.letter.map_or_else(String::new, |letter| format!("{letter} ")),
            name: format!("$'{}'.{}", sheet.name, cell(column, 1)),
            values: range(cell(column, 2), cell(column, rows + 1)),
        };
        let chart = Chart {
            title: sheet.table.caption.to_string(),
            unit: bars.unit.to_string(),
            width,
            height,
            all: range(cell(0, 1), cell(bars.series.len(), rows + 1)),
            categories: range(cell(0, 2), cell(0, rows + 1)),
            parts: (1..).zip(&bars.series).map(part).collect(),
        };
        files.push(Entry::folder(&format!("{path}/"), "application/vnd.oasis.opendocument.chart"));
        files.push(Entry::xml(&format!("{path}/content.xml"), chart.render()?));
        let summary = sheet.summary.map_or_else(String::new, ToString::to_string);
        Ok(Some(Self { path, width, height, title: sheet.table.caption.to_string(), summary }))
    }
}

/// The letter of one of the first 26 columns.
fn letter(column: usize) -> char {
    char::from(b'A' + u8::try_from(column % 26).unwrap_or(0))
}
