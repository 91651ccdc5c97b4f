//! What the councils of Zuid-Holland Zuid think of the principles and themes, and the words of their dossier.
//!
//! As in the tests of the contributions: counted in the *nota van reactie*, "AL 9" means Alblasserdam, point 9.

use std::collections::BTreeSet;

use draagvlak::domain::condition::Status;
use draagvlak::domain::contribution::Contribution;
use draagvlak::domain::id::ItemIx;
use draagvlak::domain::mandate::Body;
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::remark::Audience;

use super::inkoopkader::{POINTS, council, plan};
use super::pack::{self, find, ids};

/// The items to which a council gave a level.
fn marked(plan: &Plan, of: &str, level: &str) -> Vec<ItemIx> {
    let council = council(plan, of);
    let entries = plan.ballots.iter().filter(|ballot| ballot.council == council).flat_map(|ballot| &ballot.entries);
    let level = plan.scale.find(level).unwrap_or_else(|| panic!("no level {level}"));
    let is = |answer: Answer| answer.level() == Some(level);
    entries.filter(|entry| is(entry.answer)).map(|entry| entry.item).collect()
}

#[test]
fn each_council_coloured_once_in_its_own_name() {
    let plan = plan();
    let found: Vec<_> = plan.ballots.iter().map(|b| (plan.region.council(b.council).id.as_str(), b.version)).collect();
    assert_eq!(found, POINTS.map(|(id, _, _)| (id, 1)));
    for ballot in &plan.ballots {
        assert_eq!(ballot.mandate.body, Body::Council);
        assert!(ballot.strays.is_empty());
        assert!(ballot.entries.iter().all(|entry| entry.answer.level().is_some()), "silence is left out");
    }
}

#[test]
fn orange_is_support_under_a_condition_and_red_stands_once() {
    // By council: how many green, and which orange, where its own text supports with a condition.
    let rows: [(&str, usize, &[&str]); 10] = [
        // 5 "maar", 6 "niet alleen", 8 "Belangrijk hierbij"
        ("alblasserdam", 15, &["lokaal-regionaal", "smart-afspraken", "grip-aanbieders"]),
        // 7(2) "voorop", 4 "Een voorwaarde" and 7(1), 7(1), 7(4) "missen echter", 6 "randvoorwaarde", 7, 5 "kanttekeningen"
        (
            "dordrecht",
            7,
            &[
                "grip-aanbieders",
                "eigen-kracht",
                "normaliseren",
                "toegangstaak",
                "integrale-aanpak",
                "kader-geheel",
                "algemene-voorzieningen",
            ],
        ),
        ("gorinchem", 16, &["eigen-kracht", "kader-geheel"]), // 2 "Met deze aanpassing", 3 "toe te voegen"
        ("hardinxveld-giessendam", 18, &["grip-aanbieders", "integrale-aanpak"]), // 7 "opgenomen dient", 8 "toevoegen"
        ("hendrik-ido-ambacht", 8, &[]),
        ("hoeksche-waard", 10, &["smart-afspraken"]), // 1 "aanscherping"
        // 2 "onder een aantal randvoorwaarden", with the five principles that it names
        (
            "molenlanden",
            5,
            &[
                "lokaal-regionaal",
                "smart-afspraken",
                "grip-aanbieders",
                "normaliseren",
                "integrale-aanpak",
                "kader-geheel",
            ],
        ),
        ("papendrecht", 11, &["grip-aanbieders"]), // 6 and 7 "maar waarborg"
        ("sliedrecht", 8, &["smart-afspraken"]),   // 4 "echter"
        ("zwijndrecht", 13, &[]),                  // 3 wishes for more detail, and makes it no condition
    ];
    let plan = plan();
    for (council, greens, oranges) in rows {
        assert_eq!(marked(&plan, council, "groen").len(), greens, "{council}");
        let found = marked(&plan, council, "oranje");
        let expected: BTreeSet<_> = oranges.iter().copied().collect();
        assert_eq!(ids(&plan, &found).into_iter().collect::<BTreeSet<_>>(), expected, "{council}");
        let red: &[&str] = if council == "dordrecht" { &["meerjarige-samenwerking"] } else { &[] }; // DO 1
        assert_eq!(ids(&plan, &marked(&plan, council, "rood")), red, "{council}");
    }
}

#[test]
fn a_council_colours_nothing_that_it_does_not_speak_of() {
    let plan = plan();
    let mut marks = 0;
    for ballot in &plan.ballots {
        for entry in &ballot.entries {
            let spoken = |of: &Contribution| of.cell.council == ballot.council && of.themes.contains(&entry.item);
            let at = plan.agenda.item(entry.item);
            assert!(plan.contributions.iter().any(spoken), "{} {}", ballot.file, at.id);
            marks += 1;
        }
    }
    assert_eq!(marks, 111 + 23 + 1);
    // Only a reaction names this principle (HI r6), and so nobody has a colour for it.
    let silent = find(&plan, "rond-de-jeugdige");
    assert!(plan.ballots.iter().all(|ballot| ballot.entries.iter().all(|entry| entry.item != silent)));
}

#[test]
fn every_orange_says_under_which_condition() {
    let plan = plan();
    let asked: BTreeSet<Cell> =
        plan.conditions.iter().flat_map(|condition| &condition.asks).map(|ask| ask.cell).collect();
    let mut orange = BTreeSet::new();
    for (id, _, _) in POINTS {
        let council = council(&plan, id);
        orange.extend(marked(&plan, id, "oranje").into_iter().map(|item| Cell { item, council }));
    }
    assert_eq!(asked, orange);
    assert!(plan.conditions.iter().all(|c| c.audience == Audience::Public && c.answer.is_some()));
    let count = |status| plan.conditions.iter().filter(|condition| condition.status == status).count();
    // Granted: AL r8 with DO r7(2) and HG r7; DO r7(2) with PA r6; HG r7 with PA r6; GO r3; HW r1.
    // Refused: DO r2 and GO r2. Partly: AL r5, AL r6, DO r7(1), HG r8.
    assert_eq!([Status::Granted, Status::Partly, Status::Open, Status::Refused].map(count), [5, 4, 9, 2]);
}

#[test]
fn identity_bound_care_is_one_condition_of_three_councils() {
    let plan = plan();
    let grip = find(&plan, "grip-aanbieders");
    let three = ["alblasserdam", "dordrecht", "hardinxveld-giessendam"]; // AL 8, DO 7(2) c, HG 7
    let cells = three.map(|id| Cell { item: grip, council: council(&plan, id) });
    let same = plan.conditions.iter().filter(|c| c.asks.iter().map(|ask| ask.cell).eq(cells));
    assert_eq!(same.map(|c| c.status).collect::<Vec<_>>(), [Status::Granted]);
}

#[test]
fn the_abbreviations_of_the_document_are_explained() {
    let plan = plan();
    // All capitals that the document uses but for the name ASVZ (GO r10); NT is what Nee-tenzij is shortened to.
    for word in [
        "AB", "AEF", "BRTA", "DB", "DG&J", "GGZ", "GI", "JIM", "KPI", "MT+", "NT", "PGB", "SDD", "SJT", "SMART", "SOJ",
        "WLZ", "Wmo", "ZHZ",
    ] {
        let terms: Vec<_> = plan.glossary.iter().filter(|term| term.names().any(|name| name == word)).collect();
        let &[term] = terms.as_slice() else { panic!("{word}: {} terms", terms.len()) };
        assert!(term.text.chars().count() > 20, "{word}");
    }
}

#[test]
fn links_lead_to_items_of_the_other_dossier() {
    let midden = pack::read("midden-holland.ron", include_bytes!("../../data/midden-holland-2021-09-16.ron"));
    let plan = plan();
    let links = plan.agenda.walk().into_iter().flat_map(|item| &plan.agenda.item(item).links);
    let found: Vec<_> = links.map(|link| (link.dossier.as_str(), link.item.as_deref().unwrap())).collect();
    assert_eq!(found.len(), 5);
    for (dossier, item) in found {
        assert_eq!(dossier, midden.id);
        assert!(midden.agenda.find(item).is_some(), "{item}");
    }
}
