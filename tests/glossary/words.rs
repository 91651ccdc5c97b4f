//! Which words an item speaks of, where in a text, and in which order they are listed.

use draagvlak::domain::glossary::{Term, spoken_of};
use draagvlak::text::Language;
use draagvlak::words::alphabetical;

use crate::dossier::DOSSIER;
use crate::world::World;

fn term(term: &str, aliases: &[&str]) -> Term {
    let aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
    Term { term: term.to_owned(), aliases, text: "x".to_owned(), source: None }
}

/// The parts of a text that speak of a word.
#[track_caller]
fn case(terms: &[Term], text: &str, expected: &[&str]) {
    let chars: Vec<char> = text.chars().collect();
    let found: Vec<String> = spoken_of(terms, text).into_iter().map(|place| chars[place].iter().collect()).collect();
    assert_eq!(found, expected, "in “{text}”");
    let any = terms.iter().any(|term| term.occurs_in(text));
    assert_eq!(any, !expected.is_empty(), "in “{text}”");
}

#[test]
fn words_of_their_own_count_in_capitals_or_not() {
    let gi = [term("GI", &["gecertificeerde instelling"])];
    case(&gi, "De GI’s worden betrokken; een gi kiest.", &["GI", "gi"]);
    case(&gi, "elke Gecertificeerde Instelling", &["Gecertificeerde Instelling"]);
    case(&gi, "regio, religie, GIS, gi_2 en 3gi", &["gi"]);
    case(&gi, "", &[]);
    case(&[term("", &[""])], "alles", &[]);
    // A small letter can be longer than its capital: places are counted in characters of the text as it stands.
    case(&gi, "İİİ gi", &["gi"]);
    case(&[term("één loket", &[])], "Éen loket? ÉÉN LOKET!", &["ÉÉN LOKET"]);
}

#[test]
fn what_overlaps_is_one_place() {
    let both = [term("integraal werken", &[]), term("werken", &[]), term("werken in de wijk", &[])];
    case(&both, "Integraal werken in de wijk, en werken.", &["Integraal werken in de wijk", "werken"]);
}

#[test]
fn an_item_speaks_of_what_stands_in_it_above_it_and_in_what_was_brought_in() {
    let brought = DOSSIER.replacen(
        "(id: \"2\", title: \"Wonen\"",
        "(id: \"2\", contributions: [(council: \"go\", text: \"Zelfredzaamheid eerst.\", themes: [\"3\"])], title: \"Wonen\"",
        1,
    );
    let world = World::of(&brought.replacen("\"Jeugdhulp\"", "\"Jeugdhulp en pleegzorg\"", 1), Language::Dutch);
    let names = |id: &str| {
        let terms = world.meeting.terms_of(world.item(id));
        terms.into_iter().map(|term| world.meeting.term(term).unwrap().term.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(names("1.1"), ["Pleegzorg", "GI"], "the title above, and its own text");
    assert_eq!(names("1.2"), ["Pleegzorg"], "what it is measured by");
    assert_eq!(names("2"), ["Zelfredzaamheid"], "what a council brought in");
    assert_eq!(names("3"), ["Zelfredzaamheid"], "and where that is listed too");
    let (_, gi) = world.meeting.glossary().nth(1).unwrap();
    assert_eq!(world.meeting.items_with(gi), [world.item("1.1")]);
}

#[test]
fn the_alphabet_minds_no_capitals_accents_or_apostrophes() {
    let mut words =
        ["zorg", "Éénhoofdig", "’s-Gravenhage", "eenheid", "'t Hart", "Ambulant", "één loket", "Wmo", "WLZ", "wijk"];
    words.sort_by_key(|word| alphabetical(word));
    assert_eq!(
        words,
        ["Ambulant", "één loket", "eenheid", "Éénhoofdig", "’s-Gravenhage", "'t Hart", "wijk", "WLZ", "Wmo", "zorg"]
    );
}
