//! From one round to the next: `next` and `diff`, on files.

use draagvlak::domain::command::Command as Ask;
use draagvlak::domain::id::LevelIx;
use draagvlak::domain::mark::Answer;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use serde_json::Value;

use super::{GREEN, Place, SMALL, START, cell};

const AMBER: Answer = Answer::Level(LevelIx(1));

/// Two councils and two points, of which one will be settled.
fn agenda() -> String {
    SMALL.replace(r#"coloured: true)"#, r#"coloured: true), (id: "2", title: "Tarieven", coloured: true)"#)
}

/// A meeting in which one point is settled and one is not, closed or not, saved as `overleg.consensus.ron`.
fn held(place: &Place, is_closed: bool) {
    let path = place.put("overleg.ron", agenda());
    let mut session = place.open(Subject::File(path));
    let marks = [("1", 0, GREEN), ("1", 1, GREEN), ("2", 0, AMBER)];
    for (item, council, answer) in marks {
        let cell = cell(&session, item, council);
        session.execute(Ask::Mark(cell, answer), START).unwrap();
    }
    if is_closed {
        session.execute(Ask::Close, START).unwrap();
    }
    session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
}

#[test]
fn the_next_agenda_is_written_beside_the_file_and_can_be_held() {
    let place = Place::new();
    held(&place, true);
    let answer = place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14"]);
    let expected = "\
Klein overleg: ronde 2, 14 oktober 2021

1 punt komt terug om in te kleuren:
  2 Tarieven  staat niet vast

1 punt blijft staan ter informatie:
  1 Positie  draagvlak, staat vast

Mandaten, aanwezigheid en plaats gelden per overleg en zijn niet overgenomen.

Geschreven: klein-2021-10-14.ron
";
    assert_eq!((answer.code, answer.out.as_str(), answer.err.as_str()), (0, expected, ""));
    let checked = place.run(&["check", "klein-2021-10-14.ron"]);
    assert_eq!(checked.out, "klein-2021-10-14.ron: in orde: 2 onderwerpen, 1 punt, 2 raden\n");
    let session = place.open(Subject::File(place.path().join("klein-2021-10-14.ron")));
    assert_eq!(session.meeting().plan().round, 2);
}

#[test]
fn what_stands_already_is_left_alone() {
    let place = Place::new();
    held(&place, true);
    place.put("agenda.ics", "van iemand anders");
    let before = place.files();
    let answer = place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14", "--calendar", "agenda.ics"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    let said = "draagvlak: agenda.ics bestaat al en wordt niet overschreven — kies een andere naam of een andere map\n";
    assert_eq!(answer.err, said);
    // Nor is the agenda written when its calendar file cannot be.
    assert_eq!(place.files(), before);
    assert_eq!(place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14", "--output", "b.ron"]).code, 0);
    let again = place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14", "--output", "b.ron"]);
    assert_eq!((again.code, again.err.contains("b.ron bestaat al")), (2, true));
}

#[test]
fn the_same_meeting_gives_the_same_files() {
    let [one, other] = [(); 2].map(|()| {
        let place = Place::new();
        held(&place, true);
        let arguments = ["next", "overleg.consensus.ron", "--date", "2021-10-14", "--calendar", "agenda.ics"];
        assert_eq!(
            place.run(&[&arguments[..], &["--title", "Vervolg", "--place", "Gouda, raadzaal"]].concat()).code,
            0
        );
        ["klein-2021-10-14.ron", "agenda.ics"].map(|name| std::fs::read(place.path().join(name)).unwrap())
    });
    assert_eq!(one, other);
    let calendar = String::from_utf8(one[1].clone()).unwrap();
    for line in [
        "DTSTART;VALUE=DATE:20211014",
        "SUMMARY;LANGUAGE=nl:Vervolg (ronde 2)",
        "LOCATION;LANGUAGE=nl:Gouda\\, raadzaal",
        "UID:klein-2021-10-14-draagvlak",
        "DTSTAMP:20210916T140000Z",
    ] {
        assert!(calendar.contains(&format!("\r\n{line}\r\n")), "{line}: {calendar}");
    }
    assert!(calendar.lines().all(|line| line.len() <= 75), "{calendar}");
}

#[test]
fn a_meeting_that_goes_on_gives_a_warning() {
    let place = Place::new();
    held(&place, false);
    let answer = place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14"]);
    let said =
        "draagvlak: let op: dit overleg is nog niet gesloten; wat er nog gebeurt, staat niet in de nieuwe agenda\n";
    assert_eq!((answer.code, answer.err.as_str()), (0, said));
}

#[test]
fn a_day_that_is_none_or_not_later_is_refused() {
    let place = Place::new();
    held(&place, true);
    let refused = |arguments: &[&str]| {
        let answer = place.run(&[&["next", "overleg.consensus.ron"], arguments].concat());
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        answer.err
    };
    assert_eq!(refused(&[]), "draagvlak: --date ontbreekt — zie draagvlak --help\n");
    let none = "draagvlak: --date: “14 oktober” is geen datum als 2021-10-14 — schrijf jaar-maand-dag of dag-maand-jaar, in cijfers\n";
    assert_eq!(refused(&["--date", "14 oktober"]), none);
    let same = "draagvlak: 16 september 2021 is niet later dan dit overleg, 16 september 2021 — kies een latere dag\n";
    assert_eq!(refused(&["--date", "2021-09-16"]), same);
}

/// The next round, in which both councils coloured what was open.
fn second_round(place: &Place) {
    held(place, true);
    assert_eq!(place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14", "--output", "twee.ron"]).code, 0);
    let path = place.path().join("twee.ron");
    let opening = Opening { data_dir: Some(place.data()), ..Opening::new(Subject::File(path)) };
    let mut session = Session::open(opening, START, drop).unwrap().0;
    for council in [0, 1] {
        let cell = cell(&session, "2", council);
        session.execute(Ask::Mark(cell, GREEN), START).unwrap();
    }
    session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
}

#[test]
fn a_comparison_tells_who_moved_and_what_came_of_it() {
    let place = Place::new();
    second_round(&place);
    let answer = place.run(&["diff", "overleg.consensus.ron", "twee.consensus.ron"]);
    let expected = "\
Van:  Klein overleg, ronde 1, 16 september 2021
Naar: Klein overleg, ronde 2, 14 oktober 2021

Agendapunten
  1 Positie
    agenda  in te kleuren → zonder kleuren
  2 Tarieven
    Gouda                       ◐ oranje → ● groen
    Zuidplas                    · nog niet → ● groen
    meerderheid raden           · open → ● draagvlak
    dubbele meerderheid         · open → ● draagvlak
    consent (niemand tegen)      · open → ● draagvlak
";
    // The widths follow from the longest name of a rule.
    let squeezed =
        |text: &str| text.lines().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    assert_eq!(squeezed(&answer.out), squeezed(expected));
    let columns: Vec<_> = answer.out.lines().filter(|l| l.contains('●')).map(|l| l.find(['◐', '·']).unwrap()).collect();
    assert!(columns.windows(2).all(|pair| pair[0] == pair[1]), "{}", answer.out);
    let same = place.run(&["diff", "twee.consensus.ron", "twee.consensus.ron"]);
    assert_eq!((same.code, same.out.ends_with("\nEr is geen verschil.\n")), (0, true));
}

#[test]
fn a_comparison_for_programs_says_the_same() {
    let place = Place::new();
    second_round(&place);
    let answer = place.run(&["diff", "--format", "json", "overleg.consensus.ron", "twee.consensus.ron"]);
    let document: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((document["format"].as_u64(), document["differs"].as_bool()), (Some(1), Some(true)));
    assert_eq!((document["old"]["round"].as_u64(), document["new"]["round"].as_u64()), (Some(1), Some(2)));
    let items = document["items"].as_array().unwrap();
    assert_eq!(items[0]["place"], serde_json::json!({ "from": "coloured", "to": "plain" }));
    let moved = serde_json::json!({ "council": "gouda", "from": { "answer": "level", "level": "oranje" },
        "to": { "answer": "level", "level": "groen" } });
    assert_eq!((items[1]["id"].as_str(), &items[1]["marks"][0]), (Some("2"), &moved));
}

#[test]
fn a_file_that_cannot_be_used_is_told_with_its_place() {
    let place = Place::new();
    place.put("goed.ron", SMALL);
    place.put("kapot.ron", SMALL.replace("coloured: true", "colored: true"));
    let answer = place.run(&["diff", "goed.ron", "kapot.ron"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    assert!(answer.err.starts_with("kapot.ron:8:42: onbekend veld “colored”"), "{}", answer.err);
    assert_eq!(place.run(&["diff", "goed.ron"]).code, 2);
}

#[test]
fn how_many_contributions_wait_for_a_response_is_told() {
    let place = Place::new();
    let response = r#"response: (text: "Goed.", disposition: Noted)"#;
    let brought = format!(
        r#"coloured: true, contributions: [(council: "gouda", text: "Een"), (council: "zuidplas", text: "Twee", {response})])"#
    );
    let path = place.put("overleg.ron", SMALL.replace("coloured: true)", &brought));
    let mut session = place.open(Subject::File(path));
    session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
    let answer = place.run(&["next", "overleg.consensus.ron", "--date", "2021-10-14"]);
    assert!(answer.out.contains("\nInbreng: 2, waarvan 1 zonder reactie\n"), "{}", answer.out);
    let made = place.open(Subject::File(place.path().join("klein-2021-10-14.ron")));
    assert_eq!(made.meeting().contributions().count(), 2);
}
