//! The meeting that comes with the program, against the documents that it was made from.
//!
//! "Brief" is the cover letter of the meeting of 2 September 2021; its annexes are numbered as the letter numbers them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "agenda/carried.rs"]
mod carried;
#[path = "agenda/quick.rs"]
mod quick;

use draagvlak::domain::agenda::{Certainty, InstrumentKind, Item};
use draagvlak::domain::council::{Presence, Region};
use draagvlak::domain::id::{ItemIx, WeightIx};
use draagvlak::domain::mandate::Body;
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::rule::Preset;
use draagvlak::domain::scale::Scale;
use draagvlak::store::agenda::parse;
use draagvlak::text::{Language, Text};

fn plan() -> Plan {
    let file = include_bytes!("../data/midden-holland-2021-09-16.ron");
    let parsed = parse("midden-holland-2021-09-16.ron", file).unwrap_or_else(|faults| {
        let text = Text::new(Language::Dutch);
        let lines: Vec<_> = faults.faults.iter().map(|fault| text.explain(fault)).collect();
        panic!("{}", lines.join("\n"))
    });
    assert_eq!(parsed.warnings, []);
    parsed.plan
}

fn find(plan: &Plan, id: &str) -> ItemIx {
    plan.agenda.find(id).unwrap_or_else(|| panic!("no item {id}"))
}

/// The items at the top that a council brought in, or none.
fn top(plan: &Plan, council: Option<&str>) -> Vec<ItemIx> {
    let council = council.and_then(|id| plan.region.find(id));
    let of = |item: &&ItemIx| plan.agenda.item(**item).council == council;
    plan.agenda.children(None).iter().filter(of).copied().collect()
}

fn coloured(plan: &Plan, item: ItemIx) -> Vec<&Item> {
    plan.agenda.coloured_below(item).into_iter().map(|item| plan.agenda.item(item)).collect()
}

#[test]
fn it_is_the_second_round_on_16_september_2021() {
    let plan = plan();
    assert_eq!(plan.id, "midden-holland-2021-09-16");
    assert_eq!((plan.round, plan.date.to_string().as_str()), (2, "2021-09-16"));
    let earlier: Vec<_> = plan.earlier.iter().map(|e| (e.round, e.date.to_string())).collect();
    assert_eq!(earlier, [(1, "2021-09-02".to_owned())]); // brief, first paragraph
}

#[test]
fn the_letter_lists_5_topics_with_4_4_7_2_and_1_sub_points() {
    let plan = plan();
    let topics: Vec<_> = top(&plan, None)
        .into_iter()
        .map(|topic| (plan.agenda.item(topic).title.as_str(), coloured(&plan, topic).len()))
        .collect();
    assert_eq!(
        topics,
        [
            ("Positie raden", 4),                      // brief, onderwerp 1
            ("Governance en inkoop", 4),               // brief, onderwerp 2
            ("Uitwerken in periode ’21/’24", 7),       // brief, onderwerp 3
            ("Uitwerken naar de toekomst", 2),         // brief, onderwerp 4
            ("Ambitieniveau positieve gezondheid", 1), // brief, onderwerp 5
        ]
    );
}

#[test]
fn four_annexes_bring_in_6_12_9_and_18_points() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, council: &str, annex: &str, below: &[usize]) {
        let &[top] = top(plan, Some(council)).as_slice() else { panic!("{council}: not one annex") };
        let per_child: Vec<_> =
            plan.agenda.children(Some(top)).iter().map(|&child| coloured(plan, child).len()).collect();
        assert_eq!(per_child, below, "{council}");
        assert_eq!(plan.agenda.item(top).source.as_ref().unwrap().document, annex);
        let council = plan.region.find(council);
        assert!(plan.agenda.subtree(top).iter().all(|&item| plan.agenda.item(item).council == council));
    }
    case(&plan, "bodegraven-reeuwijk", "bijlage 1, Bodegraven-Reeuwijk", &[1; 6]); // punten 1 tot en met 6
    case(&plan, "krimpenerwaard", "bijlage 2, Krimpenerwaard", &[2, 3, 3, 4]); // A, B, C, and D, printed as 4
    case(&plan, "zuidplas", "bijlage 3, Zuidplas", &[1, 1, 1, 2, 3, 1]); // 3 spanningsvelden, 3 thema's
    case(&plan, "gouda", "bijlage 4, Gouda", &[2, 3, 2, 4, 1, 2, 3, 1]); // the 8 headings, in order
    assert_eq!(top(&plan, Some("waddinxveen")), []); // the letter has no annex of Waddinxveen
}

#[test]
fn there_are_63_things_to_colour_and_all_are_leaves() {
    let plan = plan();
    let coloured: Vec<_> = plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).collect();
    assert_eq!(coloured.len(), 63);
    assert_eq!(coloured.len(), 18 + 6 + 12 + 9 + 18);
    assert!(coloured.iter().all(|&item| plan.agenda.children(Some(item)).is_empty()));
    assert_eq!(plan.agenda.len(), 63 + 5 + 1 + 5 + 7 + 9);
}

#[test]
fn every_item_can_be_understood_and_found_back() {
    let plan = plan();
    for item in plan.agenda.walk() {
        let Item { id, title, number, text, source, coloured, .. } = plan.agenda.item(item);
        assert!(title.chars().count() <= 70, "{id}: {title}");
        assert!(number.chars().count() <= 8, "{id}: {number}");
        assert!(source.as_ref().is_some_and(|source| source.place.is_some()), "{id}");
        assert!(!coloured || text.is_some(), "{id}");
    }
}

#[test]
fn krimpenerwaard_asks_for_a_motion_and_8_amendments_and_zuidplas_for_9_motions_and_4_undertakings() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, item: &str, instruments: &[(InstrumentKind, Option<u16>)]) {
        let asked: Vec<_> = plan.agenda.item(find(plan, item)).instruments.iter().map(|i| (i.kind, i.page)).collect();
        assert_eq!(asked, instruments, "{item}");
    }
    let amendment = |page| (InstrumentKind::Amendment, Some(page));
    let (motion, undertaking) = ((InstrumentKind::Motion, None), (InstrumentKind::Undertaking, None));
    // Krimpenerwaard, "(mogelijk amendement blz …)" at the end of the point.
    case(&plan, "kw.a.1", &[amendment(22)]);
    case(&plan, "kw.a.2", &[amendment(28)]);
    case(&plan, "kw.b.1", &[motion]);
    case(&plan, "kw.b.2", &[amendment(11)]);
    case(&plan, "kw.b.3", &[]);
    case(&plan, "kw.c.1", &[amendment(27)]);
    case(&plan, "kw.c.2", &[]);
    case(&plan, "kw.c.3", &[amendment(17)]);
    case(&plan, "kw.d.1", &[amendment(28)]);
    case(&plan, "kw.d.2", &[amendment(28)]);
    case(&plan, "kw.d.3", &[amendment(28)]);
    case(&plan, "kw.d.4", &[]);
    // Zuidplas, "Motie of toezegging?" below each tension and theme.
    case(&plan, "zp.s1.1", &[motion, undertaking]);
    case(&plan, "zp.s2.1", &[motion, undertaking]);
    case(&plan, "zp.s3.1", &[motion, undertaking]);
    case(&plan, "zp.t1.1", &[motion]);
    case(&plan, "zp.t1.2", &[motion]);
    case(&plan, "zp.t2.1", &[motion]);
    case(&plan, "zp.t2.2", &[motion, undertaking]);
    case(&plan, "zp.t2.3", &[motion]);
    case(&plan, "zp.t3.1", &[motion]);

    let all: Vec<_> = plan.agenda.walk().iter().flat_map(|&item| &plan.agenda.item(item).instruments).collect();
    assert_eq!(all.len(), 9 + 13);
    // Only the last motion of Zuidplas stands there without a question mark.
    let definite: Vec<_> = all.iter().filter(|i| i.certainty == Certainty::Definite).collect();
    assert_eq!(definite.len(), 1);
    assert_eq!(plan.agenda.item(find(&plan, "zp.t3.1")).instruments[0].certainty, Certainty::Definite);
}

#[test]
fn each_annex_says_in_whose_name_it_speaks() {
    let plan = plan();
    let mandate = |id| plan.agenda.mandate(find(&plan, id)).cloned().unwrap();
    assert_eq!(mandate("br.6").body, Body::Committee); // raadscommissie Samenleving
    assert_eq!(mandate("kw.d.4").body, Body::Parties(vec!["CDA".to_owned(), "SGP".to_owned()])); // "tot nu toe"
    assert_eq!(mandate("kw.d.4").date.unwrap().to_string(), "2021-09-02");
    assert_eq!(mandate("zp.t3.1").body, Body::Personal);
    assert_eq!(mandate("go.8.1").body, Body::Committee); // commissie Samenleving, 21 April and 19 May
    assert_eq!(
        (mandate("go.8.1").version, mandate("go.8.1").date.unwrap().to_string()),
        (Some(1), "2021-05-19".into())
    );
    assert!(mandate("go.8.1").note.unwrap().contains("tweede versie"));
    assert!(plan.agenda.mandate(find(&plan, "1.1")).is_none());
}

#[test]
fn what_the_annexes_say_of_a_topic_is_found_from_both_sides() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, one: &str, other: &str) {
        let (one, other) = (find(plan, one), find(plan, other));
        for (from, to) in [(one, other), (other, one)] {
            let related = &plan.agenda.item(from).related;
            assert_eq!(related.iter().filter(|r| r.item == to).count(), 1);
            assert!(related.iter().all(|r| r.why.is_some()));
        }
    }
    case(&plan, "1.4", "zp.s3.1"); // voorbereiding GR: invloed en prijs
    case(&plan, "2.3", "br.6"); // budgetplafonds
    case(&plan, "2.3", "kw.d.1");
    case(&plan, "2.4", "zp.t2.3"); // ervaringsdeskundigheid
    case(&plan, "3.2", "kw.a.1"); // toegang beschermd wonen
    case(&plan, "3.3", "kw.b.1"); // jeugdbeschermingstafel
    case(&plan, "3.7", "kw.d.3"); // Jeugdmatch
    case(&plan, "4.1", "go.7.3"); // woonopgave
    case(&plan, "4.2", "zp.t1.2"); // werk en inkomen
    case(&plan, "5.1", "kw.c.2"); // positieve gezondheid
    case(&plan, "zp.t2.2", "zp.s1.1"); // "evt bundelen met de eerste 3 punten"
}

#[test]
fn five_councils_have_226302_inhabitants_together() {
    let Region { councils, weights, groups } = plan().region;
    let inhabitants: Vec<_> = councils.iter().map(|c| (c.short.as_str(), c.weights[0].unwrap())).collect();
    // Programme 2020, "Financiën", the usual allocation key.
    assert_eq!(inhabitants, [("BR", 33_451), ("GO", 71_189), ("KW", 54_653), ("WA", 26_072), ("ZP", 40_937)]);
    assert_eq!(inhabitants.iter().map(|(_, n)| n).sum::<u64>(), 226_302);
    assert_eq!(weights.iter().map(|w| w.name.as_str()).collect::<Vec<_>>(), ["inwoners"]);
    assert!(councils.iter().all(|c| c.presence == Presence::Present));
    assert_eq!(groups, []);
}

#[test]
fn the_scale_is_green_amber_red_and_the_majority_leads() {
    let plan = plan();
    assert_eq!(plan.scale, Scale::traffic_light());
    let presets: Vec<_> = plan.rules.iter().filter_map(|rule| rule.preset).collect();
    assert_eq!(presets, [Preset::Majority, Preset::DoubleMajority(WeightIx(0)), Preset::Consent]);
}

#[test]
fn the_example_of_the_readme_gives_no_fault_and_no_warning() {
    let readme = include_str!("../README.md");
    let mut blocks = readme.split("```ron\n").skip(1).filter_map(|block| block.split_once("```").map(|(ron, _)| ron));
    let (file, rule) = (blocks.next().unwrap(), blocks.next().unwrap());
    let text = Text::new(Language::Dutch);
    let read = |file: &str| match parse("README.md", file.as_bytes()) {
        Ok(parsed) => parsed,
        Err(faults) => panic!("{}", text.explain(&faults)),
    };
    let parsed = read(file);
    assert_eq!(parsed.warnings, []);
    assert_eq!(parsed.plan.region.councils.len(), 3);

    let with_rule = file.replacen("    agenda: [", &format!("    rules: [{rule}],\n    agenda: ["), 1);
    let warnings: Vec<_> = read(&with_rule).warnings.iter().map(|warning| text.explain(warning)).collect();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("zodra een van de 3 raden voor is"), "{warnings:?}");
    let council =
        |n: u8| format!("(id: \"r{n}\", name: \"Raad {n}\", short: \"R{n}\", weights: {{\"inwoners\": 20000}}),");
    let more = with_rule.replacen("    councils: [", &format!("    councils: [{}{}", council(7), council(8)), 1);
    assert_eq!(read(&more).warnings, []);
}
