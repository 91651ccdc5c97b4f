//! The items, those within others indented below them.

use std::collections::HashMap;

use super::former::former;
use super::{given, matter};
use crate::domain::agenda::{Agenda, Certainty, Item, Kind, Related};
use crate::domain::contribution::Contribution;
use crate::domain::council::Region;
use crate::domain::id::ItemIx;
use crate::domain::scale::Scale;
use crate::store::hand::lines::Lines;
use crate::store::hand::values::{Fields, instrument, mandate, quoted, source, strings};
use crate::store::hand::wire::Word as _;

pub(super) fn items(
    lines: &mut Lines,
    region: &Region,
    scale: &Scale,
    agenda: &Agenda,
    contributions: &[Contribution],
) {
    let order: HashMap<_, _> = agenda.walk().into_iter().enumerate().map(|(place, item)| (item, place)).collect();
    let mut said: HashMap<ItemIx, Vec<&Contribution>> = HashMap::new();
    for contribution in contributions {
        said.entry(contribution.cell.item).or_default().push(contribution);
    }
    let mut writer = Writer { lines, region, scale, agenda, order, said };
    writer.lines.open("agenda: [");
    // An explicit stack: how deep a plan goes is not for the stack of the program to find out.
    let mut stack: Vec<_> = writer.below(None).into_iter().rev().map(Step::Item).collect();
    while let Some(step) = stack.pop() {
        match step {
            Step::End => {
                writer.lines.close("],");
                writer.lines.close("),");
            }
            Step::Item(item) => {
                let below = writer.below(Some(item));
                if writer.item(item, !below.is_empty()) {
                    stack.push(Step::End);
                    stack.extend(below.into_iter().rev().map(Step::Item));
                }
            }
        }
    }
    writer.lines.close("],");
}

enum Step {
    Item(ItemIx),
    /// The end of an item with others below it.
    End,
}

struct Writer<'a> {
    lines: &'a mut Lines,
    region: &'a Region,
    scale: &'a Scale,
    agenda: &'a Agenda,
    /// In which order the items are read.
    order: HashMap<ItemIx, usize>,
    /// What councils bring in on each item.
    said: HashMap<ItemIx, Vec<&'a Contribution>>,
}

impl Writer<'_> {
    fn below(&self, item: Option<ItemIx>) -> Vec<ItemIx> {
        self.agenda.children(item).iter().copied().filter(|item| self.order.contains_key(item)).collect()
    }

    /// Writes an item, on one line if it fits. With others below it, it stays open for them, which is answered.
    fn item(&mut self, ix: ItemIx, has_others_below: bool) -> bool {
        let Item {
            id,
            number,
            title,
            text,
            kind,
            coloured,
            council,
            mandate: given,
            source: origin,
            instruments,
            related: _,
            tags,
            attributes,
            indicators,
            milestones,
            costs,
            links,
            planned,
            // What was raised in one meeting stands in the file of the next.
            arrival: _,
            former,
        } = self.agenda.item(ix);
        let mut head = Fields::default();
        head.text("id", id);
        head.some_text("number", (number != id).then_some(number));
        head.text("title", title);
        head.some("kind", (*kind != Kind::default()).then(|| kind.word()));
        head.some("coloured", coloured.then_some(true));
        head.some("planned", *planned);
        let mut from = Fields::default();
        from.some_text("council", council.map(|council| self.region.council(council).id.as_str()));
        from.some("source", origin.as_ref().map(source));
        let one = |name, value: Option<String>| {
            let mut fields = Fields::default();
            fields.some(name, value);
            fields
        };
        let instruments: Vec<_> = instruments.iter().map(|one| instrument(one, Certainty::default())).collect();
        let rows = [
            head,
            from,
            one("text", text.as_deref().map(quoted)),
            one("mandate", given.as_ref().map(mandate)),
            one("instruments", (!instruments.is_empty()).then(|| format!("[{}]", instruments.join(", ")))),
            one("tags", (!tags.is_empty()).then(|| strings(tags))),
            one("attributes", matter::values(attributes)),
        ];
        let rows: Vec<_> = rows.into_iter().filter(|row| !row.is_empty()).map(Fields::inner).collect();
        let ties = self.ties(ix);
        let former: Vec<_> = former.iter().map(|one| self::former(self.region, self.scale, one)).collect();
        let said = self.said.get(&ix).map_or(&[][..], Vec::as_slice);
        let said: Vec<_> = said.iter().map(|one| given::contribution(self.region, self.agenda, one)).collect();
        let lists = [
            ("related", ties),
            ("indicators", indicators.iter().map(matter::indicator).collect()),
            ("milestones", milestones.iter().map(matter::milestone).collect()),
            ("costs", costs.iter().map(|cost| matter::cost(self.region, cost)).collect()),
            ("contributions", said),
            ("links", links.iter().map(matter::link).collect()),
            ("former", former),
        ];
        let line = format!("({}),", rows.join(", "));
        let is_plain = !has_others_below && lists.iter().all(|(_, list)| list.is_empty());
        if is_plain && line.chars().count() <= self.lines.room() {
            self.lines.line(&line);
            return false;
        }
        self.lines.open("(");
        rows.iter().for_each(|row| self.lines.line(&format!("{row},")));
        lists.into_iter().for_each(|(name, list)| self.lines.list(name, list.into_iter()));
        if has_others_below {
            self.lines.open("children: [");
        } else {
            self.lines.close("),");
        }
        has_others_below
    }

    /// The ties that are written at an item: a tie holds both ways, so of two that mirror each other the first is enough.
    ///
    /// Those that come back by themselves stand at the end of the item's list, in the order of the items that they come
    /// from; what stands otherwise is written at both ends.
    fn ties(&self, item: ItemIx) -> Vec<String> {
        let ties: Vec<_> =
            self.agenda.item(item).related.iter().filter(|tie| self.order.contains_key(&tie.item)).collect();
        let is_only = |tie: &Related| ties.iter().filter(|other| other.item == tie.item).count() == 1;
        let mut end = ties.len();
        let mut last = self.order.get(&item).copied();
        while let Some(tie) = end.checked_sub(1).and_then(|at| ties.get(at)) {
            let place = self.order.get(&tie.item).copied();
            if place >= last || !is_only(tie) || !self.mirrors(item, tie) {
                break;
            }
            (end, last) = (end - 1, place);
        }
        ties[..end].iter().map(|tie| related(self.agenda, tie)).collect()
    }

    /// Whether the other item says the same of this one, once.
    fn mirrors(&self, item: ItemIx, tie: &Related) -> bool {
        let mut back = self.agenda.item(tie.item).related.iter().filter(|back| back.item == item);
        back.next().is_some_and(|back| back.why == tie.why) && back.next().is_none()
    }
}

fn related(agenda: &Agenda, related: &Related) -> String {
    let Related { item, why } = related;
    let mut fields = Fields::default();
    fields.text("item", &agenda.item(*item).id);
    fields.some_text("why", why.as_deref());
    fields.struct_()
}
