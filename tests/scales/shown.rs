//! What levels look like, and that no sentence speaks of colours that a scale does not have.

use std::collections::HashSet;

use draagvlak::domain::council::Presence;
use draagvlak::domain::id::LevelIx;
use draagvlak::domain::ledger::{Slot, Voice};
use draagvlak::domain::mark::Answer;
use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::world::World;
use crate::{ALL, Case, FIVE, NINE};

#[test]
fn no_two_things_in_a_cell_look_alike() {
    for case in ALL {
        let world = case.world();
        let scale = world.meeting.scale();
        for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
            let sign =
                |answer, presence| glyphs.sign(scale, answer, Slot { voice: Voice::of(answer, scale), presence });
            let levels = (0..scale.levels().len()).map(|level| Answer::Level(LevelIx::at(level)));
            let mut signs: Vec<_> = levels
                .chain([Answer::Pending, Answer::NoView, Answer::Abstention])
                .map(|answer| sign(answer, Presence::Present))
                .collect();
            signs.push(sign(Answer::Pending, Presence::Absent));
            signs.extend(glyphs.masked(Answer::NoView));
            for of in [signs.iter().map(|it| it.glyph).collect::<Vec<_>>(), signs.iter().map(|it| it.letter).collect()]
            {
                let distinct: HashSet<_> = of.iter().collect();
                assert_eq!(distinct.len(), of.len(), "{} in {glyphs:?}: {of:?}", case.name);
            }
        }
    }
}

#[test]
fn levels_of_one_role_share_a_colour_and_nothing_else() {
    for (case, pairs) in [(FIVE, ["VM", "HS"]), (NINE, ["BC", "EF"])] {
        for pair in pairs {
            let mut world = case.world();
            let [a, b]: [char; 2] = pair.chars().collect::<Vec<_>>().try_into().unwrap();
            world.press(&Case::key(a)).press("<Right>").press(&Case::key(b)).press("<Right>");
            for depth in Depth::ALL {
                world.depth = depth;
                let (buf, _) = world.frame(80, 24);
                let find = |letter: char| {
                    let is_it = |&(x, y): &(u16, u16)| {
                        buf[(x, y)].symbol() == letter.to_string() && (28..52).contains(&x) && y > 1
                    };
                    (0..24).flat_map(|y| (0..80).map(move |x| (x, y))).find(is_it).unwrap()
                };
                let (one, other) = (find(a), find(b));
                assert_eq!(buf[one].style(), buf[other].style(), "{pair} in {depth:?}");
                let before = |(x, y): (u16, u16)| buf[(x - 1, y)].symbol().to_owned();
                assert_ne!(before(one), before(other), "{pair}: the shapes differ");
            }
        }
    }
}

/// The colours that only the traffic light has.
const COLOURS: [&str; 9] = ["groen", "oranje", "rood ", "Groen", "Oranje", "green", "amber", "orange", "Amber"];

#[test]
fn no_sentence_names_a_colour_that_the_scale_does_not_have() {
    for case in ALL.iter().filter(|case| case.letters != "BCDEFHIKL") {
        for language in Language::ALL {
            let mut world = World::of(&case.agenda(), language).at("1.1 R1");
            let first = Case::key(case.letters.chars().next().unwrap());
            let last = Case::key(case.letters.chars().last().unwrap());
            let conditional = case.that('~').first().map_or_else(|| last.clone(), |letter| Case::key(*letter));
            let walk = [
                String::new(),
                "V".to_owned(),
                "<Esc>".to_owned(),
                format!("{first}<Right>{conditional}<Right>{last}"),
                "<Left>".to_owned(),
                "<Left>".to_owned(),
                "H".to_owned(),
                "<Down><Down>Rh".to_owned(),
                format!("{first}{conditional}{last}"),
                "<Esc>f".to_owned(),
                "f?".to_owned(),
                "<PgDn>".to_owned(),
                "<PgDn>".to_owned(),
                "<Esc>O".to_owned(),
                "<Tab>".to_owned(),
                "<Tab>".to_owned(),
                "<Tab>".to_owned(),
                "<Tab>".to_owned(),
                "<Esc>B".to_owned(),
                "<Right>".to_owned(),
                "<Right>".to_owned(),
                "<Esc>:ham".to_owned(),
                "<Esc>L<Left>".to_owned(),
                "<Esc>VA".to_owned(),
            ];
            for keys in walk {
                world.press(&keys);
                for (width, height) in [(80, 24), (200, 60)] {
                    let screen = world.screen(width, height);
                    let named: Vec<_> = COLOURS.iter().filter(|colour| screen.contains(**colour)).collect();
                    assert!(named.is_empty(), "{} after {keys}: {named:?}\n{screen}", case.name);
                }
            }
        }
    }
}

#[test]
fn what_is_needed_is_told_in_the_words_of_the_scale() {
    let mut world = FIVE.world();
    world.press("v<Right>m<Right>v<Right>m<Right>v");
    let screen = world.screen(200, 60);
    assert!(screen.contains("Voor draagvlak nog 1 op sterk voor of voor, uit:"), "{screen}");
    let mut world = NINE.world();
    world.press("e<Right>i");
    let screen = world.screen(200, 60);
    assert!(screen.contains("Voor draagvlak nog 6 op n1 of n2 of in hoofdlijnen voor, uit:"), "{screen}");
}

#[test]
fn levels_without_a_name_and_of_one_role_are_called_by_their_id() {
    let mut world = NINE.world();
    world.press("b<Right>c");
    assert_eq!(world.notice(), "Raad 2 bij 1.1: nog niet → n2");
}
