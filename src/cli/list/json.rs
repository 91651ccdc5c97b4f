//! The dossiers that are built in, for programs. Keys are English, in snake_case.
//!
//! ```text
//! { format: 1,
//!   dossiers: [{ name, short, title, date: "2021-09-16", series, councils: [id], items, coloured,
//!     contributions, terms, record: whether somebody has worked in it on this machine }] }
//! ```

use serde_json::json;

use super::Row;

/// The edition of what is written here.
pub const FORMAT: u16 = 1;

/// The list, as JSON.
///
/// # Errors
/// Never, as far as is known; the library leaves it open.
pub(super) fn write(rows: &[Row]) -> Result<String, serde_json::Error> {
    let dossier = |row: &Row| {
        let plan = row.meeting.plan();
        let councils: Vec<_> = plan.region.councils.iter().map(|council| &council.id).collect();
        json!({
            "name": row.dossier.name(),
            "short": row.dossier.short(),
            "title": plan.title,
            "date": plan.date.to_string(),
            "series": plan.series,
            "councils": councils,
            "items": plan.agenda.len(),
            "coloured": row.coloured,
            "contributions": row.meeting.contributions().count(),
            "terms": row.meeting.glossary().count(),
            "record": row.has_record,
        })
    };
    let dossiers: Vec<_> = rows.iter().map(dossier).collect();
    serde_json::to_string_pretty(&json!({ "format": FORMAT, "dossiers": dossiers })).map(|json| json + "\n")
}
