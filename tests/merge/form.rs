//! The form for a spreadsheet: written, filled in, and read back.

use super::{Place, lines};

#[test]
fn a_form_says_the_same_as_the_colouring_file_that_it_was_made_from() {
    let place = Place::new();
    let marks = r#"
        (item: "1.1", mark: "groen", remark: "=1+1", public: true),
        (item: "1.2", mark: "oranje", remark: "regel een\nregel \"twee\"; drie", conditions: [
            (text: "-mits dit", wanted: (kind: Amendment, page: 19)), (text: "en dat", wanted: (kind: Motion, certainty: Possible), public: true)]),
        (item: "br.1", mark: "geen zienswijze"), (item: "br.2", mark: "onthouding"), (item: "weg.1", title: "Weg", mark: "rood")"#;
    place.put("overleg.gouda.inkleuring.ron", super::colouring("gouda", 3, marks));
    for (kind, language) in [("xlsx", "nl"), ("ods", "nl"), ("csv", "nl"), ("xlsx", "en"), ("ods", "en"), ("csv", "en")]
    {
        let name = format!("in/{language}.{kind}");
        let answer = place.run(&["--lang", language, "ballot", "overleg.ron", "--council", "Gouda", "--to", &name]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{name}");
    }
    let answer = place.run(&["merge", "overleg.ron", "overleg.gouda.inkleuring.ron", "in"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    let same = answer.out.lines().filter(|line| line.contains(": zegt hetzelfde als en.csv")).count();
    assert_eq!(same, 6, "all seven files say the same: {}", answer.out);
    assert_eq!(place.stands("1.1")[1], "●G");
    let csv = place.read("in/nl.csv");
    assert!(
        csv.contains(r#""amendement";"19""#) && csv.contains(r#""mogelijk motie""#),
        "wanted, unless it says otherwise: {csv}"
    );
}

#[test]
fn rows_and_columns_may_be_moved_and_left_out() {
    let place = Place::new();
    let form = "\u{feff}\"overleg\";\"midden-holland-2021-09-16\"\r\nRaad:;zuidplas\r\nversie;2\r\nnamens;fracties VVD, CDA\r\ndatum;15-9-2021\r\n\r\n\
        Opmerking;KLEUR;eigen kolom;Id;voorwaarde;instrument;blz;punt\r\n\
        ;o;x;1.2;eerst dit;motie;;\r\n\
        ;;;1.2;en dan dat;amendement;blz. 19;\r\n\
        ;;;;;;;Een kopje\r\n\
        goed;G;;1.1;;;;\r\n\
        ;rood;;13-jan;;;;Visie meegeven om nu al te sturen op output en outcome\r\n";
    place.put("in/zp.csv", form);
    let answer = place.run(&["merge", "overleg.ron", "in"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    let expected = [
        "in/zp.csv: Zuidplas, versie 2, namens fracties VVD, CDA, 15 september 2021: ingelezen: 1 groen, 1 oranje, 1 rood, 60 nog niet",
    ];
    assert_eq!(lines(&answer.out, "in/zp"), expected);
    assert_eq!(lines(&answer.out, "  "), ["  2 voorwaarden en 1 opmerking"]);
    assert_eq!(place.stands("2.1")[4], "✕R", "a spreadsheet made a day of its id, and the title tells");
}

#[test]
fn what_is_filled_in_wrongly_is_told_with_its_cell() {
    let place = Place::new();
    let form = "overleg;midden-holland-2021-09-16\r\nraad;zuidplas\r\nversie;nul\r\nnamens;de buren\r\n\
        id;kleur;voorwaarde;instrument;blz;openbaar\r\n\
        1.1;paars;;;;\r\n\
        1.2;oranje;mits;brief;;misschien\r\n\
        1.3;groen;;motie;;\r\n\
        1.3;rood;;;;\r\n\
        ;groen;;;;\r\n";
    place.put("in/zp.csv", form);
    let answer = place.run(&["merge", "overleg.ron", "in"]);
    let expected = [
        "in/zp.csv:3:kolom B: “nul” is geen versie; die telt vanaf 1",
        "in/zp.csv:4:kolom B: “de buren” is geen raad, commissie, college, persoonlijk of “fracties” met hun namen",
        "in/zp.csv:6:kolom B: “paars” is geen kleur van dit overleg; hier past een van groen, oranje, rood, geen zienswijze, onthouding, nog niet",
        "in/zp.csv:7:kolom F: “misschien” is geen ja of nee",
        "in/zp.csv:7:kolom D: “brief” is geen motie, amendement, toezegging of tekstwijziging",
        "in/zp.csv:8:kolom D: er staat een instrument of bladzijde, maar geen voorwaarde",
        "in/zp.csv:9:kolom A: agendapunt “1.3” staat ook al op regel 8",
        "in/zp.csv:10: deze rij is ingevuld, maar zegt niet over welk punt (id)",
    ];
    assert_eq!((answer.code, answer.err.lines().collect::<Vec<_>>()), (2, expected.to_vec()));
    assert!(!place.path("overleg.consensus.ron").exists());
}

#[test]
fn a_form_never_takes_the_place_of_another_file() {
    let place = Place::new();
    place.put("gouda.xlsx", "van mij");
    let answer = place.run(&["ballot", "overleg.ron", "--council", "gouda", "--to", "gouda.xlsx"]);
    assert_eq!((answer.code, place.read("gouda.xlsx").as_str()), (2, "van mij"), "{}", answer.err);
    let answer = place.run(&["ballot", "overleg.ron", "--council", "gouda", "--to", "gouda.doc"]);
    assert_eq!(answer.code, 2);
    assert!(answer.err.contains("kies uit .xlsx, .ods, .csv"), "{}", answer.err);
    let answer = place.run(&["ballot", "overleg.ron", "--council", "utrecht", "--to", "u.csv"]);
    assert!(answer.code == 2 && answer.err.contains("er is geen raad “utrecht”"), "{}", answer.err);
}
