//! Folding in the table: keys, clicks, and what belongs to one council.

use draagvlak::tui::layout::{Hit, Layout};
use draagvlak::tui::lineup::Column;
use draagvlak::tui::state::{Mode, Tone};
use ratatui::layout::Rect;

use crate::world;
use crate::world::World;

/// The selected column: the letters of a council, or the id of a folded group.
fn column(world: &World) -> String {
    let region = world.meeting.region();
    match world.ui.selected_column().unwrap() {
        Column::Council(council) => region.council(council).short.clone(),
        Column::Folded(group) => format!("[{}]", region.groups[group.index()].id),
    }
}

#[track_caller]
fn goes(from: &str, keys: &str, to: &str) {
    let mut world = world().at(&format!("1.1 {from}"));
    world.press(keys);
    assert_eq!(column(&world), to, "{keys} from {from}");
}

#[test]
fn arrows_follow_the_columns_and_not_the_file() {
    goes("AV1", "<Right>", "AV2");
    goes("AV6", "<Right>", "DS1");
    goes("DS1", "<Left>", "AV6");
    goes("HW5", "<Right>", "HW5");
    goes("AV1", "7", "DS1");
    goes("AV1", "9", "DS3");
}

#[test]
fn a_comma_folds_the_group_of_the_column_and_a_semicolon_all() {
    goes("DS3", ",", "[ds]");
    goes("DS3", ",,", "DS3");
    goes("DS3", ",<Right>", "HW1");
    goes("DS3", ",<Left>", "AV6");
    goes("AV6", "<Right>,<Left><Right>,", "DS1");
    goes("DS3", ";", "[ds]");
    goes("DS3", ";<Right>", "[hw]");
    goes("DS3", ";<Right><Right>", "[hw]");
    goes("DS3", ";1", "[av]");
    goes("DS3", ";1,", "AV1");
    goes("DS3", ";2,", "DS3");
    goes("DS3", ";;", "DS3");
    goes("DS3", ",;", "DS3"); // one that is folded is enough for ; to unfold all
}

#[test]
fn what_one_council_says_unfolds_its_group_instead() {
    for key in ["g", "o", "d", "z", "t", "x", "a", "v"] {
        let mut world = world().at("1.1 DS3");
        world.press(&format!(",{key}"));
        assert_eq!(column(&world), "DS3", "{key}");
        assert_eq!(world.row("1.1"), ".".repeat(17), "{key} colours nothing that is not seen");
        assert_eq!(world.notice(), "Drechtsteden is uitgeklapt: kies met ← → de raad die dit zegt", "{key}");
        assert!(world.ui.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Alert));
        assert!(world.ui.modes.is_empty() && world.meeting.present() == 17, "{key} does nothing else");
    }
    let mut choosing = world().at("1.1 DS3");
    choosing.press(",g<Left>g");
    assert_eq!(choosing.row("1.1").matches('G').count(), 1);
    let mut heading = world().at("1 DS3");
    heading.press(",g");
    assert_eq!((column(&heading).as_str(), heading.notice().contains("kop")), ("[ds]", true), "{}", heading.notice());
    heading.press("a");
    assert_eq!(column(&heading), "DS3", "who is away is so on a heading too");
    let mut looking = world().at("1.1 DS3");
    looking.keeping.read_only = true;
    looking.press(",g");
    assert_eq!(column(&looking), "[ds]");
    assert!(looking.notice().contains("alleen geopend om te lezen"), "{}", looking.notice());
}

#[test]
fn a_meeting_without_groups_says_so_and_so_does_a_council_in_none() {
    for keys in [",", ";"] {
        let mut world = World::new();
        world.press(keys);
        assert!(world.notice().starts_with("Dit overleg kent geen groepen van raden"), "{}", world.notice());
    }
    let agenda = crate::SUBREGIONS.replace(r#", "hw4", "hw5"]"#, r#", "hw4"]"#);
    let mut world = World::of(&agenda, draagvlak::text::Language::Dutch).at("1.1 HW5");
    world.press(",");
    assert_eq!(world.notice(), "gemeente 5 van Hoeksche Waard staat in geen groep");
    world.press(";");
    assert_eq!(column(&world), "HW5", "who is in no group stays a column");
}

#[test]
fn whoever_is_looked_for_is_unfolded() {
    let mut world = world().at("1.1 AV1");
    world.press(";cgemeente 4 van Drecht<Enter>");
    assert_eq!(column(&world), "DS4");
    assert_eq!(world.ui.folded_groups.len(), 2, "the others stay folded");
    world.press(",/gemeente 2 van Hoek");
    assert_eq!(column(&world), "HW2", "while searching the table follows");
    world.press("<Esc>");
    assert_eq!((column(&world).as_str(), world.ui.folded_groups.len()), ("[ds]", 3), "and comes back");
}

#[test]
fn a_round_asks_in_the_order_of_the_columns_and_unfolds_who_is_asked() {
    let mut world = world().at("1.1 AV1");
    world.press(";R");
    assert_eq!(column(&world), "AV1");
    world.press("gggggg");
    assert_eq!(column(&world), "DS1");
    assert!(world.screen(80, 24).contains("gemeente 1 van Drechtsteden"));
    world.press("o<Esc>u");
    assert_eq!(column(&world), "DS1", "what is taken back is shown");
}

#[test]
fn undo_goes_to_what_changed_and_leaves_folded_what_is_of_an_item() {
    let mut world = world().at("1.1 DS3");
    world.press("g;<Down>u");
    assert_eq!((column(&world).as_str(), world.row("1.1").contains('G')), ("DS3", false));
    world.press(";;eu");
    assert_eq!((world.ui.folded_groups.len(), column(&world).as_str()), (3, "[ds]"));
}

#[test]
fn the_past_can_be_looked_at_folded() {
    let mut world = world().at("1.1 DS3");
    world.press("gg<Right>oL;");
    assert_eq!(column(&world), "[ds]");
    world.press("<Left><Left>");
    assert!(matches!(world.ui.modes.last(), Some(Mode::Past(_))));
    assert!(world.screen(80, 24).contains("[·0/6]"), "nothing was said yet");
    world.press("<Esc>");
    assert_eq!(column(&world), "DS4", "and one comes back to where one was");
}

#[test]
fn a_click_on_the_name_of_a_group_folds_it_and_on_a_cell_selects_it() {
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let mut world = world().at("1.1 AV1");
        world.frame(width, height);
        let layout = |world: &World| Layout::new(Rect::new(0, 0, width, height), &world.ui.lineup).unwrap();
        let it = layout(&world);
        let (x, y) = (it.columns.tree + 2, it.heads.y);
        let hit = it.hit(&world.ui, x, y).unwrap();
        assert!(matches!(hit, Hit::Group(group) if group.0 == 0), "{hit:?}");
        assert_eq!(it.hit(&world.ui, x, y + 1), None, "the name of a council folds nothing");
        world.ui.point_at(&world.meeting, hit);
        assert_eq!(column(&world), "[av]");
        world.frame(width, height);
        let it = layout(&world);
        for line in [y, y + 1] {
            assert!(matches!(it.hit(&world.ui, it.columns.tree + 2, line), Some(Hit::Group(_))), "both lines unfold");
        }
        let cell = (it.columns.tree + it.columns.folded + 1, it.body.y + 2);
        let hit = it.hit(&world.ui, cell.0, cell.1).unwrap();
        world.ui.point_at(&world.meeting, hit);
        assert_eq!((world.ui.row, column(&world).as_str()), (2, "DS1"));
        let tally = it.columns.tree + it.columns.room + 1;
        assert_eq!(it.hit(&world.ui, tally, it.body.y), Some(Hit::Row(0, None)), "the count is no column");
        assert_eq!(it.hit(&world.ui, tally, it.heads.y), None);
    }
}

#[test]
fn a_hidden_round_does_not_tell_by_its_groups() {
    let mut world = world().at("1.1 AV1");
    world.press("gggg").press("<Right>gRhg");
    let screen = world.screen(120, 36);
    assert!(!screen.contains("●G"), "{screen}");
    let before = world.ui.folded_groups.clone();
    world.ui.fold_groups(&world.meeting);
    let screen = world.screen(120, 36);
    assert!(screen.contains("▒3/6") && screen.contains("·0/6"), "how many spoke, not what they said:\n{screen}");
    assert!(!screen.contains("●3") && !screen.contains("nog 1 van 6"), "{screen}");
    world.ui.folded_groups = before;
}
