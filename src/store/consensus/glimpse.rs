//! How a meeting was left, out of what stands before its history.

use super::read::First;
use super::rows::{Conclusion, Condition, Marks, Remark, Topic};
use crate::domain::agenda::Agenda;
use crate::domain::condition;
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::{Glimpse, Meeting, Plan, Treated};
use crate::domain::remark::{self, Written};
use crate::domain::scale::Scale;
use crate::store::agenda::{AgendaFaults, Parsed};
use crate::store::stamp;
use crate::store::wire::{Names, presences};

impl First {
    /// Reads the agenda within; what is wrong with it is placed on the lines of the consensus file called `name`.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn plan(&self, name: &str) -> Result<Parsed, AgendaFaults> {
        super::plan_within(name, &self.agenda, self.lines.agenda)
    }

    /// The meeting as it was left. What does not fit is left out: the history, which is still to be read, will tell.
    #[must_use]
    pub fn glimpse(&self, plan: Plan) -> Meeting {
        let state = &self.state;
        let empty = Meeting::new(plan.clone());
        let (names, agenda) = (Names(&empty), &plan.agenda);
        let letters = Letters::of(&plan.scale);
        let marks = |Marks(item, row): &Marks| Some((agenda.find(item)?, letters.read(row)));
        let topic = |Topic { item, seconds, closed }: &Topic| {
            let closed = closed.as_deref().and_then(|letters| presences(letters).ok());
            Some(Treated { item: agenda.find(item)?, spent: seconds.saturating_mul(1000), closed })
        };
        let conclusion = |Conclusion(item, words): &Conclusion| Some((agenda.find(item)?, words.clone().read().ok()?));
        let conditions = state.conditions.iter().map(|condition| self::condition(names, condition));
        let remarks = state.remarks.iter().filter_map(|remark| self::remark(names, remark));
        let glimpse = Glimpse {
            phase: state.phase.into(),
            open: state.open.as_ref().and_then(|item| agenda.find(item)),
            presence: state.presence.iter().map(|row| Presence::from(row.1)).collect(),
            marks: state.marks.iter().filter_map(marks).collect(),
            topics: state.topics.iter().filter_map(topic).collect(),
            conclusions: state.conclusions.iter().filter_map(conclusion).collect(),
            conditions: conditions.collect(),
            remarks: remarks.collect(),
        };
        Meeting::glimpsed(plan, glimpse)
    }
}

/// The answers that letters in a row of marks stand for.
struct Letters([Answer; 256]);

impl Letters {
    fn of(scale: &Scale) -> Self {
        let mut letters = [Answer::Pending; 256];
        letters[usize::from(b'?')] = Answer::NoView;
        letters[usize::from(b'-')] = Answer::Abstention;
        for (level, place) in scale.levels().iter().zip(0..) {
            if let Some(letter) =
                u8::try_from(level.letter).ok().and_then(|letter| letters.get_mut(usize::from(letter)))
            {
                *letter = Answer::Level(crate::domain::id::LevelIx(place));
            }
        }
        Self(letters)
    }

    fn read(&self, row: &str) -> Vec<Answer> {
        // A letter beyond Latin-1 cannot be one of a scale.
        row.chars()
            .map(|letter| u8::try_from(letter).map_or(Answer::Pending, |byte| self.0[usize::from(byte)]))
            .collect()
    }
}

fn cell(names: Names<'_>, item: &str, council: &str) -> Option<Cell> {
    let find = |agenda: &Agenda| agenda.find(item);
    let council: CouncilIx = names.0.region().find(council)?;
    let item: ItemIx = find(names.0.agenda())?;
    Some(Cell { item, council })
}

fn condition(names: Names<'_>, row: &Condition) -> condition::Condition {
    let asks = row.asks.iter().filter_map(|(item, council, origin, words)| {
        let cell = cell(names, item, council)?;
        Some(condition::Ask { cell, origin: (*origin).into(), words: words.clone() })
    });
    condition::Condition {
        text: row.text.clone(),
        asks: asks.collect(),
        wanted: row.wanted.map(Into::into),
        status: row.status.into(),
        answer: row.answer.clone(),
        audience: row.audience.into(),
        written: None,
    }
}

fn remark(names: Names<'_>, row: &Remark) -> Option<remark::Remark> {
    Some(remark::Remark {
        text: row.text.clone(),
        cell: cell(names, &row.item, &row.council)?,
        origin: row.origin.into(),
        said_with: names.find_answer(&row.said_with).ok()?,
        audience: row.audience.into(),
        written: Written { at: stamp::moment(&row.at)?, author: Glimpse::NOBODY },
    })
}
