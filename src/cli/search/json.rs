//! What was found, for programs. Keys are English, in snake_case; ids are those of the agenda files.
//!
//! ```text
//! { format: 1, query,
//!   dossiers: [{ dossier: name | null, file: path | null, title, left_out: how many more were found,
//!     hits: [{ kind: "title" | "text" | "tags" | "property" | "indicator" | "milestone" | "cost" | "remark" | "condition" |
//!         "contribution" | "response" | "council" | "term",
//!       item: { id, number, title } | null, council: id | null, term | null,
//!       text, matched: the characters of the text that match, counted from 0,
//!       literal: whether every word stands there as it is,
//!       source: { document, place } | null }] }] }                       the best first, in each dossier and between them
//! ```

use serde_json::{Value, json};

use super::{Group, about, source};
use crate::domain::meeting::Meeting;
use crate::search::{Hit, Target};
use crate::session::Subject;
use crate::store::disk::shown;

/// The edition of what is written here.
pub const FORMAT: u16 = 1;

/// What was found, as JSON.
///
/// # Errors
/// Never, as far as is known; the library leaves it open.
pub(super) fn write(query: &str, groups: &[Group]) -> Result<String, serde_json::Error> {
    let dossiers: Vec<_> = groups.iter().map(group).collect();
    let document = json!({ "format": FORMAT, "query": query, "dossiers": dossiers });
    serde_json::to_string_pretty(&document).map(|json| json + "\n")
}

fn group(group: &Group) -> Value {
    let (dossier, file) = match &group.subject {
        Subject::BuiltIn(dossier) => (Some(dossier.name()), None),
        Subject::File(path) => (None, Some(shown(path))),
    };
    let hits: Vec<_> = group.hits.iter().map(|it| hit(&group.meeting, it)).collect();
    json!({
        "dossier": dossier,
        "file": file,
        "title": group.meeting.plan().title,
        "left_out": group.left_out,
        "hits": hits,
    })
}

fn hit(meeting: &Meeting, hit: &Hit) -> Value {
    let (item, council) = about(meeting, hit.target);
    let item = item.map(|item| {
        let item = meeting.agenda().item(item);
        json!({ "id": item.id, "number": item.number, "title": item.title })
    });
    let term = match hit.target {
        Target::Term(term) => meeting.term(term).map(|term| &term.term),
        Target::Item(_) | Target::Council(_) | Target::Remark(_) | Target::Contribution(_) => None,
    };
    let source = source(meeting, hit.target);
    json!({
        "kind": hit.kind_id().split_once('-').map_or("", |(_, kind)| kind),
        "item": item,
        "council": council.map(|council| &meeting.region().council(council).id),
        "term": term,
        "text": &*hit.text,
        "matched": hit.matched,
        "literal": hit.is_literal,
        "source": source.map(|source| json!({ "document": source.document, "place": source.place })),
    })
}
