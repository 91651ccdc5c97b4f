//! The matrix as plain text: the rows of the screen, aligned, nothing cut off, with what the signs mean at the end.

mod groups;
mod series;

use super::carried;
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::Condition;
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, ItemIx, LevelIx, WeightIx};
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::outcome::{Quorum, Verdict};
use crate::domain::remark::Remark;
use crate::domain::rule::Rule;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::text::Text;
use crate::tui::paint::width;
use crate::words::glyphs::Glyphs;
use crate::words::{
    Wording, became_message, cell_message, date_message, firmness_id, level_message, mandate_message, outcome_id,
    percent, plain, rule_message, status_message,
};

/// The meeting as text.
#[must_use]
pub fn write(meeting: &Meeting, tally: &Tally, text: &Text, glyphs: Glyphs) -> String {
    let page = Page { meeting, tally, text, glyphs };
    let blocks = [
        page.head(),
        page.matrix(),
        page.groups(),
        page.remarks(),
        carried::items(meeting, text, glyphs),
        carried::words(meeting, text),
        page.calendar(),
        page.milestones(),
        page.costs(),
        page.legend(),
    ];
    let written: Vec<_> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    written.join("\n")
}

struct Page<'a> {
    meeting: &'a Meeting,
    tally: &'a Tally,
    text: &'a Text,
    glyphs: Glyphs,
}

impl Page<'_> {
    fn head(&self) -> String {
        let (plan, total) = (self.meeting.plan(), self.tally.total());
        let counted = Message::new("cli-show-settled").with("settled", total.settled).with("coloured", total.coloured);
        let present = Message::new("header-present")
            .with("present", self.meeting.present())
            .with("councils", plan.region.councils.len());
        let facts = [date_message(plan.date), Message::new("header-round").with("round", plan.round), present, counted];
        let facts = facts.map(|fact| self.text.tell(&fact)).join(" · ");
        format!("{}\n{facts}\n", plan.title)
    }

    fn matrix(&self) -> String {
        let region = self.meeting.region();
        let mut heads = vec![String::new()];
        heads.extend(region.in_order().into_iter().map(|council| region.council(council).short.clone()));
        heads.push(self.text.say("heads-councils"));
        heads.push(region.weights.first().map_or_else(String::new, |weight| format!("% {}", weight.name)));
        heads.push(self.meeting.rules().first().map_or_else(String::new, |rule| self.text.tell(&rule_message(rule))));
        let mut rows = vec![heads];
        rows.extend(self.meeting.agenda().walk().into_iter().map(|item| self.row(item)));
        aligned(&rows)
    }

    fn row(&self, item: ItemIx) -> Vec<String> {
        let (agenda, councils) = (self.meeting.agenda(), self.meeting.region().in_order().into_iter());
        let mut row = vec![format!("{}{}", "  ".repeat(agenda.depth(item)), self.title(item))];
        if agenda.item(item).coloured {
            row.extend(councils.map(|council| self.cell(Cell { item, council })));
            match self.meeting.rules().first() {
                Some(rule) => row.extend(self.count(item, rule)),
                None => row.extend([const { String::new() }; 3]),
            }
        } else {
            row.extend(councils.map(|_| String::new()));
            row.extend([String::new(), String::new(), self.rolled(item)]);
        }
        row
    }

    fn title(&self, item: ItemIx) -> String {
        let item = self.meeting.agenda().item(item);
        format!("{} {}", item.number, item.title)
    }

    /// Shape and letter, and a quotation mark when there is a remark.
    fn cell(&self, cell: Cell) -> String {
        let meeting = self.meeting;
        let sign = self.glyphs.sign(meeting.scale(), meeting.marks().counted(cell), meeting.slot(cell));
        let remarked = if meeting.has_words(cell) { "\"" } else { "" };
        format!("{}{remarked}", sign.text())
    }

    fn count(&self, item: ItemIx, rule: &Rule) -> [String; 3] {
        let verdict = self.tally.verdict(self.meeting, item, rule);
        let (favour, base) = (verdict.in_favour(), verdict.base);
        let share = percent(favour.weight(WeightIx(0)), base.weight(WeightIx(0)));
        let share = if self.meeting.region().weights.is_empty() { String::new() } else { format!("{share} %") };
        [format!("{}/{}", favour.councils, base.councils), share, self.outcome(item, &verdict)]
    }

    fn outcome(&self, item: ItemIx, verdict: &Verdict) -> String {
        let firm = match verdict.quorum {
            Quorum::Missing => Some("firm-no-quorum"),
            Quorum::Present => firmness_id(verdict.outcome, verdict.firmness, Wording::Full),
        };
        let mut said =
            format!("{} {}", self.glyphs.outcome(verdict.outcome), self.text.say(outcome_id(verdict.outcome)));
        if let Some(firm) = firm {
            said = format!("{said}, {}", self.text.say(firm));
        }
        if self.tally.is_disputed(self.meeting, item) {
            said = format!("{said} {}", self.differ());
        }
        said
    }

    const fn differ(&self) -> &'static str {
        self.glyphs.pick("≠", "#")
    }

    fn rolled(&self, item: ItemIx) -> String {
        let rolled = self.tally.rolled(item);
        if rolled.coloured == 0 {
            return String::new();
        }
        let rolled = Message::new("tally-rolled")
            .with("support", rolled.support)
            .with("conditional", rolled.conditional)
            .with("coloured", rolled.coloured);
        self.text.tell(&rolled)
    }

    /// What was said beside the marks, what was brought in, and what was concluded, in the order of the agenda.
    fn remarks(&self) -> String {
        let mut said = String::new();
        for item in self.meeting.agenda().walk() {
            let cells = || self.meeting.region().indices().map(|council| Cell { item, council });
            let mut lines: Vec<_> = cells().flat_map(|cell| self.remarks_at(cell)).collect();
            lines.extend(cells().flat_map(|cell| self.contributions_at(cell)));
            let conclusion = self.meeting.conclusion(item);
            let concluded = |it: &Conclusion| Message::new("detail-conclusion").with("text", one_line(&it.text));
            lines.extend(conclusion.map(|it| self.text.tell(&concluded(it))));
            if !lines.is_empty() {
                said += &format!("{}\n", self.title(item));
                lines.iter().for_each(|line| said += &format!("  {line}\n"));
            }
        }
        said
    }

    fn remarks_at(&self, cell: Cell) -> Vec<String> {
        let meeting = self.meeting;
        let scale = meeting.scale();
        let (slot, answer) = (meeting.slot(cell), meeting.marks().counted(cell));
        let sign = self.glyphs.sign(scale, answer, slot).text();
        let said = |id, text: &str| {
            let who = Message::new("detail-who")
                .with("council", meeting.region().council(cell.council).name.as_str())
                .with("sign", sign.trim().to_owned())
                .with("answer", cell_message(scale, answer, slot));
            Message::new(id).with("who", who).with("text", one_line(text))
        };
        let remark = |remark: &Remark| {
            let mandate = self.text.tell(&mandate_message(meeting.mandate_of(cell, remark.origin)));
            let said = said("detail-remark", &remark.text).with("mandate", format!(" ({mandate})"));
            let said = self.text.tell(&said);
            if remark.said_with == answer || remark.said_with == Answer::Pending {
                return said;
            }
            let then = Message::new("detail-said-with").with("answer", level_message(scale, remark.said_with));
            format!("{said} {}", self.text.tell(&then))
        };
        let condition = |condition: &Condition| {
            let status = status_message(condition.status);
            self.text.tell(&said("detail-condition", &condition.text).with("status", status))
        };
        let remarks = meeting.remarks_at(cell).map(|(_, it)| remark(it));
        remarks.chain(meeting.conditions_at(cell).map(|(_, it)| condition(it))).collect()
    }

    /// What a council brought in on an item, each with what was answered below it.
    fn contributions_at(&self, cell: Cell) -> Vec<String> {
        let council = self.meeting.region().council(cell.council).name.as_str();
        let mut lines = Vec::new();
        for (_, it) in self.meeting.contributions_at(cell) {
            let said =
                Message::new("cli-show-contribution").with("council", council).with("became", became_message(it));
            lines.push(self.text.tell(&said.with("text", one_line(&it.text))));
            let answer = |text: &str| Message::new("cli-show-response").with("text", one_line(text));
            let response = it.response.as_ref().map(|response| self.text.tell(&answer(&response.text)));
            lines.extend(response.map(|said| format!("  {said}")));
        }
        lines
    }

    fn legend(&self) -> String {
        let of_base = self
            .meeting
            .region()
            .weights
            .first()
            .map(|weight| self.text.tell(&Message::new("cli-legend-share").with("weight", weight.name.as_str())));
        let differ = self.text.tell(&Message::new("cli-legend-differ").with("sign", self.differ()));
        let rules: Vec<_> = self.meeting.rules().iter().map(|rule| self.text.tell(&rule_message(rule))).collect();
        let rules = self.text.tell(&Message::new("cli-legend-rules").with("rules", rules.join(", ")));
        let mut lines = vec![self.signs()];
        lines.extend(of_base);
        lines.extend([rules, differ, String::new()]);
        lines.join("\n") + &self.councils()
    }

    fn signs(&self) -> String {
        let scale = self.meeting.scale();
        let present = |voice| Slot { voice, presence: Presence::Present };
        let silent = [(Answer::Pending, Voice::Outstanding), (Answer::NoView, Voice::NoView)];
        let levels = (0..scale.levels().len()).map(|level| Answer::Level(LevelIx::at(level)));
        let levels = levels.map(|answer| (answer, Voice::of(answer, scale)));
        let answers = levels.chain(silent).chain([(Answer::Abstention, Voice::Abstaining)]);
        let named = |sign: String, message: Message| format!("{} {}", sign.trim(), self.text.tell(&message));
        let mut signs: Vec<_> = answers
            .map(|(answer, voice)| {
                named(self.glyphs.sign(scale, answer, present(voice)).text(), level_message(scale, answer))
            })
            .collect();
        let away = Slot { voice: Voice::Outstanding, presence: Presence::Absent };
        let absent = self.glyphs.sign(scale, Answer::Pending, away).text();
        signs.push(named(absent, Message::new("answer-absent")));
        signs.push(named("\"".to_owned(), Message::new("cli-legend-remark")));
        self.text.tell(&Message::new("cli-legend-signs").with("signs", signs.join(", ")))
    }

    fn councils(&self) -> String {
        let region = self.meeting.region();
        let row = |council: CouncilIx| {
            let it = region.council(council);
            let presence = match self.meeting.presence(council) {
                Presence::Present => "presence-present",
                Presence::Absent => "presence-absent",
            };
            let weights = region.weights.iter().enumerate().map(|(key, weight)| {
                let key = WeightIx::at(key);
                let known = region.weight(council, key).map(|n| {
                    let n = i64::try_from(n).unwrap_or(i64::MAX);
                    let share = percent(region.weight(council, key).unwrap_or(0), region.total(key));
                    format!("{} {} ({share} %)", self.text.language().number(n), weight.name)
                });
                known.unwrap_or_else(|| format!("? {}", weight.name))
            });
            let mut row = vec![it.short.clone(), it.name.clone()];
            row.extend(weights);
            row.push(self.text.tell(&plain(&self.text.say(presence))));
            let group = region.group_of(council).and_then(|group| region.groups.get(group.index()));
            row.extend(group.map(|group| group.name.clone()));
            row
        };
        aligned(&region.in_order().into_iter().map(row).collect::<Vec<_>>())
    }
}

/// A text of several lines on one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Columns two blanks apart, each as wide as its widest cell; nothing is cut off, and no line ends in blanks.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0);
    let widths: Vec<_> = (0..columns).map(widest).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, room) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(room - width(cell) + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
