//! The indicators of the segments, each with the direction that annex 4 prints behind it.

use draagvlak::domain::agenda::Trend::{self, Falling, Rising, Steady};
use draagvlak::domain::meeting::Plan;

use super::{find, item, plan};

/// All that annex 4 prints under "Indicator", in order: where it belongs, how it begins, and its direction.
/// Four names are shorter here than printed, and misprints are mended; that is said in a note beside them.
const PRINTED: [(&str, &str, Trend); 30] = [
    ("s1.1", "Aantal jeugdbeschermingsmaatregelen", Falling), // annex 4, 4.1, first table
    ("s1.1", "Aantal uithuisplaatsingen", Falling),
    ("s1.1", "Duur jeugdbeschermingsmaatregel", Falling),
    ("s1.2", "Aantal jeugdreclasseringsmaatregelen", Falling), // 4.1, second
    ("s1.2", "Aantal jeugdigen, waarbij uniforme evidence-based methodieken zijn ingezet", Rising),
    ("s1.3", "Aantal jeugdigen in JeugdzorgPlus", Falling), // 4.1, third, and again on the repeated page
    ("s1.3", "Duur JeugdzorgPlus-traject", Falling),
    ("s1.4", "Aantal jeugdigen met Forensische GGZ", Falling), // 4.1, fourth
    ("s1.4", "Terugval (recidive)", Falling),
    ("s2", "Aantal jeugdigen met crisisinterventie", Falling), // 4.2
    ("s2", "Aantal jeugdigen die met hulp thuis kunnen blijven", Rising),
    ("s3", "Aantal jeugdigen met een hoog-specialistisch ambulant traject", Rising), // 4.3
    ("s3", "Wachttijd (datum beschikking tot start zorg)", Falling),
    ("s4", "Duur behandeltraject", Falling), // 4.4
    ("s4", "Traject is volgens plan beëindigd (doelen behaald)", Rising),
    ("s4", "Terugval naar behandeling", Falling),
    ("s5.j", "Aantal jeugdigen in alternatieve ‘thuis’-plekken", Rising), // 4.5, Jeugdwet
    ("s5.j", "Wachttijd (datum beschikking tot start zorg)", Falling),
    ("s5.w", "Wachtlijst Beschut wonen", Falling), // 4.5, Wmo
    ("s5.w", "Wachtlijst Beschermd wonen", Falling),
    ("s5.w", "Duur Beschut wonen", Falling),
    ("s5.w", "Duur Beschermd wonen", Falling),
    ("s6.1", "Duur begeleidingstraject", Falling), // 4.6, first
    ("s6.1", "Traject is volgens plan beëindigd (doelen behaald)", Rising),
    ("s6.2", "Instroom (aantal cliënten)", Falling), // 4.6, second
    ("s6.2", "Uitstroom (aantal cliënten)", Rising),
    ("s7.1", "Wachttijd (datum beschikking tot start zorg)", Falling), // 4.7
    ("s7.1", "Aantal cliënten", Falling),
    ("s8", "Wachttijd (datum beschikking tot start zorg)", Steady), // 4.8: "stabilisatie streeftijd"
    ("s8", "Zorgzwaarte", Falling),
];

#[test]
fn the_indicators_stand_complete_and_in_order() {
    let plan = plan();
    let mut nth = 0;
    for ix in plan.agenda.subtree(find(&plan, "4.2")) {
        let item = plan.agenda.item(ix);
        for (place, indicator) in item.indicators.iter().enumerate() {
            let (id, begins, trend) = PRINTED[nth];
            assert_eq!((item.id.as_str(), indicator.trend), (id, Some(trend)), "{}", indicator.name);
            assert!(indicator.name.starts_with(begins), "{}", indicator.name);
            let source = indicator.source.as_ref().unwrap().place.as_ref().unwrap();
            assert!(source.ends_with(&format!("indicator {}", place + 1)), "{source}");
            nth += 1;
        }
    }
    assert_eq!(nth, 30);
}

#[test]
fn so_many_fall_rise_and_stay_per_segment() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, segment: &str, falling: usize, rising: usize, steady: usize) {
        let items = plan.agenda.subtree(find(plan, segment));
        let trends: Vec<_> = items
            .into_iter()
            .flat_map(|ix| plan.agenda.item(ix).indicators.iter().filter_map(|indicator| indicator.trend))
            .collect();
        let count = |trend| trends.iter().filter(|&&found| found == trend).count();
        assert_eq!([count(Falling), count(Rising), count(Steady)], [falling, rising, steady], "{segment}");
    }
    case(&plan, "s1", 8, 1, 0); // afname 3 + 1 + 2 + 2, toename 1: annex 4, 4.1
    case(&plan, "s1.1", 3, 0, 0);
    case(&plan, "s1.2", 1, 1, 0);
    case(&plan, "s1.3", 2, 0, 0);
    case(&plan, "s1.4", 2, 0, 0);
    case(&plan, "s2", 1, 1, 0); // 4.2
    case(&plan, "s3", 1, 1, 0); // 4.3
    case(&plan, "s4", 2, 1, 0); // 4.4
    case(&plan, "s5", 5, 1, 0); // 4.5: Jeugdwet 1 and 1, Wmo 4
    case(&plan, "s5.j", 1, 1, 0);
    case(&plan, "s5.w", 4, 0, 0);
    case(&plan, "s6", 2, 2, 0); // 4.6
    case(&plan, "s6.1", 1, 1, 0);
    case(&plan, "s6.2", 1, 1, 0);
    case(&plan, "s7", 2, 0, 0); // 4.7
    case(&plan, "s8", 1, 0, 1); // 4.8
    case(&plan, "4.2", 22, 7, 1);
}

#[test]
fn the_three_outcome_indicators_of_3_1_have_no_direction() {
    let plan = plan();
    let outcome: Vec<_> = item(&plan, "3.1.a").indicators.iter().map(|i| (i.name.as_str(), i.trend)).collect();
    assert_eq!(
        outcome,
        [
            ("Uitval/drop-out", None),                       // 3.1, Dienstverlening, a
            ("Cliënttevredenheid over het resultaat", None), // b
            ("Doelrealisatie/afname van problemen of toename van (zelf)redzaamheid en participatie", None), // c: two directions at once
        ]
    );
    let all: usize = plan.agenda.walk().into_iter().map(|ix| plan.agenda.item(ix).indicators.len()).sum();
    assert_eq!(all, 30 + 3);
}
