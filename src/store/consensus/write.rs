//! The file as text.

use std::fmt::Write as _;

use serde::Serialize;

use super::read::Fields;
use super::state::State;
use super::{ConsensusError, FORMAT, MAX_BYTES, SEAL};
use crate::clean::excerpt;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::store::header::{sha256, trimmed};
use crate::store::journal::chain;
use crate::store::stamp::stamp;

/// The consensus file of a meeting: the agenda and the record that it came from, and how it stands at this moment.
///
/// What is answered was read back: the record and the agenda are in it, byte for byte.
///
/// # Errors
/// When the file would be larger than is read again, or cannot be read back.
pub fn write(
    meeting: &Meeting,
    tally: &Tally,
    agenda: &str,
    header: &str,
    history: &[String],
    now: Moment,
) -> Result<String, ConsensusError> {
    let (agenda, head) = (trimmed(agenda), chain(header, history.iter().map(String::as_str)).full());
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
    file.state(&State::of(meeting, tally, now))?;
    file.line(1, "// Alles wat er gebeurde, op volgorde; daaruit volgt al het voorgaande.");
    file.line(1, "history: [");
    history.iter().for_each(|event| file.line(2, &format!("{event},")));
    file.line(1, "],");
    file.field("head", &head)?;
    file.line(0, ")");
    let Writer(mut text) = file;
    read_back(&text, agenda, header, history)?;
    let sum = sha256(text.as_bytes());
    _ = writeln!(text, "{SEAL}{sum}");
    if text.len() as u64 > MAX_BYTES {
        return Err(ConsensusError::TooLarge { bytes: text.len() as u64, max: MAX_BYTES });
    }
    Ok(text)
}

/// Sees to it that what is about to replace the only copy can be read again.
fn read_back(text: &str, agenda: &str, header: &str, history: &[String]) -> Result<(), ConsensusError> {
    let fields = Fields::read(text).map_err(|error| ConsensusError::NotWritten(error.to_string()))?;
    let same = fields.agenda.trim() == agenda
        && fields.header.trim() == header
        && fields.history.iter().map(|line| line.trim()).eq(history.iter().map(String::as_str));
    if same { Ok(()) } else { Err(ConsensusError::NotWritten(String::new())) }
}

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
        let State { councils, phase, open, presence, marks, given, remarks, conditions, .. } = state;
        let State {
            ballots, topics, outcomes, conclusions, actions, milestones, costs, calendar, contributions, ..
        } = state;
        self.field("councils", councils)?;
        self.field("phase", phase)?;
        self.field("open", open)?;
        self.rows("presence", presence)?;
        self.line(1, "// Per punt een letter per raad, in de volgorde van councils: . nog niet, ? geen zienswijze, - onthouding.");
        self.rows("marks", marks)?;
        self.line(1, "// Punt, raad, kleur, waar het is gegeven, wanneer, en met welk mandaat.");
        self.rows("given", given)?;
        self.rows("remarks", remarks)?;
        self.rows("conditions", conditions)?;
        self.line(
            1,
            "// Ingelezen inkleuringen: raad, versie, bestand, mandaat, en punten die hier niet op de agenda staan.",
        );
        self.rows("ballots", ballots)?;
        self.line(1, "// Besproken punten: seconden, en bij gesloten punten per raad P (aanwezig) of A (afwezig).");
        self.rows("topics", topics)?;
        self.line(1, "// Per punt en beslisregel: de uitkomst, en op hoeveel raden en gewicht die rust.");
        self.rows("outcomes", outcomes)?;
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
