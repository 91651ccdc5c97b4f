//! What the screen looks like: every scene with its styles; and the picture for the README.
//!
//! A change that is meant is taken over with `INSTA_UPDATE=always cargo test --test screens`, and the picture with
//! `DRAAGVLAK_PICTURES=1 cargo test --test screens`; then look at the difference.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "screens/at_home.rs"]
mod at_home;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/home.rs"]
mod home;
#[path = "screens/scenes.rs"]
mod scenes;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/svg.rs"]
mod svg;
#[path = "support/walk.rs"]
mod walk;
#[path = "support/world.rs"]
mod world;

use draagvlak::session::{Known, Part};
use draagvlak::text::Language;
use draagvlak::tui::action::Action;
use draagvlak::tui::layout::Layout;
use draagvlak::tui::state::Filter;
use draagvlak::tui::theme::{Depth, Ground};
use draagvlak::tui::view::Reading;
use draagvlak::words::glyphs::Glyphs;
use world::World;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// Compares a frame, characters and styles, with the one that was looked at.
#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    same(name, &buf);
}

#[track_caller]
fn same(name: &str, buf: &ratatui::buffer::Buffer) {
    insta::assert_snapshot!(format!("{name}@{}x{}", buf.area.width, buf.area.height), styled::styled(buf));
}

#[test]
fn every_scene_at_every_size() {
    for (name, _) in scenes::SCENES {
        for size in SIZES {
            looks(name, &mut scenes::scene(name, Language::Dutch), size);
        }
    }
}

/// While a long record is read, nothing is told that is not known: neither a mark, nor a count, nor what is needed.
#[test]
fn what_is_not_read_yet_is_not_told() {
    for (width, height) in SIZES {
        let mut world = scenes::scene("discussed", Language::Dutch);
        world.depth = Depth::None;
        let known = world.screen(width, height);
        assert!(known.contains("vast") && known.contains("Gehoord"), "{known}");
        world.keeping.read_only = true;
        world.reading = Some(Reading { part: Part { done: 34, whole: 100 }, known: Known::Plan });
        let screen = world.screen(width, height);
        assert!(screen.contains("verslag wordt gelezen: 34 %") && screen.contains("Agenda · 63 punten"), "{screen}");
        assert!(screen.contains("  …  "), "{screen}");
        for told in ["staat vast", "Gehoord", "· open", "●G", "0/5", "Ctrl+S", "/ zoeken"] {
            assert!(!screen.contains(told), "{told}\n{screen}");
        }
        // Of a saved file the marks are known.
        world.reading = Some(Reading { part: Part { done: 34, whole: 100 }, known: Known::Saved });
        let screen = world.screen(width, height);
        assert!(screen.contains("verslag wordt gelezen: 34 %") && screen.contains("Gehoord"), "{screen}");
    }
}

#[test]
fn without_colour_without_unicode_and_on_a_light_ground() {
    for name in ["discussed", "full_screen"] {
        let mut world = scenes::scene(name, Language::Dutch);
        world.depth = Depth::None;
        looks(&format!("mono_{name}"), &mut world, SIZES[0]);
        let mut world = scenes::scene(name, Language::Dutch);
        world.glyphs = Glyphs::Ascii;
        looks(&format!("ascii_{name}"), &mut world, SIZES[0]);
        let mut world = scenes::scene(name, Language::Dutch);
        world.ui.ground = Ground::Light;
        looks(&format!("light_{name}"), &mut world, SIZES[1]);
    }
    looks("english", &mut scenes::scene("discussed", Language::English), SIZES[1]);
}

#[test]
fn the_round_after_shows_what_moved() {
    for size in SIZES {
        looks("round_after", &mut scenes::round_after(Language::Dutch), size);
    }
    let mut world = scenes::round_after(Language::Dutch);
    world.act(Action::Filter(Filter::Moved));
    looks("round_after_filtered", &mut world, SIZES[0]);
    world.press("<Esc>F");
    looks("filters", &mut world, SIZES[0]);
    let mut world = scenes::round_after(Language::Dutch);
    world.glyphs = Glyphs::Ascii;
    looks("ascii_round_after", &mut world, SIZES[0]);
}

#[test]
fn the_pages_of_other_dossiers() {
    for (name, keys) in [("dossiers", "<C-o><Down>"), ("knots", "G<Down>"), ("leaf", "G<End><Enter>")] {
        for size in &SIZES[..2] {
            looks(name, World::new().at("2.3 KW").press(keys), *size);
        }
    }
    let mut world = World::of(world::AGENDA, Language::English).at("2.3 KW");
    looks("english_knots", world.press("G"), SIZES[0]);
    world.glyphs = Glyphs::Ascii;
    looks("ascii_leaf", world.press("<End><Enter>"), SIZES[0]);
}

#[test]
fn the_header_tells_what_is_safe() {
    for (name, ..) in scenes::HEADERS {
        looks(name, &mut scenes::header(name), SIZES[0]);
    }
}

#[test]
fn small_large_and_strange() {
    looks("small", &mut scenes::scene("discussed", Language::Dutch), (50, 12));
    looks("least", &mut scenes::scene("discussed", Language::Dutch), (60, 15));
    for name in ["conclusion", "condition", "granting", "item"] {
        looks(&format!("least_{name}"), &mut scenes::scene(name, Language::Dutch), (60, 15));
    }
    for size in SIZES {
        let mut forty = scenes::forty();
        forty.press("<Down><Down>g<Right>o<Right>r").press("cZand<Enter>");
        looks("forty", &mut forty, size);
        looks("strange", &mut scenes::strange(), size);
    }
}

#[test]
fn the_overview_of_forty_councils() {
    let mut forty = scenes::forty();
    forty.press("<Down><Down>g<Right>o<Right>r<Right>g<Home>g1Rggggggggooooorrrrggg<Esc>O");
    looks("forty_overview", &mut forty, SIZES[0]);
    forty.press("<Tab><Tab><Tab><Down><Down><Right><Right><Right><Right><Right><Right><Right><Right><Right>");
    for size in SIZES {
        looks("forty_overview_agreement", &mut forty, size);
    }
    forty.press("<Tab>");
    looks("forty_overview_voice", &mut forty, SIZES[0]);
}

#[test]
fn columns_stay_aligned_whatever_stands_in_a_title() {
    for size in SIZES {
        let mut world = scenes::strange();
        let (buf, _) = world.frame(size.0, size.1);
        let layout = Layout::new(buf.area, &world.ui.lineup).unwrap();
        let symbol = |x: u16, y: u16| buf[(x, y)].symbol();
        let rows = u16::try_from(world.ui.rows.len()).unwrap().min(layout.body.height);
        let first = |y: u16, sign: &str| (layout.columns.tree + 12..size.0).find(|&x| symbol(x, y) == sign);
        for y in (0..rows).map(|row| layout.body.y + row) {
            for council in 0..3 {
                assert_eq!(symbol(layout.columns.tree + council * layout.columns.cell + 1, y), "·", "{size:?} row {y}");
            }
            assert_eq!(first(y, "o"), first(layout.body.y, "o"), "{size:?}: the outcome of row {y}");
        }
        for row in 0..rows {
            let (buf, _) = world.frame(size.0, size.1);
            for y in layout.needed.top()..layout.needed.bottom() {
                assert_eq!(buf[(layout.needed.x - 1, y)].symbol(), "│", "{size:?}: the rule beside item {row}");
            }
            world.press("<Down>");
        }
    }
}

#[test]
fn many_councils_scroll_beside_titles_that_stay() {
    for (width, height) in SIZES {
        let mut world = scenes::forty();
        let heads = |world: &mut World| world.screen(width, height).lines().nth(1).unwrap().to_owned();
        let start = heads(&mut world);
        assert!(start.contains("A1") && start.contains('▶') && !start.contains('◀'), "{start}");
        world.press("czandvoort<Enter>");
        let end = heads(&mut world);
        assert!(end.contains("Z40") && end.contains('◀') && !end.contains('▶') && !end.contains("A1 "), "{end}");
        let row = world.screen(width, height).lines().nth(2).unwrap().to_owned();
        assert!(row.contains("1 Gezamenlijk voorst") && row.contains("[· ]"), "{row}");
        world.press("g<Left>r");
        assert!(world.screen(width, height).contains("●G"));
        world.press("1");
        assert_eq!(heads(&mut world), start);
    }
}

#[test]
fn a_number_is_never_cut() {
    for (width, height) in SIZES {
        let mut world = scenes::forty();
        world.press("RggggggggggggooooooooooR");
        let screen = world.screen(width, height);
        let row = screen.lines().find(|line| line.contains(" 1 Gezamenlijk")).unwrap();
        let whole = ["12+10/40 ", " 22/40 "].iter().any(|count| row.contains(count));
        assert!(whole, "{width}x{height}: {row}");
    }
}

#[test]
fn who_only_looks_is_offered_no_colours() {
    for (width, height) in SIZES {
        let screen = scenes::header("read_only").screen(width, height);
        let keys = screen.lines().last().unwrap();
        assert!(keys.starts_with(" ←↑↓→ kies  ? hulp") && !keys.contains("rondje"), "{keys}");
    }
}

#[test]
fn where_only_ascii_is_asked_for_there_is_nothing_else() {
    let check = |world: &mut World, what: &str| {
        world.glyphs = Glyphs::Ascii;
        for (width, height) in walk::SIZES {
            let screen = world.screen(width, height);
            let strange: Vec<_> = screen.lines().filter(|line| !line.is_ascii()).collect();
            assert!(strange.is_empty(), "{what} {width}x{height}: {strange:#?}");
        }
    };
    walk::frames(&mut |world, what| check(world, what));
    let mut strange = scenes::strange();
    for keys in ["", "f", "<Down>", "<Down>", "<Down>", "<Down>", "<Down>", "f/e"] {
        check(strange.press(keys), keys);
    }
}

#[test]
fn a_list_hides_what_lies_under_it() {
    for keys in ["?", ":", "c"] {
        let mut world = scenes::scene("discussed", Language::Dutch);
        world.press(keys);
        let over = world.frame(120, 36).0;
        let mut empty = World::new();
        empty.press(keys);
        let plain = empty.frame(120, 36).0;
        let rows = if keys == "?" { 1..35 } else { 24..33 };
        for y in rows {
            for x in 0..120 {
                assert_eq!(over[(x, y)], plain[(x, y)], "{keys} at {x},{y} shows what is under it");
            }
        }
    }
}

/// The pictures in the README are these very screens.
#[test]
fn the_pictures_are_not_stale() {
    picture("scherm", &scenes::scene("discussed", Language::Dutch).frame(120, 36).0);
    picture("inkleuring", &at_home::scene("conditions", Language::Dutch).frame(100, 30).0);
}

fn picture(name: &str, frame: &ratatui::buffer::Buffer) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}.svg"));
    let picture = svg::svg(frame);
    if std::env::var_os("DRAAGVLAK_PICTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &picture).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == picture, "renew it with DRAAGVLAK_PICTURES=1 cargo test --test screens");
}
