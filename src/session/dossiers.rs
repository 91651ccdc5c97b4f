//! The dossiers that are compiled in: the one place where they are registered, read once, when they are first asked for.

use std::fmt;
use std::sync::OnceLock;

use crate::domain::meeting::Meeting;
use crate::store::agenda::{self, Parsed};

/// Registers dossiers by their names: the stems of their files in `data/`, and the ids of their meetings.
macro_rules! registry {
    ($($name:literal),+ $(,)?) => {
        static ALL: [Dossier; [$($name),+].len()] =
            [$(Dossier::new($name, include_str!(concat!("../../data/", $name, ".ron")))),+];
    };
}

registry!["midden-holland-2021-09-16",];

/// A dossier that is compiled in.
pub struct Dossier {
    name: &'static str,
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
    let most = |dossier: &Dossier| dossier.name.chars().count().max(name.chars().count()) / 3;
    let slip = |dossier: &&Dossier| strsim::osa_distance(name, dossier.name);
    let alike = all().filter(|dossier| slip(dossier) <= most(dossier)).min_by_key(slip);
    alike.or_else(|| {
        let mut having = all().filter(|dossier| name.chars().count() >= PART && dossier.name.contains(name));
        having.next().filter(|_| having.next().is_none())
    })
}

/// A shorter part of a name means none in particular.
const PART: usize = 3;

impl Dossier {
    const fn new(name: &'static str, agenda: &'static str) -> Self {
        Self { name, agenda, meeting: OnceLock::new() }
    }

    /// What it is called on the command line and in links.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
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
