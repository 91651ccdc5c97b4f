//! The agenda, the action points and the record.

use draagvlak::domain::remark::Audience;
use draagvlak::report::kinds::Kind;

use super::evening;
use super::{report, row, rows, said, tables};

#[test]
fn the_agenda_says_who_brought_what_in_and_where_it_comes_from() {
    let report = report(&evening::second_round_meeting(), Kind::Agenda, Audience::Internal);
    let table = tables(&report)[0];
    let first = row(table, "1.1");
    assert!(first.starts_with("1.1 | Proces verkenning normaliseren / Hoe worden de raden betrokken"), "{first}");
    assert!(first.contains("/ Bron: oplegger 2 september 2021, onderwerp 1, eerste streepje / "), "{first}");
    assert!(first.contains("/ Zie ook B3.S1.1: Zuidplas wil dat de raden vooraf"), "{first}");
    assert!(first.contains("| bespreekpunt |"), "{first}");
    let gouda = row(table, "B4 ");
    assert!(gouda.contains("| Gouda / commissie, versie 1, 19 mei 2021; commissie Samenleving op 21 april"), "{gouda}");
    assert!(row(table, "B2 ").contains("fracties CDA, SGP, 2 september 2021"), "{}", row(table, "B2 "));
    assert!(said(&report).contains("De 5 raden worden gevraagd 63 punten in te kleuren."));
    assert!(!said(&report).contains("Voorlopig"), "an agenda is not provisional");
}

#[test]
fn action_points_stand_by_owner_and_by_date_with_those_of_earlier_rounds() {
    let report = report(&evening::meeting(), Kind::Actions, Audience::Public);
    let about = "Nieuwe inkoop: hoe te sturen op kwaliteit?";
    let held = "Tweede versie van de overwegingen rondsturen | griffier | 30 september 2021 | gereed";
    let expected = [
        "Gouda |  |  |  |  | ".to_owned(),
        format!("Overzicht sturen van de lopende contracten | griffier | 9 september 2021 | nog te doen | 1.3 {about} | 1"),
        "Voorbeelden van ervaringsdeskundigheid verzamelen | griffier | 20 september 2021 | nog te doen | 2.4 Inzet \
         ervaringsdeskundigheid in BOSD | 2"
            .to_owned(),
        format!("{held} | 1.2 Uitwerking samenwerkingsafspraken | 2"),
        "Waddinxveen |  |  |  |  | ".to_owned(),
        format!("Nagaan of de raad een zienswijze wil geven | griffier |  | nog te doen | 1.3 {about} | 2"),
        "De regio gezamenlijk |  |  |  |  | ".to_owned(),
        "Data prikken voor ronde 3 | secretaris | 1 oktober 2021 | nog te doen | 5.1 Ambities voor positieve gezondheid, en wat \
         daarvan regionaal | 2"
            .to_owned(),
    ];
    assert_eq!(rows(tables(&report)[0]), expected);
    assert!(said(&report).contains("Er zijn 5 actiepunten, waarvan 4 nog te doen."));
}

#[test]
fn the_record_tells_who_went_from_where_to_where_and_what_was_taken_back() {
    let report = report(&evening::meeting(), Kind::Record, Audience::Internal);
    let tables = tables(&report);
    let taken = rows(tables[0]);
    assert_eq!(taken[1], "Gouda | 2 | commissie, versie 2, 15 september 2021 | 45 | 0 | gouda-v2.inkleuring.ron");
    let course = rows(tables[1]);
    assert_eq!(course[0], "Het hele overleg |  |  |  |  |  | ");
    // The fifth event is the roll call, at 19:34; the seventh is when Krimpenerwaard came.
    assert!(course.contains(&"19:34 | 5 | tafel | Krimpenerwaard | Afwezig |  | ".to_owned()), "{:?}", &course[..9]);
    assert!(course.contains(&"19:36 | 7 | tafel | Krimpenerwaard | Aanwezig |  | ".to_owned()), "{:?}", &course[..9]);
    let heading = |title: &str| course.iter().position(|row| row.starts_with(title)).unwrap();
    let (slip, next) = (heading("3.3 "), heading("3.4 "));
    let about: Vec<_> = course[slip + 1..next].iter().map(|row| row.split(" | ").skip(3).collect::<Vec<_>>()).collect();
    let [marked, back] = about.as_slice() else { panic!("{about:?}") };
    assert_eq!(marked, &["Bodegraven-Reeuwijk", "Kleur", "nog niet", "R rood"]);
    assert!(back[1].starts_with("Teruggenomen (wijziging ") && back[2..] == ["R rood", "nog niet"], "{back:?}");
    let head = report.facts.iter().find(|fact| fact.label.as_str() == "Vingerafdruk").unwrap();
    assert!(head.value.spoken(report.language).starts_with(super::PRINT), "{head:?}");
}
