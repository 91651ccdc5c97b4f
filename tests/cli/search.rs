//! Words looked up in all dossiers: what is found, in which dossier, by which council, and where it stands in the documents.

use draagvlak::session::{Overwrite, Subject, dossiers};

use super::{Answered, Ask, GREEN, Place, SMALL, START, cell};

/// A find, as programs read it.
#[derive(Debug, PartialEq, Eq)]
struct Find {
    dossier: String,
    kind: String,
    item: String,
    council: String,
    place: String,
    text: String,
}

fn finds(answer: &Answered) -> Vec<Find> {
    let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap_or_else(|e| panic!("{e}: {answer:?}"));
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut finds = Vec::new();
    for group in json["dossiers"].as_array().unwrap() {
        for hit in group["hits"].as_array().unwrap() {
            finds.push(Find {
                dossier: word(&group["dossier"]),
                kind: word(&hit["kind"]),
                item: word(&hit["item"]["number"]),
                council: word(&hit["council"]),
                place: word(&hit["source"]["place"]),
                text: word(&hit["text"]),
            });
        }
    }
    finds
}

fn search(query: &str) -> Vec<Find> {
    let answer = Place::new().run(&["search", query, "--format", "json", "--limit", "0"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{query}");
    finds(&answer)
}

/// These words are found there.
#[track_caller]
fn case(query: &str, dossier: &str, kind: &str, item: &str, council: &str, place: &str) {
    let all = search(query);
    let is_it = |find: &&Find| {
        (find.dossier.as_str(), find.kind.as_str(), find.item.as_str()) == (dossier, kind, item)
            && find.council == council
            && find.place == place
    };
    assert!(all.iter().any(|find| is_it(&find)), "{query}: {all:#?}");
}

const ZHZ: &str = "zhz-inkoopkader";
const PROGRAMMA: &str = "midden-holland-programma-2020";
const KADER: &str = "midden-holland-kader-2025";

#[test]
fn each_kind_of_text_is_found_with_its_place_in_the_documents() {
    // The nota van reactie, Alblasserdam, point 6: what it brings in.
    case("herindicaties alleen volgen", ZHZ, "contribution", "6", "alblasserdam", "Alblasserdam, punt 6");
    // What the board answered to Hoeksche Waard, point 1.
    case("kritisch gevolgde herindicaties", ZHZ, "response", "1", "hoeksche-waard", "Hoeksche Waard, punt 1");
    // Of a condition that is asked of an item, the place of the item is the nearest.
    let place = "Alblasserdam, punt 6; Hendrik-Ido-Ambacht, reactie op punt 3";
    case("onafhankelijke medisch verwijzer", ZHZ, "condition", "U2", "sliedrecht", place);
    case("SJT", ZHZ, "term", "", "", "Hendrik-Ido-Ambacht, punt 3 en 5");
    case("hardinxveld", ZHZ, "council", "", "hardinxveld-giessendam", "");
    // The programme of 2020: page 5, Financiën; page 6, project 3; page 10, project 4.
    case("innovatiefonds", PROGRAMMA, "cost", "2", "", "blz. 5, programma 2");
    let place = "blz. 6, project 3; in het overzicht ‘Zorg coördinatie en wachtlijstbeheer verblijfszorg’";
    case("plan wachtlijstbeheer", PROGRAMMA, "milestone", "2.3", "", place);
    case("wachttijd beschikking", KADER, "indicator", "S3", "", "4.2, 3; bijlage 4, 4.3");
    case("1 gezin, 1 plan", "midden-holland-2021-09-16", "title", "B2.B.2", "krimpenerwaard", "B, punt 2");
    let place = "Inhoud, vraag 1, tabel, rij 4";
    case("financieel risicovolle", "zhz-regionale-samenwerking", "property", "I.1.4", "", place);
}

#[test]
fn a_word_at_the_end_of_a_long_text_is_found() {
    let found = search("28 dagen");
    assert!(found[0].text.chars().take(400).collect::<String>().find("28 dagen").is_none(), "{found:#?}");
    let find = (found[0].dossier.as_str(), found[0].item.as_str(), found[0].place.as_str());
    assert_eq!(find, (PROGRAMMA, "4.4", "blz. 10, project 4"));
}

#[test]
fn of_several_words_one_may_be_the_council_or_the_item() {
    let found = search("herindicatie alblasserdam");
    assert!(found.iter().all(|find| find.council == "alblasserdam"), "{found:#?}");
    assert!(!found.is_empty());
    let found = search("krimpenerwaard plafonds");
    assert!(!found.is_empty() && found.iter().all(|find| find.text.to_lowercase().contains("plafonds")), "{found:#?}");
}

#[test]
fn capitals_and_accents_make_no_difference() {
    let plain = search("efficientie");
    assert!(!plain.is_empty());
    assert_eq!(search("EFFICIËNTIE"), plain);
}

#[test]
fn finds_are_grouped_the_best_first_and_the_rest_is_counted() {
    let place = Place::new();
    let answer = place.run(&["search", "herindicatie"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let expected = "zhz-inkoopkader — Inkoopkader jeugdhulp 2022 en verder, Zuid-Holland Zuid: zienswijzen en reactie \
        (12 vindplaatsen)\n  \
        Herindicatie · begrip\n    \
        Het opnieuw toekennen of verlengen van hulp nadat de eerste toekenning afloopt.\n    \
        [nota van reactie inkoopkader jeugdhulp 2022 e.v., Alblasserdam, punt 6; Hardinxveld-Giessendam, punt 5]\n";
    assert!(answer.out.starts_with(expected), "{}", answer.out);
    assert!(answer.out.ends_with("  … en nog 2 vindplaatsen (--limit 0 toont alle)\n"), "{}", answer.out);
    assert!(!answer.out.contains('\u{1b}'), "a pipe gets no codes");
    let two = place.run(&["search", "herindicatie", "--limit", "2"]);
    assert!(two.out.contains("… en nog 10 vindplaatsen"), "{}", two.out);
    let all = place.run(&["search", "herindicatie", "--limit", "0"]);
    assert_eq!(all.out.matches("    [nota van reactie").count(), 12, "{}", all.out);
    let english = place.run(&["search", "herindicatie", "--lang", "en", "--limit", "1"]);
    assert!(english.out.contains("(12 finds)") && english.out.contains("… and 11 finds more"), "{}", english.out);
    let ascii = place.run(&["search", "budgetplafonds", "--ascii"]);
    assert!(ascii.out.is_ascii(), "{}", ascii.out);
    assert!(place.files().is_empty(), "nothing is written");
}

#[test]
fn what_stands_nowhere_is_said_with_code_1() {
    let answer = Place::new().run(&["search", "xyzzy"]);
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    assert_eq!(answer.err, "draagvlak: niets gevonden voor “xyzzy” in 5 dossiers\n");
    let answer = Place::new().run(&["search", "xyzzy", "--format", "json"]);
    assert_eq!(answer.code, 1);
    assert!(finds(&answer).is_empty());
}

#[test]
fn letters_that_stand_scattered_are_only_told_when_there_is_nothing_else() {
    let answer = Place::new().run(&["search", "hrindicatie"]);
    assert_eq!(answer.code, 0);
    assert!(answer.err.contains("“hrindicatie” staat nergens letterlijk"), "{}", answer.err);
    assert!(answer.out.contains("Herindicatie · begrip"), "{}", answer.out);
    assert!(!Place::new().run(&["search", "herindicatie"]).err.contains("letterlijk"));
}

#[test]
fn files_are_searched_with_all_that_was_said_in_them() {
    let place = Place::new();
    let agenda = place.put("klein.ron", SMALL);
    let mut session = place.open(Subject::File(agenda));
    let here = cell(&session, "1", 1);
    session.execute(Ask::Mark(here, GREEN), START).unwrap();
    session.execute(Ask::Remark(here, "eerst naar de rekenkamer".into()), START).unwrap();
    session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
    for file in ["klein.ron", "klein.consensus.ron"] {
        let answer = place.run(&["search", "rekenkamer", file]);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
        let expected = format!(
            "{file} — Klein overleg (1 vindplaats)\n  1 Positie · Zuidplas · opmerking\n    eerst naar de rekenkamer\n"
        );
        assert_eq!(answer.out, expected);
    }
    let answer = place.run(&["search", "positie", "klein.ron", "weg.ron", "midden-holland-2021-09-16"]);
    assert_eq!(answer.code, 2, "one of them could not be searched");
    assert!(answer.out.contains("klein.ron — ") && answer.out.contains("midden-holland-2021-09-16 — "));
    assert!(answer.err.starts_with("draagvlak: weg.ron kan niet worden geopend"), "{}", answer.err);
}

#[test]
fn what_was_said_in_a_built_in_dossier_is_found_and_a_damaged_record_hides_nothing_else() {
    let place = Place::new();
    let dossier = dossiers::find(ZHZ).unwrap();
    let mut session = place.open(Subject::BuiltIn(dossier));
    let here = cell(&session, "kostenbeheersing", 0);
    session.execute(Ask::Mark(here, GREEN), START).unwrap();
    session.execute(Ask::Remark(here, "eerst naar de rekenkamer".into()), START).unwrap();
    assert_eq!(session.close(), 0);
    let answer = place.run(&["search", "rekenkamer", ZHZ, "--format", "json"]);
    assert_eq!(finds(&answer)[0].council, "alblasserdam");
    let journal = place.data().join("draagvlak").join("zhz-inkoopkader.journal");
    std::fs::write(&journal, "rommel").unwrap();
    let answer = place.run(&["search", "kostenbeheersing", ZHZ]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.out.contains("U12 Kostenbeheersing · titel") && answer.err.contains(".journal"), "{answer:?}");
}

#[cfg(unix)]
#[test]
fn in_a_terminal_what_was_found_is_picked_out() {
    let home = super::pty::Home::new();
    let screen = home.start(&["search", "herindicatie", ZHZ, "--limit", "1"], 120, 20);
    let (status, last) = screen.end();
    assert!(status.success());
    assert!(last.text.contains("Herindicatie · begrip"), "{}", last.text);
}
