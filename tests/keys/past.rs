//! Looking back: the meeting as it went, one change after another, with nothing that can be changed.

use draagvlak::text::{Language, Text};
use draagvlak::tui::action::{Action, Step};
use draagvlak::tui::keymap::Context;
use draagvlak::tui::update::Effect;

use crate::says;
use crate::world::{AGENDA, World};

/// Five marks on 1.1 with a change of mind, a remark, another topic, and an item that was raised: thirteen changes in all.
fn went() -> World {
    let mut world = World::new().at("1.1 BR");
    world.press("g<Right>o<Right>r<Right>g<Right>g"); // 1 to 5
    world.press("2g"); // 6: Gouda from amber to green
    world.press("vmits de griffier meedenkt<Enter>"); // 7
    world.press("<Down><Enter>"); // 8: 1.2 on the table
    world.press("1g<Right>g"); // 9, 10
    world.press("+Vervoer<Enter>"); // 11: raised
    world.press("g"); // 12: marked there
    world.press("u"); // 13: taken back
    world
}

/// What the past says of the change that it stands at: the line that is selected in the list.
#[track_caller]
fn told(world: &mut World) -> String {
    let (buf, cursor) = world.frame(120, 36);
    let lines = crate::world::lines(&buf);
    let line = &lines[usize::from(cursor.expect("a cursor").y)];
    assert!(line.starts_with("▶ "), "the cursor stands at what happened: {line}");
    line.trim_start_matches("▶ ").to_owned()
}

#[test]
fn each_step_back_undoes_one_change_on_the_screen_only() {
    let mut world = went();
    let now = world.meeting.clone();
    world.press("L");
    assert_eq!(told(&mut world).split_once("  ").unwrap().1, "Teruggenomen: Gouda bij R1: nog niet → groen");
    world.press("<Home>");
    assert!(told(&mut world).contains("begin van het overleg"));
    assert!(!world.screen(120, 36).contains("Vervoer"), "what was raised later is not there yet");
    let row = |world: &mut World| {
        let line = world.screen(120, 36).lines().find(|l| l.contains(" 1.1 ")).unwrap().to_owned();
        line.chars().filter(|c| "●◐✕·".contains(*c)).take(5).collect::<String>()
    };
    for (step, expected) in [(1, "●····"), (2, "●◐···"), (3, "●◐✕··"), (5, "●◐✕●●"), (6, "●●✕●●")]
    {
        world.press("<Home>").press(&"<Right>".repeat(step));
        assert_eq!(row(&mut world), expected, "after {step} changes");
    }
    assert!(told(&mut world).ends_with("Gouda 1.1 ◐ oranje → ● groen"), "{}", told(&mut world));
    assert_eq!(world.place(), "1.1 GO", "the table shows where it happened");
    world.press("<Left>");
    assert_eq!(row(&mut world), "●◐✕●●");
    assert_eq!(world.meeting, now, "the meeting itself has not changed");
}

#[test]
fn keys_for_one_for_ten_and_for_the_ends() {
    let mut world = went();
    let count = world.meeting.history().last();
    assert_eq!(count, 13);
    world.press("L");
    let at = |world: &World| world.ui.past().expect("looking back").at();
    for (keys, expected) in [
        ("", 13),
        ("<Left>", 12),
        ("<PgUp>", 2),
        ("<PgUp>", 0),
        ("<Left>", 0),
        ("<PgDn>", 10),
        ("<PgDn>", 13),
        ("<Right>", 13),
        ("<Home>", 0),
        ("<Right>", 1),
        ("<End>", 13),
    ] {
        world.press(keys);
        assert_eq!(at(&world), expected, "{keys}");
    }
    assert!(world.press("<Right>").notice().contains("Verder is er geen wijziging"));
}

#[test]
fn one_jumps_to_the_changes_of_an_item_or_a_council() {
    let mut world = went();
    world.press("L<Home>");
    let at = |world: &World| world.ui.past().expect("looking back").at();
    let item = world.item("1.2");
    world.ui.select(item);
    for (keys, expected) in [("n", 8), ("n", 9), ("n", 10), ("n", 10), ("N", 9), ("N", 8), ("N", 8)] {
        world.press(keys);
        assert_eq!(at(&world), expected, "{keys} on 1.2");
    }
    assert!(world.notice().contains("Verder is er geen wijziging"));
    world.press("<Home>2");
    for (keys, expected) in [("c", 2), ("c", 6), ("c", 7), ("c", 10), ("C", 7), ("C", 6)] {
        world.press(keys);
        assert_eq!(at(&world), expected, "{keys} for Gouda");
    }
    world.press("<Home><Up><Down>1l");
    assert!(world.place().ends_with("GO"), "h and l choose a council, arrows step in time");
}

#[test]
fn nothing_can_be_changed_and_it_says_so() {
    let mut world = went();
    let before = world.meeting.clone();
    for key in
        ["g", "o", "r", "z", "t", "a", "x", "v", "b", "H", "R", "e", "m", "<Enter>", "+", "K", "J", "p", "s", "E"]
    {
        world.press("L<Left>");
        let effects = world.effects.len();
        world.press(key);
        assert_eq!(world.notice(), "U kijkt terug: hier kan niets worden gewijzigd. Esc gaat terug naar nu", "{key}");
        assert!(world.effects[effects..].iter().all(|effect| *effect == Effect::None), "{key}");
        assert_eq!(world.ui.modes.len(), 1, "{key} opens nothing");
        world.press("<Esc>");
    }
    assert_eq!(world.meeting, before);
    for undo in ["u", "<C-z>", "<C-y>", "S"] {
        world.press("L").press(undo);
        assert!(world.notice().contains("U kijkt terug"), "{undo}");
        world.press("<Esc>");
    }
    assert_eq!(world.meeting, before);
}

#[test]
fn the_first_line_says_that_this_is_the_past() {
    let mut world = went();
    world.press("L<Home><Right><Right>");
    for ((width, height), expected) in [
        ((60, 15), "TERUGKIJKEN · 2 van 13"),
        ((80, 24), "TERUGKIJKEN · 2 van 13"),
        ((120, 36), "TERUGKIJKEN · stand na wijziging 2 van 13 · 16 september 2021"),
        ((200, 60), "alleen kijken, niets verandert · Esc: nu"),
    ] {
        let screen = world.screen(width, height);
        let first = screen.lines().next().unwrap();
        assert!(first.contains(expected), "{width}: {first}");
    }
    let screen = world.screen(80, 24);
    assert!(screen.lines().next().unwrap().contains("alleen kijken · Esc: nu"), "{screen}");
    world.keeping.not_kept = 2;
    assert!(world.screen(120, 36).contains("NIET BEWAARD: 2"), "what is not safe now is not hidden by the past");
}

#[test]
fn esc_comes_back_to_now_where_the_person_was() {
    let mut world = went().at("3.5 WA");
    world.press("*L<Home><Right>");
    let place = world.place();
    assert_eq!(place, "1.1 BR");
    world.press("q");
    assert!(world.ui.modes.is_empty() && world.ui.past().is_none());
    assert_eq!(world.place(), "3 WA", "3.5 is folded away, as it was");
    assert!(world.screen(120, 36).contains("Vervoer"));
    says("1.1 BR", "L", "Er is nog niets gebeurd om op terug te kijken");
}

#[test]
fn the_overview_and_the_help_speak_of_the_past_too() {
    let mut world = went();
    world.press("L<Home><Right>O");
    let screen = world.screen(120, 36);
    assert!(screen.contains("TERUGKIJKEN") && screen.contains("1/5 raden") && !screen.contains("Vervoer"), "{screen}");
    world.press("<Enter>");
    assert!(world.ui.past().is_some() && world.place().starts_with("1.1"));
    world.press("?");
    assert!(world.screen(120, 36).contains("Hulp"));
    world.press("<Esc>f");
    assert!(
        world.screen(80, 24).contains("Bodegraven-Reeuwijk 1.1 · nog niet → ● groen"),
        "on the whole screen as well"
    );
    world.press("<C-s>");
    assert!(matches!(world.effect(), Effect::Save(..)), "saving saves what is now");
}

#[test]
fn the_help_tells_every_key_of_the_past_and_of_the_overview_in_both_languages() {
    for language in Language::ALL {
        let mut world = World::of(AGENDA, language);
        world.press("?");
        let help = world.screen(120, 300);
        let text = Text::new(language);
        let steps = Step::ALL.map(|step| (Context::Past, Action::Time(step)));
        let parts = [Action::NextPart, Action::PreviousPart, Action::GoThere].map(|action| (Context::Overview, action));
        for (context, action) in steps.into_iter().chain(parts) {
            let keys = world.keymap.names(context, action, &text);
            let name = action.name(&text, world.meeting.scale());
            let told = help.lines().any(|l| l.trim_start().starts_with(&keys) && l.ends_with(&name));
            assert!(!keys.is_empty() && told, "{keys} {name} is not in the help:\n{help}");
        }
    }
}

#[test]
fn who_only_looks_may_look_back_too() {
    let mut world = went();
    world.keeping.read_only = true;
    world.press("L<Home>");
    assert_eq!(world.ui.past().expect("looking back").at(), 0);
    world.press("<Esc>O");
    assert!(world.screen(120, 36).contains("[draagvlak]"));
    world.press("<Esc>");
    let screen = world.screen(120, 36);
    let keys = screen.lines().last().unwrap();
    assert!(keys.contains("O overzicht") && keys.contains("L terugkijken"), "{keys}");
}
