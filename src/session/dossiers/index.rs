//! What the dossiers that are compiled in say of each other, worked out beforehand: reading all of them takes longer than a
//! person waits for the first screen. A test holds that it says what the dossiers say.

use std::sync::OnceLock;

use super::{Dossier, all};
use crate::domain::id::ItemIx;

/// Tab-separated lines: `item` with dossier, place, id and title; `link` with dossier and place of an item, dossier and id of
/// where it leads, and why. A dossier is named by its number.
const LINES: &str = include_str!("index.tsv");

/// What the dossiers say of each other.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) items: Vec<Known>,
    pub(super) links: Vec<Leading>,
}

/// An item at one of the ends of a link.
#[derive(Debug)]
pub(super) struct Known {
    dossier: usize,
    item: ItemIx,
    id: &'static str,
    title: &'static str,
}

/// An item that leads to another dossier.
#[derive(Debug)]
pub(super) struct Leading {
    pub(super) from: (&'static Dossier, ItemIx),
    /// The name of the other dossier, and the id of its item.
    pub(super) to: (&'static str, &'static str),
    pub(super) why: Option<&'static str>,
}

impl Index {
    pub(super) fn get() -> &'static Self {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(|| {
            let mut index = Self::default();
            LINES.lines().for_each(|line| _ = index.read(line));
            index
        })
    }

    fn read(&mut self, line: &'static str) -> Option<()> {
        let mut words = line.split('\t');
        let kind = words.next()?;
        let dossier = words.next()?.parse().ok()?;
        let item = ItemIx(words.next()?.parse().ok()?);
        match kind {
            "item" => self.items.push(Known { dossier, item, id: words.next()?, title: words.next()? }),
            _ => {
                let to = (all().nth(words.next()?.parse().ok()?)?.name(), words.next()?);
                self.links.push(Leading { from: (all().nth(dossier)?, item), to, why: words.next() });
            }
        }
        Some(())
    }

    /// The item of a dossier with this id, if it is at an end of a link.
    pub(super) fn find(&self, dossier: &Dossier, id: &str) -> Option<ItemIx> {
        let dossier = number(dossier)?;
        self.items.iter().find(|known| known.dossier == dossier && known.id == id).map(|known| known.item)
    }

    /// The title of an item of a dossier, if it is at an end of a link.
    pub(super) fn title(&self, dossier: &Dossier, item: ItemIx) -> Option<&'static str> {
        let dossier = number(dossier)?;
        self.items.iter().find(|known| known.dossier == dossier && known.item == item).map(|known| known.title)
    }
}

fn number(dossier: &Dossier) -> Option<usize> {
    all().position(|other| other == dossier)
}

/// The lines as they follow from the dossiers themselves.
#[must_use]
pub fn lines() -> String {
    let number_of = |name: &str| all().position(|dossier| dossier.name() == name);
    let mut items = std::collections::BTreeSet::new();
    let mut links = String::new();
    for (dossier, meeting) in all().enumerate().filter_map(|(n, dossier)| Some((n, dossier.meeting()?))) {
        for item in meeting.agenda().walk() {
            for link in &meeting.agenda().item(item).links {
                let (Some(to), Some(id)) = (number_of(&link.dossier), &link.item) else { continue };
                items.insert((dossier, item));
                let found = all().nth(to).and_then(|there| there.meeting()?.agenda().find(id));
                items.extend(found.map(|there| (to, there)));
                let why = link.why.as_ref().map(|why| format!("\t{why}")).unwrap_or_default();
                links += &format!("link\t{dossier}\t{}\t{to}\t{id}{why}\n", item.0);
            }
        }
    }
    let line = |(dossier, item): &(usize, ItemIx)| {
        let agenda = all().nth(*dossier)?.meeting()?.agenda();
        let it = agenda.item(*item);
        Some(format!("item\t{dossier}\t{}\t{}\t{}\n", item.0, it.id, it.title))
    };
    items.iter().filter_map(line).collect::<String>() + &links
}
