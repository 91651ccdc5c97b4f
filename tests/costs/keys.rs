//! The page of costs: keys in, costs as they become out; looking by another key changes nothing.

use draagvlak::domain::cost::EUROS_MAX;
use draagvlak::session::Keeping;
use draagvlak::text::Language;

use crate::programme::AGENDA;
use crate::world::World;

fn world() -> World {
    World::of(AGENDA, Language::Dutch)
}

/// The costs of an item: name, amount, key, note.
fn costs(world: &World, id: &str) -> Vec<String> {
    let item = world.meeting.agenda().item(world.item(id));
    let key = |cost: &draagvlak::domain::cost::Cost| {
        cost.key.map_or("-", |key| world.meeting.region().weights[key.index()].id.as_str()).to_owned()
    };
    let said = |cost: &draagvlak::domain::cost::Cost| {
        format!("{} {} {} {}", cost.name, cost.amount, key(cost), cost.note.as_deref().unwrap_or("-"))
    };
    item.costs.iter().map(said).collect()
}

/// The line of the page that begins with this, blanks aside, without the blanks that line columns up.
fn line(world: &mut World, begins: &str) -> String {
    let screen = world.screen(120, 36).replace('\u{a0}', " ");
    let line = screen.lines().find(|line| line.trim_start_matches([' ', '▶']).starts_with(begins));
    line.unwrap_or_else(|| panic!("no {begins} in {screen}")).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_amount_with_what_each_pays_and_totals_that_add_up() {
    let mut world = world();
    world.press("U");
    assert_eq!(line(&mut world, "Kosten"), "Kosten · 4 bedragen, samen € 20.015.000");
    assert_eq!(line(&mut world, "waarvoor"), "waarvoor bedrag BR GO KW WA ZP");
    assert_eq!(line(&mut world, "Beschermd wonen"), "Beschermd wonen 19.000.000,00 – – – – –");
    assert_eq!(line(&mut world, "Regiobudget"), "Regiobudget 40.000,00 5.912,63 12.583,01 9.660,19 4.608,35 7.235,82");
    assert_eq!(
        line(&mut world, "Verdeeld, samen"),
        "Verdeeld, samen 1.015.000,00 152.860,62 325.678,99 248.187,29 99.655,68 188.617,42"
    );
    assert_eq!(
        line(&mut world, "Niet verdeeld"),
        "Niet verdeeld en dus niet in de kolommen van de raden: € 19.000.000 (1 bedrag)"
    );
    assert_eq!(line(&mut world, "Gewicht onder"), "Gewicht onder jeugdigen onbekend, betaalt hier niets: Waddinxveen");
}

#[test]
fn beside_it_stands_who_carries_it() {
    let mut world = world().at("2.1 BR");
    // Gouda, Krimpenerwaard and Zuidplas green: 71,189 + 54,653 + 40,937 of 226,302 inhabitants; Bodegraven-Reeuwijk orange.
    world.press("o<Right>g<Right>g<Right><Right>gU");
    assert!(line(&mut world, "2.1").contains("● draagvlak, staat vast · 3+1/5 raden (meerderheid raden)"));
    let carried = "74 % van € 825.000 bij raden voor, 15 % onder voorwaarden";
    assert!(line(&mut world, "naar inwoners").contains(carried), "{}", line(&mut world, "naar inwoners"));
    // In the explanation, with what each pays.
    world.press("<Esc>");
    let screen = world.screen(200, 60).replace('\u{a0}', " ");
    assert!(
        screen.contains("Transformatiefonds: 74 % van € 825.000 bij raden voor, 15 % onder voorwaarden"),
        "{screen}"
    );
    assert!(
        screen.contains("Kosten: Regiobudget € 40.000, naar inwoners · BR € 5.912,63 · GO € 12.583,01"),
        "{screen}"
    );
}

#[test]
fn while_colours_are_hidden_nobody_sees_who_carries_it() {
    let mut world = world().at("2.1 BR");
    world.press("g<Home><Down><Down><Down><Down>Rh");
    let screen = world.screen(200, 60);
    assert!(screen.contains("Kosten: Transformatiefonds") && !screen.contains("bij raden voor"), "{screen}");
    world.press("h");
    assert!(world.screen(200, 60).contains("bij raden voor"));
}

#[test]
fn looking_by_another_key_is_only_looking() {
    let mut world = world().at("2.1 BR");
    let before = world.meeting.clone();
    world.press("U<Down>");
    world.press("v");
    assert!(line(&mut world, "BEKEKEN").starts_with("BEKEKEN naar jeugdigen (vastgelegd: naar inwoners)"));
    // 82,500,000 cents over 42,000 young people.
    assert_eq!(
        line(&mut world, "Transformatiefonds"),
        "▶ Transformatiefonds 825.000,00 137.500,00 294.642,86 216.071,43 0,00 176.785,71"
    );
    world.press("v");
    assert!(line(&mut world, "Transformatiefonds").ends_with("165.000,00 165.000,00 165.000,00 165.000,00 165.000,00"));
    let total = line(&mut world, "Verdeeld, samen");
    assert!(total.starts_with("Verdeeld, samen 1.015.000,00 195.912,63"), "the totals follow: {total}");
    world.press("v");
    assert!(line(&mut world, "Transformatiefonds").contains("121.947,99"), "behind the last key it is as it was");
    assert_eq!(world.meeting, before);
    // All of them, also what is not divided: 20,015,000 euros by inhabitants.
    world.press("V");
    assert!(line(&mut world, "Beschermd wonen").contains("2.808.499,26"), "{}", line(&mut world, "Beschermd wonen"));
    assert!(line(&mut world, "Verdeeld, samen").starts_with("Verdeeld, samen 20.015.000,00"));
    assert!(!world.screen(120, 36).contains("Niet verdeeld en"), "nothing is left out now");
    world.press("VVV");
    assert!(line(&mut world, "Beschermd wonen").ends_with("– – – – –"));
    assert_eq!(world.meeting, before);
}

#[test]
fn a_cost_is_added_changed_and_removed() {
    let mut world = world().at("2.2 BR");
    world.press("U+Werving<Tab>12.500,50<Tab>g<Tab>eenmalig<C-s>");
    assert_eq!(costs(&world, "2.2"), ["Werving 12.500,50 gelijk eenmalig"]);
    assert!(line(&mut world, "Werving").starts_with("▶ Werving 12.500,50 2.500,10"));
    world.press("w<Tab><C-u>€ 12.500,-<Tab><Left><Left><Left><C-s>");
    assert_eq!(costs(&world, "2.2"), ["Werving 12.500 - eenmalig"]);
    world.press("uu");
    assert_eq!(costs(&world, "2.2"), Vec::<String>::new());
    world.press("<Home><C-y>");
    assert!(world.screen(120, 36).contains("▶ 2.2 Versterking pleegzorg"), "one is taken to what came back");
    world.press("<Down>x");
    assert_eq!(costs(&world, "2.2"), Vec::<String>::new());
    world.press("u<Enter>");
    assert_eq!((costs(&world, "2.2").len(), world.place().as_str()), (1, "2.2 BR"));
}

#[test]
fn a_bad_amount_is_told_in_the_form_and_goes_nowhere() {
    for bad in ["825.00", "-5", "1,5", "veel", "1.000.000.000.001", "99999999999999999999999", "1e6", "0x10", "１２"]
    {
        let mut world = world().at("2.2 BR");
        world.press("U+Werving<Tab>").press(bad).press("<C-s>");
        let screen = world.screen(120, 36);
        assert!(screen.contains("geen bedrag; typ bijvoorbeeld 825.000 of 1.234,56"), "{bad}: {screen}");
        assert_eq!(world.meeting.history().last(), 0, "{bad}");
    }
    let mut world = world().at("2.2 BR");
    world.press("U+Werving<C-s>");
    assert!(world.screen(120, 36).contains("vul dit in"), "an amount is needed");
    // The most that can be: it fits everywhere, whole.
    world.press("1.000.000.000.000<C-s>");
    assert_eq!(world.meeting.agenda().item(world.item("2.2")).costs[0].amount.cents, EUROS_MAX * 100);
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        assert!(
            world.screen(width, height).contains("1.000.000.000.000,00"),
            "{width}: {}",
            world.screen(width, height)
        );
    }
}

#[test]
fn councils_scroll_where_not_all_fit() {
    let mut world = world();
    world.press("U");
    let heads = |world: &mut World| {
        let screen = world.screen(80, 24);
        let line = screen.lines().find(|line| line.contains("waarvoor")).unwrap().to_owned();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(heads(&mut world), "waarvoor bedrag BR GO KW ▶");
    world.press("<Right>");
    assert_eq!(heads(&mut world), "waarvoor ◀ bedrag GO KW WA ▶");
    world.press("l<Right><Right><Right>");
    assert_eq!(heads(&mut world), "waarvoor ◀ bedrag KW WA ZP");
    world.press("hh");
    assert_eq!(heads(&mut world), "waarvoor bedrag BR GO KW ▶", "what is beyond the end is not counted");
}

#[test]
fn without_costs_or_keys_and_for_who_only_looks() {
    let mut world = World::new();
    world.press("U");
    assert!(world.screen(80, 24).contains("nog geen kosten; + voegt een bedrag toe"));
    world.press("vVwx<Del><Left><Right><Enter>");
    assert_eq!(world.meeting.history().last(), 0);
    let text = r#"(format: 1, id: "x", title: "x", date: "2020-01-30",
        councils: [(id: "a", name: "A", short: "A"), (id: "b", name: "B", short: "B")],
        agenda: [(id: "1", title: "x", coloured: true, costs: [(name: "fonds", amount: "10")])])"#;
    let mut keyless = World::of(text, Language::Dutch);
    keyless.press("U<Down>v");
    assert!(keyless.notice().contains("geen verdeelsleutel"), "{}", keyless.notice());
    keyless.press("w");
    assert!(keyless.screen(120, 36).contains("[niet verdelen]"));
    let mut reader = self::world().at("2.1 BR");
    reader.keeping = Keeping { read_only: true, ..Keeping::default() };
    for keys in ["U+", "<Down>w", "x"] {
        reader.press(keys);
        assert!(reader.notice().contains("alleen geopend om te lezen"), "{keys}: {}", reader.notice());
    }
    reader.press("v");
    assert!(reader.notice().contains("Bekeken naar jeugdigen"), "looking is allowed: {}", reader.notice());
}

#[test]
fn every_key_is_seen_and_changed_at_the_councils() {
    let mut world = world();
    world.press("p<Down><Down><Down>");
    let screen = world.screen(120, 36);
    assert!(
        screen.contains("12 % inwoners") && screen.contains("? jeugdigen") && screen.contains("20 % gelijke delen"),
        "{screen}"
    );
    world.press("w<Tab><Tab><Tab>6.000<C-s>");
    let council = world.meeting.region().council(world.council("waddinxveen"));
    assert_eq!(council.weights, [Some(26_072), Some(6_000), Some(1)]);
    world.press("<Esc>U");
    assert!(!world.screen(120, 36).contains("onbekend"), "now it pays: {}", world.screen(120, 36));
}
