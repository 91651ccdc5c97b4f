//! The meeting for programs, with what the reader may know of it.

use super::super::phrase::Phrase;
use super::super::sitting::{
    Colouring, Contribution, Finding, Indicator, Participant, Point, Response, Sitting, Status, Step, Value, Voice,
    Word,
};
use super::Kind;
use super::desk::Desk;
use crate::domain::agenda::AttributeValue;
use crate::domain::council::Presence;
use crate::domain::event::Phase;
use crate::domain::glossary::Term;
use crate::domain::id::{CouncilIx, ItemIx, LevelIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::outcome::Firmness;
use crate::domain::property::Property;
use crate::words::{glossary, kind_id, level_message, property_message, rule_message};

/// The meeting; in an agenda without what came of it.
pub(super) fn sitting(desk: &Desk<'_>, kind: Kind) -> Sitting {
    let (meeting, plan) = (desk.meeting, desk.meeting.plan());
    let words = |text: &Option<String>| text.as_ref().map(Phrase::from);
    let step = |(place, level): (usize, &crate::domain::scale::Level)| Step {
        id: level.id.clone(),
        name: desk.tell(&level_message(meeting.scale(), Answer::Level(LevelIx::at(place)))),
        letter: level.letter,
        counts: level.counts,
    };
    let with_results = kind != Kind::Agenda;
    Sitting {
        id: plan.id.clone(),
        name: plan.title.as_str().into(),
        date: plan.date,
        place: words(&plan.place),
        note: words(&plan.note),
        series: words(&plan.series),
        round: plan.round,
        status: match meeting.phase() {
            Phase::Running | Phase::Suspended => Status::Open,
            Phase::Closed => Status::Closed,
        },
        councils: meeting.region().indices().map(|council| participant(desk, council)).collect(),
        scale: meeting.scale().levels().iter().enumerate().map(step).collect(),
        points: meeting.agenda().walk().into_iter().map(|item| point(desk, item, with_results)).collect(),
        glossary: glossary(meeting).into_iter().map(|(_, term)| word(term)).collect(),
    }
}

fn property(desk: &Desk<'_>, id: &str, values: &[AttributeValue]) -> (Phrase, Vec<Value>) {
    let name = desk.tell(&property_message(desk.meeting, &Property::Attribute(id.to_owned())));
    let value =
        |it: &AttributeValue| Value { value: it.value.as_str().into(), proviso: it.proviso.as_ref().map(Phrase::from) };
    (name, values.iter().map(value).collect())
}

fn word(term: &Term) -> Word {
    let Term { term, aliases, text, source: _ } = term;
    Word { term: term.into(), aliases: aliases.iter().map(Phrase::from).collect(), text: text.into() }
}

fn participant(desk: &Desk<'_>, council: CouncilIx) -> Participant {
    let region = desk.meeting.region();
    let it = region.council(council);
    let weights = region.weights.iter().zip(&it.weights);
    Participant {
        id: it.id.clone(),
        name: it.name.as_str().into(),
        present: desk.meeting.presence(council) == Presence::Present,
        weights: weights.filter_map(|(key, weight)| Some((key.id.clone(), (*weight)?))).collect(),
    }
}

fn point(desk: &Desk<'_>, item: ItemIx, with_results: bool) -> Point {
    let (meeting, agenda) = (desk.meeting, desk.meeting.agenda());
    let it = agenda.item(item);
    let has_results = with_results && agenda.is_coloured(item);
    let cells = || meeting.region().indices().map(|council| Cell { item, council });
    let brought_in = cells().filter(|_| with_results).flat_map(|cell| contributions(desk, cell));
    let finding = |rule| {
        let verdict = desk.verdict(item, rule);
        Finding {
            rule: rule.id.clone(),
            name: desk.tell(&rule_message(rule)),
            outcome: verdict.outcome,
            settled: verdict.firmness == Firmness::Settled,
            favour: verdict.in_favour().councils,
            conditional: verdict.ambers.councils,
            base: verdict.base.councils,
        }
    };
    Point {
        id: it.id.clone(),
        parent: agenda.parent(item).map(|above| agenda.item(above).id.clone()),
        number: it.number.as_str().into(),
        name: it.title.as_str().into(),
        note: it.text.as_ref().map(Phrase::from),
        tags: it.tags.iter().map(Phrase::from).collect(),
        properties: it.attributes.iter().map(|(id, values)| property(desk, id, values)).collect(),
        indicators: it.indicators.iter().map(|it| Indicator { name: (&it.name).into(), trend: it.trend }).collect(),
        kind: desk.say(kind_id(it.kind)),
        treated: meeting.is_closed(item),
        colourings: if has_results { cells().map(|cell| colouring(desk, cell)).collect() } else { Vec::new() },
        findings: if has_results { meeting.rules().iter().map(finding).collect() } else { Vec::new() },
        conclusion: meeting.conclusion(item).filter(|_| with_results).and_then(|it| desk.concluded(it)),
        contributions: brought_in.collect(),
    }
}

/// What a council brought in on an item, as far as the reader may know.
fn contributions<'a>(desk: &'a Desk<'_>, cell: Cell) -> impl Iterator<Item = Contribution> + 'a {
    let (region, agenda) = (desk.meeting.region(), desk.meeting.agenda());
    let readable = desk.meeting.contributions_at(cell).filter(|(_, it)| desk.may_read(it.audience));
    readable.map(move |(_, it)| Contribution {
        council: region.council(cell.council).id.clone(),
        text: it.text.as_str().into(),
        themes: it.themes.iter().map(|&theme| agenda.item(theme).id.clone()).collect(),
        response: it.response.as_ref().map(|response| Response {
            text: response.text.as_str().into(),
            disposition: response.disposition,
            basis: response.basis,
        }),
    })
}

fn colouring(desk: &Desk<'_>, cell: Cell) -> Colouring {
    let meeting = desk.meeting;
    let counted = meeting.marks().all(cell).pop();
    let voice = match meeting.marks().counted(cell) {
        Answer::Pending if meeting.presence_for(cell.item, cell.council) == Presence::Absent => Voice::Absent,
        Answer::Pending => Voice::Pending,
        Answer::NoView => Voice::NoView,
        Answer::Abstention => Voice::Abstention,
        Answer::Level(level) => {
            meeting.scale().level(level).map_or(Voice::NoView, |level| Voice::Level(level.id.clone()))
        }
    };
    Colouring {
        council: meeting.region().council(cell.council).id.clone(),
        voice,
        mandate: counted.map(|mark| desk.mandate(meeting.mandate_of(cell, mark.origin)).into()),
        conditions: desk.conditions_at(cell).map(|it| it.text.as_str().into()).collect(),
        remarks: desk.remarks_at(cell).map(Phrase::from).collect(),
    }
}
