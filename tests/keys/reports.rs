//! The form of a report: what it proposes, and what it asks of the driver.

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::tui::state::{Mode, Outgoing, Question};
use draagvlak::tui::update::{Effect, Replace};

use crate::world::World;

const ID: &str = "midden-holland-2021-09-16";

#[track_caller]
fn asks(keys: &str, kind: Kind, audience: Audience, council: Option<u16>, format: Format, path: &str) {
    let mut world = World::new();
    world.press(keys);
    let wanted = Wanted { kind, audience, council: council.map(CouncilIx) };
    let outgoing = Outgoing { wanted, format, path: path.into() };
    assert_eq!((world.effect(), world.ui.modes.len()), (&Effect::Report(outgoing, Replace::Ask), 0), "{keys}");
}

#[test]
fn the_list_of_conclusions_for_everybody_is_proposed_beside_the_consensus_file() {
    asks("D<C-s>", Kind::Conclusions, Audience::Public, None, Format::Html, &format!("{ID}.conclusions.html"));
}

#[test]
fn the_proposed_name_follows_what_is_chosen() {
    let path = format!("{ID}.feedback.gouda.intern.odt");
    let keys = "Dt<Down>o<Down>n<Down>g<C-s>";
    asks(keys, Kind::Feedback, Audience::Internal, Some(1), Format::Odt, &path);
    // Only feedback is for one council.
    asks(
        "Dm<Down><Down><Down>g<C-s>",
        Kind::Matrix,
        Audience::Public,
        None,
        Format::Html,
        &format!("{ID}.matrix.html"),
    );
}

#[test]
fn a_name_that_was_typed_stays() {
    let keys = "D<Up><C-u>uit.html<Down>t<C-s>";
    asks(keys, Kind::Feedback, Audience::Public, None, Format::Html, "uit.html");
}

#[test]
fn a_report_needs_a_name_and_can_be_made_of_a_meeting_that_is_only_looked_at() {
    let mut world = World::new();
    world.keeping.read_only = true;
    world.press("D<Up><C-u><C-s>");
    assert_eq!((world.effect(), world.ui.modes.len()), (&Effect::None, 1));
    assert!(world.screen(120, 36).contains("vul dit in"), "{}", world.screen(120, 36));
    world.press("uit.html<C-s>");
    assert!(matches!(world.effect(), Effect::Report(..)));
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_yes() {
    let wanted = Wanted { kind: Kind::Agenda, audience: Audience::Public, council: None };
    let outgoing = Outgoing { wanted, format: Format::Odt, path: "agenda.odt".into() };
    for (key, effect) in [("j", Effect::Report(outgoing.clone(), Replace::Agreed)), ("<Esc>", Effect::None)] {
        let mut world = World::new();
        world.ui.modes.push(Mode::Question(Question::Replace(outgoing.clone())));
        assert!(world.screen(120, 36).contains("agenda.odt bestaat al"));
        world.press(key);
        assert_eq!((world.effect(), world.ui.modes.len()), (&effect, 0));
    }
}
