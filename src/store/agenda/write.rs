//! An agenda file as a person would have written it: what a reader of the file takes for granted is left out.
//!
//! Every struct is taken apart in full, so that a new field does not compile until it is written too.

mod after;
mod former;
mod given;
mod items;
mod matter;
mod rules;
mod series;

use std::fmt::Write as _;

use crate::domain::condition::Condition;
use crate::domain::council::{Council, Group, Presence, Region, WeightKey};
use crate::domain::meeting::{EarlierRound, FORMAT, Plan};
use crate::domain::rule::Rule;
use crate::domain::scale::{Level, Scale};
use crate::store::hand::lines::Lines;
use crate::store::hand::values::{Fields, mandate, quoted, source, strings};

use crate::store::hand::wire::Word as _;

/// The agenda file of a meeting. [`super::parse`] reads the same plan from it, if a file can say it at all: what was
/// withdrawn is left out, what was raised on the spot is planned from now on, and items are numbered as they are read.
#[must_use]
pub fn write(plan: &Plan) -> String {
    let Plan {
        id,
        series,
        round,
        title,
        date,
        place,
        note,
        earlier,
        region,
        scale,
        rules,
        attributes,
        agenda,
        glossary,
        calendar,
        ballots,
        contributions,
        conditions,
        actions,
    } = plan;
    let Region { councils, weights, groups } = region;
    let mut lines = Lines::default();
    lines.open("(");
    let mut field = |name: &str, value: String| lines.line(&format!("{name}: {value},"));
    field("format", FORMAT.to_string());
    field("id", quoted(id));
    series.iter().for_each(|series| field("series", quoted(series)));
    field("round", round.to_string());
    field("title", quoted(title));
    field("date", quoted(&date.to_string()));
    place.iter().for_each(|place| field("place", quoted(place)));
    note.iter().for_each(|note| field("note", quoted(note)));
    lines.list("earlier", earlier.iter().map(self::earlier));
    lines.list("weights", weights.iter().map(weight_key));
    lines.list("councils", councils.iter().map(|one| council(weights, one)));
    lines.list("groups", groups.iter().map(|one| group(region, one)));
    if *scale != Scale::traffic_light() {
        lines.list("scale", scale.levels().iter().map(level));
    }
    if *rules != Rule::usual(weights.len()) {
        lines.list("rules", rules.iter().map(|rule| rules::rule(region, rule)));
    }
    lines.list("attributes", attributes.iter().map(matter::attribute));
    items::items(&mut lines, region, scale, agenda, contributions);
    lines.list("glossary", glossary.iter().map(series::term));
    series::calendar(&mut lines, agenda, calendar);
    lines.list("colourings", ballots.iter().map(|one| given::colouring(plan, one)));
    let is_asked = |one: &&Condition| one.cells().any(|cell| !agenda.is_withdrawn(cell.item));
    lines.list("conditions", conditions.iter().filter(is_asked).map(|one| after::condition(plan, one)));
    lines.list("actions", actions.iter().map(|one| after::action(plan, one)));
    lines.close(")");
    lines.text()
}

fn earlier(earlier: &EarlierRound) -> String {
    let EarlierRound { round, date, note } = earlier;
    let mut fields = Fields::default();
    fields.add("round", round);
    fields.text("date", &date.to_string());
    fields.some_text("note", note.as_deref());
    fields.struct_()
}

fn weight_key(key: &WeightKey) -> String {
    let WeightKey { id, name, source } = key;
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.text("name", name);
    fields.some("source", source.as_ref().map(self::source));
    fields.struct_()
}

fn council(keys: &[WeightKey], council: &Council) -> String {
    let Council { id, name, short, sort, aliases, weights, mandate, presence } = council;
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.text("name", name);
    fields.text("short", short);
    fields.some_text("sort", sort.as_deref());
    if !aliases.is_empty() {
        fields.add("aliases", strings(aliases));
    }
    let mut known = String::new();
    for (key, weight) in keys.iter().zip(weights).filter_map(|(key, weight)| Some((key, (*weight)?))) {
        let comma = if known.is_empty() { "" } else { ", " };
        _ = write!(known, "{comma}{}: {weight}", quoted(&key.id));
    }
    if !known.is_empty() {
        fields.add("weights", format!("{{{known}}}"));
    }
    fields.some("mandate", mandate.as_ref().map(self::mandate));
    match presence {
        Presence::Present => {}
        Presence::Absent => fields.add("absent", true),
    }
    fields.struct_()
}

fn group(region: &Region, group: &Group) -> String {
    let Group { id, name, members } = group;
    let members: Vec<_> = members.iter().map(|&member| region.council(member).id.clone()).collect();
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.text("name", name);
    fields.add("members", strings(&members));
    fields.struct_()
}

fn level(level: &Level) -> String {
    let Level { id, name, letter, glyph, role, counts } = level;
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.some_text("name", name.as_deref());
    fields.text("letter", &letter.to_string());
    fields.text("glyph", &glyph.to_string());
    fields.add("role", role.word());
    fields.add("counts", counts.word());
    fields.struct_()
}
