//! Takes the file's values apart and keeps what is wrong with them, so that one reading tells all there is to mend.

use std::collections::HashSet;

use serde::Deserialize;

use super::fault::{Fault, Thing};
use super::placed::{Map, Pairs, Placed, Raw};
use super::source::{Place, Source};
use super::warning::Warning;
use super::{limits, syntax};
use crate::clean::excerpt;
use crate::domain::agenda::Link;

/// A key and its value.
type Pair<'a, V> = (Placed<'a, String>, V);

/// A link to another file, with its place: whether it leads somewhere is not known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedLink {
    /// The link.
    pub link: Link,
    /// Where the name of the other dossier stands.
    pub dossier: Place,
    /// Where the id of its item stands.
    pub item: Option<Place>,
}

/// What was found so far, by how many bytes stand before it.
pub(in crate::store) struct Reader<'a> {
    source: Source<'a>,
    faults: Vec<(usize, Fault)>,
    faults_left_out: usize,
    warnings: Vec<(usize, Warning)>,
    /// Things of which one could not be read: what refers to it is not to blame.
    lost: Vec<Thing>,
    links: Vec<PlacedLink>,
    haste: Haste,
}

/// How values are taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Haste {
    /// Those that are written plainly without ron: quicker, but of no use for telling what is wrong.
    Quick,
    /// All of them by ron.
    Careful,
}

impl<'a> Reader<'a> {
    pub(in crate::store) fn new(text: &'a str, haste: Haste) -> Self {
        Self {
            haste,
            source: Source::new(text),
            faults: Vec::new(),
            faults_left_out: 0,
            warnings: Vec::new(),
            lost: Vec::new(),
            links: Vec::new(),
        }
    }

    /// Notes a fault at the start of a slice of the source.
    pub(in crate::store) fn fault(&mut self, at: &str, fault: Fault) {
        self.fault_behind(self.source.offset(at), fault);
    }

    /// Notes a warning at the start of a slice of the source.
    pub(in crate::store) fn warn(&mut self, at: &str, warning: Warning) {
        if self.warnings.len() < limits::FAULTS {
            self.warnings.push((self.source.offset(at), warning));
        }
    }

    /// Where a slice of the source starts.
    pub(in crate::store) fn place(&self, at: &str) -> Place {
        self.source.place(self.source.offset(at))
    }

    /// Notes a link to another file.
    pub(in crate::store) fn links_to(&mut self, link: PlacedLink) {
        self.links.push(link);
    }

    /// The links to other files that were noted, in the order of the file.
    pub(in crate::store) fn links(&mut self) -> Vec<PlacedLink> {
        let mut links = std::mem::take(&mut self.links);
        links.sort_by_key(|link| (link.dossier.line, link.dossier.column));
        links
    }

    /// Notes what ron found wrong in a slice of the source.
    pub(in crate::store) fn syntax(&mut self, at: &str, error: &ron::error::SpannedError) {
        let (behind, fault) = (self.source.offset_within(at, error.span.start), syntax::fault(&error.code));
        // What is only counted is not looked at again: there may be a great many.
        let slip = if self.is_full() { None } else { self.source.slip(behind, &fault) };
        let (behind, fault) = slip.unwrap_or((behind, fault));
        self.fault_behind(behind, fault);
    }

    fn fault_behind(&mut self, offset: usize, fault: Fault) {
        if self.faults.len() < limits::FAULTS {
            self.faults.push((offset, fault));
        } else {
            self.faults_left_out += 1;
        }
    }

    /// Whether nothing is wrong so far.
    pub(in crate::store) fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether further faults are only counted, so that it is not worth looking into them.
    pub(in crate::store) fn is_full(&self) -> bool {
        self.faults.len() == limits::FAULTS
    }

    /// On which line a slice of the source starts.
    pub(in crate::store) fn line(&self, at: &str) -> usize {
        self.source.line(self.source.offset(at))
    }

    /// What was found, in the order of the file, and how many faults were not kept.
    pub(in crate::store) fn finish(self) -> Findings {
        let Self { source, mut faults, faults_left_out, mut warnings, lost: _, links: _, haste: _ } = self;
        faults.sort_by_key(|(offset, _)| *offset);
        warnings.sort_by_key(|(offset, _)| *offset);
        Findings {
            faults: faults.into_iter().map(|(offset, fault)| (source.place(offset), fault)).collect(),
            faults_left_out,
            warnings: warnings.into_iter().map(|(offset, warning)| (source.place(offset), warning)).collect(),
        }
    }

    /// Takes a value apart.
    pub(in crate::store) fn read<T: Deserialize<'a>>(&mut self, raw: Raw<'a>) -> Option<T> {
        self.quickly(raw).or_else(|| raw.read().inspect_err(|error| self.syntax(raw.0, error)).ok())
    }

    /// Takes a value apart that is written plainly, unless care is taken.
    pub(super) fn quickly<T: Deserialize<'a>>(&self, raw: Raw<'a>) -> Option<T> {
        if self.haste == Haste::Quick { raw.read_quickly() } else { None }
    }

    /// Notes that something could not be read, so that what refers to it is not blamed for that.
    pub(in crate::store) fn lose(&mut self, thing: Thing) {
        if !self.has_lost(thing) {
            self.lost.push(thing);
        }
    }

    /// Whether something of this kind could not be read.
    pub(in crate::store) fn has_lost(&self, thing: Thing) -> bool {
        self.lost.contains(&thing)
    }

    /// Takes apart something that others refer to by id.
    pub(in crate::store) fn read_thing<T: Deserialize<'a>>(&mut self, raw: Raw<'a>, thing: Thing) -> Option<T> {
        let value = self.read(raw);
        if value.is_none() {
            self.lose(thing);
        }
        value
    }

    /// The entries of a list, up to as many as there may be.
    pub(in crate::store) fn at_most(
        &mut self,
        field: &'static str,
        max: usize,
        mut raws: Vec<Raw<'a>>,
    ) -> Vec<Raw<'a>> {
        if let Some(beyond) = raws.get(max) {
            self.fault(beyond.0, Fault::TooMany { field, max });
            raws.truncate(max);
        }
        raws
    }

    /// The entries of a map, of which no key stands there twice.
    pub(in crate::store) fn pairs<T>(
        &mut self,
        field: &'static str,
        pairs: Option<Pairs<'a, T>>,
    ) -> Vec<Pair<'a, Placed<'a, T>>> {
        self.once(field, pairs.map_or_else(Vec::new, |pairs| pairs.0))
    }

    /// The same, of which the values are taken apart later.
    pub(in crate::store) fn map(&mut self, field: &'static str, map: Option<Map<'a>>) -> Vec<Pair<'a, Raw<'a>>> {
        self.once(field, map.map_or_else(Vec::new, |map| map.0))
    }

    fn once<V>(&mut self, field: &'static str, mut pairs: Vec<Pair<'a, V>>) -> Vec<Pair<'a, V>> {
        if let Some((beyond, _)) = pairs.get(limits::LIST) {
            self.fault(beyond.at, Fault::TooMany { field, max: limits::LIST });
            pairs.truncate(limits::LIST);
        }
        let mut seen = HashSet::new();
        pairs.retain(|(key, _)| {
            let Ok(name) = &key.value else { return true };
            let is_new = seen.insert(name.clone());
            if !is_new {
                self.fault(key.at, Fault::DuplicateKey { key: excerpt(name) });
            }
            is_new
        });
        pairs
    }
}

/// All that was found, with places.
pub(in crate::store) struct Findings {
    pub(in crate::store) faults: Vec<(Place, Fault)>,
    pub(in crate::store) faults_left_out: usize,
    pub(in crate::store) warnings: Vec<(Place, Warning)>,
}
