//! Showing only some points, and what moved since the round before.

use draagvlak::domain::id::ItemIx;
use draagvlak::text::Language;
use draagvlak::tui::action::Action;
use draagvlak::tui::state::Filter;

use crate::world::World;

/// A second round: `a` and `b` were coloured before, `c` was not, `d` is kept for reference; Gouda asks something of `b`.
const SECOND: &str = r#"(
    format: 1, id: "twee", round: 2, title: "Tweede ronde", date: "2021-10-14", earlier: [(round: 1, date: "2021-09-16")],
    councils: [(id: "go", name: "Gouda", short: "GO"), (id: "zp", name: "Zuidplas", short: "ZP"), (id: "wa", name: "Waddinxveen", short: "WA")],
    rules: [(id: "meerderheid", preset: Majority)],
    agenda: [
        (id: "1", title: "Jeugd", children: [
            (id: "a", title: "Inkoop", coloured: true, former: [(round: 1, marks: {"go": "oranje", "zp": "groen"}, outcome: Conditional)]),
            (id: "b", title: "Toegang", coloured: true, former: [(round: 1, marks: {"go": "oranje"}, outcome: Open)]),
        ]),
        (id: "2", title: "Wonen", children: [
            (id: "c", title: "Tarieven", coloured: true),
            (id: "d", title: "Wachttijd", kind: Decision, former: [
                (round: 1, marks: {"go": "groen", "zp": "groen"}, outcome: Support, conclusion: (finding: Support, text: "Eens.")),
            ]),
        ]),
    ],
    conditions: [(text: "Eerst de kosten", asks: [(item: "b", council: "go")])],
)"#;

fn second() -> World {
    World::of(SECOND, Language::Dutch)
}

fn rows(world: &World) -> String {
    let id = |&item: &ItemIx| world.meeting.agenda().item(item).id.clone();
    world.ui.rows.iter().map(id).collect::<Vec<_>>().join(" ")
}

/// The rows of the screen, without blanks at their ends.
fn screen(world: &mut World, width: u16, height: u16) -> Vec<String> {
    let (buf, _) = world.frame(width, height);
    let row = |y| (0..width).map(|x| buf[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect()
}

#[track_caller]
fn filtered(marks: &str, filter: Filter, expected: &str, shown: usize, hidden: usize) {
    let mut world = second();
    world.press(marks);
    world.act(Action::Filter(filter));
    let on = world.ui.filtered.as_ref().map(|f| (f.shown, f.hidden));
    assert_eq!((rows(&world).as_str(), on), (expected, Some((shown, hidden))), "{filter:?} after {marks}");
}

#[test]
fn a_filter_keeps_its_points_and_the_headings_above_them() {
    // The first point is selected: Gouda turns green, Zuidplas stays green.
    filtered("g<Right>g", Filter::Moved, "1 a", 1, 2);
    filtered("g<Right>o<Right>g<Left><Left>", Filter::Moved, "1 a", 1, 2);
    // Two of three carry the majority whatever is still said.
    filtered("g<Right>g", Filter::Open, "1 b 2 c", 2, 1);
    filtered("", Filter::Conditions, "1 b", 1, 2);
    filtered("g", Filter::Blank, "1 b 2 c", 2, 1);
}

#[test]
fn a_filter_without_points_changes_nothing() {
    let mut world = second();
    world.act(Action::Filter(Filter::Moved));
    assert_eq!((rows(&world).as_str(), world.ui.filtered.is_none()), ("1 a b 2 c d", true));
    assert!(world.notice().starts_with("Er zijn geen punten"), "{}", world.notice());
}

#[test]
fn one_key_offers_the_filters_and_esc_takes_them_off() {
    let mut world = second();
    world.press("F<Down><Down><Enter>");
    assert_eq!(rows(&world), "1 b");
    assert_eq!(world.notice(), "1 punt getoond, 2 verborgen; Esc toont alles");
    assert_eq!(world.place(), "b GO", "a hidden row cannot be selected");
    world.press("<Esc>");
    assert_eq!((rows(&world).as_str(), world.place().as_str()), ("1 a b 2 c d", "b GO"));
    // Esc in the list leaves everything as it was, and the palette finds them by name too.
    world.press("F<Esc>");
    assert_eq!(rows(&world), "1 a b 2 c d");
    world.press(":nog niemand kleurde<Enter>");
    assert_eq!(rows(&world), "1 a b 2 c");
}

#[test]
fn esc_goes_up_one_level_at_a_time() {
    let mut world = second();
    world.act(Action::Filter(Filter::Blank));
    world.press("f<Esc>");
    assert!(world.ui.filtered.is_some(), "the whole screen comes before the filter");
    world.press("/Inkoop<Enter><Esc>");
    assert!(world.ui.filtered.is_some(), "and so does what was found");
    world.press("<Esc>");
    assert!(world.ui.filtered.is_none());
}

#[test]
fn no_row_vanishes_while_it_is_coloured() {
    let mut world = second();
    world.act(Action::Filter(Filter::Blank));
    world.press("g<Right>g<Down>g");
    assert_eq!(rows(&world), "1 a b 2 c");
    // Folding works within the filter.
    world.press("<Home> ");
    assert_eq!(rows(&world), "1 2 c");
}

#[test]
fn what_is_hidden_comes_into_view_when_somebody_goes_there() {
    let mut world = second();
    world.act(Action::Filter(Filter::Conditions));
    world.press("/Tarieven<Enter>");
    assert_eq!((world.place().as_str(), world.ui.filtered.is_none()), ("c GO", true));
    // A search that is left without a choice brings the filter back.
    world.act(Action::Filter(Filter::Conditions));
    world.press("/Tarieven<Esc>");
    assert_eq!((rows(&world).as_str(), world.ui.filtered.is_some()), ("1 b", true));
    // What comes onto the agenda is in view.
    world.press("+Vervoer<Enter>");
    let raised = world.ui.rows.last().map(|&item| world.meeting.agenda().item(item).title.clone());
    assert_eq!(raised.as_deref(), Some("Vervoer"));
}

#[test]
fn the_heads_name_the_filter_and_what_it_hides() {
    let mut world = second();
    world.act(Action::Filter(Filter::Conditions));
    for (width, height) in [(80, 24), (60, 15), (200, 60)] {
        let screen = screen(&mut world, width, height);
        assert!(screen[1].starts_with(" voorwaarden · 2 verborgen "), "{}", screen[1]);
    }
    world.press("<Esc>");
    assert!(screen(&mut world, 80, 24)[1].starts_with(" Agenda · "));
}

#[test]
fn a_move_has_a_sign_in_its_cell_and_a_line_below() {
    let mut world = second();
    // Gouda to green, Zuidplas to orange; Waddinxveen had not spoken.
    world.press("g<Right>o<Right>r<Home><Down><Down>");
    let narrow = screen(&mut world, 80, 24);
    let row = narrow.iter().find(|row| row.contains("Inkoop")).unwrap();
    assert!(row.contains("↑●G") && row.contains("↓◐O") && row.contains("→✕R"), "{row}");
    let wide = screen(&mut world, 200, 60);
    let row = wide.iter().find(|row| row.contains("Inkoop")).unwrap();
    assert!(row.contains("◐→●G") && row.contains("●→◐O") && row.contains("·→✕R"), "{row}");
    world.press("<Up>");
    let detail = screen(&mut world, 120, 36).join("\n");
    for line in [
        "Gouda, ronde 1: ◐ oranje → nu ● groen",
        "Zuidplas, ronde 1: ● groen → nu ◐ oranje",
        "Waddinxveen, ronde 1: · nog niet → nu ✕ rood",
        "Ronde 1: onder voorwaarden · GO ◐, ZP ●",
    ] {
        assert!(detail.contains(line), "no {line} in\n{detail}");
    }
}

#[test]
fn a_reference_tells_how_it_stood() {
    let mut world = second();
    let screen = screen(&mut world, 80, 24);
    let row = screen.iter().find(|row| row.contains("Wachttijd")).unwrap();
    assert!(row.contains("ronde 1: draagvlak") && !row.contains("beslispunt"), "{row}");
}

#[test]
fn a_hidden_round_gives_no_move_away() {
    let mut world = second();
    world.press("Rhg");
    let screen = screen(&mut world, 80, 24).join("\n");
    assert!(!screen.contains('↑') && !screen.contains("nu ● groen"), "{screen}");
}
