//! The matrix without a screen.

use std::io::Read;
use std::process::{Command, Stdio};

use draagvlak::domain::conclusion::Conclusion;
use draagvlak::session::Subject;
use serde_json::Value;

use super::{Ask, GREEN, Place, RED, SMALL, START, answered, cell};

fn json(place: &Place, arguments: &[&str]) -> Value {
    let answer = place.run(&[&["show", "--format", "json"], arguments].concat());
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    serde_json::from_str(&answer.out).unwrap()
}

fn coloured(document: &Value) -> Vec<&Value> {
    document["items"].as_array().unwrap().iter().filter(|item| item["coloured"] == true).collect()
}

#[test]
fn the_built_in_meeting_begins_with_63_points_on_which_nobody_has_spoken() {
    let place = Place::new();
    let document = json(&place, &[]);
    assert_eq!(document["format"], 1);
    assert_eq!(document["meeting"]["id"], "midden-holland-2021-09-16");
    assert_eq!(document["meeting"]["phase"], "running");
    let councils = document["councils"].as_array().unwrap();
    let inhabitants: u64 = councils.iter().map(|council| council["weights"]["inwoners"].as_u64().unwrap()).sum();
    assert_eq!((councils.len(), inhabitants), (5, 226_302));
    assert_eq!(document["weights"][0]["total"], 226_302);
    assert_eq!(document["totals"]["coloured"], 63);
    assert_eq!(document["totals"]["open"], 63);

    let items = coloured(&document);
    assert_eq!(items.len(), 63);
    for item in items {
        let marks = item["marks"].as_object().unwrap();
        assert_eq!(marks.len(), 5);
        assert!(marks.values().all(|mark| mark["answer"] == "pending" && mark["letter"] == Value::Null), "{item}");
        for outcome in item["outcomes"].as_object().unwrap().values() {
            assert_eq!(outcome["outcome"], "open");
            assert_eq!(outcome["settled"], false);
            assert_eq!(outcome["councils"]["of"], 5);
            assert_eq!(outcome["heard"]["councils"], 0);
            assert_eq!(outcome["needed"]["asked"], "outstanding");
        }
    }
    let leading: Vec<_> = document["rules"].as_array().unwrap().iter().filter(|rule| rule["leads"] == true).collect();
    assert_eq!(leading.len(), 1);
    assert_eq!(leading[0]["name"], "meerderheid raden");
    assert_eq!(json(&place, &["--lang", "en"])["rules"][0]["name"], "majority of councils");
    assert!(place.files().is_empty(), "nothing was written");
}

#[test]
fn the_state_of_the_record_is_shown_while_the_meeting_is_open_elsewhere() {
    let place = Place::new();
    let mut session = place.open(Subject::default());
    for council in [0, 1, 2] {
        session.execute(Ask::Mark(cell(&session, "1.1", council), GREEN), START).unwrap();
    }
    let remarked = cell(&session, "1.1", 2);
    session.execute(Ask::Remark(remarked, "mits de raad\nmeebeslist".into()), START).unwrap();
    session.execute(Ask::Conclude(remarked.item, Conclusion::in_words("Doen.")), START).unwrap();
    session.execute(Ask::TogglePresence(cell(&session, "1.1", 4).council), START).unwrap();
    // The disk has answered when the record is closed; what is read in between may be the part before.
    assert_eq!(session.close(), 0);
    let session = place.open(Subject::default());
    let before = place.files();

    let document = json(&place, &[]);
    let item = coloured(&document)[0].clone();
    assert_eq!(item["id"], "1.1");
    assert_eq!(item["conclusion"], "Doen.");
    assert_eq!(item["marks"]["gouda"]["level"], "groen");
    assert_eq!(item["marks"]["gouda"]["letter"], "G");
    let remark = &item["marks"]["krimpenerwaard"]["remarks"][0];
    assert_eq!(
        (remark["text"].as_str(), remark["nature"].as_str()),
        (Some("mits de raad\nmeebeslist"), Some("explanation"))
    );
    let outcome = &item["outcomes"]["meerderheid"];
    assert_eq!((outcome["outcome"].as_str(), outcome["settled"].as_bool()), (Some("support"), Some(true)));
    assert_eq!(outcome["councils"]["for"], 3);
    assert_eq!(outcome["weight"]["inwoners"]["for"], 33_451 + 71_189 + 54_653);
    assert_eq!(outcome["needed"]["moves"], "nothing");
    assert_eq!(document["councils"][4]["present"], false);

    let text = place.run(&["show"]);
    assert_eq!((text.code, text.err.as_str()), (0, ""));
    let row = text.out.lines().find(|line| line.contains("1.1 Proces")).unwrap();
    let cells: Vec<_> = row.split("  ").filter(|part| !part.trim().is_empty()).map(str::trim).collect();
    let shown = ["1.1 Proces verkenning normaliseren", "●G", "●G", "●G\"", "·", "–A", "3/5", "70 %"];
    assert_eq!(cells[..8], shown, "{row}");
    assert_eq!(cells[8], "● draagvlak, staat vast");
    for said in
        ["mits de raad meebeslist", "Conclusie: Doen.", "ZP  Zuidplas", "40.937 inwoners (18 %)  afwezig", "raden 4/5"]
    {
        assert!(text.out.contains(said), "no “{said}” in:\n{}", text.out);
    }
    assert_eq!(place.files(), before, "looking changes nothing");
    drop(session);
}

#[test]
fn a_remark_tells_with_which_earlier_colour_it_was_said() {
    let place = Place::new();
    let mut session = place.open(Subject::default());
    let remarked = cell(&session, "1.1", 2);
    session.execute(Ask::Mark(remarked, RED), START).unwrap();
    session.execute(Ask::Remark(remarked, "liever later".into()), START).unwrap();
    session.execute(Ask::Mark(remarked, GREEN), START).unwrap();
    assert_eq!(session.close(), 0);
    let text = place.run(&["show"]).out;
    let line = text.lines().find(|line| line.contains("liever later")).unwrap();
    assert!(line.contains("groen") && line.ends_with("— gezegd bij rood"), "{line}");
}

#[test]
fn text_is_aligned_whole_and_without_colours() {
    let place = Place::new();
    let wide = SMALL.replace("Positie", &format!("協議 {}", "lang ".repeat(40).trim()));
    place.put("breed.ron", wide);
    let answer = place.run(&["show", "breed.ron"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    assert!(!answer.out.contains('\u{1b}') && answer.out.contains("lang ".repeat(40).trim()), "{}", answer.out);
    let heads = answer.out.lines().find(|line| line.contains("GO  ZP")).unwrap();
    let row = answer.out.lines().find(|line| line.contains("協議")).unwrap();
    // Two characters of two columns each.
    assert_eq!(heads.chars().position(|c| c == 'G').unwrap(), row.chars().position(|c| c == '·').unwrap() + 2);
    assert!(answer.out.lines().all(|line| line == line.trim_end()));

    let ascii = place.run(&["show", "--ascii", "breed.ron"]);
    assert!(!ascii.out.contains('●') && ascii.out.contains("+G groen"), "{}", ascii.out);
    let english = answered(place.command(&["show", "breed.ron"]).env("DRAAGVLAK_LANG", "en"));
    assert!(english.out.contains("16 September 2021") && english.out.contains("71,189 inwoners"), "{}", english.out);
}

#[test]
fn never_is_it_called_a_vote() {
    let place = Place::new();
    for arguments in [&["show"][..], &["show", "--lang", "en"], &["show", "--format", "json"], &["--help", "--lang=en"]]
    {
        let said = place.run(arguments).out.to_lowercase();
        let vote = |word: &&str| ["stem", "stemmen", "stemming", "stemt", "vote", "votes", "voting"].contains(word);
        let found = said.split(|c: char| !c.is_alphabetic()).find(vote);
        assert_eq!(found, None, "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_shown_is_said() {
    let place = Place::new();
    place.put("kapot.ron", SMALL.replace("councils:", "raden:"));
    let answer = place.run(&["show", "kapot.ron"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    assert!(answer.err.starts_with("kapot.ron:4:5: "), "{}", answer.err);
    let answer = place.run(&["show", "weg.ron"]);
    let said = "draagvlak: weg.ron kan niet worden geopend: bestand of map bestaat niet — controleer het pad\n";
    assert_eq!((answer.code, answer.err.as_str()), (2, said));
    let answer = place.run(&["show", "./show"]);
    assert!(answer.code == 2 && answer.err.contains("./show kan niet worden geopend"), "{}", answer.err);
    let answer = place.run(&["show", "."]);
    assert!(answer.code == 2 && answer.err.contains("is een map en geen bestand"), "{}", answer.err);
    place.put("show", SMALL);
    assert_eq!(place.run(&["show", "show"]).code, 0);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let place = Place::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
    command.args(["show", "--format", "json"]).env_clear().env("XDG_DATA_HOME", place.data());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The document is larger than a pipe holds, so that the writer is still busy when the reader goes.
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 10]).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_is_an_error() {
    let place = Place::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
    let output = command.arg("show").env_clear().env("XDG_DATA_HOME", place.data()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = "draagvlak: de uitvoer kan niet worden geschreven: de schijf is vol\n";
    assert_eq!(String::from_utf8(output.stderr).unwrap(), said);
}
