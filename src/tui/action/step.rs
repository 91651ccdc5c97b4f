//! Steps in time, while looking back.

/// A step in the record of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// One change back.
    Earlier,
    /// One change on.
    Later,
    /// Ten changes back.
    MuchEarlier,
    /// Ten changes on.
    MuchLater,
    /// To the start of the meeting.
    Start,
    /// To how it is now.
    End,
    /// To the previous change of the selected item.
    ItemEarlier,
    /// To the next change of the selected item.
    ItemLater,
    /// To the previous change of the selected council.
    CouncilEarlier,
    /// To the next change of the selected council.
    CouncilLater,
}

impl Step {
    /// All of them, in the order of the help.
    pub const ALL: [Self; 10] = [
        Self::Earlier,
        Self::Later,
        Self::MuchEarlier,
        Self::MuchLater,
        Self::Start,
        Self::End,
        Self::ItemLater,
        Self::ItemEarlier,
        Self::CouncilLater,
        Self::CouncilEarlier,
    ];

    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Earlier => "action-earlier",
            Self::Later => "action-later",
            Self::MuchEarlier => "action-much-earlier",
            Self::MuchLater => "action-much-later",
            Self::Start => "action-start",
            Self::End => "action-end",
            Self::ItemEarlier => "action-item-earlier",
            Self::ItemLater => "action-item-later",
            Self::CouncilEarlier => "action-council-earlier",
            Self::CouncilLater => "action-council-later",
        }
    }
}
