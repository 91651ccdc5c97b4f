//! A council that colours at home: each key changes the file at once, and nothing is lost.

use draagvlak::domain::mandate::Body;
use draagvlak::domain::time::Date;
use draagvlak::text::Language;

use crate::disk::{Call, Failure, FakeDisk};
use crate::home::{AtHome, GOUDA};
use crate::world::AGENDA;

fn item(home: &AtHome, id: &str) -> draagvlak::domain::id::ItemIx {
    home.colouring().meeting().agenda().find(id).unwrap()
}

#[test]
fn colours_are_given_as_at_the_table_and_are_in_the_file_at_once() {
    let mut home = AtHome::new();
    assert_eq!(
        (home.place().as_str(), home.file().as_str()),
        ("1.1", ""),
        "nothing is written before something is said"
    );
    for (key, word) in [
        ("g", "groen"),
        ("o", "oranje"),
        ("r", "rood"),
        ("z", "geen zienswijze"),
        ("t", "onthouding"),
        ("G", "onthouding"),
        ("x", "nog niet"),
    ] {
        home.press(key);
        assert_eq!(home.answer("1.1"), word, "{key}");
        let line = format!("mark: \"{word}\"");
        let file = home.file();
        let row = file.lines().find(|row| row.contains("item: \"1.1\"")).unwrap();
        assert!(row.contains(&line), "{key}: {row}");
        assert!(home.colouring().is_kept());
    }
}

#[test]
fn tab_goes_to_the_next_point_without_a_colour_and_round_the_end() {
    let mut home = AtHome::new();
    home.press("g<Tab>g<Enter>");
    assert_eq!(home.place(), "1.3");
    home.press("<Down>r<BackTab>");
    assert_eq!(home.place(), "1.3", "1.4 has a colour, 1.3 has none");
    home.press("<End>g<Tab>");
    assert_eq!(home.place(), "1.3", "round the end");
}

#[test]
fn when_all_are_coloured_it_says_so() {
    let mut home = AtHome::new();
    home.press(&"g<Tab>".repeat(63));
    assert!(home.notice().starts_with("Alle 63 punten hebben een kleur"), "{}", home.notice());
    assert!(home.screen(120, 36).contains("63 van 63 ingekleurd  bewaard"));
}

#[test]
fn amber_asks_under_which_condition_and_v_writes_it_with_its_instrument() {
    let mut home = AtHome::new();
    home.press("o");
    assert!(home.notice().contains("onder welke voorwaarde"), "{}", home.notice());
    home.press("vmits de raad meebeslist<Tab>a<Tab>22<Tab>zie onze brief<Tab>j<C-s>");
    let file = home.file();
    assert!(file.contains("(text: \"mits de raad meebeslist\", wanted: (kind: Amendment, page: 22"), "{file}");
    assert!(file.contains("remark: \"zie onze brief\"") && file.contains("public: true"), "{file}");
    // A second condition stands below the first.
    home.press("v<Tab><Tab><Tab>mits het geld er is<Enter>");
    let entry = home.colouring().entry(item(&home, "1.1")).unwrap();
    let asked: Vec<_> = entry.conditions.iter().map(|wish| wish.text.as_str()).collect();
    assert_eq!(asked, ["mits de raad meebeslist", "mits het geld er is"]);
    // A condition that is emptied is dropped.
    home.press("v<C-u><Enter>");
    assert_eq!(home.colouring().entry(item(&home, "1.1")).unwrap().conditions.len(), 1);
    // All of a form is one step.
    home.press("uuu");
    assert!(home.colouring().entry(item(&home, "1.1")).unwrap().conditions.is_empty());
    assert_eq!(home.answer("1.1"), "oranje");
}

#[test]
fn beside_another_colour_v_writes_a_remark() {
    let mut home = AtHome::new();
    home.press("r");
    assert!(home.notice().contains("met welke reden"), "{}", home.notice());
    home.press("vte duur<Enter>");
    assert!(home.screen(80, 24).contains("[✕R rood    ] te duur"), "{}", home.screen(80, 24));
    assert!(home.file().contains("remark: \"te duur\""));
}

#[test]
fn the_mandate_of_all_and_of_one_point() {
    let mut home = AtHome::new();
    home.press("g<Down>gMf<Tab>Partij A, Partij B<Tab>15-9-2021<C-s>");
    let mandate = &home.colouring().ballot().mandate;
    assert_eq!(mandate.body, Body::Parties(vec!["Partij A".to_owned(), "Partij B".to_owned()]));
    assert_eq!(mandate.date, Date::new(2021, 9, 15));
    assert!(home.screen(120, 36).contains("fracties Partij A, Partij B, 15 september 2021"));
    home.press("mc<C-s>");
    let of = |home: &AtHome, id: &str| home.colouring().ballot().mandate_for(item(home, id)).body.clone();
    assert_eq!(of(&home, "1.2"), Body::Committee);
    assert!(matches!(of(&home, "1.1"), Body::Parties(_)));
    home.press("m<Home><C-s>");
    assert!(matches!(of(&home, "1.2"), Body::Parties(_)), "as the whole again");
}

#[test]
fn parties_are_named() {
    let mut home = AtHome::new();
    home.press("Mf<C-s>");
    assert_eq!(home.notice(), "Vul in welke fracties het zijn");
    home.press("Partij A<C-s>");
    assert_eq!(home.colouring().ballot().mandate.body, Body::Parties(vec!["Partij A".to_owned()]));
}

#[test]
fn a_new_version_keeps_what_stands_and_the_one_before() {
    let mut home = AtHome::new();
    home.press("g<Tab>rn");
    assert!(home.screen(80, 24).contains("Versie 2 beginnen?"));
    let before = home.file();
    home.press("<Esc>");
    assert_eq!(home.colouring().ballot().version, 1);
    home.press("nj");
    assert_eq!(home.colouring().ballot().version, 2);
    let earlier = home.disk.content("map/overleg.gouda.v1.inkleuring.ron").unwrap();
    assert_eq!(String::from_utf8(earlier).unwrap(), before);
    assert_eq!(home.file(), before.replace("    version: 1,", "    version: 2,"));
    home.press("u");
    assert!(home.notice().contains("niets om terug te nemen"), "{}", home.notice());
    home.press("g");
    assert!(home.disk.content("map/overleg.gouda.v1.inkleuring.ron").unwrap() == before.as_bytes());
}

#[test]
fn a_version_that_is_given_is_the_one_that_is_coloured() {
    let disk = FakeDisk::with("map/overleg.ron", AGENDA.as_bytes());
    let mut home = AtHome::with(disk, Some("Gouda"), Some(3), Language::Dutch);
    home.press("g");
    assert!(home.file().contains("version: 3,"));
}

#[test]
fn what_was_said_is_there_the_next_time() {
    let mut home = AtHome::new();
    home.press("g<Tab>ovmits<Enter><Tab>z");
    let mut again = home.again();
    assert_eq!([again.answer("1.1"), again.answer("1.2"), again.answer("1.3")], ["groen", "oranje", "geen zienswijze"]);
    assert!(again.notice().starts_with("Verder met map/overleg.gouda.inkleuring.ron"), "{}", again.notice());
    assert!(again.screen(80, 24).contains("3 van 63 ingekleurd"));
}

#[test]
fn without_a_council_the_screen_asks_which() {
    let disk = FakeDisk::with("map/overleg.ron", AGENDA.as_bytes());
    let mut home = AtHome::with(disk, None, None, Language::Dutch);
    let screen = home.screen(80, 24);
    assert!(screen.contains("Voor welke raad kleurt u in?") && screen.contains("Waddinxveen"), "{screen}");
    home.press("krimp<Enter>g");
    assert!(home.disk.content("map/overleg.krimpenerwaard.inkleuring.ron").is_some());
    assert!(!home.is_left);
}

#[test]
fn what_is_not_kept_is_told_and_not_lost() {
    let mut home = AtHome::new();
    home.press("g");
    home.disk.fail(Some(Call::Write), 0, Failure::Full);
    home.press("<Tab>r");
    assert!(home.screen(80, 24).contains("NIET BEWAARD"), "{}", home.screen(80, 24));
    home.press("q");
    assert!(!home.is_left && home.screen(80, 24).contains("niet bewaard. Toch stoppen?"));
    home.disk.heal();
    home.press("<Esc><C-s>q");
    assert!(home.is_left && home.colouring().is_kept());
    assert!(home.file().contains("mark: \"rood\""));
}

#[test]
fn what_something_else_wrote_is_neither_lost_nor_overwritten_in_silence() {
    for (key, word) in [("L", "oranje"), ("W", "rood")] {
        let mut home = AtHome::new();
        home.press("g");
        let other = home.file().replacen("mark: \"groen\"", "mark: \"oranje\"", 1);
        home.disk.put(GOUDA, other.as_bytes());
        home.press("r");
        assert!(home.notice().contains("iets anders heeft in"), "{}", home.notice());
        assert!(home.file() == other, "nothing is written");
        home.press(key);
        assert_eq!(home.answer("1.1"), word, "{key}");
        assert!(home.file().contains(&format!("mark: \"{word}\"")) && home.colouring().is_kept());
    }
}

#[test]
fn search_finds_points_and_own_words_and_no_councils() {
    let mut home = AtHome::new();
    home.press("rveerst de raad van Zuidplas horen<Enter><Home>/zuidplas horen");
    home.press("<Enter>");
    assert_eq!(home.place(), "1.1");
    assert!(home.notice().contains("(N volgende)"), "{}", home.notice());
    home.press("/waddinxveen");
    let screen = home.screen(80, 24);
    assert!(!screen.lines().any(|line| line.trim() == "Waddinxveen"), "{screen}");
}

#[test]
fn what_was_said_since_the_last_search_is_found_and_what_was_taken_back_is_not() {
    let mut home = AtHome::new();
    let mut found = |keys: &str| home.press(keys).home.ui().searching().unwrap().hits.len();
    assert_eq!(found("/knikkerbaan"), 0);
    assert_eq!(found("<Esc>rvliever een knikkerbaan<Enter>/knikkerbaan"), 1);
    assert_eq!(found("<Esc>u/knikkerbaan"), 0);
}

#[test]
fn nothing_of_another_council_is_shown() {
    let mut home = AtHome::new();
    home.press("g");
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        for keys in ["", "f", "f"] {
            let screen = home.press(keys).screen(width, height);
            for word in ["raden", "draagvlak  ", "BR", "voorlopig"] {
                let head = screen.lines().take(2).collect::<String>();
                assert!(!head.contains(word), "{word} at {width}x{height}: {head}");
            }
        }
    }
}

#[test]
fn the_cursor_stands_on_the_selected_cell_at_every_size() {
    let mut home = AtHome::new();
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        home.press("<End>");
        let (buf, cursor) = home.frame(width, height);
        let cursor = cursor.unwrap();
        assert_eq!(buf[(cursor.x - 1, cursor.y)].symbol(), "[", "{width}x{height}");
        home.press("<Home>");
        let (buf, cursor) = home.frame(width, height);
        assert!(buf.area.contains(cursor.unwrap()));
    }
}

#[test]
fn every_key_is_in_the_help_and_every_action_has_one() {
    for language in Language::ALL {
        let disk = FakeDisk::with("map/overleg.ron", AGENDA.as_bytes());
        let mut home = AtHome::with(disk, Some("gouda"), None, language);
        let help = home.press("?").screen(140, 120);
        for keys in ["Tab, Enter", "Shift+Tab", "Del, Backspace, x", "v", "m", "M", "n", "Ctrl+S", "L", "W", "N, F3"] {
            assert!(help.lines().any(|line| line.trim_start().starts_with(&format!("{keys}  "))), "{keys}:\n{help}");
        }
    }
}
