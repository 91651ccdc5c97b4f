//! Making an agenda: from a text or a table, and by questions.

use super::{Answered, Place, answered};

const OUTLINE: &str =
    "# Overleg De Streek\n\n1. Jeugd\n   - Inkoop\n   - Toegang\n\n   Hier is meer over te zeggen.\n2. Wonen\n";

fn import(place: &Place, more: &[&str]) -> Answered {
    place.run(&[&["import", "agenda.md", "--date", "12-3-2026"], more].concat())
}

#[test]
fn a_text_becomes_an_agenda_that_is_in_order() {
    let place = Place::new();
    place.put("agenda.md", OUTLINE);
    let answer = import(&place, &[]);
    assert_eq!(
        (answer.code, answer.out.as_str()),
        (0, "agenda.ron: in orde: 2 onderwerpen, 3 punten, 5 raden\nOpenen: draagvlak agenda.ron\n")
    );
    let said = "agenda.md:7: geen kop en geen opsomming; bewaard als toelichting bij Toegang: “Hier is meer over te zeggen.”\n";
    assert_eq!(answer.err, said);
    let written = std::fs::read_to_string(place.path().join("agenda.ron")).unwrap();
    assert!(written.contains(r#"id: "overleg-de-streek-2026-03-12""#), "{written}");
    assert!(
        written.contains(r#"(id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189})"#),
        "{written}"
    );
    let shown = place.run(&["show", "agenda.ron"]);
    assert_eq!(shown.code, 0);
    for line in ["Overleg De Streek", "12 maart 2026", "1.2 Toegang", "2 Wonen"] {
        assert!(shown.out.contains(line), "{}", shown.out);
    }
}

#[test]
fn what_is_there_is_not_overwritten_unless_it_is_asked() {
    let place = Place::new();
    place.put("agenda.md", OUTLINE);
    place.put("agenda.ron", "mijn werk");
    let before = place.files();
    let answer = import(&place, &[]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    let said = "draagvlak: agenda.ron bestaat al en is niet gewijzigd — kies een ander bestand met --output, of vervang het met --force\n";
    assert_eq!(answer.err, said);
    assert_eq!(place.files(), before);
    assert_eq!(import(&place, &["--force"]).code, 0);
    assert_eq!(import(&place, &["--output", "ander.ron"]).code, 0);
    let written = |name: &str| std::fs::read_to_string(place.path().join(name)).unwrap();
    assert_eq!(written("agenda.ron"), written("ander.ron"));
}

#[test]
fn everything_can_be_told() {
    let place = Place::new();
    place.put("agenda.md", OUTLINE);
    place.put("raden.csv", "naam;afkorting;inwoners\nAadorp;AA;21.000\n's-Beekstad;;34500\nCedorp;AA;1\n");
    let told =
        ["--title", "Ander overleg", "--place", "Raadzaal", "--series", "streek", "--round", "3", "--id", "streek-3"];
    let answer = import(&place, &[&told[..], &["--councils", "raden.csv", "--output", "o.ron"]].concat());
    assert_eq!(
        (answer.code, answer.out.as_str()),
        (0, "o.ron: in orde: 2 onderwerpen, 3 punten, 2 raden\nOpenen: draagvlak o.ron\n")
    );
    let said = "raden.csv:4: dit is geen raad en is weggelaten: “Cedorp; AA; 1”";
    assert!(answer.err.contains(said), "{}", answer.err);
    let written = std::fs::read_to_string(place.path().join("o.ron")).unwrap();
    for line in [
        r#"id: "streek-3""#,
        r#"series: "streek""#,
        "round: 3",
        r#"title: "Ander overleg""#,
        r#"place: "Raadzaal""#,
        r#"(id: "aadorp", name: "Aadorp", short: "AA", weights: {"inwoners": 21000})"#,
        r#"(id: "s-beekstad", name: "'s-Beekstad", short: "BE", weights: {"inwoners": 34500})"#,
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    // The councils of another agenda.
    let answer = import(&place, &["--councils", "o.ron", "--output", "p.ron"]);
    assert!(answer.out.ends_with("2 raden\nOpenen: draagvlak p.ron\n"), "{}", answer.out);
}

#[test]
fn what_cannot_be_imported_leaves_nothing() {
    let place = Place::new();
    place.put("agenda.md", OUTLINE);
    place.put("leeg.md", "\n");
    place.put("brief.md", "Beste allen.\n");
    place.put("boek.xls", b"\xD0\xCF\x11\xE0oud");
    place.put("raden.csv", "naam;afkorting\n");
    let before = place.files();
    for (arguments, code, said) in [
        (
            &["import", "weg.md"][..],
            2,
            "weg.md: kan niet worden gelezen: bestand of map bestaat niet — controleer het pad",
        ),
        (&["import", "leeg.md"], 2, "leeg.md: dit bestand is leeg"),
        (&["import", "brief.md"], 2, "brief.md: er staan geen agendapunten in — zet een kop"),
        (&["import", "boek.xls"], 2, "boek.xls: dit is een oud Office-bestand"),
        (&["import"], 2, "er is geen bestand opgegeven"),
        (
            &["import", "agenda.md", "--date", "30-2-2026"],
            2,
            "“30-2-2026” is geen dag — schrijf 2026-03-12 of 12-3-2026",
        ),
        (&["import", "agenda.md", "--councils", "raden.csv"], 2, "raden.csv: er staan geen raden in"),
        (&["import", "agenda.md", "--round", "0"], 2, "“0” is geen getal vanaf 1"),
        (&["import", "agenda.md", "--date", "1-1-2026", "--id", "een id"], 2, "agenda.ron:3:9:"),
        (&["import", "agenda.md", "--date", "1-1-2026", "--output", "weg/o.ron"], 1, "kan niet worden gemaakt"),
    ] {
        let answer = place.run(arguments);
        assert_eq!((answer.code, answer.out.as_str()), (code, ""), "{arguments:?}: {}", answer.err);
        assert!(answer.err.contains(said), "{arguments:?}: {}", answer.err);
        assert_eq!(place.files(), before, "{arguments:?}");
    }
}

fn new(place: &Place, arguments: &[&str], answers: &str) -> Answered {
    let arguments = [&["new"], arguments].concat();
    answered(place.command(&arguments).write_stdin(answers))
}

#[test]
fn questions_make_an_agenda_too() {
    let place = Place::new();
    let answers = "Overleg De Streek\n12-3-2026\nRaadzaal\n\n2\n1,3\nAadorp; AA; 21000\n\n4\nJeugd\n  Inkoop\n  Toegang\nWonen\n\n\n";
    let answer = new(&place, &[], answers);
    let path = "overleg-de-streek-2026-03-12.ron";
    assert_eq!(
        answer.out,
        format!("{path}: in orde: 2 onderwerpen, 3 punten, 3 raden\nOpenen: draagvlak {path}\n"),
        "{}",
        answer.err
    );
    assert!(
        answer.err.contains("Plaats (- voor geen) [-]: ") && answer.err.contains("Bestand [overleg-de-streek"),
        "{}",
        answer.err
    );
    let expected = r#"(
    format: 1,
    id: "overleg-de-streek-2026-03-12",
    round: 2,
    title: "Overleg De Streek",
    date: "2026-03-12",
    place: "Raadzaal",
    weights: [
        (id: "inwoners", name: "inwoners"),
    ],
    councils: [
        (id: "bodegraven-reeuwijk", name: "Bodegraven-Reeuwijk", short: "BR", weights: {"inwoners": 33451}),
        (id: "krimpenerwaard", name: "Krimpenerwaard", short: "KW", weights: {"inwoners": 54653}),
        (id: "aadorp", name: "Aadorp", short: "AA", weights: {"inwoners": 21000}),
    ],
    rules: [
        (id: "consent", preset: Consent),
        (id: "meerderheid", preset: Majority),
        (id: "dubbele-meerderheid", preset: DoubleMajority(weight: "inwoners")),
    ],
    agenda: [
        (
            id: "1", title: "Jeugd",
            children: [
                (id: "1.1", title: "Inkoop", coloured: true),
                (id: "1.2", title: "Toegang", coloured: true),
            ],
        ),
        (id: "2", title: "Wonen", coloured: true),
    ],
)
"#;
    assert_eq!(std::fs::read_to_string(place.path().join(path)).unwrap(), expected);
}

#[test]
fn what_is_told_is_not_asked() {
    let place = Place::new();
    place.put("agenda.md", OUTLINE);
    let told = ["n.ron", "--title", "T", "--date", "2026-03-12", "--place", "-", "--series", "s", "--round", "1"];
    let told = [&told[..], &["--councils", "midden-holland", "--rule", "consent", "--topics", "agenda.md"]].concat();
    let answer = new(&place, &told, "");
    assert_eq!(
        (answer.code, answer.out.as_str()),
        (0, "n.ron: in orde: 2 onderwerpen, 3 punten, 5 raden\nOpenen: draagvlak n.ron\n"),
        "{}",
        answer.err
    );
    let answer = new(&place, &["m.ron", "--title", "T", "--date", "2026-03-12", "--topics", "later"], "\n\n\n\n\n\n");
    assert_eq!((answer.code, answer.out.starts_with("m.ron: in orde: 0 onderwerpen")), (0, true), "{}", answer.err);
}

#[test]
fn until_the_last_answer_nothing_is_written() {
    let place = Place::new();
    let answers = "T\n12-3-2026\n\n\n\n\n\n\nJeugd\n\nt.ron\n";
    let lines: Vec<_> = answers.split_inclusive('\n').collect();
    for end in 0..lines.len() {
        for stop in ["", "\u{1b}\n"] {
            let answer = new(&place, &[], &(lines[..end].concat() + stop));
            assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{end}: {}", answer.err);
            assert!(
                answer.err.ends_with("draagvlak: gestopt voor de laatste vraag; er is niets geschreven\n"),
                "{}",
                answer.err
            );
            assert_eq!(place.files(), []);
        }
    }
    assert_eq!(new(&place, &[], answers).code, 0);
    // What is there stays there, and that is told before the first question.
    let before = place.files();
    let answer = new(&place, &["t.ron"], answers);
    assert_eq!((answer.code, answer.err.lines().count()), (2, 1), "{}", answer.err);
    assert_eq!(place.files(), before);
}

#[test]
fn an_answer_that_cannot_be_ends_a_pipe() {
    let place = Place::new();
    for (answers, said) in [
        ("\n", "een overleg heeft een titel nodig"),
        ("T\n31-2-2026\n", "“31-2-2026” is geen dag"),
        ("T\n1-2-2026\n\n\nnul\n", "“nul” is geen getal vanaf 1"),
        ("T\n1-2-2026\n\n\n\n7\n", "“7” is geen keuze van 1 tot 5"),
        ("T\n1-2-2026\n\n\n\n-\n\n", "minstens één raad"),
        ("T\n1-2-2026\n\n\n\n\nGouda; GO; 1\n", "“Gouda; GO; 1” kan niet"),
        ("T\n1-2-2026\n\n\n\n\n\n9\n", "“9” is geen keuze van 1 tot 5"),
    ] {
        let answer = new(&place, &[], answers);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{answers:?}: {}", answer.err);
        assert!(answer.err.contains(said), "{answers:?}: {}", answer.err);
        assert_eq!(place.files(), []);
    }
}

#[test]
fn inhabitants_that_do_not_count_are_told() {
    let place = Place::new();
    let told = ["n.ron", "--title", "T", "--date", "2026-03-12", "--place", "-", "--series", "s", "--round", "1"];
    let told = [&told[..], &["--topics", "later"]].concat();
    let said = "niet bekend is hoeveel inwoners er zijn in Dedorp; daarom telt dit overleg alleen raden";
    let answer = new(&place, &told, "1-2\nCedorp; CE; 12.000\nDedorp\n\n\n");
    assert!(answer.code == 0 && answer.err.contains(said), "{}", answer.err);
    let answer = new(&place, &[&told[..], &["--force"]].concat(), "1-2\nCedorp; CE; 12.000\n\n\n");
    assert!(answer.code == 0 && !answer.err.contains("niet bekend"), "{}", answer.err);
}
