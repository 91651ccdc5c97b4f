//! What goes out of a series: the days for calendars, the calendar in `show`, and the next agenda on the command line.

use std::path::Path;
use std::process::Command;

use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use serde_json::Value;

use crate::programme::AGENDA;

struct Place(tempfile::TempDir);

impl Place {
    fn new(agenda: &str) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        std::fs::write(place.0.path().join("programma.ron"), agenda).unwrap();
        place
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Code, output, errors.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
        command.args(arguments).env_clear().env("HOME", self.path()).env("TZ", "UTC").current_dir(self.path());
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }
}

#[test]
fn every_meeting_of_the_series_is_a_day_in_the_calendar() {
    let place = Place::new(AGENDA);
    let (code, ics, _) = place.run(&["report", "programma.ron", "--kind", "calendar"]);
    let ics = ics.replace("\r\n ", "");
    assert_eq!((code, ics.matches("BEGIN:VEVENT").count()), (0, 8), "{ics}");
    for line in [
        "UID:programma-2020-01-30-draagvlak",
        "SUMMARY;LANGUAGE=nl:Programma sociaal domein (ronde 1)",
        "UID:programma-2020-03-12-draagvlak",
        "DTSTART;VALUE=DATE:20200312",
        "SUMMARY;LANGUAGE=nl:BOSD 2",
        "LOCATION;LANGUAGE=nl:Waddinxveen",
        "DESCRIPTION;LANGUAGE=nl:Met een werkbezoek vooraf.\\nbeslispunt: 2.1 Intensieve ambulante zorg thuis (voorbereiding: \
         programmamanager)\\nter informatie: Verkenning zorglandschap (voorbereiding: afdelingshoofden)\\nbeslispunt: Begroting \
         regionaal budget",
        "DTEND;VALUE=DATE:20201211",
    ] {
        assert!(ics.contains(&format!("\r\n{line}\r\n")), "{line}\n{ics}");
    }
    // Each once, in order, however often it is made.
    let days: Vec<_> = ics.lines().filter(|line| line.starts_with("DTSTART")).collect();
    assert!(days.is_sorted() && days.len() == 8, "{days:?}");
    assert_eq!(place.run(&["report", "programma.ron", "--kind", "calendar"]).1.replace("\r\n ", ""), ics);
}

#[test]
fn the_next_meeting_is_that_of_the_calendar_unless_a_day_is_given() {
    let place = Place::new(AGENDA);
    let (code, out, err) = place.run(&["next", "programma.ron"]);
    let expected = "\
BOSD 2: ronde 2, 12 maart 2020
De dag komt uit de vergaderkalender: donderdag 12 maart 2020

5 punten komen terug om in te kleuren:
  1.1 Afbouw beschermd wonen           staat niet vast
  1.2 Innovatie in de opvang           staat niet vast
  2.1 Intensieve ambulante zorg thuis  staat niet vast
  2.2 Versterking pleegzorg            staat niet vast
  3 Rechtmatigheid en kwaliteit        staat niet vast

3 punten zijn voor die dag gepland:
  2.1 Intensieve ambulante zorg thuis  beslispunt
  4 Verkenning zorglandschap           ter informatie
  5 Begroting regionaal budget         beslispunt

Mandaten, aanwezigheid en plaats gelden per overleg en zijn niet overgenomen.

Geschreven: programma-2020-03-12.ron
";
    assert_eq!((code, out.as_str()), (0, expected), "{err}");
    assert!(err.contains("nog niet gesloten") && !err.contains("overgeslagen"), "{err}");
    assert_eq!(place.run(&["check", "programma-2020-03-12.ron"]).0, 0);
    // It stands, so it is left alone.
    let (code, out, err) = place.run(&["next", "programma.ron"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("programma-2020-03-12.ron bestaat al"), "{err}");
    // From there the one after it; a day that is passed over is told.
    let (code, out, _) = place.run(&["next", "programma-2020-03-12.ron"]);
    assert!(code == 0 && out.starts_with("BOSD 2: ronde 3, 16 april 2020\n"), "{out}");
    let (code, out, err) =
        place.run(&["next", "programma.ron", "--date", "2020-06-18", "--title", "Zomer", "--place", "Gouda"]);
    assert!(code == 0 && out.starts_with("Zomer: ronde 2, 18 juni 2020\n\n"), "{out}");
    assert!(err.contains("nog donderdag 12 maart 2020; dat overleg wordt overgeslagen"), "{err}");
    assert!(err.contains("nog donderdag 16 april 2020; dat overleg wordt overgeslagen"), "{err}");
}

#[test]
fn without_a_later_meeting_a_day_must_be_given() {
    let last = AGENDA.replace("date: \"2020-01-30\",\n    place", "date: \"2020-12-10\",\n    place");
    let place = Place::new(&last);
    let (code, out, err) = place.run(&["next", "programma.ron"]);
    assert_eq!((code, out.as_str()), (2, ""));
    let said = "draagvlak: de vergaderkalender heeft geen overleg na 10 december 2020 — geef de dag met --date\n";
    assert_eq!(err, said);
    assert_eq!(place.run(&["next", "programma.ron", "--date", "2021-01-28"]).0, 0);
    let (_, _, err) = place.run(&["--lang", "en", "next", "programma.ron"]);
    assert!(err.contains("no meeting after 10 December 2020 — give the day with --date"), "{err}");
}

#[test]
fn show_carries_the_calendar_the_milestones_and_the_costs() {
    let place = Place::new(AGENDA);
    let path = place.path().join("programma.ron");
    let mut session = Session::open(Opening::new(Subject::File(path)), Moment(0), drop).unwrap().0;
    let item = session.meeting().agenda().find("2.1").unwrap();
    let cell = |council| Cell { item, council: CouncilIx(council) };
    for (council, level) in [(0, 0), (1, 0), (2, 1), (3, 2)] {
        let mark = draagvlak::domain::command::Command::Mark(cell(council), Answer::Level(LevelIx(level)));
        session.execute(mark, Moment(0)).unwrap();
    }
    session.save(None, Moment(0), Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
    let (code, text, _) = place.run(&["show", "programma.consensus.ron"]);
    assert_eq!(code, 0);
    for line in [
        "   1  donderdag 30 januari 2020 · BOSD 1 · Gouda · dit overleg",
        "      beslispunt      Begroting regionaal budget",
        "Er zijn 8 mijlpalen: gepland 4, loopt 1, gehaald 2, vervallen 1.",
        "    ◐L loopt      Openstelling Wlz voor GGZ                2020",
        // 121,947.99 and 259,524.55 of 825,000 are 46 %; 199,241.39 is 24 %.
        "naar inwoners · 46 % van € 825.000 bij raden voor, 24 % onder voorwaarden",
        "Niet verdeeld en dus niet in de kolommen van de raden: € 19.000.000 (1 bedrag)",
        "Gewicht onder jeugdigen onbekend, betaalt hier niets: Waddinxveen",
    ] {
        assert!(text.replace('\u{a0}', " ").contains(line), "{line}\n{text}");
    }
    let (_, json, _) = place.run(&["show", "programma.consensus.ron", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["calendar"].as_array().unwrap().len(), 8);
    assert_eq!(json["calendar"][1]["points"][0]["item"], "2.1");
    assert_eq!(json["calendar"][1]["points"][0]["title"], "Intensieve ambulante zorg thuis");
    assert_eq!(json["calendar"][1]["points"][1]["kind"], "information");
    let items = json["items"].as_array().unwrap();
    let item = |id: &str| items.iter().find(|it| it["id"] == id).unwrap();
    assert_eq!(item("1")["milestones"][3]["state"], "dropped");
    assert_eq!(item("1")["costs"][0]["shares"], Value::Null);
    let cost = &item("2.1")["costs"][1];
    assert_eq!((&cost["cents"], &cost["key"]), (&4_000_000.into(), &"inwoners".into()));
    assert_eq!(cost["shares"]["waddinxveen"], 460_835);
    // 591,263 and 1,258,301 cents are green, 966,019 orange.
    assert_eq!((&cost["carried"]["for"], &cost["carried"]["conditional"]), (&1_849_564.into(), &966_019.into()));
    assert_eq!(item("2.2")["costs"], Value::Null, "where there are none, nothing is said");
}
