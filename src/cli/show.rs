//! The matrix without a screen, for pipes, scripts and readers that speak. Nothing is written, and nobody is kept out.

mod carried;
pub mod json;
pub mod plain;

use super::arguments::{Format, ShowWish};
use super::fail::{Failure, named};
use super::warn;
use crate::session::{Opening, Session};
use crate::store::journal::Access;
use crate::text::Text;
use crate::tui::clock::Clock;

/// The meeting as it stands, in the format that was asked.
///
/// # Errors
/// When the meeting cannot be opened.
pub fn run(wish: ShowWish, text: &Text) -> Result<String, Failure> {
    let opening = Opening { access: Access::ReadOnly, ..Opening::new(wish.subject) };
    let (session, notices) = Session::open(opening, Clock::now(), drop)?;
    // That something was read back is no news here: it is what was asked.
    let news = notices.iter().filter(|notice| notice.id != "session-restored");
    warn(&news.map(|notice| named(&text.tell(notice))).collect::<Vec<_>>());
    let (meeting, tally) = (session.meeting(), session.tally());
    match wish.format {
        Format::Text => Ok(plain::write(meeting, tally, text, wish.glyphs)),
        Format::Json => json::write(meeting, tally, text).map_err(|error| Failure::Output(error.into())),
    }
}
