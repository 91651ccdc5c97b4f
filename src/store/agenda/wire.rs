//! The agenda file as it is written. Every field may be missing here; what must be there is checked where it is used.
//!
//! A list stands here as [`Raw`]s, so that one bad entry does not hide what is wrong with the others.

use serde::Deserialize;

use crate::domain::action_point::Progress;
use crate::domain::agenda::{Kind, Stage, Trend};
use crate::domain::conclusion::Finding;
use crate::domain::condition::Status;
use crate::domain::contribution::{Basis, Disposition};
use crate::domain::outcome::Outcome;
use crate::domain::rule::{Abstention, Amber, Amount, Base, Comparison, Threshold};
use crate::domain::scale::{Counts, Role};
use crate::store::hand::placed::{Map, Pairs, Placed, Raw};
use crate::store::hand::wire::{InstrumentWord, Word, fields, words};

type Text<'a> = Placed<'a, String>;

fields! {
    /// The whole file.
    Meeting<'a> {
        format: Placed<'a, u32>, id: Text<'a>, series: Text<'a>, round: Placed<'a, u16>, title: Text<'a>,
        date: Text<'a>, place: Text<'a>, note: Text<'a>, earlier: Vec<Raw<'a>>,
        weights: Vec<Raw<'a>>, councils: Raw<'a>, groups: Vec<Raw<'a>>, scale: Raw<'a>, rules: Raw<'a>,
        attributes: Vec<Raw<'a>>, agenda: Vec<Raw<'a>>, glossary: Vec<Raw<'a>>, calendar: Vec<Raw<'a>>,
        colourings: Vec<Raw<'a>>, conditions: Vec<Raw<'a>>, actions: Vec<Raw<'a>>,
    }

    /// A round before this one.
    Earlier<'a> { round: Placed<'a, u16>, date: Text<'a>, note: Text<'a> }

    /// A key of weights.
    WeightKey<'a> { id: Text<'a>, name: Text<'a>, source: Raw<'a> }

    /// A council.
    Council<'a> {
        id: Text<'a>, name: Text<'a>, short: Text<'a>, sort: Text<'a>, aliases: Vec<Text<'a>>,
        weights: Pairs<'a, u64>, mandate: Raw<'a>, absent: Placed<'a, bool>,
    }

    /// A group of councils.
    Group<'a> { id: Text<'a>, name: Text<'a>, members: Vec<Text<'a>> }

    /// A level of the scale.
    Level<'a> {
        id: Text<'a>, name: Text<'a>, letter: Text<'a>, glyph: Text<'a>,
        role: Placed<'a, RoleWord>, counts: Placed<'a, CountsWord>,
    }

    /// A rule: a preset, or a criterion of its own; the other fields change a preset's usual settings.
    Rule<'a> {
        id: Text<'a>, name: Text<'a>, preset: Raw<'a>, quorum: Placed<'a, ThresholdWord>, base: Placed<'a, BaseWord>,
        amber: Placed<'a, AmberWord>, abstention: Placed<'a, AbstentionWord>, criterion: Raw<'a>,
    }

    /// An item of the agenda.
    Item<'a> {
        id: Text<'a>, parent: Text<'a>, number: Text<'a>, title: Text<'a>, kind: Placed<'a, KindWord>,
        coloured: Placed<'a, bool>, planned: Placed<'a, u16>, council: Text<'a>, source: Raw<'a>, text: Text<'a>,
        mandate: Raw<'a>, instruments: Vec<Raw<'a>>, related: Vec<Raw<'a>>, tags: Vec<Text<'a>>,
        attributes: Map<'a>, indicators: Vec<Raw<'a>>, milestones: Vec<Raw<'a>>, costs: Vec<Raw<'a>>,
        contributions: Vec<Raw<'a>>, links: Vec<Raw<'a>>, former: Vec<Raw<'a>>, children: Vec<Raw<'a>>,
    }

    /// A property that items can have.
    Attribute<'a> { id: Text<'a>, name: Text<'a>, values: Vec<Text<'a>> }

    /// A value of a property that holds under a proviso.
    AttributeValue<'a> { value: Text<'a>, proviso: Text<'a> }

    /// By what it can be seen whether a goal is reached.
    Indicator<'a> { name: Text<'a>, trend: Placed<'a, TrendWord>, source: Raw<'a>, note: Text<'a> }

    /// What is to be reached on the way.
    Milestone<'a> { text: Text<'a>, due: Text<'a>, state: Placed<'a, StageWord> }

    /// What an item costs.
    Cost<'a> { name: Text<'a>, amount: Text<'a>, key: Text<'a>, note: Text<'a> }

    /// What a council brings in on an item.
    Contribution<'a> {
        council: Text<'a>, text: Text<'a>, themes: Vec<Text<'a>>, source: Raw<'a>, response: Raw<'a>,
        public: Placed<'a, bool>,
    }

    /// What was answered to a contribution.
    Response<'a> { text: Text<'a>, disposition: Placed<'a, DispositionWord>, basis: Placed<'a, BasisWord> }

    /// An item of another dossier.
    Link<'a> { dossier: Text<'a>, item: Text<'a>, why: Text<'a> }

    /// A word with its meaning.
    Term<'a> { term: Text<'a>, aliases: Vec<Text<'a>>, text: Text<'a>, source: Raw<'a> }

    /// A meeting of the series.
    Sitting<'a> { date: Text<'a>, title: Text<'a>, place: Text<'a>, note: Text<'a>, points: Vec<Raw<'a>> }

    /// Something that is planned for a meeting of the series.
    SittingPoint<'a> {
        title: Text<'a>, kind: Placed<'a, KindWord>, item: Text<'a>, by: Text<'a>, note: Text<'a>,
    }

    /// What a council coloured before the meeting began.
    Colouring<'a> {
        council: Text<'a>, version: Placed<'a, u16>, mandate: Raw<'a>, file: Text<'a>, marks: Pairs<'a, String>,
    }

    /// How an item stood at the end of an earlier round.
    Former<'a> {
        round: Placed<'a, u16>, marks: Pairs<'a, String>, outcome: Placed<'a, OutcomeWord>, conclusion: Raw<'a>,
    }

    /// What a meeting made of an item.
    Conclusion<'a> {
        finding: Placed<'a, FindingWord>, text: Text<'a>, next: Text<'a>, role: Text<'a>, due: Text<'a>,
        instrument: Placed<'a, InstrumentWord>,
    }

    /// A condition that an earlier round left.
    Condition<'a> {
        text: Text<'a>, asks: Vec<Raw<'a>>, wanted: Raw<'a>, status: Placed<'a, StatusWord>, answer: Text<'a>,
        public: Placed<'a, bool>,
    }

    /// Who asks a condition, of which item.
    Ask<'a> { item: Text<'a>, council: Text<'a>, words: Text<'a> }

    /// An action point that an earlier round left.
    ActionPoint<'a> {
        text: Text<'a>, council: Text<'a>, role: Text<'a>, due: Text<'a>, item: Text<'a>, round: Placed<'a, u16>,
        state: Placed<'a, ProgressWord>, note: Text<'a>,
    }

    /// Another item that speaks of the same thing.
    Related<'a> { item: Text<'a>, why: Text<'a> }
}

words! {
    /// The part of a level on the screen.
    RoleWord => Role { Green, Amber, Red, Blue, Grey }
    /// What a level means to a rule.
    CountsWord => Counts { For, Conditional, Against, Nothing }
    /// Out of whom a threshold is counted.
    BaseWord => Base { All, Present, Coloured }
    /// Whether amber can carry an outcome.
    AmberWord => Amber { Counts, Ignored }
    /// What abstaining does.
    AbstentionWord => Abstention { Against, Leaves }
    /// What the meeting is asked to do with an item.
    KindWord => Kind { Decision, Discussion, Information }
    /// What came of an item under the rule that led.
    OutcomeWord => Outcome { Support, Conditional, NoSupport, Open }
    /// What a meeting took the outcome of an item to be.
    FindingWord => Finding { Support, Conditional, HeldOver, NoSupport, Withdrawn }
    /// What became of a condition.
    StatusWord => Status { Open, Partly, Granted, Refused }
    /// Which way an indicator should go.
    TrendWord => Trend { Rising, Falling, Steady }
    /// How far a milestone is.
    StageWord => Stage { Planned, Underway, Reached, Dropped }
    /// What became of a contribution.
    DispositionWord => Disposition { TakenOver, TakenAlong, Explained, NotTakenOver, Noted }
    /// How it is known what became of a contribution.
    BasisWord => Basis { Explicit, Judged }
    /// How far an action point is.
    ProgressWord => Progress { Open, Done, Dropped }
}

/// What a council can say without a level of the scale.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) enum SilenceWord {
    NoView,
    Abstention,
}

/// A known rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Preset<'a> {
    Unanimity,
    Consent,
    Majority,
    MajorityAndTwoThirds { weight: Option<Text<'a>> },
    DoubleMajority { weight: Option<Text<'a>> },
    MajorityInEachGroup,
}

/// What must hold of the voices.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
pub(super) enum Criterion<'a> {
    All(Vec<Raw<'a>>),
    Any(Vec<Raw<'a>>),
    Councils(Placed<'a, ThresholdWord>),
    Weight(Text<'a>, Placed<'a, ThresholdWord>),
    AgainstFewerThan(Placed<'a, u32>),
    OthersFewerThan(Placed<'a, u32>),
    Within(Text<'a>, Raw<'a>),
}

/// How much is enough: a number, or a part of the base as numerator and denominator.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) enum ThresholdWord {
    AtLeast(u64),
    MoreThan(u64),
    AtLeastPart(u64, u64),
    MoreThanPart(u64, u64),
}

impl From<ThresholdWord> for Threshold {
    fn from(word: ThresholdWord) -> Self {
        let (comparison, amount) = match word {
            ThresholdWord::AtLeast(n) => (Comparison::AtLeast, Amount::Count(n)),
            ThresholdWord::MoreThan(n) => (Comparison::MoreThan, Amount::Count(n)),
            ThresholdWord::AtLeastPart(n, d) => {
                (Comparison::AtLeast, Amount::Fraction { numerator: n, denominator: d })
            }
            ThresholdWord::MoreThanPart(n, d) => {
                (Comparison::MoreThan, Amount::Fraction { numerator: n, denominator: d })
            }
        };
        Self { comparison, amount }
    }
}
