//! From one meeting to another on the same screen, in a real terminal: nothing is lost, and what cannot be opened is said.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pty.rs"]
mod pty;

use pty::Home;

/// An agenda of two councils and one point.
const SMALL: &str = r#"(
    format: 1, id: "klein", title: "Klein overleg", date: "2026-03-12",
    councils: [(id: "gouda", name: "Gouda", short: "GO"), (id: "zuidplas", name: "Zuidplas", short: "ZP")],
    agenda: [(id: "1", title: "Positie", coloured: true)],
)
"#;

fn home() -> Home {
    let home = Home::new();
    std::fs::write(home.path().join("klein.ron"), SMALL).unwrap();
    home
}

/// Whether the header says that everything is kept.
fn kept(screen: &str) -> bool {
    screen.lines().next().is_some_and(|header| header.contains("bewaard") && !header.contains("NIET"))
}

/// The line of the screen that holds this text.
fn line<'a>(screen: &'a str, text: &str) -> &'a str {
    screen.lines().find(|line| line.contains(text)).unwrap_or_default()
}

#[test]
fn both_meetings_are_kept_and_the_way_back_is_on_the_page() {
    let home = home();
    let mut screen = home.start(&["klein.ron"], 120, 36);
    screen.see("Klein overleg");
    // The mark is not waited for: it is kept before the other meeting opens.
    screen.send("g\x0f").see("Dossiers: ");
    screen.send("\r").see("Geopend: Afstemmingsoverleg sociaal domein Midden-Holland");
    screen.see("1.1 Proces verkenning normaliseren");
    screen.send("r").wait("the mark to be kept", |s| line(s, "1.1 Proces").contains("✕R") && kept(s));
    // The first meeting is free for another.
    let mut other = home.start(&["klein.ron"], 120, 36);
    other.wait("the mark", |s| line(s, "1 Positie").contains("●G"));
    other.send("q");
    assert!(other.end().0.success());

    let page = screen.send("\x0f").see("bestand klein.ron");
    assert!(page.contains("nu open"), "{page}");
    screen.send("\x1b[H\r").see("Geopend: Klein overleg");
    screen.wait("the mark", |s| line(s, "1 Positie").contains("●G"));
    screen.send("\x1b[Co").wait("the mark to be kept", |s| line(s, "1 Positie").contains("◐O") && kept(s));
    screen.send("\x0f").see("Dossiers: ");
    screen.send("\x1b[H\r").see("Geopend: Afstemmingsoverleg");
    screen.wait("the mark", |s| line(s, "1.1 Proces").contains("✕R"));
    screen.send("q");
    let (status, last) = screen.end();
    assert!(status.success() && last.is_given_back, "{}", last.text);
    for journal in ["/klein.ron.journal", "midden-holland-2021-09-16.journal"] {
        let words: String = last.text.split_whitespace().collect();
        assert!(words.contains(journal), "{journal}: {}", last.text);
    }
}

#[test]
fn what_cannot_be_opened_is_said_and_the_meeting_goes_on() {
    let home = home();
    let mut taken = home.start(&[], 80, 24);
    taken.see("1.1 Proces");
    let mut screen = home.start(&["klein.ron"], 120, 36);
    screen.see("Klein overleg");
    screen.send("\x0f").see("Dossiers: ");
    let said = screen.send("\r").see("Niet geopend, dit overleg gaat door: ");
    assert!(said.split_whitespace().collect::<Vec<_>>().join(" ").contains("is al geopend"), "{said}");
    screen.send("\x1b").see("1 Positie");
    screen.send("g").wait("the mark to be kept", |s| s.contains("●G") && kept(s));
    taken.send("q");
    assert!(taken.end().0.success());
    screen.send("\x0f").see("Dossiers: ");
    screen.send("\r").see("Geopend: Afstemmingsoverleg");
    screen.send("q");
    let (status, last) = screen.end();
    assert!(status.success());
    assert!(last.text.contains("klein.ron.journal") && !last.text.contains("niets gewijzigd"), "{}", last.text);
}

#[test]
fn what_is_open_is_not_opened_again() {
    let home = home();
    let mut screen = home.start(&[], 120, 36);
    screen.see("1.1 Proces");
    screen.send("\x0f").see("nu open");
    screen.send("\r").see("Dit is het overleg dat al open is");
    screen.send("g").wait("the mark to be kept", |s| s.contains("●G") && kept(s));
    screen.send("q");
    assert!(screen.end().0.success());
}

#[test]
fn who_only_looks_only_looks_at_the_other_too() {
    let home = home();
    let mut taken = home.start(&[], 80, 24);
    taken.see("1.1 Proces");
    let mut screen = home.start(&["--read-only", "klein.ron"], 120, 36);
    screen.see("alleen lezen");
    screen.send("\x0f").see("Dossiers: ");
    let there = screen.send("\r").see("Geopend: Afstemmingsoverleg");
    assert!(there.contains("alleen lezen"), "{there}");
    screen.send("q");
    let (status, last) = screen.end();
    assert_eq!((status.exit_code(), last.text.trim()), (0, "Er is alleen gekeken."));
    taken.send("q");
    assert!(taken.end().0.success());
}

#[test]
fn a_link_leads_to_the_item_and_the_page_of_dossiers_back_to_where_one_was() {
    let home = home();
    let mut screen = home.start(&[], 120, 36);
    screen.see("1.1 Proces");
    screen.send("/budgetplafonds inzet\r").see("─ 2.3 De inzet en werking van budgetplafonds ─");
    screen.send("G").see("Verwant: ");
    screen.send("\x1b[F\r").see("Kaderdocument Inkoop Wmo en Jeugd Midden-Holland 2025");
    screen.send("\r").see("Geopend: Kaderdocument");
    screen.see("─ 3.4.b.1 Werken met volumeafspraken ─");
    screen.send("\x0f").see("Dossiers: ");
    screen.send("\x1b[H\r").see("─ 2.3 De inzet en werking van budgetplafonds ─");
    screen.send("q");
    assert!(screen.end().0.success());
}
