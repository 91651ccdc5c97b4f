//! The matrix as JSON, for programs. Keys are English, in snake_case; ids are those of the agenda file.
//!
//! ```text
//! { format: 1,
//!   meeting: { id, series, round, title, date: "2021-09-16", phase: "running" | "suspended" | "closed" },
//!   councils: [{ id, name, short, present, weights: { <weight>: 33451 | null } }],
//!   groups: [{ id, name, members: [<council>] }],                                             only where there are groups
//!   weights: [{ id, name, total }],
//!   scale: [{ id, name, letter, role: "green" | "amber" | "red" | "blue" | "grey",            name: null is the language's own
//!     counts: "for" | "conditional" | "against" | "nothing" }],
//!   rules: [{ id, name, leads }],                              a preset without a name has that of the language
//!   totals: { coloured, support, conditional, no_support, open, settled },     of all coloured items, under the leading rule
//!   calendar: [{ date, title, place, note, points: [{ title, kind: … | null, item, by, note }] }],         only when there is one
//!   items: [{ id, number, parent, title, kind: "decision" | "discussion" | "information", coloured, closed, conclusion,
//!     tags: [...], attributes: { <attribute>: [{ value, proviso }] },
//!     indicators: [{ name, trend: "rising" | "falling" | "steady" | null, note }],
//!     totals: { … },                                                                            of the item and all below
//!     groups: { <group>: { totals: { … }, councils: { for, conditional, against, aside, silent, of },    only where there are
//!       weight: { <weight>: { … } }, outcome, settled, asked: "required" | "alternative" | "nothing" } },    groups
//!     marks: { <council>: { answer: "pending" | "no_view" | "abstention" | "level", level, letter, remarks:
//!       [{ nature: "condition" | "explanation", text, said_with: { answer, level } }] } },      only when coloured
//!     outcomes: { <rule>: { outcome: "support" | "conditional" | "no_support" | "open", settled, quorum,
//!       councils: { for, conditional, base, of }, weight: { <weight>: { for, conditional, base, of } },
//!       heard: { councils, weight: { <weight>: … } },
//!       needed: { moves: "nothing" | "quorum" | "smallest" | "one_of_several" | "impossible",
//!         asked: "outstanding" | "undecided" | "everyone", candidates: [<council>], sets: [[<council>]],
//!         blockers: [<council>], deciders: [<council>] } } },                                   only when coloured
//!     disputed,
//!     milestones: [{ text, due, state: "planned" | "underway" | "reached" | "dropped" }],               only when there are
//!     costs: [{ name, cents, key: <weight> | null, note, shares: { <council>: <cents> } | null,         only when there are
//!       carried: { for, conditional, of } | null }],                          cents of councils in favour, of all that is divided
//!     contributions: [{ council, text, themes: [<item>], public, response: { text, disposition: "taken_over" | "taken_along" |
//!       "explained" | "not_taken_over" | "noted", basis: "explicit" | "judged" } | null }] }],
//!   attributes: [{ id, name, values: [...] }],                                           the properties that items can have
//!   glossary: [{ term, aliases: [...], text }] }                                                            by alphabet
//! ```
//!
//! `for` counts greens and ambers together (ambers unless the rule ignores them), and `conditional` tells how many of those
//! are amber; `base` is out of whom the rule counts, `of` everybody. `letter` is null while a council is pending. Items that were taken off the agenda
//! are left out. Within a group `for` counts without conditions, `aside` those who spoke and coloured nothing that counts; its
//! outcome is that of what the leading rule asks of the group, or, where it asks nothing, of the same rule in the group
//! alone. The edition in `format` changes when a key is removed or comes to mean something else.

mod carried;
mod groups;
mod keys;
mod rows;
mod series;

pub(in crate::cli) use rows::word;

use std::collections::HashMap;

use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::ledger::Slot;
use crate::domain::meeting::Meeting;
use crate::domain::needed::Needed;
use crate::domain::tally::Tally;
use crate::text::Text;

/// The edition of what is written here.
pub const FORMAT: u16 = 1;

/// The meeting as JSON.
///
/// # Errors
/// Never, as far as is known; the library leaves it open.
pub fn write(meeting: &Meeting, tally: &Tally, text: &Text) -> Result<String, serde_json::Error> {
    let mut page = Page { meeting, tally, text, needed: HashMap::new() };
    serde_json::to_string_pretty(&page.document()).map(|json| json + "\n")
}

struct Page<'a> {
    meeting: &'a Meeting,
    tally: &'a Tally,
    text: &'a Text,
    /// What is needed follows from the rule and what the councils say: most items of a meeting that begins say the same.
    needed: HashMap<(usize, Vec<(CouncilIx, Slot)>), Needed>,
}

impl Page<'_> {
    fn needed(&mut self, item: ItemIx, rule: usize) -> Option<&Needed> {
        let (meeting, tally) = (self.meeting, self.tally);
        let found = meeting.rules().get(rule)?;
        let key = (rule, meeting.slots(item));
        Some(self.needed.entry(key).or_insert_with(|| tally.needed(meeting, item, found)))
    }
}
