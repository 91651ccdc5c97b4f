//! The values of the document, from the meeting.

use super::keys::{
    About, Answer, Contribution, Council, Document, Heard, Item, Level, Map, Mark, Needed, Outcome, Part, Remark,
    Response, Rule, Totals, Weight,
};
use super::{FORMAT, Page, carried};
use crate::domain::agenda::Kind;
use crate::domain::condition::{Condition, Status};
use crate::domain::contribution::{self, Basis, Disposition};
use crate::domain::council::Presence;
use crate::domain::event::Phase;
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::ledger::Count;
use crate::domain::mark::{self, Cell};
use crate::domain::needed::{self, Moves, Pool, Sets};
use crate::domain::outcome::{self, Firmness, Quorum};
use crate::domain::remark::{self, Audience};
use crate::domain::scale::{Counts, Role};
use crate::words::glyphs::Glyphs;
use crate::words::rule_message;

impl<'a> Page<'a> {
    pub(super) fn document(&mut self) -> Document<'a> {
        let plan = self.meeting.plan();
        let keys = || plan.region.weights.iter().enumerate().map(|(key, weight)| (WeightIx::at(key), weight));
        let council = |ix: CouncilIx| {
            let it = plan.region.council(ix);
            let weights = keys().map(|(key, weight)| (weight.id.as_str(), plan.region.weight(ix, key))).collect();
            let present = self.meeting.presence(ix) == Presence::Present;
            Council { id: &it.id, name: &it.name, short: &it.short, present, weights: Map(weights) }
        };
        let level = |it: &'a crate::domain::scale::Level| Level {
            id: &it.id,
            name: it.name.as_deref(),
            letter: it.letter,
            role: match it.role {
                Role::Green => "green",
                Role::Amber => "amber",
                Role::Red => "red",
                Role::Blue => "blue",
                Role::Grey => "grey",
            },
            counts: match it.counts {
                Counts::For => "for",
                Counts::Conditional => "conditional",
                Counts::Against => "against",
                Counts::Nothing => "nothing",
            },
        };
        let rules = plan.rules.iter().enumerate();
        Document {
            format: FORMAT,
            meeting: self.about(),
            councils: plan.region.indices().map(council).collect(),
            groups: self.groups(),
            weights: keys()
                .map(|(key, it)| Weight { id: &it.id, name: &it.name, total: plan.region.total(key) })
                .collect(),
            scale: plan.scale.levels().iter().map(level).collect(),
            rules: rules
                .map(|(n, it)| Rule { id: &it.id, name: self.text.tell(&rule_message(it)), leads: n == 0 })
                .collect(),
            totals: Totals::from(self.tally.total()),
            calendar: self.calendar(),
            items: plan.agenda.walk().into_iter().map(|item| self.item(item)).collect(),
            attributes: carried::attributes(self.meeting),
            glossary: carried::glossary(self.meeting),
        }
    }

    fn about(&self) -> About<'a> {
        let plan = self.meeting.plan();
        About {
            id: &plan.id,
            series: plan.series.as_deref(),
            round: plan.round,
            title: &plan.title,
            date: plan.date.to_string(),
            phase: match self.meeting.phase() {
                Phase::Running => "running",
                Phase::Suspended => "suspended",
                Phase::Closed => "closed",
            },
        }
    }

    fn item(&mut self, item: ItemIx) -> Item<'a> {
        let meeting = self.meeting;
        let agenda = meeting.agenda();
        let it = agenda.item(item);
        let councils = meeting.region().indices();
        let marks = || Map(councils.map(|council| (self.id(council), self.mark(Cell { item, council }))).collect());
        let marks = it.coloured.then(marks);
        let rules = meeting.rules().iter().enumerate().filter(|_| it.coloured);
        let outcomes: Vec<_> = rules.map(|(n, rule)| (rule.id.as_str(), self.outcome(item, n, rule))).collect();
        Item {
            id: &it.id,
            number: &it.number,
            parent: agenda.parent(item).map(|parent| agenda.item(parent).id.as_str()),
            title: &it.title,
            kind: kind_word(it.kind),
            coloured: it.coloured,
            closed: meeting.is_closed(item),
            conclusion: meeting.conclusion(item).map(|conclusion| conclusion.text.as_str()),
            tags: &it.tags,
            attributes: carried::values(it),
            indicators: carried::indicators(it),
            totals: Totals::from(self.tally.rolled(item)),
            groups: self.in_groups(item),
            marks,
            disputed: it.coloured && self.tally.is_disputed(meeting, item),
            outcomes: it.coloured.then_some(Map(outcomes)),
            milestones: it.milestones.iter().map(Into::into).collect(),
            costs: self.costs(item),
            contributions: self.contributions(item),
        }
    }

    /// What councils brought in on an item, in the order of the columns.
    fn contributions(&self, item: ItemIx) -> Vec<Contribution<'a>> {
        let meeting = self.meeting;
        let response = |it: &'a contribution::Response| Response {
            text: &it.text,
            disposition: word(it.disposition),
            basis: match it.basis {
                Basis::Explicit => "explicit",
                Basis::Judged => "judged",
            },
        };
        let cells = meeting.region().indices().map(|council| Cell { item, council });
        let all = cells.flat_map(|cell| meeting.contributions_at(cell));
        all.map(|(_, it)| Contribution {
            council: self.id(it.cell.council),
            text: &it.text,
            themes: it.themes.iter().map(|&theme| meeting.agenda().item(theme).id.as_str()).collect(),
            public: it.audience == Audience::Public,
            response: it.response.as_ref().map(response),
        })
        .collect()
    }

    fn id(&self, council: CouncilIx) -> &'a str {
        &self.meeting.region().council(council).id
    }

    fn ids(&self, councils: &[CouncilIx]) -> Vec<&'a str> {
        councils.iter().map(|&council| self.id(council)).collect()
    }

    fn mark(&self, cell: Cell) -> Mark<'a> {
        let meeting = self.meeting;
        let answer = meeting.marks().counted(cell);
        let sign = Glyphs::Unicode.sign(meeting.scale(), answer, meeting.slot(cell));
        let remark = |it: &'a remark::Remark| Remark {
            nature: "explanation",
            text: &it.text,
            said_with: Some(self.answer(it.said_with)),
            status: None,
        };
        let condition = |it: &'a Condition| Remark {
            nature: "condition",
            text: &it.text,
            said_with: None,
            status: Some(match it.status {
                Status::Open => "open",
                Status::Partly => "partly",
                Status::Granted => "granted",
                Status::Refused => "refused",
            }),
        };
        let remarks = meeting.remarks_at(cell).map(|(_, it)| remark(it));
        Mark {
            answer: self.answer(answer),
            letter: Some(sign.letter).filter(|_| answer != mark::Answer::Pending),
            remarks: remarks.chain(meeting.conditions_at(cell).map(|(_, it)| condition(it))).collect(),
        }
    }

    fn answer(&self, answer: mark::Answer) -> Answer<'a> {
        let level = answer.level().and_then(|level| self.meeting.scale().level(level));
        let answer = match answer {
            mark::Answer::Pending => "pending",
            mark::Answer::NoView => "no_view",
            mark::Answer::Abstention => "abstention",
            mark::Answer::Level(_) => "level",
        };
        Answer { answer, level: level.map(|level| level.id.as_str()) }
    }

    fn outcome(&mut self, item: ItemIx, number: usize, rule: &crate::domain::rule::Rule) -> Outcome<'a> {
        let (region, verdict) = (self.meeting.region(), self.tally.verdict(self.meeting, item, rule));
        let (favour, all) = (verdict.in_favour(), Count::all(region));
        let part = |of: fn(Count, WeightIx) -> u64, key| Part {
            favour: of(favour, key),
            conditional: of(verdict.ambers, key),
            base: of(verdict.base, key),
            of: of(all, key),
        };
        let keys = || region.weights.iter().enumerate().map(|(key, weight)| (weight.id.as_str(), WeightIx::at(key)));
        let weight = |count: Count, key| count.weight(key);
        Outcome {
            outcome: match verdict.outcome {
                outcome::Outcome::Support => "support",
                outcome::Outcome::Conditional => "conditional",
                outcome::Outcome::NoSupport => "no_support",
                outcome::Outcome::Open => "open",
            },
            settled: verdict.firmness == Firmness::Settled,
            quorum: verdict.quorum == Quorum::Present,
            councils: part(|count, _| count.councils, WeightIx(0)),
            weight: Map(keys().map(|(id, key)| (id, part(weight, key))).collect()),
            heard: Heard {
                councils: verdict.heard.councils,
                weight: Map(keys().map(|(id, key)| (id, verdict.heard.weight(key))).collect()),
            },
            needed: self.needed(item, number).cloned().map(|needed| self.written(&needed)),
        }
    }

    fn written(&self, needed: &needed::Needed) -> Needed<'a> {
        let (moves, sets) = match &needed.moves {
            Moves::Nothing => ("nothing", None),
            Moves::Quorum => ("quorum", None),
            Moves::Smallest(sets) => ("smallest", Some(sets)),
            Moves::OneOfSeveral(sets) => ("one_of_several", Some(sets)),
            Moves::Impossible => ("impossible", None),
        };
        let asked = |sets: &Sets| match sets.pool {
            Pool::Outstanding => "outstanding",
            Pool::Undecided => "undecided",
            Pool::Everyone => "everyone",
        };
        Needed {
            moves,
            asked: sets.map(asked),
            candidates: sets.map_or_else(Vec::new, |sets| self.ids(&sets.candidates)),
            sets: sets.map_or_else(Vec::new, |sets| sets.sets.iter().map(|set| self.ids(set)).collect()),
            blockers: self.ids(&needed.blockers),
            deciders: self.ids(&needed.deciders),
        }
    }
}

/// What a meeting is asked to do with an item.
pub(super) const fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Decision => "decision",
        Kind::Discussion => "discussion",
        Kind::Information => "information",
    }
}

/// What became of a contribution, for programs.
pub(in crate::cli) const fn word(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::TakenOver => "taken_over",
        Disposition::TakenAlong => "taken_along",
        Disposition::Explained => "explained",
        Disposition::NotTakenOver => "not_taken_over",
        Disposition::Noted => "noted",
    }
}
