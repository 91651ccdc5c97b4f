//! What is done beside the colouring: with conditions, action points, the agenda, the councils and the rules.

use crate::domain::action_point::Progress;
use crate::domain::condition::Status;

/// What a person at the chair's or the secretary's desk means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Desk {
    /// See all conditions.
    Conditions,
    /// See all action points.
    ActionPoints,
    /// Change what is selected: an item, a condition, an action point, a council.
    Change,
    /// Take an item off the agenda.
    Withdraw,
    /// Choose the rule that leads.
    Rule,
    /// Choose the scale.
    Scale,
    /// Answer a condition.
    Answer(Status),
    /// Join a condition with another.
    Join,
    /// While a condition is written: ask what others ask already.
    Alike,
    /// Say how far an action point is.
    Progress(Progress),
    /// Go to the item that is spoken of.
    GoTo,
}

impl Desk {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Conditions => "action-conditions",
            Self::ActionPoints => "action-action-points",
            Self::Change => "action-change",
            Self::Withdraw => "action-withdraw",
            Self::Rule => "action-rule",
            Self::Scale => "action-scale",
            Self::Answer(Status::Granted) => "action-grant",
            Self::Answer(Status::Partly) => "action-grant-partly",
            Self::Answer(Status::Refused) => "action-refuse",
            Self::Answer(Status::Open) => "action-answer-open",
            Self::Join => "action-join",
            Self::Alike => "action-alike",
            Self::Progress(Progress::Done) => "action-done",
            Self::Progress(Progress::Dropped) => "action-dropped",
            Self::Progress(Progress::Open) => "action-undone",
            Self::GoTo => "action-go-to",
        }
    }

    /// A shorter name for the line of keys, where the full one is long.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Conditions => "hint-conditions",
            Self::ActionPoints => "hint-action-points",
            Self::Change => "hint-change",
            Self::Answer(Status::Partly) => "hint-partly",
            Self::Join => "hint-join",
            Self::Alike => "hint-alike",
            Self::GoTo => "hint-go-to",
            Self::Withdraw
            | Self::Rule
            | Self::Scale
            | Self::Answer(Status::Open | Status::Granted | Status::Refused)
            | Self::Progress(_) => self.id(),
        }
    }
}
