//! What the forms of the series ask.

/// What a field asks of the calendar, a milestone or a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Planning {
    /// The day of a meeting.
    Day,
    /// Where it is.
    Venue,
    /// What else must be known of it.
    Remark,
    /// Which item is planned.
    Item,
    /// For which meeting.
    Sitting,
    /// What the meeting is asked to do with it.
    Kind,
    /// Who prepares it.
    By,
    /// What is to be reached.
    Milestone,
    /// By when.
    Due,
    /// How far it is.
    Stage,
    /// What a cost is for.
    Cost,
    /// How much.
    Amount,
    /// By which key it is divided.
    Key,
}

impl Planning {
    /// Its id in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "plan-field-day",
            Self::Venue => "plan-field-venue",
            Self::Remark => "plan-field-remark",
            Self::Item => "plan-field-item",
            Self::Sitting => "plan-field-sitting",
            Self::Kind => "field-kind",
            Self::By => "plan-field-by",
            Self::Milestone => "plan-field-milestone",
            Self::Due => "plan-field-due",
            Self::Stage => "plan-field-stage",
            Self::Cost => "plan-field-cost",
            Self::Amount => "plan-field-amount",
            Self::Key => "plan-field-key",
        }
    }
}
