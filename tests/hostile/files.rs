//! Files that others made: colouring files, spreadsheets and outlines, with a hostile name in every field.

use std::fmt::Write as _;

use draagvlak::domain::meeting::Meeting;
use draagvlak::message::Say;
use draagvlak::store::agenda::parse;
use draagvlak::store::{ballot, outline, sheet};
use draagvlak::text::{Language, Text};

use super::agenda::{Sort, agenda, ron};
use super::list;
use crate::world::AGENDA;

fn meeting() -> Meeting {
    Meeting::new(parse("agenda.ron", AGENDA.as_bytes()).unwrap().plan)
}

/// No character of a value hides, as far as its fields can be told apart from its quotes.
#[track_caller]
fn is_clean(what: &str, value: &impl std::fmt::Debug) {
    // `Debug` writes what hides as `\u{…}`; a line feed and a tab may stand in a text of several lines.
    let shown = format!("{value:?}");
    for (at, _) in shown.match_indices("\\u{") {
        let code = shown[at + 3..].split('}').next().unwrap();
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        assert!(c.is_none_or(|c| !draagvlak::clean::is_hidden(c)), "{what}: {code} in {shown}");
    }
    list::is_harmless(what, &shown);
}

#[track_caller]
fn is_said(what: &str, says: &impl Say) {
    let text = Text::new(Language::Dutch);
    let said = text.explain(says);
    list::is_harmless(what, &said);
    assert!(said.chars().count() < 900, "{what}: {} characters", said.chars().count());
}

#[test]
fn an_agenda_holds_nothing_that_hides() {
    is_clean("agenda", &super::agenda::plan(Sort::Hostile));
}

#[test]
fn a_fault_in_any_field_is_told_harmlessly() {
    let text = Text::new(Language::Dutch);
    let mut told = 0;
    for name in list::names() {
        let quoted = ron(&name);
        for (from, to) in [
            ("title: \"Positie raden\"", format!("title: \"x\", {quoted}: 1")),
            ("preset: Majority", format!("preset: {name}")),
            ("short: \"GO\"", format!("short: {quoted}")),
            ("date: \"2021-09-16\"", format!("date: {quoted}")),
        ] {
            let small = "(format: 1, id: \"a\", title: \"Positie raden\", date: \"2021-09-16\", councils: \
                [(id: \"gouda\", name: \"Gouda\", short: \"GO\")], rules: [(id: \"m\", preset: Majority)], \
                agenda: [(id: \"1\", title: \"Eén\", council: \"gouda\")])";
            let Err(faults) = parse(&name, small.replacen(from, &to, 1).as_bytes()) else { continue };
            for fault in &faults.faults {
                list::is_harmless(&format!("{name:?} in {from}"), &text.explain(fault));
                told += 1;
            }
        }
    }
    assert!(told >= 700, "{told} faults");
}

#[test]
fn a_colouring_file_holds_nothing_that_hides_and_its_faults_are_told_harmlessly() {
    let meeting = meeting();
    let head = format!("format:1,agenda:{},council:\"gouda\"", ron(&meeting.plan().id));
    for name in list::names() {
        let quoted = ron(&format!("{name}."));
        let short = ron(&(name.chars().take(100).collect::<String>() + "."));
        let good = format!(
            "({head},mandate:(body:Parties,parties:[{short}],note:{quoted}),marks:[(item:\"1.1\",title:{quoted},\
             mark:\"groen\",remark:{quoted},conditions:[(text:{quoted})]),(item:\"bestaat-niet\",title:{quoted},mark:\"rood\")])"
        );
        match ballot::parse(&name, good.as_bytes(), &meeting) {
            Ok(form) => is_clean(&format!("{name:?}"), &form),
            Err(faults) => panic!("{name:?}: {}", Text::new(Language::Dutch).explain(&faults)),
        }
        for bad in [
            format!("({head},marks:[(item:{quoted},mark:\"groen\")])"),
            format!("({head},marks:[(item:\"1.1\",mark:{quoted})])"),
            format!("(format:1,agenda:{quoted},council:\"gouda\")"),
            format!("(format:1,agenda:{},council:{quoted})", ron(&meeting.plan().id)),
            format!("({head},{name}:1)"),
        ] {
            match ballot::parse(&name, bad.as_bytes(), &meeting) {
                Ok(form) => is_clean(&bad, &form),
                Err(faults) => is_said(&bad, &faults),
            }
        }
    }
}

#[test]
fn tables_and_outlines_hold_nothing_that_hides() {
    let mut table = "id;punt;kleur;opmerking;voorwaarde\n".to_owned();
    let mut outline_table = "nummer;titel;toelichting;raad;trefwoorden\n".to_owned();
    let mut text = String::new();
    // A nought is in no text: a file with one in it is not taken for text at all.
    assert!(sheet::read("a.csv", b"a;b\0\n").is_err() && outline::read("a.md", b"- a\0\n").is_err());
    for name in list::names().into_iter().filter(|name| !name.contains('\0')) {
        let cell = name.replace('"', "\"\"");
        _ = writeln!(table, "\"{cell}\";\"{cell}\";\"{cell}\";\"{cell}\";\"{cell}\"");
        _ = writeln!(outline_table, "\"{cell}\";\"{cell}.\";\"{cell}\";\"{cell}\";\"{cell}\"");
        _ = writeln!(text, "- {name}\n  {name}\n");
    }
    let sheet = sheet::read("a.csv", table.as_bytes()).unwrap();
    is_clean("table", &sheet);
    assert!(sheet.rows.len() >= 190, "{}", sheet.rows.len());
    match ballot::sheet::parse("a.csv", table.as_bytes(), &meeting()) {
        Ok(form) => is_clean("form", &form),
        Err(unread) => unread.faults.iter().for_each(|fault| is_said("form", fault)),
    }
    for (name, content) in [("a.csv", &outline_table), ("a.md", &text)] {
        let outline = outline::read(name, content.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        is_clean(name, &outline);
        outline.remarks.iter().for_each(|remark| is_said(name, remark));
        assert!(outline.entries.len() >= 100, "{name}: {}", outline.entries.len());
    }
}

#[test]
fn a_hostile_agenda_is_written_and_read_again() {
    let plan = super::agenda::plan(Sort::Hostile);
    let written = draagvlak::store::agenda::write(&plan);
    list::is_harmless("written", &written);
    assert_eq!(parse("a.ron", written.as_bytes()).unwrap().plan, plan);
    assert_ne!(agenda(Sort::Hostile), agenda(Sort::Twin));
}
