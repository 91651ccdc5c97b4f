//! The dossiers that are built in: listed, and named wherever a file is.

use draagvlak::session::{Overwrite, Subject, dossiers};

use super::{Ask, GREEN, Place, SMALL, START, answered, cell};

/// The dossier with ten councils.
const ZHZ: &str = "zhz-inkoopkader";

#[test]
fn all_are_listed_with_what_there_is_to_know() {
    let place = Place::new();
    let listed = place.run(&["list"]);
    assert_eq!((listed.code, listed.err.as_str()), (0, ""));
    let names: Vec<_> = listed.out.lines().filter(|line| !line.starts_with(' ')).collect();
    let expected = [
        "midden-holland-2021-09-16",
        "midden-holland-kader-2025",
        "midden-holland-programma-2020",
        "zhz-inkoopkader",
        "zhz-regionale-samenwerking",
    ];
    assert_eq!(names, expected, "a name stands at the start of a line");
    let about = "midden-holland-2021-09-16\n  Afstemmingsoverleg sociaal domein Midden-Holland\n  \
        16 september 2021 · 5 raden · 90 agendapunten, 63 om in te kleuren\n";
    assert!(listed.out.starts_with(about), "{}", listed.out);
    let english = answered(place.command(&["list"]).env("DRAAGVLAK_LANG", "en"));
    assert!(english.out.contains("20 June 2013 · 17 councils · 47 agenda items, 11 to colour"), "{}", english.out);
    assert!(place.files().is_empty(), "nothing is written");
}

#[test]
fn the_list_for_programs_says_the_same_and_whether_there_is_a_record() {
    let place = Place::new();
    let listed = || {
        let answer = place.run(&["list", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        json["dossiers"].as_array().unwrap().clone()
    };
    let before = listed();
    let zhz = before.iter().find(|dossier| dossier["name"] == ZHZ).unwrap();
    assert_eq!(zhz["date"], "2021-02-15");
    assert_eq!(zhz["councils"].as_array().unwrap().len(), 10);
    // 77 points of ten councils stand in the note; Sliedrecht, among others, says more than one thing under one of them.
    assert!(zhz["contributions"].as_u64().unwrap() >= 77, "{zhz}");
    assert!(before.iter().all(|dossier| dossier["record"] == false));
    let mut session = place.open(Subject::BuiltIn(dossiers::find(ZHZ).unwrap()));
    session.execute(Ask::Mark(cell(&session, "kostenbeheersing", 0), GREEN), START).unwrap();
    assert_eq!(session.close(), 0);
    let after = listed();
    let with: Vec<_> = after.iter().filter(|dossier| dossier["record"] == true).collect();
    assert_eq!(with.len(), 1);
    assert_eq!(with[0]["name"], ZHZ);
}

#[test]
fn a_name_is_taken_wherever_a_file_is() {
    let place = Place::new();
    let json = place.run(&["show", ZHZ, "--format", "json"]);
    assert!(json.out.contains("\"id\": \"zhz-inkoopkader\"") && json.code == 0, "{}", json.err);
    let report = place.run(&["report", ZHZ, "--kind", "agenda", "--format", "md"]);
    assert!(report.out.contains("Inkoopkader jeugdhulp 2022 en verder"), "{}{}", report.out, report.err);
    let form = place.run(&["ballot", ZHZ, "--council", "gorinchem", "--to", "gorinchem.csv"]);
    assert_eq!((form.code, form.err.as_str()), (0, ""), "{}", form.out);
    assert!(form.out.contains("draagvlak merge zhz-inkoopkader gorinchem.csv"), "{}", form.out);
    let next = place.run(&["next", ZHZ, "--date", "2026-03-12"]);
    assert_eq!(next.code, 0, "{}", next.err);
    assert!(place.path().join("zhz-inkoopkader-2026-03-12.ron").is_file(), "{}", next.out);
    let differs = place.run(&["diff", ZHZ, "zhz-inkoopkader-2026-03-12.ron"]);
    assert_eq!(differs.code, 0, "{}", differs.err);
    let merged = place.run(&["merge", ZHZ, "gorinchem.csv"]);
    assert_eq!(merged.code, 0, "{}{}", merged.out, merged.err);
    assert_eq!(place.run(&["check", ZHZ]).out, "zhz-inkoopkader: in orde: 3 onderwerpen, 39 punten, 10 raden\n");
}

#[test]
fn each_has_a_record_and_a_consensus_file_of_its_own() {
    let place = Place::new();
    for (name, item) in [(ZHZ, "kostenbeheersing"), ("midden-holland-kader-2025", "2.1.2")] {
        let mut session = place.open(Subject::BuiltIn(dossiers::find(name).unwrap()));
        session.execute(Ask::Mark(cell(&session, item, 0), GREEN), START).unwrap();
        let saved = session.save(None, START, Overwrite::Refuse).unwrap();
        assert_eq!(saved.path, place.path().join(format!("{name}.consensus.ron")));
        assert_eq!(session.journal(), place.data().join("draagvlak").join(format!("{name}.journal")));
        assert_eq!(session.close(), 0);
        let shown = place.run(&["show", name]);
        assert!(shown.out.contains("1/") && shown.code == 0, "{}", shown.err);
    }
}

#[test]
fn a_file_of_that_name_goes_before_but_not_a_folder() {
    let place = Place::new();
    std::fs::create_dir(place.path().join(ZHZ)).unwrap();
    assert_eq!(place.run(&["check", ZHZ]).out, "zhz-inkoopkader: in orde: 3 onderwerpen, 39 punten, 10 raden\n");
    std::fs::remove_dir(place.path().join(ZHZ)).unwrap();
    place.put(ZHZ, SMALL);
    assert_eq!(place.run(&["check", ZHZ]).out, "zhz-inkoopkader: in orde: 1 onderwerp, 1 punt, 2 raden\n");
    assert!(place.run(&["show", ZHZ]).out.contains("Klein overleg"));
}

#[test]
fn an_unknown_name_proposes_the_nearest() {
    #[track_caller]
    fn case(arguments: &[&str], said: &str) {
        let answer = Place::new().run(arguments);
        assert_eq!((answer.code, answer.out.as_str(), answer.err), (2, "", format!("draagvlak: {said}\n")));
    }
    case(&["open", "zhz-inkopkader"], "er is geen ingebouwd dossier “zhz-inkopkader” — bedoelt u zhz-inkoopkader?");
    case(&["open", "noord-holland"], "er is geen ingebouwd dossier “noord-holland” — draagvlak list noemt ze alle");
    case(&["open", "--lang", "en", "kader"], "there is no built-in dossier “kader” — draagvlak list names them all");
    let missing = "kan niet worden geopend: bestand of map bestaat niet";
    case(&["show", "zhz-inkopkader"], &format!("zhz-inkopkader {missing} — bedoelt u zhz-inkoopkader?"));
    case(&["check", "inkoopkader"], &format!("inkoopkader {missing} — bedoelt u zhz-inkoopkader?"));
    case(&["check", "weg.ron"], &format!("weg.ron {missing} — controleer het pad"));
}

#[test]
fn help_names_them() {
    let help = Place::new().run(&["open", "--help"]);
    for dossier in dossiers::all() {
        let line = help.out.lines().find(|line| line.trim_start().starts_with(dossier.name()));
        assert!(line.is_some_and(|line| line.ends_with(dossier.short())), "{}", help.out);
    }
}

#[cfg(unix)]
#[test]
fn open_shows_the_dossier_and_keeps_what_is_done_in_it() {
    let home = super::pty::Home::new();
    // Even when a file of that name is there.
    std::fs::write(home.path().join(ZHZ), SMALL).unwrap();
    let mut screen = home.start(&["open", ZHZ, "--theme", "dark"], 120, 36);
    screen.see("Inkoopkader jeugdhulp 2022 en verder");
    screen.send("q");
    let (status, last) = screen.end();
    assert_eq!((status.exit_code(), last.text.trim()), (0, "Er is niets gewijzigd."));
    let mut by_name = home.start(&["midden-holland-kader-2025"], 120, 36);
    by_name.see("Kaderdocument Inkoop Wmo en Jeugd");
    by_name.send("q");
    assert!(by_name.end().0.success());
}
