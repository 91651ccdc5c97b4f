//! What is kept of a change: on one line, there and back; in the next agenda; and refused where it cannot be.

use draagvlak::domain::agenda::{AttributeValue, Facts, Properties};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::event::{Act, Deed, Event};
use draagvlak::domain::id::ItemIx;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::next::next_plan;
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::{Date, Moment};
use draagvlak::store::agenda::{parse, write};
use draagvlak::store::wire::{decode, encode};

use crate::dossier::DOSSIER;
use crate::world::START;

fn meeting() -> Meeting {
    Meeting::new(parse("streek.ron", DOSSIER.as_bytes()).unwrap().plan)
}

fn edited(meeting: &Meeting, id: &str, change: impl Fn(&mut Properties)) -> (ItemIx, Box<Facts>) {
    let item = meeting.agenda().find(id).unwrap();
    let mut facts = meeting.agenda().item(item).facts();
    change(&mut facts.properties);
    (item, Box::new(facts))
}

fn value(value: &str, proviso: Option<&str>) -> AttributeValue {
    AttributeValue { value: value.to_owned(), proviso: proviso.map(str::to_owned) }
}

#[test]
fn a_change_is_one_line_there_and_back() {
    let mut meeting = meeting();
    let author = meeting.history_mut().author("tafel");
    let (item, facts) = edited(&meeting, "1.2", |it| {
        it.tags = vec!["gezin".to_owned()];
        it.attributes.insert("niveau".to_owned(), vec![value("lokaal", Some("mits"))]);
    });
    let event = meeting.decide(author, START, Command::Edit(item, facts)).unwrap();
    assert!(meeting.admits(&event));
    let line = encode(&meeting, &event).unwrap();
    assert!(line.contains(r#"properties:Some(([],[("niveau",[("regionaal",None)])]))"#), "{line}");
    assert!(line.contains(r#"properties:Some((["gezin"],[("niveau",[("lokaal",Some("mits"))])]))"#), "{line}");
    assert_eq!(decode(&mut meeting, &line).unwrap(), event);
    let before = meeting.clone();
    meeting.apply(&event);
    assert_eq!(meeting.agenda().item(item).tags, ["gezin"]);
    let undo = meeting.decide(author, START, Command::Undo).unwrap();
    meeting.apply(&undo);
    assert_eq!(meeting.agenda(), before.agenda());
}

#[test]
fn a_line_of_before_there_were_properties_says_what_it_said() {
    let mut meeting = meeting();
    let line = r#"(at:1,by:"tafel",n:1,what:ItemEdited("1.1",(number:"1.1",title:"Ambulante hulp",text:Some("De gi kiest; de Gecertificeerde instelling beslist niet over pleegzorgers."),kind:Discussion,coloured:true),(number:"1.1",title:"Hulp thuis",kind:Discussion,coloured:true)))"#;
    let event = decode(&mut meeting, line).unwrap();
    assert!(meeting.admits(&event), "the tags that stand are not spoken of");
    meeting.apply(&event);
    let item = meeting.agenda().item(meeting.agenda().find("1.1").unwrap());
    assert_eq!((item.title.as_str(), item.tags.len(), item.attributes.len()), ("Hulp thuis", 2, 2));
    // A change of the title alone is still written like that.
    assert_eq!(encode(&meeting, &event).unwrap(), line);
}

#[test]
fn what_cannot_be_is_refused_live_and_from_the_disk() {
    let mut meeting = meeting();
    let author = meeting.history_mut().author("tafel");
    let wrong: [&dyn Fn(&mut Properties); 7] = [
        &|it| it.tags.push(String::new()),
        &|it| it.tags = vec!["a".to_owned(), "a".to_owned()],
        &|it| _ = it.attributes.insert("kleur".to_owned(), vec![value("rood", None)]),
        &|it| _ = it.attributes.insert("niveau".to_owned(), vec![value("landelijk", None)]),
        &|it| _ = it.attributes.insert("niveau".to_owned(), Vec::new()),
        &|it| _ = it.attributes.insert("status".to_owned(), vec![value("", None)]),
        &|it| _ = it.attributes.insert("status".to_owned(), vec![value("x", Some(""))]),
    ];
    for change in wrong {
        let (item, after) = edited(&meeting, "1.2", change);
        let before = Box::new(meeting.agenda().item(item).facts());
        assert_eq!(meeting.decide(author, START, Command::Edit(item, after.clone())), Err(Rejection::Unknown));
        let act = Act::Did(Deed::ItemEdited { item, before, after });
        assert!(!meeting.admits(&Event { at: Moment(1), author, number: 1, act }));
    }
    let added = Facts {
        coloured: true,
        title: "Nieuw".to_owned(),
        ..*edited(&meeting, "1.2", |it| it.tags.push(String::new())).1
    };
    assert_eq!(meeting.decide(author, START, Command::Add(None, Box::new(added))), Err(Rejection::Unknown));
}

#[test]
fn where_the_dossier_names_no_properties_any_will_do() {
    let bare = DOSSIER.lines().filter(|line| !line.contains("(id: \"niveau\"") && !line.contains("(id: \"status\""));
    let bare = bare.collect::<Vec<_>>().join("\n");
    let mut meeting = Meeting::new(parse("streek.ron", bare.as_bytes()).unwrap().plan);
    let author = meeting.history_mut().author("tafel");
    let (item, facts) =
        edited(&meeting, "1.2", |it| _ = it.attributes.insert("kleur".to_owned(), vec![value("rood", None)]));
    let event = meeting.decide(author, START, Command::Edit(item, facts)).unwrap();
    meeting.apply(&event);
    let names = draagvlak::domain::property::Property::attributes(&meeting);
    assert_eq!(names, ["kleur", "niveau", "status"]);
}

#[test]
fn the_next_agenda_has_what_was_changed() {
    let mut meeting = meeting();
    let author = meeting.history_mut().author("tafel");
    let (item, facts) = edited(&meeting, "1.2", |it| it.tags = vec!["gezin".to_owned()]);
    let event = meeting.decide(author, START, Command::Edit(item, facts)).unwrap();
    meeting.apply(&event);
    let plan = next_plan(&meeting, &Tally::count(&meeting), Date::new(2025, 2, 1).unwrap());
    let again = parse("volgende.ron", write(&plan).as_bytes()).unwrap().plan;
    let item = again.agenda.item(again.agenda.find("1.2").unwrap());
    assert_eq!((item.tags.clone(), item.indicators.len()), (vec!["gezin".to_owned()], 4));
    assert_eq!(again.attributes, meeting.plan().attributes);
}
