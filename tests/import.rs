//! An agenda out of a text or a table, as a secretary has it.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "import/dossier.rs"]
mod dossier;
#[path = "import/drafts.rs"]
mod drafts;
#[path = "import/random.rs"]
mod random;
#[path = "import/tables.rs"]
mod tables;
#[path = "import/texts.rs"]
mod texts;

use std::sync::LazyLock;

use draagvlak::domain::council::Region;
use draagvlak::domain::meeting::Plan;
use draagvlak::store::agenda;
use draagvlak::store::outline::draft;
use draagvlak::store::outline::{Outline, OutlineError, Remark, read};
use draagvlak::text::{Language, Text};

pub fn dutch() -> Text {
    Text::new(Language::Dutch)
}

#[track_caller]
pub fn outline(name: &str, content: impl AsRef<[u8]>) -> Outline {
    read(name, content.as_ref()).unwrap_or_else(|error| panic!("{}", dutch().explain(&error)))
}

#[track_caller]
pub fn refused(name: &str, content: impl AsRef<[u8]>) -> String {
    let error: OutlineError = read(name, content.as_ref()).expect_err("an outline was read");
    dutch().explain(&error)
}

/// The items as lines: two blanks for each item above, the number if there is one, and the title.
pub fn tree(outline: &Outline) -> String {
    let line = |entry: &draagvlak::store::outline::Entry| {
        let number = entry.number.as_ref().map_or_else(String::new, |number| format!("{number} "));
        format!("{}{number}{}\n", "  ".repeat(entry.depth), entry.title)
    };
    outline.entries.iter().map(line).collect()
}

/// What is remarked, as it is told.
pub fn told(remarks: &[Remark]) -> Vec<String> {
    remarks.iter().map(|remark| dutch().tell(&draagvlak::message::Say::message(remark))).collect()
}

/// The agenda as lines: two blanks for each item above, the number, the title, and a star if it is coloured.
pub fn drafted(outline: &Outline) -> (String, Vec<Remark>) {
    let (agenda, remarks) = draft::agenda(&outline.entries, &region());
    let line = |item| {
        let (depth, item) = (agenda.depth(item), agenda.item(item));
        let star = if item.coloured { " *" } else { "" };
        format!("{}{} {}{star}\n", "  ".repeat(depth), item.number, item.title)
    };
    (agenda.walk().into_iter().map(line).collect(), remarks)
}

pub fn built_in() -> Plan {
    static READ: LazyLock<Plan> = LazyLock::new(|| {
        let bytes = include_bytes!("../data/midden-holland-2021-09-16.ron");
        agenda::parse("midden-holland.ron", bytes).expect("the built-in meeting").plan
    });
    READ.clone()
}

pub fn region() -> Region {
    built_in().region
}
