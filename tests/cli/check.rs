//! Files that are checked without opening a meeting.

use draagvlak::session::{Overwrite, Subject};

use super::{Answered, Ask, GREEN, Place, SMALL, START, answered, cell};

fn good(out: &str) -> Answered {
    Answered { code: 0, out: out.to_owned(), err: String::new() }
}

#[test]
fn the_meeting_that_comes_with_the_program_is_in_order() {
    let place = Place::new();
    place.put("overleg.ron", include_str!("../../data/midden-holland-2021-09-16.ron"));
    let said = "overleg.ron: in orde: 5 onderwerpen, 63 punten, 5 raden\n";
    assert_eq!(place.run(&["check", "overleg.ron"]), good(said));
    let said = "overleg.ron: in order: 5 topics, 63 items, 5 councils\n";
    assert_eq!(answered(place.command(&["check", "overleg.ron"]).env("DRAAGVLAK_LANG", "en")), good(said));
}

#[test]
fn a_record_beside_the_file_is_not_looked_at() {
    let place = Place::new();
    place.put("klein.ron", SMALL);
    place.put("klein.ron.journal", "rommel");
    assert_eq!(place.run(&["check", "klein.ron"]), good("klein.ron: in orde: 1 onderwerp, 1 punt, 2 raden\n"));
}

#[test]
fn a_consensus_file_is_checked_with_all_that_happened() {
    let place = Place::new();
    let agenda = place.put("klein.ron", SMALL);
    let saved = place.path().join("klein.consensus.ron");
    let mut session = place.open(Subject::File(agenda));
    session.execute(Ask::Mark(cell(&session, "1", 0), GREEN), START).unwrap();
    session.execute(Ask::Mark(cell(&session, "1", 1), GREEN), START).unwrap();
    session.save(Some(&saved), START, Overwrite::Refuse).unwrap();
    drop(session);
    let said = "klein.consensus.ron: in orde: 1 onderwerp, 1 punt, 2 raden, 2 wijzigingen\n";
    assert_eq!(place.run(&["check", "klein.consensus.ron"]), good(said));

    let changed = std::fs::read_to_string(&saved).unwrap().replace("Klein overleg", "Groot overleg");
    place.put("anders.consensus.ron", changed);
    let answer = place.run(&["check", "anders.consensus.ron"]);
    assert_eq!((answer.code, answer.out.as_str(), answer.err.lines().count()), (2, "", 1));
    let said = "draagvlak: anders.consensus.ron: het bestand is veranderd nadat het is opgeslagen";
    assert!(answer.err.starts_with(said) && answer.err.contains(" — "), "{}", answer.err);
}

#[test]
fn every_fault_has_its_line_and_column_and_no_file_holds_up_another() {
    let place = Place::new();
    place.put("goed.ron", SMALL);
    place.put("fout.ron", SMALL.replace("\"2021-09-16\"", "\"2021-02-30\"").replace("short: \"ZP\"", "kort: \"ZP\""));
    let answer = place.run(&["check", "fout.ron", "weg.ron", "goed.ron"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, "goed.ron: in orde: 1 onderwerp, 1 punt, 2 raden\n"));
    let lines: Vec<_> = answer.err.lines().collect();
    assert_eq!(lines.first().copied(), Some("fout.ron:2:59: “2021-02-30”: deze dag bestaat niet"));
    assert!(lines[1].starts_with("fout.ron:6:44: onbekend veld “kort”"), "{}", answer.err);
    let said = "draagvlak: weg.ron kan niet worden geopend: bestand of map bestaat niet — controleer het pad";
    assert_eq!(lines.last().copied(), Some(said));
}

#[test]
fn what_the_author_may_not_have_meant_is_told_and_is_no_error() {
    let place = Place::new();
    place.put("scheef.ron", SMALL.replacen("71189", "71190", 1));
    let answer = place.run(&["check", "scheef.ron"]);
    assert_eq!((answer.code, answer.out.as_str()), (0, "scheef.ron: in orde: 1 onderwerp, 1 punt, 2 raden\n"));
    let said = "Gouda heeft meer dan de helft van alle inwoners en beslist daarmee alleen";
    assert!(answer.err.starts_with("draagvlak: let op: scheef.ron:") && answer.err.contains(said), "{}", answer.err);
}

#[test]
fn without_a_file_all_dossiers_are_checked_and_with_all_others_too() {
    let place = Place::new();
    let dossiers = "midden-holland-2021-09-16: in orde: 5 onderwerpen, 63 punten, 5 raden\n\
        midden-holland-kader-2025: in orde: 10 onderwerpen, 93 punten, 5 raden\n\
        midden-holland-programma-2020: in orde: 13 onderwerpen, 55 punten, 5 raden\n\
        zhz-inkoopkader: in orde: 3 onderwerpen, 39 punten, 10 raden\n\
        zhz-regionale-samenwerking: in orde: 2 onderwerpen, 11 punten, 17 raden\n";
    assert_eq!(place.run(&["check"]), good(dossiers));
    place.put("klein.ron", SMALL);
    let both = format!("{dossiers}klein.ron: in orde: 1 onderwerp, 1 punt, 2 raden\n");
    assert_eq!(place.run(&["check", "--all", "klein.ron"]), good(&both));
}

#[test]
fn a_link_that_leads_nowhere_is_told_with_its_place_and_is_no_error() {
    let place = Place::new();
    let links = r#"coloured: true, links: [
        (dossier: "zhz-inkoopkader", item: "kostenbeheersing"), (dossier: "zhz-inkoopkader"),
        (dossier: "zhz-inkopkader", item: "kostenbeheersing", why: "een letter te weinig"),
        (dossier: "elders", item: "1"),
        (dossier: "zhz-inkoopkader", item: "kostenbeheersingen"), (dossier: "zhz-inkoopkader", item: "x"),
        (dossier: "klein", item: "1"), (dossier: "klein", item: "2"),
    ]"#;
    place.put("klein.ron", SMALL.replace("coloured: true", links));
    let answer = place.run(&["check", "klein.ron"]);
    assert_eq!((answer.code, answer.out.as_str()), (0, "klein.ron: in orde: 1 onderwerp, 1 punt, 2 raden\n"));
    let said: Vec<_> =
        answer.err.lines().map(|line| line.trim_start_matches("draagvlak: let op: klein.ron:")).collect();
    let none = "er is geen ingebouwd dossier";
    assert_eq!(
        said,
        [
            format!("10:19: {none} “zhz-inkopkader” — bedoelt u “zhz-inkoopkader”?"),
            format!("11:19: {none} “elders”"),
            "12:44: dossier “zhz-inkoopkader” heeft geen punt “kostenbeheersingen” — bedoelt u “kostenbeheersing”?"
                .to_owned(),
            "12:102: dossier “zhz-inkoopkader” heeft geen punt “x”".to_owned(),
            "13:65: dossier “klein” heeft geen punt “2”".to_owned(),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_hostile_name_is_shown_harmlessly() {
    let place = Place::new();
    let name = "a\u{1b}]0;x\u{7}\n\u{202e}b.ron";
    place.put(name, SMALL);
    place.put(&format!("fout{name}"), "(");
    let answer = place.run(&["check", name, &format!("fout{name}"), &format!("weg{name}")]);
    assert_eq!(answer.code, 2);
    for said in [&answer.out, &answer.err] {
        let hidden: Vec<_> = said.chars().filter(|&c| c != '\n' && draagvlak::clean::is_hidden(c)).collect();
        assert!(hidden.is_empty(), "{hidden:?} in {said}");
    }
    assert_eq!((answer.out.lines().count(), answer.err.lines().count()), (1, 2), "one line each: {answer:?}");
}
