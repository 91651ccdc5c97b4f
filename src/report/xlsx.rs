//! The workbook of Excel: a sheet for each table, a chart for bars, and text that never becomes a formula.

mod looks;

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFormat, ChartLegendPosition, ChartSolidFill, ChartType, DocProperties, ExcelDateTime,
    Workbook, Worksheet,
};

use super::Report;
use super::cell::Cell;
use super::fault::Unwritten;
use super::picture::Bars;
use super::sheets::{Look, Sheet, Typed, about, cut, lines, sheets, typed, width, words};
use super::table::Row;
use looks::Looks;

/// What Excel allows in a cell, in the units that it counts by.
const CELL: usize = 32_767;
/// How high a line is, in points, and how many lines Excel allows in a row.
const LINE: u16 = 15;
const LINES: u16 = 27;
/// How wide the sheet of words is, in characters.
const ABOUT: u16 = 110;
/// What Excel allows above and below a page.
const MARGIN: usize = 200;

/// The report as a workbook. The first sheet is the first table, the last one holds the words around the tables.
///
/// # Errors
/// When a table is larger than a sheet of Excel.
pub fn write(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let looks = Looks::new(report.language);
    let sheets = sheets(report);
    let mut book = Workbook::new();
    book.set_properties(&properties(report)?);
    for sheet in &sheets {
        let page = book.add_worksheet();
        page.set_name(&sheet.name)?;
        paper(page, report)?;
        fill(page, report, sheet, &looks)?;
    }
    let page = book.add_worksheet();
    page.set_name(about(report, &sheets))?;
    paper(page, report)?;
    page.set_column_width(0, ABOUT)?;
    for (row, (look, line)) in (0..).zip(words(report)) {
        page.write_string_with_format(row, 0, cut(&line.spoken(report.language), CELL), looks.words(look))?;
        let long = lines(&Row::new(vec![vec![line].into()]), &[ABOUT], report.language).min(LINES);
        page.set_row_height(
            row,
            match look {
                Look::Title => LINE * 2 * long,
                Look::Heading => LINE * long + 6,
                Look::Text => LINE * long,
            },
        )?;
    }
    Ok(book.save_to_buffer()?)
}

/// What the document says about itself. Its date is that of the meeting, never that of the clock.
fn properties(report: &Report) -> Result<DocProperties, Unwritten> {
    let date = ExcelDateTime::from_ymd(report.date.year.max(1_900), report.date.month, report.date.day)?;
    let properties = DocProperties::new()
        .set_title(report.title.as_str())
        .set_comment(report.description.as_str())
        .set_subject(report.subtitle.as_ref().map_or("", |it| it.as_str()))
        .set_creation_datetime(&date)
        .set_custom_property("Language", report.language.tag());
    Ok(properties)
}

fn paper(page: &mut Worksheet, report: &Report) -> Result<(), Unwritten> {
    const A4: u8 = 9;
    let title = cut(&report.title.as_str().replace('\n', " "), MARGIN / 2).replace('&', "&&");
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_header(format!("&L{title}&R&A")).set_footer("&R&P / &N");
    Ok(())
}

fn fill(page: &mut Worksheet, report: &Report, sheet: &Sheet<'_>, looks: &Looks) -> Result<(), Unwritten> {
    let table = &sheet.table;
    let widths: Vec<_> = (0..table.columns().len()).map(|at| width(table, at, report.language)).collect();
    let titles = Row::new(table.columns().iter().map(|column| Cell::text(column.title.clone())).collect());
    page.set_row_height(0, LINE * lines(&titles, &widths, report.language).min(LINES))?;
    for (at, (column, &width)) in (0..).zip(table.columns().iter().zip(&widths)) {
        page.set_column_width(at, width)?;
        let title = cut(column.title.as_str(), CELL);
        page.write_string_with_format(0, at, title, &looks.title(column.kind))?;
        if let Some(long) = &column.long {
            let said = column.band.as_ref().map_or_else(|| long.to_string(), |band| format!("{long}\n{band}"));
            let note = rust_xlsxwriter::Note::new(said).set_author("").add_author_prefix(false);
            page.insert_note(0, at, &note)?;
        }
    }
    for (at, row) in (1..).zip(table.rows()) {
        page.set_row_height(at, LINE * lines(row, &widths, report.language).min(LINES))?;
        for (column, it) in (0..).zip(row.cells()) {
            let is_header = usize::from(column) == table.header();
            cell(page, (at, column), it, row, is_header, report, looks)?;
        }
    }
    let last = u32::try_from(table.rows().len())?;
    let columns = u16::try_from(table.columns().len())?;
    page.set_freeze_panes(1, u16::try_from(table.header())? + 1)?;
    page.set_repeat_rows(0, 0)?;
    if last > 0 && columns > 0 {
        page.autofilter(0, 0, last, columns - 1)?;
        if let Some(bars) = sheet.bars {
            page.insert_chart(last + 2, 0, &chart(bars, sheet, last)?)?;
        }
    }
    Ok(())
}

fn cell(
    page: &mut Worksheet,
    (at, column): (u32, u16),
    cell: &Cell,
    row: &Row,
    is_header: bool,
    report: &Report,
    looks: &Looks,
) -> Result<(), Unwritten> {
    let look = looks.cell(cell, row, is_header);
    match typed(cell) {
        // Numbers here are counts of councils and inhabitants: far below where a cell loses digits.
        Typed::Number(value, unit) => {
            page.write_number_with_format(at, column, value as f64, &looks.number(look, unit.as_deref()))?
        }
        // Below fifteen digits, which is what a cell keeps.
        Typed::Money(cents) => page.write_number_with_format(at, column, cents as f64 / 100.0, &looks.money(look))?,
        Typed::Percent(percent, of) => {
            page.write_number_with_format(at, column, percent as f64 / 100.0, &looks.percent(look, &of))?
        }
        Typed::Date(date) if date.year >= 1_900 => {
            let day = ExcelDateTime::from_ymd(date.year, date.month, date.day)?;
            page.write_datetime_with_format(at, column, &day, &looks.date(look))?
        }
        Typed::Text | Typed::Date(_) => {
            page.write_string_with_format(at, column, cut(&cell.spoken(report.language), CELL), &look)?
        }
    };
    Ok(())
}

/// Bars of parts beside each other, the first row at the top.
fn chart(bars: &Bars, sheet: &Sheet<'_>, last: u32) -> Result<Chart, Unwritten> {
    let mut chart = Chart::new(ChartType::BarStacked);
    for (at, part) in (1..).zip(&bars.series) {
        let fill = ChartSolidFill::new().set_color(part.tone.ground()).clone();
        let mut look = ChartFormat::new();
        look.set_solid_fill(&fill).set_border(rust_xlsxwriter::ChartLine::new().set_color(0x4D_57_63));
        // The letter stands in the bar, because colour never stands alone; a part of nought has no number.
        let mut numbers = ChartDataLabel::new();
        let letter =
            part.letter.filter(char::is_ascii_alphanumeric).map_or_else(String::new, |it| format!("\"{it} \""));
        numbers.show_value().set_num_format(format!("{letter}0;;;"));
        chart
            .add_series()
            .set_name((sheet.name.as_str(), 0, at))
            .set_categories((sheet.name.as_str(), 1, 0, last, 0))
            .set_values((sheet.name.as_str(), 1, at, last, at))
            .set_format(&mut look)
            .set_data_label(&numbers)
            .set_gap(40);
    }
    chart.title().set_name(sheet.table.caption.as_str());
    // In a chart of bars the axes change places: `y` is the one with the names.
    chart.y_axis().set_reverse();
    chart.x_axis().set_name(bars.unit.as_str());
    chart.legend().set_position(ChartLegendPosition::Bottom);
    let summary = sheet.summary.map_or("", |it| it.as_str());
    chart.set_alt_text(cut(summary, 250)).set_width(900).set_height(160 + 26 * last.min(80));
    Ok(chart)
}
