//! What is to be reached in 2020.

use draagvlak::domain::agenda::Stage;
use draagvlak::domain::meeting::Plan;

use super::plan;
use crate::pack::item;

/// How many milestones there are, below "Mijlpalen 2020" on the sheet of the programme and on that of its projects.
const MILESTONES: [(&str, usize, &[usize]); 9] = [
    ("1", 4, &[0, 0, 0, 0, 0, 0, 0, 0]), // page 3; page 4 has eight empty headings
    // Page 5 has six bullets, of which the third has two dates (K2 and K3/4). Page 6: 4 lines, 1, 2, 2, 5 bullets, 3 bullets,
    // and no heading with the last.
    ("2", 7, &[4, 1, 2, 2, 5, 3, 0]),
    // Page 7 has five. Page 8: the fifth dash of project 5 is empty, and so are 6 and 7.
    ("3", 5, &[4, 3, 2, 5, 4, 0, 0, 4, 1]),
    // Page 9: ad 1, 2 and 11, 5, 6, 7, 8, 9, 12. Pages 10 and 11: project 8 has two sentences and two dashes.
    ("4", 8, &[3, 3, 1, 1, 4, 2, 1, 4, 1, 1, 1, 2]),
    // Page 12 has three. Page 13: project 1 has two sentences; 3, 6 and 7 are empty.
    ("5", 3, &[2, 1, 0, 1, 1, 0, 0, 1]),
    ("6", 1, &[0, 1, 0, 0]), // pages 14 and 15
    // Page 16 has four bullets. Page 17: an evaluation and a handing over; only "afhankelijk van" with the second; one beside
    // that with the third; two sentences with the fourth.
    ("7", 4, &[2, 0, 1, 2]),
    ("8", 7, &[0]),    // page 18: seven dashes, the first of which leads in the others
    ("9", 4, &[0, 0]), // page 19: a report and three phases; "Resultaat" is none
];

#[test]
fn every_programme_and_project_has_its_milestones() {
    let plan = plan();
    let mut all = 0;
    for (programme, own, projects) in MILESTONES {
        assert_eq!(item(&plan, programme).milestones.len(), own, "{programme}");
        for (project, count) in (1..).zip(projects) {
            let id = format!("{programme}.{project}");
            assert_eq!(item(&plan, &id).milestones.len(), *count, "{id}");
        }
        all += own + projects.iter().sum::<usize>();
    }
    // Programmes 4+7+5+8+3+1+4+7+4 = 43; projects 0+17+23+24+6+1+5+0+0 = 76; and the settlement at the end of 2020.
    assert_eq!(all, 43 + 76);
    let found: usize = plan.agenda.walk().iter().map(|&item| plan.agenda.item(item).milestones.len()).sum();
    assert_eq!(found, 43 + 76 + 1);
}

#[test]
fn the_document_says_of_some_in_which_quarter() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, dues: &[&str]) {
        let found: Vec<_> = item(plan, id).milestones.iter().map(|m| m.due.as_deref().unwrap()).collect();
        assert_eq!(found, dues, "{id}");
    }
    case(&plan, "2", &["K1 en K3 2020", "K3 2020", "K2 2020", "K3/4 2020", "K3 2020", "2020", "2020"]); // page 5
    case(&plan, "2.3", &["K1 2020", "K2/K3 2020"]); // page 6
    case(&plan, "4.5", &["2020", "2020", "2020", "per 1-1-2021"]); // page 10
    case(&plan, "7", &["start per 1/4/2020", "na Q1 2020", "2020", "2020"]); // page 16
    case(&plan, "7.1", &["Q1 2020", "2020"]); // page 17
    case(&plan, "9", &["30 januari 2020", "november 2019 tot januari 2020", "vanaf januari 2020", "vanaf april 2020"]); // page 19
    case(&plan, "b2.verrekening", &["eind 2020"]); // page 21
    // It plans all of them, and tells of none that it was reached.
    let stages = plan.agenda.walk().into_iter().flat_map(|item| &plan.agenda.item(item).milestones);
    assert!(stages.into_iter().all(|milestone| milestone.stage == Stage::Planned));
}

#[test]
fn what_is_to_be_reached_is_said_as_on_the_sheets() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, starts: &[&str]) {
        let milestones = &item(plan, id).milestones;
        assert_eq!(milestones.len(), starts.len(), "{id}");
        for (milestone, start) in milestones.iter().zip(starts) {
            assert!(milestone.text.starts_with(start), "{id}: {}", milestone.text);
        }
    }
    // Page 3, page 9, page 18: the boxes "Mijlpalen 2020".
    case(
        &plan,
        "1",
        &["Openstelling Wlz", "Inventarisatie zorglandschap", "Realisatie beschut wonen", "Centrale intake"],
    );
    case(&plan, "4", &["Ad 1.", "Ad 2 en 11.", "Ad 5.", "Ad 6.", "Ad 7.", "Ad 8.", "Ad 9 (bedoeld is 10)", "Ad 12."]);
    let tasks = ["Integraal", "Aanstellen", "Ontwikkeling", "Toetsingskader", "Overdracht", "Afstemming", "Uitkomsten"];
    case(&plan, "8", &tasks);
    // The ninth of page 9 is the milestone of project 10 on page 11.
    let recommendations = "Oplevering aanbevelingen samenwerking VT-VO-LT";
    assert_eq!(item(&plan, "4.10").milestones[0].text, recommendations);
    assert!(item(&plan, "4").milestones[6].text.ends_with(recommendations));
}
