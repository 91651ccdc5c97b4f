//! The page of dossiers, and from there to another meeting.

use std::path::PathBuf;

use draagvlak::session::{self, dossiers};
use draagvlak::tui::state::{Destination, Mode, Question, Visited};
use draagvlak::tui::update::Effect;

use crate::world::World;

/// The meeting of 16 September, opened by its name, after a file was looked at.
fn world() -> World {
    let mut world = World::new().at("1.2 GO");
    world.ui.shelf.open = Some(session::Subject::BuiltIn(dossiers::usual()));
    let subject = session::Subject::File(PathBuf::from("map/streek.ron"));
    let date = world.meeting.plan().date;
    world.ui.shelf.visited = vec![Visited { subject, title: "Overleg De Streek".to_owned(), date }];
    world
}

fn file() -> Destination {
    session::Subject::File(PathBuf::from("map/streek.ron")).into()
}

#[test]
fn all_dossiers_and_the_files_that_were_open_are_on_one_page() {
    let mut world = world();
    world.press("<C-o>");
    let screen = world.screen(100, 30);
    let page: Vec<_> = screen.lines().skip(1).collect();
    assert!(page[0].contains(&format!("Dossiers: {}", dossiers::all().len() + 1)), "{screen}");
    assert!(page[1].contains("Overleg De Streek") && page[2].contains("map/streek.ron"), "{screen}");
    assert!(page[3].contains("▶ Afstemmingsoverleg sociaal domein Midden-Holland"), "{screen}");
    let facts = "16 september 2021 · 5 raden · 90 agendapunten, 63 om in te kleuren · midden-holland-2021-09-16";
    let facts = format!("{facts} · nu open");
    let words: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(&facts), "{screen}");
    world.press("<C-o>");
    assert!(world.ui.modes.is_empty(), "the same key leaves it");
    assert_eq!(world.place(), "1.2 GO");
}

#[test]
fn enter_goes_on_with_what_is_selected() {
    let mut world = world();
    world.press("<C-o><Up><Enter>");
    assert_eq!(world.effect(), &Effect::Reopen(file()));
    world.press("<Esc><C-o><Home><Down><Enter>");
    let usual = session::Subject::BuiltIn(dossiers::usual());
    assert_eq!(world.effect(), &Effect::Reopen(usual.into()), "the driver tells that it is open already");
    world.press("<End><PgDn><PgDn><Up><Up><Up><Up><Up><Up><Up><Enter>");
    assert_eq!(world.effect(), &Effect::Reopen(file()), "the list ends where it ends");
}

#[test]
fn what_was_typed_and_not_taken_is_asked_about_first() {
    let mut world = world();
    world.press("vmits de raad<Esc><C-o><Up><Enter>");
    assert!(matches!(world.ui.modes.last(), Some(Mode::Question(Question::DraftsBefore(1, _)))));
    let asked = world.screen(100, 30);
    assert!(asked.contains("Eén tekst is getypt en niet overgenomen. Toch iets anders openen?"), "{asked}");
    world.press("<Esc>");
    assert_eq!(world.effect(), &Effect::None);
    world.press("<Enter>j");
    assert_eq!(world.effect(), &Effect::Reopen(file()));
}

#[test]
fn what_is_not_kept_is_asked_about_by_the_driver() {
    let mut world = world();
    world.keeping.not_kept = 3;
    world.ui.modes.push(Mode::Question(Question::Reopen(file())));
    assert!(world.screen(100, 30).contains("3 wijzigingen zijn niet bewaard. Toch iets anders openen?"));
    world.press("j");
    assert_eq!(world.effect(), &Effect::ReopenAnyway(file()));
}

#[test]
fn only_this_meeting_can_be_changed() {
    let mut world = world();
    let before = world.meeting.clone();
    world.press("<C-o>gorztaxHReuwV<Tab>");
    assert_eq!(world.meeting.history().last(), before.history().last());
    assert_eq!(world.ui.modes.len(), 1);
    world.press("?");
    assert_eq!(world.ui.modes.len(), 2, "help is there");
}
