//! The matrix from afar: a field of colours, the support of each point as a bar, and what moved since the last round.

use super::super::super::Block;
use super::super::super::cell::Tone;
use super::super::super::phrase::Phrase;
use super::super::super::picture::{Bar, Bars, Drawing, Heat, HeatRow, Move, Moves, Numbers, Picture, Series};
use super::super::desk::Desk;
use super::super::levels;
use super::anchor;
use crate::domain::agenda::Former;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::outcome::Outcome;
use crate::domain::ranking::{Order, ranked};
use crate::message::Message;
use crate::words::date_message;

/// The matrix as a field of colours.
pub(super) fn heat(desk: &Desk<'_>) -> Block {
    let region = desk.meeting.region();
    let order = region.in_order();
    let head = |&council: &CouncilIx| {
        let it = region.council(council);
        (it.short.as_str().into(), it.name.as_str().into())
    };
    let row = |item| HeatRow {
        label: desk.label(item).into(),
        cells: order.iter().map(|&council| desk.mark(Cell { item, council })).collect(),
    };
    let drawing = Drawing::Heat(Heat {
        heading: desk.say("report-topic"),
        columns: order.iter().map(head).collect(),
        rows: desk.coloured().into_iter().map(row).collect(),
    });
    picture(desk, ("report-heat", "report-heat-caption"), heat_summary(desk), drawing, Numbers::In(anchor()))
}

/// How many of all cells have which colour.
fn heat_summary(desk: &Desk<'_>) -> Phrase {
    let region = desk.meeting.region();
    let cells =
        desk.coloured().into_iter().flat_map(|item| region.indices().map(move |council| Cell { item, council }));
    let answers: Vec<_> = cells.map(|cell| desk.meeting.marks().counted(cell)).collect();
    let counts = levels(desk).map(|answer| (answer, answers.iter().filter(|&&it| it == answer).count()));
    let said: Vec<_> = counts
        .map(|(answer, count)| {
            let level = desk.answer(answer).word;
            desk.text.tell(&Message::new("report-heat-level").with("count", count).with("level", level.as_str()))
        })
        .collect();
    let coloured = answers.iter().filter(|answer| answer.level().is_some()).count();
    let summary = Message::new("report-heat-summary")
        .with("levels", desk.listed(&said).unwrap_or_default())
        .with("cells", answers.len())
        .with("coloured", coloured);
    desk.tell(&summary)
}

/// How many points of each topic have support; on an agenda without headings, how many councils gave which colour.
pub(super) fn bars(desk: &Desk<'_>) -> Block {
    let agenda = desk.meeting.agenda();
    let is_heading = |item: &ItemIx| !agenda.is_coloured(*item) && desk.tally.rolled(*item).coloured > 0;
    let topics: Vec<_> = agenda.walk().into_iter().filter(|&item| desk.tally.rolled(item).coloured > 0).collect();
    if topics.iter().any(is_heading) {
        let tops = topics.into_iter().filter(|&item| agenda.parent(item).is_none());
        return by_topic(desk, tops.collect());
    }
    by_point(desk)
}

fn by_topic(desk: &Desk<'_>, topics: Vec<ItemIx>) -> Block {
    let series = [Outcome::Support, Outcome::Conditional, Outcome::NoSupport, Outcome::Open].map(|outcome| {
        let chip = desk.outcome(outcome);
        let letter = desk.outcome_letter(outcome);
        Series { name: chip.word, letter, tone: chip.tone }
    });
    let row = |item: ItemIx| {
        let it = desk.tally.rolled(item);
        Bar { label: desk.label(item).into(), values: vec![it.support, it.conditional, it.no_support, it.open] }
    };
    let drawing = Drawing::Bars(Bars {
        heading: desk.say("report-topic"),
        unit: desk.say("report-points"),
        series: series.into(),
        rows: topics.into_iter().map(row).collect(),
    });
    picture(desk, ("report-topics", "report-topics-caption"), bars_summary(desk), drawing, Numbers::Below)
}

/// For which points there is support, in the order of that support.
fn bars_summary(desk: &Desk<'_>) -> Phrase {
    let order = ranked(desk.meeting, desk.tally, Order::Support);
    let supported = order.iter().filter(|&&item| leading(desk, item) == Some(Outcome::Support));
    let labels: Vec<_> = supported.map(|&item| desk.number(item).to_owned()).collect();
    match desk.listed(&labels) {
        Some(items) => desk.tell(&Message::new("report-bars-summary").with("items", items)),
        None => desk.say("report-bars-none"),
    }
}

fn by_point(desk: &Desk<'_>) -> Block {
    let series = levels(desk).map(|answer| {
        let chip = desk.answer(answer);
        Series { name: chip.word, letter: chip.letter, tone: chip.tone }
    });
    let none = Series { name: desk.say("report-no-colour"), letter: None, tone: Tone::Plain };
    let order = ranked(desk.meeting, desk.tally, Order::Support);
    let drawing = Drawing::Bars(Bars {
        heading: desk.say("report-topic"),
        unit: desk.say("report-councils-unit"),
        series: series.chain([none]).collect(),
        rows: order.into_iter().map(|item| bar(desk, item)).collect(),
    });
    picture(desk, ("report-bars", "report-bars-caption"), bars_summary(desk), drawing, Numbers::Below)
}

fn leading(desk: &Desk<'_>, item: ItemIx) -> Option<Outcome> {
    desk.tally.leading(item).map(|(outcome, _)| outcome)
}

fn bar(desk: &Desk<'_>, item: ItemIx) -> Bar {
    let row: Vec<_> = desk.meeting.marks().row(item).map(|(_, answer)| answer).collect();
    let count = |is_it: &dyn Fn(Answer) -> bool| {
        u32::try_from(row.iter().filter(|&&answer| is_it(answer)).count()).unwrap_or(u32::MAX)
    };
    let mut values: Vec<_> = levels(desk).map(|level| count(&|answer| answer == level)).collect();
    values.push(count(&|answer| answer.level().is_none()));
    Bar { label: desk.label(item).into(), values }
}

/// What moved since the last round; nothing where there was none.
pub(super) fn moves(desk: &Desk<'_>) -> Option<Block> {
    let items = desk.coloured();
    let last = |item: &ItemIx| desk.meeting.agenda().item(*item).former.last();
    let round = items.iter().filter_map(last).map(|former| former.round).max()?;
    let formers = items.iter().filter_map(|&item| Some((item, last(&item).filter(|it| it.round == round)?)));
    let rows: Vec<_> = formers.flat_map(|(item, former)| moved(desk, item, former)).collect();
    let count = Message::new("report-moves-summary").with("count", rows.len()).with("round", round);
    if rows.is_empty() {
        return Some(Block::Paragraph(desk.line(&count)));
    }
    let earlier = desk.meeting.plan().earlier.iter().find(|it| it.round == round);
    let before = match earlier {
        Some(it) => desk.tell(&date_message(it.date)),
        None => desk.tell(&Message::new("report-round-number").with("round", round)),
    };
    let drawing = Drawing::Moves(Moves {
        heading: desk.say("report-topic"),
        mover: desk.say("report-council"),
        before,
        after: desk.tell(&date_message(desk.meeting.plan().date)),
        rows,
    });
    Some(picture(desk, ("report-moves", "report-moves-caption"), desk.tell(&count), drawing, Numbers::Below))
}

/// The councils that say something else than they did. Who has not spoken in this round has not moved.
fn moved(desk: &Desk<'_>, item: ItemIx, former: &Former) -> Vec<Move> {
    let said = |council| former.marks.iter().find(|(it, _)| *it == council).map_or(Answer::Pending, |&(_, it)| it);
    let now = |council| desk.meeting.marks().counted(Cell { item, council });
    let councils = desk.meeting.region().indices();
    let moved = councils.filter(|&council| now(council) != Answer::Pending && now(council) != said(council));
    moved
        .map(|council| Move {
            label: desk.label(item).into(),
            who: desk.name(council).into(),
            before: desk.answer(said(council)),
            after: desk.answer(now(council)),
        })
        .collect()
}

fn picture(
    desk: &Desk<'_>,
    (name, caption): (&'static str, &'static str),
    summary: Phrase,
    drawing: Drawing,
    numbers: Numbers,
) -> Block {
    let (name, caption) = (desk.say(name), desk.say(caption));
    Block::Picture(Picture { name, caption, summary, drawing, numbers })
}
