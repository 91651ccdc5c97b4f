//! What the line of keys offers on the pages of the series, the most needed first.

use crate::domain::agenda::Stage;
use crate::tui::action::{Action, Desk, Series};

pub(super) const CALENDAR: &[Action] = &[
    Action::Series(Series::Go),
    Action::Raise,
    Action::Series(Series::NewSitting),
    Action::Cancel,
    Action::Desk(Desk::Change),
    Action::Series(Series::Remove),
    Action::Undo,
    Action::Up,
    Action::MoveUp,
    Action::Save,
];

pub(super) const MILESTONES: &[Action] = &[
    Action::Series(Series::Stage(Stage::Reached)),
    Action::Series(Series::Stage(Stage::Underway)),
    Action::Series(Series::Stage(Stage::Planned)),
    Action::Series(Series::Stage(Stage::Dropped)),
    Action::Raise,
    Action::Series(Series::NextStage),
    Action::Desk(Desk::GoTo),
    Action::Cancel,
    Action::Desk(Desk::Change),
    Action::Series(Series::Remove),
    Action::Undo,
    Action::Up,
];

pub(super) const COSTS: &[Action] = &[
    Action::Series(Series::OtherKey),
    Action::Series(Series::OtherKeyForAll),
    Action::Raise,
    Action::Cancel,
    Action::Desk(Desk::Change),
    Action::Series(Series::Remove),
    Action::Desk(Desk::GoTo),
    Action::Left,
    Action::Undo,
    Action::Up,
];
