//! What lies over the table: help, questions, the item on the whole screen; and what asks the driver for something.

use draagvlak::tui::keymap::Context;
use draagvlak::tui::state::{Face, Mode, Question};
use draagvlak::tui::theme::Ground;
use draagvlak::tui::update::{Effect, Replace};

use crate::says;
use crate::world::World;

#[test]
fn help_opens_and_closes_wherever_letters_are_keys() {
    for before in ["", "R", "f", "Rf"] {
        for open in ["?", "<F1>"] {
            for close in ["<Esc>", "?", "<F1>", "q", "<Enter>", "<C-c>"] {
                let mut world = World::new();
                world.press(before);
                let context = world.ui.context();
                world.press(open);
                assert_eq!(world.ui.context(), Context::Page, "{before}{open}");
                world.press(close);
                assert_eq!(world.ui.context(), context, "{before}{open}{close}");
                assert!(matches!(world.effects.last(), Some(Effect::None)));
            }
        }
    }
}

#[test]
fn help_is_read_to_its_end_and_presses_nothing() {
    let mut world = World::new();
    world.press("?");
    let mut seen = world.screen(80, 24);
    for keys in [
        "<Down>", "j", "<PgDn>", " ", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>",
        "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>", "<PgDn>",
    ] {
        world.press(keys);
        seen += &world.screen(80, 24);
    }
    assert!(seen.contains("In een rondje"), "the last part is reached:\n{seen}");
    let end = world.screen(80, 24);
    world.press("<PgDn>gor<Tab>x");
    assert_eq!(world.screen(80, 24), end, "beyond the end is the end");
    world.press("<Up>");
    assert_ne!(world.screen(80, 24), end, "and the way back is not longer than the way there");
    world.press("<Home>");
    assert!(world.screen(80, 24).contains("Kies met de pijltjes"));
    assert_eq!(world.meeting.history().last(), 0);
}

#[test]
fn f_shows_the_item_on_the_whole_screen_and_back() {
    let mut world = World::new().at("1.2 GO");
    world.press("f");
    assert_eq!(world.ui.face, Face::Topic);
    let screen = world.screen(120, 36);
    assert!(screen.contains("Gouda") && screen.contains("Waddinxveen") && !screen.contains("1.3 Nieuwe"), "{screen}");
    world.press("g<Right>r<Down>");
    assert_eq!((world.row("1.2").as_str(), world.place().as_str()), (".GR..", "1.3 KW"), "everything works here too");
    assert!(world.screen(80, 24).contains("1.3 Nieuwe"));
    world.press("<Esc>");
    assert_eq!(world.ui.face, Face::Table);
    world.press("ff");
    assert_eq!(world.ui.face, Face::Table);
}

#[test]
fn t_switches_between_light_and_dark() {
    let mut world = World::new();
    let before = world.frame(80, 24).0;
    world.press("T");
    assert_eq!(world.ui.ground, Ground::Light);
    assert_ne!(world.frame(80, 24).0, before);
    world.press("T");
    assert_eq!(world.frame(80, 24).0, before);
}

#[test]
fn saving_and_leaving_are_asked_of_the_driver() {
    for (keys, effect) in [
        ("<C-s>", Effect::Save(None, Replace::Ask)),
        ("q", Effect::Quit),
        ("<C-c>", Effect::Quit),
        ("<C-q>", Effect::Quit),
    ] {
        let mut world = World::new();
        world.press(keys);
        assert_eq!(world.effect(), &effect, "{keys}");
        assert!(world.ui.modes.is_empty(), "{keys}");
    }
}

#[track_caller]
fn answers(question: Question, key: &str, effect: &Effect) {
    let mut world = World::new();
    world.ui.modes.push(Mode::Question(question));
    world.press(key);
    assert_eq!((world.effect(), world.ui.modes.len()), (effect, 0), "{key}");
}

#[test]
fn a_question_is_answered_with_yes_or_no_and_nothing_else() {
    let overwrite = || Question::Overwrite("b.ron".into());
    for yes in ["j", "J", "y", "Y"] {
        answers(Question::Quit, yes, &Effect::QuitAnyway);
        answers(overwrite(), yes, &Effect::Save(Some("b.ron".into()), Replace::Agreed));
    }
    for no in ["n", "N", "<Esc>", "<C-c>"] {
        answers(Question::Quit, no, &Effect::None);
        answers(overwrite(), no, &Effect::None);
    }
    let mut world = World::new();
    world.ui.modes.push(Mode::Question(Question::Quit));
    world.press("gor<Enter> <Up>qx1").paste("j");
    assert_eq!((world.ui.modes.len(), world.meeting.history().last()), (1, 0));
    assert!(world.effects.iter().all(|e| *e == Effect::None));
}

#[test]
fn a_question_can_be_read_in_every_size() {
    let mut world = World::new();
    world.ui.modes.push(Mode::Question(Question::Overwrite("map/overleg.consensus.ron".into())));
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let screen = world.screen(width, height);
        assert!(screen.contains("map/overleg.consensus.ron bestaat al") && screen.contains("Esc"), "{screen}");
    }
}

#[test]
fn esc_goes_up_one_level_at_a_time() {
    let mut world = World::new();
    world.press("fRov");
    assert_eq!((world.ui.modes.len(), world.ui.face), (2, Face::Topic));
    world.press("<Esc>");
    assert_eq!((world.ui.modes.len(), world.ui.face), (1, Face::Topic));
    world.press("<Esc>");
    assert_eq!((world.ui.modes.len(), world.ui.face), (0, Face::Topic));
    world.press("<Esc>");
    assert_eq!(world.ui.face, Face::Table);
    world.press("<Esc><Esc>");
    assert_eq!(world.row("1.1"), "O....", "and at the top it does nothing");
}

#[test]
fn what_was_said_goes_with_the_next_key() {
    let mut world = World::new();
    world.press("g");
    assert!(!world.notice().is_empty());
    world.press("<Down>");
    assert_eq!(world.notice(), "");
    says("1.1 BR", "6", "c zoekt een raad op naam");
}
