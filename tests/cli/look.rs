//! How the screen looks, by what is asked and what the environment says.

use std::ffi::OsString;

use draagvlak::cli::look::{Colour, depth, glyphs, ground, is_drawable};
use draagvlak::tui::theme::{Depth, Ground};
use draagvlak::words::glyphs::Glyphs;

fn environment(set: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<OsString> {
    move |name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
}

#[test]
fn colours_follow_what_is_asked_then_the_environment_then_the_terminal() {
    #[track_caller]
    fn case(asked: &str, set: &'static [(&str, &str)], expected: Depth) {
        assert_eq!(depth(Colour::named(asked).unwrap(), &environment(set)), expected, "{asked} {set:?}");
    }
    case("auto", &[], Depth::Named);
    case("auto", &[("TERM", "xterm")], Depth::Named);
    case("auto", &[("TERM", "xterm-256color")], Depth::Indexed);
    case("auto", &[("TERM", "screen.xterm-256color")], Depth::Indexed);
    case("auto", &[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::True);
    case("auto", &[("COLORTERM", "24bit")], Depth::True);
    case("auto", &[("TERM", "xterm-direct")], Depth::True);
    case("auto", &[("WT_SESSION", "")], Depth::True);
    case("auto", &[("COLORTERM", "truecolor"), ("NO_COLOR", "1")], Depth::None);
    case("auto", &[("COLORTERM", "truecolor"), ("NO_COLOR", "")], Depth::True);
    case("auto", &[("CLICOLOR", "0")], Depth::None);
    case("auto", &[("CLICOLOR", "1")], Depth::Named);
    case("auto", &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], Depth::Named);
    case("auto", &[("CLICOLOR_FORCE", "0"), ("NO_COLOR", "1")], Depth::None);
    case("always", &[("NO_COLOR", "1"), ("TERM", "xterm-256color")], Depth::Indexed);
    case("never", &[("COLORTERM", "truecolor")], Depth::None);
    case("16", &[("COLORTERM", "truecolor"), ("NO_COLOR", "1")], Depth::Named);
    case("256", &[], Depth::Indexed);
    case("truecolor", &[("NO_COLOR", "1")], Depth::True);
}

#[test]
fn every_colour_that_is_offered_has_a_meaning() {
    assert!(Colour::NAMES.iter().all(|name| Colour::named(name).is_some()));
    assert_eq!(Colour::named("mauve"), None);
}

#[test]
fn a_screen_wants_a_terminal_that_is_not_dumb() {
    assert!(is_drawable(true, &environment(&[("TERM", "xterm")])) && is_drawable(true, &environment(&[])));
    assert!(!is_drawable(true, &environment(&[("TERM", "dumb")])) && !is_drawable(false, &environment(&[])));
}

#[test]
fn light_or_dark_is_what_is_asked_and_without_colours_nobody_is_asked() {
    assert_eq!(ground(Some(Ground::Light), Depth::True), Ground::Light);
    assert_eq!(ground(Some(Ground::Dark), Depth::Named), Ground::Dark);
    assert_eq!(ground(None, Depth::None), Ground::Dark);
}

#[test]
fn plain_letters_are_for_whom_has_nothing_else() {
    #[track_caller]
    fn case(ascii: bool, set: &'static [(&str, &str)], expected: Glyphs) {
        assert_eq!(glyphs(ascii, &environment(set)), expected, "{ascii} {set:?}");
    }
    case(true, &[("LANG", "nl_NL.UTF-8")], Glyphs::Ascii);
    case(false, &[("LANG", "nl_NL.UTF-8")], Glyphs::Unicode);
    case(false, &[("LANG", "nl_NL.utf8")], Glyphs::Unicode);
    case(false, &[("LANG", "C.UTF-8")], Glyphs::Unicode);
    case(false, &[("LANG", "C")], Glyphs::Ascii);
    case(false, &[("LANG", "POSIX")], Glyphs::Ascii);
    case(false, &[("LANG", "nl_NL")], Glyphs::Ascii);
    case(false, &[("LANG", "nl_NL.ISO-8859-15@euro")], Glyphs::Ascii);
    case(false, &[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")], Glyphs::Ascii);
    case(false, &[("LC_ALL", ""), ("LC_CTYPE", "nl_NL.UTF-8"), ("LANG", "C")], Glyphs::Unicode);
    case(false, &[("TERM", "linux"), ("LANG", "nl_NL.UTF-8")], Glyphs::Ascii);
    case(false, &[], Glyphs::Unicode);
}
