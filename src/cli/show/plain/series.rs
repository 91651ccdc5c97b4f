//! The calendar of the series, the milestones, and the costs with what each council pays.

use super::{Page, aligned, one_line};
use crate::domain::agenda::{Stage, Stages};
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::cost::{Cost, carried, totals, unknown};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::Cell;
use crate::message::Message;
use crate::tui::paint::width;
use crate::words::{cents, euros, kind_id, percent, stage_id, weekday_message};

impl Page<'_> {
    pub(super) fn calendar(&self) -> String {
        let calendar = self.meeting.calendar();
        if calendar.is_empty() {
            return String::new();
        }
        let mut out = self.text.say("cli-show-calendar") + "\n";
        for (place, sitting) in calendar.iter().enumerate() {
            out += &format!("  {:>2}  {}\n", place + 1, self.sitting(sitting));
            out += &sitting.note.iter().map(|note| format!("      {}\n", one_line(note))).collect::<String>();
            let points: Vec<_> = sitting.points.iter().map(|point| self.planned(point)).collect();
            out += &aligned(&points);
        }
        out
    }

    fn sitting(&self, sitting: &Sitting) -> String {
        let mut facts = vec![self.text.tell(&weekday_message(sitting.date))];
        facts.extend(sitting.title.clone());
        facts.extend(sitting.place.clone());
        let day = self.meeting.plan().date;
        facts.extend((sitting.date == day).then(|| self.text.say("sitting-now")));
        facts.extend((sitting.date < day).then(|| self.text.say("sitting-past")));
        facts.join(" · ")
    }

    fn planned(&self, point: &SittingPoint) -> Vec<String> {
        let agenda = self.meeting.agenda();
        let number = point.item.map(|item| format!("{} ", agenda.item(item).number)).unwrap_or_default();
        let by = point.by.as_ref().map(|by| self.text.tell(&Message::new("point-by").with("by", by.as_str())));
        vec![
            format!("      {}", self.text.say(point.kind.map_or("kind-unknown", kind_id))),
            format!("{number}{}", point.title(agenda)),
            by.into_iter().chain(point.note.as_deref().map(one_line)).collect::<Vec<_>>().join(" · "),
        ]
    }

    pub(super) fn milestones(&self) -> String {
        let agenda = self.meeting.agenda();
        let all = Stages::of(agenda.walk().into_iter().flat_map(|item| &agenda.item(item).milestones));
        if all.all() == 0 {
            return String::new();
        }
        let counted = Message::new("report-milestones-counted")
            .with("count", all.all())
            .with("planned", all.count(Stage::Planned))
            .with("underway", all.count(Stage::Underway))
            .with("reached", all.count(Stage::Reached))
            .with("dropped", all.count(Stage::Dropped));
        let mut out = self.text.tell(&counted) + "\n";
        for item in agenda.walk() {
            let milestones = &agenda.item(item).milestones;
            if milestones.is_empty() {
                continue;
            }
            out += &format!("  {}\n", self.title(item));
            let row = |it: &crate::domain::agenda::Milestone| {
                let stage = format!("    {} {}", self.glyphs.stage(it.stage), self.text.say(stage_id(it.stage)));
                vec![stage, it.text.clone(), it.due.clone().unwrap_or_default()]
            };
            out += &aligned(&milestones.iter().map(row).collect::<Vec<_>>());
        }
        out
    }

    pub(super) fn costs(&self) -> String {
        let (agenda, region, language) = (self.meeting.agenda(), self.meeting.region(), self.text.language());
        let of_item = |item| agenda.item(item).costs.iter().map(move |cost| (item, cost));
        let all: Vec<(ItemIx, &Cost)> = agenda.walk().into_iter().flat_map(of_item).collect();
        if all.is_empty() {
            return String::new();
        }
        let mut heads = vec![self.text.say("report-costs"), self.text.say("report-amount")];
        heads.extend(region.councils.iter().map(|council| council.short.clone()));
        let mut rows = vec![heads];
        rows.extend(all.iter().map(|&(item, cost)| self.cost(item, cost)));
        let totals = totals(region, all.iter().map(|(_, cost)| *cost));
        let mut sum = vec![self.text.say("costs-divided"), cents(language, totals.divided)];
        sum.extend(totals.shares.iter().map(|(_, share)| cents(language, *share)));
        rows.push(sum);
        let mut out = aligned(&to_the_right(rows));
        if totals.undivided.cents > 0 {
            let said = Message::new("costs-undivided")
                .with("amount", euros(language, totals.undivided))
                .with("count", all.iter().filter(|(_, cost)| cost.shares(region).is_none()).count());
            out += &(self.text.tell(&said) + "\n");
        }
        out
    }

    /// What it is for, how much, what each council pays; then by which key, who is not known, and who supports it.
    fn cost(&self, item: ItemIx, cost: &Cost) -> Vec<String> {
        let (region, language) = (self.meeting.region(), self.text.language());
        let mut row = vec![format!("  {}: {}", self.title(item), one_line(&cost.name)), cents(language, cost.amount)];
        let Some(shares) = cost.shares(region) else {
            row.extend(region.councils.iter().map(|_| String::new()));
            row.push(self.text.say("cost-not-divided"));
            return row;
        };
        row.extend(shares.iter().map(|(_, share)| cents(language, *share)));
        let key = cost.key.and_then(|key| region.weights.get(key.index())).map_or("", |key| key.name.as_str());
        let mut said = vec![self.text.tell(&Message::new("cost-by").with("key", key))];
        if self.meeting.agenda().is_coloured(item) {
            let carried = carried(&shares, |council: CouncilIx| self.meeting.voice(Cell { item, council }));
            let message = Message::new("cost-carried")
                .with("favour", percent(carried.favour.cents, carried.amount.cents))
                .with("conditional", percent(carried.conditional.cents, carried.amount.cents))
                .with("amount", euros(language, carried.amount));
            said.push(self.text.tell(&message));
        }
        let unknown = cost.key.into_iter().flat_map(|key| unknown(region, key));
        let unknown: Vec<_> = unknown.map(|council| region.council(council).name.as_str()).collect();
        if !unknown.is_empty() {
            let message = Message::new("cost-unknown").with("councils", unknown.join(", ")).with("key", key);
            said.push(self.text.tell(&message));
        }
        row.push(said.join(" · "));
        row
    }
}

/// The same rows with all but the first column, and what stands behind the last headed one, set to the right.
fn to_the_right(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let columns = rows.first().map_or(0, Vec::len);
    for column in 1..columns {
        let widest = rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0);
        for cell in rows.iter_mut().filter_map(|row| row.get_mut(column)) {
            *cell = format!("{}{cell}", " ".repeat(widest - width(cell)));
        }
    }
    rows
}
