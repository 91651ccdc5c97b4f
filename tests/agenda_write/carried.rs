//! What items carry and what a dossier brings along, by chance: properties, indicators, milestones, costs, contributions,
//! links; words, calendar, colourings.

use draagvlak::clean::Field;
use draagvlak::domain::agenda::{
    Agenda, Attribute, AttributeValue, Indicator, Item, Kind, Link, Milestone, Stage, Trend,
};
use draagvlak::domain::ballot::{Ballot, Entry};
use draagvlak::domain::calendar::{Sitting, SittingPoint};
use draagvlak::domain::contribution::{Basis, Contribution, Disposition, Response};
use draagvlak::domain::cost::{Cost, EUROS_MAX, Euros};
use draagvlak::domain::glossary::Term;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx, WeightIx};
use draagvlak::domain::mandate::Mandate;
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::remark::Audience;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::random::{a_date, a_line, a_source, a_text};

/// The properties that items can have, and what they are on some items.
type Properties = (Vec<Attribute>, Vec<std::collections::BTreeMap<String, Vec<AttributeValue>>>);

fn some_properties(items: usize) -> impl Strategy<Value = Properties> {
    let known = btree_set(a_line(), 0..4).prop_flat_map(|values| {
        let attribute =
            |n: usize, values: Vec<String>| Attribute { id: format!("e-{n}"), name: "naam".to_owned(), values };
        let values: Vec<String> = values.into_iter().collect();
        (0_usize..3).prop_map(move |count| (0..count).map(|n| attribute(n, values.clone())).collect::<Vec<_>>())
    });
    known.prop_flat_map(move |known| {
        let ids: Vec<String> = known.iter().map(|attribute| attribute.id.clone()).collect();
        let values = known.first().map(|attribute| attribute.values.clone()).unwrap_or_default();
        let key = if ids.is_empty() { a_line().boxed() } else { select(ids).boxed() };
        let value = if values.is_empty() { a_line().boxed() } else { select(values).boxed() };
        let value = (value, of(a_line())).prop_map(|(value, proviso)| AttributeValue { value, proviso });
        (Just(known), vec(btree_map(key, vec(value, 1..3), 0..3), items))
    })
}

fn some_matter(weights: usize) -> impl Strategy<Value = (Vec<Indicator>, Vec<Milestone>, Vec<Cost>, Vec<Link>)> {
    let trend = select(vec![Trend::Rising, Trend::Falling, Trend::Steady]);
    let indicator = (a_line(), of(trend), of(a_source()), of(a_text(Field::Lines)));
    let indicator = indicator.prop_map(|(name, trend, source, note)| Indicator { name, trend, source, note });
    let milestone = (a_line(), of(a_line()), select(Stage::ALL.to_vec()));
    let milestone = milestone.prop_map(|(text, due, stage)| Milestone { text, due, stage });
    let key = of(0..weights.max(1)).prop_map(move |key| key.filter(|_| weights > 0).map(WeightIx::at));
    let cost = (a_line(), 0..=EUROS_MAX * 100, key, of(a_text(Field::Lines)));
    let cost = cost.prop_map(|(name, cents, key, note)| Cost { name, amount: Euros { cents }, key, note });
    let link = ("[a-z][a-z0-9.-]{0,20}", of("[A-Za-z0-9._-]{1,20}"), of(a_line()));
    let link = link.prop_map(|(dossier, item, why)| Link { dossier, item, why });
    (vec(indicator, 0..3), vec(milestone, 0..3), vec(cost, 0..3), vec(link, 0..3))
}

fn a_contribution(councils: usize, items: usize) -> impl Strategy<Value = Contribution> {
    let response = (a_text(Field::Lines), select(Disposition::ALL.to_vec()), any::<bool>());
    let response = response.prop_map(|(text, disposition, is_judged)| {
        let basis = if is_judged { Basis::Judged } else { Basis::Explicit };
        Response { text, disposition, basis }
    });
    let parts = (0..items, 0..councils, a_text(Field::Lines), btree_set(0..items, 0..3));
    (parts, of(a_source()), of(response), any::<bool>()).prop_map(|(parts, source, response, is_public)| {
        let (item, council, text, themes) = parts;
        let cell = Cell { item: ItemIx::at(item), council: CouncilIx::at(council) };
        let themes = themes.into_iter().filter(|&theme| theme != item).map(ItemIx::at).collect();
        let audience = if is_public { Audience::Public } else { Audience::Internal };
        Contribution { cell, text, themes, source, response, audience, written: None }
    })
}

fn a_term() -> impl Strategy<Value = Term> {
    let parts = (a_line(), vec(a_line(), 0..3), a_text(Field::Lines), of(a_source()));
    parts.prop_map(|(term, aliases, text, source)| Term { term, aliases, text, source })
}

fn some_sittings(items: usize) -> impl Strategy<Value = Vec<Sitting>> {
    let kind = select(vec![Kind::Decision, Kind::Discussion, Kind::Information]);
    let point = (a_line(), of(any::<Index>()), of(kind), of(a_line()), of(a_text(Field::Lines)));
    let point = point.prop_map(move |(title, item, kind, by, note)| {
        let item = item.filter(|_| items > 0).map(|item| ItemIx::at(item.index(items)));
        SittingPoint { title: Some(title), kind, item, by, note }
    });
    let words = (of(a_line()), of(a_line()), of(a_text(Field::Lines)), vec(point, 0..3));
    btree_map(a_date(), words, 0..4).prop_map(|sittings| {
        let sitting = |(date, (title, place, note, points))| Sitting { date, title, place, note, points };
        sittings.into_iter().map(sitting).collect()
    })
}

/// What a council says of each item that is coloured.
type Given = Vec<Option<Answer>>;

/// Colourings of some councils, of the items that are coloured.
fn some_ballots(plan: &Plan) -> impl Strategy<Value = Vec<Ballot>> + use<> {
    let coloured: Vec<ItemIx> = plan.agenda.walk().into_iter().filter(|&i| plan.agenda.is_coloured(i)).collect();
    let levels = plan.scale.levels().len();
    let mut answers = vec![Answer::NoView, Answer::Abstention];
    answers.extend((0..levels).map(|level| Answer::Level(LevelIx::at(level))));
    let marks = vec(of(select(answers)), coloured.len());
    btree_map((0..plan.region.councils.len(), 1_u16..3), (marks, a_line()), 0..4).prop_map(move |ballots| {
        let ballot = |((council, version), (marks, file)): ((usize, u16), (Given, String))| {
            let entry = |(&item, answer): (&ItemIx, Option<Answer>)| {
                let answer = answer?;
                Some(Entry { item, title: None, answer, mandate: None, remark: None, conditions: Vec::new() })
            };
            let entries = coloured.iter().zip(marks).filter_map(entry).collect();
            let (council, mandate) = (CouncilIx::at(council), Mandate::PERSONAL);
            Ballot { council, version, mandate, file, entries, strays: Vec::new() }
        };
        ballots.into_iter().map(ballot).collect()
    })
}

/// The same plan with what its items may carry and what it may bring along.
pub(crate) fn with_what_is_carried(plan: Plan) -> impl Strategy<Value = Plan> {
    let (councils, items) = (plan.region.councils.len(), plan.agenda.len());
    let matter = vec(some_matter(plan.region.weights.len()), items);
    let contributions = vec(a_contribution(councils, items.max(1)), if items == 0 { 0..1 } else { 0..4 });
    let terms = vec(a_term(), 0..3);
    let ballots = some_ballots(&plan);
    let brought = (contributions, terms, some_sittings(items), ballots);
    (Just(plan), some_properties(items), matter, brought).prop_map(|(plan, properties, matter, brought)| {
        let (attributes, properties) = properties;
        let (mut contributions, mut glossary, calendar, ballots) = brought;
        // A file says them item by item, and a word once.
        contributions.sort_by_key(|contribution| contribution.cell.item);
        let mut seen = std::collections::HashSet::new();
        glossary.retain(|term| seen.insert(term.term.to_lowercase()));
        let mut agenda = Agenda::default();
        for ((item, attributes), matter) in plan.agenda.walk().into_iter().zip(properties).zip(matter) {
            let (indicators, milestones, costs, links) = matter;
            let it = plan.agenda.item(item).clone();
            let it = Item { attributes, indicators, milestones, costs, links, ..it };
            agenda.push(plan.agenda.parent(item), it);
        }
        Plan { attributes, agenda, glossary, calendar, ballots, contributions, ..plan }
    })
}
