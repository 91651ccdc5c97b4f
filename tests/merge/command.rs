//! `draagvlak merge`, on the real agenda.

use super::{Place, file, lines};

#[test]
fn a_later_version_supersedes_and_what_it_leaves_out_is_said_no_more() {
    let place = Place::new();
    place.colour("g1", "gouda", 1, r#"(item: "1.1", mark: "groen"), (item: "1.2", mark: "groen")"#);
    place.colour("g2", "gouda", 2, r#"(item: "1.1", mark: "rood")"#);
    let answer = place.run(&["merge", "overleg.ron", "in"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    let said = "in/g1.inkleuring.ron: Gouda, versie 1, namens raad, 15 september 2021: ingelezen: 2 groen, 61 nog niet";
    assert_eq!(lines(&answer.out, "in/g1"), [said]);
    assert_eq!(lines(&answer.out, "  versie"), ["  versie 2 geldt; deze staat in de geschiedenis"]);
    assert_eq!(place.stands("1.1"), ["·", "✕R", "·", "·", "·"]);
    assert_eq!(place.stands("1.2"), ["·", "·", "·", "·", "·"], "silence is never support");
    let saved = place.read("overleg.consensus.ron");
    assert!(saved.contains("g1.inkleuring.ron") && saved.contains("g2.inkleuring.ron"), "both are in the history");
}

#[test]
fn the_same_files_twice_or_in_another_order_give_the_same_meeting() {
    let names = ["in/a.inkleuring.ron", "in/b.inkleuring.ron", "in/c.inkleuring.ron"];
    let fill = |place: &Place| {
        place.colour("a", "gouda", 2, r#"(item: "1.1", mark: "rood")"#);
        place.colour("b", "gouda", 1, r#"(item: "1.1", mark: "oranje", conditions: [(text: "mits")])"#);
        place.colour("c", "zuidplas", 1, r#"(item: "1.1", mark: "groen")"#);
    };
    let (one, other) = (Place::new(), Place::new());
    fill(&one);
    fill(&other);
    assert_eq!(one.run(&["merge", "overleg.ron", names[0], names[1], names[2]]).code, 0);
    assert_eq!(other.run(&["merge", "overleg.ron", names[2], names[1], names[0], names[1], "in"]).code, 0);
    let events = |place: &Place| {
        let text = place.read("overleg.consensus.ron");
        let after = text.split_once("history: [").unwrap().1.to_owned();
        after.lines().filter_map(|line| Some(line.split_once(",by:")?.1.to_owned())).collect::<Vec<_>>()
    };
    assert_eq!((events(&one), events(&one).len()), (events(&other), 3));

    let before = (file(&one.path("overleg.consensus.ron")), file(&one.path("overleg.ron.journal")));
    let again = one.run(&["merge", "overleg.ron", "in"]);
    assert_eq!(again.code, 0);
    assert_eq!(lines(&again.out, "Er is niets veranderd").len(), 1, "{}", again.out);
    assert_eq!(before, (file(&one.path("overleg.consensus.ron")), file(&one.path("overleg.ron.journal"))));
    let onward = one.run(&["merge", "overleg.consensus.ron", names[0]]);
    assert_eq!((onward.code, lines(&onward.out, "in/a")[0].contains("was al ingelezen")), (0, true), "{}", onward.out);
}

#[test]
fn two_files_of_one_version_that_differ_wait_for_a_person() {
    let place = Place::new();
    place.colour("a", "gouda", 1, r#"(item: "1.1", mark: "groen"), (item: "1.2", mark: "groen")"#);
    place.colour("b", "gouda", 1, r#"(item: "1.1", mark: "rood"), (item: "1.2", mark: "groen")"#);
    place.colour("c", "zuidplas", 1, r#"(item: "1.1", mark: "groen")"#);
    let answer = place.run(&["merge", "overleg.ron", "in"]);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 2), "{}", answer.err);
    assert!(answer.err.contains(
        "b.inkleuring.ron is dezelfde versie en zegt iets anders (verschil bij 1.1) — kies er een met --prefer"
    ));
    assert_eq!(place.stands("1.1"), ["·", "·", "·", "·", "●G"], "the others are merged");

    let answer = place.run(&["merge", "overleg.ron", "in", "--prefer", "in/b.inkleuring.ron"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let passed = "in/a.inkleuring.ron: niet ingelezen, want b.inkleuring.ron heeft de voorkeur";
    assert_eq!(lines(&answer.out, "in/a"), [passed]);
    assert_eq!(place.stands("1.1"), ["·", "✕R", "·", "·", "●G"]);
    let answer = place.run(&["merge", "overleg.ron", "in/a.inkleuring.ron"]);
    assert_eq!(answer.code, 2, "{}", answer.out);
    assert_eq!(place.stands("1.1")[1], "✕R", "what was chosen stands");
    let answer = place.run(&["merge", "overleg.ron", "--prefer", "in/a.inkleuring.ron", "in/a.inkleuring.ron"]);
    assert_eq!((answer.code, place.stands("1.1")[1].as_str()), (0, "●G"), "a person changed his mind: {}", answer.err);
}

#[test]
fn broken_foreign_and_hostile_files_are_told_and_keep_nobody_out() {
    let place = Place::new();
    place.colour("goed", "gouda", 1, r#"(item: "1.1", mark: "groen")"#);
    place.colour("kleur", "zuidplas", 1, "\n  (item: \"1.1\", mark: \"gron\")");
    place.put("in/half.inkleuring.ron", &super::colouring("zuidplas", 1, "(item: \"1.1\"")[..60]);
    place.put("in/vreemd.inkleuring.ron", "(format: 1, agenda: \"elders\", council: \"gouda\")");
    place.put("in/nul.inkleuring.ron", [0, 159, 146, 150]);
    place.put("in/kapot.xlsx", b"PK\x03\x04rommel");
    place.put("in/lijst.csv", "a;b\r\n1;2\r\n");
    let answer = place.run(&["merge", "overleg.ron", "in", "weg.inkleuring.ron"]);
    assert_eq!(answer.code, 2);
    assert_eq!(place.stands("1.1"), ["·", "●G", "·", "·", "·"]);
    for begin in [
        "in/kleur.inkleuring.ron:4:23: “gron” is geen kleur van dit overleg",
        "in/half.inkleuring.ron:1:59: ",
        "in/vreemd.inkleuring.ron:1:21: deze inkleuring hoort bij overleg “elders”",
        "in/nul.inkleuring.ron: dit is geen tekst en geen spreadsheet",
        "in/kapot.xlsx: ",
        "in/lijst.csv: geen rij noemt de kolommen “id” en “kleur”; gebruik het formulier van draagvlak ballot --to",
        "weg.inkleuring.ron: kan niet worden gelezen: bestand of map bestaat niet",
    ] {
        assert_eq!(lines(&answer.err, begin).len(), 1, "{begin}\n{}", answer.err);
    }
    assert_eq!(answer.err.lines().count(), 7, "{}", answer.err);
    assert_eq!(lines(&answer.out, "8 bestanden: 1 nieuw ingelezen, 7 niet").len(), 1, "{}", answer.out);
}

#[test]
fn what_has_no_place_is_listed_by_name_and_kept() {
    let place = Place::new();
    let marks = r#"(item: "x.9", title: "Oud punt", mark: "rood"), (item: "1", mark: "groen"),
        (item: "1.2", title: "Oude naam", mark: "oranje", conditions: [(text: "mits")], remark: "zie bijlage")"#;
    place.colour("g", "gouda", 1, marks);
    let answer = place.run(&["merge", "overleg.ron", "in"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let expected = [
        "  1 voorwaarde en 1 opmerking",
        "  1.2 heet nu “Uitwerking samenwerkingsafspraken”; in het bestand nog “Oude naam”",
        "  niet geplaatst: x.9 “Oud punt” (rood): staat niet op deze agenda",
        "  niet geplaatst: 1 “Positie raden” (groen): wordt niet ingekleurd",
    ];
    assert_eq!(lines(&answer.out, "  "), expected);
    assert!(place.read("overleg.consensus.ron").contains("x.9"));
}

#[test]
fn the_output_goes_where_it_is_asked_and_over_nothing_else() {
    let place = Place::new();
    place.colour("g", "gouda", 1, r#"(item: "1.1", mark: "groen")"#);
    place.put("brief.txt", "geen overleg");
    let answer = place.run(&["merge", "overleg.ron", "in", "--output", "brief.txt"]);
    assert_eq!((answer.code, place.read("brief.txt").as_str()), (1, "geen overleg"), "{}", answer.err);
    let answer = place.run(&["merge", "overleg.ron", "in", "--output", "uit.consensus.ron"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(place.read("uit.consensus.ron").starts_with("// Uitkomst van"));
    let english = place.run(&["--lang", "en", "merge", "overleg.ron", "in", "--output", "uit.consensus.ron"]);
    assert_eq!(english.code, 0, "{}", english.err);
    assert!(english.out.contains("had been taken in: 1 green, 62 not yet"), "{}", english.out);
}
