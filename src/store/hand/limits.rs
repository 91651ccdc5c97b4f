//! How large things in an agenda file may be. Beyond these, a file is not an agenda but an attack or an accident.

/// The file, in bytes.
pub(in crate::store) const BYTES: u64 = 32 * 1024 * 1024;
/// Faults and warnings that are kept; the others are counted.
pub(in crate::store) const FAULTS: usize = 50;
/// Items within items, and criteria within criteria.
pub(in crate::store) const DEPTH: usize = 12;

/// An id, in characters.
pub(in crate::store) const ID: usize = 64;
/// What stands before the title of an item, in characters.
pub(in crate::store) const NUMBER: usize = 16;
/// A title, in characters.
pub(in crate::store) const TITLE: usize = 300;
/// A name, tag, key or value, in characters.
pub(in crate::store) const NAME: usize = 120;
/// A note of some sentences, in characters.
pub(in crate::store) const NOTE: usize = 2_000;
/// An explanation, in characters.
pub(in crate::store) const TEXT: usize = 10_000;

/// Councils, well over the 342 municipalities of the Netherlands.
pub(in crate::store) const COUNCILS: usize = 500;
/// Groups of councils.
pub(in crate::store) const GROUPS: usize = 50;
/// Levels of a scale.
pub(in crate::store) const LEVELS: usize = 9;
/// Rules beside each other.
pub(in crate::store) const RULES: usize = 9;
/// Properties that items can have.
pub(in crate::store) const ATTRIBUTES: usize = 20;
/// Items of an agenda.
pub(in crate::store) const ITEMS: usize = 100_000;
/// Entries of any other list.
pub(in crate::store) const LIST: usize = 1_000;
/// What one council may weigh: all councils together still fit in what is counted with.
pub(in crate::store) const WEIGHT: u64 = 1_000_000_000_000;
