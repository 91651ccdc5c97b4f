//! Typing and pasting: what is kept, what is bounded, what is made harmless.

use draagvlak::tui::state::Mode;
use draagvlak::tui::update::{Effect, Replace};

use crate::world::World;

/// What stands in the line that is being typed, with `|` where the cursor is.
fn line(world: &World) -> String {
    let input = match world.ui.modes.last() {
        Some(Mode::Form(form)) => form.field().unwrap().entry.input().unwrap(),
        Some(Mode::Choice(choice)) => &choice.input,
        _ => panic!("nothing is being typed"),
    };
    let at = input.value().char_indices().nth(input.cursor()).map_or(input.value().len(), |(at, _)| at);
    let (before, after) = input.value().split_at(at);
    format!("{before}|{after}")
}

#[track_caller]
fn edits(keys: &str, expected: &str) {
    let mut world = World::new().at("1.1 BR");
    world.press("v").press(keys);
    assert_eq!(line(&world), expected, "{keys}");
    assert_eq!(world.meeting.history().last(), 0, "{keys} pressed nothing at the table");
}

#[test]
fn a_line_is_edited_as_everywhere() {
    edits("een twee", "een twee|");
    edits("GgORzt?/:qR1 ", "GgORzt?/:qR1 |");
    edits("een twee<Left><Left>x", "een twx|ee");
    edits("een twee<Home>x", "x|een twee");
    edits("een twee<C-a>x<C-e>y", "xeen tweey|");
    edits("een<Left><Right><Right>x", "eenx|");
    edits("een twee<BS><BS>", "een tw|");
    edits("een twee<Home><Del>", "|en twee");
    edits("een twee<C-w>", "een |");
    edits("een twee<C-u>", "|");
    edits("een twee<C-Left>x", "een x|twee");
    edits("<BS><Del><Left><Home><C-w>", "|");
    edits("een<Up><Down><PgUp><F1>", "een|");
}

#[test]
fn a_remark_is_written_changed_and_removed() {
    let mut world = World::new().at("1.2 KW");
    world.press("rvmits de raad meebeslist<Enter>");
    assert_eq!(world.words("1.2", "KW"), "mits de raad meebeslist");
    assert_eq!(world.notice(), "Opmerking van Krimpenerwaard bij 1.2 genoteerd");
    world.press("v");
    assert_eq!(line(&world), "mits de raad meebeslist|");
    world.press("<Home>alleen <Enter>");
    assert_eq!(world.words("1.2", "KW"), "alleen mits de raad meebeslist");
    world.press("v<C-u>niets hiervan<Esc>");
    assert_eq!(world.words("1.2", "KW"), "alleen mits de raad meebeslist", "Esc changes nothing");
    world.press("v<C-z><Enter>");
    assert_eq!(world.notice(), "", "untouched, nothing to say");
    world.press("v<C-u><Enter>");
    assert_eq!((world.words("1.2", "KW").as_str(), world.meeting.remarks().count()), ("", 0));
    assert_eq!(world.notice(), "Opmerking van Krimpenerwaard bij 1.2 verwijderd");
}

#[test]
fn a_remark_remembers_with_which_colour_it_was_said() {
    let mut world = World::new().at("1.1 GO");
    world.press("rvliever niet<Enter>");
    let shown = |world: &mut World| {
        let screen = world.screen(160, 45);
        screen.lines().find(|l| l.contains("“liever niet”")).unwrap().split('│').next().unwrap().trim().to_owned()
    };
    assert_eq!(shown(&mut world), "Gouda ✕ rood: “liever niet”");
    world.press("g");
    let now = "Gouda ● groen: “liever niet” — gezegd bij rood";
    assert_eq!(shown(&mut world), now);
    world.press("v<C-u>voorzover<Enter>");
    assert_eq!(world.words("1.1", "GO"), "voorzover");
}

#[test]
fn beside_amber_a_condition_is_written_changed_and_dropped() {
    let mut world = World::new().at("1.2 KW");
    world.press("ovmits de raad meebeslist<Enter>");
    assert_eq!(world.notice(), "Voorwaarde van Krimpenerwaard bij 1.2 genoteerd");
    world.press("v, vooraf<Enter>");
    assert_eq!(world.notice(), "Voorwaarde gewijzigd: “mits de raad meebeslist, vooraf”");
    assert_eq!(world.meeting.conditions().count(), 1);
    world.press("v<C-u><Enter>");
    assert_eq!(world.notice(), "Voorwaarde vervallen: “mits de raad meebeslist, vooraf”");
    assert_eq!((world.meeting.conditions().count(), world.meeting.remarks().count()), (0, 0));
}

#[test]
fn any_mark_may_have_words_and_so_may_none() {
    for mark in ["g", "o", "r", "z", "t", ""] {
        let mut world = World::new().at("1.1 GO");
        world.press(mark).press("vdaarom<Enter>");
        assert_eq!(world.words("1.1", "GO"), "daarom", "beside {mark}");
    }
}

#[test]
fn leaving_a_line_changes_nothing() {
    for (open, key) in [("v", "<Esc>"), ("v", "<C-c>"), ("b", "<Esc>"), ("+", "<Esc>"), ("S", "<Esc>")] {
        let mut world = World::new().at("1.1 BR");
        world.press(open).press("iets").press(key);
        assert!(world.ui.modes.is_empty(), "{open}{key}");
        assert_eq!(world.meeting.history().last(), 0, "{open}{key}");
        assert_eq!(world.effect(), &Effect::None, "{open}{key}");
    }
}

#[test]
fn saving_elsewhere_starts_from_where_it_is_saved_now() {
    let mut world = World::new();
    world.press("S");
    assert_eq!(line(&world), "overleg.consensus.ron|");
    world.press("<C-u>elders/b.ron<Enter>");
    assert_eq!(world.effect(), &Effect::Save(Some("elders/b.ron".into()), Replace::Ask));
    world.press("S<C-u><Enter>");
    assert_eq!(world.effect(), &Effect::None, "nowhere is no place");
}

#[test]
fn a_paste_never_presses_a_key() {
    let mut world = World::new().at("1.1 BR");
    for (keys, back) in [("", ""), ("R", "<Esc>"), ("p", "<Esc>"), ("?", "<Esc>"), ("f", "f")] {
        world.press(keys);
        world.paste("gorzt\nEq");
        assert_eq!(world.notice(), "Plakken kan alleen in een tekstregel (v, b, + of /)", "after {keys}");
        world.press(back);
    }
    assert_eq!((world.row("1.1").as_str(), world.meeting.history().last()), (".....", 0));
}

#[test]
fn a_paste_is_cleaned_and_keeps_its_lines_where_there_is_room_for_lines() {
    let mut world = World::new().at("1.1 BR");
    world.press("ovX<Left>").paste("een\r\ntwee\tdrie \u{1b}[31mvier\u{202e}");
    assert_eq!(line(&world), "een\ntwee drie \u{fffd}[31mvier\u{fffd}|X");
    world.press("<Enter>");
    assert_eq!(world.words("1.1", "BR"), "een\ntwee drie \u{fffd}[31mvier\u{fffd}X");
    world.press("+").paste("een\r\ntwee\tdrie");
    assert_eq!(line(&world), "een  twee drie|");
    world.press("<Esc>");
    world.press("/").paste("Proces verkenning\n");
    assert_eq!(world.place(), "1.1 BR");
    assert!(world.screen(120, 36).contains("Zoeken in onderwerpen"), "pasting the end of a line is not Enter");
}

#[test]
fn a_million_pasted_or_typed_characters_are_bounded() {
    for flood in ["x".repeat(1 << 20), "e\u{301}\u{302}\u{303}\u{304}\u{305}".repeat(1 << 17), "🏛".repeat(1 << 18)] {
        let mut world = World::new().at("1.1 BR");
        world.press("v").paste(&flood).paste(&flood).press("yyy");
        assert!(line(&world).chars().count() <= 1_001, "{}", line(&world).chars().count());
        world.frame(80, 24);
        world.press("<Enter>");
        assert!(world.words("1.1", "BR").chars().count() <= 1_000);
        world.frame(80, 24);
        for list in ["/", "c", ":"] {
            world.press(list).paste(&flood).press("y<Enter>");
            assert!(world.ui.modes.is_empty());
        }
    }
    let mut world = World::new().at("1.1 BR");
    world.press("b").press(&"lang ".repeat(500)).press("<Enter>");
    assert_eq!(world.meeting.conclusion(world.item("1.1")).unwrap().text.chars().count(), 999, "the last blank goes");
}

#[test]
fn what_cannot_be_seen_is_not_typed() {
    edits("a\u{202e}b\u{200b}c\u{feff}\u{7}\u{9b}d", "abcd|");
    let mut world = World::new();
    assert!(world.press("+\u{202e}\u{200f}<Enter>").screen(80, 24).contains("vul dit in"));
}

#[test]
fn a_mark_typed_behind_its_letter_becomes_one_with_it() {
    edits("e\u{301}e\u{301}n", "één|");
    edits("een<Home><Right>\u{301}", "é|en");
    edits("e\u{301}<BS>", "|");
    let mut world = World::new().at("1.1 BR");
    world.press("ve\u{301}");
    assert!(world.screen(80, 24).contains("▶ Opmerking é"), "{}", world.screen(80, 24));
}

#[test]
fn the_cursor_stands_where_the_next_character_comes() {
    for (typed, column) in [("", 3), ("abc", 6), ("漢字", 7), ("é🎉", 6)] {
        let mut world = World::new().at("1.1 BR");
        world.press("S<C-u>").press(typed);
        let (_, cursor) = world.frame(80, 24);
        assert_eq!(cursor.unwrap(), (column, 21).into(), "{typed}");
    }
    let mut world = World::new().at("1.1 BR");
    world.press("S<C-u>").press(&"漢".repeat(200));
    // 37 of these, each two columns wide, fit behind the sign: 200 are five lines and 15 more.
    assert_eq!(world.frame(80, 24).1.unwrap(), (3 + 2 * 15, 21).into());
    world.press("<Home>");
    assert_eq!(world.frame(80, 24).1.unwrap(), (3, 16).into());
}
