//! Bringing something in, changing it, and answering it.

use draagvlak::domain::contribution::{Basis, Disposition, Response};
use draagvlak::domain::remark::Audience;
use draagvlak::text::Language;

use super::{World, at, stand, world};

fn themes(world: &World, item: &str) -> Vec<String> {
    at(world, item).themes.iter().map(|&theme| world.meeting.agenda().item(theme).id.clone()).collect()
}

#[test]
fn the_words_alone_are_enough_at_the_point_and_council_of_the_table() {
    let mut world = world().at("toegang BE");
    world.press("C+Blijf in de buurt.<Enter>");
    assert_eq!(stand(&world).last().unwrap(), "toegang BE Blijf in de buurt.");
    let it = at(&world, "toegang");
    assert!(it.is_unanswered() && it.themes.is_empty() && it.written.is_some());
    assert_eq!(it.audience, Audience::Internal, "nothing is public by itself");
    assert_eq!(world.notice(), "Inbreng van Beekstad bij U2 genoteerd");
}

#[test]
fn council_point_and_themes_are_chosen_and_seen_to_be_understood() {
    let mut world = world().at("kosten AA");
    // By number, by the number behind that of the item above, and by a word of a title; the point itself is no theme of it.
    world.press("CnSneller graag.<Tab>c<Tab><C-u>toegang<Tab>ce 1, U1, plafond, U2<Tab>j");
    let screen = world.screen(120, 36);
    assert!(
        screen.contains("U2 Toegang") && screen.contains("CE 1 Waardering · U1 Kostenbeheersing · AA 1 Een plafond"),
        "{screen}"
    );
    world.press("<C-s>");
    assert_eq!(stand(&world).last().unwrap(), "toegang CE Sneller graag.");
    assert_eq!(themes(&world, "toegang"), ["ce.1", "kosten", "aa.1"]);
    assert_eq!(at(&world, "toegang").audience, Audience::Public);
}

#[test]
fn what_is_no_point_or_more_than_one_is_said_and_nothing_is_lost() {
    let mut world = world().at("kosten AA");
    world.press("C+Sneller graag.<Tab><Tab><Tab>1<Tab>");
    assert!(
        world.screen(120, 36).contains("meer punten heten “1”; typ er een: AA 1, CE 1"),
        "{}",
        world.screen(120, 36)
    );
    world.press("<C-s>");
    assert_eq!(stand(&world).len(), 4, "it is not taken");
    world.press("<C-u>qqqq<C-s>");
    let screen = world.screen(120, 36);
    assert!(screen.contains("“qqqq” is geen punt; typ een nummer, of een woord uit de titel"), "{screen}");
    world.press("<Up><C-u>U1, U2<C-s>");
    assert!(world.screen(120, 36).contains("hier past 1 punt"), "{}", world.screen(120, 36));
    world.press("<Esc>+");
    assert!(world.notice().starts_with("Wat u eerder typte staat er weer"), "{}", world.notice());
    world.press("<C-z>");
    assert!(world.screen(120, 36).contains("U1 Kostenbeheersing"));
}

#[test]
fn a_change_keeps_what_the_form_does_not_ask() {
    let mut world = world();
    world.press("C<Enter>");
    let screen = world.screen(80, 24);
    assert!(screen.contains("Inbreng van Aadorp bij 1 wijzigen") && screen.contains("Bij punt AA 1"), "{screen}");
    world.press(" Nu.<Tab><Tab><Tab><C-u>U2<C-s>");
    let it = at(&world, "aa.1");
    assert_eq!((it.text.as_str(), themes(&world, "aa.1")), ("Stel een plafond vast. Nu.", vec!["toegang".to_owned()]));
    assert_eq!(it.source.as_ref().and_then(|source| source.place.as_deref()), Some("punt 1"));
    assert_eq!((it.response.is_some(), it.audience, it.written), (true, Audience::Public, None));
    world.press("u");
    assert_eq!(at(&world, "aa.1").text, "Stel een plafond vast.");
}

#[test]
fn a_long_text_that_is_changed_is_not_cut() {
    let long = "woord ".repeat(1_600);
    let (text, answer) = (long.trim().to_owned() + " einde.", long.trim().to_owned() + " slot.");
    let agenda = super::AGENDA.replace("Stel een plafond vast.", &text).replace("Er komt een plafond.", &answer);
    let mut world = World::of(&agenda, Language::Dutch);
    world.press("Cw!<C-s>a<Tab>n<C-s>");
    assert_eq!(at(&world, "aa.1").text, text + "!");
    let response = at(&world, "aa.1").response.clone().unwrap();
    assert_eq!((response.text, response.disposition), (answer, Disposition::NotTakenOver));
    // What was pasted is cut to what a file can hold.
    world.press("w").paste(&"x".repeat(20_000)).press("<C-s>");
    assert_eq!(at(&world, "aa.1").text.chars().count(), 10_000);
}

#[test]
fn in_a_text_of_several_lines_the_arrows_go_by_line_and_out_of_it_to_the_next_field() {
    let mut world = world();
    world.press("C+een<C-j>twee<C-j>drie");
    world.frame(80, 24);
    world.press("<Up>X<Up>Y");
    world.frame(80, 24);
    world.press("<Down>Z<Tab>c<C-s>");
    assert_eq!(stand(&world).last().unwrap(), "kosten CE eenY\ntweeZX\ndrie");
}

#[test]
fn an_answer_has_words_and_says_what_becomes_of_it() {
    let mut world = world();
    world.press("C<Down>a");
    let screen = world.screen(80, 24);
    assert!(
        screen.contains("Reactie op de inbreng van Aadorp bij 2") && screen.contains("Inbreng: Houd het loket lokaal."),
        "{screen}"
    );
    world.press("Dat werken wij uit.<Enter>");
    assert_eq!(world.notice(), "Kies met ← en → wat er van de inbreng wordt, en druk op Enter");
    assert!(at(&world, "aa.2").is_unanswered(), "nothing is decided by a default");
    world.press("m<Enter>");
    let expected = Response {
        text: "Dat werken wij uit.".to_owned(),
        disposition: Disposition::TakenAlong,
        basis: Basis::Explicit,
    };
    assert_eq!(at(&world, "aa.2").response, Some(expected.clone()));
    assert_eq!(world.notice(), "Reactie op inbreng van Aadorp bij 2 genoteerd");
    world.press("a<Tab><Tab><Right><C-s>");
    assert_eq!(at(&world, "aa.2").response, Some(Response { basis: Basis::Judged, ..expected }));
    assert!(world.screen(80, 24).contains("→ meegenomen in de uitwerking, oordeel van de opsteller"));
}

#[test]
fn each_of_the_five_can_be_chosen() {
    for (steps, disposition) in Disposition::ALL.into_iter().enumerate() {
        let mut world = world();
        world.press("C<Down>aOmdat.<Tab>").press(&"<Right>".repeat(steps + 1)).press("<Enter>");
        assert_eq!(at(&world, "aa.2").response.as_ref().map(|it| it.disposition), Some(disposition));
    }
}

#[test]
fn an_answer_without_words_is_none_and_one_is_taken_back() {
    let mut world = world();
    world.press("C<Down>a<Tab>o<C-s>");
    assert_eq!(world.notice(), "Schrijf er een reactie bij");
    world.press("<C-s>");
    assert!(at(&world, "aa.2").is_unanswered());
    world.press("<Esc><Up>a<C-u><Tab><Home><C-s>");
    assert!(at(&world, "aa.1").is_unanswered(), "without words and without what becomes of it");
    assert_eq!(world.notice(), "Reactie op inbreng van Aadorp bij 1 verwijderd");
    world.press("u");
    assert!(!at(&world, "aa.1").is_unanswered());
}

#[test]
fn hostile_text_is_made_visible() {
    let mut world = world();
    world.press("C+").paste("\u{1b}[31mrood\u{202e}om\u{7}").press("<Enter>");
    let text = &at(&world, "kosten").text;
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7}']) && text.contains("rood"), "{text:?}");
}
