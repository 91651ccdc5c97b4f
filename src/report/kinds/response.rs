//! The memo of responses (*nota van reactie*): what each council brought in and what was answered, point by point; which councils
//! raised each theme; and how many points became what.

mod counts;
mod themes;

use super::super::cell::{Cell, Line, Part};
use super::super::phrase::Anchor;
use super::super::table::{Column, Kind, Row, Table};
use super::super::{Block, Depth, Paper};
use super::desk::{Desk, Draft};
use crate::domain::contribution::{By, Contribution, Counts, Group};
use crate::domain::id::{ContributionIx, CouncilIx, ItemIx};
use crate::domain::remark::Audience;
use crate::message::Message;
use crate::words::{basis_id, source_message};

/// For one council, or for all of them in the order of the columns.
pub(super) fn draft(desk: &Desk<'_>, council: Option<CouncilIx>) -> Draft {
    let title = match council {
        None => desk.say("report-response"),
        Some(council) => desk.tell(&Message::new("report-response-of").with("council", desk.name(council))),
    };
    let groups = by_council(desk, council);
    let all: Vec<_> = groups.iter().flat_map(|(_, here)| here).copied().collect();
    let counts = counts(desk, &all);
    let mut blocks = vec![Block::Paragraph(summary(desk, &counts, groups.len()))];
    if all.is_empty() {
        return Draft { title, paper: Paper::Landscape, blocks };
    }
    blocks.push(Block::heading(Depth::One, desk.say("report-response-points")));
    blocks.push(Block::paragraph(desk.say("report-response-legend")));
    blocks.push(Block::Table(points(desk, &all)));
    let is_silent = |it: &CouncilIx| groups.iter().all(|(council, _)| council != it);
    let silent = desk.meeting.region().indices().filter(is_silent).filter(|_| council.is_none());
    blocks.extend(desk.names(silent).map(|councils| {
        Block::Paragraph(desk.line(&Message::new("report-response-silent").with("councils", councils)))
    }));
    blocks.push(Block::heading(Depth::One, desk.say("report-response-themes")));
    blocks.push(Block::Table(themes::table(desk, council)));
    blocks.push(Block::heading(Depth::One, desk.say("report-became")));
    blocks.push(Block::Table(counts::table(desk, &counts)));
    Draft { title, paper: Paper::Landscape, blocks }
}

/// The contributions that the reader may know, per council; of one alone, if one is asked for.
fn by_council(desk: &Desk<'_>, wanted: Option<CouncilIx>) -> Vec<(CouncilIx, Vec<ContributionIx>)> {
    let groups = desk.grouped(By::Council).into_iter().filter_map(|(group, here)| match group {
        Group::Council(council) => Some((council, here)),
        Group::Theme(_) | Group::NoTheme => None,
    });
    groups.filter(|(council, _)| wanted.is_none_or(|wanted| *council == wanted)).collect()
}

fn counts(desk: &Desk<'_>, all: &[ContributionIx]) -> Counts {
    Counts::of(all.iter().filter_map(|&ix| desk.contribution(ix)))
}

fn summary(desk: &Desk<'_>, counts: &Counts, councils: usize) -> Line {
    desk.line(
        &Message::new("report-response-summary")
            .with("count", counts.total())
            .with("councils", councils)
            .with("unanswered", counts.unanswered),
    )
}

/// What one council brought in and what became of it, for what goes to that council alone; none where it brought in nothing.
pub(super) fn of_council(desk: &Desk<'_>, council: CouncilIx) -> Option<(Line, Table)> {
    let (_, all) = by_council(desk, Some(council)).pop()?;
    let counts = counts(desk, &all);
    let said = Message::new("report-own-contributions")
        .with("count", counts.total())
        .with("became", counts::listed(desk, &counts).unwrap_or_default());
    let short = desk.meeting.region().council(council).short.as_str();
    let name = Message::new("report-contributions-name").with("council", short);
    let caption = Message::new("report-contributions-caption").with("council", desk.name(council));
    let mut table = Table::new(desk.tell(&name), desk.tell(&caption), columns(desk), 1);
    for ix in all {
        table.push(Row::new(cells(desk, ix, Themes::Named)));
    }
    Some((desk.line(&said), table))
}

/// All of them, each row with its council, so that it can stand alone.
fn points(desk: &Desk<'_>, all: &[ContributionIx]) -> Table {
    let mut columns = columns(desk);
    columns.insert(0, Column::new(desk.say("report-municipality"), Kind::Text, 15));
    let (name, caption) = (desk.say("report-response-points"), desk.say("report-response-caption"));
    let mut table = Table::new(name, caption, columns, 2);
    for &ix in all {
        let council = desk.contribution(ix).map_or("", |it| desk.name(it.cell.council));
        let mut cells = cells(desk, ix, Themes::Linked);
        cells.insert(0, Cell::text(council));
        table.push(Row::new(cells).at(anchor(ix)));
    }
    table
}

fn columns(desk: &Desk<'_>) -> Vec<Column> {
    vec![
        Column::new(desk.say("report-number"), Kind::Text, 7),
        Column::new(desk.say("report-contribution"), Kind::Text, 50),
        Column::new(desk.say("report-answered"), Kind::Text, 50),
        Column::new(desk.say("report-became"), Kind::Chip, 17),
        Column::new(desk.say("report-basis"), Kind::Text, 13),
    ]
}

/// How themes are told.
#[derive(Clone, Copy)]
enum Themes {
    /// With a way to their place in the table of themes.
    Linked,
    /// Without, where there is no such table.
    Named,
}

/// Number, title and text, response, what became of it, how that is known.
fn cells(desk: &Desk<'_>, ix: ContributionIx, themes: Themes) -> Vec<Cell> {
    let Some(it) = desk.contribution(ix) else { return Vec::new() };
    let response = it.response.as_ref();
    vec![
        Cell::text(desk.number(it.cell.item)),
        brought_in(desk, it, themes).into(),
        response.map(|response| Cell::text(&response.text)).unwrap_or_default(),
        desk.became(response.map(|response| response.disposition)).into(),
        response.map(|response| Cell::text(desk.say(basis_id(response.basis)))).unwrap_or_default(),
    ]
}

/// The title of the item, the words, the themes, where it comes from, and for participants whether it is public.
fn brought_in(desk: &Desk<'_>, it: &Contribution, themes: Themes) -> Vec<Line> {
    let mut lines = vec![Line::from(Part::Strong(titled(desk, it.cell.item)))];
    lines.push(Line::text(&it.text));
    if !it.themes.is_empty() {
        let mut line = Line::text(format!("{} ", desk.say("report-of-themes")));
        for (n, &theme) in it.themes.iter().enumerate() {
            let before = (n > 0).then(|| Part::Text(", ".into()));
            line.0.extend(before);
            let text = desk.number(theme).into();
            line = line.with(match themes {
                Themes::Linked => Part::Link { text, to: themes::anchor(desk, theme) },
                Themes::Named => Part::Text(text),
            });
        }
        lines.push(line);
    }
    let source = |source| desk.line(&Message::new("report-source").with("source", source_message(source)));
    lines.extend(it.source.as_ref().map(source));
    lines.extend((it.audience == Audience::Internal).then(|| Line::text(desk.say("contribution-internal"))));
    lines
}

/// The title of an item; of one that was taken off the agenda it says so.
fn titled(desk: &Desk<'_>, item: ItemIx) -> super::super::phrase::Phrase {
    let title = desk.title(item);
    if !desk.meeting.agenda().is_withdrawn(item) {
        return title.into();
    }
    desk.tell(&Message::new("contribution-withdrawn").with("title", title))
}

/// The place of a contribution in the table of all of them.
fn anchor(ix: ContributionIx) -> Anchor {
    Anchor::new("inbreng", &ix.index().to_string())
}
