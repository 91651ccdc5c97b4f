//! The text document of OpenDocument: to edit in LibreOffice or Word, with styles that a house can replace.

use askama::Template;

use super::cell::{Part, Tone};
use super::fault::Unwritten;
use super::grid::{Grid, is_dense};
use super::package::{Entry, package};
use super::picture::Picture;
use super::table::Table;
use super::{Block, Paper, Report, svg};

const MEDIA: &str = "application/vnd.oasis.opendocument.text";

/// The report as a text document.
///
/// # Errors
/// When a template or the package refuses, which is not known to happen.
pub fn write(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let mut drawings = Vec::new();
    let mut blocks = Vec::new();
    for block in &report.blocks {
        blocks.push(match block {
            Block::Table(table) => Piece::Table(grid(table, report)),
            Block::Picture(picture) => Piece::Picture(Frames::new(picture, report.paper, &mut drawings)?),
            Block::Heading { .. } | Block::Paragraph(_) | Block::List(_) | Block::Note(_) => Piece::Words(block),
        });
    }
    let numbers: Vec<_> = report
        .blocks
        .iter()
        .map(|block| match block {
            Block::Picture(picture) => picture.numbers_below(),
            Block::Heading { .. } | Block::Paragraph(_) | Block::List(_) | Block::Note(_) | Block::Table(_) => None,
        })
        .collect();
    let mut pieces = Vec::new();
    for (piece, numbers) in blocks.into_iter().zip(&numbers) {
        pieces.push(piece);
        pieces.extend(numbers.as_ref().map(|table| Piece::Table(grid(table, report))));
    }
    let content = Content { report, pieces }.render()?;
    let mut files = vec![Entry::xml("content.xml", content), Entry::xml("styles.xml", Styles { report }.render()?)];
    files.append(&mut drawings);
    package(report, MEDIA, files)
}

/// A table in hundredths of a millimetre, of which a character takes more or less of them.
fn grid<'a>(table: &'a Table, report: &Report) -> Grid<'a> {
    let character = if is_dense(table) { 115 } else { 165 };
    Grid::new(table, width(report.paper), character, report.language)
}

/// What is left of a sheet of A4 between its margins, in hundredths of a millimetre.
const fn width(paper: Paper) -> u32 {
    match paper {
        Paper::Portrait => 17_000,
        Paper::Landscape => 25_700,
    }
}

#[derive(Template)]
#[template(path = "odt/content.xml", config = "src/report/askama.toml")]
struct Content<'a> {
    report: &'a Report,
    pieces: Vec<Piece<'a>>,
}

#[derive(Template)]
#[template(path = "odt/styles.xml", config = "src/report/askama.toml")]
struct Styles<'a> {
    report: &'a Report,
}

/// A block, laid out.
enum Piece<'a> {
    Words(&'a Block),
    Table(Grid<'a>),
    Picture(Frames<'a>),
}

/// A picture with the frames of its drawings.
struct Frames<'a> {
    picture: &'a Picture,
    frames: Vec<Frame>,
}

/// A drawing in the package, and its size.
struct Frame {
    path: String,
    width: String,
    height: String,
}

impl Content<'_> {
    fn lengths(grid: &Grid<'_>) -> Vec<String> {
        grid.widths.iter().map(|&width| length(width)).collect()
    }

    /// The family of styles of the paragraphs in a table.
    const fn family(grid: &Grid<'_>) -> &'static str {
        if grid.is_dense() { "Dense" } else { "Cell" }
    }

    fn whole(grid: &Grid<'_>) -> String {
        length(grid.widths.iter().sum())
    }
}

impl<'a> Frames<'a> {
    fn new(picture: &'a Picture, paper: Paper, files: &mut Vec<Entry>) -> Result<Self, Unwritten> {
        let mut frames = Vec::new();
        for drawing in svg::draw(picture, paper) {
            // A point of a drawing is 0,2646 mm on paper, unless it has to shrink.
            let natural = (drawing.width * 2_646).div_ceil(100);
            let wide = natural.min(width(paper));
            let path = format!("Pictures/{}.svg", files.len() + 1);
            let height = drawing.height * wide / drawing.width.max(1);
            frames.push(Frame { path: path.clone(), width: length(wide), height: length(height) });
            let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned() + &drawing.render()?;
            files.push(Entry { path, media: "image/svg+xml", bytes: text.into_bytes() });
        }
        Ok(Self { picture, frames })
    }
}

/// Hundredths of a millimetre as a length.
fn length(hundredths: u32) -> String {
    format!("{}.{:02}mm", hundredths / 100, hundredths % 100)
}
