//! Pictures drawn as SVG, for a page. A drawing is as long as fits on paper; what does not fit becomes another.

mod shapes;

use askama::Template;

use super::Paper;
use super::cell::{Chip, Tone};
use super::phrase::Phrase;
use super::picture::{Bar, Bars, Drawing, Heat, HeatRow, Move, Moves, Picture, Series};
use shapes::{Cursor, Ink, Shape};

/// How high a row is, in points of the drawing.
const ROW: u32 = 22;
/// How wide the labels are, and how many characters of a label are written.
const LABEL: u32 = 370;
const LETTERS: usize = 48;

/// A drawing.
#[derive(Template)]
#[template(path = "svg/drawing.svg", config = "src/report/askama.toml")]
pub(super) struct Svg<'a> {
    title: &'a Phrase,
    pub(super) width: u32,
    pub(super) height: u32,
    shapes: Vec<Shape>,
}

/// The drawings of a picture, from above, none longer than fits on the paper below a heading.
pub(super) fn draw(picture: &Picture, paper: Paper) -> Vec<Svg<'_>> {
    let most = match paper {
        Paper::Portrait => 30_usize,
        Paper::Landscape => 22,
    };
    let all = match &picture.drawing {
        Drawing::Heat(it) => it.rows.len(),
        Drawing::Bars(it) => it.rows.len(),
        Drawing::Moves(it) => it.rows.len(),
    };
    // As many drawings as it takes, all about as long.
    let rows = all.div_ceil(all.div_ceil(most).max(1)).max(1);
    let title = &picture.caption;
    match &picture.drawing {
        Drawing::Heat(it) => it.rows.chunks(rows).map(|rows| heat(it, rows).done(title)).collect(),
        Drawing::Bars(it) => it.rows.chunks(rows).map(|rows| bars(it, rows).done(title)).collect(),
        Drawing::Moves(it) => it.rows.chunks(rows).map(|rows| moves(it, rows).done(title)).collect(),
    }
}

impl Cursor {
    fn done(self, title: &Phrase) -> Svg<'_> {
        Svg { title, width: self.width, height: self.y, shapes: self.shapes }
    }

    fn label(&mut self, label: &Phrase) {
        self.text(0, Ink::Label, &cut(label));
    }
}

fn heat(heat: &Heat, rows: &[HeatRow]) -> Cursor {
    const CELL: u32 = 34;
    let columns = u32::try_from(heat.columns.len()).unwrap_or(0);
    let mut at = Cursor::new(LABEL + columns * CELL);
    at.text(0, Ink::Head, heat.heading.as_str());
    for ((short, _), x) in heat.columns.iter().zip((LABEL..).step_by(CELL as usize)) {
        at.text(x + CELL / 2, Ink::Middle, short.as_str());
    }
    at.down(ROW);
    let mut known: Vec<&Chip> = Vec::new();
    for row in rows {
        at.label(&row.label);
        for (chip, x) in row.cells.iter().zip((LABEL..).step_by(CELL as usize)) {
            at.boxed(x, CELL - 2, chip.tone, &sign(chip));
            if !known.contains(&chip) {
                known.push(chip);
            }
        }
        at.down(ROW);
    }
    let legend = known.iter().map(|chip| (chip.tone, sign(chip), chip.word.as_str()));
    at.legend(legend);
    at
}

fn bars(bars: &Bars, rows: &[Bar]) -> Cursor {
    const LONGEST: u32 = 480;
    let sum = |bar: &Bar| bar.values.iter().map(|&value| u64::from(value)).sum::<u64>();
    let most = bars.rows.iter().map(sum).max().unwrap_or(0).max(1);
    let along = |so_far: u64| u32::try_from(u64::from(LONGEST) * so_far / most).unwrap_or(LONGEST);
    let mut at = Cursor::new(LABEL + LONGEST);
    at.text(0, Ink::Head, bars.heading.as_str());
    at.text(LABEL, Ink::Head, bars.unit.as_str());
    at.down(ROW);
    for row in rows {
        at.label(&row.label);
        let mut so_far = 0;
        for (series, &value) in bars.series.iter().zip(&row.values) {
            let (from, to) = (along(so_far), along(so_far + u64::from(value)));
            so_far += u64::from(value);
            if to > from {
                let long = series.letter.map_or_else(|| value.to_string(), |letter| format!("{letter} {value}"));
                let fits = to - from >= 8 * u32::try_from(long.len()).unwrap_or(u32::MAX);
                at.boxed(LABEL + from, to - from, series.tone, if fits { &long } else { "" });
            }
        }
        at.down(ROW);
    }
    let sign = |it: &Series| it.letter.map_or_else(String::new, |letter| letter.to_string());
    let legend = bars.series.iter().map(|it| (it.tone, sign(it), it.name.as_str()));
    at.legend(legend);
    at
}

fn moves(moves: &Moves, rows: &[Move]) -> Cursor {
    const WHO: u32 = 170;
    const CHIP: u32 = 130;
    const ARROW: u32 = 46;
    let (before, after) = (LABEL + WHO, LABEL + WHO + CHIP + ARROW);
    let mut at = Cursor::new(after + CHIP);
    at.text(0, Ink::Head, moves.heading.as_str());
    at.text(LABEL, Ink::Head, moves.mover.as_str());
    at.text(before + CHIP / 2, Ink::Middle, moves.before.as_str());
    at.text(after + CHIP / 2, Ink::Middle, moves.after.as_str());
    at.down(ROW);
    for row in rows {
        at.label(&row.label);
        at.text(LABEL, Ink::Label, row.who.as_str());
        at.boxed(before, CHIP, row.before.tone, &row.before.spoken());
        at.arrow(before + CHIP + 8, after - 8);
        at.boxed(after, CHIP, row.after.tone, &row.after.spoken());
        at.down(ROW);
    }
    at
}

/// What stands in a cell from afar: the letter, or a dot for who has not spoken.
fn sign(chip: &Chip) -> String {
    chip.letter.unwrap_or('·').to_string()
}

/// A label that fits.
fn cut(label: &Phrase) -> String {
    let line = label.as_str().replace('\n', " ");
    if line.chars().count() <= LETTERS { line } else { line.chars().take(LETTERS - 1).chain(['…']).collect() }
}
