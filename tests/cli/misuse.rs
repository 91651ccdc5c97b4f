//! Arguments that cannot be understood: one line, what to do, code 2.

use super::Place;

#[track_caller]
fn case(arguments: &[&str], said: &str) {
    let answer = Place::new().run(arguments);
    assert_eq!(
        (answer.code, answer.out.as_str(), answer.err),
        (2, "", format!("draagvlak: {said}\n")),
        "{arguments:?}"
    );
}

#[test]
fn what_cannot_be_understood_is_said_in_dutch() {
    case(&["--reed-only"], "onbekende optie --reed-only — bedoelt u --read-only?");
    case(&["-x"], "onbekende optie -x — zie draagvlak --help");
    case(&["--zebra"], "onbekende optie --zebra — zie draagvlak --help");
    case(&["--format", "json"], "onbekende optie --format — bedoelt u draagvlak show --format?");
    case(&["show", "--format"], "bij --format hoort een waarde — zie draagvlak --help");
    case(&["show", "--format", "xml"], "--format kan niet “xml” zijn — kies uit text, json");
    case(&["--lang", "fr"], "--lang kan niet “fr” zijn — kies uit nl, en");
    case(&["--color", "mauve"], "--color kan niet “mauve” zijn — kies uit auto, always, never, 16, 256, truecolor");
    case(&["--ascii=ja"], "bij --ascii hoort geen waarde — zie draagvlak --help");
    case(&["--new", "--new"], "--new staat er twee keer — zie draagvlak --help");
    case(&["--new", "--read-only"], "--new gaat niet samen met --read-only — zie draagvlak --help");
    case(&["--output", "x", "--read-only"], "--output gaat niet samen met --read-only — zie draagvlak --help");
    case(&["--new", "show"], "--new hoort bij het scherm en niet bij show — zie draagvlak --help");
    case(&["een.ron", "twee.ron"], "“twee.ron” is te veel — zie draagvlak --help");
    case(&["een.ron", "show"], "“een.ron” is te veel — bedoelt u draagvlak show een.ron?");
    case(&["chekc", "een.ron"], "er is geen opdracht “chekc” — bedoelt u draagvlak check?");
    case(&["ballot", "een.ron", "--to", "x.csv"], "--council ontbreekt — zie draagvlak --help");
    case(
        &["report", "--kind", "matrix", "--output", "x.docx"],
        "--output kan niet “x.docx” zijn — kies uit .html, .odt, .ods, .xlsx, .md, .csv, .json",
    );
    case(&["next", "--date", "2026-01-01"], "er is geen bestand opgegeven — zie draagvlak --help");
    case(&["open"], "er is geen bestand opgegeven — zie draagvlak --help");
    case(&["search", " "], "er is niets opgegeven om te zoeken — zie draagvlak --help");
    case(&["show", ""], "er is geen bestand opgegeven — zie draagvlak --help");
    case(
        &["help", "chck"],
        "OPDRACHT kan niet “chck” zijn — kies uit new, import, open, list, search, ballot, show, check, verify, merge, next, diff, report, help",
    );
}

#[test]
fn what_cannot_be_understood_is_said_in_english() {
    case(&["--lang", "en", "--reed-only"], "unknown option --reed-only — did you mean --read-only?");
    case(&["--lang", "en", "next", "--date", "2026-01-01"], "no file was given — see draagvlak --help");
    case(&["show", "--format=xml", "--lang=en"], "--format cannot be “xml” — choose from text, json");
}

#[test]
fn a_hostile_argument_is_shown_harmlessly() {
    case(&["--\u{1b}[31mrood"], "onbekende optie --\u{fffd}[31mrood — zie draagvlak --help");
    case(&["a", "b\nc\u{202e}"], "“b c\u{fffd}” is te veel — zie draagvlak --help");
    let answer = Place::new().run(&["show", "--format", &"x".repeat(100_000)]);
    assert!(answer.code == 2 && answer.err.len() < 300, "{} bytes", answer.err.len());
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_refused_where_text_is_needed() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    let mut command = place.command(&["show", "--format"]);
    let answer = super::answered(command.arg(OsStr::from_bytes(b"\xff")));
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    assert_eq!(answer.err, "draagvlak: een van de opties is geen leesbare tekst — zie draagvlak --help\n");
    // A file may be called so.
    let mut command = place.command(&["show"]);
    let answer = super::answered(command.arg(OsStr::from_bytes(b"\xff.ron")));
    assert_eq!(answer.code, 2);
    assert!(answer.err.starts_with("draagvlak: \u{fffd}.ron kan niet worden geopend"), "{}", answer.err);
}
