//! What goes out, asked for on the command line.

use draagvlak::domain::time::Moment;
use draagvlak::session::{Overwrite, Subject};

use super::evening;
use super::{Place, START};

/// The consensus file of the evening, saved at this place.
fn saved(place: &Place) -> String {
    place.put("overleg.ron", evening::AGENDA);
    let mut session = place.open(Subject::File(place.path().join("overleg.ron")));
    for (minute, command) in (0..).zip(evening::commands(&evening::plan())) {
        session.execute(command, Moment(START.0 + minute * 60_000)).unwrap();
    }
    let path = place.path().join("klaar.consensus.ron");
    session.save(Some(&path), START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
    "klaar.consensus.ron".to_owned()
}

#[test]
fn a_report_goes_to_the_output_or_to_a_file() {
    let place = Place::new();
    let file = saved(&place);
    let before = place.files();
    let shown = place.run(&["report", &file, "--kind", "conclusions", "--format", "md"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert!(shown.out.starts_with("# Besluitenlijst\n"), "{}", &shown.out[..40]);
    assert_eq!(place.run(&["report", &file, "--kind", "conclusions", "--format", "md", "--output", "-"]), shown);
    assert_eq!(place.files(), before, "only looking leaves no trace");
    // The ending of the name says which format.
    let written = place.run(&["report", &file, "--kind", "conclusions", "--output", "besluiten.md"]);
    assert_eq!((written.code, written.out.as_str()), (0, "Geschreven: besluiten.md\n"));
    assert_eq!(std::fs::read_to_string(place.path().join("besluiten.md")).unwrap(), shown.out);
}

#[test]
fn in_a_folder_the_program_chooses_the_name() {
    let place = Place::new();
    let file = saved(&place);
    for (kind, format, more, name) in [
        ("matrix", "ods", &[][..], "midden-holland-2021-09-16.matrix.ods"),
        ("matrix", "csv-comma", &[], "midden-holland-2021-09-16.matrix.csv"),
        ("feedback", "odt", &["--council", "gouda"], "midden-holland-2021-09-16.feedback.gouda.odt"),
        ("calendar", "ics", &[], "midden-holland-2021-09-16.calendar.ics"),
    ] {
        let arguments = [&["report", &file, "--kind", kind, "--format", format, "--output", "."], more].concat();
        let answer = place.run(&arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}");
        assert!(answer.out.contains(name) && place.path().join(name).metadata().unwrap().len() > 100, "{}", answer.out);
    }
}

#[test]
fn nothing_is_overwritten_unless_told_so_and_the_meeting_never() {
    let place = Place::new();
    let file = saved(&place);
    place.put("brief.html", "al hier");
    let arguments = ["report", &file, "--kind", "actions", "--output", "brief.html"];
    let refused = place.run(&arguments);
    let said = "draagvlak: brief.html bestaat al en wordt niet overschreven — kies een andere naam, of vervang het met --force\n";
    assert_eq!((refused.code, refused.err.as_str()), (2, said));
    assert_eq!(std::fs::read_to_string(place.path().join("brief.html")).unwrap(), "al hier");
    assert_eq!(place.run(&[&arguments[..], &["--force"]].concat()).code, 0);
    assert!(std::fs::read_to_string(place.path().join("brief.html")).unwrap().contains("Actielijst"));
    let before = std::fs::read(place.path().join(&file)).unwrap();
    let own = place.run(&["report", &file, "--kind", "actions", "--format", "md", "--output", &file, "--force"]);
    assert_eq!((own.code, own.out.as_str()), (1, ""));
    assert_eq!(std::fs::read(place.path().join(&file)).unwrap(), before);
}

#[test]
fn public_is_what_one_gets_without_asking() {
    let place = Place::new();
    let file = saved(&place);
    let feedback =
        |more: &[&str]| place.run(&[&["report", &file, "--kind", "feedback", "--format", "md"], more].concat());
    let public = feedback(&[]);
    assert!(public.out.contains("Openbare versie. Weggelaten") && !public.out.contains(evening::SECRET));
    assert_eq!(feedback(&["--audience", "public"]), public);
    let internal = feedback(&["--audience", "internal", "--council", "gouda"]);
    assert!(
        internal.out.contains(evening::SECRET) && !internal.out.contains("Krimpenerwaard kleurde"),
        "{}",
        internal.out
    );
}

#[test]
fn the_built_in_meeting_has_reports_in_both_languages() {
    let place = Place::new();
    let agenda = place.run(&["report", "--kind", "agenda", "--format", "json", "--lang", "en"]);
    assert_eq!((agenda.code, agenda.err.as_str()), (0, ""));
    assert!(agenda.out.contains("\"titel\": \"Agenda\""));
    assert!(agenda.out.contains("See also"), "{}", &agenda.out[..200]);
    let day = place.run(&["report", "--kind", "calendar"]);
    assert!(day.out.contains("DTSTART;VALUE=DATE:20210916"), "{}", day.out);
    assert!(place.files().is_empty());
}

#[test]
fn what_cannot_be_asked_is_said_with_what_can() {
    let place = Place::new();
    for (arguments, said) in [
        (
            &["report"][..],
            "draagvlak: --kind ontbreekt — kies uit agenda, conclusions, actions, matrix, response, feedback, record, calendar\n",
        ),
        (
            &["report", "--kind", "agenda"],
            "draagvlak: --format ontbreekt — kies uit html, odt, ods, xlsx, md, csv, csv-comma, json\n",
        ),
        (
            &["report", "--kind", "matrix", "--format", "xlsx"],
            "draagvlak: xlsx is geen tekst om te tonen — noem met --output een bestand of een map\n",
        ),
        (
            &["report", "--kind", "matrix", "--format", "xlsx", "--output", "-"],
            "draagvlak: xlsx is geen tekst om te tonen — noem met --output een bestand of een map\n",
        ),
        (
            &["report", "--kind", "feedback", "--format", "md", "--council", "delft"],
            "draagvlak: --council kan niet “delft” zijn — kies uit bodegraven-reeuwijk, gouda, krimpenerwaard, waddinxveen, zuidplas\n",
        ),
        (
            &["report", "--kind", "matrix", "--format", "md", "--council", "gouda"],
            "draagvlak: --kind matrix gaat niet samen met --council — zie draagvlak --help\n",
        ),
        (
            &["report", "--kind", "calendar", "--format", "md"],
            "draagvlak: --kind calendar gaat niet samen met --format md — zie draagvlak --help\n",
        ),
        (
            &["report", "--kind", "agenda", "--format", "ics"],
            "draagvlak: --kind agenda gaat niet samen met --format ics — zie draagvlak --help\n",
        ),
    ] {
        let answer = place.run(arguments);
        assert_eq!((answer.code, answer.out.as_str(), answer.err.as_str()), (2, "", said), "{arguments:?}");
    }
    let answer = place.run(&["report", "--kind", "brief", "--format", "md"]);
    assert!(
        answer.code == 2
            && answer
                .err
                .contains("kies uit agenda, conclusions, actions, matrix, response, feedback, record, calendar")
    );
    assert_eq!(place.run(&["report", "weg.ron", "--kind", "agenda", "--format", "md"]).code, 2);
    let nowhere = place.run(&["report", "--kind", "agenda", "--output", "weg/agenda.html"]);
    assert_eq!((nowhere.code, nowhere.out.as_str()), (1, ""), "{}", nowhere.err);
}
