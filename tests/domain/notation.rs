//! The notation of the tables: a row of the screen, a row of presence and a rule, each as a short text.

use draagvlak::domain::council::{Council, Group, Presence, Region, WeightKey};
use draagvlak::domain::id::{CouncilIx, GroupIx, LevelIx, WeightIx};
use draagvlak::domain::ledger::{Ledger, Slot, Voice};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::rule::{Abstention, Amber, Amount, Base, Comparison, Criterion, Preset, Rule, Threshold};
use draagvlak::domain::scale::Scale;

/// The key of weights that a region of these tests has.
pub(crate) const KEY: WeightIx = WeightIx(0);

/// Councils with a short name and a weight.
pub(crate) fn region(councils: &[(&str, u64)]) -> Region {
    let council = |&(short, weight): &(&str, u64)| Council {
        id: short.to_lowercase(),
        name: short.to_owned(),
        short: short.to_owned(),
        sort: None,
        aliases: Vec::new(),
        weights: vec![Some(weight)],
        mandate: None,
        presence: Presence::Present,
    };
    Region {
        councils: councils.iter().map(council).collect(),
        weights: vec![WeightKey { id: "inwoners".to_owned(), name: "inwoners".to_owned(), source: None }],
        groups: Vec::new(),
    }
}

/// The councils of Midden-Holland with their inhabitants in the allocation key of 2020 (seeds/004), 226,302 in all; and
/// two groups: 0 is Bodegraven-Reeuwijk, Gouda and Waddinxveen, 1 is Krimpenerwaard and Zuidplas.
pub(crate) fn midden_holland() -> Region {
    let mut region = region(&[("BR", 33_451), ("GO", 71_189), ("KW", 54_653), ("WA", 26_072), ("ZP", 40_937)]);
    let group = |id: &str, members: &[u16]| Group {
        id: id.to_owned(),
        name: id.to_owned(),
        members: members.iter().copied().map(CouncilIx).collect(),
    };
    region.groups = vec![group("noord", &[0, 1, 3]), group("zuid", &[2, 4])];
    region
}

/// `G` green, `O` amber, `R` red, `.` pending, `N` no view, `A` abstention.
pub(crate) fn answers(marks: &str) -> Vec<Answer> {
    let answer = |c| match c {
        'G' => Answer::Level(LevelIx(0)),
        'O' => Answer::Level(LevelIx(1)),
        'R' => Answer::Level(LevelIx(2)),
        '.' => Answer::Pending,
        'N' => Answer::NoView,
        'A' => Answer::Abstention,
        other => panic!("{other} is no mark"),
    };
    marks.chars().map(answer).collect()
}

/// `+` at the table, `-` away.
pub(crate) fn presence(row: &str) -> Vec<Presence> {
    row.chars().map(|c| if c == '+' { Presence::Present } else { Presence::Absent }).collect()
}

/// What every council says, in the order of the columns.
pub(crate) fn slots(marks: &str, presence_row: &str) -> Vec<(CouncilIx, Slot)> {
    let voices = answers(marks).into_iter().map(|a| Voice::of(a, &Scale::traffic_light()));
    let slots = voices.zip(presence(presence_row)).map(|(voice, presence)| Slot { voice, presence });
    slots.enumerate().map(|(c, slot)| (CouncilIx::at(c), slot)).collect()
}

/// The same, added up.
pub(crate) fn ledger(region: &Region, slots: &[(CouncilIx, Slot)]) -> Ledger {
    assert_eq!(region.councils.len(), slots.len(), "a mark for every council");
    let mut ledger = Ledger::empty(region);
    slots.iter().for_each(|&(council, slot)| ledger.enter(region, council, slot));
    ledger
}

/// A rule from its preset and what differs from it, or from criteria joined by `&` and, more loosely, by `|`:
/// `consent all`, `councils>1/2 & weight>=2/3 | others<2 present`, `councils>=3`, `0:councils>1/2` (within group 0).
/// Criteria stand for the base of all councils, amber counting, and abstaining counting against, unless said.
pub(crate) fn rule(text: &str) -> Rule {
    let mut rule = Rule::preset(text, Preset::Majority);
    let mut any = vec![Vec::new()];
    for word in text.split_whitespace() {
        match word {
            "unanimity" => rule = Rule::preset(text, Preset::Unanimity),
            "consent" => rule = Rule::preset(text, Preset::Consent),
            "majority" => rule = Rule::preset(text, Preset::Majority),
            "two-thirds" => rule = Rule::preset(text, Preset::MajorityAndTwoThirds(KEY)),
            "double" => rule = Rule::preset(text, Preset::DoubleMajority(KEY)),
            "all" => rule.base = Base::All,
            "present" => rule.base = Base::Present,
            "coloured" => rule.base = Base::Coloured,
            "ignoring-amber" => rule.amber = Amber::Ignored,
            "abstention-leaves" => rule.abstention = Abstention::Leaves,
            "abstention-against" => rule.abstention = Abstention::Against,
            "&" => {}
            "|" => any.push(Vec::new()),
            _ => match word.strip_prefix("quorum") {
                Some(quorum) => rule.quorum = Some(threshold(quorum)),
                None => any.last_mut().unwrap().push(criterion(word)),
            },
        }
    }
    if any.iter().any(|all| !all.is_empty()) {
        rule.criterion = Criterion::Any(any.into_iter().map(Criterion::All).collect());
        rule.preset = None;
    }
    rule
}

fn criterion(word: &str) -> Criterion {
    if let Some((group, inner)) = word.split_once(':') {
        return Criterion::Within(GroupIx(group.parse().unwrap()), Box::new(criterion(inner)));
    }
    if let Some(n) = word.strip_prefix("against<") {
        return Criterion::AgainstFewerThan(n.parse().unwrap());
    }
    if let Some(n) = word.strip_prefix("others<") {
        return Criterion::OthersFewerThan(n.parse().unwrap());
    }
    match word.strip_prefix("councils") {
        Some(rest) => Criterion::Councils(threshold(rest)),
        None => Criterion::Weight(KEY, threshold(word.strip_prefix("weight").expect(word))),
    }
}

fn threshold(text: &str) -> Threshold {
    let (comparison, amount) = match text.strip_prefix(">=") {
        Some(amount) => (Comparison::AtLeast, amount),
        None => (Comparison::MoreThan, text.strip_prefix('>').expect(text)),
    };
    let amount = match amount.split_once('/') {
        Some((n, d)) => Amount::Fraction { numerator: n.parse().unwrap(), denominator: d.parse().unwrap() },
        None => Amount::Count(amount.parse().unwrap()),
    };
    Threshold { comparison, amount }
}
