//! No key in any mode and no size of the screen breaks anything. Each event is recounted by the world itself.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use draagvlak::session::Standing;
use draagvlak::text::Language;
use draagvlak::tui::keymap::Context;
use draagvlak::tui::state::{Mode, Question};
use draagvlak::tui::theme::Depth;
use draagvlak::tui::update::Effect;
use draagvlak::words::glyphs::Glyphs;
use ratatui::layout::Rect;

use crate::chance::Chance;
use crate::world::{AGENDA, World};

/// Seventeen councils in three groups.
const SUBREGIONS: &str = include_str!("../groups/subregios.ron");

const SEEDS: u64 = 20;
const KEYS: usize = 2_000;

const NAMED: [KeyCode; 26] = [
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Down,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Delete,
    KeyCode::Backspace,
    KeyCode::Insert,
    KeyCode::F(1),
    KeyCode::F(12),
    KeyCode::Null,
    KeyCode::CapsLock,
    KeyCode::Menu,
];
const ODD: [char; 12] = ['é', '漢', '🏛', '\u{301}', '\u{202e}', '\0', '\u{1b}', '\u{7f}', 'ß', 'ﷺ', '\u{10ffff}', 'İ'];
const PASTES: [&str; 5] = ["", "raad", "\u{1b}[2J\r\n\t", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "🇳🇱👩‍👩‍👧 漢字"];

fn key(chance: &mut Chance) -> KeyEvent {
    let code = match chance.below(10) {
        0..4 => chance.pick(&NAMED),
        4 => KeyCode::Char(chance.pick(&ODD)),
        _ => KeyCode::Char(char::from(b' ' + chance.below(95) as u8)),
    };
    let modifiers = match chance.below(12) {
        0 => KeyModifiers::CONTROL,
        1 => KeyModifiers::SHIFT,
        2 => KeyModifiers::ALT,
        _ => KeyModifiers::NONE,
    };
    KeyEvent::new(code, modifiers)
}

/// A key that ends typing or leaves a page, so that a random meeting goes on.
fn end(chance: &mut Chance) -> KeyEvent {
    KeyEvent::new(chance.pick(&[KeyCode::Enter, KeyCode::Esc]), KeyModifiers::NONE)
}

fn frame(world: &mut World, chance: &mut Chance) {
    world.depth = chance.pick(&Depth::ALL);
    world.glyphs = chance.pick(&[Glyphs::Unicode, Glyphs::Ascii]);
    world.standing = chance.pick(&[Standing::Kept, Standing::OnItsWay, Standing::NotKept]);
    let (width, height) = (1 + chance.below(200) as u16, 1 + chance.below(60) as u16);
    let (buf, cursor) = world.frame(width, height);
    assert!(cursor.is_none_or(|c| buf.area.contains(c)), "{cursor:?} outside {:?}", buf.area);
    let layout = draagvlak::tui::layout::Layout::new(buf.area, &world.ui.lineup);
    if let Some(layout) = layout {
        _ = layout.hit(&world.ui, chance.below(220) as u16, chance.below(70) as u16);
    }
}

#[test]
fn random_keys_break_nothing() {
    let mut events = 0;
    for seed in 0..SEEDS {
        let mut chance = Chance(seed);
        // Every other meeting has groups of councils, that can be folded, and another scale.
        let agenda = if seed % 2 == 0 { AGENDA } else { SUBREGIONS };
        let mut world = World::of(agenda, Language::Dutch);
        let councils = world.meeting.region().councils.len();
        for n in 0..KEYS {
            let away = [Context::Form, Context::Choice, Context::Question, Context::Shelf, Context::Glossary];
            let event = if away.contains(&world.ui.context()) && chance.once_in(4) {
                end(&mut chance)
            } else {
                key(&mut chance)
            };
            if let Some(action) = world.keymap.action(world.ui.context(), event) {
                world.act(action);
            }
            if world.effects.last() == Some(&Effect::Quit) && world.ui.modes.is_empty() {
                world.ui.modes.push(Mode::Question(Question::Quit));
            }
            if chance.once_in(40) {
                world.paste(PASTES[chance.below(PASTES.len())]);
            }
            if chance.once_in(25) {
                frame(&mut world, &mut chance);
            }
            let place = (world.ui.row, world.ui.column.index());
            let councils = world.meeting.region().councils.len().max(councils);
            assert!(
                place.0 < world.ui.rows.len() && place.1 < councils,
                "seed {seed}, key {n}: {place:?} after {event:?}"
            );
            assert!(world.ui.selected_column().is_some(), "seed {seed}, key {n}: no column after {event:?}");
            assert!(world.ui.modes.len() <= 3, "seed {seed}, key {n}: modes pile up: {:?}", world.ui.modes);
        }
        events += world.meeting.history().last();
    }
    assert!(events > SEEDS * 40, "random keys do things: {events}");
}

#[test]
fn every_mode_is_drawn_in_every_small_size() {
    for keys in [
        "",
        "R",
        "v",
        "/raad",
        ":",
        "c",
        "p",
        "?",
        "f",
        "fR",
        "g<Up>f",
        "gO",
        "gO<Tab>",
        "gO<BackTab>",
        "gO<BackTab><BackTab>",
        "gL",
        "gLf",
        "<C-o>",
        "<Home><Down>G",
        "<Home><Down>G<End><Enter>",
    ] {
        for (agenda, before) in [(AGENDA, ""), (SUBREGIONS, ""), (SUBREGIONS, ";")] {
            let mut world = World::of(agenda, Language::Dutch);
            world.press(before).press(keys);
            for (width, height) in
                (1..=70).map(|w| (w, 20)).chain((1..=30).map(|h| (70, h))).chain([(1, 1), (200, 1), (1, 60)])
            {
                world.frame(width, height);
            }
        }
    }
}

#[test]
fn a_terminal_that_claims_to_be_enormous_is_drawn_as_far_as_there_is_room() {
    for keys in ["", "R", "v", "/raad", ":", "c", "p", "?", "f", "Rf", "gO", "gO<BackTab>", "gL<Left>"] {
        let mut world = World::new();
        world.press(keys);
        for screen in [Rect::new(0, 0, 65_535, 65_535), Rect::new(0, 0, 65_535, 60), Rect::new(0, 0, 80, 65_535)] {
            let (buf, cursor) = world.frame_on(screen, Rect::new(0, 0, 120, 36));
            assert!(cursor.is_none_or(|c| buf.area.contains(c)), "{keys} on {screen}");
        }
        let tall = world.screen(100, 500);
        assert!(tall.contains("Esc") || tall.contains("hulp"), "{keys}: the keys are shown");
    }
}
