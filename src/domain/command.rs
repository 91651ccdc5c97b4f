//! What a person asks of a meeting, and why it may be refused.

use super::action_point::ActionPoint;
use super::agenda::{Facts, Milestone};
use super::ballot::{Ballot, Clash};
use super::calendar::Sitting;
use super::conclusion::Conclusion;
use super::condition::{Status, Wish};
use super::contribution::Contribution;
use super::cost::Cost;
use super::council::Region;
use super::event::Seq;
use super::glossary::Term;
use super::id::{ActionPointIx, ConditionIx, ContributionIx, CouncilIx, ItemIx, TermIx};
use super::mark::{Answer, Cell};
use super::remark::Said;
use super::rule::Rule;
use super::scale::Scale;
use crate::message::{Message, Say};

/// What a person asks of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Put an answer in a cell; *pending* clears it.
    Mark(Cell, Answer),
    /// Take all present councils that have not spoken as green.
    Hammer(ItemIx),
    /// Write what a council says beside its mark; empty removes it.
    Remark(Cell, Said),
    /// Put, change, answer, join or drop a condition.
    Condition(Put),
    /// Bring in, change, answer or remove a contribution; without a number it is a new one.
    Contribution(Option<ContributionIx>, Option<Box<Contribution>>),
    /// Explain a word, change that or remove it; without a number it is a new one.
    Term(Option<TermIx>, Option<Box<Term>>),
    /// Agree, change or remove an action point; without a number it is a new one.
    ActionPoint(Option<ActionPointIx>, Option<Box<ActionPoint>>),
    /// Take in a council's colouring file.
    Take(Box<Ballot>, Clash),
    /// Let a council come to the table, or leave it.
    TogglePresence(CouncilIx),
    /// Turn to an item.
    OpenTopic(ItemIx),
    /// Finish an item.
    CloseTopic(ItemIx),
    /// Come back to an item that was finished.
    ReopenTopic(ItemIx),
    /// Raise an item on the spot, at the end of the agenda.
    Raise(String),
    /// Add an item below another (or at the top), behind what stands there.
    Add(Option<ItemIx>, Box<Facts>),
    /// Change what an item says of itself.
    Edit(ItemIx, Box<Facts>),
    /// Take an item, with all below it, off the agenda. What was said of it stays in the record.
    Withdraw(ItemIx),
    /// Move an item among its siblings.
    Move(ItemIx, Direction),
    /// Set how many minutes an item is planned to take, or that it has no planned length.
    Plan(ItemIx, Option<u16>),
    /// Set what is to be reached on the way of an item.
    SetMilestones(ItemIx, Vec<Milestone>),
    /// Set what an item costs.
    SetCosts(ItemIx, Vec<Cost>),
    /// Set the meetings of the series with what is planned for each, in order of date.
    SetCalendar(Vec<Sitting>),
    /// Write the conclusion of an item; empty removes it.
    Conclude(ItemIx, Box<Conclusion>),
    /// Change what is known of the councils, or add one at the end.
    ChangeRegion(Box<Region>),
    /// Choose other rules; the first leads.
    ChangeRules(Vec<Rule>),
    /// Choose another scale, while nothing is coloured yet.
    ChangeScale(Box<Scale>),
    /// Suspend the meeting.
    Suspend,
    /// Go on after a suspension, or after the meeting was closed.
    Resume,
    /// Close the meeting.
    Close,
    /// Take back one's own last event.
    Undo,
    /// Let one's own last event that was taken back hold again.
    Redo,
}

/// What is done with a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    /// A council puts it to an item.
    New(Cell, Wish),
    /// A council puts to an item what others ask already.
    Also(ConditionIx, Cell),
    /// It is said in other words, or wanted otherwise.
    Reworded(ConditionIx, Wish),
    /// It was answered; open again with no answer takes the answer back.
    Answered(ConditionIx, Status, Option<String>),
    /// It is the same as another, which takes over all who ask it.
    Joined {
        /// This one goes.
        condition: ConditionIx,
        /// This one stays.
        into: ConditionIx,
    },
    /// A council no longer puts it to an item.
    Dropped(ConditionIx, Cell),
}

/// Which way among siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// Why a command was refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// The meeting is only being looked at.
    ReadOnly,
    /// It is so already.
    Unchanged,
    /// There is no such item, council or level.
    Unknown,
    /// This item is a heading: councils colour what is below it.
    NotColoured,
    /// This item is finished.
    TopicClosed,
    /// This item is not finished.
    TopicNotClosed,
    /// The meeting is suspended.
    Suspended,
    /// The meeting is closed.
    MeetingClosed,
    /// Nobody is left to speak.
    NobodyOutstanding,
    /// The scale has no level that means support.
    NoGreen,
    /// It is the first, or the last, already.
    AtTheEnd,
    /// A title is needed.
    EmptyTitle,
    /// A text is needed.
    EmptyText,
    /// This word is explained already.
    TermTaken,
    /// There is a meeting of the series on that day already.
    DateTaken,
    /// It would be its own.
    Itself,
    /// Another file of this version of this council was taken in, which says something else.
    OtherBallot(u16),
    /// A council that takes part cannot be taken out.
    CouncilGone,
    /// Two councils, levels or rules cannot be told apart, or one has no name.
    Indistinct,
    /// A group would be left without councils.
    EmptyGroup,
    /// Something is coloured already.
    ColouredAlready,
    /// At least one rule is needed.
    NoRule,
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to bring back.
    NothingToRedo,
    /// What was to be taken back has been changed since, by somebody else.
    ChangedSince(Seq),
}

impl Say for Rejection {
    fn message(&self) -> Message {
        match self {
            Self::ReadOnly => Message::new("reject-read-only"),
            Self::Unchanged => Message::new("reject-unchanged"),
            Self::Unknown => Message::new("reject-unknown"),
            Self::NotColoured => Message::new("reject-not-coloured"),
            Self::TopicClosed => Message::new("reject-topic-closed"),
            Self::TopicNotClosed => Message::new("reject-topic-not-closed"),
            Self::Suspended => Message::new("reject-suspended"),
            Self::MeetingClosed => Message::new("reject-meeting-closed"),
            Self::NobodyOutstanding => Message::new("reject-nobody-outstanding"),
            Self::NoGreen => Message::new("reject-no-green"),
            Self::AtTheEnd => Message::new("reject-at-the-end"),
            Self::EmptyTitle => Message::new("reject-empty-title"),
            Self::EmptyText => Message::new("reject-empty-text"),
            Self::TermTaken => Message::new("reject-term-taken"),
            Self::DateTaken => Message::new("reject-date-taken"),
            Self::Itself => Message::new("reject-itself"),
            Self::OtherBallot(version) => Message::new("reject-other-ballot").with("version", *version),
            Self::CouncilGone => Message::new("reject-council-gone"),
            Self::Indistinct => Message::new("reject-indistinct"),
            Self::EmptyGroup => Message::new("reject-empty-group"),
            Self::ColouredAlready => Message::new("reject-coloured-already"),
            Self::NoRule => Message::new("reject-no-rule"),
            Self::NothingToUndo => Message::new("reject-nothing-to-undo"),
            Self::NothingToRedo => Message::new("reject-nothing-to-redo"),
            Self::ChangedSince(seq) => Message::new("reject-changed-since").with("seq", *seq),
        }
    }
}
