//! What a form is filled in for.

use super::{OwnForm, SeriesForm};
use crate::domain::condition::Status;
use crate::domain::id::{ActionPointIx, ConditionIx, ContributionIx, CouncilIx, ItemIx, TermIx};
use crate::domain::mark::Cell;

/// What a form is filled in for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// What a council says beside its mark.
    Remark(Cell),
    /// What a council says beside a mark that is hidden: whether it is a condition is not to be seen.
    Hidden(Cell),
    /// What a council asks before an item is green to it; without a number it is a new condition.
    Condition(Cell, Option<ConditionIx>),
    /// What is answered to a condition.
    Answer(ConditionIx, Status),
    /// The conclusion of an item.
    Conclusion(ItemIx),
    /// How many minutes an item is planned to take.
    Minutes(ItemIx),
    /// An item that is added, at the end or near this one.
    Raise(Option<ItemIx>),
    /// What an item says of itself.
    Item(ItemIx),
    /// A word that is explained; without a number it is a new one.
    Term(Option<TermIx>),
    /// An action point; without a number it is a new one, which comes from this item.
    ActionPoint(Option<ActionPointIx>, Option<ItemIx>),
    /// What is known of a council; without a number it is a new one.
    Council(Option<CouncilIx>),
    /// The rule that leads.
    Rule,
    /// The scale.
    Scale,
    /// Another place for the consensus file.
    SaveAs,
    /// A report.
    Report,
    /// The folder of colouring files that is opened.
    Folder,
    /// What a council brings in on an item; without a number it is a new one.
    Contribution(Option<ContributionIx>, Cell),
    /// What is answered to a contribution.
    Response(ContributionIx),
    /// What a council says that colours at home.
    Own(OwnForm),
    /// Something of the calendar, a milestone or a cost.
    Series(SeriesForm),
}
