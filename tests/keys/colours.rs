//! Giving a colour, and what is said when that cannot be.

use crate::world::World;
use crate::{case, says};

#[test]
fn each_letter_gives_its_answer_and_stays_where_it_is() {
    case("1.1 BR", "g", "G....", "1.1 BR");
    case("1.1 GO", "o", ".O...", "1.1 GO");
    case("1.1 KW", "r", "..R..", "1.1 KW");
    case("1.1 WA", "z", "...Z.", "1.1 WA");
    case("1.1 ZP", "t", "....T", "1.1 ZP");
    case("1.1 BR", "g<Right>o<Right>r<Right>z<Right>t", "GORZT", "1.1 ZP");
}

#[test]
fn an_answer_replaces_the_one_before_and_can_be_cleared_in_three_ways() {
    case("1.1 BR", "gor", "R....", "1.1 BR");
    case("1.1 BR", "gx", ".....", "1.1 BR");
    case("1.1 BR", "r<Del>", ".....", "1.1 BR");
    case("1.1 BR", "z<BS>", ".....", "1.1 BR");
}

#[test]
fn what_is_so_already_is_said_and_changes_nothing() {
    says("1.1 BR", "gg", "Dat is al zo");
    says("1.1 BR", "x", "Dat is al zo");
    let mut world = World::new();
    world.press("gggg");
    assert_eq!(world.meeting.history().last(), 1);
}

#[test]
fn a_colour_is_described_with_what_stood_before() {
    says("1.2 GO", "rg", "Gouda bij 1.2: rood → groen");
    says("1.2 GO", "g", "Gouda bij 1.2: nog niet → groen");
    says("1.2 GO", "gx", "Gouda bij 1.2: groen → nog niet");
}

#[test]
fn amber_asks_for_a_condition_and_red_for_a_reason_once_and_without_force() {
    says("1.1 BR", "o", "Bodegraven-Reeuwijk oranje: onder welke voorwaarde? Druk op v om het op te schrijven");
    says("1.1 BR", "r", "Bodegraven-Reeuwijk rood: met welke reden? Druk op v om het op te schrijven");
    says("1.1 BR", "ovmits<Enter>go", "Bodegraven-Reeuwijk bij 1.1: groen → oranje");
    case("1.1 BR", "o<Down>", "O....", "1.2 BR");
    let mut world = World::new();
    world.press("o");
    assert!(world.ui.modes.is_empty(), "the question is a line to read, not one to answer");
}

#[test]
fn headings_are_not_coloured() {
    for key in ["g", "o", "r", "z", "t", "x", "H", "v"] {
        says("1 BR", key, "Dit is een kop");
    }
    let mut world = World::new().at("1 BR");
    world.press("gortzxHv");
    assert_eq!(world.meeting.history().last(), 0);
    assert!(world.ui.modes.is_empty());
}

#[test]
fn a_hammer_makes_everybody_green_who_is_there_and_has_not_spoken() {
    case("1.1 BR", "H", "GGGGG", "1.1 BR");
    case("1.1 GO", "r<Right>o<Right>zH", "GROZG", "1.1 WA");
    case("1.1 KW", "a<Left>H", "GG.GG", "1.1 GO");
    says("1.1 BR", "H", "Hamerstuk 1.1: 5 raden op groen");
    says("1.1 BR", "grH", "Hamerstuk 1.1: 4 raden op groen");
    says("1.1 BR", "HH", "Alle aanwezige raden hebben hier al gesproken");
    case("1.1 BR", "Hu", ".....", "1.1 BR");
}

#[test]
fn absence_belongs_to_the_council_and_leaves_its_marks() {
    let mut world = World::new().at("1.1 GO");
    world.press("ga");
    assert_eq!(world.notice(), "Gouda is nu afwezig, in het hele overleg; a draait het terug");
    assert_eq!((world.row("1.1").as_str(), world.meeting.present()), (".G...", 4));
    world.press("a");
    assert_eq!((world.notice().as_str(), world.meeting.present()), ("Gouda is aanwezig", 5));
    says("1 GO", "a", "Gouda is nu afwezig, in het hele overleg; a draait het terug");
}

#[test]
fn nothing_is_coloured_on_what_is_finished_suspended_or_closed() {
    for key in ["g", "x", "H", "v"] {
        says("1.1 BR", &format!("e{key}"), "Dit punt is afgerond; heropen het eerst met Enter");
        says("1.1 BR", &format!("s{key}"), "Het overleg is geschorst; hervat het eerst met s");
        says("1.1 BR", &format!("Ej{key}"), "Het overleg is gesloten; heropen het eerst met s");
        says("1.1 BR", &format!("<Up>e<Down>{key}"), "Dit punt is afgerond");
    }
    case("1.1 BR", "egv", ".....", "1.1 BR");
    case("1.1 BR", "eg<Enter>g", "G....", "1.1 BR");
    case("1.1 BR", "sgsg", "G....", "1.1 BR");
    case("1.1 BR", "EjgsO", ".....", "1.1 BR");
}

#[test]
fn a_scale_of_its_own_has_keys_of_its_own() {
    let agenda = r#"(format: 1, id: "m", title: "M", date: "2026-01-01", round: 1,
        councils: [(id: "a", name: "A", short: "AA"), (id: "b", name: "B", short: "BB")],
        scale: [
            (id: "voor", name: "voor", letter: "V", glyph: "^", role: Blue, counts: For),
            (id: "tegen", name: "tegen", letter: "Q", glyph: "!", role: Grey, counts: Against),
        ],
        rules: [(id: "m", preset: Majority)],
        agenda: [(id: "1", title: "Een", kind: Decision, coloured: true)])"#;
    let mut world = World::of(agenda, draagvlak::text::Language::Dutch);
    world.press("v<Right>q");
    assert_eq!(world.row("1"), "VQ");
    world.press("g");
    assert_eq!(world.row("1"), "VQ", "no level has this letter");
    let (_, clashes) = draagvlak::tui::keymap::Keymap::build(world.meeting.scale());
    assert_eq!(clashes.len(), 6, "v and q, at the table, at home and in a round: {clashes:?}");
}
