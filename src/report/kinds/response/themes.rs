//! Which councils raised each theme, and at which of their points.

use super::super::super::cell::{Cell, Line, Part};
use super::super::super::phrase::Anchor;
use super::super::super::table::{Column, Kind, Row, Table};
use super::super::desk::Desk;
use super::{anchor as place_of, titled};
use crate::domain::contribution::{By, Group};
use crate::domain::id::{ContributionIx, CouncilIx, ItemIx};

/// A row for every theme that the reader may know a contribution to; with one council only those that it raised.
pub(super) fn table(desk: &Desk<'_>, council: Option<CouncilIx>) -> Table {
    let columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 7),
        Column::new(desk.say("report-theme"), Kind::Text, 52),
        Column::new(desk.say("report-contributions-counted"), Kind::Number, 10),
        Column::new(desk.say("report-councils-counted-short"), Kind::Number, 10),
        Column::new(desk.say("report-raised-by"), Kind::Text, 60),
    ];
    let (name, caption) = (desk.say("report-response-themes"), desk.say("report-response-themes-caption"));
    let mut table = Table::new(name, caption, columns, 1);
    for (group, here) in desk.grouped(By::Theme) {
        let is_wanted = |ix: &ContributionIx| council.is_none_or(|council| of(desk, *ix) == Some(council));
        let here: Vec<_> = here.into_iter().filter(is_wanted).collect();
        if !here.is_empty() {
            table.push(row(desk, group, &here));
        }
    }
    table
}

/// The place of a theme in the table.
pub(super) fn anchor(desk: &Desk<'_>, theme: ItemIx) -> Anchor {
    Anchor::new("thema", &desk.meeting.agenda().item(theme).id)
}

fn of(desk: &Desk<'_>, ix: ContributionIx) -> Option<CouncilIx> {
    desk.contribution(ix).map(|it| it.cell.council)
}

fn row(desk: &Desk<'_>, group: Group, here: &[ContributionIx]) -> Row {
    // They come in the order of the councils.
    let raised: Vec<_> = here.chunk_by(|&a, &b| of(desk, a) == of(desk, b)).collect();
    let number = |count: usize| Cell::number(i64::try_from(count).unwrap_or(i64::MAX));
    let by = raised.iter().map(|points| line(desk, points)).collect::<Vec<_>>();
    let (name, title) = match group {
        Group::Theme(theme) => (Cell::text(desk.number(theme)), titled(desk, theme)),
        Group::NoTheme | Group::Council(_) => (Cell::default(), desk.say("contribution-no-theme")),
    };
    let row = Row::new(vec![name, Cell::text(title), number(here.len()), number(raised.len()), by.into()]);
    match group {
        Group::Theme(theme) => row.at(anchor(desk, theme)),
        Group::NoTheme | Group::Council(_) => row,
    }
}

/// "Alblasserdam: 1, 2": a council with the numbers of its points, each of which leads there.
fn line(desk: &Desk<'_>, points: &[ContributionIx]) -> Line {
    let council = points.first().and_then(|&ix| of(desk, ix));
    let mut line = Line::text(format!("{}: ", council.map_or("", |council| desk.name(council))));
    let mut said: Vec<ItemIx> = Vec::new();
    for &ix in points {
        let Some(item) = desk.contribution(ix).map(|it| it.cell.item).filter(|item| !said.contains(item)) else {
            continue;
        };
        if !said.is_empty() {
            line = line.with(Part::Text(", ".into()));
        }
        said.push(item);
        line = line.with(Part::Link { text: desk.number(item).into(), to: place_of(ix) });
    }
    line
}
