//! What follows from several parts of a file, and slips of the hand.

use super::*;

#[test]
fn levels_can_be_told_apart() {
    case(r#"letter: "R""#, r#"letter: "G""#, "12:26: “G” staat ook al bij de kleur op regel 11");
    case(r#"glyph: "✕""#, r#"glyph: "●""#, "12:38: “●” staat ook al bij de kleur op regel 11");
    case(r#"letter: "R""#, r#"letter: "r""#, "12:26: letter “r” moet één hoofdletter van A tot en met Z zijn");
    case(r#"letter: "R""#, r#"letter: "RO""#, "12:26: letter “RO” moet één hoofdletter van A tot en met Z zijn");
    case(r#"glyph: "✕""#, r#"glyph: "xx""#, "12:38: teken “xx” moet één zichtbaar teken van één kolom breed zijn");
    case(r#"glyph: "✕""#, r#"glyph: "字""#, "12:38: teken “字” moet één zichtbaar teken van één kolom breed zijn");
    for letter in TAKEN_LETTERS.chars() {
        let said =
            "is bezet: Z, T, A en X horen bij geen zienswijze, onthouding, afwezig en wissen — kies een andere letter";
        case(r#"letter: "R""#, &format!("letter: \"{letter}\""), &format!("12:26: letter “{letter}” {said}"));
    }
    for glyph in TAKEN_GLYPHS.chars() {
        let said = "is bezet: “?”, “○”, “·”, “–” en “▒” staan waar geen kleur te zien is — kies een ander teken";
        case(r#"glyph: "✕""#, &format!("glyph: \"{glyph}\""), &format!("12:38: teken “{glyph}” {said}"));
    }
    case("counts: For", "counts: Against", "10:10: geen kleur telt als steun (For)");
    case("role: Green, ", "", "11:5: veld “role” ontbreekt");
    case(
        "(id: \"rood\", letter: \"R\", glyph: \"✕\", role: Red, counts: Against),",
        "",
        "10:10: een schaal heeft ten minste twee kleuren",
    );
}

/// The warnings of a file without faults, one a line, without the name of the file.
fn warnings(text: &str) -> String {
    let parsed = parse("proef.ron", text.as_bytes()).unwrap_or_else(|faults| panic!("{}", told(&faults)));
    let lines: Vec<_> = parsed.warnings.iter().map(|it| told(it).replacen("proef.ron:", "", 1)).collect();
    lines.join("\n")
}

#[test]
fn a_level_whose_key_does_something_else_is_worth_a_word() {
    for letter in 'A'..='Z' {
        let mut scale = Scale::traffic_light().levels().to_vec();
        scale[1].letter = letter;
        let at_table = |clash: &Clash| matches!(clash.0, Context::Table | Context::Round);
        let clashes = Keymap::build(&Scale::new(scale)).1.iter().any(at_table) && !"GR".contains(letter);
        let named = TAKEN_LETTERS.contains(letter) || LETTERS_WITH_KEYS.contains(letter);
        assert_eq!(clashes, named, "{letter}");
    }
    assert_eq!(warnings(SOUND), "");
    assert_eq!(
        warnings(&SOUND.replacen(r#"letter: "R""#, r#"letter: "B""#, 1)),
        "12:26: toets “b” geeft deze kleur; wat die toets anders doet, doet dan Alt met die toets, en de lijst achter “:”"
    );
}

#[test]
fn what_is_always_met_is_worth_a_word() {
    let with = |criterion: &str| SOUND.replacen("preset: Majority", &format!("criterion: {criterion}"), 1);
    let said = "aan deze eis is al voldaan zodra een van de 3 raden voor is";
    assert_eq!(warnings(&with("Any([Councils(AtLeast(2)), OthersFewerThan(4)])")), format!("14:69: {said}"));
    assert_eq!(warnings(&with("AgainstFewerThan(3)")), format!("14:42: {said}"));
    assert_eq!(warnings(&with("All([AgainstFewerThan(2), OthersFewerThan(1)])")), "");
    assert_eq!(
        warnings(&with(r#"Within("noord", AgainstFewerThan(2))"#)),
        "14:58: aan deze eis is altijd voldaan: hij gaat over maar 1 raad"
    );
    assert_eq!(warnings(&with(r#"Within("noord", AgainstFewerThan(1))"#)), "");
}

#[test]
fn rules_can_be_met() {
    case("preset: Majority", "criterion: Councils(AtLeast(4))", &format!("14:42: {NEVER}"));
    case("preset: Majority", "criterion: Councils(MoreThanPart(1, 1))", &format!("14:42: {NEVER}"));
    case(
        "preset: Majority",
        "criterion: Councils(MoreThanPart(1, 0))",
        "14:51: onder de streep van een breuk kan geen 0 staan",
    );
    case(
        "preset: Majority",
        "preset: Majority, quorum: AtLeastPart(1, 0)",
        "14:57: onder de streep van een breuk kan geen 0 staan",
    );
    case("preset: Majority", "preset: Majority, quorum: AtLeast(4)", &format!("14:57: {NEVER}"));
    case("preset: Majority", "criterion: All([Councils(AtLeast(1)), AgainstFewerThan(0)])", &format!("14:69: {NEVER}"));
    case("preset: Majority", r#"criterion: Within("noord", Councils(AtLeast(2)))"#, &format!("14:58: {NEVER}"));
    // Nor does it help that another part can be met.
    case(
        "preset: Majority",
        r#"criterion: Any([Councils(AtLeastPart(155, 100)), All([Weight("inwoners", AtLeast(1)), Councils(AtLeast(9))])])"#,
        &format!("14:47: {NEVER}\n14:117: {NEVER}"),
    );
    case("preset: Majority", "preset: Majority, quorum: AtLeastPart(155, 100)", &format!("14:57: {NEVER}"));
    let unknown = SOUND.replace(", weights: {\"inwoners\": ", "), /* ").replace("}),", "*/");
    let unknown = unknown.replacen("preset: Majority", r#"preset: DoubleMajority(weight: "inwoners")"#, 1);
    let whole = NEVER.replacen("deze eis van ", "", 1);
    assert_eq!(faults(unknown.as_bytes()), format!("14:39: {whole}"));
    case("preset: Majority", "criterion: Any([])", "14:42: deze lijst van eisen is leeg");
    case(
        "preset: Majority",
        "preset: Majority, criterion: AgainstFewerThan(1)",
        "14:60: een beslisregel heeft “preset” of “criterion”, niet allebei",
    );
    case("preset: Majority", r#"name: "Leeg""#, "14:11: deze beslisregel mist “preset” of “criterion”");
    case(
        "preset: Majority",
        "preset: Majorty",
        "14:39: onbekende waarde “Majorty”; hier past een van Unanimity, Consent, Majority, MajorityAndTwoThirds, DoubleMajority, MajorityInEachGroup — bedoelt u “Majority”?",
    );
    case("preset: Majority", "preset: DoubleMajority()", "14:39: veld “weight” ontbreekt");
    case(
        "preset: Majority",
        "criterion: Council(AtLeast(1))",
        "14:42: onbekende waarde “Council”; hier past een van All, Any, Councils, Weight, AgainstFewerThan, OthersFewerThan, Within — bedoelt u “Councils”?",
    );
    case(
        "preset: Majority",
        "criterion: Councils(AtLeast(-1))",
        "14:60: dit getal is te groot voor dit veld, of kleiner dan 0",
    );
    case("preset: Majority", r#"criterion: Councils("helft")"#, "14:51: hier hoort een naam zonder aanhalingstekens");
}

#[test]
fn items_stand_in_a_tree() {
    case(
        r#"(id: "2", title"#,
        r#"(id: "2", parent: "2", title"#,
        "17:23: agendapunten staan in een kring onder elkaar: 2 → 2",
    );
    case(
        r#"(id: "1", title: "Eerste", coloured: true),"#,
        "(id: \"c\", parent: \"a\", title: \"C\"), (id: \"a\", parent: \"b\", title: \"A\"),\n    (id: \"b\", parent: \"c\", title: \"B\"),",
        "16:23: agendapunten staan in een kring onder elkaar: c → a → b → c",
    );
    case(
        r#"(id: "2.1", title"#,
        r#"(id: "2.1", parent: "1", title"#,
        "18:27: een agendapunt onder “children” heeft geen eigen “parent”",
    );
    case(r#"(id: "2", title"#, r#"(id: "2", parent: "3", title"#, "17:23: onbekend: agendapunt “3”");
}

#[test]
fn one_reading_tells_all_that_is_wrong() {
    case(r#""Eerste", coloured"#, r#""", kleur"#, &format!("16:26: onbekend veld “kleur”; hier passen {ITEM}"));
    case(r#""GO""#, r#""GOUD""#, "5:41: korte naam “GOUD” moet uit een tot drie letters of cijfers bestaan");
    case(
        r#"title: "Eerste""#,
        r#"planned: 0, council: "goda""#,
        "16:5: veld “title” ontbreekt\n16:24: veld “planned” telt vanaf 1\n16:36: onbekend: raad “goda” — bedoelt u “gouda”?",
    );
}

#[test]
fn what_could_not_be_read_is_not_missed_elsewhere() {
    // The group names gouda, which has a fault of its own: only that fault is told.
    case(r#""GO""#, r#""G-""#, "5:41: korte naam “G-” moet uit een tot drie letters of cijfers bestaan");
}

#[test]
fn the_first_fault_speaks_for_all_and_the_others_are_counted() {
    let items = |n: usize| (0..n).map(|i| format!("(id: \"x{i}\"),")).collect::<String>();
    let broken =
        |n| parse("a.ron", SOUND.replacen("(id: \"2\"", &(items(n) + "(id: \"2\""), 1).as_bytes()).unwrap_err();
    assert_eq!(told(&broken(1)), "a.ron:17:5: veld “title” ontbreekt");
    assert_eq!(told(&broken(2)), "a.ron:17:5: veld “title” ontbreekt (en nog 1 fout)");
    assert_eq!(told(&broken(1_200)), "a.ron:17:5: veld “title” ontbreekt (en nog 1.199 fouten)");
    assert_eq!((broken(60).faults.len(), broken(60).left_out), (50, 10));
}

#[test]
fn a_line_above_999_has_no_thousands_mark() {
    let far = SOUND.replacen("// de punten", &"\n".repeat(1_200), 1).replacen("\"Eerste\"", "\"\"", 1);
    assert_eq!(faults(far.as_bytes()), "1216:22: veld “title” is leeg");
}
