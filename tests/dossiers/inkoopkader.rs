//! The procurement framework for youth care of Zuid-Holland Zuid.
//!
//! The source is the *nota van reactie*, a table with a heading per municipality, its numbered contributions and the
//! reactions with the same numbers. What stands here was counted in that document, and is never taken from the pack.
//! "AL 9" means Alblasserdam, point 9; "HI r3" the reaction to point 3 of Hendrik-Ido-Ambacht.

use std::collections::BTreeSet;

use draagvlak::domain::agenda::{Item, Kind};
use draagvlak::domain::contribution::Disposition::{self, Explained, NotTakenOver, Noted, TakenAlong, TakenOver};
use draagvlak::domain::contribution::{Basis, Contribution, Response};
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::rule::Preset;

use super::pack::{self, children, contributions, find, ids, item};

pub fn plan() -> Plan {
    pack::read("zhz-inkoopkader.ron", include_bytes!("../../data/zhz-inkoopkader.ron"))
}

/// The headings of the table in their order, with how many points each has: as many contributions as reactions.
pub const POINTS: [(&str, &str, usize); 10] = [
    ("alblasserdam", "Alblasserdam", 10), // last: "Tot slot willen wij verwijzen"
    ("dordrecht", "Dordrecht", 8),        // last: "Wij wensen uw bestuur"; 7 has (1) to (4)
    ("gorinchem", "Gorinchem", 12),       // last: "Tot slot"
    ("hardinxveld-giessendam", "Hardinxveld-Giessendam", 10), // last: "Als Raad vragen wij u"
    ("hendrik-ido-ambacht", "Hendrik-Ido-Ambacht", 6), // last: "Bouw nieuwe prikkels in"
    ("hoeksche-waard", "Hoeksche Waard", 6), // last: "Betrokken blijven"
    ("molenlanden", "Molenlanden", 4),    // last: "Tijdige aanlevering"
    ("papendrecht", "Papendrecht", 8),    // last: "Wij vragen om ons op de hoogte te houden"
    ("sliedrecht", "Sliedrecht", 5),      // last: "Procedure"
    ("zwijndrecht", "Zwijndrecht", 8),    // last: "Wij vertrouwen erop"
];

/// The remarks under point 7 of Dordrecht.
const REMARKS: [(&str, &str); 4] = [
    ("dordrecht.7.1", "7(1)"), // "Wat zijn de gevolgen"
    ("dordrecht.7.2", "7(2)"), // "Wij onderschrijven met het bestuur"
    ("dordrecht.7.3", "7(3)"), // "Financieel gezien"
    ("dordrecht.7.4", "7(4)"), // "Wij onderschrijven het streven"
];

/// The id of every point and remark, with its place in the document.
fn points() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (council, name, count) in POINTS {
        for number in 1..=count {
            all.push((format!("{council}.{number}"), format!("{name}, punt {number}")));
            if (council, number) == ("dordrecht", 7) {
                let remark = |(id, _): (&str, _)| {
                    (id.to_owned(), format!("Dordrecht, punt 7 ({})", id.strip_prefix("dordrecht.7.").unwrap()))
                };
                all.extend(REMARKS.map(remark));
            }
        }
    }
    all
}

/// The only contribution at a point.
fn contribution<'a>(plan: &'a Plan, id: &str) -> &'a Contribution {
    let &[contribution] = contributions(plan, id).as_slice() else { panic!("{id}: not one contribution") };
    contribution
}

fn response<'a>(plan: &'a Plan, id: &str) -> &'a Response {
    contribution(plan, id).response.as_ref().unwrap_or_else(|| panic!("{id}: no response"))
}

/// How the response to a point came out.
fn came_out(plan: &Plan, id: &str) -> (Disposition, Basis) {
    let response = response(plan, id);
    (response.disposition, response.basis)
}

pub fn council(plan: &Plan, id: &str) -> CouncilIx {
    plan.region.find(id).unwrap_or_else(|| panic!("no council {id}"))
}

#[test]
fn it_is_the_meeting_of_mid_february_2021() {
    let plan = plan();
    assert_eq!((plan.id.as_str(), plan.series.as_deref()), ("zhz-inkoopkader", Some("zhz-jeugdhulp")));
    assert_eq!((plan.round, plan.date.to_string().as_str()), (1, "2021-02-15")); // GO r3, "Half februari"
    let note = plan.note.unwrap();
    assert!(note.contains("De nota heeft geen datum"));
    for judged in ["Afdoening.", "Kleuren, ons oordeel.", "Voorwaarden."] {
        assert!(note.contains(judged), "{judged}");
    }
}

#[test]
fn ten_councils_stand_in_the_order_of_the_document_and_count_the_same() {
    let plan = plan();
    let found: Vec<_> = plan.region.councils.iter().map(|c| (c.id.as_str(), c.name.as_str())).collect();
    assert_eq!(found, POINTS.map(|(id, name, _)| (id, name)));
    let shorts: BTreeSet<_> = plan.region.councils.iter().map(|c| c.short.as_str()).collect();
    assert_eq!(shorts.len(), 10);
    assert!(plan.region.weights.is_empty()); // the document gives no inhabitants
    let presets: Vec<_> = plan.rules.iter().map(|rule| rule.preset).collect();
    assert_eq!(presets, [Some(Preset::Majority), Some(Preset::Consent)]);
}

#[test]
fn eleven_of_the_thirteen_principles_are_named_and_one_is_added() {
    // HI 2 and ZW 1 say thirteen; these are all that occur by name, by where that is first.
    let named = [
        "Lokaal waar het kan, regionaal waar nodig",              // AL 5
        "SMART afspraken met aanbieders",                         // AL 6; whole name HG r4
        "Grip op het aantal aanbieders met behoud keuzevrijheid", // AL r8
        "Beter inzetten eigen kracht en netwerk gezin",           // DO 7(1); whole name ZW 2
        "Normaliseren en de-medicaliseren",                       // DO 7(1)
        "Versterken toegangstaak",                                // DO 7(4); whole name HG r4
        "Ruimte bieden voor innovatie",                           // GO r8
        "Integrale aanpak vanuit het kind en het gezin",          // HG 8; whole name ZW 2
        "Meerjarige samenwerking met aanbieders van jeugdhulp",   // HI r6
        "Jeugdhulp om de jeugdigen heen organiseren",             // HI r6
        "Goed opdrachtgeverschap",                                // HW r2
        "Kostenbeheersing",                                       // added: AL r9
    ];
    let plan = plan();
    let titles: Vec<_> = children(&plan, "uitgangspunten").iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, named);
    assert!(plan.note.as_deref().unwrap().contains("Van de dertien uitgangspunten noemt de nota er elf"));
}

#[test]
fn the_tree_holds_nothing_but_principles_themes_and_contributions() {
    let plan = plan();
    let top: Vec<_> = ids(&plan, plan.agenda.children(None));
    assert_eq!(top, ["uitgangspunten", "themas", "inbreng"]);
    for (tree, letter) in [("uitgangspunten", "U"), ("themas", "T")] {
        for (place, item) in children(&plan, tree).into_iter().enumerate() {
            assert!(
                item.coloured && item.source.is_some() && item.text.is_some() && !item.tags.is_empty(),
                "{}",
                item.id
            );
            assert_eq!(item.number, format!("{letter}{}", place + 1));
        }
    }
    let coloured = plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).count();
    assert_eq!(coloured, children(&plan, "uitgangspunten").len() + children(&plan, "themas").len());
}

#[test]
fn seventy_seven_points_stand_below_their_councils_with_their_own_numbers() {
    let plan = plan();
    let headings: Vec<_> =
        children(&plan, "inbreng").iter().map(|item| (item.id.as_str(), item.title.as_str())).collect();
    assert_eq!(headings, POINTS.map(|(id, name, _)| (id, name)));
    let mut sum = 0;
    for (id, name, count) in POINTS {
        let below = children(&plan, id);
        let numbers: Vec<_> = below.iter().map(|item| item.number.as_str()).collect();
        let expected: Vec<_> = (1..=count).map(|number| number.to_string()).collect();
        assert_eq!(numbers, expected, "{name}");
        for Item { id: point, number, .. } in &below {
            assert_eq!(*point, format!("{id}.{number}"));
        }
        sum += below.len();
    }
    assert_eq!(sum, 77);
    let remarks: Vec<_> = children(&plan, "dordrecht.7").iter().map(|r| (r.id.as_str(), r.number.as_str())).collect();
    assert_eq!(remarks, REMARKS);
    // One for each of the three trees and of the ten headings.
    let topics = children(&plan, "uitgangspunten").len() + children(&plan, "themas").len();
    assert_eq!(plan.agenda.len(), 3 + topics + 10 + 77 + 4);
}

#[test]
fn every_point_has_one_contribution_with_its_response() {
    let plan = plan();
    let topics: BTreeSet<_> = ["uitgangspunten", "themas"]
        .into_iter()
        .flat_map(|tree| children(&plan, tree))
        .map(|item| item.id.as_str())
        .collect();
    let mut without = Vec::new();
    for (id, place) in points() {
        let at = item(&plan, &id);
        let brought = contribution(&plan, &id);
        let council = council(&plan, id.split('.').next().unwrap());
        assert_eq!((at.council, brought.cell.council), (Some(council), council), "{id}");
        assert!(!at.coloured && at.kind == Kind::Information && !at.title.is_empty(), "{id}");
        assert!(brought.text.chars().count() > 30, "{id}");
        assert!(response(&plan, &id).text.chars().count() > 20, "{id}");
        assert_eq!(brought.source.as_ref().unwrap().place.as_deref(), Some(place.as_str()));
        assert_eq!(brought.audience, Audience::Public, "{id}");
        let themes = ids(&plan, &brought.themes);
        assert!(themes.iter().all(|theme| topics.contains(theme)), "{id}: {themes:?}");
        if themes.is_empty() {
            without.push(id);
        }
    }
    assert_eq!(plan.contributions.len(), 77 + 4);
    assert_eq!(without, ["dordrecht.8", "gorinchem.4"]); // good wishes; a heading with nothing below it
}

#[test]
fn a_theme_comes_from_more_than_one_council() {
    let plan = plan();
    let themes = children(&plan, "themas");
    assert_eq!(themes.len(), 27);
    for theme in themes {
        let at = find(&plan, &theme.id);
        let speak = plan.contributions.iter().filter(|c| c.themes.contains(&at)).map(|c| c.cell.council);
        assert!(speak.collect::<BTreeSet<_>>().len() > 1, "{}", theme.title);
    }
}

#[test]
fn the_document_itself_says_of_33_points_what_became_of_them() {
    // Points by what their reaction says in so many words: taken over, taken along, not taken over.
    type Row<'a> = (&'a str, &'a [u8], &'a [u8], &'a [u8]);
    let rows: [Row<'_>; 10] = [
        ("alblasserdam", &[9], &[2, 3, 4, 6, 7], &[10]), // r9 toegevoegd, r7 nemen wij mee, r10 niet overgenomen
        ("dordrecht", &[], &[3], &[]),                   // r3 ter beschikking stellen
        ("gorinchem", &[3], &[8, 9, 10], &[2]),          // r3 toegevoegd, r9 meegenomen, r2 houden vast
        ("hardinxveld-giessendam", &[6, 9], &[2, 4, 5], &[]), // r6 toegevoegd, r9 zullen ook, r5 meegegeven
        ("hendrik-ido-ambacht", &[], &[3, 4, 5], &[]),   // r3 rekening gehouden, r4 per segment, r5 verzocht
        ("hoeksche-waard", &[], &[2, 5], &[]),           // r2 verder uitgewerkt, r5 onderdeel van
        ("molenlanden", &[], &[3], &[]),                 // r3 in het Programma van Eisen vastgelegd
        ("papendrecht", &[1], &[4, 5, 6], &[]),          // r1 toegevoegd, r5 meegegeven, r6 zullen we
        ("sliedrecht", &[], &[4], &[]),                  // r4 meegegeven
        ("zwijndrecht", &[], &[3, 4, 7], &[6]),          // r7 nemen mee, r6 gaat niet afzonderlijk in
    ];
    let plan = plan();
    for (council, over, along, not) in rows {
        for (disposition, expected) in [(TakenOver, over), (TakenAlong, along), (NotTakenOver, not)] {
            let is = |point: &&Item| came_out(&plan, &point.id) == (disposition, Basis::Explicit);
            let found: Vec<u8> = children(&plan, council)
                .iter()
                .filter(|point| is(point))
                .map(|point| point.number.parse().unwrap())
                .collect();
            assert_eq!(found, expected, "{council}, {disposition:?}");
        }
    }
    let explicit = |id: &String| came_out(&plan, id).1 == Basis::Explicit;
    let all: Vec<_> = points().into_iter().map(|(id, _)| id).filter(explicit).collect();
    assert_eq!(all.len(), 33 + 2);
    let remarks: Vec<_> = REMARKS.map(|(id, _)| came_out(&plan, id)).into();
    assert_eq!(
        remarks,
        [
            (TakenAlong, Basis::Explicit), // (1) krijgen in de inkoopstrategie vorm
            (TakenAlong, Basis::Explicit), // (2) zullen wij ervoor zorgen
            (TakenAlong, Basis::Judged),   // (3) other measures than the insight that is asked
            (Explained, Basis::Judged),    // (4) vooral een verantwoordelijkheid van de gemeenten
        ]
    );
}

#[test]
fn the_other_44_points_were_judged_by_the_criteria_of_the_note() {
    let plan = plan();
    let count = |disposition| {
        let is = |(id, _): &&(String, String)| came_out(&plan, id) == (disposition, Basis::Judged);
        points().iter().filter(|(id, _)| !id.starts_with("dordrecht.7.")).filter(is).count()
    };
    // Refused: DO 2. Noted: thanks or a bare reference, such as AL 1, DO 7, GO 4, HG 3, PA 2 and PA 7.
    assert_eq!([TakenOver, TakenAlong, Explained, NotTakenOver, Noted].map(count), [0, 9, 17, 1, 17]);
}

#[test]
fn some_points_held_beside_the_document() {
    #[track_caller]
    fn case(plan: &Plan, id: &str, disposition: Disposition, basis: Basis, theme: &str) {
        assert_eq!(came_out(plan, id), (disposition, basis), "{id}");
        let themes = ids(plan, &contribution(plan, id).themes);
        assert!(themes.contains(&theme), "{id}: {themes:?}");
    }
    use Basis::{Explicit, Judged};
    let plan = plan();
    case(&plan, "alblasserdam.1", Noted, Judged, "normaliseren"); // "Zie hieronder onze reactie"
    case(&plan, "alblasserdam.4", TakenAlong, Explicit, "open-house"); // another model for several segments
    case(&plan, "alblasserdam.7", TakenAlong, Explicit, "zorgfraude"); // "Uw suggestie nemen wij mee"
    case(&plan, "alblasserdam.10", NotTakenOver, Explicit, "kostenbeheersing"); // by the Algemeen Bestuur
    case(&plan, "dordrecht.1", Explained, Judged, "meerjarige-samenwerking"); // contracts no further than 2022
    case(&plan, "dordrecht.2", NotTakenOver, Judged, "lokale-plannen"); // "onontkoombaar"
    case(&plan, "dordrecht.4", Explained, Judged, "pgb"); // a task of the local teams
    case(&plan, "dordrecht.7.2", TakenAlong, Explicit, "keuzevrijheid"); // denominations
    case(&plan, "gorinchem.2", NotTakenOver, Explicit, "eigen-kracht"); // the word stays
    case(&plan, "gorinchem.3", TakenOver, Explicit, "kostenbeheersing"); // asked, and added
    case(&plan, "gorinchem.8", TakenAlong, Explicit, "clientperspectief"); // "hierbij laten betrekken"
    case(&plan, "gorinchem.10", TakenAlong, Explicit, "thuis-nabij"); // "onderdeel van de inkoopstrategie"
    case(&plan, "hardinxveld-giessendam.5", TakenAlong, Explicit, "herindicatie"); // the referrer comes in
    case(&plan, "hardinxveld-giessendam.6", TakenOver, Explicit, "budgetplafonds"); // Nee-tenzij
    case(&plan, "hardinxveld-giessendam.8", TakenAlong, Judged, "overgang-18"); // with the SDD
    case(&plan, "hendrik-ido-ambacht.3", TakenAlong, Explicit, "prikkels"); // "rekening gehouden"
    case(&plan, "hendrik-ido-ambacht.6", Explained, Judged, "rond-de-jeugdige"); // the one place that names it
    case(&plan, "hoeksche-waard.2", TakenAlong, Explicit, "opdrachtgeverschap"); // "verder uitgewerkt"
    case(&plan, "molenlanden.4", Explained, Judged, "betrokkenheid-raden"); // four weeks: not answered
    case(&plan, "papendrecht.1", TakenOver, Explicit, "kostenbeheersing"); // asked, and added
    case(&plan, "papendrecht.3", TakenAlong, Judged, "afbakening"); // a working group
    case(&plan, "sliedrecht.2", Explained, Judged, "beleidsstapeling"); // a patchwork of documents
    case(&plan, "zwijndrecht.6", NotTakenOver, Explicit, "overdenkingen"); // "gaat niet afzonderlijk in"
    case(&plan, "zwijndrecht.7", TakenAlong, Explicit, "monitoring"); // evaluation after two years
}
