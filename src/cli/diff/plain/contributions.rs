//! What councils brought in: what is new, what was answered, what says something else.

use super::{Page, one_line};
use crate::domain::contribution::Contribution;
use crate::domain::difference::{Changed, Difference};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::words::became_message;

impl Page<'_> {
    pub(super) fn contributions(&self, differs: &Difference) -> String {
        let became = |it: &Contribution| self.text.tell(&became_message(it));
        let alone = |id, it: &Contribution| vec![format!("{}, {}", self.text.say(id), became(it))];
        let lines = differs.contributions.iter().filter_map(|changed| match *changed {
            Changed::New(ix) => {
                let it = self.new.contribution(ix)?;
                Some((quoted(self.new, it), alone("diff-new", it)))
            }
            Changed::Gone(ix) => {
                let it = self.old.contribution(ix)?;
                Some((quoted(self.old, it), alone("diff-gone", it)))
            }
            Changed::Both(was, is) => {
                let (was, is) = (self.old.contribution(was)?, self.new.contribution(is)?);
                Some((quoted(self.new, is), self.changed(was, is)))
            }
        });
        self.block("diff-contributions", lines)
    }

    fn changed(&self, was: &Contribution, is: &Contribution) -> Vec<String> {
        let mut said = Vec::new();
        let [before, after] = [was, is].map(|it| self.text.tell(&became_message(it)));
        if before != after {
            said.push(self.change(&before, &after));
        }
        let words = |it: &Contribution| it.response.as_ref().map(|response| response.text.clone());
        if let Some(text) = words(is).filter(|_| words(was) != words(is)) {
            said.push(self.text.tell(&Message::new("diff-response").with("text", one_line(&text))));
        }
        let themes = |meeting: &Meeting, it: &Contribution| {
            let numbers: Vec<_> = it.themes.iter().map(|&item| meeting.agenda().item(item).number.as_str()).collect();
            if numbers.is_empty() { self.text.say("diff-none") } else { numbers.join(", ") }
        };
        let (before, after) = (themes(self.old, was), themes(self.new, is));
        if before != after {
            let changed = self.change(&before, &after);
            said.push(self.text.tell(&Message::new("diff-themes").with("themes", changed)));
        }
        if quoted(self.old, was) != quoted(self.new, is) || said.is_empty() {
            said.push(self.text.tell(&Message::new("diff-was").with("was", quoted(self.old, was))));
        }
        said
    }
}

/// A contribution with whose it is, on what: "… (GO 1.2)".
fn quoted(meeting: &Meeting, it: &Contribution) -> String {
    let council = &meeting.region().council(it.cell.council).short;
    format!("“{}” ({council} {})", one_line(&it.text), meeting.agenda().item(it.cell.item).number)
}
