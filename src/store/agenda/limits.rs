//! How large things in an agenda file may be. Beyond these, a file is not an agenda but an attack or an accident.

/// The file, in bytes.
pub(super) const BYTES: u64 = 32 * 1024 * 1024;
/// Faults and warnings that are kept; the others are counted.
pub(super) const FAULTS: usize = 50;
/// Items within items, and criteria within criteria.
pub(super) const DEPTH: usize = 12;

/// An id, in characters.
pub(super) const ID: usize = 64;
/// What stands before the title of an item, in characters.
pub(super) const NUMBER: usize = 16;
/// A title, in characters.
pub(super) const TITLE: usize = 300;
/// A name, tag, key or value, in characters.
pub(super) const NAME: usize = 120;
/// A note of some sentences, in characters.
pub(super) const NOTE: usize = 2_000;
/// An explanation, in characters.
pub(super) const TEXT: usize = 10_000;

/// Councils, well over the 342 municipalities of the Netherlands.
pub(super) const COUNCILS: usize = 500;
/// Groups of councils.
pub(super) const GROUPS: usize = 50;
/// Levels of a scale.
pub(super) const LEVELS: usize = 9;
/// Rules beside each other.
pub(super) const RULES: usize = 9;
/// Items of an agenda.
pub(super) const ITEMS: usize = 100_000;
/// Entries of any other list.
pub(super) const LIST: usize = 1_000;
/// What one council may weigh: all councils together still fit in what is counted with.
pub(super) const WEIGHT: u64 = 1_000_000_000_000;
