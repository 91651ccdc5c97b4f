//! The *rondje*: whom it asks, how it goes on, what can be said and undone on the way.

use draagvlak::tui::state::{Face, Round, Sight};

use crate::world::World;
use crate::{case, says};

fn round(world: &World) -> &Round {
    world.ui.round().expect("a round is going on")
}

#[test]
fn a_round_asks_all_councils_in_the_order_of_the_columns() {
    case("1.1 KW", "R", ".....", "1.1 BR");
    case("1.1 KW", "Rg", "G....", "1.1 GO");
    case("1.1 KW", "Rgorzt", "GORZT", "1.1 ZP");
    says("1.1 BR", "Rgggggg", "Dat is al zo");
    let mut world = World::new().at("1.1 BR");
    world.press("Rggggg");
    assert_eq!(world.notice(), "Rondje klaar");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn councils_are_passed_over_and_gone_back_to() {
    case("1.1 BR", "R r<Right>g", ".R.G.", "1.1 ZP");
    case("1.1 BR", "Rg<Left>r", "R....", "1.1 GO");
    case("1.1 BR", "Rgg<BS><BS>r", "RG...", "1.1 GO");
    case("1.1 BR", "R<Left><Left>g", "G....", "1.1 GO");
    case("1.1 BR", "R     ", ".....", "1.1 ZP");
}

#[test]
fn a_mark_that_stands_already_is_an_answer_too() {
    case("1.1 BR", "gR<BS>gg", "GG...", "1.1 KW");
    case("1.1 BR", "gR<BS>g r", "G.R..", "1.1 WA");
}

#[test]
fn a_round_that_was_broken_off_goes_on_where_it_was() {
    case("1.1 BR", "Rgg<Esc>Rr", "GGR..", "1.1 WA");
    case("1.1 BR", "RgggggRr", "RGGGG", "1.1 GO"); // all have spoken: it begins anew
}

#[test]
fn who_is_away_is_not_asked() {
    case("1.1 GO", "aRgg", "G.G..", "1.1 WA");
    case("1.1 BR", "Rgagg", "G.GG.", "1.1 ZP");
    case("1.1 ZP", "aRgggg", "GGGG.", "1.1 WA");
    let mut world = World::new().at("1 BR");
    world.press("Raggggggg");
    assert_eq!(
        (world.row("1.1").as_str(), world.row("1.2").as_str()),
        (".GGGG", ".GGG."),
        "left once, not asked again"
    );
}

#[test]
fn who_comes_back_in_time_is_asked() {
    let mut world = World::new().at("1.1 BR");
    world.press("Rga<Left>");
    assert_eq!(world.place(), "1.1 GO");
    world.press("a");
    assert_eq!((world.place().as_str(), world.notice().as_str()), ("1.1 GO", "Gouda is aanwezig"));
    world.press("rg");
    assert_eq!(world.row("1.1"), "GRG..");
}

#[test]
fn a_round_over_a_heading_asks_about_every_point_below_it() {
    let mut world = World::new().at("1 BR");
    world.press("R");
    assert_eq!((round(&world).items.len(), world.place().as_str()), (4, "1.1 BR"));
    world.press("gggggo");
    assert_eq!((world.row("1.1").as_str(), world.row("1.2").as_str()), ("GGGGG", "O...."));
    world.press(&"g".repeat(14));
    assert_eq!(world.notice(), "Rondje klaar");
    assert_eq!(world.place(), "1.4 ZP");
    let mut world = World::new().at("kw BR");
    world.press("R");
    assert_eq!((round(&world).items.len(), world.place().as_str()), (12, "kw.a.1 BR"));
    let mut world = World::new().at("1 BR");
    world.press("<Down>e<Up> R");
    assert_eq!((round(&world).items.len(), world.place().as_str()), (3, "1.2 BR"), "finished points are left out");
}

#[test]
fn there_is_no_round_where_nothing_can_be_asked() {
    says("1.1 BR", "eR", "Hier valt niets te vragen");
    says("1.1 BR", "sR", "Het overleg is geschorst");
    says("1.1 BR", "EjR", "Het overleg is gesloten");
    says("1.1 BR", "a<Right>a<Right>a<Right>a<Right>aR", "Hier valt niets te vragen");
    let mut world = World::new();
    world.press("sR");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn a_hammer_in_a_round_is_for_the_rest_and_goes_on_with_the_next_point() {
    case("1.1 BR", "RrgH", "RGGGG", "1.1 KW");
    let mut world = World::new().at("1 BR");
    world.press("RrgH");
    assert_eq!((world.row("1.1").as_str(), world.place().as_str()), ("RGGGG", "1.2 BR"));
    world.press("H");
    assert_eq!((world.row("1.2").as_str(), world.place().as_str()), ("GGGGG", "1.3 BR"));
    world.press("u");
    assert_eq!((world.row("1.2").as_str(), world.place().as_str()), (".....", "1.2 BR"));
    says("1.1 BR", "HRH", "Alle aanwezige raden hebben hier al gesproken");
}

#[test]
fn undo_in_a_round_goes_back_to_the_council_whose_mark_it_was() {
    case("1.1 BR", "Rggru", "GG...", "1.1 KW");
    case("1.1 BR", "Rggruu", "G....", "1.1 GO");
    case("1.1 BR", "Rggruug", "GG...", "1.1 KW");
    case("1.1 BR", "Rgg<C-z><C-y>", "GG...", "1.1 GO");
    let mut world = World::new().at("1 BR");
    world.press("Rgggggu");
    assert_eq!((world.row("1.1").as_str(), world.place().as_str()), ("GGGG.", "1.1 ZP"), "over the border of a point");
    let mut world = World::new().at("1.1 BR");
    world.press("Rgau");
    assert_eq!((world.place().as_str(), world.meeting.present()), ("1.1 GO", 5), "a slip with a is undone as well");
}

#[test]
fn a_round_is_left_at_any_moment_and_keeps_what_was_given() {
    for key in ["<Esc>", "R", "q", "<C-c>"] {
        case("1.1 BR", &format!("Rgg{key}"), "GG...", "1.1 KW");
        let mut world = World::new();
        world.press(&format!("Rg{key}"));
        assert!(world.ui.modes.is_empty(), "{key}");
    }
}

#[test]
fn words_in_a_round_belong_to_the_mark_that_was_just_given() {
    let mut world = World::new().at("1.1 BR");
    world.press("Ro");
    assert!(world.notice().contains("Bodegraven-Reeuwijk oranje: onder welke voorwaarde?"), "{}", world.notice());
    world.press("vmits<Enter>");
    assert_eq!((world.words("1.1", "BR").as_str(), world.place().as_str()), ("mits", "1.1 GO"));
    world.press("rvnee<Enter>g");
    assert_eq!((world.words("1.1", "GO").as_str(), world.row("1.1").as_str()), ("nee", "ORG.."));
    world.press(" vvooraf<Enter>");
    assert_eq!(world.words("1.1", "ZP"), "vooraf", "after passing over a council: beside the one that is asked");
    let mut world = World::new().at("1.1 GO");
    world.press("aRovmits<Enter>");
    assert_eq!(world.words("1.1", "BR"), "mits", "even if the council between is away");
}

#[test]
fn an_untouched_or_abandoned_line_does_not_lead_the_round_on() {
    case("1.1 BR", "Ro<Esc>", "O....", "1.1 GO");
    case("1.1 BR", "Rov<Enter>", "O....", "1.1 GO");
    case("1.1 BR", "Rovmi<Esc>g", "OG...", "1.1 KW");
    let mut world = World::new().at("1.1 BR");
    world.press("Rov<Enter>");
    assert!(world.ui.round().is_some());
}

#[test]
fn hidden_marks_stay_hidden_until_all_are_in() {
    let mut world = World::new().at("1 BR");
    world.press("Rh");
    assert_eq!(round(&world).sight, Sight::Hidden);
    world.press("rogr");
    let item = world.item("1.1");
    assert!(world.ui.is_masked(item));
    let screen = world.screen(120, 36);
    let row = screen.lines().find(|l| l.contains("1.1 Proces")).unwrap();
    assert!(row.contains("▒▒") && row.contains("verborgen tot allen spraken"), "{row}");
    assert!(["✕R", "◐O", "●G"].iter().all(|sign| !screen.contains(sign)), "{screen}");
    let heading = screen.lines().find(|l| l.contains("1 Positie raden")).unwrap();
    assert!(screen.contains("0 van 63 vast"), "no count tells them: {screen}");
    assert!(heading.contains(" 0 draagvlak, 0 voorwaarden, van 4"), "nor that of a heading: {heading}");
    world.press("o");
    assert!(!world.ui.is_masked(item), "all spoke");
    assert!(world.screen(120, 36).lines().any(|l| l.contains("✕R") && l.contains("◐O")));
    assert!(world.ui.is_masked(world.item("1.2")), "the next point is hidden again");
    world.press("h");
    assert_eq!(round(&world).sight, Sight::Open);
}

#[test]
fn what_is_said_of_a_hidden_mark_does_not_name_it() {
    for keys in ["r", "ro", "rou", "rou<C-y>", "rov", "r<Left>g", "rogt<Left>"] {
        let mut world = World::new().at("1.1 BR");
        world.press("Rh").press(keys);
        let screen = world.screen(120, 36).to_lowercase();
        let lower: Vec<_> = screen.lines().skip(24).collect();
        let hint = |word: &str| lower.iter().filter(|l| l.contains(word)).count();
        let footer = [" g groen", " o oranje", " r rood"];
        for (word, key) in ["groen", "oranje", "rood"].iter().zip(footer) {
            assert_eq!(hint(word), hint(key), "{keys} names {word}:\n{screen}");
        }
    }
}

#[test]
fn the_other_keys_of_a_round_do_not_end_it() {
    for key in ["f", "?<Esc>", "<F1>q", "<C-s>", "v<Esc>", "h", "j", "k", "<Up>", "<Enter>", "5", "p", "/", ":"] {
        let mut world = World::new();
        world.press("R").press(key);
        assert_eq!(world.ui.context(), draagvlak::tui::keymap::Context::Round, "{key}");
    }
    let mut world = World::new();
    world.press("Rf");
    assert_eq!(world.ui.face, Face::Topic);
    world.press("f");
    assert_eq!(world.ui.face, Face::Table);
}
