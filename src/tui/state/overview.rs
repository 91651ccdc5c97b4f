//! Where the person is in the overview of the chair.

use crate::domain::ranking::Order;

/// The overview: which part is shown, and what is selected in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Overview {
    /// The part that is shown.
    pub part: Part,
    /// The selected line of each part, in the order of [`Part::ALL`].
    pub lines: [usize; Part::ALL.len()],
    /// The selected column of the agreement.
    pub column: usize,
    /// Which property is counted by.
    pub property: usize,
}

impl Overview {
    /// The selected line of the part that is shown.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.lines[self.part as usize]
    }

    /// The same, to change it.
    pub const fn line_mut(&mut self) -> &mut usize {
        &mut self.lines[self.part as usize]
    }

    /// Goes to the part that stands so many places further, round the end.
    pub fn turn(&mut self, by: usize) {
        self.part = Part::ALL[(self.part as usize + by) % Part::ALL.len()];
    }
}

/// The parts of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Part {
    /// Topics, the most supported first.
    #[default]
    Support,
    /// Topics, the most divided first.
    Disagreement,
    /// Topics, the most nearly settled first.
    NearlySettled,
    /// Which councils colour alike.
    Agreement,
    /// How much voice councils have under each rule.
    Voice,
    /// How many items have which property, and how they stand.
    Properties,
}

impl Part {
    /// All of them, from left to right.
    pub const ALL: [Self; 6] =
        [Self::Support, Self::Disagreement, Self::NearlySettled, Self::Agreement, Self::Voice, Self::Properties];

    /// In which order topics are shown; none for a part that is not about topics.
    #[must_use]
    pub const fn order(self) -> Option<Order> {
        match self {
            Self::Support => Some(Order::Support),
            Self::Disagreement => Some(Order::Disagreement),
            Self::NearlySettled => Some(Order::NearlySettled),
            Self::Agreement | Self::Voice | Self::Properties => None,
        }
    }

    /// What it is called in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Support => "part-support",
            Self::Disagreement => "part-disagreement",
            Self::NearlySettled => "part-nearly-settled",
            Self::Agreement => "part-agreement",
            Self::Voice => "part-voice",
            Self::Properties => "part-properties",
        }
    }

    /// What it shows, in a sentence of the language files.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Support => "overview-support",
            Self::Disagreement => "overview-disagreement",
            Self::NearlySettled => "overview-nearly-settled",
            Self::Agreement => "overview-agreement",
            Self::Voice => "overview-voice",
            Self::Properties => "overview-properties",
        }
    }
}
