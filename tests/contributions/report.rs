//! The memo of responses: its rows worked out by hand, for whom, in every format, and what goes to one council.

use std::io::{Cursor, Read};

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::tally::Tally;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::table::Table;
use draagvlak::report::{Block, Report};
use draagvlak::text::{Language, Text};

use super::{AGENDA, World, world};

fn of(world: &World, kind: Kind, audience: Audience, council: Option<u16>) -> Report {
    let wanted = Wanted { kind, audience, council: council.map(CouncilIx) };
    Report::of(&world.meeting, &Tally::count(&world.meeting), "9f86d081884c", &Text::new(Language::Dutch), wanted)
}

fn memo(audience: Audience, council: Option<u16>) -> Report {
    of(&world(), Kind::Response, audience, council)
}

fn tables(report: &Report) -> Vec<&Table> {
    report.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// A table as text: a row a line, its cells between bars, the lines of a cell behind each other.
fn rows(table: &Table) -> Vec<String> {
    let cells = |row: &draagvlak::report::table::Row| {
        let cells = row.cells().iter().map(|cell| cell.spoken(Language::Dutch).replace('\n', " / "));
        cells.collect::<Vec<_>>().join(" | ")
    };
    table.rows().iter().map(cells).collect()
}

fn heads(table: &Table) -> Vec<String> {
    table.columns().iter().map(|column| column.title.to_string()).collect()
}

/// What is said outside of tables.
fn said(report: &Report) -> Vec<String> {
    let mut said = Vec::new();
    for block in &report.blocks {
        match block {
            Block::Heading { text, .. } => said.push(text.to_string()),
            Block::Paragraph(line) => said.push(line.spoken(Language::Dutch)),
            Block::List(lines) | Block::Note(lines) => said.extend(lines.iter().map(|it| it.spoken(Language::Dutch))),
            Block::Table(_) | Block::Picture(_) => {}
        }
    }
    said
}

/// All that stands in a file, also in the files that are packed in it.
fn content(bytes: &[u8]) -> String {
    let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = String::new();
    for n in 0..package.len() {
        let mut file = Vec::new();
        package.by_index(n).unwrap().read_to_end(&mut file).unwrap();
        all += &String::from_utf8_lossy(&file);
    }
    all
}

#[test]
fn per_council_stand_number_title_words_response_and_what_became_of_it() {
    let report = memo(Audience::Internal, None);
    let [points, themes, counts] = tables(&report)[..] else { panic!("three tables") };
    assert_eq!(heads(points), ["Gemeente", "Nr.", "Inbreng", "Reactie", "Wat ervan werd", "Hoe bekend"]);
    assert_eq!(
        rows(points),
        [
            "Aadorp | 1 | Een plafond / Stel een plafond vast. / Thema’s: U1 / Bron: zienswijze, punt 1 | Er komt een plafond. | \
             overgenomen | zegt de reactie zelf",
            "Aadorp | 2 | Loket / Houd het loket lokaal. / Thema’s: U2, U1 |  | zonder reactie | ",
            "Cedorp | 1 | Waardering / Een goed stuk. | Dank. | voor kennisgeving aangenomen | oordeel van de opsteller",
            "Cedorp | 2 | Overhead / Dit is binnenskamers. / Thema’s: U1 / niet openbaar | Ook dit is binnenskamers. | \
             niet overgenomen | zegt de reactie zelf",
        ]
    );
    assert_eq!(heads(themes), ["Nr.", "Thema", "Inbreng", "Raden", "Van wie, bij welke punten"]);
    assert_eq!(
        rows(themes),
        [
            "U1 | Kostenbeheersing | 3 | 2 | Aadorp: 1, 2 / Cedorp: 2",
            "U2 | Toegang | 1 | 1 | Aadorp: 2",
            " | geen thema | 1 | 1 | Cedorp: 1",
        ]
    );
    assert_eq!(
        rows(counts),
        [
            "overgenomen | 1 | 25 % van de inbreng | 1 | 0",
            "meegenomen in de uitwerking | 0 | 0 % van de inbreng | 0 | 0",
            "toegelicht | 0 | 0 % van de inbreng | 0 | 0",
            "niet overgenomen | 1 | 25 % van de inbreng | 1 | 0",
            "voor kennisgeving aangenomen | 1 | 25 % van de inbreng | 0 | 1",
            "zonder reactie | 1 | 25 % van de inbreng |  | ",
            "Totaal | 4 | 100 % van de inbreng | 2 | 1",
        ]
    );
    let said = said(&report);
    for line in [
        "Er zijn 4 punten van inbreng, van 2 raden; op 1 is nog niet gereageerd.",
        "Geen inbreng: Beekstad.",
        "Inbreng en reactie",
        "Per thema",
        "Wat ervan werd",
    ] {
        assert!(said.iter().any(|it| it == line), "{line} in {said:?}");
    }
}

#[test]
fn what_is_not_public_is_left_out_with_its_response_and_counted() {
    let report = memo(Audience::Public, None);
    let [points, themes, counts] = tables(&report)[..] else { panic!("three tables") };
    let first: Vec<_> = rows(points).iter().map(|row| row[..10].to_owned()).collect();
    assert_eq!(first, ["Aadorp | 1", "Aadorp | 2", "Cedorp | 1"]);
    assert_eq!(rows(themes)[0], "U1 | Kostenbeheersing | 2 | 1 | Aadorp: 1, 2");
    assert_eq!(rows(counts)[3], "niet overgenomen | 0 | 0 % van de inbreng | 0 | 0");
    assert_eq!(rows(counts)[6], "Totaal | 3 | 100 % van de inbreng | 1 | 1");
    let withheld = "Openbare versie. Weggelaten omdat het niet als openbaar is aangemerkt: 1 punt van inbreng.";
    assert!(said(&report).iter().any(|line| line == withheld), "{:?}", said(&report));
    for kind in [Kind::Response, Kind::Feedback, Kind::Record, Kind::Matrix] {
        for council in [None, Some(2)] {
            for format in Format::ALL {
                let content = content(&format.write(&of(&world(), kind, Audience::Public, council)).unwrap());
                assert!(!content.contains("binnenskamers"), "{kind:?} as {format:?}");
            }
        }
    }
}

#[test]
fn for_one_council_only_its_own() {
    let report = memo(Audience::Internal, Some(2));
    assert_eq!(report.title.to_string(), "Nota van reactie: inbreng van Cedorp");
    let [points, themes, counts] = tables(&report)[..] else { panic!("three tables") };
    assert!(rows(points).len() == 2 && rows(points).iter().all(|row| row.starts_with("Cedorp")), "{:?}", rows(points));
    assert_eq!(rows(themes), ["U1 | Kostenbeheersing | 1 | 1 | Cedorp: 2", " | geen thema | 1 | 1 | Cedorp: 1"]);
    assert_eq!(rows(counts)[6], "Totaal | 2 | 100 % van de inbreng | 1 | 1");
    let silent = memo(Audience::Internal, Some(1));
    assert!(tables(&silent).is_empty() && said(&silent).iter().any(|line| line == "Er is geen inbreng."));
    let plan = world().meeting.plan().clone();
    let wanted = Wanted { kind: Kind::Response, audience: Audience::Public, council: Some(CouncilIx(2)) };
    assert_eq!(wanted.file(&plan, "odt"), "kader.response.ce.odt");
}

#[test]
fn a_council_hears_what_became_of_what_it_brought_in() {
    let report = of(&world(), Kind::Feedback, Audience::Public, Some(0));
    let table = tables(&report).into_iter().find(|table| table.name.to_string() == "AA inbreng").unwrap();
    assert_eq!(heads(table), ["Nr.", "Inbreng", "Reactie", "Wat ervan werd", "Hoe bekend"]);
    assert_eq!(rows(table)[1], "2 | Loket / Houd het loket lokaal. / Thema’s: U2, U1 |  | zonder reactie | ");
    let told = "Van uw inbreng (2 punten): 1 overgenomen en 1 zonder reactie.";
    assert!(said(&report).iter().any(|line| line == told), "{:?}", said(&report));
    let silent = of(&world(), Kind::Feedback, Audience::Public, Some(1));
    assert!(!said(&silent).iter().any(|line| line.contains("Uw inbreng")));
}

#[test]
fn it_is_written_in_every_format() {
    let report = memo(Audience::Internal, None);
    for format in Format::ALL {
        let bytes = format.write(&report).unwrap();
        assert_eq!(format.write(&report).unwrap(), bytes, "the same bytes every time");
        let content = content(&bytes);
        for words in ["Een plafond", "Stel een plafond vast.", "Er komt een plafond.", "niet overgenomen", "Beekstad"] {
            // Separated values are made of the tables alone.
            let is_beside = words == "Beekstad" && matches!(format, Format::Csv | Format::CsvForPrograms);
            assert!(content.contains(words) || is_beside, "{words} in {format:?}");
        }
    }
    let page = content(&Format::Html.write(&report).unwrap());
    assert!(
        page.contains("<a href=\"#athema-kosten\">U1</a>") && page.contains("id=\"athema-kosten\""),
        "a way to the theme"
    );
    assert!(
        page.contains("<a href=\"#ainbreng-1\">2</a>") && page.contains("id=\"ainbreng-1\""),
        "and from there back"
    );
    let json: serde_json::Value = serde_json::from_slice(&Format::Json.write(&report).unwrap()).unwrap();
    let points = json["vergadering"]["agendapunten"].as_array().unwrap();
    let point = points.iter().find(|point| point["id"] == "aa.1").unwrap();
    let expected = serde_json::json!([{
        "raad": "aa", "tekst": "Stel een plafond vast.", "themas": ["kosten"],
        "reactie": { "tekst": "Er komt een plafond.", "afdoening": "overgenomen", "beoordeeld": false },
    }]);
    assert_eq!(point["inbreng"], expected);
}

#[test]
fn every_reference_leads_somewhere() {
    for kind in [Kind::Response, Kind::Feedback] {
        for (audience, council) in [(Audience::Public, None), (Audience::Internal, None), (Audience::Public, Some(2))] {
            let page = content(&Format::Html.write(&of(&world(), kind, audience, council)).unwrap());
            for reference in page.split("href=\"#").skip(1) {
                let to = reference.split('"').next().unwrap();
                assert!(page.contains(&format!("id=\"{to}\"")), "{to} is nowhere in {kind:?}");
            }
        }
    }
}

#[test]
fn what_a_council_says_is_no_formula_no_mark_up_and_no_control() {
    let hostile = "=HYPERLINK(\"x\")<script>|\u{1b}[31m\u{202e}";
    let mut world = world().at("toegang BE");
    world.press("C+").paste(hostile).press("<Enter>a").paste("@SUM(1) </td>").press("<Tab>o<C-s>");
    let report = of(&world, Kind::Response, Audience::Internal, None);
    for format in Format::ALL {
        let content = content(&format.write(&report).unwrap());
        assert!(!content.contains(['\u{1b}', '\u{202e}']), "{format:?}");
        assert!(
            !content.contains("<script>") || !matches!(format, Format::Html | Format::Odt | Format::Ods),
            "{format:?}"
        );
        let formula = ["<f>", "table:formula"].into_iter().find(|formula| content.contains(formula));
        assert_eq!(formula, None, "{format:?}");
    }
    let rows = content(&Format::Csv.write(&report).unwrap());
    assert!(rows.contains("\"'@SUM(1) </td>\""), "{rows}");
    let alone = of(&world, Kind::Feedback, Audience::Internal, Some(1));
    assert!(
        content(&Format::Csv.write(&alone).unwrap()).contains("Toegang\n=HYPERLINK"),
        "behind its title it is no formula"
    );
}

#[test]
fn the_longest_texts_fit_in_every_format() {
    let long = "woord ".repeat(1_660);
    let agenda = AGENDA.replace("Stel een plafond vast.", &long).replace("Er komt een plafond.", &long);
    let world = World::of(&agenda, Language::Dutch);
    for kind in [Kind::Response, Kind::Feedback] {
        let report = of(&world, kind, Audience::Internal, None);
        for format in Format::ALL {
            assert!(format.write(&report).is_ok(), "{kind:?} as {format:?}");
        }
    }
}

#[test]
fn the_form_of_reports_offers_it_for_all_and_for_one() {
    use draagvlak::tui::update::Effect;
    let mut world = world();
    world.press("DN<Down><Down><Down>c<C-s>");
    let Effect::Report(outgoing, _) = world.effect() else { panic!("{:?}", world.effect()) };
    assert_eq!((outgoing.wanted.kind, outgoing.wanted.council), (Kind::Response, Some(CouncilIx(2))));
    assert!(outgoing.path.ends_with("kader.response.ce.html"), "{:?}", outgoing.path);
}
