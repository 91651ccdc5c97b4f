//! The rule over groups in files: the agenda, its writer, the journal.

use draagvlak::domain::command::Command;
use draagvlak::domain::id::GroupIx;
use draagvlak::domain::rule::{Criterion, Preset, Rule, Threshold};
use draagvlak::store::agenda::{parse, write};

use crate::SUBREGIONS;

#[test]
fn the_preset_asks_a_majority_of_each_group_of_the_file() {
    let plan = parse("a.ron", SUBREGIONS.as_bytes()).unwrap().plan;
    let rule = &plan.rules[0];
    assert_eq!((rule.preset, rule.id.as_str()), (Some(Preset::MajorityInEachGroup(3)), "elke-groep"));
    let half = |group| Criterion::Within(GroupIx(group), Box::new(Criterion::Councils(Threshold::more_than(1, 2))));
    assert_eq!(rule.criterion, Criterion::All(vec![half(0), half(1), half(2)]));
    let written = write(&plan);
    assert!(written.contains("preset: MajorityInEachGroup"), "{written}");
    assert_eq!(parse("b.ron", written.as_bytes()).unwrap().plan.rules, plan.rules);
}

#[test]
fn without_groups_the_rule_says_what_to_do() {
    let sound = |rules: &str| {
        format!(
            "(format: 1, id: \"a\", title: \"A\", date: \"2026-03-19\", councils: [(id: \"a\", name: \"A\", short: \"A\")],\n\
             rules: [{rules}], agenda: [(id: \"1\", title: \"Een\", coloured: true)])"
        )
    };
    let faults = parse("a.ron", sound("(id: \"g\", preset: MajorityInEachGroup)").as_bytes()).unwrap_err();
    let text = draagvlak::text::Text::new(draagvlak::text::Language::Dutch);
    let said: Vec<_> = faults.faults.iter().map(|fault| text.tell(&draagvlak::message::Say::message(fault))).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("telt per groep, maar er zijn geen groepen van raden"), "{said:?}");
    assert!(parse("a.ron", sound("(id: \"g\", preset: MajorityInEachgroup)").as_bytes()).is_err());
}

#[test]
fn the_rule_is_offered_where_there_are_groups_and_once() {
    let offered = |agenda: &str| {
        let mut world = crate::world::World::of(agenda, draagvlak::text::Language::Dutch);
        world.press("B");
        let mut names = Vec::new();
        for _ in 0..9 {
            names.push(world.screen(120, 36).contains("meerderheid in elke groep"));
            world.press("<Right>");
        }
        names.into_iter().any(|named| named)
    };
    assert!(offered(SUBREGIONS));
    assert!(!offered(crate::world::AGENDA), "without groups there is nothing to count in each");
    let other = SUBREGIONS.replace("(id: \"elke-groep\", preset: MajorityInEachGroup),", "");
    assert!(offered(&other), "also where the file does not name it");
    // A file that writes the same out under a name of its own already has it.
    let half = |group: &str| format!("Within(\"{group}\", Councils(MoreThanPart(1, 2)))");
    let own = ["av", "ds", "hw"].map(half).join(", ");
    let own = format!("(id: \"subregios\", name: \"elke subregio\", criterion: All([{own}])),");
    assert!(!offered(&SUBREGIONS.replace("(id: \"elke-groep\", preset: MajorityInEachGroup),", &own)));
}

#[test]
fn the_rule_can_be_chosen_to_lead_and_be_taken_back() {
    let agenda = SUBREGIONS.replace("(id: \"elke-groep\", preset: MajorityInEachGroup),", "");
    let mut world = crate::world::World::of(&agenda, draagvlak::text::Language::Dutch);
    let rule = Rule::preset("elke-groep", Preset::MajorityInEachGroup(3));
    let event = world.meeting.decide(world.author, world.now, Command::ChangeRules(vec![rule.clone()])).unwrap();
    let _ = world.meeting.apply(&event);
    assert_eq!(world.meeting.rules(), [rule]);
    let unknown = Rule::preset("elke-groep", Preset::MajorityInEachGroup(4));
    assert!(world.meeting.decide(world.author, world.now, Command::ChangeRules(vec![unknown])).is_err());
}
