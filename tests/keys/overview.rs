//! The overview of the chair: topics in order, who colours alike, how much voice councils have.

use draagvlak::text::Language;

use crate::world::{AGENDA, World};

/// A meeting in which 1.1 has support, 1.2 is divided and 1.3 misses one council.
fn discussed() -> World {
    let mut world = World::new().at("1.1 BR");
    world.press("g<Right>g<Right>g<Right>g<Right>g<Home><Down><Down>1g<Right>r<Right>g<Right>r");
    world.press("<Home><Down><Down><Down>1r<Right>r<Right>g<Right>g<Home>1");
    world
}

/// The lines of a frame.
fn lines(world: &mut World, size: (u16, u16)) -> Vec<String> {
    world.screen(size.0, size.1).lines().map(str::to_owned).collect()
}

/// The line with the sign of the selection.
#[track_caller]
fn selected(world: &mut World) -> String {
    let lines = lines(world, (120, 36));
    let found: Vec<_> = lines.iter().filter(|line| line.starts_with('▶')).cloned().collect();
    assert_eq!(found.len(), 1, "one line is selected: {lines:#?}");
    found[0].clone()
}

/// The line under which the cursor stands, which screen readers speak.
fn spoken(world: &mut World) -> String {
    let (buf, cursor) = world.frame(120, 36);
    crate::world::lines(&buf)[usize::from(cursor.expect("a cursor").y)].clone()
}

#[test]
fn the_parts_follow_each_other_with_tab_and_arrows_round_the_end() {
    let mut world = discussed();
    let part = |world: &mut World| {
        let line = lines(world, (80, 24))[1].clone();
        line.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(part, _)| part.to_owned()).unwrap()
    };
    world.press("O");
    for expected in ["draagvlak", "verdeeld", "bijna vast", "eensgezind", "stem", "eigenschap", "draagvlak"] {
        assert_eq!(part(&mut world), expected);
        world.press("<Tab>");
    }
    world.press("<BackTab><BackTab><BackTab>");
    assert_eq!(part(&mut world), "stem");
    world.press("<Right>");
    assert_eq!(part(&mut world), "eigenschap");
    world.press("<Right>");
    assert_eq!(part(&mut world), "eigenschap", "from property to property");
    world.press("<BackTab><Left>");
    assert_eq!(part(&mut world), "eensgezind", "arrows go from part to part");
    world.press("<Left><Left>");
    assert_eq!(part(&mut world), "eensgezind", "but from council to council where there are columns");
    world.press("O");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn enter_goes_to_the_topic_in_the_table() {
    let mut world = discussed();
    world.press("*O");
    assert!(selected(&mut world).contains("1.1 Proces"), "{}", selected(&mut world));
    world.press("<Tab>");
    assert!(selected(&mut world).contains("1.2 Uitwerking"), "{}", selected(&mut world));
    assert_eq!(spoken(&mut world), selected(&mut world));
    world.press("<Enter>");
    assert_eq!(world.place(), "1.2 BR", "and unfolds what lies above it");
    assert!(world.ui.modes.is_empty());
    world.press("O<Tab><Tab>");
    let nearly = selected(&mut world);
    assert!(nearly.contains("1.2 Uitwerking") && nearly.contains(" 1  ZP "), "{nearly}");
    world.press("<Down>");
    assert!(selected(&mut world).contains("1.3 Nieuwe inkoop"));
    world.press("<Esc>");
    assert_eq!(world.place(), "1.2 BR", "Esc leaves everything as it was");
}

#[test]
fn the_divided_are_counted_in_steps() {
    let mut world = discussed();
    world.press("O<Tab>");
    let line = selected(&mut world);
    let numbers: Vec<_> = line.split_whitespace().rev().take(4).collect();
    // Two green against two red: four pairs of two steps.
    assert_eq!(numbers, ["8", "2", "0", "2"], "{line}");
    world.press("<End><End>");
    assert!(selected(&mut world).contains("1.3 "), "what divides nobody is not listed");
    let marks = lines(&mut world, (80, 24)).into_iter().find(|l| l.contains("BR ") && l.contains("ZP ")).unwrap();
    assert!(marks.contains("KW  ●G") && marks.contains("BR  ✕R"), "{marks}");
    let mut nobody = World::new();
    nobody.press("O<Tab>");
    assert!(nobody.screen(80, 24).contains("Er is nog geen punt waarop raden uiteen staan."));
    nobody.press("<Enter><Down><End>");
    assert_eq!(nobody.ui.modes.len(), 1, "there is nothing to go to");
}

#[test]
fn two_councils_are_compared_in_numbers_and_words() {
    let mut world = discussed();
    world.press("O<BackTab><BackTab><BackTab>");
    assert!(world.screen(120, 36).contains("Kies met ←→ een andere raad"));
    world.press("<Right><Right>");
    // BR and KW: green and green, green and green, red and green.
    let screen = world.screen(120, 36);
    assert!(screen.contains("[2/3]"), "{screen}");
    assert!(
        screen.contains(
            "Bodegraven-Reeuwijk en Krimpenerwaard kleurden allebei 3 punten: 2 gelijk (67 %), 1 met 2 stappen verschil."
        ),
        "{screen}"
    );
    assert!(spoken(&mut world).contains("[2/3]"));
    world.press("<Down><Down><Down><Enter>");
    assert_eq!(world.place(), "1 WA", "Enter goes to the council in the table");
}

#[test]
fn the_voices_say_that_twelve_fifteen_and_eighteen_percent_are_the_same() {
    for (language, sentence) in [
        (Language::Dutch, "evenveel stem: Bodegraven-Reeuwijk (15 %), Waddinxveen (12 %) en Zuidplas (18 %)."),
        (
            Language::English,
            "the same voice under this rule: Bodegraven-Reeuwijk (15 %), Waddinxveen (12 %) and Zuidplas",
        ),
    ] {
        let mut world = World::of(AGENDA, language);
        world.press("O<BackTab><BackTab><End>");
        let screen = world.screen(200, 60);
        let half = if language == Language::Dutch {
            "meer dan de helft van de inwoners"
        } else {
            "more than half of the inwoners"
        };
        let below = screen.split_once(half).expect(half).1;
        assert!(below.contains(sentence), "{below}");
        let gouda = below.lines().find(|line| line.contains("Gouda (31 %)")).unwrap();
        let numbers: Vec<_> = gouda.split_whitespace().filter_map(|word| word.parse::<u32>().ok()).collect();
        assert_eq!(numbers, [286, 300, 8, 16], "{gouda}");
    }
}

#[test]
fn every_line_of_the_voices_can_be_reached_and_is_spoken() {
    let mut world = discussed();
    world.press("O<BackTab><BackTab>");
    let mut seen = String::new();
    for _ in 0..60 {
        seen += &spoken(&mut world);
        world.press("<Down>");
    }
    for said in ["meerderheid raden", "dubbele meerderheid", "consent", "ter vergelijking", "Zuidplas (18 %)"] {
        assert!(seen.contains(said), "{said}");
    }
    let end = spoken(&mut world);
    world.press("<Up>");
    assert_ne!(spoken(&mut world), end, "the end is the end: no lines beyond it to come back from");
    world.press("<Enter>");
    assert_eq!(world.ui.modes.len(), 1);
}

#[test]
fn it_only_looks() {
    let mut world = discussed();
    let before = world.meeting.clone();
    world.press("Ogorztax<Tab>gH<Tab>u<Tab>e<Tab>s<Down>b+KJp");
    assert_eq!(world.meeting, before);
    world.press("?");
    assert!(world.screen(120, 36).contains("Hulp"), "help lies over it");
    world.press("<Esc><Esc>");
    assert!(world.ui.modes.is_empty());
}
