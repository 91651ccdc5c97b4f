//! Groups in what goes out: the matrix, what is printed, what is for programs.

use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::table::Table;
use draagvlak::report::{Block, Report};
use draagvlak::text::Language;
use draagvlak::words::glyphs::Glyphs;

use crate::world::World;

/// 1.1: six in favour in Alblasserwaard, three and one under conditions in Drechtsteden, two in Hoeksche Waard.
fn said() -> World {
    let mut world = crate::world().at("1.1 AV1");
    world.press("Rgggggggggoddggddd<Esc>");
    world
}

fn matrix(world: &World) -> Report {
    let wanted = Wanted { kind: Kind::Matrix, audience: Audience::Public, council: None };
    Report::of(&world.meeting, &world.tally, "", &world.text, wanted)
}

fn tables(report: &Report) -> Vec<&Table> {
    report.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

fn row(table: &Table, number: &str) -> Vec<String> {
    let row = table.rows().iter().find(|row| row.cells()[0].spoken(Language::Dutch) == number).unwrap();
    row.cells().iter().map(|cell| cell.spoken(Language::Dutch)).collect()
}

#[test]
fn the_matrix_stands_in_groups_and_adds_each_up() {
    let world = said();
    let report = matrix(&world);
    let tables = tables(&report);
    let bands: Vec<_> = tables[0].bands().into_iter().map(|(band, n)| (band.map(|it| it.to_string()), n)).collect();
    let named = |name: &str, n| (Some(name.to_owned()), n);
    assert_eq!(
        bands,
        [
            (None, 2),
            named("Alblasserwaard/Vijfheerenlanden", 6),
            named("Drechtsteden", 6),
            named("Hoeksche Waard", 5),
            (None, 5)
        ]
    );
    let titles: Vec<_> = tables[0].columns().iter().map(|column| column.title.as_str()).collect();
    assert_eq!(titles[2..8], ["AV1", "AV2", "AV3", "AV4", "AV5", "AV6"]);
    let marks = row(tables[0], "1.1");
    assert_eq!(
        marks[8..14].join("|"),
        "G gedeelde afspraak|G gedeelde afspraak|G gedeelde afspraak|O intentie|D nog geen opvatting|D nog geen opvatting"
    );
    let groups = row(tables[1], "1.1");
    assert_eq!(
        groups[2..],
        ["6 van 6: draagvlak, voldaan", "3+1 van 6: onder voorwaarden, voldaan", "2 van 5: geen draagvlak"]
    );
    assert_eq!(row(tables[1], "1")[2..], ["1 van 8 punten", "0+1 van 8 punten", "0 van 8 punten"]);
    let councils = tables[2];
    assert_eq!(councils.rows().len(), 17);
    assert_eq!(councils.rows()[6].cells().last().unwrap().spoken(Language::Dutch), "Drechtsteden");
}

#[test]
fn every_format_is_written_and_pages_have_a_second_line_of_heads() {
    let report = matrix(&said());
    for format in Format::ALL {
        assert!(format.write(&report).is_ok(), "{format:?}");
    }
    let html = String::from_utf8(Format::Html.write(&report).unwrap()).unwrap();
    assert!(html.contains(r#"<th scope="colgroup" colspan="6" class="mark">Drechtsteden</th>"#), "the head of a group");
    let json = String::from_utf8(Format::Json.write(&report).unwrap()).unwrap();
    assert!(json.contains(r#""groep": "Hoeksche Waard""#));
}

#[test]
fn a_meeting_without_groups_has_no_word_of_them() {
    let report = matrix(&World::new());
    assert!(tables(&report)[0].bands().is_empty());
    let html = String::from_utf8(Format::Html.write(&report).unwrap()).unwrap();
    assert!(!html.contains("Per groep") && !html.contains("colgroup\" colspan"));
    let world = World::new();
    let printed = draagvlak::cli::show::plain::write(&world.meeting, &world.tally, &world.text, Glyphs::Unicode);
    assert!(!printed.contains("Per groep"));
    let json = draagvlak::cli::show::json::write(&world.meeting, &world.tally, &world.text).unwrap();
    assert!(!json.contains("\"groups\""));
}

#[test]
fn what_is_printed_has_its_groups() {
    let world = said();
    let printed = draagvlak::cli::show::plain::write(&world.meeting, &world.tally, &world.text, Glyphs::Unicode);
    let line = |start: &str| {
        printed.lines().find(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{start}:\n{printed}"))
    };
    let squeezed = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let heads = printed.lines().find(|line| line.contains("AV1")).unwrap();
    assert!(squeezed(heads).starts_with("AV1 AV2 AV3 AV4 AV5 AV6 DS1"), "{heads}");
    assert_eq!(squeezed(line("Per groep")), "Per groep Alblasserwaard/Vijfheerenlanden Drechtsteden Hoeksche Waard");
    let said = printed.lines().filter(|line| line.contains("1.1 Organisatie")).nth(1).unwrap();
    let expected = "1.1 Organisatie eerste lijn 6/6 ● draagvlak ✓ 3+1/6 ◐ voorwaarden ✓ 2/5 ✕ geen";
    assert_eq!(squeezed(said), expected);
}

#[test]
fn programs_are_told_who_belongs_to_what_and_what_it_comes_to() {
    let world = said();
    let json = draagvlak::cli::show::json::write(&world.meeting, &world.tally, &world.text).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["groups"][1]["id"], "ds");
    assert_eq!(value["groups"][1]["members"].as_array().unwrap().len(), 6);
    assert_eq!(value["scale"][2]["role"], "grey");
    let item = value["items"].as_array().unwrap().iter().find(|item| item["id"] == "1.1").unwrap();
    let ds = &item["groups"]["ds"];
    assert_eq!(
        ds["councils"],
        serde_json::json!({"for": 3, "conditional": 1, "against": 0, "aside": 2, "silent": 0, "of": 6})
    );
    assert_eq!(ds["weight"]["inwoners"]["for"], 90_000);
    assert_eq!(
        (&ds["outcome"], &ds["settled"], &ds["asked"]),
        (&"conditional".into(), &true.into(), &"required".into())
    );
    let heading = value["items"].as_array().unwrap().iter().find(|item| item["id"] == "1").unwrap();
    assert_eq!(heading["groups"]["av"]["totals"]["support"], 1);
    assert!(heading["groups"]["av"].get("councils").is_none());
}
