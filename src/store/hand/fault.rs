//! What can be wrong with an agenda file.

use super::syntax::Expected;
use crate::message::Message;

/// Something in an agenda file that makes it unusable until it is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The path leads to something else than a file.
    NotAFile,
    /// The system did not give the file.
    Unreadable {
        /// Why.
        reason: Message,
    },
    /// The file is larger than an agenda can be, in bytes.
    TooLarge {
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        max: u64,
    },
    /// The file was saved with two bytes a character.
    Utf16,
    /// This byte belongs to no character.
    NotUtf8 {
        /// The byte.
        byte: u8,
    },
    /// The file switches reading settings of its own.
    Attribute,
    /// Nothing but blanks and comments.
    NoContent,
    /// The file is the journal of a meeting.
    Journal,
    /// Quotation marks that are not `"`.
    Quotes,
    /// A comma too many.
    DoubleComma,
    /// A number with dots between the thousands.
    Thousands {
        /// What stands there.
        text: String,
        /// The number without dots.
        number: String,
    },
    /// A number with more to it.
    OnlyNumber,
    /// Something else should have stood here.
    Syntax(Expected),
    /// Items or criteria within each other go deeper than is allowed.
    TooDeep,

    /// No such field exists here.
    UnknownField {
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: &'static [&'static str],
    },
    /// A field stands here for the second time.
    DuplicateField {
        /// Its name.
        field: &'static str,
    },
    /// A field that must be there is not.
    Missing {
        /// Its name.
        field: &'static str,
    },
    /// A field holds nothing.
    Empty {
        /// Its name.
        field: &'static str,
    },
    /// A text is longer than its field allows, in characters.
    TooLong {
        /// The name of the field.
        field: &'static str,
        /// How long it may be.
        max: usize,
    },
    /// A list is longer than is allowed.
    TooMany {
        /// The name of the field.
        field: &'static str,
        /// How long it may be.
        max: usize,
    },
    /// A field that counts from 1 holds nought.
    Nought {
        /// Its name.
        field: &'static str,
    },
    /// A field has a value that does not exist.
    UnknownValue {
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: &'static [&'static str],
    },
    /// A key stands for the second time in one map.
    DuplicateKey {
        /// The key.
        key: String,
    },

    /// An id holds something else than letters a to z, digits, dots, dashes and underscores.
    BadId {
        /// The id.
        id: String,
    },
    /// An id was given before.
    DuplicateId {
        /// To what.
        thing: Thing,
        /// The id.
        id: String,
        /// On which line.
        line: usize,
    },
    /// Nothing has this id.
    Unknown {
        /// What was looked for.
        thing: Thing,
        /// The id.
        id: String,
        /// The id that was probably meant.
        nearest: Option<String>,
    },

    /// The file follows a format that this program does not know.
    Format {
        /// The format of the file.
        found: u32,
        /// The newest format that this program knows.
        known: u16,
    },
    /// A text is not a day of the calendar written year-month-day.
    Date {
        /// The text.
        text: String,
    },
    /// A text is written as a day that the calendar does not have.
    NoSuchDay {
        /// The text.
        text: String,
    },
    /// A text is not an amount of euros.
    Amount {
        /// The text.
        text: String,
    },
    /// An item is coloured by a council, but is none that councils colour.
    NotColoured {
        /// Its id.
        id: String,
    },
    /// An earlier round has a number that is not below that of this one.
    EarlierRound {
        /// Its number.
        round: u16,
        /// The number of this round.
        this: u16,
    },

    /// Nobody takes part.
    NoCouncils,
    /// A council weighs nought.
    ZeroWeight,
    /// A weight is larger than can be counted with.
    WeightTooLarge {
        /// How large it may be.
        max: u64,
    },
    /// The short name of a council is not one to three letters or digits.
    Short {
        /// The short name.
        text: String,
    },
    /// Two councils have the same short name.
    DuplicateShort {
        /// The short name.
        text: String,
        /// On which line the other stands.
        line: usize,
    },
    /// Two councils have names that a reader cannot tell apart.
    LookAlike {
        /// This name.
        name: String,
        /// The other name.
        other: String,
        /// On which line the other stands.
        line: usize,
    },

    /// A scale has fewer than two levels.
    FewLevels,
    /// No level of the scale means support.
    NoSupport,
    /// The letter of a level is not one capital A to Z.
    Letter {
        /// What stands there.
        text: String,
    },
    /// The glyph of a level is not one visible character of one column.
    Glyph {
        /// What stands there.
        text: String,
    },
    /// The letter of a level already says something else than a colour, or takes a mark back.
    TakenLetter {
        /// The letter.
        text: String,
    },
    /// The glyph of a level already stands for a council that gave no colour.
    TakenGlyph {
        /// The glyph.
        text: String,
    },
    /// Two levels have the same letter or glyph.
    SameLevel {
        /// The letter or glyph.
        text: String,
        /// On which line the other stands.
        line: usize,
    },

    /// A fraction has a nought below the line.
    ZeroDenominator,
    /// A rule is not met even with everyone present and green.
    NeverMet {
        /// Its id.
        rule: String,
        /// Whether it is the rule as a whole, and not what it asks at one place.
        whole: bool,
    },
    /// A list of criteria is empty.
    NoCriteria,
    /// A rule over groups, where there are none.
    NoGroups,
    /// A rule has both a preset and a criterion.
    PresetAndCriterion,
    /// A rule has neither a preset nor a criterion.
    NoPresetNorCriterion,

    /// Parties are named where another body gave the mandate.
    PartiesOfOther,
    /// An item within `children` names a parent too.
    ParentInside,
    /// Items stand above each other in a circle.
    Cycle {
        /// The ids along the circle, the first one again at the end.
        path: String,
    },
    /// An item is related to itself.
    RelatedToItself,

    /// A colouring file was made for another meeting.
    OtherMeeting {
        /// The id of that one.
        found: String,
        /// The id of this one.
        expected: String,
    },
    /// A word that is no mark of this meeting.
    UnknownMark {
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
}

/// What an id is given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// An item of the agenda.
    Item,
    /// A council.
    Council,
    /// A group of councils.
    Group,
    /// A key of weights.
    Weight,
    /// A level of the scale.
    Level,
    /// A rule.
    Rule,
    /// A property of items.
    Attribute,
    /// A value of a property of items.
    Value,
    /// The meeting itself.
    Meeting,
}
