//! A data file as the program reads it.

use draagvlak::domain::agenda::Item;
use draagvlak::domain::contribution::Contribution;
use draagvlak::domain::id::ItemIx;
use draagvlak::domain::meeting::Plan;
use draagvlak::store::agenda::parse;
use draagvlak::text::{Language, Text};

/// The plan in a file, which must be without faults and warnings.
pub fn read(name: &str, bytes: &[u8]) -> Plan {
    let parsed = parse(name, bytes).unwrap_or_else(|faults| {
        let text = Text::new(Language::Dutch);
        let lines: Vec<_> = faults.faults.iter().map(|fault| text.explain(fault)).collect();
        panic!("{}", lines.join("\n"))
    });
    assert_eq!(parsed.warnings, []);
    parsed.plan
}

pub fn find(plan: &Plan, id: &str) -> ItemIx {
    plan.agenda.find(id).unwrap_or_else(|| panic!("no item {id}"))
}

pub fn item<'a>(plan: &'a Plan, id: &str) -> &'a Item {
    plan.agenda.item(find(plan, id))
}

/// What stands directly below an item.
pub fn children<'a>(plan: &'a Plan, id: &str) -> Vec<&'a Item> {
    plan.agenda.children(Some(find(plan, id))).iter().map(|&child| plan.agenda.item(child)).collect()
}

/// The contributions that stand at an item.
pub fn contributions<'a>(plan: &'a Plan, id: &str) -> Vec<&'a Contribution> {
    let at = find(plan, id);
    plan.contributions.iter().filter(|contribution| contribution.cell.item == at).collect()
}

pub fn ids<'a>(plan: &'a Plan, items: &[ItemIx]) -> Vec<&'a str> {
    items.iter().map(|&item| plan.agenda.item(item).id.as_str()).collect()
}
