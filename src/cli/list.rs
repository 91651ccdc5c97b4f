//! The dossiers that are built in, by name.

pub mod json;

use clap::Command;

use super::arguments::Format;
use super::fail::Failure;
use super::spoken::Spoken;
use super::{format, help};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::session::dossiers::{self, Dossier};
use crate::session::has_record;
use crate::text::Text;
use crate::words::date_message;

/// What there is to know of a dossier.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) dossier: &'static Dossier,
    pub(super) meeting: &'static Meeting,
    /// How many of its items are coloured.
    pub(super) coloured: usize,
    /// Whether somebody has worked in it on this machine.
    pub(super) has_record: bool,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    help::words(Command::new("list"), text, "list-about", "list-usage")
        .arg(format::option(text))
        .after_help(text.say("list-more"))
}

/// The list, in the format that was asked.
///
/// # Errors
/// When it cannot be written as asked.
pub fn run(format: Format, text: &Text) -> Result<String, Failure> {
    let row = |dossier: &'static Dossier| {
        let meeting = dossier.meeting()?;
        let agenda = meeting.agenda();
        let coloured = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
        Some(Row { dossier, meeting, coloured, has_record: has_record(dossier) })
    };
    let rows: Vec<Row> = dossiers::all().filter_map(row).collect();
    match format {
        Format::Text => Ok(rows.iter().map(|row| plain(row, text)).collect()),
        Format::Json => json::write(&rows).map_err(|error| Failure::Output(error.into())),
    }
}

/// The name at the start of a line, and below it what there is to know.
fn plain(row: &Row, text: &Text) -> String {
    let plan = row.meeting.plan();
    let items = Message::new("shelf-items").with("count", plan.agenda.len()).with("coloured", row.coloured);
    let mut facts = vec![
        text.tell(&date_message(plan.date)),
        text.tell(&Message::new("cli-councils").with("count", plan.region.councils.len())),
        text.tell(&items),
    ];
    if row.has_record {
        facts.push(text.say("list-record"));
    }
    format!("{}\n  {}\n  {}\n", row.dossier.name(), plan.title, facts.join(" · "))
}
