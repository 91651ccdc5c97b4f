//! The events of a record in little room. Nearly all of them are single marks, and in a meeting of the whole country there
//! are millions of those: each takes 24 bytes here, in pieces that copies of the record share.

use std::borrow::Cow;
use std::sync::Arc;

use crate::domain::event::{Act, Deed, Event, MarkChange};
use crate::domain::id::{AuthorIx, CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::time::Moment;

/// So many events are in a piece.
const PIECE: usize = 4096;

/// Events, oldest first; it only grows. A copy shares all but the last piece.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Log {
    full: Vec<Arc<[Packed]>>,
    last: Vec<Packed>,
    /// Those that are not a single mark, each with its place.
    others: Vec<(u32, Arc<Event>)>,
}

/// An event that is one mark; or, where `before` is [`OTHER`], the place of another among the others, in `item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Packed {
    at: Moment,
    number: u32,
    item: u32,
    council: u16,
    /// Of the colouring file; none is 0, which no file has.
    version: u16,
    author: AuthorIx,
    before: u8,
    after: u8,
}

/// No answer is this byte: a scale has few levels.
const OTHER: u8 = u8::MAX;

impl Log {
    pub(super) fn len(&self) -> usize {
        self.full.len() * PIECE + self.last.len()
    }

    pub(super) fn push(&mut self, event: &Event) {
        let packed = Packed::of(event).unwrap_or_else(|| {
            let (here, place) = (self.len() as u32, self.others.len() as u32);
            self.others.push((here, Arc::new(event.clone())));
            Packed { item: place, before: OTHER, ..Packed::NOTHING }
        });
        self.last.push(packed);
        if self.last.len() == PIECE {
            self.full.push(std::mem::take(&mut self.last).into());
        }
    }

    /// The event at this place, the first being at 0.
    pub(super) fn get(&self, place: usize) -> Option<Cow<'_, Event>> {
        let piece = self.full.get(place / PIECE).map_or(self.last.as_slice(), |piece| piece);
        let packed = piece.get(place % PIECE).filter(|_| place < self.len())?;
        if packed.before == OTHER {
            return self.others.get(packed.item as usize).map(|(_, event)| Cow::Borrowed(&**event));
        }
        Some(Cow::Owned(packed.event()))
    }

    /// Those that are not a single mark, oldest first, each with its place.
    pub(super) fn others(&self) -> impl DoubleEndedIterator<Item = (usize, &Event)> {
        self.others.iter().map(|(place, event)| (*place as usize, &**event))
    }

    /// When the event at this place happened.
    pub(super) fn at(&self, place: usize) -> Option<Moment> {
        self.get(place).map(|event| event.at)
    }
}

impl Packed {
    const NOTHING: Self =
        Self { at: Moment(0), number: 0, item: 0, council: 0, version: 0, author: AuthorIx(0), before: 0, after: 0 };

    /// A single mark, if this event is one that fits.
    fn of(event: &Event) -> Option<Self> {
        let Event { at, author, number, act: Act::Did(Deed::Marked(change)) } = event else { return None };
        let version = match change.origin {
            Origin::Meeting => 0,
            Origin::Ballot { version: 0 } => return None,
            Origin::Ballot { version } => version,
        };
        let (before, after) = (change.before.to_byte(), change.after.to_byte());
        let Cell { item, council } = change.cell;
        let packed = Self {
            at: *at,
            number: *number,
            item: item.0,
            council: council.0,
            version,
            author: *author,
            before,
            after,
        };
        (before != OTHER && after != OTHER).then_some(packed)
    }

    fn event(self) -> Event {
        let origin = match self.version {
            0 => Origin::Meeting,
            version => Origin::Ballot { version },
        };
        let cell = Cell { item: ItemIx(self.item), council: CouncilIx(self.council) };
        let (before, after) = (Answer::from_byte(self.before), Answer::from_byte(self.after));
        let change = MarkChange { cell, origin, before, after };
        Event { at: self.at, author: self.author, number: self.number, act: Act::Did(Deed::Marked(change)) }
    }
}
