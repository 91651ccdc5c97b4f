//! The keys of the levels, and of what those keys did otherwise.

use std::collections::HashSet;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use draagvlak::domain::id::LevelIx;
use draagvlak::domain::mark::Answer;
use draagvlak::tui::action::Action;
use draagvlak::tui::keymap::{Context, Keymap};

use crate::disk::FakeDisk;
use crate::home::AtHome;
use crate::{ALL, Case, FIVE, NINE, TWO};

const PLACES: [Context; 3] = [Context::Table, Context::Round, Context::Home];

fn key(c: char, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(c), modifiers)
}

#[test]
fn the_letter_of_every_level_gives_it_wherever_one_colours() {
    for case in ALL {
        let keymap = Keymap::new(case.world().meeting.scale());
        for (place, letter) in case.letters.chars().enumerate() {
            let gives = Some(Action::Answer(Answer::Level(LevelIx::at(place))));
            for context in PLACES {
                let action = keymap.action(context, key(letter.to_ascii_lowercase(), KeyModifiers::NONE));
                assert_eq!(action, gives, "{}: {letter} in {context:?}", case.name);
            }
            let mut world = case.world();
            world.press(&Case::key(letter));
            assert_eq!(world.row("1.1"), format!("{letter}.........."), "{}", case.name);
            let mut round = case.world();
            round.press("R").press(&Case::key(letter).repeat(2));
            assert_eq!(round.row("1.1"), format!("{letter}{letter}........."), "{}: in a round", case.name);
        }
    }
}

#[test]
fn what_a_letter_did_otherwise_it_does_with_alt() {
    let plain = Keymap::new(&draagvlak::domain::scale::Scale::traffic_light());
    for case in ALL {
        let keymap = Keymap::new(case.world().meeting.scale());
        for letter in case.letters.chars().map(|c| c.to_ascii_lowercase()) {
            for context in PLACES {
                let meant = plain.action(context, key(letter, KeyModifiers::NONE));
                let is_level = matches!(meant, Some(Action::Answer(Answer::Level(_))));
                let now = keymap.action(context, key(letter, KeyModifiers::ALT));
                assert_eq!(now, meant.filter(|_| !is_level), "{}: Alt+{letter} in {context:?}", case.name);
            }
        }
        for action in Action::choices(case.world().meeting.scale()) {
            assert!(keymap.chords(Context::Table, action).next().is_some(), "{}: no key for {action:?}", case.name);
        }
        for action in Action::choices_at_home(case.world().meeting.scale()) {
            assert!(keymap.chords(Context::Home, action).next().is_some(), "{}: no key for {action:?}", case.name);
        }
    }
    // With a level on M, E and H: minutes, finishing, and hiding the marks of a round.
    let mut world = FIVE.world();
    world.press("H").act(Action::CloseTopic);
    let alt = |world: &mut crate::world::World, c| {
        let action = world.keymap.action(world.ui.context(), key(c, KeyModifiers::ALT)).unwrap();
        world.act(action);
    };
    let mut world = FIVE.world();
    alt(&mut world, 'e');
    assert!(world.meeting.is_closed(world.item("1.1")));
    let mut world = FIVE.world();
    world.press("R");
    alt(&mut world, 'h');
    assert!(world.ui.masked().is_some());
    let mut world = FIVE.world();
    alt(&mut world, 'v');
    assert_eq!(world.ui.context(), Context::Form);
}

#[test]
fn every_key_of_every_action_is_told_in_help_and_list() {
    for case in ALL {
        let mut world = case.world();
        let names: HashSet<_> = world.names.iter().collect();
        assert_eq!(names.len(), world.names.len(), "{}: two actions have one name: {:?}", case.name, world.names);
        world.press("?");
        let help = world.screen(120, 220);
        for action in Action::choices(world.meeting.scale()) {
            let keys = world.keymap.names(Context::Table, action, &world.text);
            assert!(keys.chars().count() <= 20, "{}: {keys} is cut", case.name);
            let name = action.name(&world.text, world.meeting.scale());
            let line = help.lines().find(|l| l.trim_start().starts_with(&keys) && l.ends_with(&name));
            assert!(line.is_some(), "{}: {keys} {name} is not in the help:\n{help}", case.name);
        }
        let mut world = case.world();
        world.press(":");
        let list = world.screen(80, 24);
        let first = list.lines().find(|line| line.starts_with("▶ ")).unwrap();
        let letter = Case::key(case.letters.chars().next().unwrap());
        assert!(first.contains(&format!("▶ {letter}")), "{}: the levels come first in the list: {first}", case.name);
        world.press("<Down><Enter>");
        let second = case.letters.chars().nth(1).unwrap();
        assert_eq!(world.row("1.1"), format!("{second}.........."), "{}: and can be chosen there", case.name);
    }
}

#[test]
fn the_line_of_keys_is_the_legend_and_leaves_room_for_help() {
    for case in ALL {
        for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
            let mut world = case.world();
            let screen = world.screen(width, height);
            let keys = screen.lines().last().unwrap();
            assert!(keys.contains("? hulp"), "{} at {width}: {keys}", case.name);
            let words: Vec<_> = keys.split_whitespace().collect();
            for letter in case.letters.chars() {
                assert!(words.contains(&Case::key(letter).as_str()), "{} at {width}: {letter} in {keys}", case.name);
            }
        }
    }
    let line = |case: &Case, width| case.world().screen(width, 36).lines().last().unwrap().to_owned();
    assert!(line(&TWO, 80).starts_with(" j ja, mee  n nee  ←↑↓→ kies"), "{}", line(&TWO, 80));
    assert!(
        line(&FIVE, 120).starts_with(" v sterk voor  m voor  e neutraal  h tegen  s sterk tegen  ←↑↓→"),
        "{}",
        line(&FIVE, 120)
    );
    assert!(line(&NINE, 120).starts_with(" b c d e f h i k l kleur  ←↑↓→ kies"), "{}", line(&NINE, 120));
    assert!(line(&NINE, 200).starts_with(" b n1  c n2  d in hoofdlij…  e voor met ee…"), "{}", line(&NINE, 200));
}

#[test]
fn a_council_at_home_colours_with_the_same_letters() {
    for case in ALL {
        let disk = FakeDisk::with("map/overleg.ron", case.agenda().as_bytes());
        let mut home = AtHome::with(disk, Some("r1"), None, draagvlak::text::Language::Dutch);
        for letter in case.letters.chars() {
            home.press(&Case::key(letter));
            let level =
                home.colouring().meeting().scale().levels().iter().find(|level| level.letter == letter).unwrap();
            let id = level.id.clone();
            assert_eq!(home.colouring().answer(home.home.ui().item().unwrap()).level(), {
                home.colouring().meeting().scale().find(&id)
            });
        }
        for (width, height) in [(80, 24), (120, 36), (200, 60)] {
            let screen = home.screen(width, height);
            assert!(!screen.contains("groen") && !screen.contains("oranje"), "{}: {screen}", case.name);
        }
    }
}
