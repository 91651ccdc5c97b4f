//! Finding topics, councils, remarks and actions.

use draagvlak::text::Language;
use draagvlak::tui::action::Action;

use crate::world::World;
use crate::{goes, says};

#[test]
fn a_search_finds_titles_numbers_texts_councils_and_remarks() {
    goes("1.1 BR", "/budgetplafonds inzet<Enter>", "2.3 BR");
    goes("1.1 BR", "<C-f>budgetplafonds inzet<Enter>", "2.3 BR");
    goes("1.1 BR", "/B4.8.1<Enter>", "go.8.1 BR");
    goes("1.1 BR", "/ZUIDPLAS<Enter>", "1.1 ZP");
    goes("1.1 BR", "/knarrenhoven<Enter>", "go.7.2 BR");
    let mut world = World::new().at("1.2 KW");
    world.press("ovmits de griffier meedenkt<Enter><Home>1/meedenkt<Enter>");
    assert_eq!(world.place(), "1.2 KW");
}

#[test]
fn case_and_marks_on_letters_do_not_matter() {
    goes("1.1 BR", "/COMMERCIELE<Enter>", "go.8 BR");
    goes("1.1 BR", "/commercië<Enter>", "go.8 BR");
    goes("1.1 BR", "/efficientie samen<Enter>", "zp.s3 BR");
    goes("1.1 BR", "/ÉFFICIËNTIE<Enter>", "zp.s3 BR");
}

#[test]
fn all_words_must_be_found_in_any_order() {
    goes("1.1 BR", "/afschalen visie<Enter>", "3.5 BR");
    goes("1.1 BR", "/visie afschalen<Enter>", "3.5 BR");
    says("1.1 BR", "/afschalen xyzzy<Enter>", "Niets gevonden voor “afschalen xyzzy”");
}

#[test]
fn the_table_follows_the_search_and_esc_goes_back() {
    let mut world = World::new().at("kw.c.2 WA");
    world.press("/jeugdmatch");
    assert_ne!(world.place(), "kw.c.2 WA", "the table shows what is found");
    world.press("<Down>");
    let second = world.place();
    world.press("<Esc>");
    assert_eq!(world.place(), "kw.c.2 WA");
    world.press("/jeugdmatch<Down><Enter>");
    assert_eq!(world.place(), second);
    goes("kw.c.2 WA", "/gouda<C-c>", "kw.c.2 WA");
    goes("kw.c.2 WA", "/xyzzy<Enter>", "kw.c.2 WA");
    goes("kw.c.2 WA", "/gouxyzzy<Enter>", "kw.c.2 WA");
    goes("kw.c.2 WA", "/gouda<C-u><Enter>", "kw.c.2 WA");
}

#[test]
fn a_search_unfolds_what_it_shows_and_folds_it_again_when_it_is_left() {
    let mut world = World::new().at("1 BR");
    world.press("*");
    let folded = world.ui.folded.clone();
    world.press("/griffier<Esc>/knarrenhoven");
    assert_eq!(world.place(), "go.7.2 BR");
    world.press("<Esc>");
    assert_eq!((world.place().as_str(), &world.ui.folded), ("1 BR", &folded));
    world.press("/knarrenhoven<Enter>");
    assert_eq!(world.place(), "go.7.2 BR");
}

#[test]
fn n_goes_on_to_the_next_and_back_round_the_end() {
    let mut world = World::new().at("1.1 BR");
    world.press("/jeugdmatch<Enter>");
    let count = world.ui.found.as_ref().unwrap().hits.len();
    assert!(count > 1);
    assert_eq!(world.notice(), format!("Resultaat 1 van {count} (n volgende, N vorige)"));
    let first = world.place();
    world.press("n");
    assert_eq!(world.notice(), format!("Resultaat 2 van {count} (n volgende, N vorige)"));
    world.press("N");
    assert_eq!(world.place(), first);
    world.press("N");
    assert_eq!(world.notice(), format!("Resultaat {count} van {count} (n volgende, N vorige)"));
    world.press("n");
    assert_eq!(world.place(), first);
    world.press("<Esc>n");
    assert_eq!(world.notice(), "Zoek eerst met /");
    says("1.1 BR", "N", "Zoek eerst met /");
}

#[test]
fn hits_are_counted_once_each_and_shown() {
    let mut world = World::new().at("1.1 BR");
    world.press("/gouda");
    let screen = world.screen(120, 36);
    let heading = screen.lines().find(|l| l.contains("Zoeken in onderwerpen")).unwrap();
    let counted: usize = heading.rsplit(' ').find_map(|w| w.trim().parse().ok()).unwrap();
    world.press("<Enter>");
    assert_eq!(world.ui.found.as_ref().unwrap().hits.len(), counted);
    assert_eq!(world.place(), "1.1 GO", "the council of that name comes first");
}

#[test]
fn lists_are_walked_with_arrows_tab_and_page_keys() {
    let selected = |keys: &str| {
        let mut world = World::new().at("1.1 BR");
        world.press("/gouda").press(keys).press("<Enter>");
        world.ui.found.unwrap().at
    };
    assert_eq!(selected(""), 0);
    assert_eq!(selected("<Down>"), 1);
    assert_eq!(selected("<Tab><Tab><BackTab>"), 1);
    assert_eq!(selected("<Up>"), 0);
    assert_eq!(selected("<PgDn>"), 8);
    assert_eq!(selected("<PgDn><PgUp><PgUp>"), 0);
    let most = selected(&"<PgDn>".repeat(99));
    assert_eq!(selected(&"<PgDn>".repeat(100)), most);
}

#[test]
fn a_council_is_found_by_its_name_or_letters() {
    goes("1.1 BR", "czuid<Enter>", "1.1 ZP");
    goes("1.1 BR", "ckw<Enter>", "1.1 KW");
    goes("1.1 BR", "cWADD<Enter>", "1.1 WA");
    goes("1.1 BR", "c<Down><Down><Enter>", "1.1 KW");
    goes("1.1 KW", "czuid<Esc>", "1.1 KW");
    says("1.1 BR", "crotterdam<Enter>", "Niets gevonden voor “rotterdam”");
}

#[test]
fn every_action_is_found_by_its_own_name_and_is_done() {
    let world = World::new();
    let choices: Vec<_> = Action::choices(world.meeting.scale()).collect();
    for (place, &action) in choices.iter().enumerate() {
        let name = world.names[place].clone();
        let mut by_name = World::new().at("1.2 GO");
        let mut by_itself = World::new().at("1.2 GO");
        for world in [&mut by_name, &mut by_itself] {
            world.press("g<Right>ru/raad<Enter><Enter>");
        }
        by_name.press(":").paste(&name);
        by_name.press("<Enter>");
        by_itself.act(action);
        assert_eq!(by_name.effects.last(), by_itself.effects.last(), "{name}");
        assert_eq!(format!("{:?}", by_name.ui.modes), format!("{:?}", by_itself.ui.modes), "{name}");
        assert_eq!(by_name.place(), by_itself.place(), "{name}");
        assert_eq!(by_name.notice(), by_itself.notice(), "{name}");
        assert_eq!((by_name.ui.face, by_name.ui.ground), (by_itself.ui.face, by_itself.ui.ground), "{name}");
    }
}

#[test]
fn the_list_of_actions_shows_all_of_them_with_their_keys() {
    let mut world = World::new();
    world.press(":");
    let mut seen = String::new();
    for _ in 0..world.names.len() {
        seen += &world.screen(120, 36);
        world.press("<Down>");
    }
    for name in &world.names {
        assert!(seen.contains(name.as_str()), "{name}");
    }
    assert!(seen.contains("u, Ctrl+Z") && seen.contains("Shift+Tab"));
    says("1.1 BR", ":xyzzy<Enter>", "Niets gevonden voor “xyzzy”");
    goes("1.1 BR", ":omlaag<Esc>", "1.1 BR");
}

/// The dossier in which ten councils bring things in.
fn zhz() -> World {
    World::of(include_str!("../../data/zhz-inkoopkader.ron"), Language::Dutch)
}

#[test]
fn what_a_council_brought_in_and_what_was_answered_is_found_at_its_cell() {
    let mut world = zhz();
    world.press("/herindicaties alleen volgen<Enter>");
    assert_eq!(world.place(), "alblasserdam.6 AL");
    let mut world = zhz();
    world.press("/kritisch gevolgde herindicaties hoeksche");
    let screen = world.screen(120, 36);
    let line = screen.lines().find(|line| line.starts_with('▶')).unwrap();
    assert!(line.starts_with("▶ 1 Hoeksche Waard, reactie: …"), "{screen}");
    world.press("<Enter>");
    assert_eq!(world.place(), "hoeksche-waard.1 HW");
}

#[test]
fn words_are_found_at_the_end_of_a_long_text() {
    let mut world = World::of(include_str!("../../data/midden-holland-programma-2020.ron"), Language::Dutch);
    let item = world.item("4.4");
    let text = world.meeting.agenda().item(item).text.clone().unwrap();
    assert!(text.chars().take(400).collect::<String>().find("28 dagen").is_none(), "{text}");
    world.press("/28 dagen");
    let screen = world.screen(120, 36);
    let line = screen.lines().find(|line| line.starts_with('▶')).unwrap();
    assert!(line.contains("4.4 Tijdelijk Huisverbod: …") && line.contains("28 dagen"), "{screen}");
    world.press("<Enter>");
    assert!(world.place().starts_with("4.4 "));
}

#[test]
fn words_behind_each_other_are_the_better_find_and_one_may_be_the_title() {
    let mut world = World::of(include_str!("../../data/midden-holland-kader-2025.ron"), Language::Dutch);
    world.press("/oog voor<Enter>");
    let item = world.ui.item().unwrap();
    let text = world.meeting.agenda().item(item).text.clone().unwrap_or_default();
    assert!(text.contains("oog voor"), "{text}");
    let mut world = zhz();
    world.press("/herindicatie alblasserdam<Enter>");
    assert_eq!(world.place(), "alblasserdam.6 AL");
}
