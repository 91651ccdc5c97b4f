//! From items to an agenda: numbers, ids, which are coloured, and what does not fit.

use draagvlak::domain::agenda::Kind;
use draagvlak::store::outline::draft::{agenda, slug};
use draagvlak::store::outline::typed;

use super::{drafted, outline, region, told};

#[track_caller]
fn case(text: &str, expected: &str, remarks: &[&str]) {
    let outline = outline("t.md", text);
    let (agenda, found) = drafted(&outline);
    assert_eq!(agenda, expected, "{text}");
    assert_eq!(told(&found), remarks, "{text}");
}

#[test]
fn numbers_that_are_there_stay_and_others_follow_the_place() {
    case("- Jeugd\n  - Inkoop\n  - Toegang\n- Wonen\n", "1 Jeugd\n  1.1 Inkoop *\n  1.2 Toegang *\n2 Wonen *\n", &[]);
    case("3. Jeugd\n- Inkoop\n5. Wonen\n", "3 Jeugd\n  3.1 Inkoop *\n5 Wonen *\n", &[]);
    case("A. Jeugd\nA.1 Inkoop\nB. Wonen\n", "A Jeugd\n  A.1 Inkoop *\nB Wonen *\n", &[]);
    case("# O\n## 1. Jeugd\n## Bijlagen\n- Brief\n", "1 Jeugd *\nA Bijlagen\n  A.1 Brief *\n", &[]);
    // A place does not take the number that stands further on.
    case("1. Jeugd\n- Inkoop\n1.1 Toegang\n", "1 Jeugd\n  1.1-2 Inkoop *\n  1.1 Toegang *\n", &[]);
}

#[test]
fn a_part_of_a_number_and_one_that_occurs_again_get_that_of_the_item_above() {
    case("A. Jeugd\n1. Inkoop\nB. Wonen\n1. Bouw\n", "A Jeugd\n  A.1 Inkoop *\nB Wonen\n  B.1 Bouw *\n", &[]);
    case("1. Jeugd\n1a. Inkoop\n  a) Diep\n", "1 Jeugd *\n1a Inkoop\n  1a.a Diep *\n", &[]);
    case("1. Jeugd\n- Inkoop\n   a) Diep\n", "1 Jeugd\n  1.1 Inkoop\n    1.1.a Diep *\n", &[]);
    case("a. Jeugd\nA. Wonen\n", "a Jeugd\n  a.A Wonen *\n", &[]);
    case(
        "# O\n## Nu\n1. Jeugd\n## Straks\n1. Wonen\n",
        "A Nu\n  1 Jeugd *\nB Straks\n  B.1 Wonen *\n",
        &["t.md:5: nummer 1 komt vaker voor; dit punt heet nu B.1"],
    );
    case(
        "1. Jeugd\n1. Wonen\n",
        "1 Jeugd *\n1-2 Wonen *\n",
        &["t.md:2: nummer 1 komt vaker voor; dit punt heet nu 1-2"],
    );
}

#[test]
fn ids_stay_the_same_when_titles_change() {
    let ids = |text: &str| {
        let (agenda, _) = agenda(&outline("t.md", text).entries, &region());
        agenda.walk().into_iter().map(|item| agenda.item(item).id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids("1. Jeugd\n- Inkoop\n"), ["1", "1.1"]);
    assert_eq!(ids("1. Jeugdhulp\n- Inkoop (nieuw)\n"), ["1", "1.1"]);
}

#[test]
fn what_does_not_fit_is_told() {
    let long = "x".repeat(400);
    let (agenda, remarks) = agenda(&outline("t.md", format!("- {long}\n")).entries, &region());
    let item = agenda.item(agenda.walk()[0]);
    assert_eq!((item.title.chars().count(), item.title.ends_with('…')), (300, true));
    assert_eq!(item.text.as_deref(), Some(long.as_str()));
    assert!(told(&remarks)[0].contains("te lang"));

    let deep: String = (0..14).map(|n| format!("{}- p{n}\n", "  ".repeat(n))).collect();
    let (drafted, remarks) = drafted(&outline("t.md", deep));
    assert_eq!(drafted.lines().map(|line| line.len() - line.trim_start().len()).max(), Some(22));
    assert_eq!(remarks.len(), 2);
}

#[test]
fn topics_are_typed_without_signs() {
    let outline = typed("getypt", "Jeugd\n  Inkoop\n  2.5 miljoen\n- Wonen\n\tBouw\n");
    assert_eq!(drafted(&outline).0.lines().count(), 5);
    let outline = typed("getypt", "Jeugd\n  Inkoop\nWonen\n");
    assert_eq!(drafted(&outline).0, "1 Jeugd\n  1.1 Inkoop *\n2 Wonen *\n");
    assert_eq!(outline.title, None);
    assert!(outline.entries.iter().all(|entry| entry.kind.unwrap_or_default() == Kind::Discussion));
}

#[test]
fn an_id_is_made_of_words() {
    for (words, id) in [
        ("Overleg De Streek", "overleg-de-streek"),
        ("Coördinatie: ’s-Hertogenbosch & Súdwest", "coordinatie-s-hertogenbosch-sudwest"),
        ("—", "overleg"),
    ] {
        assert_eq!(slug(words), id);
    }
    assert!(slug(&"lang ".repeat(40)).len() <= 50);
}
