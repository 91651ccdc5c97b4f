//! A comparison for people: what moved per item, what became of conditions, contributions and action points.

mod contributions;

use crate::domain::action_point::ActionPoint;
use crate::domain::agenda::Item;
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::Condition;
use crate::domain::council::Presence;
use crate::domain::difference::{Changed, Difference, ItemDifference, Moved, Place, Side};
use crate::domain::ledger::Slot;
use crate::domain::ledger::Voice;
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::text::Text;
use crate::tui::paint::width;
use crate::words::glyphs::Glyphs;
use crate::words::{date_message, finding_id, level_message, outcome_id, progress_id, rule_message, status_message};

/// The two meetings.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The older one.
    pub old: Side<'a>,
    /// The newer one.
    pub new: Side<'a>,
}

/// What differs, as text.
#[must_use]
pub fn write(sides: Sides<'_>, differs: &Difference, text: &Text, glyphs: Glyphs) -> String {
    let page = Page { old: sides.old.meeting, new: sides.new.meeting, text, glyphs };
    let mut out = page.head();
    let blocks = [
        page.councils(differs),
        page.items(differs),
        page.conditions(differs),
        page.contributions(differs),
        page.actions(differs),
    ];
    for block in blocks.into_iter().filter(|block| !block.is_empty()) {
        out += &format!("\n{block}");
    }
    if differs.is_none() {
        out += &format!("\n{}\n", text.say("diff-nothing"));
    }
    out
}

struct Page<'a> {
    old: &'a Meeting,
    new: &'a Meeting,
    text: &'a Text,
    glyphs: Glyphs,
}

impl Page<'_> {
    fn head(&self) -> String {
        let named = |meeting: &Meeting, id| {
            let plan = meeting.plan();
            let message = Message::new(id)
                .with("title", plan.title.as_str())
                .with("round", plan.round)
                .with("date", date_message(plan.date));
            self.text.tell(&message) + "\n"
        };
        named(self.old, "diff-head-old") + &named(self.new, "diff-head-new")
    }

    fn arrow(&self) -> &'static str {
        self.glyphs.pick("→", "->")
    }

    fn councils(&self, differs: &Difference) -> String {
        let names = |meeting: &Meeting, councils: &[crate::domain::id::CouncilIx]| -> String {
            let names: Vec<_> = councils.iter().map(|&c| meeting.region().council(c).name.as_str()).collect();
            names.join(", ")
        };
        let mut out = String::new();
        for (id, meeting, councils) in
            [("diff-joined", self.new, &differs.joined), ("diff-left", self.old, &differs.left)]
        {
            if !councils.is_empty() {
                out += &self.text.tell(&Message::new(id).with("councils", names(meeting, councils)));
                out.push('\n');
            }
        }
        if differs.otherwise_counted {
            out += &self.text.say("diff-otherwise-counted");
            out.push('\n');
        }
        out
    }

    fn items(&self, differs: &Difference) -> String {
        let mut out = String::new();
        for item in &differs.items {
            if out.is_empty() {
                out = self.text.say("diff-items") + "\n";
            }
            let old = item.old.map(|old| self.old.agenda().item(old));
            let new = item.new.map(|new| self.new.agenda().item(new));
            let titled = |item: &Item| format!("{} {}", item.number, item.title);
            let title = new.or(old).map(titled).unwrap_or_default();
            out += &format!("  {title}\n{}", aligned(&self.rows(item, old.map(titled)), 4));
        }
        out
    }

    /// What differs of an item: what, how it was, and how it is.
    fn rows(&self, item: &ItemDifference, titled: Option<String>) -> Vec<[String; 2]> {
        let mut rows = Vec::new();
        let on = self.text.say("diff-on-agenda");
        if let Some((from, to)) = item.place {
            let place = |place| {
                self.text.say(match place {
                    Place::Missing => "diff-place-missing",
                    Place::TakenOff => "diff-place-taken-off",
                    Place::Plain => "diff-place-plain",
                    Place::Coloured => "diff-place-coloured",
                })
            };
            rows.push([on.clone(), self.change(&place(from), &place(to))]);
        }
        if item.is_renamed {
            let was = Message::new("diff-renamed").with("title", titled.unwrap_or_default());
            rows.push([on.clone(), self.text.tell(&was)]);
        }
        if item.is_moved {
            rows.push([on, self.text.say("diff-moved")]);
        }
        rows.extend(item.moves.iter().map(|moved| self.moved(moved)));
        for ruled in &item.outcomes {
            let rule = self.new.rules().get(ruled.rule).map(|rule| self.text.tell(&rule_message(rule)));
            let outcome = |outcome| format!("{} {}", self.glyphs.outcome(outcome), self.text.say(outcome_id(outcome)));
            rows.push([rule.unwrap_or_default(), self.change(&outcome(ruled.from), &outcome(ruled.to))]);
        }
        if let Some((from, to)) = &item.conclusion {
            let none = || self.text.say("diff-none");
            let said = |conclusion: &Option<Conclusion>| conclusion.as_ref().map_or_else(none, |c| self.conclusion(c));
            rows.push([self.text.say("diff-conclusion"), self.change(&said(from), &said(to))]);
        }
        rows
    }

    fn change(&self, from: &str, to: &str) -> String {
        format!("{from} {} {to}", self.arrow())
    }

    fn moved(&self, moved: &Moved) -> [String; 2] {
        let region = self.new.region();
        let said = |meeting: &Meeting, answer: Answer| {
            let slot = Slot { voice: Voice::of(answer, meeting.scale()), presence: Presence::Present };
            let glyph = self.glyphs.sign(meeting.scale(), answer, slot).glyph;
            format!("{glyph} {}", self.text.tell(&level_message(meeting.scale(), answer)))
        };
        [
            region.council(moved.council).name.clone(),
            self.change(&said(self.old, moved.from), &said(self.new, moved.to)),
        ]
    }

    fn conclusion(&self, conclusion: &Conclusion) -> String {
        let finding = conclusion.finding.map(|finding| self.text.say(finding_id(finding)));
        let quoted = (!conclusion.text.is_empty()).then(|| format!("“{}”", one_line(&conclusion.text)));
        let parts: Vec<_> = finding.into_iter().chain(quoted).collect();
        if parts.is_empty() { self.text.say("diff-conclusion-other") } else { parts.join(": ") }
    }

    fn conditions(&self, differs: &Difference) -> String {
        let one = |meeting: &Meeting, ix| meeting.condition(ix).cloned();
        let status = |condition: &Condition| self.text.tell(&status_message(condition.status));
        let asked = |meeting: &Meeting, condition: &Condition| {
            let asks = condition.cells().map(|cell| {
                let council = &meeting.region().council(cell.council).short;
                format!("{council} {}", meeting.agenda().item(cell.item).number)
            });
            format!("“{}” ({})", one_line(&condition.text), asks.collect::<Vec<_>>().join(", "))
        };
        let lines = differs.conditions.iter().filter_map(|changed| match *changed {
            Changed::New(ix) => {
                let it = one(self.new, ix)?;
                Some((asked(self.new, &it), vec![format!("{}, {}", self.text.say("diff-new"), status(&it))]))
            }
            Changed::Gone(ix) => {
                let it = one(self.old, ix)?;
                Some((asked(self.old, &it), vec![format!("{}, {}", self.text.say("diff-gone"), status(&it))]))
            }
            Changed::Both(was, is) => {
                let (was, is) = (one(self.old, was)?, one(self.new, is)?);
                let mut said = Vec::new();
                if was.status != is.status {
                    said.push(self.change(&status(&was), &status(&is)));
                }
                if was.answer != is.answer {
                    let answer = is.answer.as_deref().map_or_else(|| self.text.say("diff-none"), one_line);
                    said.push(self.text.tell(&Message::new("diff-answer").with("answer", answer)));
                }
                if was.text != is.text {
                    said.push(self.text.tell(&Message::new("diff-was").with("was", one_line(&was.text))));
                }
                if said.is_empty() {
                    said.push(self.text.tell(&Message::new("diff-was").with("was", asked(self.old, &was))));
                }
                Some((asked(self.new, &is), said))
            }
        });
        self.block("diff-conditions", lines)
    }

    fn actions(&self, differs: &Difference) -> String {
        let one = |meeting: &Meeting, ix| meeting.action(ix).cloned();
        let state = |point: &ActionPoint| self.text.say(progress_id(point.state));
        let whose = |meeting: &Meeting, point: &ActionPoint| {
            let council = point.council.map(|council| meeting.region().council(council).name.clone());
            let due = point.due.map(|due| self.text.tell(&date_message(due)));
            let of: Vec<_> = council.into_iter().chain(point.role.clone()).chain(due).collect();
            if of.is_empty() { one_line(&point.text) } else { format!("{} ({})", one_line(&point.text), of.join(", ")) }
        };
        let lines = differs.actions.iter().filter_map(|changed| match *changed {
            Changed::New(ix) => {
                let it = one(self.new, ix)?;
                Some((whose(self.new, &it), vec![format!("{}, {}", self.text.say("diff-new"), state(&it))]))
            }
            Changed::Gone(ix) => {
                let it = one(self.old, ix)?;
                Some((whose(self.old, &it), vec![format!("{}, {}", self.text.say("diff-gone"), state(&it))]))
            }
            Changed::Both(was, is) => {
                let (was, is) = (one(self.old, was)?, one(self.new, is)?);
                let mut said = Vec::new();
                if was.state != is.state {
                    said.push(self.change(&state(&was), &state(&is)));
                }
                if was.note != is.note {
                    let note = is.note.as_deref().map_or_else(|| self.text.say("diff-none"), one_line);
                    said.push(self.text.tell(&Message::new("diff-note").with("note", note)));
                }
                let (before, after) = (whose(self.old, &was), whose(self.new, &is));
                if before != after || said.is_empty() {
                    said.push(self.text.tell(&Message::new("diff-was").with("was", before)));
                }
                Some((after, said))
            }
        });
        self.block("diff-actions", lines)
    }

    fn block(&self, head: &'static str, entries: impl Iterator<Item = (String, Vec<String>)>) -> String {
        let mut out = String::new();
        for (title, said) in entries {
            if out.is_empty() {
                out = self.text.say(head) + "\n";
            }
            out += &format!("  {title}\n");
            said.iter().for_each(|line| out += &format!("    {line}\n"));
        }
        out
    }
}

/// A text of several lines on one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two columns, so far from the edge.
fn aligned(rows: &[[String; 2]], inset: usize) -> String {
    let room = rows.iter().map(|[what, _]| width(what)).max().unwrap_or(0);
    let inset = " ".repeat(inset);
    rows.iter().map(|[what, said]| format!("{inset}{what}{}  {said}\n", " ".repeat(room - width(what)))).collect()
}
