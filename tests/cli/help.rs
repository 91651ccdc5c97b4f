//! Help, the version, and the language of both.

use super::{Place, answered};

#[test]
fn help_teaches_in_both_languages() {
    let words = [
        (
            "nl",
            ["Gebruik:", "Eerste stappen:", "Opties:", "Voorbeelden:", "toetsen:", "Bestanden:", "Omgeving:", "codes:"],
        ),
        ("en", ["Usage:", "First steps:", "Options:", "Examples:", "keys that", "Files:", "Environment:", "codes:"]),
    ];
    for (language, heads) in words {
        let place = Place::new();
        let help = place.run(&["--help", "--lang", language]);
        assert_eq!((help.code, help.err.as_str()), (0, ""));
        for head in heads {
            assert!(help.out.contains(head), "no “{head}” in:\n{}", help.out);
        }
        for option in ["--new", "--output", "--read-only", "--theme", "--color", "--ascii", "--lang", "show", "check"] {
            assert!(help.out.contains(option), "no {option} in:\n{}", help.out);
        }
        assert!(help.out.lines().all(|line| line.chars().count() <= 100), "too wide:\n{}", help.out);
        for same in ["-h", "help"] {
            let same = answered(place.command(&[same]).env("DRAAGVLAK_LANG", language));
            assert_eq!(same, help);
        }
        assert!(place.files().is_empty());
    }
}

#[test]
fn no_word_of_the_library_is_left_in_the_dutch_help() {
    let place = Place::new();
    for arguments in [
        &["--help"][..],
        &["help", "show"],
        &["check", "--help"],
        &["help", "help"],
        &["show", "-h"],
        &["next", "-h"],
        &["help", "diff"],
        &["report", "-h"],
        &["open", "-h"],
        &["list", "-h"],
        &["search", "-h"],
    ] {
        let help = place.run(arguments);
        assert_eq!((help.code, help.err.as_str()), (0, ""), "{arguments:?}");
        for english in ["Usage", "Options", "Commands", "Arguments", "Print", "default:", "possible", "[env", "FILE"] {
            assert!(!help.out.contains(english), "“{english}” in:\n{}", help.out);
        }
    }
}

#[test]
fn a_command_has_a_page_of_its_own() {
    let place = Place::new();
    let page = place.run(&["help", "show"]);
    assert!(page.out.contains("draagvlak show [OPTIES] [BESTAND]") && page.out.contains("--format"), "{}", page.out);
    assert_eq!(place.run(&["show", "--help"]), page);
    assert!(place.run(&["help", "check"]).out.contains("draagvlak check [OPTIES] [BESTAND…]"));
}

#[test]
fn the_version_is_that_of_the_package() {
    let place = Place::new();
    for flag in ["--version", "-V"] {
        assert_eq!(place.run(&[flag]).out, format!("draagvlak {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn the_language_is_that_of_the_option_then_of_the_environment_then_dutch() {
    #[track_caller]
    fn case(arguments: &[&str], environment: Option<&str>, is_english: bool) {
        let place = Place::new();
        let mut command = place.command(arguments);
        if let Some(language) = environment {
            command.env("DRAAGVLAK_LANG", language);
        }
        let answer = answered(&mut command);
        let said = format!("{}{}", answer.out, answer.err);
        assert_eq!(said.contains("Usage:") || said.contains("unknown option"), is_english, "{arguments:?}: {said}");
        assert_eq!(said.contains("Gebruik:") || said.contains("onbekende optie"), !is_english, "{arguments:?}: {said}");
    }
    case(&["--help"], None, false);
    case(&["--help"], Some(""), false);
    case(&["--help"], Some("fr"), false);
    case(&["--help"], Some("en_GB.UTF-8"), true);
    case(&["--lang=en", "--help"], None, true);
    case(&["--lang", "nl", "--help"], Some("en"), false);
    // Also when what is wrong stands before the language, and behind a command.
    case(&["--nope", "--lang", "en"], None, true);
    case(&["show", "--nope", "--lang=en"], None, true);
    // What stands behind the double dash is a file.
    case(&["--nope", "--", "--lang=en"], None, false);
}

#[test]
fn files_stand_in_the_order_in_which_they_are_given() {
    let place = Place::new();
    for (command, first, second) in [("merge", "consensusbestand", "mappen vol"), ("diff", "<OUD>", "<NIEUW>")] {
        let help = place.run(&[command, "--help"]).out;
        let (_, files) = help.split_once("Bestand:").unwrap();
        assert!(files.find(first).unwrap() < files.find(second).unwrap(), "{help}");
    }
}
