//! Takes values apart by their brackets and commas, where they are written plainly: many times quicker than ron, which looks at
//! every character again at each depth.
//!
//! What is taken apart here is what ron would take apart, with the same result; anything else (escapes, raw strings, variants
//! with content, whatever is wrong) is [`Unusual`], and left to ron. `tests/agenda` holds the two against each other.

use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer as _, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

use super::placed::{RAW, blank};

/// Not written plainly.
#[derive(Debug)]
pub(super) struct Unusual;

impl fmt::Display for Unusual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not written plainly")
    }
}

impl std::error::Error for Unusual {}

impl de::Error for Unusual {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Quickly<T> = Result<T, Unusual>;

/// A value as it is written, without blanks around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plain<'a>(&'a str);

impl<'a> Plain<'a> {
    /// The one value in a text.
    pub(super) fn only(text: &'a str) -> Quickly<Self> {
        let text = &text[blank(text)..];
        // Whatever stands within brackets is taken apart to the last character, so it shows there if more than one begins here.
        // A comment would be read over.
        if let (Some(b'(' | b'[' | b'{'), Some(b')' | b']' | b'}')) = (text.as_bytes().first(), text.as_bytes().last())
            && memchr::memchr(b'/', text.as_bytes()).is_none()
        {
            return Ok(Self(text));
        }
        let (value, rest) = text.split_at(end_of_value(text)?);
        if blank(rest) == rest.len() { Ok(Self(value)) } else { Err(Unusual) }
    }

    /// What stands between these brackets.
    fn within(self, open: char, close: char) -> Quickly<List<'a>> {
        let inner = self.0.strip_prefix(open).and_then(|text| text.strip_suffix(close)).ok_or(Unusual)?;
        Ok(List { rest: inner, value: None })
    }

    fn number(self) -> Quickly<u64> {
        let is_plain = self.0.len() <= 18 && self.0.bytes().all(|byte| byte.is_ascii_digit());
        if !is_plain || (self.0.len() > 1 && self.0.starts_with('0')) {
            return Err(Unusual);
        }
        self.0.parse().map_err(|_| Unusual)
    }

    fn text(self) -> Quickly<&'a str> {
        let text = self.0.strip_prefix('"').and_then(|text| text.strip_suffix('"')).ok_or(Unusual)?;
        if text.bytes().any(|byte| matches!(byte, b'"' | b'\\')) { Err(Unusual) } else { Ok(text) }
    }
}

/// Entries, one after another, with commas between them.
struct List<'a> {
    rest: &'a str,
    /// The value of the key that was read.
    value: Option<Plain<'a>>,
}

impl<'a> List<'a> {
    /// The next entry, if there is one.
    fn next(&mut self) -> Quickly<Option<Plain<'a>>> {
        self.rest = &self.rest[blank(self.rest)..];
        if self.rest.is_empty() {
            return Ok(None);
        }
        let value = self.take()?;
        self.comma()?;
        Ok(Some(value))
    }

    /// The next key, if there is one; its value is kept.
    fn next_pair(&mut self, key: impl Fn(&str) -> Quickly<usize>) -> Quickly<Option<Plain<'a>>> {
        self.rest = &self.rest[blank(self.rest)..];
        if self.rest.is_empty() {
            return Ok(None);
        }
        let (key, rest) = self.rest.split_at(key(self.rest)?);
        let rest = rest[blank(rest)..].strip_prefix(':').ok_or(Unusual)?;
        self.rest = &rest[blank(rest)..];
        self.value = Some(self.take()?);
        self.comma()?;
        Ok(Some(Plain(key)))
    }

    fn take(&mut self) -> Quickly<Plain<'a>> {
        let (value, rest) = self.rest.split_at(end_of_value(self.rest)?);
        self.rest = &rest[blank(rest)..];
        Ok(Plain(value))
    }

    fn comma(&mut self) -> Quickly<()> {
        if self.rest.is_empty() {
            return Ok(());
        }
        self.rest = self.rest.strip_prefix(',').ok_or(Unusual)?;
        Ok(())
    }
}

/// Where the value ends that a text begins with.
fn end_of_value(text: &str) -> Quickly<usize> {
    match text.as_bytes().first() {
        Some(b'"') => end_of_text(text, 0),
        Some(b'(' | b'[' | b'{') => end_of_brackets(text, 0),
        Some(byte) if byte.is_ascii_alphanumeric() => {
            let end = end_of_word(text)?;
            let behind = end + blank(&text[end..]);
            if text[behind..].starts_with('(') { end_of_brackets(text, behind) } else { Ok(end) }
        }
        Some(_) | None => Err(Unusual),
    }
}

/// Where a word or number of letters, digits and underscores ends. Before a quote or `#` it is no word.
fn end_of_word(text: &str) -> Quickly<usize> {
    let end = text.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'_').unwrap_or(text.len());
    match text.as_bytes().get(end) {
        None | Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'(' | b')' | b']' | b'}' | b'/') if end > 0 => {
            Ok(end)
        }
        _ => Err(Unusual),
    }
}

/// Where the text ends that begins at this quote.
fn end_of_text(text: &str, from: usize) -> Quickly<usize> {
    let mut at = from + 1;
    loop {
        let found = memchr::memchr2(b'"', b'\\', text.as_bytes().get(at..).ok_or(Unusual)?).ok_or(Unusual)?;
        at += found + 1;
        if text.as_bytes()[at - 1] == b'"' {
            return Ok(at);
        }
        // What is escaped is one byte at least, and no quote is within the others.
        at += 1;
    }
}

/// Where the bracket closes that opens here. What stands within is taken apart later.
fn end_of_brackets(text: &str, from: usize) -> Quickly<usize> {
    let bytes = text.as_bytes();
    let mut open = Open::default();
    let mut at = from;
    loop {
        match *bytes.get(at).ok_or(Unusual)? {
            b'"' => {
                if at > 0 && matches!(bytes[at - 1], b'r' | b'b' | b'#') {
                    return Err(Unusual);
                }
                at = end_of_text(text, at)?;
                continue;
            }
            b'(' => open.push(b')')?,
            b'[' => open.push(b']')?,
            b'{' => open.push(b'}')?,
            close @ (b')' | b']' | b'}') => {
                open.pop(close)?;
                if open.depth == 0 {
                    return Ok(at + 1);
                }
            }
            b'/' => {
                let skipped = blank(&text[at..]);
                if skipped == 0 {
                    return Err(Unusual);
                }
                at += skipped;
                continue;
            }
            b'\'' | b'#' => return Err(Unusual),
            _ => {}
        }
        at += 1;
    }
}

/// Ron stops at a depth of its own.
const DEPTH: usize = 64;

/// By what the brackets close that are open. It asks for no memory, for there are many of them.
struct Open {
    closing: [u8; DEPTH],
    depth: usize,
}

impl Default for Open {
    fn default() -> Self {
        Self { closing: [0; DEPTH], depth: 0 }
    }
}

impl Open {
    fn push(&mut self, closing: u8) -> Quickly<()> {
        *self.closing.get_mut(self.depth).ok_or(Unusual)? = closing;
        self.depth += 1;
        Ok(())
    }

    fn pop(&mut self, closing: u8) -> Quickly<()> {
        self.depth = self.depth.checked_sub(1).ok_or(Unusual)?;
        if self.closing[self.depth] == closing { Ok(()) } else { Err(Unusual) }
    }
}

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Unusual;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Quickly<Option<T::Value>> {
        self.next()?.map(|value| seed.deserialize(value)).transpose()
    }
}

/// The fields of a struct: their names are words.
struct Fields<'a>(List<'a>);

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Unusual;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Quickly<Option<K::Value>> {
        let key = self.0.next_pair(end_of_word)?;
        key.map(|Plain(word)| seed.deserialize(word.into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Quickly<V::Value> {
        seed.deserialize(self.0.value.take().ok_or(Unusual)?)
    }
}

/// The entries of a map: their keys are values.
struct Entries<'a>(List<'a>);

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Unusual;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Quickly<Option<K::Value>> {
        self.0.next_pair(end_of_value)?.map(|key| seed.deserialize(key)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Quickly<V::Value> {
        seed.deserialize(self.0.value.take().ok_or(Unusual)?)
    }
}

/// A variant without content.
struct Word<'a>(&'a str);

impl<'de> EnumAccess<'de> for Word<'de> {
    type Error = Unusual;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Quickly<(V::Value, Self)> {
        Ok((seed.deserialize(self.0.into_deserializer())?, self))
    }
}

impl<'de> VariantAccess<'de> for Word<'de> {
    type Error = Unusual;

    fn unit_variant(self) -> Quickly<()> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Quickly<T::Value> {
        Err(Unusual)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Quickly<V::Value> {
        Err(Unusual)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Quickly<V::Value> {
        Err(Unusual)
    }
}

impl<'de> Deserializer<'de> for Plain<'de> {
    type Error = Unusual;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Quickly<V::Value> {
        Err(Unusual)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        match self.0 {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Unusual),
        }
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_u64(self.number()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_u64(self.number()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_u64(self.number()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_borrowed_str(self.text()?)
    }

    /// A field that is there says something; `Some` and `None` are written by those who know ron.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        if self.0.starts_with("Some") || self.0.starts_with("None") { Err(Unusual) } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Quickly<V::Value> {
        if name == RAW { visitor.visit_borrowed_str(self.0) } else { Err(Unusual) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_seq(self.within('[', ']')?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Quickly<V::Value> {
        visitor.visit_map(Entries(self.within('{', '}')?))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Quickly<V::Value> {
        visitor.visit_map(Fields(self.within('(', ')')?))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Quickly<V::Value> {
        if self.0.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            visitor.visit_enum(Word(self.0))
        } else {
            Err(Unusual)
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}
