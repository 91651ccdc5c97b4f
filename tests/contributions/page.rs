//! The page of contributions: keys in, what is shown and selected out.

use draagvlak::domain::contribution::Group;
use draagvlak::text::Language;
use draagvlak::tui::state::Line;

use super::{World, at, stand, world};

/// The lines of the page: headings as "AA", contributions by the id of their item; the selected one between brackets.
fn lines(world: &World) -> String {
    let page = world.ui.brought_in().expect("the page is open");
    let meeting = &world.meeting;
    let lines = page.lines(meeting);
    let named = |line: &Line| match *line {
        Line::Heading(Group::Council(council)) => meeting.region().council(council).short.clone(),
        Line::Heading(Group::Theme(theme)) => meeting.agenda().item(theme).number.clone(),
        Line::Heading(Group::NoTheme) => "-".to_owned(),
        Line::One(_, ix) => meeting.agenda().item(meeting.contribution(ix).unwrap().cell.item).id.clone(),
    };
    let place = page.place_in(&lines);
    let told = lines.iter().enumerate();
    told.map(|(n, line)| if n == place { format!("[{}]", named(line)) } else { named(line) })
        .collect::<Vec<_>>()
        .join(" ")
}

#[track_caller]
fn leads(keys: &str, expected: &str) {
    let mut world = world();
    world.frame(80, 24);
    world.press("C").press(keys);
    assert_eq!(lines(&world), expected, "{keys}");
}

#[test]
fn it_lists_them_per_council_and_one_key_lists_them_per_theme() {
    leads("", "AA [aa.1] aa.2 CE ce.1 ce.2");
    leads("<Tab>", "U1 [aa.1] aa.2 ce.2 U2 aa.2 - ce.1");
    leads("<Tab><Tab>", "AA [aa.1] aa.2 CE ce.1 ce.2");
    // The selected one stays selected, wherever it stands.
    leads("<End><Tab>", "U1 aa.1 aa.2 [ce.2] U2 aa.2 - ce.1");
    leads("<Tab><End><Tab>", "AA aa.1 aa.2 CE [ce.1] ce.2");
}

#[test]
fn it_moves_by_line_by_screen_and_by_heading() {
    leads("<Down>", "AA aa.1 [aa.2] CE ce.1 ce.2");
    leads("<Up><Up><Up>", "[AA] aa.1 aa.2 CE ce.1 ce.2");
    leads("<End>", "AA aa.1 aa.2 CE ce.1 [ce.2]");
    leads("<PgDn>", "AA aa.1 aa.2 CE ce.1 [ce.2]");
    leads("<End><PgUp>", "[AA] aa.1 aa.2 CE ce.1 ce.2");
    leads("<Right>", "AA aa.1 aa.2 [CE] ce.1 ce.2");
    leads("<Right><Right>", "AA aa.1 aa.2 CE ce.1 [ce.2]");
    leads("<Right><Left>", "[AA] aa.1 aa.2 CE ce.1 ce.2");
    leads("<End><Left>", "AA aa.1 aa.2 [CE] ce.1 ce.2");
}

#[test]
fn headings_are_folded_one_by_one_or_all() {
    leads(" ", "[AA] CE ce.1 ce.2");
    leads("  ", "[AA] aa.1 aa.2 CE ce.1 ce.2");
    leads("<Right><Enter>", "AA aa.1 aa.2 [CE]");
    leads("<End>*", "AA [CE]");
    leads("<End>**", "AA aa.1 aa.2 [CE] ce.1 ce.2");
    // What is folded per council is not so per theme.
    leads("*<Tab>", "U1 [aa.1] aa.2 ce.2 U2 aa.2 - ce.1");
}

#[test]
fn only_those_without_a_response_are_shown_and_all_again() {
    leads("o", "AA [aa.2]");
    leads("<Tab>o", "U1 [aa.2] U2 aa.2");
    leads("oo", "AA aa.1 [aa.2] CE ce.1 ce.2");
    let mut world = world();
    world.press("CoaWij doen dit.<Enter>o<Enter>");
    assert_eq!(lines(&world), "", "the last one was answered");
    assert!(world.screen(80, 24).contains("Op alle inbreng is gereageerd. Druk op o"), "{}", world.screen(80, 24));
    world.press("oo");
    assert_eq!(world.notice(), "Op alle inbreng is gereageerd");
    assert_eq!(lines(&world), "AA [aa.1] aa.2 CE ce.1 ce.2");
    world.press("u");
    assert_eq!(lines(&world), "AA aa.1 [aa.2] CE ce.1 ce.2", "undo selects what it changed");
}

#[test]
fn the_head_counts_them_and_those_without_a_response() {
    let mut world = world();
    world.press("C");
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        let screen = world.screen(width, height);
        let head = screen.lines().nth(1).unwrap();
        assert!(head.contains("[per raad]") && head.contains("4 inbreng, 1 zonder reactie"), "{head}");
        let row = screen.lines().find(|line| line.contains("2 Loket")).unwrap();
        assert!(row.contains("○ zonder reactie"), "a sign and a word: {row}");
    }
    let screen = world.screen(80, 24);
    for words in [
        "AA 1 Een plafond",
        "✓ overgenomen",
        "– kennisgeving",
        "✕ niet overgenomen",
        "Aadorp (AA) · 2 inbreng, 1 zonder",
    ] {
        assert!(screen.contains(words), "{words} in\n{screen}");
    }
    // Below the list stands the selected one, whole.
    for words in
        ["─ Aadorp · 1 Een plafond ─", "Stel een plafond vast.", "Reactie: ✓ overgenomen", "Er komt een plafond."]
    {
        assert!(screen.contains(words), "{words} in\n{screen}");
    }
    world.press("o");
    assert!(world.screen(80, 24).contains("alleen zonder reactie: 1 van 4"));
    world.press("<Up>");
    assert!(world.screen(80, 24).contains("○ 1 zonder reactie"), "what became of those below a heading");
}

#[test]
fn long_texts_are_scrolled_in_the_pane() {
    let long: Vec<_> = (1..=600).map(|n| format!("woord{n}")).collect();
    let agenda = super::AGENDA.replace("Stel een plafond vast.", &long.join(" "));
    let mut world = World::of(&agenda, Language::Dutch);
    world.press("C");
    let first = world.screen(80, 24);
    assert!(first.contains("woord1 ") && !first.contains("woord190 "), "{first}");
    world.press(&"]".repeat(300));
    let last = world.screen(80, 24);
    assert!(last.contains("woord600") && last.contains("openbaar") && !last.contains("woord60 "), "{last}");
    world.press("[");
    assert_ne!(world.screen(80, 24), last, "one line back, for no more is scrolled than there is");
    world.press("<Down><Up>");
    assert!(world.screen(80, 24).contains("\n woord1 woord2"), "another one is read from its beginning");
}

#[test]
fn one_is_removed_after_a_question_and_comes_back() {
    let mut world = world();
    world.press("Cx");
    let asked = world.screen(80, 24);
    assert!(asked.contains("inbreng van Aadorp bij 1 met de reactie verwijderen?"), "{asked}");
    world.press("<Esc>");
    assert_eq!(stand(&world).len(), 4);
    world.press("xj");
    assert_eq!(lines(&world), "AA [aa.2] CE ce.1 ce.2", "the next one is selected");
    world.press("u");
    assert_eq!(lines(&world), "AA [aa.1] aa.2 CE ce.1 ce.2");
    assert!(at(&world, "aa.1").response.is_some(), "with its response");
    world.press("<C-y>");
    assert_eq!(stand(&world).len(), 3);
}

#[test]
fn from_the_page_one_goes_to_the_point_in_the_table() {
    let mut world = world();
    world.press("C<End>g");
    assert_eq!((world.place().as_str(), world.ui.modes.len()), ("ce.2 CE", 0));
    world.press("C<Home>g");
    assert_eq!(world.notice(), "Kies eerst een inbreng (↓)");
    world.press("<Esc>");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn who_only_looks_changes_nothing() {
    let mut world = world();
    world.keeping.read_only = true;
    for keys in ["+", "a", "<Enter>", "w", "x"] {
        world.press("C").press(keys);
        assert_eq!(world.notice(), "Deze vergadering is alleen geopend om te lezen", "{keys}");
        assert!(world.ui.brought_in().is_some() && world.ui.modes.len() == 1, "{keys}");
        world.press("<Esc>");
    }
}

#[test]
fn a_meeting_that_is_closed_takes_none() {
    let mut world = world();
    world.press("Ej").press("C+");
    assert!(world.notice().starts_with("Het overleg is gesloten"), "{}", world.notice());
}

#[test]
fn an_empty_page_says_what_to_do() {
    let mut world = World::new();
    world.press("C");
    let screen = world.screen(80, 24);
    assert!(screen.contains("0 inbreng") && screen.contains("Er is nog geen inbreng. Druk op +"), "{screen}");
    for keys in [" ", "*", "<Tab>", "o", "a", "x", "g", "<Enter>", "<Right>", "<Left>", "<PgDn>", "]"] {
        world.press(keys);
    }
    world.press("+Wij willen meepraten.<Enter>");
    assert_eq!(stand(&world), ["1.1 BR Wij willen meepraten."]);
}

#[test]
fn beside_the_table_stands_what_was_brought_in_on_the_point_and_where_else() {
    let mut world = world().at("aa.2 AA");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Inbreng Aadorp (○ zonder reactie): “Houd het loket lokaal.”"), "{screen}");
    let mut world = world.at("aa.1 CE");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Inbreng Aadorp: “Stel een plafond vast.”"), "whoever's column it is: {screen}");
    assert!(screen.contains("Reactie (✓ overgenomen): “Er komt een plafond.”"), "{screen}");
    world.press("f");
    assert!(world.screen(120, 36).contains("Reactie (✓ overgenomen)"), "from afar too");
    world.press("f");
    let mut world = world.at("kosten AA");
    assert!(world.screen(120, 36).contains("Inbreng hierover: AA 1, 2; CE 2"), "{}", world.screen(120, 36));
    world.press("/binnenskamers<Enter>");
    assert_eq!(world.place(), "ce.2 CE", "what was brought in is found");
}

#[test]
fn the_page_is_in_english_too() {
    let mut world = World::of(super::AGENDA, Language::English);
    world.press("C");
    let screen = world.screen(120, 36);
    for words in ["[by council]", "4 contributions, 1 without response", "○ no response", "Response: ✓ taken over"]
    {
        assert!(screen.contains(words), "{words} in\n{screen}");
    }
}
