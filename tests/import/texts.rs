//! Headings and lists, as they are typed and as they are pasted.

use super::{outline, refused, told, tree};

#[track_caller]
fn case(text: &str, expected: &str) {
    let outline = outline("t.md", text);
    assert_eq!(tree(&outline), expected, "{text}");
    assert_eq!(told(&outline.remarks), Vec::<String>::new(), "{text}");
}

#[test]
fn headings_of_markdown_nest() {
    case("# Overleg\n## Jeugd\n### Inkoop\n#### Diep ####\n## Wonen\n", "Jeugd\n  Inkoop\n    Diep\nWonen\n");
    case("Overleg\n=======\nJeugd\n-----\n- Inkoop\n\nWonen\n-----\n", "Jeugd\n  Inkoop\nWonen\n");
    // A level that is skipped is no level.
    case("# Overleg\n## Jeugd\n##### Inkoop\n##### Toegang\n### Wonen\n", "Jeugd\n  Inkoop\n  Toegang\n  Wonen\n");
    case("# Overleg\n**Jeugd**\n- Inkoop\n\n**Wonen:**\n- Bouw\n", "Jeugd\n  Inkoop\nWonen\n  Bouw\n");
    case(
        "# Overleg\n## 1 Jeugd\n## 2. Wonen\n### 2.1 Bouw\n## B1 Bijlage\n",
        "1 Jeugd\n2 Wonen\n  2.1 Bouw\nB1 Bijlage\n",
    );
}

#[test]
fn lists_nest_by_how_far_they_are_indented() {
    case("- Jeugd\n  - Inkoop\n    - Diep\n  - Toegang\n- Wonen\n", "Jeugd\n  Inkoop\n    Diep\n  Toegang\nWonen\n");
    case("* Jeugd\n\t* Inkoop\n\t\t* Diep\n* Wonen\n", "Jeugd\n  Inkoop\n    Diep\nWonen\n");
    case("1. Jeugd\n   1. Inkoop\n   2. Toegang\n2. Wonen\n", "1 Jeugd\n  1 Inkoop\n  2 Toegang\n2 Wonen\n");
    // Numbers that are set to the right are one list.
    case(" 9. Jeugd\n10. Wonen\n11. Werk\n", "9 Jeugd\n10 Wonen\n11 Werk\n");
    case("- [ ] Jeugd\n- [x] Wonen\n", "Jeugd\nWonen\n");
}

#[test]
fn lists_nest_by_what_stands_before_them() {
    case("1. Jeugd\n- Inkoop\n- Toegang\n2. Wonen\n- Bouw\n", "1 Jeugd\n  Inkoop\n  Toegang\n2 Wonen\n  Bouw\n");
    case("1. Jeugd\na) Inkoop\nb) Toegang\n2. Wonen\n", "1 Jeugd\n  a Inkoop\n  b Toegang\n2 Wonen\n");
    case(
        "A. Jeugd\n1. Inkoop\n2. Toegang\nB. Wonen\n1. Bouw\n",
        "A Jeugd\n  1 Inkoop\n  2 Toegang\nB Wonen\n  1 Bouw\n",
    );
    case("(1) Jeugd\n(2) Wonen\n", "1 Jeugd\n2 Wonen\n");
    case("I. Jeugd\nII. Wonen\nIII. Werk\n", "I Jeugd\nII Wonen\nIII Werk\n");
}

#[test]
fn numbers_tell_what_stands_below_what() {
    case(
        "1. Jeugd\n1.1 Inkoop\n1.1.1 Diep\n1.2. Toegang\n2. Wonen\n",
        "1 Jeugd\n  1.1 Inkoop\n    1.1.1 Diep\n  1.2 Toegang\n2 Wonen\n",
    );
    case("A. Jeugd\nA.1 Inkoop\nA.2 Toegang\nB. Wonen\n", "A Jeugd\n  A.1 Inkoop\n  A.2 Toegang\nB Wonen\n");
    case("# Overleg\n## 1. Jeugd\n- Inkoop\n1.2 Toegang\n", "1 Jeugd\n  Inkoop\n  1.2 Toegang\n");
}

#[test]
fn a_number_behind_a_bullet_is_the_number() {
    case(
        "## 1 Jeugd\n- 1.1 Inkoop\n- 1.2 Toegang\n## B1 Bijlage\n- B1.1 Wonen\n    - B1.1.a Bouw\n",
        "1 Jeugd\n  1.1 Inkoop\n  1.2 Toegang\nB1 Bijlage\n  B1.1 Wonen\n    B1.1.a Bouw\n",
    );
    case("- 3 gezinnen\n- 19.30 uur inloop\n", "3 gezinnen\n19.30 uur inloop\n");
}

#[test]
fn what_a_word_processor_leaves_behind_is_understood() {
    // Word's three bullets, with tabs and blanks that do not break.
    case("•\tJeugd\no\tInkoop\n§\tDiep\n•\tWonen\n", "Jeugd\n  Inkoop\n    Diep\nWonen\n");
    case("\u{F0B7}\tJeugd\n\u{F0B7}\tWonen\n", "Jeugd\nWonen\n");
    case("1.\tJeugd\n1.1\tInkoop\n2.\tWonen\n", "1 Jeugd\n  1.1 Inkoop\n2 Wonen\n");
    case("1\tJeugd\n2\tWonen\n", "1 Jeugd\n2 Wonen\n");
    case("1.\u{A0}Jeugd\n\u{A0}\u{A0}\u{A0}-\u{A0}In\u{AD}koop\n", "1 Jeugd\n  Inkoop\n");
    case("– Jeugd\n— Wonen\n", "Jeugd\n  Wonen\n");
    case("\u{FEFF}1. Jeugd\r\n2. Wonen\r\n", "1 Jeugd\n2 Wonen\n");
    case("1. Jeugd\n\n\n\n- Inkoop\n\n\n2. Wonen\n", "1 Jeugd\n  Inkoop\n2 Wonen\n");
    case("1.Jeugd\n2.Wonen\n", "1 Jeugd\n2 Wonen\n");
    case("1. Jeugd\u{B}2. Wonen\u{C}3. Werk\n", "1 Jeugd\n2 Wonen\n3 Werk\n");
    case("1\\. Jeugd \\- zorg\n- x\n".trim_start_matches("1\\. "), "x\n");
}

#[test]
fn titles_go_on_on_the_next_line() {
    let long = "Samenwerking verplichten om te werken volgens één gezin, één plan, met gebruik van";
    case(&format!("- {long} \nJeugdmatch\n- Wonen\n"), &format!("{long} Jeugdmatch\nWonen\n"));
    case(&format!("1. {long}\n\nhet systeem\n\n2. Wonen\n"), &format!("1 {long} het systeem\n2 Wonen\n"));
    case("- Inkoop van\n  jeugdhulp\n", "Inkoop van jeugdhulp\n");
    case("1.\nJeugd\n2.\nWonen\n", "1 Jeugd\n2 Wonen\n");
    case("1. Positie raden bij:\n- Proces\n", "1 Positie raden bij\n  Proces\n");
}

#[test]
fn what_only_looks_like_a_number_is_none() {
    let outline =
        outline("t.md", "- Jeugd\n\n16.30 uur inloop\n\n2021 was een druk jaar\n\nd.d. 3 maart\n\n§ 3 van de wet\n");
    assert_eq!(tree(&outline), "Jeugd\n");
    let text = "16.30 uur inloop\n2021 was een druk jaar\nd.d. 3 maart\n§ 3 van de wet";
    assert_eq!(outline.entries[0].text.as_deref(), Some(text));
}

#[test]
fn bare_lines_above_a_list_are_headings() {
    case(
        "Agenda overleg\n\nJeugd\n- Inkoop\n- Toegang\n\nWonen\n- Bouw\n",
        "Jeugd\n  Inkoop\n  Toegang\nWonen\n  Bouw\n",
    );
    case(
        "Agenda overleg\n\n1. Jeugd\n2. Wonen\n\nBijlagen\n1. Brief\n2. Nota\n",
        "1 Jeugd\n2 Wonen\nBijlagen\n  1 Brief\n  2 Nota\n",
    );
}

#[test]
fn the_first_heading_is_the_title() {
    for text in [
        "# Overleg: \n- x\n",
        "Overleg\n=\n- x\n".replace("=\n", "===\n").as_str(),
        "Overleg\n\n- x\n",
        "\n\n## Overleg\n### x\n",
    ] {
        assert_eq!(outline("t.md", text).title.as_deref(), Some("Overleg"), "{text}");
    }
    assert_eq!(outline("t.md", "# 1. Jeugd\n- x\n").title, None);
    assert_eq!(outline("t.md", "- Jeugd\n# Later\n").title, None);
    assert_eq!(tree(&outline("t.md", "- Jeugd\n# Later\n")), "Jeugd\nLater\n");
}

#[test]
fn nothing_is_dropped_in_silence() {
    let text = "# Overleg\n\nDit is de brief.\nHij gaat door.\n\nTweede alinea.\n\n1. Jeugd\n   Hierover is veel te doen.\n   Nog meer.\n\n   Een alinea.\n\n| a | b |\n\n- 3 -\n\nPagina 2 van 8\n\n![foto](x.png)\n\n2. Wonen\n-\n3\n";
    let outline = outline("brief.md", text);
    assert_eq!(tree(&outline), "1 Jeugd\n2 Wonen\n");
    assert_eq!(outline.note.as_deref(), Some("Dit is de brief. Hij gaat door.\nTweede alinea."));
    assert_eq!(outline.entries[0].text.as_deref(), Some("Hierover is veel te doen. Nog meer.\nEen alinea."));
    assert_eq!(
        told(&outline.remarks),
        [
            "brief.md:3: tekst vóór het eerste punt; bewaard als opmerking bij het overleg: “Dit is de brief.”",
            "brief.md:6: tekst vóór het eerste punt; bewaard als opmerking bij het overleg: “Tweede alinea.”",
            "brief.md:9: geen kop en geen opsomming; bewaard als toelichting bij 1: “Hierover is veel te doen.”",
            "brief.md:12: geen kop en geen opsomming; bewaard als toelichting bij 1: “Een alinea.”",
            "brief.md:14: niet te plaatsen en weggelaten: “| a | b |”",
            "brief.md:16: weggelaten, want dit lijkt een paginanummer: “- 3 -”",
            "brief.md:18: weggelaten, want dit lijkt een paginanummer: “Pagina 2 van 8”",
            "brief.md:20: niet te plaatsen en weggelaten: “![foto](x.png)”",
            "brief.md:23: weggelaten: een nummer of streepje zonder titel",
            "brief.md:24: weggelaten, want dit lijkt een paginanummer: “3”",
        ]
    );
}

#[test]
fn what_holds_no_agenda_is_refused() {
    for (name, content, why) in [
        ("leeg.md", b"".as_slice(), "leeg.md: dit bestand is leeg"),
        ("brief.txt", b"Beste allen, tot dan.\n", "brief.txt: er staan geen agendapunten in"),
        ("a.md", b"%PDF-1.7", "a.md: dit is een PDF"),
        ("a.txt", b"\x00\x01\x02", "a.txt: dit is geen tekst en geen spreadsheet"),
    ] {
        let said = refused(name, content);
        assert!(said.starts_with(why) && said.contains(" — "), "{said}");
    }
}
