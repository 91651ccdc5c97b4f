//! What the calendar page looks like.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::looks;
use crate::programme::AGENDA;
use crate::world::World;

/// The meeting of 16 April: two are past, five are to come.
fn later(language: Language) -> World {
    let mut world =
        World::of(&AGENDA.replace("date: \"2020-01-30\",\n    place", "date: \"2020-04-16\",\n    place"), language);
    world.press("P");
    world
}

#[test]
fn the_calendar_in_every_look() {
    for size in [(60, 15), (80, 24), (120, 36)] {
        looks("calendar", &mut later(Language::Dutch), size);
    }
    let mut mono = later(Language::Dutch);
    mono.depth = Depth::None;
    looks("calendar_mono", &mut mono, (80, 24));
    let mut ascii = later(Language::English);
    ascii.glyphs = Glyphs::Ascii;
    looks("calendar_ascii_english", &mut ascii, (80, 24));
    let screen = ascii.screen(80, 24);
    assert!(screen.is_ascii(), "{screen}");
}

#[test]
fn planning_and_the_question_before_the_next_meeting() {
    let mut world = World::of(AGENDA, Language::Dutch);
    world.press("P+<Tab>");
    looks("planning", &mut world, (80, 24));
    world.press("<Esc><Down><Down><Down><Enter>");
    looks("next_meeting", &mut world, (80, 24));
}

/// Titles, places and notes that are long, wide, hostile or right to left: nothing spills, and every row can be reached.
#[test]
fn a_hostile_calendar_stays_within_its_lines() {
    let hostile = "=1+1 <script>\u{202e}omgekeerd 漢字とかなの議題 🎉 ".repeat(6);
    let text = AGENDA
        .replace("Verkenning zorglandschap", &hostile)
        .replace("title: \"BOSD 2\"", &format!("title: {hostile:?}"))
        .replace("Met een werkbezoek vooraf.", &hostile)
        .replace("afdelingshoofden", &hostile);
    for size in [(60, 15), (80, 24), (200, 60)] {
        let mut world = World::of(&text, Language::Dutch);
        world.press("P");
        for _ in 0..16 {
            let (buf, cursor) = world.frame(size.0, size.1);
            let cursor = cursor.unwrap();
            assert_eq!(buf[(cursor.x + 1, cursor.y)].symbol(), "▶", "{size:?}: the cursor is at the selected row");
            assert!(!world.screen(size.0, size.1).contains('\u{202e}'));
            world.press("<Down>");
        }
    }
}
