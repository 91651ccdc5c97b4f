//! The form as a workbook of Excel: what is filled in stands on yellow, the rest is locked, without a password.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    ProtectionOptions, Workbook, Worksheet,
};

use super::super::fault::Unwritten;
use super::super::sheets::cut;
use super::Form;

/// What Excel allows in a cell, in the units that it counts by.
const CELL: usize = 32_767;
/// Dark blue, for what heads others, the grey of rows that head rows and of lines, and the yellow of what is filled in.
const BAR: u32 = 0x1F_3A_5F;
const BAND: u32 = 0xE6_EC_F4;
const RULE: u32 = 0xB8_C2_CF;
const FILL: u32 = 0xFF_F9_DB;

/// How high a line is, in points, and how many lines Excel allows in a row.
const LINE: u16 = 15;
const LINES: u16 = 27;

/// How many lines a text takes in so many characters. Words break early, so a line holds a little less.
fn lines(text: &str, width: u16) -> u16 {
    let room = usize::from(width).saturating_sub(2).max(1);
    let lines: usize = text.lines().map(|line| line.chars().count().div_ceil(room).max(1)).sum();
    u16::try_from(lines.max(1)).unwrap_or(LINES)
}

struct Looks {
    title: Format,
    text: Format,
    name: Format,
    bar: Format,
    band: Format,
    fixed: Format,
    fill: Format,
}

impl Looks {
    fn new() -> Self {
        // Text stays text, even where it begins like a formula or looks like a number.
        let text = Format::new().set_align(FormatAlign::Top).set_num_format("@");
        let ruled = text.clone().set_border(FormatBorder::Thin).set_border_color(RULE).set_text_wrap();
        Self {
            title: text.clone().set_bold().set_font_color(BAR).set_font_size(16),
            name: text.clone().set_bold(),
            bar: ruled.clone().set_bold().set_font_color(0xFF_FF_FF_u32).set_background_color(BAR),
            band: text.clone().set_bold().set_background_color(BAND),
            fixed: ruled.clone(),
            fill: ruled.set_background_color(FILL).set_unlocked(),
            text,
        }
    }
}

pub(super) fn write(form: &Form) -> Result<Vec<u8>, Unwritten> {
    let looks = Looks::new();
    let mut book = Workbook::new();
    let date = ExcelDateTime::from_ymd(form.date.year.max(1_900), form.date.month, form.date.day)?;
    book.set_properties(&DocProperties::new().set_title(cut(&form.title, 250)).set_creation_datetime(&date));
    let page = book.add_worksheet();
    page.set_name(&form.sheet)?;
    for (at, column) in (0..).zip(&form.columns) {
        page.set_column_width(at, column.width)?;
    }
    let first = above(page, form, &looks)?;
    table(page, form, &looks, first)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(first, first)?;
    page.set_footer("&R&P / &N");
    page.set_freeze_panes(first + 1, u16::try_from(Form::TEXT)? + 1)?;
    page.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        delete_rows: true,
        sort: true,
        ..ProtectionOptions::default()
    });
    Ok(book.save_to_buffer()?)
}

/// Writes what stands above the table, and answers in which row its heading comes.
fn above(page: &mut Worksheet, form: &Form, looks: &Looks) -> Result<u32, Unwritten> {
    let column = u16::try_from(Form::TEXT)?;
    page.write_string_with_format(0, column, cut(&form.title, CELL), &looks.title)?;
    let mut row = 1;
    for line in &form.explanation {
        page.write_string_with_format(row, column, cut(line, CELL), &looks.text)?;
        row += 1;
    }
    for blank in &form.head {
        page.write_string_with_format(row, column, cut(&blank.name, CELL), &looks.name)?;
        let look = if blank.choices.is_some() { &looks.fill } else { &looks.fixed };
        page.write_string_with_format(row, column + 1, cut(&blank.value, CELL), look)?;
        if let Some(choices) = &blank.choices {
            choose(page, form, choices, (row, row), column + 1)?;
        }
        row += 1;
    }
    Ok(row + 1)
}

fn table(page: &mut Worksheet, form: &Form, looks: &Looks, first: u32) -> Result<(), Unwritten> {
    for (at, column) in (0..).zip(&form.columns) {
        page.write_string_with_format(first, at, cut(&column.title, CELL), &looks.bar)?;
    }
    for (at, row) in (first + 1..).zip(&form.rows) {
        let lines = row.cells.iter().zip(&form.columns).map(|(cell, of)| lines(cell, of.width)).max().unwrap_or(1);
        page.set_row_height(at, LINE * if row.is_heading { 1 } else { lines.min(LINES) })?;
        for (column, (cell, of)) in (0..).zip(row.cells.iter().zip(&form.columns)) {
            let look = match (row.is_heading, &of.choices) {
                (true, _) => &looks.band,
                (false, None) => &looks.fixed,
                (false, Some(_)) => &looks.fill,
            };
            page.write_string_with_format(at, column, cut(cell, CELL), look)?;
        }
    }
    let last = first + u32::try_from(form.rows.len())?;
    for (at, column) in (0..).zip(&form.columns) {
        if let Some(choices) = column.choices.as_ref().filter(|_| last > first) {
            choose(page, form, choices, (first + 1, last), at)?;
        }
    }
    Ok(())
}

/// Lets these cells be filled in out of a list. Something else is still taken, after a warning: a letter will do too.
fn choose(
    page: &mut Worksheet,
    form: &Form,
    choices: &[String],
    (first, last): (u32, u32),
    column: u16,
) -> Result<(), Unwritten> {
    // Excel holds so much in a list; a scale of longer words is typed.
    let fits = choices.iter().map(|choice| choice.encode_utf16().count() + 1).sum::<usize>() <= 255;
    if choices.is_empty() || !fits || choices.iter().any(|choice| choice.contains(',')) {
        return Ok(());
    }
    let list = DataValidation::new()
        .allow_list_strings(choices)?
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_message(cut(&form.not_a_choice, 200))?;
    page.add_data_validation(first, column, last, column, &list)?;
    Ok(())
}
