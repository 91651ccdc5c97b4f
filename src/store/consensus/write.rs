//! The file as text.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::read::{BEHIND_HISTORY, HISTORY, Reader};
use super::state::State;
use super::{ConsensusError, FORMAT, MAX_BYTES, SEAL};
use crate::clean::excerpt;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::store::header::{hex, trimmed};
use crate::store::journal::Head;
use crate::store::roll::Roll;
use crate::store::stamp::stamp;

/// A consensus file that is about to be written. Its history stays packed until it goes out, piece by piece.
#[derive(Debug)]
pub struct Draft {
    before: String,
    history: Roll,
    behind: String,
    header: String,
    head: Head,
}

/// Why a draft did not go out.
#[derive(Debug)]
pub enum DraftError<E> {
    /// It could not be read back, or is too large.
    Draft(ConsensusError),
    /// What it was given to did not take it.
    Taken(E),
}

impl Draft {
    /// The consensus file of a meeting: the agenda and the record that it came from, and how it stands at this moment.
    ///
    /// # Errors
    /// When it cannot be read back.
    pub fn new(
        meeting: &Meeting,
        tally: &Tally,
        (agenda, header): (&str, &str),
        (history, head): (Roll, Head),
        now: Moment,
    ) -> Result<Self, ConsensusError> {
        let agenda = trimmed(agenda);
        let state = State::of(meeting, tally, now);
        let plan = meeting.plan();
        let mut file = Writer::default();
        file.line(0, &format!("// Uitkomst van “{}” van {}, geschreven door draagvlak.", plan.title, plan.date));
        file.line(
            0,
            "// Verder werken: draagvlak <dit bestand>. Niet met de hand wijzigen: de laatste regel bewaakt elke letter.",
        );
        file.line(0, "Consensus(");
        file.field("format", &FORMAT)?;
        file.field("saved", &stamp(now))?;
        file.line(1, &format!("journal: {header},"));
        file.line(1, "// De agenda, letterlijk.");
        file.line(1, "meeting:");
        file.line(0, agenda);
        file.line(1, ",");
        file.state(&state)?;
        file.line(1, "// Alles wat er gebeurde, op volgorde; daaruit volgt al het andere.");
        let Writer(before) = std::mem::take(&mut file);
        file.line(1, "// Per punt en beslisregel: de uitkomst, en op hoeveel raden en gewicht die rust.");
        file.rows("outcomes", &state.outcomes)?;
        file.field("head", &head.full())?;
        file.line(0, ")");
        let Writer(behind) = file;
        // What is about to replace the only copy must be found again where it is looked for.
        let mut reader = Reader::new();
        reader.feed(before.as_bytes())?;
        reader.feed(HISTORY.as_bytes())?;
        let same = reader.first().is_some_and(|first| first.agenda == agenda && first.header == header);
        if !same {
            return Err(ConsensusError::NotWritten(String::new()));
        }
        Ok(Self { before, history, behind, header: header.to_owned(), head })
    }

    /// Gives the bytes of the file to `put`, piece by piece. They were read back on the way: the record in them is whole.
    ///
    /// # Errors
    /// When `put` does not take a piece, or the file is not what it should be; then it has no last line.
    pub fn pieces<E>(&self, mut put: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), DraftError<E>> {
        let mut len = 0;
        let mut sum = Sha256::new();
        let mut give = |piece: &[u8], sum: &mut Sha256| {
            sum.update(piece);
            len += piece.len() as u64;
            if len + LAST > MAX_BYTES {
                return Err(DraftError::Draft(ConsensusError::TooLarge { bytes: len, max: MAX_BYTES }));
            }
            put(piece).map_err(DraftError::Taken)
        };
        give(self.before.as_bytes(), &mut sum)?;
        let mut piece = HISTORY.to_owned();
        let mut head = Head::first(&self.header);
        self.history.each(0, |event| {
            head = head.next(event.trim());
            piece.push_str("        ");
            piece.push_str(event);
            piece.push_str(",\n");
            if piece.len() < PIECE {
                return Ok(());
            }
            give(piece.as_bytes(), &mut sum)?;
            piece.clear();
            Ok(())
        })?;
        if head != self.head {
            return Err(DraftError::Draft(ConsensusError::NotWritten(String::new())));
        }
        piece.push_str(BEHIND_HISTORY);
        piece.push_str(&self.behind);
        give(piece.as_bytes(), &mut sum)?;
        put(format!("{SEAL}{}\n", hex(&sum.finalize())).as_bytes()).map_err(DraftError::Taken)
    }
}

/// So many bytes go out at once.
const PIECE: usize = 1024 * 1024;
/// The length of the last line.
const LAST: u64 = SEAL.len() as u64 + 65;

#[derive(Default)]
struct Writer(String);

impl Writer {
    fn line(&mut self, depth: usize, line: &str) {
        (0..depth).for_each(|_| self.0.push_str("    "));
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn field(&mut self, name: &str, value: &impl Serialize) -> Result<(), ConsensusError> {
        let value = ron(value)?;
        self.line(1, &format!("{name}: {value},"));
        Ok(())
    }

    fn rows<T: Serialize>(&mut self, name: &str, rows: &[T]) -> Result<(), ConsensusError> {
        if rows.is_empty() {
            self.line(1, &format!("{name}: [],"));
            return Ok(());
        }
        self.line(1, &format!("{name}: ["));
        for row in rows {
            let row = ron(row)?;
            self.line(2, &format!("{row},"));
        }
        self.line(1, "],");
        Ok(())
    }

    /// Rows behind what they are, where there are any.
    fn some_rows<T: Serialize>(&mut self, about: &str, name: &str, rows: &[T]) -> Result<(), ConsensusError> {
        if rows.is_empty() {
            return Ok(());
        }
        self.line(1, about);
        self.rows(name, rows)
    }

    fn state(&mut self, state: &State) -> Result<(), ConsensusError> {
        let State { councils, phase, open, presence, marks, remarks, conditions, .. } = state;
        let State { ballots, topics, conclusions, actions, milestones, costs, calendar, contributions, .. } = state;
        self.field("councils", councils)?;
        self.field("phase", phase)?;
        self.field("open", open)?;
        self.rows("presence", presence)?;
        self.line(1, "// Per punt een letter per raad, in de volgorde van councils: . nog niet, ? geen zienswijze, - onthouding.");
        self.rows("marks", marks)?;
        self.rows("remarks", remarks)?;
        self.rows("conditions", conditions)?;
        self.line(
            1,
            "// Ingelezen inkleuringen: raad, versie, bestand, mandaat, en punten die hier niet op de agenda staan.",
        );
        self.rows("ballots", ballots)?;
        self.line(1, "// Besproken punten: seconden, en bij gesloten punten per raad P (aanwezig) of A (afwezig).");
        self.rows("topics", topics)?;
        self.rows("conclusions", conclusions)?;
        self.rows("actions", actions)?;
        self.some_rows(
            "// Mijlpalen die anders zijn dan in de agenda: punt, en alle mijlpalen daarvan.",
            "milestones",
            milestones,
        )?;
        self.some_rows(
            "// Kosten die anders zijn dan in de agenda: punt, en alle kosten daarvan, in centen.",
            "costs",
            costs,
        )?;
        self.some_rows("// De vergaderkalender, als die anders is dan in de agenda.", "calendar", calendar)?;
        self.some_rows(
            "// Wat raden inbrachten, met de reactie: tekst, wat ervan werd, en of de reactie dat zelf zegt.",
            "contributions",
            contributions,
        )
    }
}

fn ron(value: &impl Serialize) -> Result<String, ConsensusError> {
    ron::to_string(value).map_err(|error| ConsensusError::NotWritten(excerpt(&error.to_string())))
}
