//! How a meeting stands, in rows.

use super::rows::{Ballot, Conclusion, Condition, Marks, Outcome, Presence, Remark, Share, Topic};
use super::series;
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::outcome::Firmness;
use crate::domain::scale::Scale;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::domain::{ballot, condition, remark};
use crate::store::stamp::{stamp, whole_second};
use crate::store::wire::{
    ActionPointWords, AnswerWord, ConclusionWords, ContributionWords, MandateWords, Names, PhaseWord, SittingWords,
    letters,
};

/// The parts, in the order of the file.
pub(super) const PARTS: [&str; 16] = [
    "councils",
    "phase",
    "open",
    "presence",
    "marks",
    "remarks",
    "conditions",
    "ballots",
    "topics",
    "conclusions",
    "actions",
    "milestones",
    "costs",
    "calendar",
    "contributions",
    "outcomes",
];

/// How a meeting stands. Items come in reading order, without those that were withdrawn. Nothing in it depends on the order
/// in which colouring files were taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) councils: Vec<String>,
    pub(super) phase: PhaseWord,
    pub(super) open: Option<String>,
    pub(super) presence: Vec<Presence>,
    pub(super) marks: Vec<Marks>,
    pub(super) remarks: Vec<Remark>,
    pub(super) conditions: Vec<Condition>,
    pub(super) ballots: Vec<Ballot>,
    pub(super) topics: Vec<Topic>,
    pub(super) conclusions: Vec<Conclusion>,
    pub(super) actions: Vec<ActionPointWords>,
    /// Only what is otherwise than the agenda says; so are the two below.
    pub(super) milestones: Vec<series::Milestones>,
    pub(super) costs: Vec<series::Costs>,
    pub(super) calendar: Vec<SittingWords>,
    /// A file from before there were any does not have this part.
    pub(super) contributions: Vec<ContributionWords>,
    pub(super) outcomes: Vec<Outcome>,
}

impl State {
    /// How a meeting stands at this moment, to the second.
    pub(super) fn of(meeting: &Meeting, tally: &Tally, at: Moment) -> Self {
        let view = View { meeting };
        let items = meeting.agenda().walk();
        let coloured = || items.iter().copied().filter(|&item| meeting.agenda().item(item).coloured);
        let councils = || meeting.region().indices();
        let conclusion =
            |&item: &ItemIx| Some(Conclusion(view.item(item), ConclusionWords::from(meeting.conclusion(item)?)));
        let mut remarks: Vec<_> = meeting.remarks().map(|(_, remark)| (remark.cell, remark.origin, remark)).collect();
        remarks.sort_by_key(|&(cell, origin, _)| (cell, origin));
        let mut conditions: Vec<_> = meeting.conditions().map(|(_, condition)| condition).collect();
        conditions.sort_by_key(|condition| (condition.cells().next(), &condition.text));
        Self {
            councils: councils().map(|c| view.council(c)).collect(),
            phase: meeting.phase().into(),
            open: meeting.open_topic().map(|item| view.item(item)),
            presence: councils().map(|c| Presence(view.council(c), meeting.presence(c).into())).collect(),
            marks: coloured().map(|item| Marks(view.item(item), view.letters(item))).collect(),
            remarks: remarks.into_iter().map(|(_, _, remark)| view.remark(remark)).collect(),
            conditions: conditions.into_iter().map(|condition| view.condition(condition)).collect(),
            ballots: meeting.ballots().iter().map(|ballot| view.ballot(ballot)).collect(),
            topics: items.iter().filter_map(|&item| view.topic(item, whole_second(at))).collect(),
            conclusions: items.iter().filter_map(conclusion).collect(),
            actions: meeting.actions().filter_map(|(_, p)| ActionPointWords::of(Names(meeting), p).ok()).collect(),
            milestones: series::milestones(meeting),
            costs: series::costs(meeting),
            calendar: series::calendar(meeting),
            contributions: meeting
                .contributions()
                .filter_map(|(_, it)| ContributionWords::of(Names(meeting), it).ok())
                .collect(),
            outcomes: coloured().flat_map(|item| view.outcomes(tally, item)).collect(),
        }
    }

    /// The first part that differs.
    pub(super) fn first_difference(&self, other: &Self) -> Option<&'static str> {
        let Self {
            councils,
            phase,
            open,
            presence,
            marks,
            remarks,
            conditions,
            ballots,
            topics,
            conclusions,
            actions,
            milestones,
            costs,
            calendar,
            contributions,
            outcomes,
        } = self;
        let same = [
            *councils == other.councils,
            *phase == other.phase,
            *open == other.open,
            *presence == other.presence,
            *marks == other.marks,
            *remarks == other.remarks,
            *conditions == other.conditions,
            *ballots == other.ballots,
            *topics == other.topics,
            *conclusions == other.conclusions,
            *actions == other.actions,
            *milestones == other.milestones,
            *costs == other.costs,
            *calendar == other.calendar,
            *contributions == other.contributions,
            *outcomes == other.outcomes,
        ];
        PARTS.into_iter().zip(same).find_map(|(part, same)| (!same).then_some(part))
    }
}

struct View<'a> {
    meeting: &'a Meeting,
}

impl View<'_> {
    fn item(&self, item: ItemIx) -> String {
        self.meeting.agenda().item(item).id.clone()
    }

    fn council(&self, council: CouncilIx) -> String {
        self.meeting.region().council(council).id.clone()
    }

    fn answer(&self, answer: Answer) -> AnswerWord {
        // A level that the scale does not have is never admitted.
        Names(self.meeting).answer(answer).unwrap_or(AnswerWord::Pending)
    }

    fn letters(&self, item: ItemIx) -> String {
        self.meeting.marks().row(item).map(|(_, answer)| letter(self.meeting.scale(), answer)).collect()
    }

    fn remark(&self, remark: &remark::Remark) -> Remark {
        Remark {
            item: self.item(remark.cell.item),
            council: self.council(remark.cell.council),
            origin: remark.origin.into(),
            text: remark.text.clone(),
            said_with: self.answer(remark.said_with),
            audience: remark.audience.into(),
            at: stamp(remark.written.at),
            by: self.meeting.history().author_id(remark.written.author).to_owned(),
        }
    }

    fn condition(&self, condition: &condition::Condition) -> Condition {
        let ask = |ask: &condition::Ask| {
            (self.item(ask.cell.item), self.council(ask.cell.council), ask.origin.into(), ask.words.clone())
        };
        Condition {
            text: condition.text.clone(),
            asks: condition.asks.iter().map(ask).collect(),
            wanted: condition.wanted.as_ref().map(Into::into),
            status: condition.status.into(),
            answer: condition.answer.clone(),
            audience: condition.audience.into(),
        }
    }

    fn ballot(&self, ballot: &ballot::Ballot) -> Ballot {
        let strays = ballot.strays.iter().map(|stray| stray.id.clone()).collect();
        let mandate = MandateWords::from(&ballot.mandate);
        Ballot(self.council(ballot.council), ballot.version, ballot.file.clone(), mandate, strays)
    }

    fn topic(&self, item: ItemIx, at: Moment) -> Option<Topic> {
        let seconds = self.meeting.spent(item, at) / 1000;
        let presence =
            || self.meeting.region().indices().map(|c| self.meeting.presence_for(item, c)).collect::<Vec<_>>();
        let closed = (self.meeting.closed_by(item) == Some(item)).then(|| letters(&presence()));
        (seconds > 0 || closed.is_some()).then(|| Topic { item: self.item(item), seconds, closed })
    }

    fn outcomes(&self, tally: &Tally, item: ItemIx) -> Vec<Outcome> {
        let weights = &self.meeting.region().weights;
        let row = |rule: &crate::domain::rule::Rule| {
            let verdict = tally.verdict(self.meeting, item, rule);
            let weight = |(place, key): (usize, &crate::domain::council::WeightKey)| {
                (key.id.clone(), Share::of(&verdict, |count| count.weight(WeightIx::at(place))))
            };
            Outcome {
                item: self.item(item),
                rule: rule.id.clone(),
                outcome: verdict.outcome.into(),
                settled: verdict.firmness == Firmness::Settled,
                councils: Share::of(&verdict, |count| count.councils),
                weights: weights.iter().enumerate().map(weight).collect(),
            }
        };
        self.meeting.rules().iter().map(row).collect()
    }
}

/// The letter of an answer in a row of marks.
fn letter(scale: &Scale, answer: Answer) -> char {
    match answer {
        Answer::Pending => '.',
        Answer::NoView => '?',
        Answer::Abstention => '-',
        Answer::Level(level) => scale.level(level).map_or('.', |level| level.letter),
    }
}
