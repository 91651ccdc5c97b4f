//! The dossiers that are compiled in: the one place where they are registered, read once, when they are first asked for.
//! What their items say of each other is in [`ties`].

mod index;
pub mod ties;

use std::fmt;
use std::sync::OnceLock;

use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;
use crate::store::agenda::{self, Parsed};
use index::Index;
pub use index::lines as index_lines;

/// Registers dossiers by their names, which are the stems of their files in `data/` and the ids of their meetings, each with
/// what it is called in a few words.
macro_rules! registry {
    ($($name:literal: $short:literal;)+) => {
        static ALL: [Dossier; [$($name),+].len()] =
            [$(Dossier::new($name, $short, include_str!(concat!("../../data/", $name, ".ron")))),+];
    };
}

registry! {
    "midden-holland-2021-09-16": "overleg Midden-Holland 2021";
    "midden-holland-kader-2025": "kader Midden-Holland 2025";
    "midden-holland-programma-2020": "programma Midden-Holland 2020";
    "zhz-inkoopkader": "inkoopkader ZHZ";
    "zhz-regionale-samenwerking": "samenwerking ZHZ 2013";
}

/// A dossier that is compiled in.
pub struct Dossier {
    name: &'static str,
    short: &'static str,
    agenda: &'static str,
    meeting: OnceLock<Option<Meeting>>,
}

/// All of them, the one that is opened unless another is asked for first.
pub fn all() -> impl ExactSizeIterator<Item = &'static Dossier> {
    ALL.iter()
}

/// The one that is opened unless another is asked for.
#[must_use]
pub fn usual() -> &'static Dossier {
    &ALL[0]
}

/// The dossier with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Dossier> {
    all().find(|dossier| dossier.name == name)
}

/// The dossier that was perhaps meant: one with a slip of the finger, or the only one of whose name this is a part.
#[must_use]
pub fn nearest(name: &str) -> Option<&'static Dossier> {
    let name = name.to_lowercase();
    let name = name.strip_suffix(".ron").unwrap_or(&name);
    let slip = near(name, all().map(Dossier::name));
    slip.and_then(find).or_else(|| {
        let mut having = all().filter(|dossier| name.chars().count() >= PART && dossier.name.contains(name));
        having.next().filter(|_| having.next().is_none())
    })
}

/// The known word that is nearest to another, if it is near enough to be a slip of the finger.
pub(super) fn near<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if word.chars().count() > LENGTH_MAX {
        return None;
    }
    let slip = |known: &&str| strsim::osa_distance(word, known);
    let most = |known: &str| known.chars().count().max(word.chars().count()) / 3;
    known.filter(|known| slip(known) <= most(known)).min_by_key(slip)
}

/// The longest word for which a neighbour is looked up.
const LENGTH_MAX: usize = 64;
/// A shorter part of a name means none in particular.
const PART: usize = 3;

impl Dossier {
    const fn new(name: &'static str, short: &'static str, agenda: &'static str) -> Self {
        Self { name, short, agenda, meeting: OnceLock::new() }
    }

    /// What it is called on the command line and in links.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it is called in a few words, where its title is too long.
    #[must_use]
    pub const fn short(&self) -> &'static str {
        self.short
    }

    /// The name of its file.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.ron", self.name)
    }

    /// Its agenda, byte for byte.
    #[must_use]
    pub const fn agenda(&self) -> &'static str {
        self.agenda
    }

    /// The title of one of its items. That of one at an end of a link is known without reading the dossier.
    #[must_use]
    pub fn title(&self, item: ItemIx) -> &str {
        let known = Index::get().title(self, item);
        known.unwrap_or_else(|| self.meeting().map_or("", |meeting| meeting.agenda().item(item).title.as_str()))
    }

    /// Its item with this id; the same goes for it.
    #[must_use]
    pub fn find_item(&self, id: &str) -> Option<ItemIx> {
        Index::get().find(self, id).or_else(|| self.meeting()?.agenda().find(id))
    }

    /// Its meeting before anything happened. A test holds that each can be read, so there is always one.
    #[must_use]
    pub fn meeting(&self) -> Option<&Meeting> {
        let read = || agenda::parse(&self.file(), self.agenda.as_bytes()).ok();
        self.meeting.get_or_init(|| read().map(|Parsed { plan, .. }| Meeting::new(plan))).as_ref()
    }
}

/// Two dossiers of one name are the same.
impl PartialEq for Dossier {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Dossier {}

impl fmt::Debug for Dossier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Dossier").field(&self.name).finish()
    }
}
