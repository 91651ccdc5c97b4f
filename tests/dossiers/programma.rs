//! The programme of Midden-Holland for 2020, against that document.
//!
//! A page is counted from the title page; only 7 and 16 are printed. What is expected was counted in the document, where
//! nearly every box stands twice, and never in the dossier.

#[path = "programma/milestones.rs"]
mod milestones;
#[path = "programma/money.rs"]
mod money;
#[path = "programma/projects.rs"]
mod projects;

use draagvlak::domain::agenda::{Item, Kind, Trend};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::rule::Preset;
use draagvlak::domain::scale::Scale;

use super::pack::{self, find, item};

fn plan() -> Plan {
    pack::read("midden-holland-programma-2020.ron", include_bytes!("../../data/midden-holland-programma-2020.ron"))
}

/// The values of a property of an item.
fn values<'a>(item: &'a Item, attribute: &str) -> Vec<&'a str> {
    item.attributes.get(attribute).into_iter().flatten().map(|value| value.value.as_str()).collect()
}

#[test]
fn it_is_the_first_of_the_eight_meetings_and_all_eight_are_on_the_calendar() {
    let plan = plan();
    let dates: Vec<_> = plan.calendar.iter().map(|sitting| sitting.date.to_string()).collect();
    let expected = [
        "2020-01-30", // page 20: 1, 30 januari
        "2020-03-12", // 2, 12 maart
        "2020-04-16", // 3, 16 april
        "2020-06-18", // 4, 18 juni
        "2020-07-16", // 5, 16 juli
        "2020-09-24", // 6, 24 september
        "2020-11-05", // 7, 5 november
        "2020-12-10", // 8, 10 december
    ];
    assert_eq!(dates, expected);
    assert_eq!(plan.date.to_string(), "2020-01-30");
    let points: Vec<_> = plan.calendar.iter().map(|sitting| sitting.points.len()).collect();
    assert_eq!(points, [3, 0, 0, 0, 0, 0, 0, 0]); // page 20: only the first line has points
    let first: Vec<_> = plan.calendar[0].points.iter().map(|point| point.title.as_deref().unwrap()).collect();
    assert_eq!(first, ["Programma’s en projecten 2020", "Verkenning zorglandschap", "Gedeelde zorg"]);
    // The columns "Beslispunt, special, ter informatie" and "Voorbereiding door" are empty on page 20.
    assert!(plan.calendar[0].points.iter().all(|point| point.kind.is_none() && point.by.is_none()));
    assert_eq!(plan.calendar[0].points[2].item, Some(find(&plan, "9"))); // page 19: "30 jan 2020 – BOSD"
}

#[test]
fn who_commissions_each_programme_is_told_as_a_role() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, programme: &str, executive: &[&str], official: &str) {
        assert_eq!(values(item(plan, programme), "bestuurlijk"), executive, "{programme}");
        assert_eq!(values(item(plan, programme), "ambtelijk"), [official], "{programme}");
    }
    let heads = "afdelingshoofden Midden-Holland";
    let one = "een ambtenaar, functie niet genoemd";
    // The box "Opdrachtgever" of each sheet. Page 18 says of which municipality the executive is that others only name.
    case(&plan, "1", &["BOSD"], heads); // page 3
    case(&plan, "2", &["wethouder Gouda"], one); // page 5
    case(&plan, "3", &["wethouder Gouda", "tweede lid van het BOSD"], "twee ambtenaren, functie niet genoemd"); // page 7
    case(&plan, "4", &["wethouder Gouda", "BO HG", "BOSD", "PPG"], one); // page 9
    case(&plan, "5", &["BOSD", "samenwerkingsverbanden onderwijs"], heads); // page 12
    case(&plan, "6", &["BOSD"], heads); // page 14
    case(&plan, "7", &["BOSD"], one); // page 16
    case(&plan, "8", &["wethouder Gouda"], "een ambtenaar van Gouda, functie niet genoemd"); // page 18
    let second = "een tweede bestuurder, functie niet genoemd";
    case(&plan, "9", &["wethouder Gouda", second], "twee ambtenaren (de tweede tussen haakjes), functie niet genoemd"); // page 19
}

#[test]
fn each_programme_tells_what_it_depends_on_what_is_asked_locally_and_who_works_on_it() {
    let plan = plan();
    for programme in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        let text = item(&plan, programme).text.as_ref().unwrap();
        for heading in ["Ambitie: ", "Doelen: ", "Achtergrond: "] {
            assert!(text.contains(heading), "{programme}: {heading}");
        }
        for part in ["afh", "lok", "team"] {
            let part = item(&plan, &format!("{programme}.{part}"));
            assert_eq!((part.kind, part.coloured), (Kind::Information, false), "{}", part.id);
        }
    }
    #[track_caller]
    fn case(plan: &Plan, id: &str, points: usize) {
        let text = item(plan, id).text.as_ref().unwrap();
        let last = (1..).take_while(|n| text.contains(&format!("({n})"))).last();
        assert_eq!(last.unwrap_or(0), points, "{id}");
    }
    // Lines of the box "Doelen"; those of 4 are the three lines of the national programme.
    case(&plan, "1", 4);
    case(&plan, "2", 4);
    case(&plan, "3", 6);
    case(&plan, "4", 3);
    case(&plan, "5", 4);
    case(&plan, "6", 3);
    case(&plan, "8", 7);
    // Lines of the box "Afhankelijkheden".
    case(&plan, "1.afh", 3);
    case(&plan, "2.afh", 6);
    case(&plan, "3.afh", 6);
    case(&plan, "4.afh", 4);
    case(&plan, "5.afh", 3);
    case(&plan, "6.afh", 3);
    case(&plan, "7.afh", 4);
    case(&plan, "9.afh", 2);
    // Lines of the box "Welke opdracht ligt er lokaal?"; that of 5 is one text, 8 and 9 have two and one.
    case(&plan, "1.lok", 4);
    case(&plan, "2.lok", 4);
    case(&plan, "3.lok", 4);
    case(&plan, "4.lok", 6); // numbered up to 5, with 2 twice
    case(&plan, "6.lok", 2);
    case(&plan, "7.lok", 4);
    case(&plan, "8.lok", 2);
}

#[test]
fn goals_that_say_which_way_a_number_goes_are_indicators() {
    let plan = plan();
    let trends = |id| item(&plan, id).indicators.iter().map(|indicator| indicator.trend).collect::<Vec<_>>();
    // Page 5: "lager of gelijk aan", "stijgt", "verkort", and a mark that is "minimaal een 7".
    assert_eq!(trends("2"), [Some(Trend::Falling), Some(Trend::Rising), Some(Trend::Falling), None]);
    assert_eq!(trends("6"), [Some(Trend::Falling), Some(Trend::Falling)]); // page 14: "Zo min mogelijk", "terugdringen"
    let all: usize = plan.agenda.walk().iter().map(|&item| plan.agenda.item(item).indicators.len()).sum();
    assert_eq!(all, 6);
}

#[test]
fn scale_and_rules_are_those_of_the_meeting_of_2021_for_the_document_has_none() {
    let plan = plan();
    assert_eq!(plan.scale, Scale::traffic_light());
    let presets: Vec<_> = plan.rules.iter().map(|rule| rule.preset).collect();
    let inhabitants = plan.region.find_weight("inwoners").unwrap();
    assert_eq!(presets, [Some(Preset::Majority), Some(Preset::DoubleMajority(inhabitants)), Some(Preset::Consent)]);
    assert!(plan.ballots.is_empty() && plan.contributions.is_empty());
}

#[test]
fn every_item_can_be_understood_and_found_back() {
    let plan = plan();
    for item in plan.agenda.walk() {
        let Item { id, title, number, text, source, tags, coloured, .. } = plan.agenda.item(item);
        assert!(title.chars().count() <= 80, "{id}: {title}");
        assert!(number.chars().count() <= 8, "{id}: {number}");
        assert!(source.as_ref().is_some_and(|source| source.place.as_ref().unwrap().starts_with("blz. ")), "{id}");
        assert!(!coloured || text.is_some(), "{id}");
        assert!(!tags.is_empty(), "{id}");
    }
    // The abbreviations of the sheets.
    let wanted = "BOSD RDS CIT JPT JBT GI VT ZVH MDA++ 1G1P SWV JOS EED GHNT RDOG PPG VO Wlz SGGZ BGGZ RvdK CMT";
    for word in wanted.split_whitespace() {
        assert!(plan.glossary.iter().any(|term| term.term == word), "{word}");
    }
}
