//! In whose name something was said. It is uneven, and belongs to every mark (`DOMAIN`: "the mandate is uneven").

use super::time::Date;

/// Who stands behind what a council's representative says, when it was given and in which version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Who gave it.
    pub body: Body,
    /// The day on which it was given.
    pub date: Option<Date>,
    /// The edition of what was given, counted from 1.
    pub version: Option<u16>,
    /// What else must be known of it ("a second version follows").
    pub note: Option<String>,
}

/// Who gave a mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// The council itself (*raad*).
    Council,
    /// A committee of the council (*commissie*).
    Committee,
    /// Parties within the council (*fracties*), by name.
    Parties(Vec<String>),
    /// The municipal executive (*college*).
    Executive,
    /// The representative, speaking personally (*persoonlijk*).
    Personal,
}

impl Mandate {
    /// A representative who speaks for nobody else: what holds in a meeting unless the file says otherwise.
    pub const PERSONAL: Self = Self { body: Body::Personal, date: None, version: None, note: None };
}
