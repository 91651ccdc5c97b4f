//! What a person can mean by a key, a click or a choice from the list.

mod brought;
mod called;
mod desk;
mod inbox;
mod lexicon;
mod own;
mod series;
mod shelf;
mod step;

use tui_input::InputRequest;

use super::state::Filter;
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;

pub use brought::Brought;
pub use desk::Desk;
pub use inbox::Inbox;
pub use lexicon::Lexicon;
pub use own::Own;
pub use series::Series;
pub use shelf::Shelf;
pub use step::Step;

/// What a person means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// To the council on the left.
    Left,
    /// To the council on the right.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// To the next point without a settled outcome.
    NextOpen,
    /// To the previous point without a settled outcome.
    PreviousOpen,
    /// Fold or unfold a heading.
    Fold,
    /// Fold or unfold all headings.
    FoldAll,
    /// Fold or unfold the group of councils of the selected column.
    FoldGroup,
    /// Fold or unfold all groups of councils.
    FoldGroups,
    /// To the nth column.
    Council(u8),
    /// Find a council by typing.
    FindCouncil,
    /// Put an answer in the cell; *pending* clears it.
    Answer(Answer),
    /// The council of the cell is away, or back.
    Absent,
    /// All councils still to come are green.
    Hammer,
    /// Ask one council after another.
    Round,
    /// Write what the council says beside its mark.
    Remark,
    /// Turn to this item, or come back to it when it was finished.
    OpenTopic,
    /// Finish this item.
    CloseTopic,
    /// Set how many minutes this item is planned to take.
    Plan,
    /// Write the conclusion of this item.
    Conclude,
    /// Raise an item on the spot.
    Raise,
    /// Move this item up.
    MoveUp,
    /// Move this item down.
    MoveDown,
    /// Who is at the table.
    Presence,
    /// Suspend the meeting, or go on.
    Suspend,
    /// Close the meeting.
    CloseMeeting,
    /// Save the consensus file.
    Save,
    /// Save it in another place.
    SaveAs,
    /// Write a report: agenda, conclusions, feedback and the like.
    Report,
    /// Take back the last event.
    Undo,
    /// Let it hold again.
    Redo,
    /// Search topics, councils and remarks.
    Search,
    /// The next place where it was found.
    NextHit,
    /// The previous place.
    PreviousHit,
    /// Show the item on the whole screen, or the table again.
    Full,
    /// Light or dark.
    Theme,
    /// Scroll the explanation up.
    DetailUp,
    /// Scroll the explanation down.
    DetailDown,
    /// Topics in the order of attention, who colours alike, how much voice councils have.
    Overview,
    /// To the next part of the overview, or the next field of a form.
    NextPart,
    /// To the previous part of the overview, or the previous field of a form.
    PreviousPart,
    /// From the overview to the table, at what is selected.
    GoThere,
    /// See how the meeting went.
    LookBack,
    /// Go back or forth in time while looking back.
    Time(Step),
    /// What the keys do.
    Help,
    /// Choose which points are shown.
    Filters,
    /// Show only these points.
    Filter(Filter),
    /// All actions by name.
    Palette,
    /// Leave the program.
    Quit,
    /// Take what is typed or chosen.
    Accept,
    /// Take the whole form.
    Submit,
    /// What stood in the form, or back to what was typed.
    Swap,
    /// One level up.
    Cancel,
    /// Edit the line that is being typed.
    Edit(InputRequest),
    /// In a round: pass over this council.
    Skip,
    /// In a round: back to the council before.
    Back,
    /// In a round: hide the marks until all are in, or show them.
    Hide,
    /// With the colouring files that arrive.
    Inbox(Inbox),
    /// With the colouring of a council at home.
    Own(Own),
    /// With the words of the dossier.
    Lexicon(Lexicon),
    /// With conditions, action points, the agenda, the councils and the rules.
    Desk(Desk),
    /// With the calendar of the series, milestones and costs.
    Series(Series),
    /// With what stands beside the meeting that is open.
    Shelf(Shelf),
    /// With what councils bring in.
    Brought(Brought),
    /// Answer a question with yes.
    Yes,
}

impl Action {
    /// Whether it only goes elsewhere: nothing is said by it, and nothing asked of what is not in view.
    #[must_use]
    pub const fn is_walking(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::Left
                | Self::Right
                | Self::PageUp
                | Self::PageDown
                | Self::First
                | Self::Last
                | Self::Fold
                | Self::FoldAll
                | Self::FoldGroup
                | Self::FoldGroups
                | Self::Council(_)
                | Self::Theme
                | Self::DetailUp
                | Self::DetailDown
                | Self::Help
                | Self::Cancel
        )
    }

    /// Every action that has a name of its own, grouped by who uses it most: (group, actions).
    pub const NAMED: [(&'static str, &'static [Self]); 4] = [
        (
            "group-move",
            &[
                Self::Up,
                Self::Down,
                Self::Left,
                Self::Right,
                Self::PageUp,
                Self::PageDown,
                Self::First,
                Self::Last,
                Self::NextOpen,
                Self::PreviousOpen,
                Self::Fold,
                Self::FoldAll,
                Self::FoldGroup,
                Self::FoldGroups,
                Self::FindCouncil,
                Self::Search,
                Self::NextHit,
                Self::PreviousHit,
                Self::Filters,
                Self::Filter(Filter::Moved),
                Self::Filter(Filter::Open),
                Self::Filter(Filter::Conditions),
                Self::Filter(Filter::Blank),
                Self::Lexicon(Lexicon::Show),
                Self::Filter(Filter::Planned),
                Self::Full,
                Self::DetailUp,
                Self::DetailDown,
                Self::Shelf(Shelf::Related),
                Self::Shelf(Shelf::Dossiers),
            ],
        ),
        (
            "group-representative",
            &[
                Self::Answer(Answer::NoView),
                Self::Answer(Answer::Abstention),
                Self::Absent,
                Self::Answer(Answer::Pending),
                Self::Remark,
                Self::Round,
                Self::Hammer,
            ],
        ),
        (
            "group-chair",
            &[
                Self::OpenTopic,
                Self::CloseTopic,
                Self::Plan,
                Self::Conclude,
                Self::Desk(Desk::Conditions),
                Self::Desk(Desk::ActionPoints),
                Self::Series(Series::Calendar),
                Self::Series(Series::Milestones),
                Self::Series(Series::Costs),
                Self::Presence,
                Self::Raise,
                Self::MoveUp,
                Self::MoveDown,
                Self::Suspend,
                Self::CloseMeeting,
                Self::Overview,
                Self::LookBack,
            ],
        ),
        (
            "group-secretary",
            &[
                Self::Inbox(Inbox::Show),
                Self::Brought(Brought::Show),
                Self::Save,
                Self::SaveAs,
                Self::Report,
                Self::Undo,
                Self::Redo,
                Self::Desk(Desk::Change),
                Self::Desk(Desk::Withdraw),
                Self::Desk(Desk::Rule),
                Self::Desk(Desk::Scale),
                Self::Theme,
                Self::Palette,
                Self::Help,
                Self::Quit,
            ],
        ),
    ];

    /// The actions that can be chosen by name in a meeting: the levels of its scale before all others.
    pub fn choices(scale: &Scale) -> impl Iterator<Item = Self> + use<> {
        let levels = (0..scale.levels().len()).map(|l| Self::Answer(Answer::Level(LevelIx::at(l))));
        levels.chain(Self::NAMED.into_iter().flat_map(|(_, actions)| actions.iter().copied()))
    }
}
