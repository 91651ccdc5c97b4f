//! The calendar page: keys in, the calendar as it becomes out.

use draagvlak::domain::agenda::Kind;
use draagvlak::session::Keeping;
use draagvlak::text::Language;
use draagvlak::tui::update::Effect;

use crate::programme::{AGENDA, day};
use crate::world::World;

fn world() -> World {
    World::of(AGENDA, Language::Dutch)
}

/// What is planned for a day: "beslispunt 2.1 titel".
fn planned(world: &World, date: &str) -> Vec<String> {
    let calendar = world.meeting.calendar();
    let sitting = calendar.iter().find(|sitting| sitting.date == day(date)).unwrap_or_else(|| panic!("no {date}"));
    let agenda = world.meeting.agenda();
    let said = |point: &draagvlak::domain::calendar::SittingPoint| {
        let kind = match point.kind {
            Some(Kind::Decision) => "D",
            Some(Kind::Discussion) => "B",
            Some(Kind::Information) => "I",
            None => "?",
        };
        let number = point.item.map(|item| agenda.item(item).number.clone()).unwrap_or_default();
        let by = point.by.as_ref().map(|by| format!(" ({by})")).unwrap_or_default();
        format!("{kind} {number} {}{by}", point.title(agenda))
    };
    sitting.points.iter().map(said).collect()
}

#[test]
fn the_page_opens_at_this_meeting_and_tells_where_it_stands() {
    let mut world = world();
    world.press("P");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Vergaderkalender · 8 overleggen, dit is nummer 1"), "{screen}");
    assert!(screen.contains("▶  1  donderdag 30 januari 2020  ◀ dit overleg  BOSD 1 · Gouda"), "{screen}");
    assert!(screen.contains("2  donderdag 12 maart 2020  volgende  BOSD 2 · Waddinxveen"), "{screen}");
    assert!(screen.contains("beslispunt      2.1 Intensieve ambulante zorg thuis  voorbereiding: programmamanager"));
    let later = World::of(
        &AGENDA.replace(
            r#"date: "2020-01-30",
    place"#,
            r#"date: "2020-04-16",
    place"#,
        ),
        Language::Dutch,
    );
    let mut later = later;
    later.press("P");
    let screen = later.screen(120, 36);
    assert!(screen.contains("dit is nummer 3") && screen.contains("donderdag 30 januari 2020  geweest"), "{screen}");
    assert!(screen.contains("▶  3  donderdag 16 april 2020"), "{screen}");
    let mut outside = World::of(
        &AGENDA.replace(
            r#"date: "2020-01-30",
    place"#,
            r#"date: "2020-02-01",
    place"#,
        ),
        Language::Dutch,
    );
    outside.press("P");
    let screen = outside.screen(120, 36);
    assert!(screen.contains("dit overleg (zaterdag 1 februari 2020) staat er niet op"), "{screen}");
    assert!(screen.contains("▶  2  donderdag 12 maart 2020"), "the first that comes: {screen}");
}

#[test]
fn enter_goes_to_the_item_of_a_point_and_says_why_elsewhere_not() {
    let mut world = world();
    world.press("P<Down><Down><Enter>");
    assert_eq!((world.place().as_str(), world.ui.modes.len()), ("3 BR", 0));
    world.press("P<Down><Enter>");
    assert!(world.notice().contains("staat nog niet op de agenda"), "{}", world.notice());
    world.press("<Home><Enter>");
    assert!(world.notice().contains("Dit is het overleg van donderdag 30 januari 2020"), "{}", world.notice());
    let mut later = World::of(
        &AGENDA.replace("date: \"2020-01-30\",\n    place", "date: \"2020-04-16\",\n    place"),
        Language::Dutch,
    );
    later.press("P<Home><Enter>");
    assert!(later.notice().contains("is geweest"), "{}", later.notice());
}

#[test]
fn a_later_meeting_is_made_after_a_question() {
    let mut world = world();
    world.press("P<Down><Down><Down><Enter>");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Voor donderdag 12 maart 2020 een agenda maken (programma-2020-03-12.ron)"), "{screen}");
    assert!(world.screen(200, 60).contains("Dit overleg is nog niet gesloten"));
    world.press("<Esc>");
    assert_eq!((world.effect(), world.ui.modes.len()), (&Effect::None, 1));
    world.press("<Enter>j");
    assert_eq!(world.effect(), &Effect::NextMeeting(day("2020-03-12")));
    assert_eq!(world.meeting.history().last(), 0, "nothing has changed here");
    world.press("<Esc>E");
    world.press("jP<Down><Down><Down><Enter>");
    let screen = world.screen(200, 60);
    assert!(screen.contains("Wat dit overleg openliet gaat mee.") && !screen.contains("nog niet gesloten"), "{screen}");
}

#[test]
fn the_selected_item_is_planned_with_one_key_and_enter() {
    let mut world = world().at("1.2 GO");
    world.press("P<Down><Down><Down>+");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Plannen voor donderdag 12 maart 2020"), "{screen}");
    assert!(screen.contains("[1.2 Innovatie in de opvang]"), "{screen}");
    world.press("<Enter>");
    assert_eq!(planned(&world, "2020-03-12")[3], "? 1.2 Innovatie in de opvang");
    assert!(world.notice().contains("Gepland voor 12 maart 2020"), "{}", world.notice());
    let screen = world.screen(120, 36);
    assert!(screen.contains("▶     nog onbekend    1.2 Innovatie in de opvang"), "what came is selected: {screen}");
    world.press("<End>u");
    assert!(world.screen(120, 36).contains("▶  2  donderdag 12 maart 2020"), "one is taken to what changed");
    world.press("<Esc>");
    assert_eq!(planned(&world, "2020-03-12").len(), 3);
    assert!(world.ui.modes.is_empty());
}

#[test]
fn a_point_of_its_own_says_what_it_is_who_prepares_it_and_when() {
    let mut world = world();
    world.press("P+<Right><Tab>Kaderbrief<Tab>b<Tab>griffiers<Tab><Right><Right><Tab>Eerste lezing<C-s>");
    assert_eq!(planned(&world, "2020-04-16"), ["D  Kaderbrief (griffiers)"]);
    // Changed: to discuss, and on another day, where it comes behind the others.
    world.press("w<Tab><Tab><Right><Tab><Tab><Left>");
    assert!(world.screen(120, 36).contains("Gepland voor donderdag 16 april 2020: wijzigen"));
    world.press("<C-s>");
    assert_eq!(planned(&world, "2020-04-16"), Vec::<String>::new());
    assert_eq!(planned(&world, "2020-03-12")[3], "B  Kaderbrief (griffiers)");
    assert!(world.notice().contains("Verplaatst naar 12 maart 2020"), "{}", world.notice());
    world.press("uu");
    assert_eq!(planned(&world, "2020-03-12").len(), 3);
    // A point of its own needs a title; what was typed stays for when it is asked again.
    world.press("+<Right><Tab><Tab><Tab>iemand<C-s>");
    assert!(world.notice().contains("heeft een titel nodig"), "{}", world.notice());
    world.press("+");
    assert!(world.screen(120, 36).contains("iemand"));
}

#[test]
fn points_change_places_and_go() {
    let mut world = world();
    world.press("P<Down><Down><Down><Down>J");
    let titles = |world: &World| planned(world, "2020-03-12").iter().map(|p| p[..3].to_owned()).collect::<Vec<_>>();
    assert_eq!(titles(&world), ["I  ", "D 2", "D  "]);
    world.press("J");
    assert_eq!(titles(&world), ["I  ", "D  ", "D 2"], "it stays selected");
    world.press("J");
    assert!(world.notice().contains("Verder kan dit punt niet"), "{}", world.notice());
    world.press("K<S-Up>");
    assert_eq!(titles(&world), ["D 2", "I  ", "D  "]);
    world.press("x");
    assert_eq!(titles(&world), ["I  ", "D  "]);
    world.press("<Up><Del>");
    assert_eq!(world.meeting.calendar().len(), 7, "on a meeting it takes that");
    world.press("uu");
    assert_eq!((world.meeting.calendar().len(), titles(&world).len()), (8, 3));
}

#[test]
fn a_meeting_is_added_moved_and_refused_on_a_day_that_is_taken() {
    let mut world = world();
    world.press("Pn1-9-2020<Tab>Extra<Tab>Bodegraven<Tab>Met lunch<C-s>");
    let screen = world.screen(120, 36);
    assert!(screen.contains("dinsdag 1 september 2020  Extra · Bodegraven"), "{screen}");
    assert!(screen.contains("▶  6  dinsdag"), "it is selected: {screen}");
    world.press("w<C-u>2-9-2020<C-s>");
    assert!(world.screen(120, 36).contains("woensdag 2 september 2020"));
    assert!(world.notice().contains("verzet naar 2 september 2020"), "{}", world.notice());
    world.press("w<C-u>24-9-2020<C-s>");
    assert!(world.notice().contains("staat al een overleg op de kalender"), "{}", world.notice());
    world.press("w");
    assert!(world.screen(120, 36).contains("24-9-2020"), "what was typed is there again");
    world.press("<C-u>31-9-2020<C-s>");
    assert!(world.screen(120, 36).contains("geen dag die bestaat"));
    world.press("<Esc>uu");
    assert_eq!(world.meeting.calendar().len(), 8);
}

#[test]
fn an_empty_calendar_says_what_to_do_and_takes_the_first_day() {
    let mut world = World::new();
    world.press("P");
    assert!(world.screen(120, 36).contains("Druk op n om de dag van het eerste te geven."));
    world.press("wxKJ<Enter><Down><PgDn>+14-10-2021<C-s>");
    assert_eq!(world.meeting.calendar().len(), 1);
    world.press("+<Enter>");
    assert_eq!(planned(&world, "2021-10-14"), ["? 1.1 Proces verkenning normaliseren"]);
}

#[test]
fn who_only_looks_and_who_closed_changes_nothing() {
    let mut world = world();
    world.keeping = Keeping { read_only: true, ..Keeping::default() };
    for keys in ["P+", "n", "w", "x", "<Down><Down><Down><Enter>"] {
        world.press(keys);
        assert!(world.notice().contains("alleen geopend om te lezen"), "{keys}: {}", world.notice());
    }
    world.keeping = Keeping::default();
    world.press("<Esc>Ej");
    for keys in ["P+", "n", "x"] {
        world.press(keys);
        assert!(world.notice().contains("gesloten"), "{keys}: {}", world.notice());
    }
}

#[test]
fn only_what_is_planned_for_today_is_shown() {
    let mut world = World::of(
        &AGENDA.replace("date: \"2020-01-30\",\n    place", "date: \"2020-03-12\",\n    place"),
        Language::Dutch,
    );
    assert!(world.screen(120, 36).contains("◆  2.1 Intensieve"), "{}", world.screen(120, 36));
    world.press("Fvandaag<Enter>");
    let rows: Vec<_> = world.ui.rows.iter().map(|&item| world.meeting.agenda().item(item).id.as_str()).collect();
    assert_eq!(rows, ["2", "2.1"]);
    assert!(world.screen(120, 36).contains("vandaag gepland · 4 verborgen"), "{}", world.screen(120, 36));
    world.press("<Esc>");
    assert_eq!(world.ui.rows.len(), 7);
    let mut none = World::new();
    none.press("Fvandaag<Enter>");
    assert!(none.ui.filtered.is_none());
}

#[test]
fn the_explanation_tells_for_when_an_item_is_planned() {
    let mut world = world().at("2.1 GO");
    assert!(
        world.screen(200, 60).contains("Gepland voor 12 maart 2020 (beslispunt) · voorbereiding: programmamanager")
    );
    let mut world = world.at("3 GO");
    assert!(world.screen(120, 36).contains("Gepland voor vandaag, 30 januari 2020 (bespreekpunt)"));
    world.press("f");
    assert!(world.screen(120, 36).contains("Gepland voor vandaag"), "from afar too");
}
