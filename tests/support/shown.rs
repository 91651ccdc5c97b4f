//! What is sent to a terminal, and what a person sees of it: letters in their colours, and grounds. The colour of a blank is
//! not seen.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// What is sent to a terminal.
#[derive(Clone, Default)]
pub struct Sent(Rc<RefCell<Vec<u8>>>);

impl Sent {
    /// What was sent since this was asked last.
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.borrow_mut())
    }
}

impl Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// One cell as it is seen.
#[derive(Debug, PartialEq, Eq)]
pub struct Seen {
    pub text: String,
    /// None where nothing is written.
    pub ink: Option<Ink>,
    pub ground: vt100::Color,
    pub is_inverse: bool,
    pub is_underlined: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Ink {
    pub colour: vt100::Color,
    pub is_bold: bool,
    pub is_dim: bool,
    pub is_italic: bool,
}

/// Every cell of every row.
pub fn seen(screen: &vt100::Screen) -> Vec<Vec<Seen>> {
    let (rows, columns) = screen.size();
    (0..rows.get())
        .map(|row| (0..columns.get()).map(|column| cell(screen.cell(row, column).unwrap())).collect())
        .collect()
}

fn cell(cell: &vt100::Cell) -> Seen {
    let ink = Ink { colour: cell.fgcolor(), is_bold: cell.bold(), is_dim: cell.dim(), is_italic: cell.italic() };
    let is_blank = matches!(cell.contents(), "" | " ") && !cell.inverse() && !cell.underline();
    Seen {
        text: if is_blank { String::new() } else { cell.contents().to_owned() },
        ink: (!is_blank).then_some(ink),
        ground: cell.bgcolor(),
        is_inverse: cell.inverse(),
        is_underlined: cell.underline(),
    }
}
