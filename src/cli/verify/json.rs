//! Whether a journal or consensus file is whole, for programs. Keys are English, in snake_case.
//!
//! ```text
//! { format: 1, file, kind: "journal" | "consensus",
//!   whole: whether every byte and every event was checked and is right,
//!   replayed: whether the agenda was there to see if the events fit,
//!   events: how many are right, before the first break,
//!   head: "412-9f86d081884c7d659a2feaa0c55ad015" | null,     of the record as far as it is as it was written
//!   seal: the SHA-256 that a consensus file ends with, if it is right | null,
//!   breaks: [{ line, offset: in bytes, what, expected: … | null, found: … | null, advice: … | null }],
//!   notes: [what is no damage and yet to be told] }
//! ```

use std::path::Path;

use serde_json::json;

use crate::session::verify::{Break, FileKind, Verified};
use crate::store::disk::shown;
use crate::text::Text;

/// The edition of what is written here.
pub const FORMAT: u16 = 1;

/// What was found, as JSON.
///
/// # Errors
/// Never, as far as is known; the library leaves it open.
pub(super) fn write(path: &Path, verified: &Verified, text: &Text) -> Result<String, serde_json::Error> {
    let broken = |it: &Break| {
        json!({
            "line": it.line,
            "offset": it.offset,
            "what": text.tell(&it.what),
            "expected": it.differs.as_ref().map(|(expected, _)| expected),
            "found": it.differs.as_ref().map(|(_, found)| found),
            "advice": it.hint.as_ref().map(|hint| text.tell(hint)),
        })
    };
    let json = json!({
        "format": FORMAT,
        "file": shown(path),
        "kind": match verified.kind {
            FileKind::Journal => "journal",
            FileKind::Consensus => "consensus",
        },
        "whole": verified.is_whole(),
        "replayed": verified.missing.is_none(),
        "events": verified.events,
        "head": verified.head.map(|head| head.full()),
        "seal": verified.seal,
        "breaks": verified.breaks.iter().map(broken).collect::<Vec<_>>(),
        "notes": verified.notes.iter().map(|note| text.tell(note)).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&json).map(|json| json + "\n")
}
