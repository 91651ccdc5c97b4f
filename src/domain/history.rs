//! The record of a meeting: what happened, in order, and for each author what can be taken back.

mod log;
mod stack;

use std::borrow::Cow;

use super::event::{Act, Deed, Event, Seq};
use super::id::AuthorIx;
use super::time::Moment;
use log::Log;
use stack::Stack;

/// The seat at which all is entered that is said at the table.
pub const TABLE: &str = "tafel";

/// The seat at which it is entered that the clock stood still while the program was closed.
pub const CLOCK: &str = "klok";

/// Everything that happened, oldest first. It only grows: taking back is an event as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    log: Log,
    authors: Vec<Author>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Author {
    id: String,
    numbered: u32,
    undoable: Stack,
    redoable: Stack,
}

impl History {
    /// The number of the last event; 0 when nothing happened yet.
    #[must_use]
    pub fn last(&self) -> Seq {
        self.log.len() as Seq
    }

    /// All events, oldest first; the first has number 1.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = Cow<'_, Event>> {
        (0..self.log.len()).filter_map(|place| self.log.get(place))
    }

    /// All events but single marks, oldest first, with their numbers: few, however many marks there are.
    pub fn others(&self) -> impl DoubleEndedIterator<Item = (Seq, &Event)> {
        self.log.others().map(|(place, event)| (place as Seq + 1, event))
    }

    /// The event with this number.
    #[must_use]
    pub fn event(&self, seq: Seq) -> Option<Cow<'_, Event>> {
        self.log.get(place(seq)?)
    }

    /// When the event with this number happened.
    #[must_use]
    pub fn at(&self, seq: Seq) -> Option<Moment> {
        self.log.at(place(seq)?)
    }

    /// What happened under this number; nothing for an event that only took back or brought back another.
    #[must_use]
    pub fn deed(&self, seq: Seq) -> Option<Cow<'_, Deed>> {
        match self.event(seq)? {
            Cow::Borrowed(event) => event.deed().map(Cow::Borrowed),
            Cow::Owned(event) => event.into_deed().map(Cow::Owned),
        }
    }

    /// The author with this id, known from now on.
    pub fn author(&mut self, id: &str) -> AuthorIx {
        let known = self.authors.iter().position(|a| a.id == id);
        AuthorIx::at(known.unwrap_or_else(|| {
            self.authors.push(Author {
                id: id.to_owned(),
                numbered: 0,
                undoable: Stack::default(),
                redoable: Stack::default(),
            });
            self.authors.len() - 1
        }))
    }

    /// The author with this id, if known.
    #[must_use]
    pub fn find_author(&self, id: &str) -> Option<AuthorIx> {
        self.authors.iter().position(|a| a.id == id).map(AuthorIx::at)
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
        self.authors.get(author.index())?.undoable.last()
    }

    /// The event that an author's *redo* would bring back.
    #[must_use]
    pub fn redoable(&self, author: AuthorIx) -> Option<Seq> {
        self.authors.get(author.index())?.redoable.last()
    }

    /// Adds an event at the end.
    pub(super) fn push(&mut self, event: &Event) {
        let seq = self.last() + 1;
        if let Some(author) = self.authors.get_mut(event.author.index()) {
            author.numbered = event.number;
            match event.act {
                Act::Undone(target) => {
                    author.undoable.take(target);
                    author.redoable.push(target);
                }
                Act::Redone(target) => {
                    author.redoable.take(target);
                    author.undoable.push(target);
                }
                Act::Did(_) => {
                    author.undoable.push(seq);
                    author.redoable.clear();
                }
            }
        }
        self.log.push(event);
    }
}

/// The place in the log of the event with this number.
fn place(seq: Seq) -> Option<usize> {
    usize::try_from(seq.checked_sub(1)?).ok()
}
