//! What all files written by hand are made of: the shape of fields and words, and the parts that more than one file has.
//! Every field may be missing here; what must be there is checked where it is used.

use serde::Deserialize;

use super::placed::Placed;
use crate::domain::agenda::{Certainty, InstrumentKind};

type Text<'a> = Placed<'a, String>;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident<$a:lifetime> { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
        pub(in crate::store) struct $name<$a> {
            $(pub(in crate::store) $field: Option<$type>,)*
        }
    )*};
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident => $domain:ident { $($word:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Deserialize)]
        pub(in crate::store) enum $name {
            $($word,)*
        }

        impl From<$name> for $domain {
            fn from(word: $name) -> Self {
                match word {
                    $($name::$word => Self::$word,)*
                }
            }
        }

        impl Word for $domain {
            fn word(self) -> &'static str {
                match self {
                    $($domain::$word => stringify!($word),)*
                }
            }
        }
    )*};
}

pub(in crate::store) use {fields, words};

fields! {
    /// A place in a document.
    Source<'a> { document: Text<'a>, place: Text<'a> }

    /// In whose name something was said.
    Mandate<'a> {
        body: Placed<'a, BodyWord>, parties: Vec<Text<'a>>, date: Text<'a>, version: Placed<'a, u16>, note: Text<'a>,
    }

    /// An instrument that an item asks for.
    Instrument<'a> { kind: Placed<'a, InstrumentWord>, page: Placed<'a, u16>, certainty: Placed<'a, CertaintyWord> }
}

words! {
    /// The kinds of instrument.
    InstrumentWord => InstrumentKind { Motion, Amendment, Undertaking, TextChange }
    /// Whether an instrument is wanted or only thought of.
    CertaintyWord => Certainty { Possible, Definite }
}

/// Who gave a mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(in crate::store) enum BodyWord {
    Council,
    Committee,
    Parties,
    Executive,
    Personal,
}

/// The format alone, whatever else the file holds: a newer file may have fields that are unknown here.
#[derive(Debug, Deserialize)]
#[serde(bound(deserialize = "'de: 'a"))]
pub(in crate::store) struct Head<'a> {
    pub(in crate::store) format: Option<Placed<'a, u32>>,
}

/// What is one word in the file.
pub(in crate::store) trait Word {
    /// The word.
    fn word(self) -> &'static str;
}
