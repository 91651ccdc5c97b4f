//! Plans by chance, with every field that an agenda file knows, and with texts that are hard to write.

use draagvlak::clean::{Field, clean};
use draagvlak::domain::agenda::{Agenda, Arrival, Certainty, Instrument, InstrumentKind, Item, Kind, Related, Source};
use draagvlak::domain::council::{Council, Group, Presence, Region, WeightKey};
use draagvlak::domain::id::{CouncilIx, GroupIx, ItemIx, WeightIx};
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::meeting::{EarlierRound, Plan};
use draagvlak::domain::rule::Amount::{Count, Fraction};
use draagvlak::domain::rule::{Abstention, Amber, Base, Comparison, Criterion, Preset, Rule, Threshold};
use draagvlak::domain::scale::{Counts, Level, Role, Scale};
use draagvlak::domain::time::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use super::carried::with_what_is_carried;
use super::left::with_what_is_left;

/// The same cases at every run, and no file left behind.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let (rng_seed, failure_persistence) = (RngSeed::Fixed(20_210_916), None);
    ProptestConfig { cases, rng_seed, failure_persistence, ..ProptestConfig::default() }
}

/// Pieces of text that a file could stumble over.
const PIECES: [&str; 20] = [
    "raad", " ", "\"", "\\", "'s-", "\\n", "\n", "\t", "//", "/* ", "*/", "é", "e\u{301}", "ø", "“q”", "{", ")", ",",
    "#![x]", "\u{202E}",
];

pub(crate) fn a_text(lines: Field) -> impl Strategy<Value = String> {
    vec(select(PIECES.to_vec()), 0..8).prop_map(move |pieces| clean(&format!("x{}", pieces.concat()), lines, 100))
}

pub(crate) fn a_line() -> impl Strategy<Value = String> {
    a_text(Field::Line)
}

pub(crate) fn a_date() -> impl Strategy<Value = Date> {
    (1_u16..=9999, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

pub(crate) fn a_source() -> impl Strategy<Value = Source> {
    (a_line(), of(a_line())).prop_map(|(document, place)| Source { document, place })
}

fn a_mandate() -> impl Strategy<Value = Mandate> {
    let body = prop_oneof![
        Just(Body::Council),
        Just(Body::Committee),
        vec(a_line(), 1..3).prop_map(Body::Parties),
        Just(Body::Executive),
        Just(Body::Personal),
    ];
    (body, of(a_date()), of(1_u16..), of(a_text(Field::Lines))).prop_map(|(body, date, version, note)| Mandate {
        body,
        date,
        version,
        note,
    })
}

/// Up to five councils under up to two keys of weights, the first of which is known of all, and of the first council both.
fn a_region() -> impl Strategy<Value = Region> {
    let names = ["Aadorp", "'s-Beekstad", "Cé \"dorp\"", "Ødijk", "Êmst"];
    let weight = 10_u64..1_000_000_000_000;
    let presence = prop_oneof![Just(Presence::Present), Just(Presence::Absent)];
    let council = (of(a_line()), vec(a_line(), 0..3), weight.clone(), of(weight), of(a_mandate()), presence);
    let keys = vec((a_line(), of(a_source())), 0..3);
    let groups = vec((a_line(), vec(any::<bool>(), 5)), 0..3);
    (vec(council, 1..=5), keys, groups).prop_map(move |(councils, keys, groups)| {
        let keys: Vec<_> = keys.into_iter().enumerate().collect();
        let weights: Vec<_> = keys
            .into_iter()
            .map(|(n, (name, source))| WeightKey { id: format!("sleutel.{n}"), name, source })
            .collect();
        let councils: Vec<_> = councils
            .into_iter()
            .enumerate()
            .map(|(n, (sort, aliases, first, second, mandate, presence))| {
                let second = if n == 0 { Some(first) } else { second };
                let weights = [Some(first), second].into_iter().take(weights.len()).collect();
                let (id, short) = (format!("raad-{n}"), format!("R{n}"));
                Council { id, name: names[n].to_owned(), short, sort, aliases, weights, mandate, presence }
            })
            .collect();
        let member = |(n, is_in): (usize, bool)| (n == 0 || is_in && n < councils.len()).then(|| CouncilIx::at(n));
        let group = |(n, (name, members)): (usize, (String, Vec<bool>))| {
            let members = members.into_iter().enumerate().filter_map(member).collect();
            Group { id: format!("groep_{n}"), name, members }
        };
        let groups = groups.into_iter().enumerate().map(group).collect();
        Region { councils, weights, groups }
    })
}

fn a_scale() -> impl Strategy<Value = Scale> {
    let roles = vec![Role::Green, Role::Amber, Role::Red, Role::Blue, Role::Grey];
    let counts = vec![Counts::For, Counts::Conditional, Counts::Against, Counts::Nothing];
    let own = vec((of(a_line()), select(roles), select(counts)), 1..5).prop_map(|levels| {
        let level = |(n, (name, role, counts)): (usize, (Option<String>, Role, Counts))| {
            let letter = "GORWY".chars().nth(n).unwrap();
            let glyph = "●\"\\✕é".chars().nth(n).unwrap();
            Level { id: format!("niveau-{n}"), name, letter, glyph, role, counts }
        };
        let first = (None, Role::Green, Counts::For);
        Scale::new(std::iter::once(first).chain(levels).enumerate().map(level).collect())
    });
    prop_oneof![Just(Scale::traffic_light()), own]
}

/// A threshold that somebody can meet.
fn a_threshold() -> impl Strategy<Value = Threshold> {
    let of_count = select(vec![(Comparison::AtLeast, 0), (Comparison::AtLeast, 1), (Comparison::MoreThan, 0)]);
    let of_count = of_count.prop_map(|(comparison, n)| Threshold { comparison, amount: Count(n) });
    let of_part = (0_u64..9, 1_u64..9, any::<bool>()).prop_map(|(n, more, is_more)| {
        let comparison = if is_more { Comparison::MoreThan } else { Comparison::AtLeast };
        Threshold { comparison, amount: Fraction { numerator: n, denominator: n + more } }
    });
    prop_oneof![of_count, of_part]
}

fn a_criterion(weights: usize, groups: usize) -> impl Strategy<Value = Criterion> {
    let mut leaves = vec![
        a_threshold().prop_map(Criterion::Councils).boxed(),
        (1_u32..9).prop_map(Criterion::AgainstFewerThan).boxed(),
        (1_u32..9).prop_map(Criterion::OthersFewerThan).boxed(),
    ];
    if weights > 0 {
        let of_weight = (0..weights, a_threshold());
        leaves.push(of_weight.prop_map(|(key, amount)| Criterion::Weight(WeightIx::at(key), amount)).boxed());
    }
    proptest::strategy::Union::new(leaves).prop_recursive(3, 8, 3, move |inner| {
        let mut around = vec![
            vec(inner.clone(), 1..3).prop_map(Criterion::All).boxed(),
            vec(inner.clone(), 1..3).prop_map(Criterion::Any).boxed(),
        ];
        if groups > 0 {
            let within = (0..groups, inner);
            let within = within.prop_map(|(group, inner)| Criterion::Within(GroupIx::at(group), Box::new(inner)));
            around.push(within.boxed());
        }
        proptest::strategy::Union::new(around)
    })
}

fn a_rule(weights: usize, groups: usize) -> impl Strategy<Value = Rule> {
    let mut presets = vec![Preset::Unanimity, Preset::Consent, Preset::Majority];
    presets.extend((0..weights).map(|key| Preset::MajorityAndTwoThirds(WeightIx::at(key))));
    presets.extend((0..weights).map(|key| Preset::DoubleMajority(WeightIx::at(key))));
    presets.extend((groups > 0).then(|| Preset::MajorityInEachGroup(u16::try_from(groups).unwrap())));
    let known = select(presets).prop_map(|preset| Rule::preset("", preset));
    let own = a_criterion(weights, groups);
    let own = own.prop_map(|criterion| Rule { preset: None, criterion, ..Rule::preset("", Preset::Majority) });
    let base = of(select(vec![Base::All, Base::Present, Base::Coloured]));
    let amber = of(select(vec![Amber::Counts, Amber::Ignored]));
    let abstention = of(select(vec![Abstention::Against, Abstention::Leaves]));
    let settings = (base, amber, abstention);
    (prop_oneof![known, own], of(a_line()), of(a_threshold()), settings).prop_map(|(rule, name, quorum, settings)| {
        Rule {
            name,
            quorum,
            base: settings.0.unwrap_or(rule.base),
            amber: settings.1.unwrap_or(rule.amber),
            abstention: settings.2.unwrap_or(rule.abstention),
            ..rule
        }
    })
}

fn rules(region: &Region) -> impl Strategy<Value = Vec<Rule>> + use<> {
    let (weights, groups) = (region.weights.len(), region.groups.len());
    let own = vec(a_rule(weights, groups), 1..4).prop_map(|mut rules| {
        rules.iter_mut().enumerate().for_each(|(n, rule)| rule.id = format!("regel-{n}"));
        rules
    });
    prop_oneof![1 => Just(Rule::usual(weights)), 4 => own]
}

fn an_item(councils: usize) -> impl Strategy<Value = Item> {
    let kinds = vec![
        InstrumentKind::Motion,
        InstrumentKind::Amendment,
        InstrumentKind::Undertaking,
        InstrumentKind::TextChange,
    ];
    let certainty = select(vec![Certainty::Possible, Certainty::Definite]);
    let instrument = (select(kinds), of(1_u16..), certainty).prop_map(|(kind, page, certainty)| Instrument {
        kind,
        page,
        certainty,
    });
    let head = (of(a_line()), a_line(), of(a_text(Field::Lines)), any::<bool>(), of(1_u16..));
    let kind = select(vec![Kind::Decision, Kind::Discussion, Kind::Information]);
    let from = (of((0..councils).prop_map(CouncilIx::at)), of(a_mandate()), of(a_source()), kind);
    let words = (vec(instrument, 0..3), vec(a_line(), 0..3));
    (head, from, words).prop_map(|(head, from, words)| {
        let (number, title, text, coloured, planned) = head;
        let (council, mandate, source, kind) = from;
        let (instruments, tags) = words;
        let number = number.map_or_else(String::new, |number| number.chars().take(10).collect::<String>());
        let number = number.trim().to_owned();
        Item {
            number,
            text,
            kind,
            coloured,
            council,
            mandate,
            source,
            instruments,
            tags,
            planned,
            arrival: Arrival::Planned,
            related: Vec::new(),
            ..Item::new("", "", title)
        }
    })
}

/// Items at any depth in the order in which they are read, tied to each other as a file can say it.
fn an_agenda(councils: usize) -> impl Strategy<Value = Agenda> {
    let ties = vec((any::<Index>(), any::<Index>(), of(a_line())), 0..12);
    (vec((an_item(councils), 0_usize..4), 0..9), ties).prop_map(|(items, ties)| {
        let mut agenda = Agenda::default();
        let mut path: Vec<ItemIx> = Vec::new();
        for (n, (mut item, depth)) in items.into_iter().enumerate() {
            item.id = format!("Punt-{n}");
            if item.number.is_empty() {
                item.number.clone_from(&item.id);
            }
            path.truncate(depth);
            path.push(agenda.push(path.last().copied(), item));
        }
        for (one, other, why) in ties {
            let (one, other) = (one.index(agenda.len().max(1)), other.index(agenda.len().max(1)));
            if one != other {
                agenda.relate(ItemIx::at(one), Related { item: ItemIx::at(other), why });
            }
        }
        for item in agenda.walk() {
            for tie in agenda.item(item).related.clone() {
                if agenda.item(tie.item).related.iter().all(|back| back.item != item) {
                    agenda.relate(tie.item, Related { item, why: tie.why });
                }
            }
        }
        agenda
    })
}

/// A meeting before it starts, with at least one council and everything else by chance, what earlier rounds left included.
pub(crate) fn a_plan() -> impl Strategy<Value = Plan> {
    let head = || (of(a_line()), a_line(), a_date(), of(a_line()), of(a_text(Field::Lines)));
    let before = || {
        (2_u16..9).prop_flat_map(|round| {
            let earlier = (1..round, a_date(), of(a_text(Field::Lines)));
            (Just(round), vec(earlier.prop_map(|(round, date, note)| EarlierRound { round, date, note }), 0..3))
        })
    };
    a_region()
        .prop_flat_map(move |region| {
            let (rules, agenda) = (rules(&region), an_agenda(region.councils.len()));
            (head(), before(), Just(region), a_scale(), rules, agenda)
        })
        .prop_map(|((series, title, date, place, note), (round, earlier), region, scale, rules, agenda)| Plan {
            series,
            round,
            place,
            note,
            earlier,
            region,
            scale,
            rules,
            agenda,
            ..Plan::new("Overleg_1.a-b", title, date)
        })
        .prop_flat_map(with_what_is_left)
        .prop_flat_map(with_what_is_carried)
}
