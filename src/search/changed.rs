//! Whether what is searched is still what the meeting says.

use crate::domain::event::{Act, Deed, Seq};
use crate::domain::meeting::Meeting;

/// Whether no text that is searched has changed since this event, of this meeting or of the same as it was: after a mark, or
/// when the clock starts, everything need not be made ready again.
#[must_use]
pub fn says_the_same(meeting: &Meeting, since: Seq) -> bool {
    let history = meeting.history();
    let changes = |act: &Act| match act {
        Act::Did(deed) => changes_texts(deed),
        Act::Undone(seq) | Act::Redone(seq) => history.deed(*seq).is_none_or(|deed| changes_texts(&deed)),
    };
    // Single marks are not among the others, however many there are.
    let mut later = history.others().rev().take_while(|(seq, _)| *seq > since);
    since <= history.last() && !later.any(|(_, event)| changes(&event.act))
}

fn changes_texts(deed: &Deed) -> bool {
    match deed {
        Deed::Remarked(_)
        | Deed::ConditionsChanged(_)
        | Deed::ContributionChanged(_)
        | Deed::TermChanged(_)
        | Deed::ItemAdded { .. }
        | Deed::ItemEdited { .. }
        | Deed::ItemWithdrawn(_)
        | Deed::ItemMoved { .. }
        | Deed::MilestonesChanged { .. }
        | Deed::CostsChanged { .. }
        | Deed::RegionChanged { .. } => true,
        Deed::BallotTaken(taking) => !taking.remarks.is_empty() || !taking.conditions.is_empty(),
        Deed::Marked(_)
        | Deed::Hammered(_)
        | Deed::ActionPointChanged(_)
        | Deed::PresenceChanged { .. }
        | Deed::TopicOpened { .. }
        | Deed::TopicClosed { .. }
        | Deed::TopicReopened { .. }
        | Deed::Planned { .. }
        | Deed::CalendarChanged { .. }
        | Deed::Concluded { .. }
        | Deed::RulesChanged { .. }
        | Deed::ScaleChanged { .. }
        | Deed::PhaseChanged { .. } => false,
    }
}
