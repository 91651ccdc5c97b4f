//! The columns: their order, which are in view, and that drawing looks at no others.

use std::cell::Cell as Counter;
use std::collections::HashSet;

use draagvlak::domain::council::{Group, Region};
use draagvlak::domain::id::{CouncilIx, GroupIx};
use draagvlak::session::Standing;
use draagvlak::text::Language;
use draagvlak::tui::clock::Clock;
use draagvlak::tui::layout::Layout;
use draagvlak::tui::lineup::{Column, Lineup};
use draagvlak::tui::theme::Theme;
use draagvlak::tui::view::{Memo, Scene, draw_on};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::notation::region;
use crate::world::World;

fn grouped(councils: usize, groups: &[&[u16]]) -> Region {
    let mut region = region(&vec![("XX", 1); councils]);
    let group = |(n, members): (usize, &&[u16])| Group {
        id: n.to_string(),
        name: n.to_string(),
        members: members.iter().copied().map(CouncilIx).collect(),
    };
    region.groups = groups.iter().enumerate().map(group).collect();
    region
}

/// The columns in words: councils by their number, a folded group as `[0]`.
fn in_words(lineup: &Lineup) -> String {
    let column = |place| match lineup.at(place).unwrap() {
        Column::Council(council) => council.0.to_string(),
        Column::Folded(group) => format!("[{}]", group.0),
    };
    (0..lineup.len()).map(column).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn case(councils: usize, groups: &[&[u16]], folded: &[u16], expected: &str) {
    let folded: HashSet<_> = folded.iter().copied().map(GroupIx).collect();
    let lineup = Lineup::of(&grouped(councils, groups), &folded);
    assert_eq!(in_words(&lineup), expected, "{groups:?} folded {folded:?}");
}

#[test]
fn councils_stand_under_their_group_in_whatever_order_the_file_has_them() {
    case(3, &[], &[], "0 1 2");
    case(6, &[&[0, 2, 4], &[1, 3, 5]], &[], "0 2 4 1 3 5");
    case(6, &[&[4, 2, 0], &[5]], &[], "0 2 4 5 1 3"); // those in no group come last
    case(4, &[&[3, 1], &[1, 0, 2]], &[], "1 3 0 2"); // a council in two groups stands in the first
    case(4, &[&[0, 1], &[1, 0], &[2]], &[], "0 1 2 3"); // nobody is left to stand in the second
    case(6, &[&[0, 2, 4], &[1, 3, 5]], &[1], "0 2 4 [1]");
    case(6, &[&[0, 2], &[1, 3]], &[0, 1], "[0] [1] 4 5");
    case(4, &[&[0, 1], &[1, 0], &[2]], &[1, 2], "0 1 [2] 3"); // what is not there cannot be folded
}

#[test]
fn a_council_is_found_within_its_folded_group() {
    let region = grouped(6, &[&[0, 2, 4], &[1, 3, 5]]);
    let lineup = Lineup::of(&region, &HashSet::from([GroupIx(0)]));
    assert_eq!([0, 1, 2, 3, 4, 5].map(|council| lineup.place_of(CouncilIx(council))), [0, 1, 0, 2, 0, 3]);
    assert_eq!((0..4).map(|place| lineup.group_at(place)).collect::<Vec<_>>(), [0, 1, 1, 1].map(|g| Some(GroupIx(g))));
}

fn a_region() -> impl Strategy<Value = (Region, HashSet<GroupIx>)> {
    (1_usize..=400, 0_usize..=20).prop_flat_map(|(councils, groups)| {
        let members = proptest::collection::vec(0..u16::try_from(councils).unwrap(), 0..40);
        let group = (members, any::<bool>());
        proptest::collection::vec(group, groups).prop_map(move |groups| {
            let members: Vec<_> = groups.iter().map(|(members, _)| members.as_slice()).collect();
            let folded = groups.iter().enumerate().filter(|(_, (_, folded))| *folded);
            let folded = folded.map(|(n, _)| GroupIx::at(n)).collect();
            (grouped(councils, &members), folded)
        })
    })
}

/// The same cases at every run, and no file left behind.
fn cases(cases: u32) -> ProptestConfig {
    let (rng_seed, failure_persistence) = (RngSeed::Fixed(20_130_620), None);
    ProptestConfig { cases, rng_seed, failure_persistence, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_council_can_be_brought_into_view_and_no_columns_overlap(
        (region, folded) in a_region(), width in 60_u16..=300, height in 15_u16..=80, start in 0_usize..500,
    ) {
        let lineup = Lineup::of(&region, &folded);
        let layout = Layout::new(Rect::new(0, 0, width, height), &lineup).unwrap();
        let columns = layout.columns;
        prop_assert!(columns.tree >= 28, "a title can be read: {columns:?}");
        prop_assert!(columns.tree + columns.room + columns.tally <= width, "{columns:?} in {width}");
        prop_assert!(layout.heads.bottom() == layout.body.y && layout.body.bottom() == layout.title.y);
        let mut left = start.min(lineup.len() - 1);
        for council in region.indices() {
            let place = lineup.place_of(council);
            left = columns.scrolled(&lineup, left, place);
            let in_view: Vec<_> = columns.in_view(&lineup, left).collect();
            let mine = in_view.iter().find(|it| it.place == place);
            let group = lineup.at(place).unwrap();
            prop_assert!(mine.is_some_and(|it| it.column == group), "{council:?} is out of view");
            let stands = match group {
                Column::Council(it) => it == council,
                Column::Folded(group) => region.belongs(council, group),
            };
            prop_assert!(stands, "{council:?} stands in {group:?}");
            let mut end = 0;
            for it in &in_view {
                prop_assert_eq!(it.x, end);
                prop_assert!(it.width >= 4 && it.x + it.width <= columns.room, "{:?} in {:?}", it, columns);
                for x in [it.x, it.x + it.width - 1] {
                    prop_assert_eq!(columns.place_at(&lineup, left, columns.tree + x), Some(it.place));
                }
                end = it.x + it.width;
            }
            // No room is left unused while there are columns on the left.
            let is_last = in_view.last().unwrap().place + 1 == lineup.len();
            let before = left.checked_sub(1).and_then(|before| lineup.at(before));
            let fits = before.is_some_and(|column| {
                let width = if matches!(column, Column::Council(_)) { columns.cell } else { columns.folded };
                end + width <= columns.room
            });
            prop_assert!(!(is_last && fits), "room is left at the end");
        }
    }
}

/// So many councils in groups of ten, and forty points.
fn many(councils: usize) -> World {
    let council = |n: usize| format!("(id: \"r{n}\", name: \"Raad nummer {n}\", short: \"{n:03}\"),");
    let group = |n: usize| {
        let members: Vec<_> = (n * 10..(n * 10 + 10).min(councils)).map(|n| format!("\"r{n}\"")).collect();
        format!("(id: \"g{n}\", name: \"Groep nummer {n}\", members: [{}]),", members.join(", "))
    };
    let item = |n: usize| format!("(id: \"{n}\", title: \"Onderwerp {n}\", coloured: true),");
    World::of(
        &format!(
            "(format: 1, id: \"veel\", title: \"Veel raden\", date: \"2026-03-19\", councils: [{}], groups: [{}], \
             rules: [(id: \"m\", preset: MajorityInEachGroup)], agenda: [{}])",
            (0..councils).map(council).collect::<String>(),
            (0..councils.div_ceil(10)).map(group).collect::<String>(),
            (0..40).map(item).collect::<String>()
        ),
        Language::Dutch,
    )
}

/// How many cells drawing asks for.
fn cells_drawn(world: &mut World, width: u16, height: u16) -> usize {
    let asked = Counter::new(0);
    let standing = |_| {
        asked.set(asked.get() + 1);
        Standing::Kept
    };
    let scene = Scene {
        meeting: &world.meeting,
        tally: &world.tally,
        keeping: world.keeping.clone(),
        standing: &standing,
        reading: None,
        saved: None,
        head: String::new(),
        text: &world.text,
        theme: Theme::new(world.depth, world.ui.ground),
        glyphs: world.glyphs,
        keymap: &world.keymap,
        now: world.now,
        clock: &Clock::utc(),
        memo: &Memo::default(),
        arrivals: None,
        home: None,
    };
    let screen = Rect::new(0, 0, width, height);
    draw_on(&scene, &mut world.ui, screen, &mut Buffer::empty(screen));
    asked.get()
}

#[test]
fn drawing_looks_at_the_cells_in_view_and_at_no_others() {
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let drawn = [40, 80, 342].map(|councils| {
            let mut world = many(councils);
            let drawn = cells_drawn(&mut world, width, height);
            let layout = Layout::new(Rect::new(0, 0, width, height), &world.ui.lineup).unwrap();
            let in_view = layout.columns.in_view(&world.ui.lineup, world.ui.scroll.left).count();
            assert_eq!(
                drawn,
                in_view * 40_usize.min(layout.body.height.into()),
                "{councils} councils at {width}x{height}"
            );
            drawn
        });
        assert_eq!(drawn, [drawn[0]; 3], "no more cells for more councils at {width}x{height}");
    }
}

#[test]
fn all_342_councils_can_be_reached_and_folded() {
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let mut world = many(342);
        world.press("c341<Enter>");
        let heads = |world: &mut World| world.screen(width, height).lines().nth(2).unwrap().to_owned();
        let end = heads(&mut world);
        assert!(end.contains("341") && end.contains('◀') && !end.contains('▶'), "{end}");
        world.press(";");
        assert_eq!(world.ui.lineup.len(), 35);
        let screen = world.screen(width, height);
        assert!(screen.contains("▸Gr") && screen.contains("[·0/2"), "{screen}");
        assert_eq!(cells_drawn(&mut world, width, height), 0, "a folded group asks for no cell");
    }
}
