//! The form as separated values.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::super::csv::harmless;
use super::super::fault::Unwritten;
use super::Form;

/// With `;` and a byte order mark, as Excel in Dutch wants it.
pub(super) fn write(form: &Form) -> Result<Vec<u8>, Unwritten> {
    let mut builder = WriterBuilder::new();
    builder.delimiter(b';').quote_style(QuoteStyle::Always).terminator(Terminator::CRLF).flexible(true);
    let mut writer = builder.from_writer("\u{FEFF}".as_bytes().to_vec());
    let titles = form.columns.iter().map(|column| column.title.clone()).collect();
    let rows = form.rows.iter().map(|row| row.cells.clone());
    for cells in form.above().into_iter().chain([titles]).chain(rows) {
        if cells.is_empty() {
            writer.write_record([""])?;
        } else {
            writer.write_record(cells.iter().map(|cell| harmless(cell)))?;
        }
    }
    Ok(writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}
