//! `draagvlak verify`: what it answers, on which stream, with which code, in both languages.

use std::fs;
use std::process::Output;

use assert_cmd::Command as Program;

use super::*;

/// A folder with the sample in it.
fn folder() -> tempfile::TempDir {
    let (disk, folder) = (sample(), tempfile::tempdir().unwrap());
    for (path, name) in [(FILE, "klein.ron"), (JOURNAL, "klein.ron.journal"), (CONSENSUS, "klein.consensus.ron")] {
        fs::write(folder.path().join(name), content(&disk, path)).unwrap();
    }
    folder
}

fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> (i32, String, String) {
    let mut program = Program::new(env!("CARGO_BIN_EXE_draagvlak"));
    program.env_clear().env("HOME", folder.path()).current_dir(folder.path()).arg("verify").args(arguments);
    let Output { status, stdout, stderr } = program.output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_whole_file_is_told_on_one_line() {
    let folder = folder();
    let head = verified(&sample(), JOURNAL).head.unwrap().full();
    let seal = verified(&sample(), CONSENSUS).seal.unwrap();
    let said = format!("klein.ron.journal: heel: 3 wijzigingen, vingerafdruk {head}\n");
    assert_eq!(run(&folder, &["klein.ron.journal"]), (0, said, String::new()));
    let said = format!("klein.consensus.ron: whole: 3 changes, fingerprint {head}, checksum {seal}\n");
    assert_eq!(run(&folder, &["klein.consensus.ron", "--lang", "en"]), (0, said, String::new()));
}

#[test]
fn a_break_is_told_with_its_place_what_was_expected_and_what_to_do() {
    let folder = folder();
    let path = folder.path().join("klein.ron.journal");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("\nJ1 2 ", "\nJ1 8 ", 1)).unwrap();
    let offset = text.find("\nJ1 2 ").unwrap() + 4;
    let (code, out, err) = run(&folder, &["klein.ron.journal"]);
    assert_eq!((code, out.as_str()), (1, ""));
    let lines: Vec<_> = err.lines().collect();
    let expected = format!(
        "klein.ron.journal:3: byte {offset}: het nummer van de regel klopt niet (verwacht “2”, gevonden “8”) — \
         ga verder in een nieuw logboek en bewaar dit bestand"
    );
    assert_eq!(lines[0], expected);
    assert!(lines[1].starts_with("draagvlak: klein.ron.journal: goed tot daar: 1 wijziging, vingerafdruk 1-"), "{err}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn json_tells_the_same() {
    let folder = folder();
    let read = |name: &str| {
        let (code, out, err) = run(&folder, &[name, "--format", "json", "--lang", "en"]);
        assert_eq!(err, "");
        (code, serde_json::from_str::<serde_json::Value>(&out).unwrap())
    };
    let (code, json) = read("klein.consensus.ron");
    assert_eq!(
        (code, &json["whole"], &json["events"], &json["kind"]),
        (0, &true.into(), &3.into(), &"consensus".into())
    );
    assert_eq!(json["seal"].as_str().unwrap().len(), 64);
    let path = folder.path().join("klein.ron.journal");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace("rood", "geel")).unwrap();
    let (code, json) = read("klein.ron.journal");
    assert_eq!((code, &json["whole"], &json["events"], &json["replayed"]), (1, &false.into(), &1.into(), &true.into()));
    let broken = &json["breaks"][0];
    assert_eq!(broken["line"], 3);
    assert_eq!(broken["what"], "the checksum of this line does not agree with what it says");
    assert_eq!(broken["expected"].as_str().unwrap().len(), 32);
}

#[test]
fn what_cannot_be_verified_is_wrong_input_or_not_known() {
    let folder = folder();
    let (code, out, err) = run(&folder, &["klein.ron"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("geen logboek en geen consensusbestand — gebruik voor een agenda draagvlak check"), "{err}");
    assert_eq!(run(&folder, &["weg.journal"]).0, 2);
    assert_eq!(run(&folder, &[]).0, 2);
    assert_eq!(run(&folder, &["."]).0, 2);
    fs::rename(folder.path().join("klein.ron"), folder.path().join("a.ron")).unwrap();
    let (code, out, err) = run(&folder, &["klein.ron.journal"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("is niet na te gaan: er is geen agenda klein.ron — noem de agenda met --agenda"), "{err}");
    assert_eq!(run(&folder, &["klein.ron.journal", "--agenda", "a.ron"]).0, 0);
}
