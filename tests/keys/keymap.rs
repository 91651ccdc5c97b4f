//! The table of keys: no key means two things, and nothing is out of reach or unexplained.

use std::collections::HashSet;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use draagvlak::domain::scale::Scale;
use draagvlak::text::{Language, Text};
use draagvlak::tui::action::Action;
use draagvlak::tui::keymap::{Context, Keymap};

use crate::world::{AGENDA, World, parse};

#[test]
fn no_key_means_two_things() {
    let (_, clashes) = Keymap::build(&Scale::traffic_light());
    assert_eq!(clashes, []);
    let (_, clashes) = Keymap::build(World::new().meeting.scale());
    assert_eq!(clashes, []);
}

#[test]
fn every_action_with_a_name_has_a_key_and_stands_in_the_list_once() {
    let world = World::new();
    let choices: Vec<_> = Action::choices(world.meeting.scale()).collect();
    let once: HashSet<_> = choices.iter().collect();
    assert_eq!(once.len(), choices.len());
    for action in choices {
        assert!(world.keymap.chords(Context::Table, action).next().is_some(), "no key for {action:?}");
    }
    let names: HashSet<_> = world.names.iter().collect();
    assert_eq!(names.len(), world.names.len(), "two actions have one name: {:?}", world.names);
}

#[test]
fn every_mode_can_be_left() {
    let keymap = Keymap::new(&Scale::traffic_light());
    for context in Context::ALL {
        for key in ["<Esc>", "<C-c>"] {
            let action = keymap.action(context, parse(key)[0]);
            let is_ground = matches!(context, Context::Table | Context::Home);
            let expected = if is_ground && key == "<C-c>" { Action::Quit } else { Action::Cancel };
            assert_eq!(action, Some(expected), "{key} in {context:?}");
        }
    }
}

#[test]
fn help_shows_every_key_and_every_action_in_both_languages() {
    for language in Language::ALL {
        let mut world = World::of(AGENDA, language);
        world.press("?");
        let help = world.screen(120, 200);
        let text = Text::new(language);
        for action in Action::choices(world.meeting.scale()) {
            let keys = world.keymap.names(Context::Table, action, &text);
            let name = action.name(&text, world.meeting.scale());
            let line = help.lines().find(|l| l.trim_start().starts_with(&keys) && l.ends_with(&name));
            assert!(line.is_some(), "{keys} {name} is not in the help:\n{help}");
        }
        for action in [Action::Skip, Action::Back, Action::Hide] {
            let keys = world.keymap.names(Context::Round, action, &text);
            assert!(help.lines().any(|l| l.contains(&keys) && l.contains(&text.say(action.id()))), "{action:?}");
        }
    }
}

#[test]
fn names_of_keys_fit_their_column_in_help_and_list() {
    for language in Language::ALL {
        let (world, text) = (World::new(), Text::new(language));
        for action in Action::choices(world.meeting.scale()) {
            let keys = world.keymap.names(Context::Table, action, &text);
            assert!(keys.chars().count() <= 20, "{keys} is cut in the list of actions");
        }
    }
}

#[test]
fn the_line_of_keys_offers_only_keys_that_do_something_here() {
    for (mode, keys) in [
        ("", "g groen  o oranje  r rood"),
        ("R", "z geen zienswijze"),
        ("v", "Enter goed  Esc terug"),
        ("/", "Enter goed  Esc terug"),
        ("p", "spatie afwezig"),
        ("?", "↑↓ kies"),
    ] {
        let mut world = World::new();
        world.press(mode);
        let screen = world.screen(120, 36);
        assert!(screen.contains(keys), "{mode}: {keys}\n{screen}");
    }
}

#[test]
fn shift_is_left_out_where_the_character_tells_it_already() {
    let keymap = Keymap::new(&Scale::traffic_light());
    let press = |code, modifiers| keymap.action(Context::Table, KeyEvent::new(code, modifiers));
    let (shift, ctrl) = (KeyModifiers::SHIFT, KeyModifiers::CONTROL);
    assert_eq!(press(KeyCode::Char('R'), shift), Some(Action::Round));
    assert_eq!(press(KeyCode::Char('?'), shift), Some(Action::Help));
    assert_eq!(press(KeyCode::Char('Z'), ctrl | shift), Some(Action::Undo));
    assert_eq!(press(KeyCode::BackTab, shift), Some(Action::PreviousOpen));
    assert_eq!(press(KeyCode::Up, shift), Some(Action::MoveUp));
    assert_eq!(press(KeyCode::Char('g'), KeyModifiers::ALT), None, "Alt+g gives no colour");
    assert_eq!(press(KeyCode::Char('g'), ctrl), None, "nor does Ctrl+g");
    assert_eq!(press(KeyCode::Char('u'), KeyModifiers::SUPER), Some(Action::Undo), "other modifiers do not matter");
    let typed = keymap.action(Context::Form, KeyEvent::new(KeyCode::Char('g'), ctrl | KeyModifiers::ALT));
    assert_eq!(typed, None, "a combination is not text");
}
