//! The colours: every text can be read, the levels can be told apart by everybody, and nothing hangs on colour alone.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "theme/palettes.rs"]
mod palettes;
#[path = "theme/vision.rs"]
mod vision;
#[path = "support/walk.rs"]
mod walk;
#[path = "support/world.rs"]
mod world;

use std::collections::{HashMap, HashSet};

use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::scale::Role;
use draagvlak::tui::theme::{Depth, Ground, Theme};
use draagvlak::words::glyphs::Glyphs;
use palettes::{Rgb, looks};
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;
use vision::{Vision, contrast, difference};
use world::World;

/// What WCAG 2 asks of text (1.4.3, level AA).
const READABLE: f64 = 4.5;
/// What the levels must differ by for every kind of colour vision.
const APART: f64 = 20.0;
/// What the levels must differ by in lightness: on paper and on a poor projector there is nothing else.
const LIGHTER: f64 = 1.15;

const PAINTED: [Depth; 3] = [Depth::True, Depth::Indexed, Depth::Named];

/// Two colours beside each other, in each palette in which they can be seen.
fn pairs(one: Color, other: Color) -> Vec<(&'static str, Rgb, Rgb)> {
    looks(one).into_iter().zip(looks(other)).map(|((name, a), (_, b))| (name, a, b)).collect()
}

/// The palettes in which letters cannot be read on a ground.
fn unreadable(letters: Color, ground: Color) -> Vec<String> {
    let all = pairs(letters, ground).into_iter().map(|(palette, a, b)| (palette, contrast(a, b)));
    all.filter(|&(_, ratio)| ratio < READABLE).map(|(palette, ratio)| format!("{ratio:.2} in {palette}")).collect()
}

#[test]
fn the_measures_measure_what_is_known() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.01);
    assert!((contrast([0x77; 3], [255; 3]) - 4.48).abs() < 0.01, "#777 on white just fails");
    let (green, amber, red) = ([0x32, 0x9B, 0x8B], [0xFE, 0xE2, 0x37], [0xE6, 0x2B, 0x24]);
    let smallest = Vision::ALL
        .into_iter()
        .flat_map(|v| [difference(v, green, amber), difference(v, green, red), difference(v, amber, red)])
        .fold(f64::MAX, f64::min);
    assert!((smallest - 26.6).abs() < 0.1, "{smallest}");
    assert!(difference(Vision::Deuteranopia, [0, 255, 0], [255, 191, 0]) < 3.0, "pure green and amber are one to some");
}

#[test]
fn every_style_can_be_read() {
    let mut faults = Vec::new();
    for (depth, ground) in PAINTED.iter().flat_map(|&d| [(d, Ground::Dark), (d, Ground::Light)]) {
        for (name, style) in Theme::new(depth, ground).styles() {
            let (Some(fg), Some(bg)) = (style.fg, style.bg) else { panic!("{name} stands on no ground: {style:?}") };
            assert!(!looks(fg).is_empty() && !looks(bg).is_empty(), "{name} is left to the terminal: {style:?}");
            faults.extend(unreadable(fg, bg).into_iter().map(|why| format!("{depth:?} {ground:?} {name}: {why}")));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_three_levels_are_told_apart_by_everybody() {
    let mut faults = Vec::new();
    for (depth, ground) in PAINTED.iter().flat_map(|&d| [(d, Ground::Dark), (d, Ground::Light)]) {
        let theme = Theme::new(depth, ground);
        let chip = |role| theme.level(role).bg.unwrap();
        for (a, b) in [(Role::Green, Role::Amber), (Role::Green, Role::Red), (Role::Amber, Role::Red)] {
            for (palette, one, other) in pairs(chip(a), chip(b)) {
                let ratio = contrast(one, other);
                if ratio < LIGHTER {
                    faults.push(format!("{depth:?} {palette} {a:?} {b:?} are equally light: {ratio:.2}"));
                }
                for vision in Vision::ALL {
                    let apart = difference(vision, one, other);
                    if apart < APART {
                        faults.push(format!("{depth:?} {palette} {a:?} {b:?} differ by {apart:.1} for {vision:?}"));
                    }
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_level_is_told_from_every_other_and_from_the_ground() {
    for (depth, ground) in PAINTED.iter().flat_map(|&d| [(d, Ground::Dark), (d, Ground::Light)]) {
        let theme = Theme::new(depth, ground);
        let roles = [Role::Green, Role::Amber, Role::Red, Role::Blue, Role::Grey];
        let chips: HashSet<_> = roles.iter().map(|&role| theme.level(role).bg).chain([theme.text.bg]).collect();
        assert_eq!(chips.len(), 6, "{depth:?} {ground:?}");
    }
}

/// Calls with every cell in which something can be seen.
fn seen(buf: &Buffer, mut look: impl FnMut(u16, u16, &ratatui::buffer::Cell)) {
    for y in 0..buf.area.height {
        let mut hidden = 0;
        for x in 0..buf.area.width {
            let cell = &buf[(x, y)];
            if hidden == 0 {
                look(x, y, cell);
                hidden = cell.symbol().width().max(1);
            }
            hidden -= 1;
        }
    }
}

#[test]
fn every_cell_of_every_frame_can_be_read() {
    let mut faults: HashMap<String, String> = HashMap::new();
    for depth in PAINTED {
        for ground in [Ground::Dark, Ground::Light] {
            walk::frames(&mut |world: &mut World, what: &str| {
                world.depth = depth;
                world.ui.ground = ground;
                for (width, height) in walk::SIZES {
                    let (buf, _) = world.frame(width, height);
                    seen(&buf, |x, y, cell| {
                        let why = if looks(cell.fg).is_empty() || looks(cell.bg).is_empty() {
                            vec!["left to the terminal".to_owned()]
                        } else {
                            unreadable(cell.fg, cell.bg)
                        };
                        for why in why {
                            let pair = format!("{depth:?} {ground:?} {:?} on {:?}: {why}", cell.fg, cell.bg);
                            let place = format!("{what} {width}x{height} at {x},{y}: {:?}", cell.symbol());
                            faults.entry(pair).or_insert(place);
                        }
                    });
                }
            });
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn without_colours_nothing_sets_one() {
    for ground in [Ground::Dark, Ground::Light] {
        for (name, style) in Theme::new(Depth::None, ground).styles() {
            assert_eq!((style.fg, style.bg), (None, None), "{name}");
        }
        walk::frames(&mut |world: &mut World, what: &str| {
            world.depth = Depth::None;
            world.ui.ground = ground;
            for (width, height) in walk::SIZES {
                let (buf, _) = world.frame(width, height);
                seen(&buf, |x, y, cell| {
                    assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{what} {width}x{height} at {x},{y}");
                });
            }
        });
    }
}

/// The row of 1.1 as it is drawn without colours: text and modifiers.
fn row(world: &mut World) -> Vec<(String, Modifier)> {
    world.depth = Depth::None;
    let (buf, _) = world.frame(80, 24);
    let y =
        (0..24).find(|&y| (0..80).map(|x| buf[(x, y)].symbol()).collect::<String>().contains("1.1 Proces")).unwrap();
    (0..80).map(|x| (buf[(x, y)].symbol().to_owned(), buf[(x, y)].modifier)).collect()
}

#[test]
fn without_colours_every_answer_outcome_and_selection_still_differs() {
    for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
        let mut rows = HashMap::new();
        for keys in ["", "g", "o", "r", "z", "t", "a", "<Right>", "<Down>", "ggH", "oRooo", "rRrrr"] {
            let mut world = World::new().at("1.1 BR");
            world.glyphs = glyphs;
            world.press(keys).press("<Esc>");
            if let Some(other) = rows.insert(row(&mut world), keys) {
                panic!("{glyphs:?}: {keys} looks as {other}");
            }
        }
        let outcomes = [Outcome::Support, Outcome::Conditional, Outcome::NoSupport, Outcome::Open];
        let signs: HashSet<_> = outcomes.iter().map(|&outcome| glyphs.outcome(outcome)).collect();
        assert_eq!(signs.len(), 4);
    }
}

#[test]
fn the_selected_cell_stands_out_in_every_depth() {
    for (depth, ground) in Depth::ALL.iter().flat_map(|&d| [(d, Ground::Dark), (d, Ground::Light)]) {
        for keys in ["", "g", "o", "r"] {
            let mut world = World::new().at("1.1 GO");
            (world.depth, world.ui.ground) = (depth, ground);
            world.press(keys);
            let (buf, cursor) = world.frame(80, 24);
            let at = cursor.unwrap();
            assert_eq!(buf[(at.x - 1, at.y)].symbol(), "[", "{depth:?}");
            assert_eq!(buf[(at.x + 2, at.y)].symbol(), "]", "{depth:?}");
            assert!(buf[at].modifier.contains(Modifier::BOLD), "{depth:?}");
            let neighbour = buf[(at.x - 4, at.y)].style();
            assert_ne!(style(buf[at].style()), style(neighbour), "{depth:?} {keys}");
        }
    }
}

fn style(style: Style) -> (Option<Color>, Option<Color>, Modifier) {
    (style.fg, style.bg, style.add_modifier)
}
