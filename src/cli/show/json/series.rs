//! The calendar, the milestones and the costs, with their keys. Amounts are in cents.

use serde::Serialize;

use super::Page;
use super::keys::Map;
use super::rows::kind_word;
use crate::domain::agenda::{self, Stage};
use crate::domain::cost::{self, carried};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::Cell;

#[derive(Debug, Serialize)]
pub(super) struct Sitting<'a> {
    date: String,
    title: Option<&'a str>,
    place: Option<&'a str>,
    note: Option<&'a str>,
    points: Vec<Point<'a>>,
}

#[derive(Debug, Serialize)]
pub(super) struct Point<'a> {
    title: &'a str,
    kind: Option<&'static str>,
    item: Option<&'a str>,
    by: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct Milestone<'a> {
    text: &'a str,
    due: Option<&'a str>,
    state: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct Cost<'a> {
    name: &'a str,
    cents: u64,
    key: Option<&'a str>,
    note: Option<&'a str>,
    shares: Option<Map<'a, u64>>,
    carried: Option<Carried>,
}

#[derive(Debug, Serialize)]
pub(super) struct Carried {
    #[serde(rename = "for")]
    favour: u64,
    conditional: u64,
    of: u64,
}

impl<'a> From<&'a agenda::Milestone> for Milestone<'a> {
    fn from(milestone: &'a agenda::Milestone) -> Self {
        let agenda::Milestone { text, due, stage } = milestone;
        let state = match stage {
            Stage::Planned => "planned",
            Stage::Underway => "underway",
            Stage::Reached => "reached",
            Stage::Dropped => "dropped",
        };
        Self { text, due: due.as_deref(), state }
    }
}

impl<'a> Page<'a> {
    pub(super) fn calendar(&self) -> Vec<Sitting<'a>> {
        let agenda = self.meeting.agenda();
        let point = |point: &'a crate::domain::calendar::SittingPoint| Point {
            title: point.title(agenda),
            kind: point.kind.map(kind_word),
            item: point.item.map(|item| agenda.item(item).id.as_str()),
            by: point.by.as_deref(),
            note: point.note.as_deref(),
        };
        let sitting = |it: &'a crate::domain::calendar::Sitting| Sitting {
            date: it.date.to_string(),
            title: it.title.as_deref(),
            place: it.place.as_deref(),
            note: it.note.as_deref(),
            points: it.points.iter().map(point).collect(),
        };
        self.meeting.calendar().iter().map(sitting).collect()
    }

    pub(super) fn costs(&self, item: ItemIx) -> Vec<Cost<'a>> {
        self.meeting.agenda().item(item).costs.iter().map(|cost| self.cost(item, cost)).collect()
    }

    fn cost(&self, item: ItemIx, cost: &'a cost::Cost) -> Cost<'a> {
        let (meeting, region) = (self.meeting, self.meeting.region());
        let shares = cost.shares(region);
        let voice = |council: CouncilIx| meeting.voice(Cell { item, council });
        let carried = shares.as_ref().filter(|_| meeting.agenda().is_coloured(item)).map(|shares| {
            let cost::Carried { amount, favour, conditional } = carried(shares, voice);
            Carried { favour: favour.cents, conditional: conditional.cents, of: amount.cents }
        });
        let written = |shares: Vec<(CouncilIx, cost::Euros)>| {
            Map(shares.into_iter().map(|(council, share)| (region.council(council).id.as_str(), share.cents)).collect())
        };
        Cost {
            name: &cost.name,
            cents: cost.amount.cents,
            key: cost.key.and_then(|key| region.weights.get(key.index())).map(|key| key.id.as_str()),
            note: cost.note.as_deref(),
            shares: shares.map(written),
            carried,
        }
    }
}
