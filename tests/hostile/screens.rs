//! The screen: nothing that steers leaves it, no column shifts, and a terminal shows cell for cell what was drawn.

use draagvlak::text::Language;
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::agenda::{Sort, agenda};
use super::list;
use crate::world::World;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];
/// Keys that lead from the table to other parts of the screen, and show what stands at the selected point.
const VIEWS: [&str; 14] = ["w", "f", "O", "O<Tab>", "O<BackTab>", "V", "A", "p", "b", "v", "/punt", "?", "B", "3v"];

/// What a terminal is sent for this frame, on a screen that was empty.
fn sent(buf: &Buffer) -> Vec<u8> {
    let mut bytes = Vec::new();
    CrosstermBackend::new(&mut bytes).draw(Buffer::empty(buf.area).diff(buf).into_iter()).unwrap();
    bytes
}

/// No cell holds what steers; every sequence sent is one of ours; and a terminal ends up with the same characters in the same cells.
#[track_caller]
fn looks_right(what: &str, buf: &Buffer) {
    let Rect { width, height, .. } = buf.area;
    // The terminal of the tests takes U+FFFD for a byte that it could not read, and shows nothing.
    let mut buf = buf.clone();
    for cell in buf.content.iter_mut().filter(|cell| cell.symbol().contains('\u{FFFD}')) {
        let symbol = cell.symbol().replace('\u{FFFD}', "?");
        cell.set_symbol(&symbol);
    }
    let bytes = sent(&buf);
    let text = String::from_utf8(bytes.clone()).unwrap();
    for part in text.split('\u{1B}').skip(1) {
        assert!(part.starts_with('['), "{what}: ESC {:?}", part.chars().next());
    }
    list::is_harmless(what, &text.replace('\u{1B}', ""));
    let mut terminal = vt100::Parser::new(height.try_into().unwrap(), width.try_into().unwrap(), 0);
    terminal.process(&bytes);
    for y in 0..height {
        let mut x = 0;
        while x < width {
            let drawn = buf[(x, y)].symbol();
            let wide = u16::try_from(unicode_width::UnicodeWidthStr::width(drawn)).unwrap().max(1);
            // Letters that belong together may stand in a cell each, as long as they take the same room.
            let cells = (x..x + wide).filter_map(|x| terminal.screen().cell(y, x)).map(vt100::Cell::contents);
            let shown: String = cells.collect();
            assert_eq!(shown.trim_end(), drawn.trim_end(), "{what}: column {x} of row {y}");
            x += wide;
        }
    }
}

/// For each row the columns with a green mark, up to the last column of the table.
fn greens(buf: &Buffer, last: u16) -> Vec<Vec<u16>> {
    let is_green = |x: &u16, y| buf[(*x, y)].symbol() == "●";
    (0..buf.area.height).map(|y| (0..=last.min(buf.area.width - 1)).filter(|x| is_green(x, y)).collect()).collect()
}

/// The last column of a mark in the table: the fifth on the first row that has five.
fn last_column(buf: &Buffer) -> u16 {
    let rows = greens(buf, u16::MAX);
    *rows.iter().find(|row| row.len() >= 5).expect("a row of five councils").get(4).unwrap()
}

#[test]
fn every_name_is_drawn_and_every_column_stays_where_it_is() {
    let (hostile, twin) = (agenda(Sort::Hostile), agenda(Sort::Twin));
    for (width, height) in SIZES {
        let (mut hostile, mut twin) = (World::of(&hostile, Language::Dutch), World::of(&twin, Language::Dutch));
        let last = last_column(&twin.frame(width, height).0);
        let mut rows = 0;
        // A page is less than the height of the screen: all of the table passes by.
        for page in 0..30 {
            let (drawn, _) = hostile.frame(width, height);
            looks_right(&format!("page {page} at {width}x{height}"), &drawn);
            let (expected, _) = twin.frame(width, height);
            let expected = greens(&expected, last);
            assert_eq!(greens(&drawn, last), expected, "page {page} at {width}x{height}");
            rows += expected.iter().filter(|row| row.len() == 5).count();
            hostile.press("<PgDn>");
            twin.press("<PgDn>");
        }
        assert!(rows >= 200, "{rows} rows were seen");
    }
}

#[test]
fn every_part_of_the_screen_shows_every_sort_of_name() {
    let agenda = agenda(Sort::Hostile);
    let mut frames = 0;
    for (n, keys) in VIEWS.into_iter().enumerate() {
        let mut world = World::of(&agenda, if n % 2 == 0 { Language::Dutch } else { Language::English });
        for point in (n % 7..200).step_by(50) {
            world = world.at(&format!("p{point} C0"));
            world.press(keys);
            let (width, height) = SIZES[(point + n) % 2];
            let (drawn, _) = world.frame(width, height);
            looks_right(&format!("{keys} at p{point}"), &drawn);
            world.press("<Esc><Esc><Esc>");
            frames += 1;
        }
    }
    assert!(frames >= 50, "{frames}");
}

#[test]
fn what_is_typed_and_pasted_is_harmless_on_the_screen_and_in_the_record() {
    let mut world = World::new().at("1.1 GO");
    for name in list::names() {
        world.press("v").paste(&name);
        let (drawn, _) = world.frame(80, 24);
        looks_right(&format!("pasted {name:?}"), &drawn);
        world.press("<Esc><Esc>");
    }
}
