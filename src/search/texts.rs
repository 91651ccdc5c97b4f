//! What is searched of a meeting: its texts, with which text it is and what it is about. Each of these adds what the next thing
//! of its kind says, if there is a next one.

use super::index::{Index, Kind, Number, Whose, narrow};
use super::stage::Going;
use super::steps::Steps;
use super::{Part, Target, carried};
use crate::domain::agenda::Item;
use crate::domain::id::{ConditionIx, ContributionIx, CouncilIx, ItemIx, RemarkIx, TermIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

impl Index {
    pub(super) fn add_council(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        if self.passed >= meeting.region().councils.len() {
            return Going::Over;
        }
        let ix = CouncilIx::at(self.passed);
        let council = meeting.region().council(ix);
        let whose = Whose::new(Target::Council(ix), Kind::Council, ix.index());
        for (nth, name) in [&council.name, &council.short].into_iter().chain(&council.aliases).enumerate() {
            self.add(whose, nth, Part::Name, name, steps);
        }
        Going::On
    }

    pub(super) fn add_title(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let agenda = meeting.agenda();
        let Some(item) = self.walk.next(agenda) else { return Going::Over };
        let about = agenda.council(item).map_or(0, |council| self.council(meeting, council));
        let whose = Whose { about, ..self.item(item) };
        self.add(whose, 0, Part::Name, &name(agenda.item(item)), steps);
        Going::On
    }

    pub(super) fn add_item(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let agenda = meeting.agenda();
        let Some(ix) = self.walk.next(agenda) else { return Going::Over };
        let item = agenda.item(ix);
        let mut texts: Vec<(Part, String)> = item.text.iter().map(|text| (Part::Text, text.clone())).collect();
        // One text for all tags: a tag that is found stands among its fellows.
        if !item.tags.is_empty() {
            texts.push((Part::Tags, item.tags.join(", ")));
        }
        texts.extend(carried::texts(meeting, item));
        if !texts.is_empty() {
            let council = agenda.council(ix).map_or("", |council| &meeting.region().council(council).name);
            let whose = Whose { about: self.context(&format!("{} {council}", name(item)), steps), ..self.item(ix) };
            for (nth, (part, text)) in (1..).zip(texts) {
                self.add(whose, nth, part, &text, steps);
            }
        }
        Going::On
    }

    pub(super) fn add_term(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let ix = TermIx::at(self.passed);
        let Some(term) = meeting.term(ix) else { return going(ix, meeting.glossary().next_back()) };
        let whose = Whose::new(Target::Term(ix), Kind::Term, ix.index());
        for (nth, name) in term.names().enumerate() {
            self.add(whose, nth, Part::Name, name, steps);
        }
        Going::On
    }

    pub(super) fn add_meaning(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let ix = TermIx::at(self.passed);
        let Some(term) = meeting.term(ix) else { return going(ix, meeting.glossary().next_back()) };
        let names: Vec<_> = term.names().collect();
        let about = self.context(&names.join(" "), steps);
        let whose = Whose { about, ..Whose::new(Target::Term(ix), Kind::Term, ix.index()) };
        self.add(whose, names.len(), Part::Text, &term.text, steps);
        Going::On
    }

    pub(super) fn add_remark(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let ix = RemarkIx::at(self.passed);
        let Some(remark) = meeting.remark(ix) else { return going(ix, meeting.remarks().next_back()) };
        let whose = self.beside(meeting, remark.cell, Kind::Remark, steps);
        self.add(whose, 0, Part::Remark, &remark.text, steps);
        Going::On
    }

    pub(super) fn add_condition(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let ix = ConditionIx::at(self.passed);
        let Some(condition) = meeting.condition(ix) else { return going(ix, meeting.conditions().next_back()) };
        for (nth, cell) in condition.cells().enumerate() {
            let whose = self.beside(meeting, cell, Kind::Condition, steps);
            self.add(whose, nth, Part::Condition, &condition.text, steps);
        }
        Going::On
    }

    pub(super) fn add_contribution(&mut self, meeting: &Meeting, steps: &mut Steps) -> Going {
        let ix = ContributionIx::at(self.passed);
        let Some(it) = meeting.contribution(ix) else { return going(ix, meeting.contributions().next_back()) };
        let about = self.context(&place(meeting, it.cell), steps);
        let whose = Whose { about, ..Whose::new(Target::Contribution(ix), Kind::Contribution, ix.index()) };
        self.add(whose, 0, Part::Contribution, &it.text, steps);
        if let Some(response) = &it.response {
            self.add(whose, 1, Part::Response, &response.text, steps);
        }
        Going::On
    }

    /// What belongs to an item, which stands where one is in reading order.
    fn item(&self, item: ItemIx) -> Whose {
        Whose { number: number_of(item), ..Whose::new(Target::Item(item), Kind::Item, self.passed) }
    }

    /// What was said beside a cell, which may have several remarks and conditions.
    fn beside(&mut self, meeting: &Meeting, cell: Cell, kind: Kind, steps: &mut Steps) -> Whose {
        let next = self.cells.len();
        let nth = *self.cells.entry(cell).or_insert(next);
        let about = self.context(&place(meeting, cell), steps);
        let number = Number { table: Kind::Remark, nth: narrow(nth) };
        Whose { number, about, ..Whose::new(Target::Remark(cell), kind, self.passed) }
    }
}

/// The number of an item as a target.
pub(super) const fn number_of(item: ItemIx) -> Number {
    Number { table: Kind::Item, nth: item.0 }
}

/// Past one that was removed, a stage goes on as long as others stand behind it.
fn going<I: Ord, T>(ix: I, last: Option<(I, T)>) -> Going {
    match last {
        Some((last, _)) if last > ix => Going::On,
        Some(_) | None => Going::Over,
    }
}

fn name(item: &Item) -> String {
    format!("{} {}", item.number, item.title)
}

/// What a council says something about, and which council it is.
fn place(meeting: &Meeting, cell: Cell) -> String {
    format!("{} {}", name(meeting.agenda().item(cell.item)), meeting.council_name(cell.council))
}
