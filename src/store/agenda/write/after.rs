//! What earlier rounds left besides items.

use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::agenda::Certainty;
use crate::domain::condition::{Ask, Condition, Status};
use crate::domain::meeting::Plan;
use crate::domain::remark::Audience;
use crate::store::hand::values::{Fields, instrument};
use crate::store::hand::wire::Word as _;

pub(super) fn condition(plan: &Plan, condition: &Condition) -> String {
    // When and at whose seat it was first written stands in the record of that round.
    let Condition { text, asks, wanted, status, answer, audience, written: _ } = condition;
    let asks: Vec<_> = asks.iter().filter_map(|one| ask(plan, text, one)).collect();
    let mut fields = Fields::default();
    fields.text("text", text);
    fields.add("asks", format!("[{}]", asks.join(", ")));
    fields.some("wanted", wanted.as_ref().map(|wanted| instrument(wanted, Certainty::Definite)));
    fields.some("status", (*status != Status::default()).then(|| status.word()));
    fields.some_text("answer", answer.as_deref());
    match audience {
        Audience::Internal => {}
        Audience::Public => fields.add("public", true),
    }
    fields.struct_()
}

/// Who asks it; nothing when it is of an item that was taken off the agenda.
fn ask(plan: &Plan, text: &str, ask: &Ask) -> Option<String> {
    // An agenda knows no colouring files: what one asked is asked at the table of the next meeting.
    let Ask { cell, origin: _, words } = ask;
    if plan.agenda.is_withdrawn(cell.item) {
        return None;
    }
    let mut fields = Fields::default();
    fields.text("item", &plan.agenda.item(cell.item).id);
    fields.text("council", &plan.region.council(cell.council).id);
    fields.some_text("words", (words != text).then_some(words.as_str()));
    Some(fields.struct_())
}

pub(super) fn action(plan: &Plan, action: &ActionPoint) -> String {
    let ActionPoint { text, council, role, due, item, round, state, note } = action;
    let item = item.filter(|&item| !plan.agenda.is_withdrawn(item));
    let mut fields = Fields::default();
    fields.text("text", text);
    fields.some_text("council", council.map(|council| plan.region.council(council).id.as_str()));
    fields.some_text("role", role.as_deref());
    fields.some_text("due", due.map(|due| due.to_string()).as_deref());
    fields.some_text("item", item.map(|item| plan.agenda.item(item).id.as_str()));
    fields.some("round", (*round != plan.round).then_some(*round));
    fields.some("state", (*state != Progress::default()).then(|| state.word()));
    fields.some_text("note", note.as_deref());
    fields.struct_()
}
