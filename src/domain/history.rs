//! The record of a meeting: what happened, in order, and for each author what can be taken back.

use super::event::{Act, Deed, Event, Seq};
use super::id::AuthorIx;

/// The seat at which all is entered that is said at the table.
pub const TABLE: &str = "tafel";

/// The seat at which it is entered that the clock stood still while the program was closed.
pub const CLOCK: &str = "klok";

/// Everything that happened, oldest first. It only grows: taking back is an event as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    events: Vec<Event>,
    authors: Vec<Author>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Author {
    id: String,
    numbered: u32,
    undoable: Vec<Seq>,
    redoable: Vec<Seq>,
}

impl History {
    /// The number of the last event; 0 when nothing happened yet.
    #[must_use]
    pub fn last(&self) -> Seq {
        self.events.len() as Seq
    }

    /// All events, oldest first; the first has number 1.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event with this number.
    #[must_use]
    pub fn event(&self, seq: Seq) -> Option<&Event> {
        let index = usize::try_from(seq.checked_sub(1)?).ok()?;
        self.events.get(index)
    }

    /// What happened under this number; nothing for an event that only took back or brought back another.
    #[must_use]
    pub fn deed(&self, seq: Seq) -> Option<&Deed> {
        self.event(seq)?.deed()
    }

    /// The author with this id, known from now on.
    pub fn author(&mut self, id: &str) -> AuthorIx {
        let known = self.authors.iter().position(|a| a.id == id);
        AuthorIx::at(known.unwrap_or_else(|| {
            self.authors.push(Author { id: id.to_owned(), numbered: 0, undoable: Vec::new(), redoable: Vec::new() });
            self.authors.len() - 1
        }))
    }

    /// How many authors are known.
    #[must_use]
    pub fn authors(&self) -> usize {
        self.authors.len()
    }

    /// Forgets the authors from the one with this number on, as far as they did nothing.
    pub fn forget_authors(&mut self, from: usize) {
        while self.authors.len() > from && self.authors.last().is_some_and(|author| author.numbered == 0) {
            self.authors.pop();
        }
    }

    /// Whether this is an author of this record.
    #[must_use]
    pub fn knows(&self, author: AuthorIx) -> bool {
        author.index() < self.authors.len()
    }

    /// The id of an author.
    #[must_use]
    pub fn author_id(&self, author: AuthorIx) -> &str {
        self.authors.get(author.index()).map_or("", |a| &a.id)
    }

    /// The number that an author's next event will have.
    #[must_use]
    pub fn next_number(&self, author: AuthorIx) -> u32 {
        self.authors.get(author.index()).map_or(1, |a| a.numbered + 1)
    }

    /// The event that an author's *undo* would take back.
    #[must_use]
    pub fn undoable(&self, author: AuthorIx) -> Option<Seq> {
        self.authors.get(author.index())?.undoable.last().copied()
    }

    /// The event that an author's *redo* would bring back.
    #[must_use]
    pub fn redoable(&self, author: AuthorIx) -> Option<Seq> {
        self.authors.get(author.index())?.redoable.last().copied()
    }

    /// Adds an event at the end.
    pub(super) fn push(&mut self, event: Event) {
        let seq = self.last() + 1;
        if let Some(author) = self.authors.get_mut(event.author.index()) {
            author.numbered = event.number;
            match event.act {
                Act::Undone(target) => {
                    remove_last(&mut author.undoable, target);
                    author.redoable.push(target);
                }
                Act::Redone(target) => {
                    remove_last(&mut author.redoable, target);
                    author.undoable.push(target);
                }
                Act::Did(_) => {
                    author.undoable.push(seq);
                    author.redoable.clear();
                }
            }
        }
        self.events.push(event);
    }
}

/// Takes a number out of a stack; it is nearly always the last one.
fn remove_last(stack: &mut Vec<Seq>, seq: Seq) {
    if let Some(place) = stack.iter().rposition(|&s| s == seq) {
        stack.remove(place);
    }
}
