//! The program itself: hostile files on the command line, in the names of files, and in the environment.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

use assert_cmd::Command;

use super::agenda::{Sort, agenda};
use super::list;

fn program(folder: &Path, arguments: &[OsString]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
    command.args(arguments).env_clear().env("HOME", folder).env("TZ", "UTC").current_dir(folder);
    command
}

/// What the program says on both streams, which is harmless; and with which code it ended.
#[track_caller]
fn said(what: &str, command: &mut Command) -> (i32, String) {
    let output = command.output().unwrap();
    let code = output.status.code().unwrap_or_else(|| panic!("{what}: ended by a signal"));
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(!err.contains("panicked"), "{what}: {err}");
    for (stream, text) in [("out", &out), ("err", &err)] {
        list::is_harmless(&format!("{what} on {stream}"), text);
    }
    (code, out + &err)
}

fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

#[test]
fn what_is_printed_of_a_hostile_meeting_is_harmless() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.ron"), agenda(Sort::Hostile)).unwrap();
    fs::write(folder.path().join("b.ron"), agenda(Sort::Twin)).unwrap();
    for line in [
        "check a.ron",
        "show a.ron",
        "show a.ron --ascii",
        "show a.ron --format json",
        "search nr a.ron --limit 0",
        "search =1+1 a.ron --format json",
        "diff a.ron b.ron",
        "diff b.ron a.ron --format json",
        "report a.ron --kind matrix --format md",
    ] {
        let (code, text) = said(line, &mut program(folder.path(), &words(&line.split(' ').collect::<Vec<_>>())));
        assert_eq!(code, 0, "{line}: {text}");
        assert!(text.lines().count() > 1, "{line}: {text}");
    }
}

#[test]
fn columns_stay_in_what_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let shown = |sort| {
        fs::write(folder.path().join("a.ron"), agenda(sort)).unwrap();
        said("show", &mut program(folder.path(), &words(&["show", "a.ron"]))).1
    };
    // In which columns the five green marks of a row stand, counted as a terminal counts.
    let places = |text: &str| -> Vec<Vec<usize>> {
        let width = |text: &str| unicode_width::UnicodeWidthStr::width(text);
        let row = |line: &str| line.match_indices('●').take(5).map(|(at, _)| width(&line[..at])).collect::<Vec<_>>();
        text.lines().map(row).filter(|row| row.len() == 5).collect()
    };
    let (hostile, twin) = (places(&shown(Sort::Hostile)), places(&shown(Sort::Twin)));
    assert!(twin.len() >= 200, "{}", twin.len());
    assert!(hostile.iter().all(|row| *row == hostile[0]), "every row has its marks below those of the first");
    assert!(twin.iter().all(|row| *row == twin[0]) && hostile.len() == twin.len());
}

#[test]
fn hostile_arguments_are_told_harmlessly() {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<OsString> = list::names().into_iter().filter(|it| !it.contains('\0')).map(OsString::from).collect();
    // All of them as files that are not there, in one go.
    let mut check = words(&["check", "--"]);
    check.extend(names.iter().cloned());
    let (code, text) = said("check", &mut program(folder.path(), &check));
    assert_eq!((code, text.lines().count()), (2, names.len()), "{text}");
    // A few of every sort, as an option, a value, a command, a council and a word to look up.
    for name in names.iter().step_by(13) {
        for before in [&["--output"][..], &["--lang"], &["show", "--format"], &["report", "--kind"], &["verify"], &[]] {
            let mut arguments = words(before);
            arguments.push(name.clone());
            // Nothing opens a screen: this is no terminal.
            let (code, text) = said(&format!("{arguments:?}"), &mut program(folder.path(), &arguments));
            assert!(code == 1 || code == 2, "{arguments:?}: {code} {text}");
        }
    }
}

#[cfg(unix)]
#[test]
fn files_with_hostile_names_are_made_and_told() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let small = "(format: 1, id: \"a\", title: \"T\", date: \"2026-01-01\", councils: [(id: \"x\", name: \"X\", short: \"X\"), \
        (id: \"y\", name: \"Y\", short: \"Y\")], agenda: [(id: \"1\", title: \"Eén\", coloured: true)])";
    let mut files = words(&["check", "--"]);
    let texts = list::names().into_iter().map(OsString::from);
    let bytes = list::BYTES.iter().map(|bytes| OsStr::from_bytes(bytes).to_owned());
    for name in texts.chain(bytes) {
        // What a file system can hold: no slash, no nought, at most 255 bytes.
        let name: Vec<u8> =
            name.as_bytes().iter().copied().filter(|&byte| byte != 0 && byte != b'/').take(200).collect();
        let name = OsString::from(OsStr::from_bytes(&[b"f", name.as_slice()].concat()));
        if fs::write(folder.path().join(&name), small).is_ok() {
            files.push(name);
        }
    }
    let count = files.len() - 2;
    assert!(count > 200, "{count}");
    let (code, text) = said("check", &mut program(folder.path(), &files));
    assert_eq!(code, 0, "{text}");
    assert_eq!(text.lines().filter(|line| line.contains("in orde")).count(), count);
}

#[cfg(unix)]
#[test]
fn a_hostile_environment_changes_nothing_but_where_things_are() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let plain = said("list", &mut program(folder.path(), &words(&["show", "--ascii"]))).1;
    let names = list::names().into_iter().filter(|it| !it.contains('\0')).map(OsString::from);
    let bytes = list::BYTES.iter().map(|bytes| OsStr::from_bytes(bytes).to_owned());
    for name in names.step_by(23).chain(bytes) {
        let mut command = program(folder.path(), &words(&["show", "--ascii"]));
        for variable in
            ["HOME", "XDG_DATA_HOME", "LANG", "LC_ALL", "LC_CTYPE", "TERM", "COLORTERM", "DRAAGVLAK_LANG", "TZ"]
        {
            command.env(variable, &name);
        }
        let (code, text) = said(&format!("{name:?}"), &mut command);
        assert_eq!((code, text), (0, plain.clone()), "{name:?}");
    }
}
