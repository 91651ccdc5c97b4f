//! Conditions, conclusions, action points, and what the meeting is about: keys in, the meeting as it becomes out.

use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::agenda::InstrumentKind;
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::{Condition, Status};
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::time::Date;

use crate::world::World;

fn conditions(world: &World) -> Vec<&Condition> {
    world.meeting.conditions().map(|(_, condition)| condition).collect()
}

fn actions(world: &World) -> Vec<&ActionPoint> {
    world.meeting.actions().map(|(_, point)| point).collect()
}

/// Who asks a condition, as "1.1 GO, 1.2 ZP".
fn asks(world: &World, condition: &Condition) -> String {
    let ask = |cell: draagvlak::domain::mark::Cell| {
        let item = &world.meeting.agenda().item(cell.item).id;
        format!("{item} {}", world.meeting.region().council(cell.council).short)
    };
    condition.cells().map(ask).collect::<Vec<_>>().join(", ")
}

fn outcome(world: &World, id: &str) -> Outcome {
    world.tally.leading(world.item(id)).unwrap().0
}

#[test]
fn the_words_alone_are_enough_for_a_condition() {
    let mut world = World::new().at("1.1 GO");
    world.press("ovmits de raad meebeslist<Enter>");
    let all = conditions(&world);
    assert_eq!((all.len(), all[0].text.as_str(), all[0].status), (1, "mits de raad meebeslist", Status::Open));
    assert_eq!((&all[0].wanted, all[0].audience), (&None, Audience::Internal));
    assert_eq!(asks(&world, all[0]), "1.1 GO");
}

#[test]
fn a_condition_says_which_instrument_is_wanted_and_who_may_read_it() {
    let mut world = World::new().at("1.1 GO");
    world.press("ovmits het tijdpad vaststaat<Tab>a<Tab>22<Tab>j<Enter>");
    let all = conditions(&world);
    let wanted = all[0].wanted.as_ref().unwrap();
    assert_eq!((wanted.kind, wanted.page, all[0].audience), (InstrumentKind::Amendment, Some(22), Audience::Public));
    let screen = world.screen(120, 36);
    assert!(screen.contains("amendement blz. 22"), "{screen}");
    world.press("v<C-u>mits het hele tijdpad vaststaat<C-s>");
    let all = conditions(&world);
    assert_eq!((all.len(), all[0].text.as_str()), (1, "mits het hele tijdpad vaststaat"));
    assert_eq!(all[0].wanted.as_ref().unwrap().page, Some(22), "what was not changed stays");
    world.press("v<C-u><Enter>");
    assert_eq!(conditions(&world).len(), 0, "without words it is no condition");
}

#[test]
fn what_is_asked_already_is_proposed_and_joined_with_one_key() {
    let mut world = World::new().at("1.1 GO");
    world.press("ovmits de raad meebeslist over het tijdpad<Enter><Right>ovMits raden meebesl");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Lijkt op wat GO al vraagt") && screen.contains("Ctrl+O"), "{screen}");
    world.press("<C-o>");
    let all = conditions(&world);
    assert_eq!((all.len(), asks(&world, all[0]).as_str()), (1, "1.1 GO, 1.1 KW"));
    world.press("u");
    assert_eq!(asks(&world, conditions(&world)[0]), "1.1 GO", "joining is taken back");
    world.press("vde inkoop later begint");
    assert!(!world.screen(120, 36).contains("Lijkt op"), "what is not alike is not proposed");
    world.press("<C-o>");
    assert_eq!(conditions(&world).len(), 1, "and there is nothing to join");
}

/// Three councils green is support. Here two are green, and two amber under one condition each.
fn amber() -> World {
    let mut world = World::new().at("1.1 BR");
    world.press("g<Right>g<Right>ovmits het tijdpad vaststaat<Enter><Right>ovmits de kosten gelijk blijven<Enter>");
    world
}

#[test]
fn granting_shows_what_becomes_of_the_outcome_before_it_is_done() {
    let mut world = amber();
    assert_eq!(outcome(&world, "1.1"), Outcome::Conditional);
    world.press("V");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Voorwaarden: 2, waarvan 2 open"), "{screen}");
    assert!(screen.contains("van 1 raad (24 % van alle inwoners)"), "Krimpenerwaard has 54,653 of 226,302: {screen}");
    world.press("i");
    let screen = world.screen(120, 36);
    assert!(screen.contains("▶ Antwoord"), "it says what is to be written: {screen}");
    let shift = "1.1 Proces verkenning normaliseren · meerderheid raden: draagvlak onder voorwaarden, voorlopig → draagvlak, staat vast";
    assert!(screen.contains(shift), "{screen}");
    assert_eq!(conditions(&world)[0].status, Status::Open, "nothing is granted yet");
    world.press("<Esc>");
    assert_eq!(conditions(&world)[0].status, Status::Open);
    world.press("iStaat in de planning<Enter>");
    let granted: Vec<_> = conditions(&world).into_iter().filter(|c| c.status == Status::Granted).collect();
    assert_eq!((granted.len(), granted[0].answer.as_deref()), (1, Some("Staat in de planning")));
    assert_eq!(granted[0].text, "mits het tijdpad vaststaat", "the one with more inhabitants stood first");
    assert_eq!((outcome(&world, "1.1"), world.row("1.1").as_str()), (Outcome::Support, "GGOO."), "amber in the record");
    world.press("<Esc>");
    assert!(world.screen(80, 24).contains("◐O✓"), "it is to be seen that this amber counts as green");
    world.press("f");
    assert!(world.screen(120, 36).contains("✓ telt als groen"), "from afar too");
    world.press("f");
    world.press("u");
    assert_eq!(outcome(&world, "1.1"), Outcome::Conditional);
}

#[test]
fn conditions_are_answered_in_part_refused_and_opened_again() {
    for (key, status) in [("d", Status::Partly), ("a", Status::Refused)] {
        let mut world = amber();
        world.press("V").press(key).press("omdat<Enter>");
        let answered: Vec<_> = conditions(&world).into_iter().filter(|c| c.status == status).collect();
        assert_eq!((answered.len(), answered[0].answer.as_deref()), (1, Some("omdat")), "{key}");
        assert_eq!(outcome(&world, "1.1"), Outcome::Conditional, "{key}");
        world.press("<End>o<C-u><Enter>");
        assert!(conditions(&world).iter().all(|c| c.status == Status::Open && c.answer.is_none()), "{key}");
    }
}

#[test]
fn two_conditions_are_joined_and_come_apart_again() {
    let mut world = amber();
    world.press("Vs<Down>");
    let screen = world.screen(80, 24);
    let hints = screen.lines().last().unwrap();
    assert!(hints.contains("s samenvoegen") && !hints.contains("inwilligen"), "only what can be done now: {hints}");
    world.press("<Enter>");
    let all = conditions(&world);
    assert_eq!((all.len(), asks(&world, all[0]).as_str()), (1, "1.1 KW, 1.1 WA"));
    assert_eq!(all[0].text, "mits de kosten gelijk blijven");
    world.press("u");
    assert_eq!(conditions(&world).len(), 2);
    world.press("s<Esc>");
    assert!(world.screen(120, 36).contains("Voorwaarden: 2"), "Esc only ends the joining");
    world.press("<Esc>");
    assert!(world.ui.modes.is_empty());
}

#[test]
fn from_a_condition_one_goes_to_its_point() {
    let mut world = amber();
    world.press("<Home>V<Enter>");
    assert_eq!(world.place(), "1.1 KW");
    assert!(world.ui.modes.is_empty());
    let mut none = World::new();
    none.press("V");
    assert!(none.screen(80, 24).contains("Er zijn nog geen voorwaarden"));
    none.press("idaso<Enter>w<Down><PgDn><Esc>");
    assert!(none.ui.modes.is_empty() && none.meeting.history().last() == 0);
}

#[test]
fn the_words_alone_are_enough_for_a_conclusion_and_the_outcome_is_filled_in() {
    let mut world = amber();
    world.press("bWe gaan door<Enter>");
    let expected = Conclusion { finding: Some(Finding::Conditional), ..*Conclusion::in_words("We gaan door") };
    assert_eq!(world.meeting.conclusion(world.item("1.1")), Some(&expected));
    world.press("b<Enter>");
    assert_eq!(world.notice(), "", "what stands already is said once");
}

#[test]
fn a_conclusion_says_what_happens_next_by_whom_when_and_with_which_instrument() {
    let mut world = World::new().at("1.2 BR");
    world.press("bTerug in oktober<Tab>a<Tab>Voorstel uitwerken<Tab>griffier Gouda<Tab>1-10-2021<Tab>m<Enter>");
    let expected = Conclusion {
        finding: Some(Finding::HeldOver),
        text: "Terug in oktober".into(),
        next: Some("Voorstel uitwerken".into()),
        role: Some("griffier Gouda".into()),
        due: Date::new(2021, 10, 1),
        instrument: Some(InstrumentKind::Motion),
    };
    assert_eq!(world.meeting.conclusion(world.item("1.2")), Some(&expected));
    let screen = world.screen(200, 60);
    for part in ["aangehouden", "Terug in oktober", "Voorstel uitwerken", "griffier Gouda", "1 oktober 2021", "motie"] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
}

#[test]
fn action_points_are_agreed_changed_done_and_dropped() {
    let mut world = World::new().at("1.1 BR");
    world.press("A");
    assert!(world.screen(80, 24).contains("Er zijn nog geen actiepunten"));
    world.press("+Tijdpad rondsturen<Tab>g<Tab>griffier<Tab>1-9-2021<C-s>");
    let expected = ActionPoint {
        text: "Tijdpad rondsturen".into(),
        council: Some(world.council("gouda")),
        role: Some("griffier".into()),
        due: Date::new(2021, 9, 1),
        item: Some(world.item("1.1")),
        round: world.meeting.plan().round,
        state: Progress::Open,
        note: None,
    };
    assert_eq!(actions(&world), [&expected]);
    let screen = world.screen(120, 36);
    assert!(screen.contains("te laat: had 1 september 2021 klaar moeten zijn"), "the meeting is on the 16th: {screen}");
    world.press("w<Tab><Tab><Tab><C-u>16-9-2021<C-s>");
    assert!(world.screen(120, 36).contains("moet vandaag klaar zijn"));
    world.press("g");
    assert_eq!(actions(&world)[0].state, Progress::Done);
    world.press("x");
    assert_eq!(actions(&world)[0].state, Progress::Dropped);
    world.press("o");
    assert_eq!(actions(&world)[0].state, Progress::Open);
    world.press("uuuu");
    assert_eq!(actions(&world)[0].due, Date::new(2021, 9, 1), "all of it is taken back");
    world.press("<Enter>");
    assert_eq!((world.place().as_str(), world.ui.modes.len()), ("1.1 BR", 0));
    world.press("<Down>A+Iets van later<Enter>");
    let texts: Vec<_> = world.screen(120, 36).lines().filter(|l| l.contains("○")).map(str::to_owned).collect();
    assert!(texts[0].contains("Tijdpad") && texts[1].contains("Iets"), "the earliest date first: {texts:?}");
}

#[test]
fn an_item_is_added_beside_or_below_another() {
    for (place, number, parent) in [("<Right>", "1.5", Some("1")), ("<Right><Right>", "1.2.1", Some("1.2"))] {
        let mut world = World::new().at("1.2 BR");
        world.press("+Fietsen naar school<Tab>").press(place).press("<C-s>");
        let item = world.item("nieuw-1");
        let agenda = world.meeting.agenda();
        assert_eq!(agenda.item(item).number, number, "{place}");
        assert_eq!(agenda.parent(item), parent.map(|id| world.item(id)), "{place}");
        assert_eq!(world.ui.item(), Some(item), "{place}");
        world.press("u");
        assert!(world.meeting.agenda().is_withdrawn(item), "{place}");
    }
    let mut world = World::new().at("1.2 BR");
    world.press("+Ter kennisname<Tab><Tab>X1<Tab>Uit de regio<Tab>t<Tab>n<C-s>");
    let item = world.meeting.agenda().item(world.item("nieuw-1"));
    assert_eq!((item.number.as_str(), item.text.as_deref(), item.coloured), ("X1", Some("Uit de regio"), false));
}

#[test]
fn an_item_is_changed_and_taken_off_and_nothing_said_is_lost() {
    let mut world = World::new().at("1.2 BR");
    world.press("gw<C-u>Afspraken uitwerken<Tab><C-u>1.2a<C-s>");
    let item = world.meeting.agenda().item(world.item("1.2"));
    assert_eq!((item.title.as_str(), item.number.as_str()), ("Afspraken uitwerken", "1.2a"));
    world.press("W");
    assert!(world.screen(80, 24).contains("is al iets gezegd"), "it is coloured");
    world.press("<Esc>W");
    world.press("j");
    assert!(world.meeting.agenda().is_withdrawn(world.item("1.2")));
    assert_eq!(world.row("1.2"), "G....", "what was said stays in the record");
    world.press("u");
    assert_eq!((world.place().as_str(), world.row("1.2").as_str()), ("1.2 BR", "G...."));
    world.press("<Down>W");
    assert!(world.meeting.agenda().is_withdrawn(world.item("1.3")), "of 1.3 nothing was said: no question");
}

#[test]
fn councils_and_weights_are_changed_and_one_is_added() {
    let mut world = World::new().at("1.1 GO");
    world.press("pw<Tab><C-u>GD<Tab><C-u>72.000<Enter>");
    let council = world.meeting.region().council(world.council("gouda"));
    assert_eq!((council.short.as_str(), council.weights[0]), ("GD", Some(72_000)));
    world.press("+Alphen<Tab>AL<Tab>112000<Enter>");
    assert_eq!(world.meeting.region().councils.len(), 6);
    assert!(world.screen(120, 36).contains("Alphen"));
    world.press("+Gouda<Tab>XX<C-s>");
    assert_eq!(world.meeting.region().councils.len(), 6, "two councils of one name cannot be told apart");
    world.press("uu<Esc>");
    let council = world.meeting.region().council(world.council("gouda"));
    assert_eq!((council.short.as_str(), council.weights[0]), ("GO", Some(71_189)));
    assert_eq!(world.meeting.region().councils.len(), 5);
}

#[test]
fn the_rule_that_leads_is_chosen_with_its_outcomes_in_view() {
    let mut world = amber();
    world.press("B");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Nu: 0 draagvlak, 1 onder voorwaarden, 0 geen draagvlak, 62 open"), "{screen}");
    world.press("u");
    let screen = world.screen(120, 36);
    assert!(screen.contains("[unanimiteit]") && screen.contains("Dan: 0 draagvlak, 0 onder voorwaarden"), "{screen}");
    world.press("<Enter>");
    assert_eq!((world.meeting.rules()[0].id.as_str(), world.meeting.rules().len()), ("unanimiteit", 4));
    assert_eq!(outcome(&world, "1.1"), Outcome::Open);
    world.press("u");
    assert_eq!(outcome(&world, "1.1"), Outcome::Conditional);
}

#[test]
fn the_scale_is_chosen_while_nothing_is_coloured_and_its_letters_are_keys() {
    let mut world = World::new().at("1.1 BR");
    world.press("I<End><Enter>");
    let letters: String = world.meeting.scale().levels().iter().map(|level| level.letter).collect();
    assert_eq!(letters, "GOD");
    world.press("d");
    assert_eq!(world.row("1.1"), "D....");
    world.press("I");
    assert!(world.ui.modes.is_empty() && world.notice().contains("al gekleurd"), "{}", world.notice());
    world.press("uu");
    let letters: String = world.meeting.scale().levels().iter().map(|level| level.letter).collect();
    assert_eq!(letters, "GOR");
}

#[test]
fn a_hidden_round_does_not_tell_a_colour_by_what_it_asks() {
    let mut world = World::new().at("1.1 BR");
    world.press("Rhov");
    let screen = world.screen(120, 36);
    assert!(screen.contains("Voorwaarde of opmerking") && !screen.contains("instrument"), "{screen}");
    world.press("mits<Enter>");
    assert!(world.notice().contains("blijft verborgen"), "{}", world.notice());
    assert_eq!(conditions(&world).len(), 1);
}

#[test]
fn who_only_looks_may_look_and_no_more() {
    let mut world = amber();
    world.keeping.read_only = true;
    let events = world.meeting.history().last();
    for keys in ["Vi", "Vs", "Vw", "V+", "A+", "w", "W", "B", "I", "pw", "p+"] {
        world.press(keys);
        assert_eq!(world.notice(), "Deze vergadering is alleen geopend om te lezen", "{keys}");
        world.press("<Esc><Esc>");
    }
    assert_eq!(world.meeting.history().last(), events);
}
