//! The course of a meeting: topics, conclusions, points raised on the spot, order, presence, suspending and closing.

use draagvlak::domain::event::Phase;

use crate::says;
use crate::world::World;

#[test]
fn enter_opens_a_topic_and_e_finishes_it() {
    let mut world = World::new().at("1.1 BR");
    world.press("<Enter>");
    assert_eq!(world.notice(), "Aan de orde: 1.1 Proces verkenning normaliseren");
    assert_eq!(world.meeting.open_topic(), Some(world.item("1.1")));
    world.press("<Down><Enter>");
    assert_eq!(world.meeting.open_topic(), Some(world.item("1.2")));
    world.press("e");
    assert_eq!(world.notice(), "Afgerond: 1.2 — nog niet gehoord: BR GO KW WA ZP (Enter heropent)");
    assert_eq!(world.meeting.open_topic(), None);
    assert!(world.meeting.is_closed(world.item("1.2")));
    world.press("<Enter>");
    assert_eq!(world.notice(), "Heropend: 1.2 Uitwerking samenwerkingsafspraken");
    assert!(!world.meeting.is_closed(world.item("1.2")));
    assert_eq!(world.meeting.open_topic(), Some(world.item("1.2")));
}

#[test]
fn a_finished_heading_finishes_what_is_below_it_and_comes_back_as_a_whole() {
    let mut world = World::new().at("1 BR");
    world.press("e<Down><Down>");
    assert!(world.meeting.is_closed(world.item("1.2")));
    world.press("<Enter>");
    assert_eq!(world.notice(), "Heropend: 1 Positie raden");
    assert_eq!(world.place(), "1 BR");
    assert!(!world.meeting.is_closed(world.item("1.2")));
}

#[test]
fn what_cannot_be_opened_or_finished_says_why() {
    says("1.1 BR", "<Enter><Enter>", "Dat is al zo");
    says("1.1 BR", "ee", "Dit punt is afgerond");
    says("1.1 BR", "s<Enter>", "Het overleg is geschorst");
    says("1.1 BR", "Eje", "Het overleg is gesloten");
    says("1.1 BR", "es<Enter>", "Het overleg is geschorst");
}

#[test]
fn a_conclusion_is_written_changed_and_removed() {
    let mut world = World::new().at("1.1 BR");
    let conclusion =
        |world: &World| world.meeting.conclusion(world.item("1.1")).map_or_else(String::new, |it| it.text.clone());
    world.press("bWe gaan door<Enter>");
    assert_eq!(conclusion(&world), "We gaan door");
    assert_eq!(world.notice(), "Conclusie bij 1.1 genoteerd");
    world.press("b, met mate<Enter>");
    assert_eq!(conclusion(&world), "We gaan door, met mate", "what stands is there to be changed");
    world.press("bniet<Esc>");
    assert_eq!(conclusion(&world), "We gaan door, met mate");
    world.press("b<C-u><Enter>");
    assert_eq!((conclusion(&world).as_str(), world.notice().as_str()), ("", "Conclusie bij 1.1 verwijderd"));
    world.press("b<Enter>");
    assert_eq!(world.notice(), "", "nothing was written, so nothing is said");
}

#[test]
fn a_conclusion_may_follow_when_the_point_is_finished_but_not_when_the_meeting_is_closed() {
    says("1.1 BR", "ebToch<Enter>", "Conclusie bij 1.1 genoteerd");
    says("1.1 BR", "sbToch<Enter>", "Conclusie bij 1.1 genoteerd");
    says("1 BR", "bOver alles<Enter>", "Conclusie bij 1 genoteerd");
    says("1.1 BR", "Ejb", "Het overleg is gesloten");
    let mut world = World::new();
    world.press("Ejb");
    assert!(world.ui.modes.is_empty(), "nobody types in vain");
}

#[test]
fn the_planned_length_is_a_number_of_minutes_or_none() {
    let mut world = World::new().at("1.1 BR");
    let planned = |world: &World| world.meeting.agenda().item(world.item("1.1")).planned;
    world.press("m15<Enter>");
    assert_eq!(planned(&world), Some(15));
    world.press("m<C-u><Enter>");
    assert_eq!(planned(&world), None);
    for wrong in ["0", "1000", "tien", "-1", "1,5"] {
        world.press("m").press(wrong).press("<Enter>");
        let screen = world.screen(80, 24);
        assert_eq!((planned(&world), screen.contains("van 1 tot 999")), (None, true), "{wrong}");
        world.press("<C-u><Enter>");
        assert!(world.ui.modes.is_empty(), "nothing typed is no planned length");
    }
    world.press("m20<Enter>m<Enter>");
    assert_eq!((planned(&world), world.notice().as_str()), (Some(20), ""));
    says("1.1 BR", "sm", "Het overleg is geschorst");
    says("1.1 BR", "Ejm", "Het overleg is gesloten");
}

#[test]
fn who_only_looks_changes_nothing_and_types_nothing_in_vain() {
    for key in ["g", "x", "H", "a", "v", "b", "m", "+", "R", "<Enter>", "e", "K", "s", "E", "u"] {
        let mut world = World::new().at("1.1 BR");
        world.keeping.read_only = true;
        world.press(key);
        assert_eq!(world.notice(), "Deze vergadering is alleen geopend om te lezen", "{key}");
        assert!(world.ui.modes.is_empty() && world.meeting.history().last() == 0, "{key}");
    }
}

#[test]
fn a_point_raised_on_the_spot_stands_at_the_end_and_is_selected() {
    let mut world = World::new().at("1.1 GO");
    world.press("+Fietsen naar school<Enter>");
    assert_eq!(world.place(), "rondvraag-1 GO");
    assert_eq!(world.notice(), "Ingebracht: R1 Fietsen naar school");
    world.press("g");
    assert_eq!(world.row("rondvraag-1"), ".G...");
    world.press("+Nog iets<Enter>");
    assert_eq!(world.place(), "rondvraag-2 GO");
    for nothing in ["+<Enter>", "+   <Enter>", "+   <C-s>"] {
        let mut world = World::new();
        assert!(world.press(nothing).screen(80, 24).contains("vul dit in"), "{nothing}");
        assert_eq!(world.meeting.history().last(), 0);
    }
    says("1.1 BR", "s+", "Het overleg is geschorst");
    says("1.1 BR", "Ej+", "Het overleg is gesloten");
}

#[test]
fn points_change_places_among_their_own() {
    let order = |keys: &str| {
        let mut world = World::new().at("1.2 GO");
        world.press(keys);
        assert_eq!(world.place(), "1.2 GO", "the point that moves stays selected");
        let agenda = world.meeting.agenda();
        let ids = agenda.children(world.meeting.agenda().find("1"));
        ids.iter().map(|&i| agenda.item(i).id.clone()).collect::<Vec<_>>().join(" ")
    };
    for (up, down) in [("K", "J"), ("<S-Up>", "<S-Down>")] {
        assert_eq!(order(up), "1.2 1.1 1.3 1.4");
        assert_eq!(order(&up.repeat(2)), "1.2 1.1 1.3 1.4");
        assert_eq!(order(down), "1.1 1.3 1.2 1.4");
        assert_eq!(order(&down.repeat(9)), "1.1 1.3 1.4 1.2");
        assert_eq!(order(&format!("{up}{down}")), "1.1 1.2 1.3 1.4");
    }
    says("1.1 BR", "K", "Verder kan dit punt niet worden verplaatst");
    says("1.4 BR", "J", "Verder kan dit punt niet worden verplaatst");
    says("1.1 BR", "J", "Verplaatst: 1.1 Proces verkenning normaliseren");
}

#[test]
fn the_clock_stands_still_while_the_meeting_is_suspended() {
    let mut world = World::new().at("1.1 BR");
    world.press("<Enter>s");
    assert_eq!(world.meeting.phase(), Phase::Suspended);
    assert!(!world.meeting.is_clock_running());
    let spent = world.meeting.spent(world.item("1.1"), world.now);
    world.press("jjjjs");
    assert_eq!(world.notice(), "Het overleg gaat verder");
    assert_eq!(world.meeting.spent(world.item("1.1"), world.now), spent);
    world.press("j");
    assert!(world.meeting.spent(world.item("1.1"), world.now) > spent);
}

#[test]
fn a_meeting_is_closed_and_opened_again() {
    let mut world = World::new();
    world.press("Ej");
    assert_eq!(world.meeting.phase(), Phase::Closed);
    assert_eq!(world.notice(), "Het overleg is gesloten; s heropent, Ctrl+S slaat op");
    world.press("E");
    assert_eq!(world.notice(), "Dat is al zo");
    world.press("s");
    assert_eq!(world.meeting.phase(), Phase::Running);
    says("1.1 BR", "sE", "Het overleg is gesloten");
}

#[test]
fn the_list_of_who_is_there_changes_presence_and_nothing_else() {
    let mut world = World::new().at("1.1 BR");
    world.press("p<Down> ");
    assert_eq!(
        (world.place().as_str(), world.notice().as_str()),
        ("1.1 GO", "Gouda is nu afwezig, in het hele overleg; a draait het terug")
    );
    world.press("jaukuu");
    assert_eq!(world.meeting.present(), 5, "two went, two were taken back");
    world.press("<C-y>");
    assert_eq!(world.meeting.present(), 4);
    world.press("<PgDn>");
    assert_eq!(world.place(), "1.1 ZP");
    world.press("<PgUp>");
    assert_eq!(world.place(), "1.1 BR");
    world.press("gorzt");
    assert_eq!(world.row("1.1"), ".....", "no colours here");
    for key in ["<Esc>", "<Enter>", "p", "q", "<C-c>"] {
        let mut world = World::new();
        world.press(&format!("p{key}"));
        assert!(world.ui.modes.is_empty() && world.effects.len() == 2, "{key} leaves the list and nothing more");
    }
}
