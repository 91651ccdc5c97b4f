//! What is done with the series: its calendar, milestones and costs.

use crate::domain::agenda::Stage;

/// What a person does with the series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Series {
    /// See the calendar.
    Calendar,
    /// See all milestones.
    Milestones,
    /// See all costs, divided over the councils.
    Costs,
    /// Add a meeting to the calendar.
    NewSitting,
    /// From the calendar to the item, or to the next meeting.
    Go,
    /// Take away what is selected: a meeting, what is planned, a milestone, a cost.
    Remove,
    /// Say how far a milestone is.
    Stage(Stage),
    /// See only the milestones of the next stage; behind the last, all.
    NextStage,
    /// See only those of the stage before.
    PreviousStage,
    /// See what a cost would be by the next key.
    OtherKey,
    /// See what all costs would be by the next key.
    OtherKeyForAll,
}

impl Series {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calendar => "action-calendar",
            Self::Milestones => "action-milestones",
            Self::Costs => "action-costs",
            Self::NewSitting => "action-new-sitting",
            Self::Go => "action-sitting-go",
            Self::Remove => "action-remove",
            Self::Stage(Stage::Planned) => "action-stage-planned",
            Self::Stage(Stage::Underway) => "action-stage-underway",
            Self::Stage(Stage::Reached) => "action-stage-reached",
            Self::Stage(Stage::Dropped) => "action-stage-dropped",
            Self::NextStage => "action-next-stage",
            Self::PreviousStage => "action-previous-stage",
            Self::OtherKey => "action-other-key",
            Self::OtherKeyForAll => "action-other-key-all",
        }
    }

    /// A shorter name for the line of keys, where the full one is long.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Calendar => "hint-calendar",
            Self::Milestones => "hint-milestones",
            Self::Costs => "hint-costs",
            Self::NewSitting => "hint-new-sitting",
            Self::Go => "hint-sitting-go",
            Self::Remove => "hint-remove",
            Self::Stage(Stage::Planned) => "stage-planned",
            Self::Stage(Stage::Underway) => "stage-underway",
            Self::Stage(Stage::Reached) => "stage-reached",
            Self::Stage(Stage::Dropped) => "stage-dropped",
            Self::NextStage | Self::PreviousStage => self.id(),
            Self::OtherKey => "hint-other-key",
            Self::OtherKeyForAll => "hint-other-key-all",
        }
    }
}
