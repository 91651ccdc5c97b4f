//! How many contributions became what, and of how many of those the response itself says so.

use super::super::super::cell::{Cell, Part, Share};
use super::super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::desk::Desk;
use crate::domain::contribution::{Basis, Counts, Disposition};
use crate::message::Message;
use crate::words::{basis_id, disposition_id};

pub(super) fn table(desk: &Desk<'_>, counts: &Counts) -> Table {
    let columns = vec![
        Column::new(desk.say("report-became"), Kind::Chip, 32),
        Column::new(desk.say("report-contributions-counted"), Kind::Number, 10),
        Column::new(desk.say("report-part"), Kind::Number, 20),
        Column::new(desk.say(basis_id(Basis::Explicit)), Kind::Number, 18),
        Column::new(desk.say(basis_id(Basis::Judged)), Kind::Number, 18),
    ];
    let mut table = Table::new(desk.say("report-became"), desk.say("report-became-caption"), columns, 0);
    let [explicit, judged] = Basis::ALL.map(|basis| move |it| counts.became(it, basis));
    for it in Disposition::ALL {
        let mut cells = vec![Cell::from(desk.became(Some(it)))];
        cells.extend(numbers(desk, counts, counts.count(it)));
        cells.extend([number(explicit(it)), number(judged(it))]);
        table.push(Row::new(cells));
    }
    let mut unanswered = vec![Cell::from(desk.became(None))];
    unanswered.extend(numbers(desk, counts, counts.unanswered));
    table.push(Row::new(unanswered));
    let sum = |of: &dyn Fn(Disposition) -> usize| number(Disposition::ALL.into_iter().map(of).sum());
    let mut total = vec![Cell::text(desk.say("report-total"))];
    total.extend(numbers(desk, counts, counts.total()));
    total.extend([sum(&explicit), sum(&judged)]);
    table.push(Row::new(total).ranked(Rank::Total));
    table
}

/// "3 overgenomen, 2 toegelicht en 1 zonder reactie"; what did not occur is left out.
pub(super) fn listed(desk: &Desk<'_>, counts: &Counts) -> Option<String> {
    let became = Disposition::ALL.into_iter().map(|it| (counts.count(it), disposition_id(it)));
    let all = became.chain([(counts.unanswered, "contribution-unanswered")]).filter(|&(count, _)| count > 0);
    let said = |(count, id): (usize, &'static str)| {
        desk.text.tell(&Message::new("report-counted").with("count", count).with("what", Message::new(id)))
    };
    desk.listed(&all.map(said).collect::<Vec<_>>())
}

/// How many, and which part of all.
fn numbers(desk: &Desk<'_>, counts: &Counts, count: usize) -> [Cell; 2] {
    let (part, whole) = (count as u64, counts.total() as u64);
    [number(count), Part::Share(Share { part, whole, of: desk.say("report-of-contributions") }).into()]
}

fn number(count: usize) -> Cell {
    Cell::number(i64::try_from(count).unwrap_or(i64::MAX))
}
