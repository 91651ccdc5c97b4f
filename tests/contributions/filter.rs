//! Showing only points with contributions, or with those to which nothing was answered.

use draagvlak::tui::action::Action;
use draagvlak::tui::state::Filter;

use super::{World, world};

fn rows(world: &World) -> String {
    let id = |&item: &_| world.meeting.agenda().item(item).id.clone();
    world.ui.rows.iter().map(id).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn shows(world: &mut World, filter: Filter, expected: &str, shown: usize, hidden: usize) {
    world.act(Action::Filter(filter));
    let on = world.ui.filtered.as_ref().map(|it| (it.shown, it.hidden));
    assert_eq!((rows(world).as_str(), on), (expected, Some((shown, hidden))), "{filter:?}");
}

#[test]
fn points_that_are_not_coloured_are_kept_for_what_was_brought_in() {
    // Two points are coloured, four carry contributions.
    shows(&mut world(), Filter::BroughtIn, "i aa aa.1 aa.2 ce ce.1 ce.2", 4, 2);
    shows(&mut world(), Filter::Unanswered, "i aa aa.2", 1, 5);
    let mut world = world().at("kosten BE");
    world.press("C+Ook dit.<Enter><Esc>");
    shows(&mut world, Filter::Unanswered, "u kosten i aa aa.2", 2, 4);
    // The others choose among what is coloured, as before.
    shows(&mut world, Filter::Blank, "u kosten toegang", 2, 0);
}

#[test]
fn they_stand_in_the_list_of_filters_and_are_named_above_the_rows() {
    let mut world = world();
    world.press("F");
    let screen = world.screen(80, 24);
    assert!(
        screen.contains("alleen punten met inbreng") && screen.contains("alleen punten met inbreng zonder reactie"),
        "{screen}"
    );
    world.press("reactie<Enter>");
    assert_eq!((rows(&world).as_str(), world.place().as_str()), ("i aa aa.2", "aa.2 AA"));
    assert_eq!(world.notice(), "1 punt getoond, 5 verborgen; Esc toont alles");
    assert!(world.screen(80, 24).contains("zonder reactie · 5 verborgen"), "{}", world.screen(80, 24));
    world.press("<Esc>");
    assert!(world.ui.filtered.is_none());
}

#[test]
fn where_all_were_answered_there_is_nothing_to_show() {
    let mut world = world();
    world.press("CoaGoed.<Enter>o<Enter><Esc>");
    world.act(Action::Filter(Filter::Unanswered));
    assert!(world.ui.filtered.is_none() && world.notice().starts_with("Er zijn geen punten"), "{}", world.notice());
}
