//! What is searched of a meeting: its texts, with which text it is and what it is about.

use super::{Index, Part, Target, carried};
use crate::domain::agenda::Item;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

impl Index {
    pub(super) fn add_councils(&mut self, meeting: &Meeting) {
        for ix in meeting.region().indices() {
            let council = meeting.region().council(ix);
            for name in [&council.name, &council.short].into_iter().chain(&council.aliases) {
                self.add(Target::Council(ix), Part::Name, name, "");
            }
        }
    }

    pub(super) fn add_items(&mut self, meeting: &Meeting) {
        let agenda = meeting.agenda();
        for item in agenda.walk() {
            let (it, target) = (agenda.item(item), Target::Item(item));
            let council = agenda.council(item).map_or("", |council| &meeting.region().council(council).name);
            let name = name(it);
            self.add(target, Part::Name, &name, council);
            let context = format!("{name} {council}");
            if let Some(text) = &it.text {
                self.add(target, Part::Text, text, &context);
            }
            // One text for all tags: a tag that is found stands among its fellows.
            if !it.tags.is_empty() {
                self.add(target, Part::Tags, &it.tags.join(", "), &context);
            }
            for (part, text) in carried::texts(meeting, it) {
                self.add(target, part, &text, &context);
            }
        }
    }

    pub(super) fn add_terms(&mut self, meeting: &Meeting) {
        for (ix, term) in meeting.glossary() {
            let names: Vec<_> = term.names().collect();
            names.iter().for_each(|name| self.add(Target::Term(ix), Part::Name, name, ""));
            self.add(Target::Term(ix), Part::Text, &term.text, &names.join(" "));
        }
    }

    /// What councils say: beside their marks, and what they bring in.
    pub(super) fn add_said(&mut self, meeting: &Meeting) {
        for (_, remark) in meeting.remarks() {
            self.add(Target::Remark(remark.cell), Part::Remark, &remark.text, &place(meeting, remark.cell));
        }
        for (_, condition) in meeting.conditions() {
            for cell in condition.cells() {
                self.add(Target::Remark(cell), Part::Condition, &condition.text, &place(meeting, cell));
            }
        }
        for (ix, contribution) in meeting.contributions() {
            let (target, context) = (Target::Contribution(ix), place(meeting, contribution.cell));
            self.add(target, Part::Contribution, &contribution.text, &context);
            if let Some(response) = &contribution.response {
                self.add(target, Part::Response, &response.text, &context);
            }
        }
    }
}

fn name(item: &Item) -> String {
    format!("{} {}", item.number, item.title)
}

/// What a council says something about, and which council it is.
fn place(meeting: &Meeting, cell: Cell) -> String {
    format!("{} {}", name(meeting.agenda().item(cell.item)), meeting.council_name(cell.council))
}
