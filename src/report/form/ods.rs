//! The form as an open spreadsheet: what is filled in stands on yellow, the rest is protected, without a password.

use askama::Template;

use super::super::fault::Unwritten;
use super::super::package::{Entry, package};
use super::super::{Paper, Report};
use super::Form;

const MEDIA: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// How wide a character is, in tenths of a millimetre.
const CHARACTER: u32 = 21;

pub(super) fn write(form: &Form) -> Result<Vec<u8>, Unwritten> {
    let report = report(form);
    let content = Content::of(form).render()?;
    let styles = Styles { report: &report }.render()?;
    package(&report, MEDIA, vec![Entry::xml("content.xml", content), Entry::xml("styles.xml", styles)])
}

/// What the document says of itself, as every document of ours does.
fn report(form: &Form) -> Report {
    Report {
        language: form.language,
        title: form.title.as_str().into(),
        subtitle: None,
        description: form.title.as_str().into(),
        date: form.date,
        facts: Vec::new(),
        about: form.sheet.as_str().into(),
        paper: Paper::Landscape,
        blocks: Vec::new(),
        sitting: None,
    }
}

#[derive(Template)]
#[template(path = "ods/styles.xml", config = "src/report/askama.toml")]
struct Styles<'a> {
    report: &'a Report,
}

#[derive(Template)]
#[template(path = "form/content.xml", config = "src/report/askama.toml")]
struct Content<'a> {
    form: &'a Form,
    /// In tenths of a millimetre.
    widths: Vec<u32>,
    /// The lists of choices, by their number.
    lists: Vec<String>,
    above: Vec<Vec<Square>>,
    heading: Vec<Square>,
    rows: Vec<Vec<Square>>,
}

/// A cell: its look, the number of its list of choices, and what stands in it.
struct Square {
    look: &'static str,
    list: Option<usize>,
    lines: Vec<String>,
}

impl Square {
    fn new(look: &'static str, text: &str) -> Self {
        Self { look, list: None, lines: text.lines().map(str::to_owned).collect() }
    }
}

impl<'a> Content<'a> {
    fn of(form: &'a Form) -> Self {
        let mut lists = Vec::new();
        let above = Self::above(form, &mut lists);
        let of_columns: Vec<_> =
            form.columns.iter().map(|column| column.choices.as_ref().and_then(|c| number(&mut lists, c))).collect();
        let rows = form.rows.iter().map(|row| {
            let cells = row.cells.iter().zip(form.columns.iter().zip(&of_columns));
            let squares = cells.map(|(text, (column, &list))| match (row.is_heading, &column.choices) {
                (true, _) => Square::new("band", text),
                (false, None) => Square::new("fixed", text),
                (false, Some(_)) => Square { list, ..Square::new("fill", text) },
            });
            squares.collect()
        });
        let rows = rows.collect();
        Self {
            form,
            widths: form.columns.iter().map(|column| u32::from(column.width) * CHARACTER).collect(),
            heading: form.columns.iter().map(|column| Square::new("bar", &column.title)).collect(),
            lists,
            above,
            rows,
        }
    }

    fn above(form: &Form, lists: &mut Vec<String>) -> Vec<Vec<Square>> {
        let blank = || (0..Form::TEXT).map(|_| Square::new("text", ""));
        let line = |squares: Vec<Square>| blank().chain(squares).collect::<Vec<_>>();
        let mut rows = vec![line(vec![Square::new("title", &form.title)])];
        rows.extend(form.explanation.iter().map(|text| line(vec![Square::new("text", text)])));
        for it in &form.head {
            let look = if it.choices.is_some() { "fill" } else { "fixed" };
            let list = it.choices.as_ref().and_then(|choices| number(lists, choices));
            let value = Square { list, ..Square::new(look, &it.value) };
            rows.push(line(vec![Square::new("name", &it.name), value]));
        }
        rows.push(vec![Square::new("text", "")]);
        rows
    }
}

/// The number of a list of choices, which is added if it is new; none for an empty one.
fn number(lists: &mut Vec<String>, choices: &[String]) -> Option<usize> {
    if choices.is_empty() {
        return None;
    }
    let words = choices.iter().map(|choice| format!("\"{}\"", choice.replace('"', "\"\"")));
    let list = words.collect::<Vec<_>>().join(";");
    let known = lists.iter().position(|it| *it == list);
    Some(known.unwrap_or_else(|| {
        lists.push(list);
        lists.len() - 1
    }))
}
