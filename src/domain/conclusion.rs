//! What a meeting makes of an item: the line that goes onto the list of conclusions.

use super::agenda::InstrumentKind;
use super::time::Date;

/// The conclusion of an item (*besluitenlijst*). Nothing in it is a decision: the councils decide at home.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conclusion {
    /// What the meeting takes the outcome to be.
    pub finding: Option<Finding>,
    /// What is concluded, in a sentence or two; may be empty when the finding says it all.
    pub text: String,
    /// What happens next.
    pub next: Option<String>,
    /// Which role does that ("griffier Gouda"); never a person.
    pub role: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// With which instrument.
    pub instrument: Option<InstrumentKind>,
}

impl Conclusion {
    /// Whether it says nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// A conclusion in words alone.
    #[must_use]
    pub fn in_words(text: impl Into<String>) -> Box<Self> {
        Box::new(Self { text: text.into(), ..Self::default() })
    }
}

/// What a meeting takes the outcome of an item to be. It may differ from what the rules count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Finding {
    /// There is support (*draagvlak*).
    Support,
    /// There is support under conditions (*onder voorwaarden*).
    Conditional,
    /// It is held over (*aangehouden*): it returns in the next round.
    HeldOver,
    /// There is no support (*geen draagvlak*).
    NoSupport,
    /// Who brought it in took it back (*ingetrokken*).
    Withdrawn,
}

impl Finding {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Support, Self::Conditional, Self::HeldOver, Self::NoSupport, Self::Withdrawn];
}
