//! One key opens the words, from wherever an item is selected; typing finds one; what is noted can be taken back.

use draagvlak::text::Language;
use draagvlak::tui::keymap::Context;
use draagvlak::tui::state::{Face, Mode, Stage};

use crate::disk::FakeDisk;
use crate::dossier::{DOSSIER, coloured};
use crate::home::AtHome;
use crate::world::{AGENDA, World};

fn dossier() -> World {
    World::of(DOSSIER, Language::Dutch).at("1.1 GO")
}

/// The words that are shown, those of the item with a dot before them; the selected one between brackets.
fn shown(world: &World) -> Vec<String> {
    let glossary = world.ui.glossary().expect("the words are open");
    let shown = glossary.shown(&world.meeting);
    let place = glossary.place(&shown);
    let name = |(n, it): (usize, &draagvlak::tui::state::LookedUp)| {
        let word = &world.meeting.term(it.term).unwrap().term;
        let word = if it.is_here { format!("•{word}") } else { word.clone() };
        if n == place { format!("[{word}]") } else { word }
    };
    shown.iter().enumerate().map(name).collect()
}

#[test]
fn the_words_of_the_item_come_first_and_the_others_by_alphabet() {
    let mut world = dossier();
    world.press("=");
    assert_eq!(shown(&world), ["[•GI]", "'s Avonds", "Éénhoofdige toegang", "Pleegzorg", "Zelfredzaamheid"]);
    world.press("<Down><Down>");
    assert_eq!(shown(&world)[2], "[Éénhoofdige toegang]");
    world.press("<PgDn>");
    assert_eq!(shown(&world)[4], "[Zelfredzaamheid]");
    world.press("<Esc>");
    assert!(world.ui.modes.is_empty());
    assert_eq!(world.place(), "1.1 GO");
    world = world.at("2 GO");
    world.press("=");
    assert_eq!(shown(&world)[0], "['s Avonds]", "an item that speaks of none begins with the alphabet");
    world.press("=");
    assert!(world.ui.modes.is_empty(), "the same key leaves");
}

#[test]
fn typing_finds_by_word_by_other_spelling_and_by_meaning() {
    for (typed, expected) in [
        ("zelfred", "[Zelfredzaamheid]"),
        ("pleegg", "[Pleegzorg]"),
        ("EENHOOFDIGE", "[Éénhoofdige toegang]"),
        ("jeugdreclassering", "[•GI]"),
        ("gi", "[•GI]"),
    ] {
        let mut world = dossier();
        world.press("=").press(typed);
        assert_eq!(shown(&world).first().map(String::as_str), Some(expected), "{typed}");
    }
    let mut world = dossier();
    world.press("=xyzzy");
    assert!(shown(&world).is_empty());
    assert!(world.screen(80, 24).contains("Geen begrip gevonden voor “xyzzy”. Met + schrijft u het op."));
    world.press("<C-u>").paste("pleeg\u{1b}gezin");
    assert_eq!(world.ui.context(), Context::Lookup);
    world.press("<C-u>");
    assert_eq!(shown(&world).len(), 5);
}

#[test]
fn it_opens_over_whatever_one_is_at_and_leaves_that_as_it_was() {
    let mut world = coloured(Language::Dutch);
    world.press("f=");
    assert_eq!(shown(&world)[0], "[•GI]");
    world.press("<Esc>");
    assert_eq!((world.ui.face, world.ui.modes.len()), (Face::Topic, 0));
    world.press("fR=");
    assert_eq!(shown(&world)[0], "[•GI]");
    world.press("<Esc>");
    assert!(matches!(world.ui.modes[..], [Mode::Round(_)]), "the round goes on");
    world.press("<Esc>O<Down>=");
    assert_eq!(shown(&world)[0], "[•Pleegzorg]", "the topic that is selected in the overview");
    world.press("<Esc>");
    assert!(matches!(world.ui.modes[..], [Mode::Overview(_)]));
    world.press("<Esc>L=");
    assert_eq!(shown(&world).len(), 5);
    world.press("<Enter>x");
    assert!(!world.notice().is_empty());
    assert_eq!(world.meeting.glossary().count(), 5, "the past cannot be changed");
    world.press("<Esc>");
    assert!(matches!(world.ui.modes[..], [Mode::Past(_)]));
    world.press("<Esc>A+Uitzoeken<C-s>=");
    assert_eq!(shown(&world)[0], "[•GI]", "the item that the action point comes from");
}

#[test]
fn a_dossier_without_words_says_so_and_takes_the_first() {
    let mut world = World::of(AGENDA, Language::Dutch);
    world.press("=");
    assert!(world.screen(80, 24).contains("Dit dossier legt nog geen begrippen uit. Met + schrijft u er een op."));
    world.press("<Down><PgDn><Enter>wx");
    assert!(world.notice().contains("geen begrip gekozen"), "{}", world.notice());
    world.press("+Draagvlak<Enter>Steun in de raden.<Enter>");
    assert_eq!(shown(&world), ["[Draagvlak]"]);
    assert_eq!(world.notice(), "Begrip toegevoegd: Draagvlak");
}

#[test]
fn what_was_typed_and_not_found_becomes_the_new_word() {
    let mut world = dossier();
    world.press("=wachttijd+");
    let form = world.screen(80, 24);
    assert!(form.lines().any(|line| line.contains("Begrip ") && line.contains(" wachttijd")), "{form}");
    world.press("<Tab>Hoe lang men wacht.<Tab>wachttijden, wachtlijst<Tab>verslag<Tab>blz. 2<C-s>");
    let (_, term) = world.meeting.glossary().last().unwrap();
    assert_eq!((term.term.as_str(), term.text.as_str()), ("wachttijd", "Hoe lang men wacht."));
    assert_eq!(term.aliases, ["wachttijden", "wachtlijst"]);
    let source = term.source.clone().unwrap();
    assert_eq!((source.document.as_str(), source.place.as_deref()), ("verslag", Some("blz. 2")));
    assert!(shown(&world).contains(&"[wachttijd]".to_owned()), "it is selected among all: {:?}", shown(&world));
    // Undo works while one types, and when one does not.
    world.press("<C-z>");
    assert_eq!(world.meeting.glossary().count(), 5);
    world.press("<C-y>");
    assert_eq!(world.meeting.glossary().count(), 6);
}

#[test]
fn a_word_is_changed_and_taken_out_and_comes_back() {
    let mut world = dossier();
    world.press("=zelf<Enter>");
    assert_eq!(world.ui.glossary().map(|it| it.stage), Some(Stage::Choosing));
    world.press("w<Tab> Met hulp van anderen.<C-s>");
    let text = |world: &World| {
        let found =
            world.meeting.glossary().find(|(_, it)| it.term == "Zelfredzaamheid").map(|(_, it)| it.text.clone());
        found.unwrap_or_default()
    };
    assert_eq!(text(&world), "Zichzelf redden. Met hulp van anderen.");
    assert_eq!(world.notice(), "Begrip gewijzigd: Zelfredzaamheid");
    world.press("x");
    assert_eq!((text(&world).as_str(), world.notice().as_str()), ("", "Begrip weggehaald: Zelfredzaamheid"));
    world.press("uu");
    assert_eq!(text(&world), "Zichzelf redden.");
    world.press("<Esc>");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn a_word_that_is_there_is_not_explained_twice() {
    let mut world = dossier();
    world.press("=+gi<Enter>Nog eens.<Enter>");
    assert!(world.notice().starts_with("Dit begrip wordt al uitgelegd"), "{}", world.notice());
    assert_eq!(world.meeting.glossary().count(), 5);
    world.press("+");
    assert!(world.screen(80, 24).contains("Nog eens."), "what was typed is there again");
    world.press("<C-s>");
    let mut world = dossier();
    world.press("=+<Enter><C-s>");
    assert!(world.screen(80, 24).contains("vul dit in"), "{}", world.screen(80, 24));
}

#[test]
fn who_only_looks_reads_but_changes_nothing() {
    let mut world = dossier();
    world.keeping.read_only = true;
    world.press("=gi<Enter>");
    for keys in ["x", "w", "+", "u"] {
        world.press(keys);
        assert!(world.notice().contains("lezen") || world.notice().contains("kijken"), "{keys}: {}", world.notice());
        assert!(matches!(world.ui.modes[..], [Mode::Glossary(_)]), "{keys}");
    }
    assert_eq!(world.meeting.glossary().count(), 5);
    let mut world = dossier();
    world.press("E<Esc>");
    world.press("Ej=<Enter>x");
    assert_eq!(world.meeting.glossary().count(), 5, "a closed meeting notes nothing");
}

#[test]
fn the_same_search_finds_words_and_opens_them() {
    let mut world = dossier();
    world.press("/pleegzorg");
    assert!(world.screen(80, 24).contains("▶ Begrip: Pleegzorg"), "{}", world.screen(80, 24));
    assert_eq!(world.ui.modes.len(), 1, "while one types the table stays in view");
    world.press("<Enter>");
    assert!(shown(&world).contains(&"[Pleegzorg]".to_owned()));
    assert_eq!(world.ui.glossary().map(|it| it.stage), Some(Stage::Choosing));
    world.press("<Esc>");
    assert!(world.ui.modes.is_empty());
    world.press("n");
    assert_eq!(world.place(), "1.1 GO", "the next result is the item that speaks of it");
    world.press("/loket<Esc>");
    assert!(world.ui.modes.is_empty(), "a search that is left opens nothing");
}

#[test]
fn a_council_at_home_looks_up_and_does_not_change() {
    let disk = FakeDisk::with("map/overleg.ron", DOSSIER.as_bytes());
    let mut home = AtHome::with(disk, Some("go"), None, Language::Dutch);
    home.press("=pleeg");
    assert!(home.screen(80, 24).contains("Een kind woont tijdelijk"), "{}", home.screen(80, 24));
    home.press("<Enter>x");
    assert_eq!(home.notice(), "Begrippen wijzigt de secretaris in het overleg");
    home.press("<Esc>");
    assert!(home.screen(80, 24).contains("Gouda"));
}
