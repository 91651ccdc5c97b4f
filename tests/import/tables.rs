//! Tables: their columns in any order and either language, and what stands in them.

use draagvlak::domain::agenda::Kind;
use draagvlak::store::outline::draft;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::{outline, refused, region, told, tree};

#[track_caller]
fn case(text: &str, expected: &str) {
    let outline = outline("t.csv", text);
    assert_eq!(tree(&outline), expected, "{text}");
    assert_eq!(told(&outline.remarks), Vec::<String>::new(), "{text}");
}

#[test]
fn columns_are_found_by_name() {
    case("nummer;titel\n1;Jeugd\n1.1;Inkoop\n2;Wonen\n", "1 Jeugd\n  1.1 Inkoop\n2 Wonen\n");
    case("Titel;Nr.\nJeugd;1\nInkoop;1.1\n", "1 Jeugd\n  1.1 Inkoop\n");
    case("TOPIC,Number\nYouth,1\n", "1 Youth\n");
    case("onderwerp\nJeugd\nWonen\n", "Jeugd\nWonen\n");
}

#[test]
fn rows_nest_by_number_by_level_or_by_column() {
    // A row without a number stands below the last one with a number.
    case("nr;titel\n1.;Jeugd\n;Inkoop\n;Toegang\n2.;Wonen\n", "1 Jeugd\n  Inkoop\n  Toegang\n2 Wonen\n");
    case("niveau;titel\n1;Jeugd\n2;Inkoop\n3;Diep\n1;Wonen\n", "Jeugd\n  Inkoop\n    Diep\nWonen\n");
    case(
        "onderwerp;deelpunt\nJeugd;Inkoop\nJeugd;Toegang\nWonen;\n;Bouw\n",
        "Jeugd\n  Inkoop\n  Toegang\nWonen\n  Bouw\n",
    );
}

#[test]
fn every_column_has_its_meaning() {
    let text = "nummer;titel;toelichting;soort;ingekleurd;raad;minuten;bron;vindplaats;trefwoorden\n\
        1;Jeugd;\"Twee\nregels\";Beslispunt;nee;GO;10 min;Nota;blz. 4;jeugd, zorg\n\
        2;Wonen;;ter informatie;Ja;zuidplas;0:20;;;\n";
    let outline = outline("t.csv", text);
    assert_eq!(told(&outline.remarks), Vec::<String>::new());
    let (agenda, remarks) = draft::agenda(&outline.entries, &region());
    assert_eq!(remarks, []);
    let items: Vec<_> = agenda.walk().into_iter().map(|item| agenda.item(item)).collect();
    let first = items[0];
    assert_eq!((first.text.as_deref(), first.kind, first.coloured), (Some("Twee\nregels"), Kind::Decision, false));
    assert_eq!((first.council, first.planned), (region().find("gouda"), Some(10)));
    let source = first.source.as_ref().unwrap();
    assert_eq!((source.document.as_str(), source.place.as_deref()), ("Nota", Some("blz. 4")));
    assert_eq!(first.tags, ["jeugd", "zorg"]);
    let second = items[1];
    assert_eq!((second.kind, second.coloured, second.planned), (Kind::Information, true, Some(20)));
    assert_eq!(second.council, region().find("zuidplas"));
}

#[test]
fn what_a_table_cannot_say_is_told_with_its_place() {
    let text = "Overleg De Streek;;;\nin concept;;;\nnummer;titel;raad;soort;kleurnummer\n1;Jeugd;Utrecht;gezellig;x\n;;;informatie;\n";
    let outline = outline("t.csv", text);
    assert_eq!(outline.title.as_deref(), Some("Overleg De Streek"));
    let (_, remarks) = draft::agenda(&outline.entries, &region());
    assert_eq!(
        told(&[outline.remarks, remarks].concat()),
        [
            "t.csv:2:kolom A: niet te plaatsen en weggelaten: “in concept”",
            "t.csv:3:kolom E: kolom “kleurnummer” is onbekend en is weggelaten",
            "t.csv:4:kolom D: “gezellig” past niet in kolom soort en is weggelaten",
            "t.csv:5:kolom D: niet te plaatsen en weggelaten: “informatie”",
            "t.csv:4:kolom B: “Utrecht” doet niet mee aan dit overleg; de raad is weggelaten",
        ]
    );
    let said = refused("t.csv", "naam;bedrag\nx;1\n");
    assert!(said.starts_with("t.csv:1: geen kolom heeft een titel") && said.contains("toelichting"), "{said}");
}

#[test]
fn a_number_that_became_a_day_is_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Agenda").unwrap();
    sheet.write(0, 0, "nummer").unwrap().write(0, 1, "titel").unwrap();
    let day = ExcelDateTime::from_ymd(2026, 2, 1).unwrap();
    sheet.write_with_format(1, 0, &day, &Format::new().set_num_format("d-m")).unwrap().write(1, 1, "Inkoop").unwrap();
    sheet.write_with_format(2, 0, 1.1, &Format::new().set_num_format("0.00")).unwrap().write(2, 1, "Tiende").unwrap();
    let outline = outline("t.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(tree(&outline), "Inkoop\n1.10 Tiende\n");
    let said = "t.xlsx:blad Agenda:A2: het nummer is door de spreadsheet een datum geworden (2026-02-01)";
    assert!(told(&outline.remarks)[0].starts_with(said), "{:?}", told(&outline.remarks));
}
