//! A meeting as it was left, before what happened in it is known: what can be shown while its record is read.

use super::{Clock, Meeting, Plan, Topic};
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::Condition;
use crate::domain::council::Presence;
use crate::domain::event::Phase;
use crate::domain::id::{AuthorIx, CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell, Mark, Origin};
use crate::domain::register::Register;
use crate::domain::remark::Remark;

/// How a meeting was left.
#[derive(Debug, Default)]
pub struct Glimpse {
    /// As a whole.
    pub phase: Phase,
    /// The item under discussion.
    pub open: Option<ItemIx>,
    /// Who is at the table, in the order of the councils.
    pub presence: Vec<Presence>,
    /// Items with what counts for each council, in the order of the councils.
    pub marks: Vec<(ItemIx, Vec<Answer>)>,
    /// What became of items.
    pub topics: Vec<Treated>,
    /// What was concluded.
    pub conclusions: Vec<(ItemIx, Conclusion)>,
    /// The conditions that stand.
    pub conditions: Vec<Condition>,
    /// The remarks that stand, without when and by whom they were written.
    pub remarks: Vec<Remark>,
}

/// What became of an item.
#[derive(Debug)]
pub struct Treated {
    /// Which one.
    pub item: ItemIx,
    /// How long it was under discussion, in milliseconds.
    pub spent: u64,
    /// Who was there when it was finished.
    pub closed: Option<Box<[Presence]>>,
}

impl Glimpse {
    /// Nobody is known who wrote something.
    pub const NOBODY: AuthorIx = AuthorIx(0);
}

impl Meeting {
    /// A meeting as it was left. It has no history, and what happened on the spot to its agenda and its councils is not in it.
    #[must_use]
    pub fn glimpsed(plan: Plan, glimpse: Glimpse) -> Self {
        let mut meeting = Self::new(plan);
        let Glimpse { phase, open, presence, marks, topics, conclusions, conditions, remarks } = glimpse;
        meeting.phase = phase;
        meeting.clock = open.map(|item| Clock { item, since: None });
        for (known, now) in meeting.presence.iter_mut().zip(presence) {
            *known = now;
        }
        for (item, answers) in marks {
            meeting.marks.set_row(item, &answers);
        }
        for Treated { item, spent, closed } in topics {
            if let Some(topic) = meeting.topics.get_mut(item.index()) {
                *topic = Topic { spent, closed, ..std::mem::take(topic) };
            }
        }
        for (item, conclusion) in conclusions {
            if let Some(topic) = meeting.topics.get_mut(item.index()) {
                topic.conclusion = Some(Box::new(conclusion));
            }
        }
        meeting.conditions = Register::of(conditions);
        meeting.remarks = Register::of(remarks);
        meeting
    }
}

impl crate::domain::mark::Marks {
    /// Puts what counts into a row, as if it was given at the table; what is known to count there already stays.
    fn set_row(&mut self, item: ItemIx, answers: &[Answer]) {
        let councils = self.councils();
        for (council, &answer) in answers.iter().enumerate().take(councils) {
            let cell = Cell { item, council: CouncilIx::at(council) };
            if self.counted(cell) != answer {
                self.set(cell, Mark { origin: Origin::Meeting, answer });
            }
        }
    }
}
