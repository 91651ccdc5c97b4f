//! Colouring files that arrive: what is shown of each, taking in, choosing between two, taking back.

use std::path::Path;

use draagvlak::session::arrivals::Arrivals;
use draagvlak::tui::update::Effect;

use crate::disk::FakeDisk;
use crate::world::World;

const HEAD: &str = "format: 1, agenda: \"midden-holland-2021-09-16\"";

fn file(council: &str, version: u16, marks: &str) -> String {
    format!("({HEAD}, council: \"{council}\", version: {version}, mandate: (body: Committee), marks: [{marks}])")
}

fn mark(item: &str, colour: &str) -> String {
    format!("(item: \"{item}\", mark: \"{colour}\"),")
}

/// A folder with two versions of Gouda, two files of Zuidplas that contradict each other, and one that is broken.
fn disk() -> FakeDisk {
    let disk = FakeDisk::with("map/a.inkleuring.ron", file("gouda", 1, &mark("1.1", "groen")).as_bytes());
    let second =
        mark("1.1", "oranje") + &mark("1.2", "rood") + "(item: \"9.9\", title: \"Oud punt\", mark: \"groen\"),";
    disk.put("map/b.inkleuring.ron", file("gouda", 2, &second).as_bytes());
    disk.put("map/c.inkleuring.ron", file("zuidplas", 1, &mark("1.1", "groen")).as_bytes());
    disk.put("map/d.inkleuring.ron", file("zuidplas", 1, &mark("1.1", "rood")).as_bytes());
    disk.put("map/e.inkleuring.ron", b"(");
    disk
}

fn world(disk: &FakeDisk) -> World {
    let mut world = World::new();
    world.arrivals = Some(Arrivals::open(disk.shared(), Path::new("map"), &world.meeting, || ()).unwrap());
    world
}

/// The words before each file, in order of their names.
fn standings(world: &mut World) -> Vec<String> {
    let screen = world.screen(120, 36);
    let rows = screen.lines().filter(|line| line.contains(".inkleuring.ron") && !line.contains('─'));
    let word = |line: &str| line.trim_start_matches([' ', '▶']).split("  ").next().unwrap().to_owned();
    rows.filter(|line| !line.contains("Zegt iets")).map(word).collect()
}

#[test]
fn each_file_is_shown_with_how_it_stands() {
    let mut world = world(&disk());
    assert!(world.screen(120, 36).lines().next().unwrap().contains("2 nieuwe inkleuringen (i)"));
    world.press("i");
    assert_eq!(standings(&mut world), ["nieuw", "nieuw", "strijdig", "strijdig", "fout"]);
    world.press("<Down>");
    let screen = world.screen(120, 36);
    assert!(screen.contains("3 punten") || screen.contains("2 punten ingevuld: 1 oranje, 1 rood"), "{screen}");
    assert!(screen.contains("Staat niet op deze agenda: “Oud punt” (9.9): groen"), "{screen}");
    world.press("<Down>");
    let screen = world.screen(120, 36);
    assert!(
        screen.contains("Zegt iets anders dan d.inkleuring.ron") && screen.contains("1.1: groen; daar: rood"),
        "{screen}"
    );
    world.press("<End>");
    assert!(world.screen(120, 36).contains("map/e.inkleuring.ron:1:1"), "the fault with its place");
}

#[test]
fn one_key_takes_in_the_selected_file_and_undo_takes_it_back() {
    let mut world = world(&disk());
    world.press("i<Enter>");
    assert_eq!(world.row("1.1"), ".G...");
    assert!(world.notice().contains("Gouda"), "{}", world.notice());
    world.press("<Enter>");
    assert!(world.notice().contains("niets") || world.notice().contains("al ingelezen"), "{}", world.notice());
    world.press("u");
    assert_eq!(world.row("1.1"), ".....");
}

#[test]
fn a_key_takes_in_all_that_are_new_and_a_later_version_stands() {
    let mut world = world(&disk());
    world.press("ia");
    assert_eq!((world.row("1.1"), world.row("1.2")), (".O...".to_owned(), ".R...".to_owned()));
    assert_eq!(world.notice(), "2 inkleuringen ingelezen");
    assert_eq!(standings(&mut world)[..2], ["ingelezen", "ingelezen"]);
    world.press("a");
    assert_eq!(world.notice(), "Er is niets nieuws om in te lezen");
    assert!(!world.press("<Esc>").screen(120, 36).contains("nieuwe inkleuring"));
}

#[test]
fn between_two_that_contradict_each_other_a_person_chooses() {
    let mut world = world(&disk());
    world.press("i<Down><Down><Down><Enter>");
    assert!(world.screen(120, 36).contains("Geldt d.inkleuring.ron in plaats van c.inkleuring.ron?"));
    world.press("<Esc>");
    assert_eq!(world.row("1.1"), ".....", "nothing is taken in by itself");
    world.press("<Enter>j");
    assert_eq!(world.row("1.1"), "....R");
    world.press("<Up><Enter>j");
    assert_eq!(world.row("1.1"), "....G", "the other one holds now");
}

#[test]
fn what_was_said_at_the_table_stands_and_is_told() {
    let mut world = world(&disk()).at("1.1 GO");
    world.press("ri<Enter>");
    assert_eq!(world.row("1.1"), ".R...");
    assert!(world.screen(120, 36).contains("Aan tafel is al iets gezegd, en dat gaat voor: 1.1"));
}

#[test]
fn beside_the_mark_of_the_table_stands_that_of_the_file() {
    let mut world = world(&disk()).at("1.1 GO");
    world.press("ria<Esc>");
    let screen = world.screen(160, 45);
    let at = |words: &str| screen.find(words).unwrap_or_else(|| panic!("{words}:\n{screen}"));
    let table = at("Gouda rood: aan tafel om 19:30");
    let file = at("Gouda oranje: inkleuring versie 2, b.inkleuring.ron (commissie), ingelezen om 19:30");
    assert!(table < file, "what counts stands first");
    world.press("x");
    assert!(!world.screen(160, 45).contains("aan tafel om"), "cleared at the table");
    assert_eq!(world.row("1.1"), ".O...", "the file's mark counts again");
}

#[test]
fn what_cannot_be_read_is_told_and_changes_nothing() {
    let mut world = world(&disk());
    world.press("i<End><Enter>");
    assert!(world.notice().contains("map/e.inkleuring.ron"), "{}", world.notice());
    assert_eq!(world.meeting.history().last(), 0);
}

#[test]
fn without_an_open_folder_it_is_asked_which() {
    let mut world = World::new();
    world.press("i");
    assert!(world.screen(80, 24).contains("Welke map met inkleuringen?"));
    world.press("<Enter>");
    assert_eq!(world.effect(), &Effect::OpenFolder("map".into()));
}

#[test]
fn the_page_is_whole_at_every_size() {
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        let mut world = world(&disk());
        world.press("i<Down>");
        let (buf, cursor) = world.frame(width, height);
        assert!(buf.area.contains(cursor.unwrap()));
        let screen = world.screen(width, height);
        assert!(screen.contains("nieuw") && screen.contains("Gouda") && screen.contains("Enter inlezen"), "{screen}");
    }
}

#[test]
fn what_a_file_says_is_read_to_its_end_whatever_lies_below_the_page() {
    let strays: String =
        (1..=30).map(|n| format!("(item: \"9.{n}\", title: \"Punt {n}\", mark: \"groen\"),")).collect();
    let disk = FakeDisk::with("map/a.inkleuring.ron", file("gouda", 1, &strays).as_bytes());
    let mut world = world(&disk);
    world.press("i");
    assert!(!world.screen(80, 24).contains("“Punt 30”"), "{}", world.screen(80, 24));
    world.press(&"]".repeat(60));
    assert!(world.screen(80, 24).contains("“Punt 30”"), "{}", world.screen(80, 24));
}
