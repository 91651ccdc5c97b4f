//! The questionnaire on regional cooperation in Zuid-Holland Zuid, 2013, against that document.
//!
//! A place is a question ("Inhoud 1", "Governance 1.b"), "table" for the table below Inhoud 1, or "below the table" for the
//! text that follows it. What is expected was counted in the document, never in the dossier.

use draagvlak::domain::agenda::{Item, Kind, Stage};
use draagvlak::domain::id::ItemIx;
use draagvlak::domain::mandate::Body;
use draagvlak::domain::mark::Answer;
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::outcome::{Firmness, Outcome};
use draagvlak::domain::rule::{Criterion, Preset, Threshold};
use draagvlak::domain::scale::Counts;
use draagvlak::domain::tally::Tally;

use super::pack::{self, children, item};

fn plan() -> Plan {
    pack::read("zhz-regionale-samenwerking.ron", include_bytes!("../../data/zhz-regionale-samenwerking.ron"))
}

/// The ids of the items right below one.
fn below<'a>(plan: &'a Plan, id: &str) -> Vec<&'a str> {
    children(plan, id).into_iter().map(|item| item.id.as_str()).collect()
}

/// The items that councils colour, in the order of the agenda.
fn tasks(plan: &Plan) -> Vec<ItemIx> {
    plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).collect()
}

/// The values of a property of an item, each with its proviso or nothing.
fn values<'a>(item: &'a Item, attribute: &str) -> Vec<(&'a str, &'a str)> {
    let values = item.attributes.get(attribute).map(Vec::as_slice).unwrap_or_default();
    values.iter().map(|value| (value.value.as_str(), value.proviso.as_deref().unwrap_or_default())).collect()
}

#[test]
fn seventeen_councils_without_a_name_stand_in_sub_regions_of_6_6_and_5() {
    let plan = plan();
    assert_eq!(plan.region.councils.len(), 17); // below the table: "de 17 gemeenten in Zuid-Holland Zuid"
    let groups: Vec<_> = plan.region.groups.iter().map(|group| (group.name.as_str(), group.members.len())).collect();
    assert_eq!(
        groups,
        [
            ("Alblasserwaard/Vijfheerenlanden", 6), // below the table: "In deze subregio werken de 6 gemeenten"
            ("Drechtsteden", 6),                    // below the table: "In deze subregio werken de 6 gemeenten"
            ("Hoeksche Waard", 5),                  // below the table: "In deze subregio werken de 5 gemeenten"
        ]
    );
    // Every council stands in exactly one of them.
    let mut members: Vec<_> = plan.region.groups.iter().flat_map(|group| group.members.clone()).collect();
    members.sort();
    assert_eq!(members, plan.region.indices().collect::<Vec<_>>());
    // The document names none of them, and gives no inhabitants.
    assert!(plan.region.councils.iter().all(|council| council.name.starts_with("gemeente ")));
    assert!(plan.region.weights.is_empty());
}

#[test]
fn the_scale_is_that_of_the_questionnaire() {
    let plan = plan();
    let levels: Vec<_> =
        plan.scale.levels().iter().map(|level| (level.name.as_deref().unwrap_or_default(), level.counts)).collect();
    // Heading of the third column: "Status (nog geen opvatting, intentie, gedeelde afspraak)"; most support first.
    let expected = [
        ("gedeelde afspraak", Counts::For),
        ("intentie", Counts::Conditional),
        ("nog geen opvatting", Counts::Nothing),
    ];
    assert_eq!(levels, expected);
    let attributes: Vec<_> = plan.attributes.iter().map(|a| (a.id.as_str(), a.values.join(", "))).collect();
    let expected = [
        // The heading of the second column has three; the answers add "subregionaal".
        ("niveau", "lokaal, subregionaal, regionaal, bovenregionaal".to_owned()),
        ("status", "nog geen opvatting, intentie, gedeelde afspraak".to_owned()),
    ];
    assert_eq!(attributes, expected);
}

#[test]
fn the_table_has_eleven_tasks_with_their_levels_and_status() {
    let plan = plan();
    let risky = "voor financieel risicovolle deeltaken";
    // The rows of the table, in order.
    let rows: [(&str, &[(&str, &str)]); 11] = [
        ("Organisatie eerste lijn", &[("lokaal", ""), ("subregionaal", "")]),
        (
            "Ambulante hulp",
            &[
                ("lokaal", "generalistisch"),
                ("subregionaal", "generalistisch en specialistisch"),
                ("regionaal", "specialistisch: voor financieel risicovolle deeltaken"),
            ],
        ),
        ("Pleegzorg", &[("subregionaal", ""), ("regionaal", risky)]),
        (
            "Residentieel (niet GGZ en VB)",
            &[
                ("subregionaal", ""),
                ("regionaal", risky),
                ("bovenregionaal", "mogelijk, voor hoogspecialistische hulp"),
            ],
        ),
        ("Crisisopvang", &[("regionaal", "")]),
        ("Specifieke jeugdhulp voor VB-groep (niet eerstelijns)", &[("subregionaal", ""), ("regionaal", risky)]),
        ("Specifieke jeugdhulp voor jeugd-GGZ-groep (niet eerstelijns)", &[("subregionaal", ""), ("regionaal", risky)]),
        ("Jeugdbescherming", &[("regionaal", "")]),
        ("Jeugdreclassering", &[("regionaal", "")]),
        ("Meldpunten huiselijk geweld en kindermishandeling", &[("regionaal", "")]),
        (
            "Jeugdzorgplus",
            &[
                ("regionaal", ""),
                ("bovenregionaal", "mogelijk, als hoogspecialistische en financieel risicovolle taak"),
            ],
        ),
    ];
    let tasks = tasks(&plan);
    assert_eq!(tasks.len(), rows.len());
    for (place, (&task, (title, levels))) in tasks.iter().zip(rows).enumerate() {
        let task = plan.agenda.item(task);
        assert_eq!(task.title, title);
        assert_eq!(values(task, "niveau"), levels, "{title}");
        assert_eq!(values(task, "status"), [("intentie", "")], "{title}"); // every row says "Intentie"
        assert_eq!(task.number, format!("I.1.{}", place + 1));
        assert!(task.source.as_ref().unwrap().place.as_ref().unwrap().ends_with(&format!("rij {}", place + 1)));
    }
    // The two parts of row 2, each with its own levels.
    assert_eq!(below(&plan, "ambulante-hulp"), ["ambulante-hulp.generalistisch", "ambulante-hulp.specialistisch"]);
    let part = |id| values(item(&plan, id), "niveau");
    assert_eq!(part("ambulante-hulp.generalistisch"), [("lokaal", ""), ("subregionaal", "")]);
    assert_eq!(part("ambulante-hulp.specialistisch"), [("subregionaal", ""), ("regionaal", risky)]);
}

#[test]
fn so_many_tasks_stand_on_each_level() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, level: &str, count: usize, with_proviso: usize) {
        let on: Vec<_> = tasks(plan)
            .into_iter()
            .flat_map(|task| values(plan.agenda.item(task), "niveau"))
            .filter(|(value, _)| *value == level)
            .collect();
        assert_eq!(on.len(), count, "{level}");
        assert_eq!(on.iter().filter(|(_, proviso)| !proviso.is_empty()).count(), with_proviso, "{level}");
    }
    case(&plan, "lokaal", 2, 1); // rows 1 and 2 (one part)
    case(&plan, "subregionaal", 6, 1); // rows 1, 2 (both parts), 3, 4, 6 and 7
    case(&plan, "regionaal", 10, 5); // all but row 1; for risky parts only in rows 2, 3, 4, 6 and 7
    case(&plan, "bovenregionaal", 2, 2); // rows 4 and 11, "mogelijk"
}

#[test]
fn the_colleges_of_all_seventeen_speak_of_an_intention_and_no_council_has_decided() {
    let plan = plan();
    // Below the table: "De colleges van B&W van de 17 gemeenten … hebben de intentie uitgesproken".
    assert_eq!(plan.ballots.len(), 17);
    let intention = plan.scale.find("intentie").unwrap();
    for ballot in &plan.ballots {
        assert_eq!(ballot.mandate.body, Body::Executive);
        assert_eq!(ballot.mandate.date, None); // the document does not say when
        let coloured: Vec<_> = ballot.entries.iter().map(|entry| entry.item).collect();
        assert_eq!(coloured, tasks(&plan));
        assert!(ballot.entries.iter().all(|entry| entry.answer == Answer::Level(intention)));
    }
    assert_eq!(plan.ballots.iter().map(|ballot| ballot.entries.len()).sum::<usize>(), 17 * 11);
    // The councils agree "voor de zomer van 2013" and decide "in het laatste kwartaal van 2013": below the table, and 1.b.
    for id in ["inhoud.1", "governance.1.b"] {
        let dues: Vec<_> = item(&plan, id)
            .milestones
            .iter()
            .filter(|milestone| milestone.stage == Stage::Planned)
            .map(|milestone| milestone.due.as_deref().unwrap())
            .collect();
        assert_eq!(dues, ["voor de zomer van 2013", "laatste kwartaal 2013"], "{id}");
    }
}

#[test]
fn an_intention_everywhere_is_support_under_conditions_by_every_rule() {
    let plan = plan();
    let rules = plan.rules.len();
    let tasks = tasks(&plan);
    let meeting = Meeting::new(plan);
    let tally = Tally::count(&meeting);
    for task in tasks {
        for rule in 0..rules {
            let verdict = tally.verdict(&meeting, task, &meeting.rules()[rule]);
            assert_eq!(verdict.outcome, Outcome::Conditional, "{}", meeting.agenda().item(task).title);
            assert_eq!(verdict.firmness, Firmness::Settled);
            assert_eq!((verdict.greens.councils, verdict.ambers.councils, verdict.base.councils), (0, 17, 17));
        }
    }
}

#[test]
fn the_leading_rule_asks_a_majority_in_each_sub_region() {
    let plan = plan();
    let Criterion::All(parts) = &plan.rules[0].criterion else { panic!("{:?}", plan.rules[0]) };
    let majority = Criterion::Councils(Threshold::more_than(1, 2));
    let within = |part: &Criterion| {
        let Criterion::Within(group, inner) = part else { panic!("{part:?}") };
        assert_eq!(**inner, majority);
        plan.region.groups[group.index()].name.clone()
    };
    let groups: Vec<_> = parts.iter().map(within).collect();
    assert_eq!(groups, ["Alblasserwaard/Vijfheerenlanden", "Drechtsteden", "Hoeksche Waard"]);
    assert_eq!((plan.rules[1].preset, plan.rules[2].preset), (Some(Preset::Majority), Some(Preset::Unanimity)));
}

#[test]
fn eleven_questions_are_asked_and_answered() {
    let plan = plan();
    assert_eq!(below(&plan, "inhoud"), ["inhoud.1", "inhoud.2", "inhoud.3", "inhoud.4", "inhoud.5"]); // Inhoud 1 to 5
    assert_eq!(below(&plan, "governance"), ["governance.1", "governance.2", "governance.3"]); // Governance 1 to 3
    let parts = ["governance.1.a", "governance.1.b", "governance.1.c", "governance.1.d"]; // Governance 1.a to 1.d
    assert_eq!(below(&plan, "governance.1"), parts);
    for id in ["inhoud.3", "inhoud.4", "inhoud.5"].into_iter().chain(parts) {
        let Item { kind, text, .. } = item(&plan, id);
        assert_eq!(*kind, Kind::Information, "{id}");
        assert!(text.as_ref().unwrap().len() > 100, "{id}");
    }
}

#[test]
fn pilots_sub_regions_partners_and_financiers_are_all_there() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, words: &[&str]) {
        let below = below(plan, id);
        assert_eq!(below.len(), words.len(), "{id}");
        for (child, word) in below.iter().zip(words) {
            assert!(item(plan, child).title.contains(word), "{id}: {word}");
        }
    }
    // Inhoud 2: an experiment, three pilots in a list, one that is explored, and those of smaller areas.
    case(&plan, "inhoud.2", &["verwijzing", "VOLG", "diagnostiek", "1 regisseur", "jeugdbescherming", "subregionale"]);
    // Governance 2: five bullets.
    case(&plan, "governance.2", &["onderwijs", "Raad voor de Kinderbescherming", "aanbieders", "Bureau", "Cliënten"]);
    // Governance 3: the province, VGZ, CZ, and what is asked of all of them.
    case(&plan, "governance.3", &["Provincie", "VGZ", "CZ", "serviceorganisatie"]);
    for (id, number) in [("inhoud.2.2", "50"), ("inhoud.2.3", "50")] {
        assert!(item(&plan, id).text.as_ref().unwrap().contains(number), "{id}"); // "voor 50 …"
    }
    // Below the table: five paragraphs of explanation, on the principle, each sub-region, and the ministry.
    let notes: Vec<_> = below(&plan, "inhoud.1").into_iter().filter(|id| !item(&plan, id).coloured).collect();
    assert_eq!(notes, ["inhoud.1.uitgangspunt", "inhoud.1.av", "inhoud.1.ds", "inhoud.1.hw", "inhoud.1.bzk"]);
    // Alblasserwaard/Vijfheerenlanden: "te weten", seven ties.
    let text = item(&plan, "inhoud.1.av").text.as_ref().unwrap();
    for tie in
        ["gemeenschappelijke regeling", "Arbeidsmarktregio", "Regionale Sociale Dienst", "Avelingengroep", "Wmo", "CJG"]
    {
        assert!(text.contains(tie), "{tie}");
    }
    assert_eq!(item(&plan, "inhoud.1.ds").milestones[0].due.as_deref(), Some("mei 2013")); // "In mei 2013"
}

#[test]
fn every_item_can_be_understood_and_found_back() {
    let plan = plan();
    for item in plan.agenda.walk() {
        let Item { id, title, number, text, source, tags, .. } = plan.agenda.item(item);
        assert!(title.chars().count() <= 70, "{id}: {title}");
        assert!(number.chars().count() <= 8, "{id}: {number}");
        assert!(source.as_ref().is_some_and(|source| source.place.is_some()), "{id}");
        assert!(text.is_some(), "{id}");
        assert!(!tags.is_empty() || plan.agenda.parent(item).is_none(), "{id}");
    }
    // What a reader of today looks up: the footnote on the DoeTank, and words that are not explained.
    for word in ["DoeTank", "VOLG", "CJG", "Passend onderwijs", "Congruent samenwerkingsverband", "Serviceorganisatie"]
    {
        assert!(plan.glossary.iter().any(|term| term.term == word), "{word}");
    }
}
