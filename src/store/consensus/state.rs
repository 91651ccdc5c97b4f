//! How a meeting stands, in rows.

use super::given::GivenAt;
use super::rows::{Conclusion, Given, Marks, Origin, Outcome, Presence, Remark, Share, Topic};
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::mark::{self, Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::outcome::Firmness;
use crate::domain::scale::Scale;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::store::stamp::{stamp, whole_second};
use crate::store::wire::{AnswerWord, MandateWords, Names, PhaseWord, letters};

/// The parts, in the order of the file.
pub(super) const PARTS: [&str; 10] =
    ["councils", "phase", "open", "presence", "marks", "given", "remarks", "topics", "outcomes", "conclusions"];

/// How a meeting stands. Items come in reading order, without those that were withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) councils: Vec<String>,
    pub(super) phase: PhaseWord,
    pub(super) open: Option<String>,
    pub(super) presence: Vec<Presence>,
    pub(super) marks: Vec<Marks>,
    pub(super) given: Vec<Given>,
    pub(super) remarks: Vec<Remark>,
    pub(super) topics: Vec<Topic>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) conclusions: Vec<Conclusion>,
}

impl State {
    /// How a meeting stands at this moment, to the second.
    pub(super) fn of(meeting: &Meeting, tally: &Tally, at: Moment) -> Self {
        let view = View { meeting, given: GivenAt::of(meeting.history()) };
        let items = meeting.agenda().walk();
        let coloured = || items.iter().copied().filter(|&item| meeting.agenda().item(item).coloured);
        let councils = || meeting.region().indices();
        let conclusion = |&item: &ItemIx| Some(Conclusion(view.item(item), meeting.conclusion(item)?.to_owned()));
        Self {
            councils: councils().map(|c| view.council(c)).collect(),
            phase: meeting.phase().into(),
            open: meeting.open_topic().map(|item| view.item(item)),
            presence: councils().map(|c| Presence(view.council(c), meeting.presence(c).into())).collect(),
            marks: coloured().map(|item| Marks(view.item(item), view.letters(item))).collect(),
            given: coloured()
                .flat_map(|item| councils().flat_map(move |council| [Cell { item, council }]))
                .flat_map(|cell| view.given(cell))
                .collect(),
            remarks: meeting.remarks().map(|(_, remark)| view.remark(remark)).collect(),
            topics: items.iter().filter_map(|&item| view.topic(item, whole_second(at))).collect(),
            outcomes: coloured().flat_map(|item| view.outcomes(tally, item)).collect(),
            conclusions: items.iter().filter_map(conclusion).collect(),
        }
    }

    /// The first part that differs.
    pub(super) fn first_difference(&self, other: &Self) -> Option<&'static str> {
        let Self { councils, phase, open, presence, marks, given, remarks, topics, outcomes, conclusions } = self;
        let same = [
            *councils == other.councils,
            *phase == other.phase,
            *open == other.open,
            *presence == other.presence,
            *marks == other.marks,
            *given == other.given,
            *remarks == other.remarks,
            *topics == other.topics,
            *outcomes == other.outcomes,
            *conclusions == other.conclusions,
        ];
        PARTS.into_iter().zip(same).find_map(|(part, same)| (!same).then_some(part))
    }
}

struct View<'a> {
    meeting: &'a Meeting,
    given: GivenAt,
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

    fn given(&self, cell: Cell) -> Vec<Given> {
        let row = |mark: mark::Mark| {
            let at = self.given.at(cell, mark.origin)?;
            let origin = match mark.origin {
                mark::Origin::Meeting => Origin::Table,
                mark::Origin::Ballot { version } => Origin::File(version),
            };
            let mandate = MandateWords::from(self.meeting.mandate(cell.council));
            let answer = self.answer(mark.answer);
            Some(Given(self.item(cell.item), self.council(cell.council), answer, origin, stamp(at), mandate))
        };
        self.meeting.marks().all(cell).into_iter().filter_map(row).collect()
    }

    fn remark(&self, remark: &crate::domain::remark::Remark) -> Remark {
        Remark {
            cells: remark.cells.iter().map(|c| (self.item(c.item), self.council(c.council))).collect(),
            nature: remark.nature.into(),
            text: remark.text.clone(),
            said_with: self.answer(remark.said_with),
            at: stamp(remark.at),
            by: self.meeting.history().author_id(remark.author).to_owned(),
        }
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
