//! Items of the agenda as somebody types them: by number, by id, or by some words of the title.

use crate::domain::agenda::Agenda;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::search;

/// How many of the items that are meant by one number are named in what is said of it.
const NAMED: usize = 4;

/// The items that can be typed, and how many of them fit in the field.
#[derive(Debug, Clone)]
pub struct Known {
    items: Vec<Item>,
    titles: Vec<String>,
    most: usize,
}

#[derive(Debug, Clone)]
struct Item {
    ix: ItemIx,
    id: String,
    number: String,
    /// The number behind that of the item above: "AL 2".
    path: String,
}

/// What one of the typed parts means.
enum Meant {
    /// This item, by its place among those that are known.
    Item(usize),
    /// Several items have this number.
    Several(Vec<usize>),
    /// Nothing.
    Nothing,
}

impl Known {
    /// The items of an agenda, of which so many can be typed, with commas between them.
    #[must_use]
    pub fn of(agenda: &Agenda, most: usize) -> Self {
        let item = |ix: ItemIx| {
            let it = agenda.item(ix);
            let above = agenda.parent(ix).map(|above| format!("{} ", agenda.item(above).number)).unwrap_or_default();
            Item { ix, id: it.id.clone(), number: it.number.clone(), path: format!("{above}{}", it.number) }
        };
        let walk = agenda.walk();
        let titles = walk.iter().map(|&ix| agenda.item(ix).title.clone()).collect();
        Self { items: walk.into_iter().map(item).collect(), titles, most }
    }

    /// The shortest that can be typed for an item and means no other.
    #[must_use]
    pub fn name(&self, item: ItemIx) -> String {
        let Some(it) = self.items.iter().find(|it| it.ix == item) else { return String::new() };
        let is_sole =
            |name: &dyn Fn(&Item) -> &str| self.items.iter().filter(|other| same(name(other), name(it))).count() == 1;
        if is_sole(&|it| &it.number) {
            it.number.clone()
        } else if is_sole(&|it| &it.path) {
            it.path.clone()
        } else {
            it.id.clone()
        }
    }

    /// The same for several, as they are typed.
    #[must_use]
    pub fn names(&self, items: &[ItemIx]) -> String {
        items.iter().map(|&item| self.name(item)).collect::<Vec<_>>().join(", ")
    }

    /// The items that are typed, each once; what means nothing is left out.
    #[must_use]
    pub fn read(&self, typed: &str) -> Vec<ItemIx> {
        let mut found = Vec::new();
        for place in
            parts(typed).filter_map(|part| if let Meant::Item(place) = self.meant(part) { Some(place) } else { None })
        {
            let ix = self.items[place].ix;
            if !found.contains(&ix) {
                found.push(ix);
            }
        }
        found
    }

    /// What is typed, as number and title: to see that what was meant was understood.
    #[must_use]
    pub fn understood(&self, typed: &str) -> String {
        let said = |part| match self.meant(part) {
            Meant::Item(place) => format!("{} {}", self.name(self.items[place].ix), self.titles[place]),
            Meant::Several(_) | Meant::Nothing => format!("“{part}” ?"),
        };
        parts(typed).map(said).collect::<Vec<_>>().join(" · ")
    }

    /// The first that is wrong with what is typed.
    #[must_use]
    pub fn fault(&self, typed: &str) -> Option<Message> {
        let wrong = |part: &str| match self.meant(part) {
            Meant::Item(_) => None,
            Meant::Nothing => Some(Message::new("field-fault-no-item").with("typed", part)),
            Meant::Several(places) => {
                let names: Vec<_> = places.iter().take(NAMED).map(|&place| self.name(self.items[place].ix)).collect();
                let dots = if places.len() > NAMED { ", …" } else { "" };
                let message = Message::new("field-fault-several-items").with("typed", part);
                Some(message.with("names", format!("{}{dots}", names.join(", "))))
            }
        };
        let first = parts(typed).find_map(wrong);
        let is_many = parts(typed).count() > self.most;
        first.or_else(|| is_many.then(|| Message::new("field-fault-many-items").with("most", self.most)))
    }

    /// A number, an id, or words of a title, of which the best is taken. A number goes before a title that has it in it.
    fn meant(&self, part: &str) -> Meant {
        let which = |name: &dyn Fn(&Item) -> &str| -> Vec<usize> {
            (0..self.items.len()).filter(|&place| same(name(&self.items[place]), part)).collect()
        };
        let numbered = which(&|it| &it.number);
        let others = [which(&|it| &it.path), which(&|it| &it.id)];
        if let Some([place]) =
            std::iter::once(&numbered).chain(&others).map(Vec::as_slice).find(|found| found.len() == 1)
        {
            return Meant::Item(*place);
        }
        if !numbered.is_empty() {
            return Meant::Several(numbered);
        }
        search::choose(part, &self.titles).first().map_or(Meant::Nothing, |&place| Meant::Item(place))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// What stands between commas.
fn parts(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}
