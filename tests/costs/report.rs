//! The report of costs, in every format: the same cents, as numbers where a spreadsheet counts.

use draagvlak::domain::command::Command;
use draagvlak::domain::cost::{Cost, EUROS_MAX, Euros};
use draagvlak::domain::id::{CouncilIx, LevelIx, WeightIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::{Block, Report};
use draagvlak::text::{Language, Text};

use crate::programme::{CHAIR, Table};

fn coloured() -> Table {
    let mut table = Table::new();
    let item = table.item("2.1");
    for (council, level) in [(0, 1), (1, 0), (2, 0), (4, 0)] {
        let cell = Cell { item, council: CouncilIx(council) };
        table.say(CHAIR, Command::Mark(cell, Answer::Level(LevelIx(level)))).unwrap();
    }
    table
}

fn report(table: &Table, language: Language) -> Report {
    let wanted = Wanted { kind: Kind::Costs, audience: Audience::Public, council: None };
    Report::of(&table.meeting, &table.tally, "0123", &Text::new(language), wanted)
}

fn rows(report: &Report, nth: usize) -> Vec<String> {
    let tables = report.blocks.iter().filter_map(|it| if let Block::Table(table) = it { Some(table) } else { None });
    let table = tables.into_iter().nth(nth).unwrap();
    let row = |row: &draagvlak::report::table::Row| {
        let cells = row.cells().iter().map(|cell| cell.spoken(report.language).replace('\n', " / "));
        cells.collect::<Vec<_>>().join(" | ")
    };
    table.rows().iter().map(row).collect()
}

fn text(format: Format, language: Language) -> String {
    String::from_utf8(format.write(&report(&coloured(), language)).unwrap()).unwrap()
}

#[test]
fn each_amount_with_its_key_its_shares_its_support_and_the_totals() {
    let report = report(&coloured(), Language::Dutch);
    let all = rows(&report, 0);
    assert_eq!(
        all[0],
        "1 | Beschermd wonen / Programma Maatschappelijke zorg / 2020 | 19.000.000,00 | niet verdeeld |  |  |  |  |  |  |  | "
    );
    assert_eq!(
        all[1],
        "2.1 | Transformatiefonds / Intensieve ambulante zorg thuis / incl. 300.000 uit het innovatiefonds | 825.000,00 | \
         inwoners | 121.947,99 | 259.524,55 | 199.241,39 | 95.047,33 | 149.238,74 | draagvlak | 74 % van het bedrag | 15 % van \
         het bedrag"
    );
    assert!(all[3].starts_with(
        "3 | Toezichthouder / Rechtmatigheid en kwaliteit / per jaar | 150.000,00 | jeugdigen | 25.000,00"
    ));
    assert!(all[3].contains("| open | 0 % van het bedrag |"), "{}", all[3]);
    assert_eq!(
        all[4],
        " | Verdeeld, samen | 1.015.000,00 |  | 152.860,62 | 325.678,99 | 248.187,29 | 99.655,68 | 188.617,42 |  |  | "
    );
    assert!(all[5].starts_with(" | Niet verdeeld | 19.000.000,00 |"));
    // Only the keys that are used, with what each council weighs.
    let keys = rows(&report, 1);
    assert_eq!(keys[0], "Bodegraven-Reeuwijk | 33.451 | 15 % van de inwoners | 7.000 | 17 % van de jeugdigen");
    assert!(keys[3].starts_with("Waddinxveen | 26.072 | 12 % van de inwoners | onbekend"), "{}", keys[3]);
    let said: Vec<_> = report
        .blocks
        .iter()
        .filter_map(|it| if let Block::List(lines) = it { Some(lines) } else { None })
        .flatten()
        .map(|line| line.spoken(report.language).replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        said,
        [
            "Niet verdeeld en dus niet in de kolommen van de raden: € 19.000.000 (1 bedrag)",
            "Gewicht onder jeugdigen onbekend, betaalt hier niets: Waddinxveen"
        ]
    );
}

#[test]
fn every_format_has_the_cents() {
    assert!(text(Format::Html, Language::Dutch).contains("121.947,99"));
    assert!(text(Format::Markdown, Language::English).contains("121,947.99"));
    assert!(text(Format::Csv, Language::Dutch).contains("\"825000,00\";\"inwoners\";\"121947,99\""), "for Dutch Excel");
    assert!(
        text(Format::CsvForPrograms, Language::Dutch).contains("\"825000.00\",\"inwoners\",\"121947.99\""),
        "for programs"
    );
    let json: serde_json::Value = serde_json::from_str(&text(Format::Json, Language::Dutch)).unwrap();
    let content = json["inhoud"].as_array().unwrap();
    let table = content.iter().find(|block| block["soort"] == "tabel").unwrap();
    assert_eq!(table["rijen"][1]["cellen"][4]["centen"], 12_194_799);
}

#[test]
fn spreadsheets_count_with_them() {
    let unzipped = |format: Format, name: &str| {
        let bytes = format.write(&report(&coloured(), Language::Dutch)).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    let sheet = unzipped(Format::Xlsx, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<v>121947.99</v>") && sheet.contains("<v>1015000</v>"), "numbers, not text");
    assert!(unzipped(Format::Xlsx, "xl/styles.xml").contains("#,##0.00"));
    let content = unzipped(Format::Ods, "content.xml");
    assert!(content.contains("office:value-type=\"float\" office:value=\"121947.99\""));
    assert!(content.contains("number:decimal-places=\"2\""));
}

#[test]
fn absurd_amounts_hostile_names_and_no_costs_at_all_can_be_written() {
    let mut absurd = coloured();
    let item = absurd.item("1.1");
    let cost = |cents| Cost {
        name: "=cmd|' /C calc'!A0 <script>".to_owned(),
        amount: Euros { cents },
        key: Some(WeightIx(2)),
        note: Some("@SUM(1+1)\n\u{202e}".to_owned()),
    };
    absurd.say(CHAIR, Command::SetCosts(item, (0..100).map(|n| cost(EUROS_MAX * 100 - n)).collect())).unwrap();
    let empty = Table::of(
        r#"(format: 1, id: "leeg", title: "Leeg", date: "2020-01-30",
        councils: [(id: "a", name: "A", short: "A"), (id: "b", name: "B", short: "B")], agenda: [(id: "1", title: "x", coloured: true)])"#,
    );
    for table in [&absurd, &empty] {
        for language in Language::ALL {
            for format in Format::ALL {
                format.write(&report(table, language)).unwrap_or_else(|it| panic!("{format:?}: {it:?}"));
            }
        }
    }
    // A hundred times the most that can be is more digits than a cell keeps, so the total is text; nothing is rounded.
    let csv = String::from_utf8(Format::Csv.write(&report(&absurd, Language::Dutch)).unwrap()).unwrap();
    assert!(csv.contains("\"'=cmd|"), "{}", &csv[..2000]);
    let total = 100 * EUROS_MAX * 100 - (0..100).sum::<u64>() + 101_500_000;
    assert!(csv.contains(&format!("\"{},{:02}\"", total / 100, total % 100)), "{total}");
}
