//! Each dossier that comes with the program, as it opens: at the sizes that screens have, with all its councils within reach,
//! and with the page that it was made for.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/disk.rs"]
mod disk;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

use std::collections::HashSet;

use draagvlak::domain::id::CouncilIx;
use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use world::World;

const SIZES: [(u16, u16); 2] = [(80, 24), (200, 60)];

/// What a page is called here, and the keys that lead to it.
type Page = (&'static str, &'static str);

/// The name of each, what it says, and the keys that lead to what it shows besides points and colours.
const PACKS: [(&str, &str, &[Page]); 5] = [
    ("overleg", include_str!("../data/midden-holland-2021-09-16.ron"), &[("links", "/beschut<Enter>G")]),
    (
        "inkoopkader",
        include_str!("../data/zhz-inkoopkader.ron"),
        &[("per_council", "C"), ("per_theme", "C<Tab>"), ("point", "/cowboys<Enter>")],
    ),
    (
        "samenwerking",
        include_str!("../data/zhz-regionale-samenwerking.ron"),
        &[("folded", ";"), ("levels", "O<BackTab>")],
    ),
    (
        "kader",
        include_str!("../data/midden-holland-kader-2025.ron"),
        &[("words", "/stevige sociale<Enter>="), ("indicators", "/uithuisplaatsingen<Enter>")],
    ),
    (
        "programma",
        include_str!("../data/midden-holland-programma-2020.ron"),
        &[("calendar", "P"), ("milestones", "M"), ("costs", "U")],
    ),
];

#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

#[test]
fn each_opens_at_every_size_and_shows_what_it_was_made_for() {
    for (name, agenda, pages) in PACKS {
        for size in SIZES {
            looks(name, &mut World::of(agenda, Language::Dutch), size);
            for (page, keys) in pages {
                let mut world = World::of(agenda, Language::Dutch);
                world.press(keys);
                looks(&format!("{name}_{page}"), &mut world, size);
            }
        }
        let mut world = World::of(agenda, Language::English);
        world.depth = Depth::None;
        looks(&format!("{name}_english_mono"), &mut world, SIZES[0]);
    }
}

#[test]
fn every_council_is_within_reach_at_every_size() {
    for (name, agenda, _) in PACKS {
        for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
            let mut world = World::of(agenda, Language::Dutch);
            let councils = world.meeting.region().councils.len();
            let (mut visited, mut seen) = (HashSet::new(), HashSet::new());
            (0..councils).for_each(|_| _ = world.press("<Left>"));
            for _ in 0..councils {
                let heads: String = world.screen(width, height).lines().skip(1).take(2).collect::<Vec<_>>().join(" ");
                visited.insert(world.ui.column);
                for (n, council) in world.meeting.region().councils.iter().enumerate() {
                    // Where there is room, the name stands there, cut to the column.
                    let begins: String = council.name.chars().take(8).collect();
                    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
                    let is_named =
                        heads.contains(&begins) || heads.split_whitespace().any(|word| bare(word) == council.short);
                    if is_named {
                        seen.insert(CouncilIx::at(n));
                    }
                }
                world.press("<Right>");
            }
            assert_eq!(visited.len(), councils, "{name} at {width}x{height}: columns that can be chosen");
            assert_eq!(seen.len(), councils, "{name} at {width}x{height}: columns that are named when chosen");
        }
    }
}

#[test]
fn every_point_is_within_reach_at_the_smallest_size() {
    for (name, agenda, _) in PACKS {
        let mut world = World::of(agenda, Language::Dutch);
        let rows = world.ui.rows.clone();
        assert_eq!(rows, world.meeting.agenda().walk(), "{name}: everything is unfolded at the start");
        world.press("<Home>");
        for &item in &rows {
            assert_eq!(world.ui.item(), Some(item), "{name}");
            let screen = world.screen(80, 24);
            let number = &world.meeting.agenda().item(item).number;
            assert!(screen.contains(number.as_str()), "{name}: {number} is on the screen when it is chosen\n{screen}");
            world.press("<Down>");
        }
    }
}
