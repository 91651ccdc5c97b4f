//! Taking in a colouring file: what changes by it. Files lead to the same meeting in whichever order they come.

use std::collections::BTreeMap;

use super::Meeting;
use super::putting::edit;
use crate::domain::ballot::{Ballot, Clash, Entry};
use crate::domain::command::Rejection;
use crate::domain::condition::{Ask, Condition, Wish};
use crate::domain::event::{Edit, MarkChange, Taking};
use crate::domain::id::{ConditionIx, CouncilIx, Index as _, RemarkIx};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::remark::{Remark, Written};

impl Meeting {
    /// What changes when a colouring file is taken in.
    ///
    /// Items that are finished keep their count: what the file says of them is kept with the file alone.
    ///
    /// # Errors
    /// When it speaks of what the meeting does not have, when it was taken in already, or when another file of the same
    /// version was and nobody has chosen yet.
    pub fn taking(&self, ballot: Ballot, clash: Clash, written: Written) -> Result<Taking, Rejection> {
        self.not_closed()?;
        if !self.is_ballot(&ballot) {
            return Err(Rejection::Unknown);
        }
        let replaced = self.ballot(ballot.council, ballot.version);
        match (replaced, clash) {
            (Some(taken), _) if taken.difference(&ballot, self.agenda()).is_none() => return Err(Rejection::Unchanged),
            (Some(_), Clash::Refuse) => return Err(Rejection::OtherBallot(ballot.version)),
            (Some(_), Clash::Replace) | (None, Clash::Refuse | Clash::Replace) => {}
        }
        let replaced = replaced.cloned();
        // What an earlier version says is the past already: it is kept, and nothing of it stands.
        let is_latest = self.latest_ballot(ballot.council).is_none_or(|latest| latest.version <= ballot.version);
        let (marks, remarks, conditions) = if is_latest {
            (self.marks_of(&ballot), self.remarks_of(&ballot, written), self.conditions_of(&ballot, written))
        } else {
            (Box::default(), Vec::new(), Vec::new())
        };
        Ok(Taking { ballot, replaced, marks, remarks: remarks.into(), conditions: conditions.into() })
    }

    fn is_ballot(&self, ballot: &Ballot) -> bool {
        let Ballot { council, version, mandate: _, file: _, entries, strays } = ballot;
        let knows = |answer: Answer| self.knows_answer(answer);
        council.index() < self.presence.len()
            && *version > 0
            && entries.iter().all(|e| self.has_cell(Cell { item: e.item, council: *council }) && knows(e.answer))
            && entries.is_sorted_by(|a, b| a.item < b.item)
            && strays.iter().all(|stray| knows(stray.answer))
    }

    /// The entries of a ballot that change something now, each with its cell.
    fn places<'a>(&self, ballot: &'a Ballot) -> impl Iterator<Item = (Cell, &'a Entry)> {
        let cell = |entry: &Entry| Cell { item: entry.item, council: ballot.council };
        ballot.entries.iter().map(move |entry| (cell(entry), entry)).filter(|(cell, _)| !self.is_closed(cell.item))
    }

    /// The marks of the file in the place of those of earlier versions: of what a later one leaves out, nothing is left.
    fn marks_of(&self, ballot: &Ballot) -> Box<[MarkChange]> {
        let origin = |ballot: &Ballot| Origin::Ballot { version: ballot.version };
        let mut answers: BTreeMap<(Cell, Origin), Answer> = BTreeMap::new();
        for taken in self.ballots.iter().filter(|taken| taken.council == ballot.council) {
            answers.extend(self.places(taken).map(|(cell, _)| ((cell, origin(taken)), Answer::Pending)));
        }
        answers.extend(self.places(ballot).map(|(cell, entry)| ((cell, origin(ballot)), entry.answer)));
        let change = |((cell, origin), after)| MarkChange { cell, origin, before: self.marks.of(cell, origin), after };
        answers.into_iter().map(change).filter(|change| change.before != change.after).collect()
    }

    /// The remark of the file in the place of that of an earlier version.
    fn remarks_of(&self, ballot: &Ballot, written: Written) -> Vec<Edit<RemarkIx, Remark>> {
        let origin = Origin::Ballot { version: ballot.version };
        let mut wanted: BTreeMap<Cell, Remark> = BTreeMap::new();
        for (cell, entry) in self.places(ballot) {
            if let Some(said) = &entry.remark {
                let (text, said_with, audience) = (said.text.clone(), entry.answer, said.audience);
                wanted.insert(cell, Remark { text, cell, origin, said_with, audience, written });
            }
        }
        let mut edits = Vec::new();
        for (ix, stands) in self.remarks.all() {
            if is_of_file(stands.origin) && stands.cell.council == ballot.council && !self.is_closed(stands.cell.item) {
                edits.push(edit(ix, Some(stands), wanted.remove(&stands.cell)));
            }
        }
        let new = (self.remarks.next().place()..).map(RemarkIx::of);
        edits.extend(new.zip(wanted.into_values()).map(|(ix, remark)| edit(ix, None, Some(remark))));
        edits
    }

    /// The conditions of the file in the place of those of an earlier version. One that is asked again in the same words is
    /// the same condition, with all that became of it.
    fn conditions_of(&self, ballot: &Ballot, written: Written) -> Vec<Edit<ConditionIx, Condition>> {
        let origin = Origin::Ballot { version: ballot.version };
        let mut wanted: Vec<(Cell, &Wish)> =
            self.places(ballot).flat_map(|(cell, entry)| entry.conditions.iter().map(move |w| (cell, w))).collect();
        let mut edits = Vec::new();
        for (ix, stands) in self.conditions.all() {
            let mut after = Some(stands.clone());
            for ask in stands.asks.iter().filter(|ask| self.is_replaceable(ask, ballot.council)) {
                let again = wanted.iter().position(|(cell, wish)| *cell == ask.cell && wish.text == ask.words);
                after = match again.map(|place| wanted.remove(place)) {
                    Some((_, wish)) => after.map(|condition| asked_again(condition, ask.cell, origin, wish)),
                    None => after.and_then(|condition| condition.without(ask.cell)),
                };
            }
            if after.as_ref() != Some(stands) {
                edits.push(edit(ix, Some(stands), after));
            }
        }
        // What was put at the table, or left by an earlier round, in the same words is not asked twice.
        wanted.retain(|(cell, wish)| !self.conditions_at(*cell).any(|(_, stands)| is_asked(stands, *cell, wish)));
        let new = (self.conditions.next().place()..).map(ConditionIx::of);
        edits.extend(new.zip(wanted).map(|(ix, (cell, wish))| {
            let ask = Ask { cell, origin, words: wish.text.clone() };
            edit(ix, None, Some(Condition::asked(wish, ask, written)))
        }));
        edits
    }

    fn is_replaceable(&self, ask: &Ask, council: CouncilIx) -> bool {
        is_of_file(ask.origin) && ask.cell.council == council && !self.is_closed(ask.cell.item)
    }
}

/// Whether a council asks this of an item already, elsewhere than in its colouring file.
fn is_asked(condition: &Condition, cell: Cell, wish: &Wish) -> bool {
    condition.ask(cell).is_some_and(|ask| !is_of_file(ask.origin) && ask.words == wish.text)
}

const fn is_of_file(origin: Origin) -> bool {
    match origin {
        Origin::Ballot { .. } => true,
        Origin::Meeting => false,
    }
}

/// A condition that a later version asks in the same words; what only that council says of it may have changed.
fn asked_again(mut condition: Condition, cell: Cell, origin: Origin, wish: &Wish) -> Condition {
    if condition.asks.len() == 1 && condition.text == wish.text {
        (condition.wanted, condition.audience) = (wish.wanted.clone(), wish.audience);
    }
    for ask in condition.asks.iter_mut().filter(|ask| ask.cell == cell) {
        ask.origin = origin;
    }
    condition
}
