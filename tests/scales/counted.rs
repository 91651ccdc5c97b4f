//! What the levels come to: in the count, in what is given unopposed, in orders and in moves.

use draagvlak::domain::mark::Cell;
use draagvlak::domain::moved::Towards;
use draagvlak::domain::next::next_plan;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::ranking::Division;
use draagvlak::domain::time::Date;
use draagvlak::store::agenda;
use draagvlak::text::Language;

use crate::world::World;
use crate::{ALL, Case, FIVE, NINE, THREE, TWO};

/// Gives these letters to the councils in their order.
fn give(world: &mut World, letters: &str) {
    for letter in letters.chars() {
        if letter != '.' {
            world.press(&Case::key(letter));
        }
        world.press("<Right>");
    }
}

#[track_caller]
fn counts(case: &Case, letters: &str, count: &str, outcome: Outcome) {
    let mut world = case.world();
    give(&mut world, letters);
    let item = world.item("1.1");
    assert_eq!(world.tally.leading(item).unwrap().0, outcome, "{}: {letters}", case.name);
    let screen = world.screen(80, 24);
    let row = screen.lines().find(|line| line.contains("1.1 Punt 1")).unwrap();
    assert!(row.contains(&format!(" {count} ")), "{}: {letters} is not {count}: {row}", case.name);
}

#[test]
fn levels_count_as_the_file_says_and_not_as_they_look() {
    counts(&TWO, "JJJJJJ", "6/11", Outcome::Support);
    counts(&TWO, "NNNNNN", "0/11", Outcome::NoSupport);
    counts(&THREE, "GGGOOO", "6/11", Outcome::Conditional); // 3+3/11 needs six columns
    counts(&THREE, "DDDDDD", "0/11", Outcome::NoSupport);
    counts(&FIVE, "VVMMMM", "6/11", Outcome::Support);
    counts(&FIVE, "VVEHSM", "3/11", Outcome::Open);
    counts(&NINE, "BCDBCD", "6/11", Outcome::Support);
    counts(&NINE, "BCDEFH", "5/11", Outcome::Open);
    counts(&NINE, "BCDEFF", "6/11", Outcome::Conditional);
    counts(&NINE, "HIHIKL", "0/11", Outcome::NoSupport);
    let mut world = NINE.world();
    give(&mut world, "BCDEFF");
    assert!(world.screen(200, 60).contains("3+3/11"), "without and with conditions: {}", world.screen(200, 60));
}

#[test]
fn unopposed_gives_the_first_level_in_favour_and_names_it() {
    for (case, letter, name) in
        [(TWO, 'J', "ja, mee"), (THREE, 'G', "gedeelde afspraak"), (FIVE, 'V', "sterk voor"), (NINE, 'B', "n1")]
    {
        let mut world = case.world();
        give(&mut world, &case.letters[case.letters.len() - 1..]);
        world.press("H");
        let last = case.letters.chars().last().unwrap();
        assert_eq!(world.row("1.1"), format!("{last}{}", letter.to_string().repeat(10)), "{}", case.name);
        assert_eq!(world.notice(), format!("Hamerstuk 1.1: 10 raden op {name}"), "{}", case.name);
        assert!(world.names.contains(&format!("hamerstuk: wie nog niet sprak op {name}")), "{:?}", world.names);
    }
}

#[test]
fn the_order_of_the_levels_is_that_of_support() {
    for case in ALL {
        let letters: Vec<_> = case.letters.chars().collect();
        let mut world = case.world();
        for (n, from) in letters.iter().enumerate() {
            // On each point all councils stand on one level.
            if n < 6 {
                world = world.at(&format!("1.{} R1", n + 1));
                give(&mut world, &from.to_string().repeat(letters.len()));
            }
        }
        world.act(draagvlak::tui::action::Action::CloseMeeting);
        let plan = next_plan(&world.meeting, &world.tally, Date::new(2026, 4, 16).unwrap());
        let mut plan = plan;
        let items: Vec<_> = plan.agenda.walk();
        for item in items {
            if !plan.agenda.item(item).former.is_empty() {
                let facts = draagvlak::domain::agenda::Facts { coloured: true, ..plan.agenda.item(item).facts() };
                plan.agenda.set_facts(item, facts);
            }
        }
        let mut world = World::of(&agenda::write(&plan), Language::Dutch);
        for from in 0..letters.len().min(6) {
            world = world.at(&format!("1.{} R1", from + 1));
            give(&mut world, case.letters);
            for to in 0..letters.len() {
                let cell = Cell {
                    item: world.item(&format!("1.{}", from + 1)),
                    council: world.council(&format!("r{}", to + 1)),
                };
                let towards = world.meeting.moved(cell).map(|moved| moved.towards());
                let expected = match to.cmp(&from) {
                    std::cmp::Ordering::Less => Some(Towards::Support),
                    std::cmp::Ordering::Equal => None,
                    std::cmp::Ordering::Greater => Some(Towards::Opposition),
                };
                assert_eq!(towards, expected, "{}: from {} to {}", case.name, letters[from], letters[to]);
            }
        }
        let screen = world.screen(80, 24);
        assert!(screen.contains('↑') && screen.contains('↓'), "{}: {screen}", case.name);
    }
}

#[test]
fn division_follows_what_levels_count_for() {
    for case in ALL {
        let steps = |letters: &str| {
            let mut world = case.world();
            give(&mut world, letters);
            Division::of(world.tally.ledger(world.item("1.1"))).steps
        };
        let pair = |a: &[char], b: &[char]| Some(format!("{}{}", a.first()?, b.first()?));
        let [favour, conditional, against, nothing] = ['+', '~', '-', '.'].map(|counts| case.that(counts));
        for (letters, apart) in [
            (pair(&favour, &against), 2),
            (pair(&favour, &conditional), 1),
            (pair(&conditional, &against), 1),
            (pair(&favour, &nothing), 0),
            (favour.get(1).map(|second| format!("{}{second}", favour[0])), 0),
        ] {
            if let Some(letters) = letters {
                assert_eq!(steps(&letters), apart, "{}: {letters}", case.name);
            }
        }
    }
}
