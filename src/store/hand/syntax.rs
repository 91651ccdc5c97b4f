//! What ron found wrong, as our own faults.

use ron::error::Error;

use super::fault::Fault;
use crate::clean::excerpt;
use crate::message::{Message, Say};

/// What should have stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Text between quotation marks.
    Text,
    /// A whole number.
    Number,
    /// A whole number that fits the field.
    FittingNumber,
    /// `true` or `false`.
    Truth,
    /// A list between `[` and `]`.
    List,
    /// The end of a list: `]`.
    ListEnd,
    /// Keys and values between `{` and `}`.
    Map,
    /// The end of a map: `}`.
    MapEnd,
    /// Fields between `(` and `)`.
    Fields,
    /// The end of fields: `)`.
    FieldsEnd,
    /// A comma after what comes before.
    Comma,
    /// A colon between a field and its value.
    Colon,
    /// The name of a field or value.
    Name,
    /// The closing quotation mark of a text.
    TextEnd,
    /// The end of a comment: `*/`.
    CommentEnd,
    /// One of the escapes that a text may hold after `\`.
    Escape,
    /// More: the file stops too early.
    More,
    /// Nothing: the file had ended.
    Nothing,
    /// Something else than this character.
    NotThis(char),
    /// Something else; in the words of the RON reader, cut short.
    Other(String),
}

impl Say for Expected {
    fn message(&self) -> Message {
        match self {
            Self::Text => Message::new("agenda-expected-text"),
            Self::Number => Message::new("agenda-expected-number"),
            Self::FittingNumber => Message::new("agenda-expected-fitting-number"),
            Self::Truth => Message::new("agenda-expected-truth"),
            Self::List => Message::new("agenda-expected-list"),
            Self::ListEnd => Message::new("agenda-expected-list-end"),
            Self::Map => Message::new("agenda-expected-map"),
            Self::MapEnd => Message::new("agenda-expected-map-end"),
            Self::Fields => Message::new("agenda-expected-fields"),
            Self::FieldsEnd => Message::new("agenda-expected-fields-end"),
            Self::Comma => Message::new("agenda-expected-comma"),
            Self::Colon => Message::new("agenda-expected-colon"),
            Self::Name => Message::new("agenda-expected-name"),
            Self::TextEnd => Message::new("agenda-expected-text-end"),
            Self::CommentEnd => Message::new("agenda-expected-comment-end"),
            Self::Escape => Message::new("agenda-expected-escape"),
            Self::More => Message::new("agenda-expected-more"),
            Self::Nothing => Message::new("agenda-expected-nothing"),
            Self::NotThis(c) => Message::new("agenda-expected-not-this").with("character", excerpt(&c.to_string())),
            Self::Other(words) => Message::new("agenda-expected-other").with("words", words.as_str()),
        }
    }
}

/// The fault behind an error of the RON reader.
#[expect(clippy::wildcard_enum_match_arm, reason = "ron's errors are not ours: the others are told in its own words")]
pub(in crate::store) fn fault(error: &Error) -> Fault {
    let expected = match error {
        Error::NoSuchStructField { expected, found, .. } => {
            return Fault::UnknownField { found: excerpt(found), expected };
        }
        Error::DuplicateStructField { field, .. } => return Fault::DuplicateField { field },
        Error::NoSuchEnumVariant { expected, found, .. } => {
            return Fault::UnknownValue { found: excerpt(found), expected };
        }
        Error::ExceededRecursionLimit => return Fault::TooDeep,
        Error::ExpectedString => Expected::Text,
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning => Expected::Number,
        Error::IntegerOutOfBounds => Expected::FittingNumber,
        Error::ExpectedBoolean => Expected::Truth,
        Error::ExpectedArray => Expected::List,
        Error::ExpectedArrayEnd => Expected::ListEnd,
        Error::ExpectedMap => Expected::Map,
        Error::ExpectedMapEnd => Expected::MapEnd,
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedDifferentStructName { .. } => {
            Expected::Fields
        }
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => Expected::FieldsEnd,
        Error::ExpectedComma => Expected::Comma,
        Error::ExpectedMapColon => Expected::Colon,
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) => Expected::Name,
        Error::ExpectedStringEnd => Expected::TextEnd,
        Error::UnclosedBlockComment => Expected::CommentEnd,
        Error::InvalidEscape(_) => Expected::Escape,
        Error::Eof => Expected::More,
        Error::TrailingCharacters => Expected::Nothing,
        Error::UnexpectedChar(c) => Expected::NotThis(*c),
        other => Expected::Other(excerpt(&other.to_string())),
    };
    Fault::Syntax(expected)
}
