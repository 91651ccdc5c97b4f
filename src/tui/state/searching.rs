//! A search while it is typed: what is searched, what was found so far, and what the person looks at meanwhile.

use super::{Choice, Mode, Outlook, Room, Subject, Ui};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::search::{Find, Index, Search, Searched, Steps, says_the_same};

/// A search while it is typed.
#[derive(Debug, Clone)]
pub struct Searching {
    /// What was found so far.
    pub hits: Search,
    /// What the person went to in the list; none as long as it is the best, whatever that becomes.
    pub held: Option<Find>,
    /// Where the person came from, and what was opened since.
    pub outlook: Outlook,
}

/// What is searched, as it was after an event.
#[derive(Debug)]
pub struct Indexed {
    /// The texts.
    pub index: Index,
    /// The number of that event.
    at: Seq,
}

impl Indexed {
    fn begin(room: Room, meeting: &Meeting) -> Self {
        let searched = match room {
            Room::Meeting => Searched::Meeting,
            Room::Home => Searched::Home,
        };
        Self { index: Index::begin(searched), at: meeting.history().last() }
    }
}

impl Ui {
    /// Begins a search. What was made ready for the one before is searched again, as long as the meeting says the same.
    pub fn search_for(&mut self, meeting: &Meeting, query: &str) {
        let known = self.indexed.take().filter(|known| says_the_same(meeting, known.at));
        let known = known.map(|known| Indexed { at: meeting.history().last(), ..known });
        self.indexed = Some(known.unwrap_or_else(|| Indexed::begin(self.room, meeting)));
        if let Some(Mode::Choice(Choice { subject: Subject::Search(it), .. })) = self.modes.last_mut() {
            (it.hits, it.held) = (Search::new(query), None);
        }
    }

    /// The search that is typed.
    #[must_use]
    pub fn searching(&self) -> Option<&Searching> {
        let Some(Mode::Choice(Choice { subject: Subject::Search(it), .. })) = self.modes.last() else { return None };
        Some(it)
    }

    /// Whether more may come of the search that is typed.
    #[must_use]
    pub fn is_searching(&self) -> bool {
        let is_complete = |it: &Searching| self.indexed.as_ref().is_some_and(|known| it.hits.is_complete(&known.index));
        self.searching().is_some_and(|it| !is_complete(it))
    }

    /// Goes on with the search that is typed for so many steps. What is selected stays selected, wherever it comes to stand.
    pub fn search_on(&mut self, meeting: &Meeting, steps: &mut Steps) {
        let Some(Mode::Choice(Choice { subject: Subject::Search(it), selected, .. })) = self.modes.last_mut() else {
            return;
        };
        let known = self.indexed.get_or_insert_with(|| Indexed::begin(self.room, meeting));
        it.hits.go_on(&mut known.index, meeting, steps);
        *selected = it.held.as_ref().and_then(|find| it.hits.place_of(find)).unwrap_or(0);
    }
}
