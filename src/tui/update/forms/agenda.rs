//! What the meeting is about: items, councils, the rule that leads, the scale.

use super::super::Scope;
use super::{matter, no_yes};
use crate::domain::agenda::{Facts, Kind, Properties};
use crate::domain::command::Command;
use crate::domain::council::{Council, Presence, Region};
use crate::domain::forecast::{Outcomes, under};
use crate::domain::id::{CouncilIx, GroupIx, ItemIx, LevelIx, WeightIx};
use crate::domain::mark::Answer;
use crate::domain::rule::{Preset, Rule};
use crate::domain::scale::{Counts, Level, Role, Scale};
use crate::message::Message;
use crate::tui::form::{Entry, Field, Form, Name, Notes};
use crate::words::{kind_id, level_message, rule_message};

/// The most that a council can weigh: more than the world has inhabitants.
const WEIGHT_MAX: u64 = 10_000_000_000;

/// Where an item is added: at the end of the agenda, beside the selected one, or below it.
pub(super) fn raise_fields(scope: Scope<'_>, near: Option<ItemIx>) -> Vec<Field> {
    let mut places = vec![scope.text.say("place-end")];
    if let Some(item) = near {
        let number = scope.meeting.agenda().item(item).number.as_str();
        let said = |id| scope.text.tell(&Message::new(id).with("item", number));
        places.extend([said("place-beside"), said("place-below")]);
    }
    vec![
        Field::new(Name::Title, Entry::line("")).required().enough(),
        Field::new(Name::Place, Entry::one_of(places, 0)),
        Field::new(Name::Number, Entry::line("")),
        Field::new(Name::Explanation, Entry::long("")),
        Field::new(Name::Kind, kinds(scope, Kind::Discussion)),
        Field::new(Name::Coloured, no_yes(scope, true)),
    ]
}

fn kinds(scope: Scope<'_>, kind: Kind) -> Entry {
    let names = Kind::ALL.map(|kind| scope.text.say(kind_id(kind)));
    Entry::one_of(names.to_vec(), Kind::ALL.iter().position(|&k| k == kind).unwrap_or(0))
}

fn facts(form: &Form, number: String, properties: Properties) -> Facts {
    Facts {
        number,
        title: form.words(Name::Title).unwrap_or_default(),
        text: form.words(Name::Explanation),
        kind: form.choice(Name::Kind).and_then(|at| Kind::ALL.get(at).copied()).unwrap_or_default(),
        coloured: form.is_yes(Name::Coloured),
        properties,
    }
}

/// A point that was raised on the spot needs no more than a title; any other says what it is and where it comes.
pub(super) fn raise(scope: Scope<'_>, form: &Form, near: Option<ItemIx>) -> Command {
    let agenda = scope.meeting.agenda();
    let number = form.words(Name::Number);
    let plain = facts(form, String::new(), Properties::default());
    let is_bare = (&plain.text, plain.kind, plain.coloured) == (&None, Kind::Discussion, true);
    let parent = match form.choice(Name::Place) {
        Some(1) => near.and_then(|item| agenda.parent(item)),
        Some(2) => near,
        _ if number.is_none() && is_bare => return Command::Raise(plain.title),
        _ => None,
    };
    let number = number.unwrap_or_else(|| {
        let next = (agenda.children(parent).len() + 1..).map(|n| match parent {
            Some(parent) => format!("{}.{n}", agenda.item(parent).number),
            None => n.to_string(),
        });
        let taken = |number: &String| agenda.walk().into_iter().any(|item| agenda.item(item).number == *number);
        next.take(agenda.len() + 1).find(|number| !taken(number)).unwrap_or_default()
    });
    Command::Add(parent, Box::new(Facts { number, ..plain }))
}

pub(super) fn item_fields(scope: Scope<'_>, item: ItemIx) -> Vec<Field> {
    let Facts { number, title, text, kind, coloured, properties: _ } = scope.meeting.agenda().item(item).facts();
    let mut fields = vec![
        Field::new(Name::Title, Entry::line(title)).required(),
        Field::new(Name::Number, Entry::line(number)),
        Field::new(Name::Explanation, Entry::long(text.unwrap_or_default())),
        Field::new(Name::Kind, kinds(scope, kind)),
        Field::new(Name::Coloured, no_yes(scope, coloured)),
    ];
    fields.extend(matter::property_fields(scope, item));
    fields
}

pub(super) fn item(scope: Scope<'_>, form: &Form, item: ItemIx) -> Command {
    let number = form.words(Name::Number).unwrap_or_default();
    Command::Edit(item, Box::new(facts(form, number, matter::properties(scope, form, item))))
}

pub(super) fn council_fields(scope: Scope<'_>, council: Option<CouncilIx>) -> Vec<Field> {
    let region = scope.meeting.region();
    let stands = council.map(|council| region.council(council));
    let mut fields = vec![
        Field::new(Name::CouncilName, Entry::line(stands.map_or("", |council| council.name.as_str()))).required(),
        Field::new(Name::Short, Entry::line(stands.map_or("", |council| council.short.as_str()))).required(),
    ];
    for (place, key) in region.weights.iter().enumerate() {
        let weight = council.and_then(|council| region.weight(council, WeightIx::at(place)));
        let name = Name::Weight(u8::try_from(place).unwrap_or(u8::MAX));
        fields.push(Field::new(name, Entry::whole(weight, 0..=WEIGHT_MAX)).called(key.name.as_str()));
    }
    if !region.groups.is_empty() {
        let mut names = vec![scope.text.say("choice-none")];
        names.extend(region.groups.iter().map(|group| group.name.clone()));
        let stands = council.and_then(|council| region.group_of(council)).map_or(0, |group| group.index() + 1);
        fields.push(Field::new(Name::Group, Entry::one_of(names, stands)));
    }
    fields
}

/// A council comes to stand in another group, or in none; in the others that it belongs to it stays.
fn regroup(region: &mut Region, council: CouncilIx, to: Option<GroupIx>) {
    let from = region.group_of(council);
    if from == to {
        return;
    }
    if let Some(group) = from.and_then(|group| region.groups.get_mut(group.index())) {
        group.members.retain(|&member| member != council);
    }
    if let Some(group) = to.and_then(|group| region.groups.get_mut(group.index()))
        && !group.members.contains(&council)
    {
        group.members.push(council);
        group.members.sort_unstable();
    }
}

/// A council keeps its place and its id; a new one comes behind the others.
pub(super) fn council(scope: Scope<'_>, form: &Form, council: Option<CouncilIx>) -> Command {
    let mut region = scope.meeting.region().clone();
    let name = form.words(Name::CouncilName).unwrap_or_default();
    let short = form.words(Name::Short).unwrap_or_default();
    let weights = (0..region.weights.len()).map(|n| form.number(Name::Weight(u8::try_from(n).unwrap_or(u8::MAX))));
    let weights: Vec<_> = weights.collect();
    let place = council.unwrap_or(CouncilIx::at(region.councils.len()));
    match council.and_then(|council| region.councils.get_mut(council.index())) {
        Some(stands) => (stands.name, stands.short, stands.weights) = (name, short, weights),
        None => {
            let id = (region.councils.len() + 1..).map(|n| format!("raad-{n}"));
            let id = id.take(usize::from(u16::MAX)).find(|id| region.find(id).is_none()).unwrap_or_default();
            let presence = Presence::Present;
            let (sort, aliases, mandate) = (None, Vec::new(), None);
            region.councils.push(Council { id, name, short, sort, aliases, weights, mandate, presence });
        }
    }
    if let Some(chosen) = form.choice(Name::Group) {
        regroup(&mut region, place, chosen.checked_sub(1).map(GroupIx::at));
    }
    Command::ChangeRegion(Box::new(region))
}

/// The rules that can lead: those of the meeting, then the known ones that it does not have.
fn rules(scope: Scope<'_>) -> Vec<Rule> {
    let meeting = scope.meeting;
    let mut rules = meeting.rules().to_vec();
    let weight = WeightIx(0);
    let mut known = vec![("meerderheid", Preset::Majority)];
    if !meeting.region().weights.is_empty() {
        known.push(("dubbele-meerderheid", Preset::DoubleMajority(weight)));
        known.push(("twee-derde", Preset::MajorityAndTwoThirds(weight)));
    }
    if !meeting.region().groups.is_empty() {
        known.push(("elke-groep", Preset::MajorityInEachGroup(meeting.region().group_count())));
    }
    known.extend([("consent", Preset::Consent), ("unanimiteit", Preset::Unanimity)]);
    for (id, preset) in known {
        let known = Rule::preset(id, preset);
        if rules.iter().all(|rule| rule.preset != Some(preset) && rule.id != id && !says_as(rule, &known)) {
            rules.push(known);
        }
    }
    rules
}

/// Whether two rules come to the same, whatever they are called.
fn says_as(a: &Rule, b: &Rule) -> bool {
    (&a.criterion, a.base, a.amber, a.abstention, a.quorum) == (&b.criterion, b.base, b.amber, b.abstention, b.quorum)
}

pub(super) fn rule_fields(scope: Scope<'_>) -> Vec<Field> {
    let names = rules(scope).iter().map(|rule| scope.text.tell(&rule_message(rule))).collect();
    vec![Field::new(Name::Rule, Entry::one_of(names, 0))]
}

/// How many points would have which outcome under each rule, beside how many have it now.
pub(super) fn rule_notes(scope: Scope<'_>) -> Notes {
    let now = scope.meeting.rules().first().map(|rule| under(scope.meeting, scope.tally, rule)).unwrap_or_default();
    let note = |rule: &Rule| {
        let then = under(scope.meeting, scope.tally, rule);
        let said = |id, Outcomes { support, conditional, no_support, open }| {
            Message::new(id)
                .with("support", support)
                .with("conditional", conditional)
                .with("none", no_support)
                .with("open", open)
        };
        vec![said("note-outcomes-now", now), said("note-outcomes-then", then)]
    };
    Notes::For(Name::Rule, rules(scope).iter().map(note).collect())
}

/// The chosen rule leads; the others of the meeting stand beside it for comparison.
pub(super) fn rule(scope: Scope<'_>, form: &Form) -> Option<Command> {
    let chosen = rules(scope).into_iter().nth(form.choice(Name::Rule)?)?;
    let others: Vec<_> = scope.meeting.rules().iter().filter(|rule| rule.id != chosen.id).cloned().collect();
    Some(Command::ChangeRules(std::iter::once(chosen).chain(others).collect()))
}

/// The scales that can be chosen: the meeting's own, and the known ones that are another.
fn scales(scope: Scope<'_>) -> Vec<Scale> {
    let level = |id: &str, name: &'static str, letter, glyph, role, counts| Level {
        id: id.to_owned(),
        name: Some(scope.text.say(name)),
        letter,
        glyph,
        role,
        counts,
    };
    let shared = Scale::new(vec![
        level("gedeelde-afspraak", "scale-agreement", 'G', '●', Role::Green, Counts::For),
        level("intentie", "scale-intention", 'O', '◐', Role::Amber, Counts::Conditional),
        level("nog-geen-opvatting", "scale-no-opinion", 'D', '□', Role::Grey, Counts::Nothing),
    ]);
    let light = Scale::traffic_light();
    let of = |counts| light.first(counts).and_then(|level| light.level(level)).cloned();
    let two = Scale::new([of(Counts::For), of(Counts::Against)].into_iter().flatten().collect());
    let mut scales = vec![scope.meeting.scale().clone()];
    for scale in [light, two, shared] {
        if !scales.contains(&scale) {
            scales.push(scale);
        }
    }
    scales
}

pub(super) fn scale_fields(scope: Scope<'_>) -> Vec<Field> {
    let name = |scale: &Scale| {
        let levels = (0..scale.levels().len()).map(LevelIx::at);
        let names = levels.map(|level| scope.text.tell(&level_message(scale, Answer::Level(level))));
        names.collect::<Vec<_>>().join(", ")
    };
    vec![Field::new(Name::Scale, Entry::one_of(scales(scope).iter().map(name).collect(), 0))]
}

pub(super) fn scale(scope: Scope<'_>, form: &Form) -> Option<Command> {
    scales(scope).into_iter().nth(form.choice(Name::Scale)?).map(|scale| Command::ChangeScale(Box::new(scale)))
}
