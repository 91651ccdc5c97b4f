//! What dossiers say of each other: who follows a link arrives, and knows beforehand why.

use std::fs;
use std::path::Path;

use draagvlak::domain::meeting::Plan;

use super::pack;

/// The dossiers that there are.
const DOSSIERS: [&str; 5] = [
    "midden-holland-2021-09-16",
    "midden-holland-kader-2025",
    "midden-holland-programma-2020",
    "zhz-inkoopkader",
    "zhz-regionale-samenwerking",
];

fn dossiers() -> Vec<Plan> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let files = DOSSIERS.iter().map(|name| data.join(format!("{name}.ron")));
    files.map(|path| pack::read(&path.to_string_lossy(), &fs::read(&path).unwrap())).collect()
}

#[test]
fn every_link_leads_to_an_item_of_another_dossier_and_says_why() {
    let dossiers = dossiers();
    let names: Vec<_> = dossiers.iter().map(|dossier| dossier.id.as_str()).collect();
    assert_eq!(names, DOSSIERS, "a dossier is called as its file");
    for dossier in &dossiers {
        for item in dossier.agenda.walk() {
            let item = dossier.agenda.item(item);
            for link in &item.links {
                let from = format!("{} {}", dossier.id, item.id);
                assert_ne!(link.dossier, dossier.id, "{from}");
                assert!(link.why.is_some(), "{from}: {link:?}");
                let other = dossiers.iter().find(|other| other.id == link.dossier);
                let other = other.unwrap_or_else(|| panic!("{from}: no dossier {}", link.dossier));
                let is_there = link.item.as_ref().is_none_or(|id| other.agenda.find(id).is_some());
                assert!(is_there, "{from}: {link:?} leads nowhere");
            }
            let mut ends: Vec<_> = item.links.iter().map(|link| (&link.dossier, &link.item)).collect();
            ends.sort();
            ends.dedup();
            assert_eq!(ends.len(), item.links.len(), "{} {}: twice the same", dossier.id, item.id);
        }
    }
}

#[test]
fn the_points_of_2021_lead_to_what_was_said_of_them_elsewhere() {
    let dossiers = dossiers();
    let meeting = dossiers.iter().find(|dossier| dossier.id == "midden-holland-2021-09-16").unwrap();
    #[track_caller]
    fn case(plan: &Plan, item: &str, dossier: &str, other: &str) {
        let links = &plan.agenda.item(pack::find(plan, item)).links;
        assert!(links.iter().any(|l| l.dossier == dossier && l.item.as_deref() == Some(other)), "{item}: {other}");
    }
    // The framework of 2025, 2.2, keeps with Gouda what Krimpenerwaard (annex 2, A, point 1) wants elsewhere.
    case(meeting, "kw.a.1", "midden-holland-kader-2025", "toegang-mo-bw");
    case(meeting, "3.2", "midden-holland-kader-2025", "toegang-mo-bw");
    case(meeting, "3.2", "midden-holland-programma-2020", "1.3");
    case(meeting, "3.3", "midden-holland-programma-2020", "3.5");
    case(meeting, "3.1", "midden-holland-programma-2020", "6.2");
    case(meeting, "kw.a.2", "midden-holland-programma-2020", "b2.sleutel");
    case(meeting, "3.7", "zhz-regionale-samenwerking", "inhoud.2.4");
    case(meeting, "1.4", "zhz-regionale-samenwerking", "governance.1.d");
    case(meeting, "2.3", "zhz-inkoopkader", "budgetplafonds");
    case(meeting, "2.3", "zhz-inkoopkader", "kostenbeheersing");
    case(meeting, "go.1.2", "zhz-inkoopkader", "smart-afspraken");
    case(meeting, "3.1", "zhz-inkoopkader", "contractmanagement");
}
