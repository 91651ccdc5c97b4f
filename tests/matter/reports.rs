//! What items carry in the reports: the agenda, the matrix, and the same for programs.

use draagvlak::domain::remark::Audience;
use draagvlak::report::Report;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::text::{Language, Text};

use crate::dossier::coloured;
use crate::world::World;

fn report(world: &World, kind: Kind) -> Report {
    let wanted = Wanted { kind, audience: Audience::Public, council: None };
    Report::of(&world.meeting, &world.tally, "0123456789ab", &Text::new(Language::Dutch), wanted)
}

fn written(world: &World, kind: Kind, format: Format) -> String {
    String::from_utf8(format.write(&report(world, kind)).unwrap()).unwrap()
}

#[test]
fn the_agenda_tells_what_items_carry_and_ends_with_the_words() {
    let world = coloured(Language::Dutch);
    let markdown = written(&world, Kind::Agenda, Format::Markdown);
    for said in [
        "niveau: lokaal, subregionaal; regionaal (voor dure, zeldzame taken (crisis))",
        "stand van zaken: intentie",
        "trefwoorden: jeugd, financieel risico",
        "Indicator: ↓ Aantal plaatsingen buiten de regio (dalend) — per jaar",
        "Indicator: ↑ Tevredenheid van pleegouders (stijgend)",
        "Indicator: → Kosten per plaatsing (gelijk)",
        "Indicator: · Wachttijd",
    ] {
        assert!(markdown.contains(said), "{said}\n{markdown}");
    }
    let words = markdown.split("## Begrippen").nth(1).expect("it ends with the words");
    let places: Vec<_> = ["'s Avonds", "Éénhoofdige toegang", "GI", "Pleegzorg", "Zelfredzaamheid"]
        .iter()
        .map(|word| words.find(word).unwrap_or_else(|| panic!("{word}\n{words}")))
        .collect();
    assert!(places.is_sorted(), "by alphabet, without minding accents and apostrophes: {words}");
    assert!(words.contains("Ook: pleegouders, pleeggezin") && words.contains("kader, bijlage 1"), "{words}");
}

#[test]
fn the_matrix_has_a_table_by_property() {
    let world = coloured(Language::Dutch);
    let separated = written(&world, Kind::Matrix, Format::Markdown);
    let table = separated.split("## Stand per eigenschap").nth(1).expect("it is there");
    let numbers = |value: &str| {
        let row = table.lines().find(|line| line.contains(value)).unwrap_or_else(|| panic!("{value}\n{table}"));
        row.split('|').map(str::trim).filter(|cell| cell.parse::<u32>().is_ok()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(numbers(" regionaal "), ["2", "2", "1", "1", "0", "0", "1"]);
    assert_eq!(numbers("zonder niveau"), ["2", "1", "0", "0", "1", "0", "1"]);
    assert_eq!(numbers("jeugd"), ["2", "1", "1", "0", "0", "0", "1"]);
    assert!(table.contains("niveau: 1 punt heeft meer dan één waarde en telt bij elk mee."), "{table}");
}

#[test]
fn every_format_writes_it() {
    let world = coloured(Language::Dutch);
    for kind in [Kind::Agenda, Kind::Matrix] {
        for format in Format::ALL {
            let bytes = format.write(&report(&world, kind)).unwrap();
            assert!(bytes.len() > 500, "{kind:?} {format:?}");
        }
    }
    for format in [Format::Html, Format::Csv, Format::CsvForPrograms] {
        let text = written(&world, Kind::Agenda, format);
        for said in ["pleeggezin", "financieel risico", "Tevredenheid van pleegouders", "zeldzame taken"] {
            assert!(text.contains(said), "{format:?}: {said}");
        }
    }
}

#[test]
fn programs_read_it() {
    let world = coloured(Language::Dutch);
    let json: serde_json::Value = serde_json::from_str(&written(&world, Kind::Agenda, Format::Json)).unwrap();
    let meeting = &json["vergadering"];
    let point = |id: &str| {
        let all = meeting["agendapunten"].as_array().unwrap();
        all.iter().find(|point| point["id"] == id).unwrap_or_else(|| panic!("{id}")).clone()
    };
    assert_eq!(point("1.1")["trefwoorden"], serde_json::json!(["jeugd", "financieel risico"]));
    assert_eq!(point("1.1")["eigenschappen"][0]["naam"], "niveau");
    let proviso = &point("1.1")["eigenschappen"][0]["waarden"][2];
    assert_eq!(proviso["voorbehoud"], "voor dure, zeldzame taken (crisis)");
    assert_eq!(point("1.2")["indicatoren"][0]["richting"], "dalend");
    assert_eq!(point("1.2")["indicatoren"][3].get("richting"), None);
    assert_eq!(meeting["begrippen"][2]["begrip"], "GI");
    let json: serde_json::Value = serde_json::from_str(&written(&World::new(), Kind::Agenda, Format::Json)).unwrap();
    assert_eq!(json["vergadering"].get("begrippen"), None, "what there is not is left out");
}

#[test]
fn show_prints_it_as_text_and_for_programs() {
    let world = coloured(Language::Dutch);
    let text = Text::new(Language::Dutch);
    let glyphs = draagvlak::words::glyphs::Glyphs::Ascii;
    let plain = draagvlak::cli::show::plain::write(&world.meeting, &world.tally, &text, glyphs);
    for said in [
        "Eigenschappen, trefwoorden en indicatoren",
        "  niveau: lokaal, subregionaal; regionaal (voor dure, zeldzame taken (crisis))",
        "  Indicator: v Aantal plaatsingen buiten de regio (dalend)",
        "Begrippen\n\n's Avonds\n  Na zes uur.\n",
        "  Ook: pleegouders, pleeggezin\n",
    ] {
        assert!(plain.contains(said), "{said}\n{plain}");
    }
    let json = draagvlak::cli::show::json::write(&world.meeting, &world.tally, &text).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let item = json["items"].as_array().unwrap().iter().find(|item| item["id"] == "1.1").unwrap().clone();
    assert_eq!(item["tags"], serde_json::json!(["jeugd", "financieel risico"]));
    assert_eq!(item["attributes"]["niveau"][2]["proviso"], "voor dure, zeldzame taken (crisis)");
    let indicators = &json["items"].as_array().unwrap().iter().find(|item| item["id"] == "1.2").unwrap()["indicators"];
    assert_eq!((&indicators[0]["trend"], &indicators[3]["trend"]), (&"falling".into(), &serde_json::Value::Null));
    assert_eq!(json["attributes"][0]["values"][3], "bovenregionaal");
    assert_eq!(json["glossary"][0]["term"], "'s Avonds");
}

#[test]
fn hostile_words_stay_words() {
    let world = World::of(
        &crate::dossier::DOSSIER.replacen("\"Wonen\"]", "\"=1+1\", \"<b>vet</b>\", \"a | b\"]", 1).replacen(
            "Eén loket.",
            "</table><script>x</script> =2+2",
            1,
        ),
        Language::Dutch,
    );
    let html = written(&world, Kind::Agenda, Format::Html);
    assert!(!html.contains("<script>") && !html.contains("<b>vet"), "{html}");
    assert!(html.contains("&lt;b&gt;vet") || html.contains("&#60;b&#62;vet"), "{html}");
    let csv = written(&world, Kind::Matrix, Format::Csv);
    assert!(csv.is_empty() || !csv.contains(";\"=1+1\""), "{csv}");
    let markdown = written(&world, Kind::Matrix, Format::Markdown);
    let row = markdown.lines().find(|line| line.contains("a \\| b") || line.contains("a &#124; b")).expect("escaped");
    assert_eq!(row.matches('|').count() - row.matches("\\|").count(), 9, "{row}");
}
