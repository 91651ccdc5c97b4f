//! Moving about and folding.

use crate::goes;
use crate::world::World;

#[test]
fn arrows_and_letters_move_by_one_and_stop_at_the_edges() {
    goes("1.1 BR", "<Down>", "1.2 BR");
    goes("1.1 BR", "j", "1.2 BR");
    goes("1.2 BR", "<Up>", "1.1 BR");
    goes("1.2 BR", "k", "1.1 BR");
    goes("1.1 BR", "<Right>", "1.1 GO");
    goes("1.1 BR", "l", "1.1 GO");
    goes("1.1 GO", "<Left>", "1.1 BR");
    goes("1.1 GO", "h", "1.1 BR");
    goes("1.1 BR", "<Left>hh", "1.1 BR");
    goes("1.1 ZP", "<Right>ll", "1.1 ZP");
    goes("1 BR", "<Up>kk", "1 BR");
    goes("go.8.1 BR", "<Down>jj", "go.8.1 BR");
}

#[test]
fn page_keys_move_a_screenful_and_stop_at_the_edges() {
    goes("1 GO", "<End>", "go.8.1 GO");
    goes("go.8.1 GO", "<Home>", "1 GO");
    goes("1.1 GO", "<PgUp>", "1 GO");
    goes("go.8.1 GO", "<PgDn>", "go.8.1 GO");
    goes("1.1 GO", "<PgDn><PgUp>", "1.1 GO");
    goes("1 BR", "<PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn>", "go.8.1 BR");
    let mut world = World::new().at("1 BR");
    world.frame(120, 36);
    let page = world.ui.scroll.page;
    world.press("<PgDn>");
    assert_eq!(world.ui.row, page - 1, "a screenful keeps one row in view");
}

#[test]
fn digits_go_to_a_council_and_say_so_when_there_are_fewer() {
    for (digit, short) in [('1', "BR"), ('2', "GO"), ('3', "KW"), ('4', "WA"), ('5', "ZP")] {
        goes("1.1 KW", &digit.to_string(), &format!("1.1 {short}"));
    }
    for digit in '6'..='9' {
        goes("1.1 KW", &digit.to_string(), "1.1 KW");
        crate::says("1.1 KW", &digit.to_string(), "Zoveel raden zijn er niet");
    }
    goes("1.1 KW", "0", "1.1 KW");
}

#[track_caller]
fn folds(from: &str, keys: &str, to: &str, folded: &[&str], rows: usize) {
    let mut world = World::new().at(from);
    let all = world.ui.rows.len();
    world.press(keys);
    let mut is: Vec<_> = world.ui.folded.iter().map(|&i| world.meeting.agenda().item(i).id.clone()).collect();
    is.sort();
    assert_eq!(
        (world.place().as_str(), is),
        (to, folded.iter().map(|&s| s.to_owned()).collect()),
        "{keys} from {from}"
    );
    assert_eq!(all - world.ui.rows.len(), rows, "rows folded away by {keys} from {from}");
}

#[test]
fn space_folds_a_heading_and_on_a_leaf_the_heading_above_it() {
    folds("1 BR", " ", "1 BR", &["1"], 4);
    folds("1 BR", "  ", "1 BR", &[], 0);
    folds("1.3 GO", " ", "1 GO", &["1"], 4);
    folds("kw BR", " ", "kw BR", &["kw"], 16);
    folds("kw.a.2 BR", " ", "kw.a BR", &["kw.a"], 2);
    folds("kw.a.2 BR", " <Up> ", "kw BR", &["kw", "kw.a"], 16);
    folds("kw.a.2 BR", " <Up>  ", "kw BR", &["kw.a"], 2);
    folds("1.1 BR", " <Down>", "2 BR", &["1"], 4);
}

#[test]
fn star_folds_all_headings_and_unfolds_them_again() {
    let mut world = World::new().at("kw.c.2 WA");
    let all = world.ui.rows.len();
    world.press("*");
    assert_eq!((world.place().as_str(), world.ui.rows.len()), ("kw WA", 9));
    world.press("*");
    assert_eq!((world.place().as_str(), world.ui.rows.len()), ("kw WA", all));
    world.press(" *");
    assert!(world.ui.folded.is_empty(), "one folded heading is enough for * to unfold all");
}

#[test]
fn a_raised_point_has_no_heading_to_fold() {
    let mut world = World::new();
    world.press("+Iets<Enter>");
    let rows = world.ui.rows.len();
    world.press(" ");
    assert_eq!((world.ui.rows.len(), world.place().as_str()), (rows, "rondvraag-1 BR"));
}

#[test]
fn tab_goes_to_what_is_not_settled_round_the_end() {
    goes("1.1 BR", "<Tab>", "1.2 BR");
    goes("1.1 BR", "<Tab><BackTab>", "1.1 BR");
    goes("1 BR", "<Tab>", "1.1 BR");
    goes("1.1 BR", "<BackTab>", "go.8.1 BR");
    goes("go.8.1 BR", "<Tab>", "1.1 BR");
    goes("1.1 BR", "<Down>ggg<Right>g<Right>g<Up><Tab>", "1.3 KW");
    goes("1.1 BR", "<Down>g<Right>g<Right>g<Down><BackTab>", "1.1 KW");
    goes("1.1 BR", "*<Down><Tab>", "2.1 BR");
}

#[test]
fn tab_passes_over_what_is_finished_and_says_when_nothing_is_left() {
    goes("1.1 BR", "<Down>e<Up><Tab>", "1.3 BR");
    let mut world = World::new().at("1.1 BR");
    for id in ["2", "3", "4", "5", "br", "kw", "zp", "go"] {
        world = world.at(&format!("{id} BR"));
        world.press("e");
    }
    world = world.at("1.2 BR");
    world.press("e<Down>e<Down>e<Tab>");
    assert_eq!(world.place(), "1.1 BR");
    world.press("<Tab>");
    assert_eq!((world.place().as_str(), world.notice().as_str()), ("1.1 BR", ""), "it is the only one itself");
    world.press("e<Tab>");
    assert_eq!(world.notice(), "Alles staat vast of is afgerond");
}

#[test]
fn brackets_scroll_the_explanation_as_far_as_it_goes() {
    let mut world = World::new().at("1.1 BR");
    world.press("]]]]]]]]]]]]]]]]]]]]]]]]]");
    world.frame(80, 24);
    let end = world.ui.scroll.detail;
    assert!((1..25).contains(&end), "{end}");
    world.press("[");
    world.frame(80, 24);
    assert_eq!(world.ui.scroll.detail, end - 1);
    world.press("[[[[[[[[[[[[[[[[[[[[[[[[[[[");
    world.frame(80, 24);
    assert_eq!(world.ui.scroll.detail, 0);
    world.press("]<Down>");
    assert_eq!(world.ui.scroll.detail, 0, "another item begins at its beginning");
}

#[test]
fn the_screen_scrolls_with_the_selection_and_keeps_it_in_view() {
    let mut world = World::new().at("1 BR");
    for keys in ["<End>", "<Home>", "<PgDn>", "<PgDn>", "kkk", "<Tab>", "<BackTab>"] {
        world.press(keys);
        world.frame(80, 24);
        let (scroll, row) = (world.ui.scroll, world.ui.row);
        assert!((scroll.top..scroll.top + scroll.page).contains(&row), "{keys}: row {row} in {scroll:?}");
    }
}
