//! A dossier as the program reads it: without faults and without warnings.

use draagvlak::domain::id::ItemIx;
use draagvlak::domain::meeting::Plan;
use draagvlak::store::agenda::parse;
use draagvlak::text::{Language, Text};

/// Reads a dossier out of the bytes of its file.
pub(crate) fn plan(name: &str, file: &[u8]) -> Plan {
    let parsed = parse(name, file).unwrap_or_else(|faults| {
        let text = Text::new(Language::Dutch);
        let lines: Vec<_> = faults.faults.iter().map(|fault| text.explain(fault)).collect();
        panic!("{}", lines.join("\n"))
    });
    assert_eq!(parsed.warnings, []);
    parsed.plan
}

/// The item with this id.
#[track_caller]
pub(crate) fn find(plan: &Plan, id: &str) -> ItemIx {
    plan.agenda.find(id).unwrap_or_else(|| panic!("no item {id}"))
}
