//! Values that remember where in the file they stand.
//!
//! A [`Placed`] keeps the slice of the source that it was read from. Its address within the source is the place, so that a
//! fault that shows only after reading (an unknown id, a weight of zero) still points at the right line and column.

use std::fmt;
use std::marker::PhantomData;

use super::quick::Plain;
use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};

/// How our RON is read: optional fields are written bare, nesting stops at ron's own limit.
pub(in crate::store) fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// A value that is read from the file, or why it could not be, with the slice of the source that it stands in.
#[derive(Debug, Clone)]
pub(in crate::store) struct Placed<'a, T> {
    /// The slice of the source, from the first character of the value on.
    pub(in crate::store) at: &'a str,
    /// The value, or the error with a position counted from the start of the slice.
    pub(in crate::store) value: Result<T, ron::error::SpannedError>,
}

/// A value of the file that is not read yet: an item of a list, taken apart later so that each can fail by itself.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Raw<'a>(pub(in crate::store) &'a str);

/// A map as it is written, so that a key that stands there twice is seen.
#[derive(Debug, Clone)]
pub(in crate::store) struct Pairs<'a, T>(pub(in crate::store) Vec<(Placed<'a, String>, Placed<'a, T>)>);

/// The same, of which the values are taken apart later.
#[derive(Debug, Clone)]
pub(in crate::store) struct Map<'a>(pub(in crate::store) Vec<(Placed<'a, String>, Raw<'a>)>);

impl<'a> Raw<'a> {
    /// The same for a value that is written plainly; nothing is known of any other.
    pub(in crate::store) fn read_quickly<T: Deserialize<'a>>(self) -> Option<T> {
        Plain::only(self.0).and_then(T::deserialize).ok()
    }

    /// Reads the value as a `T` that may borrow from the source.
    pub(in crate::store) fn read<T: Deserialize<'a>>(self) -> Result<T, ron::error::SpannedError> {
        options().from_str(self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Raw<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Written(raw) = Written::deserialize(deserializer)?;
        Ok(Self(&raw[blank(raw)..]))
    }
}

/// A value as it is written, with the blanks and comments around it.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Written<'a>(pub(in crate::store) &'a str);

impl<'de: 'a, 'a> Deserialize<'de> for Written<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, AsWritten(PhantomData))
    }
}

/// By this name ron gives a value as it is written. Its own `RawValue` asks by it too, but then reads the value once more.
pub(super) const RAW: &str = "$ron::private::RawValue";

struct AsWritten<'a>(PhantomData<&'a str>);

impl<'de: 'a, 'a> Visitor<'de> for AsWritten<'a> {
    type Value = Written<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value as it is written")
    }

    fn visit_borrowed_str<E>(self, raw: &'de str) -> Result<Written<'a>, E> {
        Ok(Written(raw))
    }
}

impl<'de: 'a, 'a, T: DeserializeOwned> Deserialize<'de> for Placed<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Raw::deserialize(deserializer)?;
        Ok(Self { at: raw.0, value: raw.read_quickly().map_or_else(|| raw.read(), Ok) })
    }
}

impl<'de: 'a, 'a, T: DeserializeOwned + 'a> Deserialize<'de> for Pairs<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder(PhantomData)).map(Pairs)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Map<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder(PhantomData)).map(Map)
    }
}

/// Keys and values in the order in which they are written.
struct InOrder<'a, V>(PhantomData<&'a V>);

impl<'de: 'a, 'a, V: Deserialize<'de>> Visitor<'de> for InOrder<'a, V> {
    type Value = Vec<(Placed<'a, String>, V)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}

/// How many bytes of blanks and comments stand before the value.
pub(in crate::store) fn blank(text: &str) -> usize {
    // Mostly there is nothing, which shows at once.
    if text.bytes().next().is_none_or(|byte| byte.is_ascii_graphic() && byte != b'/') {
        return 0;
    }
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("//") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = after_comment(comment);
        } else {
            return text.len() - rest.len();
        }
    }
}

/// What follows a block comment of which the opening was taken off; comments nest.
fn after_comment(text: &str) -> &str {
    let mut rest = text;
    let mut depth = 1_usize;
    while depth > 0 {
        let Some(at) = rest.find(['/', '*']) else { return "" };
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("/*") {
            (depth, rest) = (depth + 1, after);
        } else if let Some(after) = rest.strip_prefix("*/") {
            (depth, rest) = (depth - 1, after);
        } else {
            rest = &rest[1..];
        }
    }
    rest
}
