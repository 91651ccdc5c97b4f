//! JSON, read back.

use draagvlak::report::format::Format;
use serde_json::{Value, json};

use super::sample::{HOSTILE, hostile, sample};

fn written(report: &draagvlak::report::Report) -> Value {
    serde_json::from_slice(&Format::Json.write(report).unwrap()).unwrap()
}

#[test]
fn the_document_is_there() {
    let json = written(&sample());
    assert_eq!(json["formaat"], 1);
    assert_eq!(json["taal"], "nl");
    assert_eq!(json["titel"], "Matrix van draagvlak");
    assert_eq!(json["datum"], "2021-09-16");
    assert_eq!(json["gegevens"][1], json!({ "naam": "Plaats", "waarde": "Huis van de Stad, Gouda" }));
    let tables: Vec<_> = json["inhoud"].as_array().unwrap().iter().filter(|it| it["soort"] == "tabel").collect();
    let row = &tables[0]["rijen"][1];
    assert_eq!(row["rang"], "rij");
    assert_eq!(row["cellen"][2], json!({ "tekst": "G groen", "letter": "G", "kleur": "groen" }));
    assert_eq!(row["cellen"][6], json!({ "tekst": "nog niet" }), "silence has no colour");
    assert_eq!(row["cellen"][8], json!({ "tekst": "4", "getal": 4 }));
    assert_eq!(row["cellen"][9], json!({ "tekst": "64 % van de inwoners", "deel": 144_832, "geheel": 226_302 }));
    assert_eq!(row["cellen"][10], json!({ "tekst": "16 september 2021", "datum": "2021-09-16" }));
    let picture = json["inhoud"].as_array().unwrap().iter().find(|it| it["naam"] == "Draagvlak").unwrap();
    assert_eq!(picture["getallen"]["rijen"][4]["cellen"][3]["getal"], 3);
}

#[test]
fn the_meeting_speaks_the_words_of_the_standard() {
    let json = written(&sample());
    let meeting = &json["vergadering"];
    assert_eq!(meeting["dossiertype"], "vergadering");
    assert_eq!(meeting["naam"], "Afstemmingsoverleg sociaal domein");
    assert_eq!(meeting["vergaderdatum"], "2021-09-16");
    assert_eq!(meeting["locatie"], "Gouda");
    assert_eq!(meeting["georganiseerddoorgremium"]["gremiumnaam"], "Afstemmingsoverleg Midden-Holland");
    assert_eq!(meeting["raden"][1]["gewichten"], json!({ "inwoners": 71_189 }));
    let point = &meeting["agendapunten"][1];
    assert_eq!(point["dossiertype"], "agendapunt");
    assert_eq!(point["agendapuntnaam"], "Proces verkenning normaliseren");
    assert_eq!(point["hoofdagendapunt"], json!({ "id": "1" }));
    assert_eq!(point["indicatiebehandeld"], true);
    let expected = json!({
        "raad": "go", "stand": "niveau", "niveau": "oranje", "mandaat": "commissie",
        "voorwaarden": ["mits de raden vooraf worden gehoord"], "opmerkingen": ["eerst de tweede versie"],
    });
    assert_eq!(point["inkleuringen"][1], expected);
    let silence: Vec<_> = (2..5).map(|n| point["inkleuringen"][n]["stand"].as_str().unwrap()).collect();
    assert_eq!(silence, ["geen_zienswijze", "afwezig", "nog_niet"]);
    assert_eq!(point["uitkomsten"][0]["uitkomst"], "open");
    assert_eq!((&point["uitkomsten"][0]["voor"], &point["uitkomsten"][0]["van"]), (&json!(2), &json!(5)));
}

/// Every key of a document, wherever it stands.
fn keys(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            into.extend(map.keys().cloned());
            map.values().for_each(|it| keys(it, into));
        }
        Value::Array(all) => all.iter().for_each(|it| keys(it, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn nothing_is_called_a_vote() {
    let mut all = Vec::new();
    keys(&written(&sample()), &mut all);
    assert!(all.len() > 100);
    assert!(all.iter().all(|key| !key.contains("stem") && !key.contains("vote")), "{all:?}");
}

#[test]
fn hostile_text_is_text() {
    let json = written(&hostile());
    assert_eq!(json["titel"], HOSTILE[11]);
    assert!(!json.to_string().contains(['\u{202E}', '\u{1B}', '\u{7}']));
}
