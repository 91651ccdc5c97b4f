//! The page of milestones: keys in, milestones as they become and frames out.

use draagvlak::domain::agenda::Stage;
use draagvlak::session::Keeping;
use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::looks;
use crate::programme::AGENDA;
use crate::world::World;

fn world() -> World {
    World::of(AGENDA, Language::Dutch)
}

/// The milestones of an item: a letter for how far, the text, when.
fn milestones(world: &World, id: &str) -> Vec<String> {
    let all = &world.meeting.agenda().item(world.item(id)).milestones;
    let said = |it: &draagvlak::domain::agenda::Milestone| {
        let letter = ["P", "L", "G", "X"][Stage::ALL.iter().position(|&stage| stage == it.stage).unwrap()];
        format!("{letter} {}|{}", it.text, it.due.as_deref().unwrap_or("-"))
    };
    all.iter().map(said).collect()
}

#[test]
fn the_head_counts_them_and_tab_shows_only_some() {
    let mut world = world();
    world.press("M");
    let head = |world: &mut World| world.screen(120, 36).lines().nth(1).unwrap().to_owned();
    assert_eq!(head(&mut world), " Mijlpalen [alle 8] ○P gepland 4  ◐L loopt 1  ●G gehaald 2  –X vervallen 1");
    let rows = |world: &mut World| {
        let screen = world.screen(120, 36);
        screen.lines().skip(2).filter(|line| ["○P", "◐L", "●G", "–X"].iter().any(|sign| line.contains(sign))).count()
    };
    assert_eq!(rows(&mut world), 8);
    for (shown, count) in
        [("[○P gepland 4]", 4), ("[◐L loopt 1]", 1), ("[●G gehaald 2]", 2), ("[–X vervallen 1]", 1), ("[alle 8]", 8)]
    {
        world.press("<Tab>");
        assert!(head(&mut world).contains(shown), "{}", head(&mut world));
        assert_eq!(rows(&mut world), count, "{shown}");
    }
    world.press("<BackTab>");
    assert!(head(&mut world).contains("[–X vervallen 1]"));
}

#[test]
fn a_key_says_how_far_one_is_and_a_filter_keeps_its_rows() {
    let mut world = world().at("2.1 BR");
    world.press("M<Down>g");
    assert_eq!(milestones(&world, "2.1")[0], "G Start nieuwe vormen van ambulante intensieve ondersteuning|K1 en K3");
    assert!(world.notice().contains("Mijlpalen gewijzigd: 2.1"), "{}", world.notice());
    world.press("<Down>l<Down>x");
    assert_eq!(milestones(&world, "2.1").iter().map(|it| &it[..1]).collect::<Vec<_>>(), ["G", "L", "X"]);
    world.press("puuuu");
    assert_eq!(milestones(&world, "2.1").iter().map(|it| &it[..1]).collect::<Vec<_>>(), ["P", "P", "P"]);
    // Only the planned ones: one that is reached now stays where it was, until the filter is chosen again.
    world.press("<Tab><Down><Down>g");
    assert!(world.screen(120, 36).contains("●G gehaald"), "{}", world.screen(120, 36));
    world.press("<Tab><BackTab>");
    assert!(!world.screen(120, 36).lines().skip(2).any(|line| line.contains("●G gehaald")));
    world.press("<Home>g");
    assert!(world.notice().contains("Kies een regel onder deze kop"), "a heading is no milestone: {}", world.notice());
}

#[test]
fn one_is_added_to_the_item_that_was_selected_changed_and_removed() {
    let mut world = world().at("2.2 GO");
    world.press("M");
    assert!(world.screen(120, 36).contains("▶ 2.2 Versterking pleegzorg  nog geen mijlpalen; + voegt er een toe"));
    world.press("+Wervingsactie<Tab>K2 2020<Tab>l<C-s>");
    assert_eq!(milestones(&world, "2.2"), ["L Wervingsactie|K2 2020"]);
    assert!(world.screen(120, 36).contains("▶  ◐L loopt       Wervingsactie  K2 2020"), "{}", world.screen(120, 36));
    world.press("w<C-u>Wervingsactie pleegzorg<Tab><C-u><C-s>");
    assert_eq!(milestones(&world, "2.2"), ["L Wervingsactie pleegzorg|-"]);
    world.press("+<C-s>");
    assert!(world.screen(120, 36).contains("vul dit in"), "a text is needed");
    world.press("<Esc><Del>");
    assert_eq!(milestones(&world, "2.2"), Vec::<String>::new());
    world.press("u<Enter>");
    assert_eq!((milestones(&world, "2.2").len(), world.place().as_str(), world.ui.modes.len()), (1, "2.2 GO", 0));
    world.press("MW");
    assert_eq!(milestones(&world, "2.2").len(), 1, "W on a heading takes nothing away");
    world.press("<Down>W");
    assert_eq!(milestones(&world, "2.2").len(), 0);
}

#[test]
fn an_agenda_without_any_says_so_and_a_closed_or_read_only_meeting_refuses() {
    let mut world = World::new();
    world.press("M");
    let screen = world.screen(80, 24);
    assert!(screen.contains("[alle 0]") && screen.contains("nog geen mijlpalen; + voegt er een toe"), "{screen}");
    world.press("glpx<Del>w<Tab>gw<Tab><Tab><Tab><Tab>");
    assert_eq!(world.meeting.history().last(), 0);
    world.keeping = Keeping { read_only: true, ..Keeping::default() };
    world.press("+");
    assert!(world.notice().contains("alleen geopend om te lezen"));
    let mut closed = self::world().at("2.1 BR");
    closed.press("Ej");
    closed.press("M<Down>g");
    assert!(closed.notice().contains("gesloten"), "{}", closed.notice());
}

#[test]
fn the_explanation_lists_them_and_a_heading_counts_what_is_below() {
    let mut world = world().at("1.2 GO");
    let screen = world.screen(120, 36);
    assert!(
        screen.contains("1 van 1 mijlpaal gehaald") && screen.contains("●G gehaald: Nachtopvang verplaatst · K2 2020"),
        "{screen}"
    );
    world.press("<Home>");
    let screen = world.screen(200, 60);
    assert!(screen.contains("2 van 4 mijlpalen gehaald, 1 vervallen (met die eronder)"), "{screen}");
    assert!(screen.contains("◐L loopt: Openstelling Wlz voor GGZ · 2020"), "{screen}");
    let beside = world.screen(80, 24);
    let is_beside = |line: &str| line.split_once('│').is_some_and(|(_, right)| right.contains("2 van 4 mijlpalen"));
    assert!(beside.lines().any(is_beside), "without scrolling, however long the text is: {beside}");
    let mut world = world.at("2 GO");
    assert!(world.screen(120, 36).contains("0 van 3 mijlpalen gehaald (met die eronder)"));
    world.press("<Down>f");
    assert!(world.screen(200, 60).contains("○P gepland: Start nieuwe vormen"), "from afar too");
}

#[test]
fn the_page_in_every_look() {
    let at = |language| {
        let mut world = World::of(AGENDA, language).at("2.1 GO");
        world.press("M<Down><Down>");
        world
    };
    for size in [(60, 15), (80, 24), (120, 36)] {
        looks("milestones", &mut at(Language::Dutch), size);
    }
    let mut mono = at(Language::Dutch);
    mono.depth = Depth::None;
    looks("milestones_mono", &mut mono, (80, 24));
    let mut ascii = at(Language::English);
    ascii.glyphs = Glyphs::Ascii;
    looks("milestones_ascii_english", &mut ascii, (80, 24));
    assert!(ascii.screen(80, 24).is_ascii());
    let mut form = at(Language::Dutch);
    form.press("w<Tab>");
    looks("milestone_form", &mut form, (80, 24));
}

#[test]
fn hundreds_of_them_with_strange_texts_scroll_within_their_lines() {
    let one = r#"(text: "=1+1 漢字とかな 🎉 aaneengeschrevenlangewoordenzonderspatiesdienergensafgebrokenkunnenworden", due: "K1 tot en met K4 van een jaar dat nog komt"),"#;
    let text = AGENDA.replace(r#"(text: "Onderzoek naar InVerbinding"),"#, &one.repeat(300));
    let mut world = World::of(&text, Language::Dutch);
    world.press("M<End>");
    for size in [(60, 15), (80, 24), (200, 60)] {
        let (buf, cursor) = world.frame(size.0, size.1);
        let cursor = cursor.unwrap();
        assert_eq!(buf[(cursor.x + 1, cursor.y)].symbol(), "▶", "{size:?}");
        world.press("<PgUp><Up>");
    }
    world.press("<End>g");
    assert_eq!(milestones(&world, "2.1").last().map(|it| &it[..1]), Some("G"));
}
