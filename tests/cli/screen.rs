//! The screen: refused without a terminal, and what is told before and after it.

use super::pty::Home;
use super::{Place, SMALL, answered};

#[test]
fn without_a_terminal_the_plain_command_is_named() {
    let place = Place::new();
    let answer = place.run(&[]);
    assert_eq!(answer.err, "draagvlak: voor het scherm is een terminal nodig — gebruik draagvlak show\n");
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    let answer = answered(place.command(&["--read-only", "x.ron"]).env("DRAAGVLAK_LANG", "en"));
    assert_eq!(answer.err, "draagvlak: the screen needs a terminal — use draagvlak show\n");
    assert_eq!(answer.code, 1);
    assert!(place.files().is_empty(), "nothing was opened");
}

#[test]
fn a_file_that_is_not_there_is_named_and_a_slip_of_the_finger_is_seen() {
    let home = Home::new();
    let (status, last) = home.start(&["weg.ron"], 120, 10).end();
    assert_eq!(status.exit_code(), 2);
    let said = "draagvlak: weg.ron kan niet worden geopend: bestand of map bestaat niet — controleer het pad";
    assert_eq!(last.text.trim(), said);
    let (status, last) = home.start(&["shwo"], 120, 10).end();
    assert_eq!(status.exit_code(), 2);
    assert!(last.text.contains("shwo kan niet worden geopend") && last.text.contains("bedoelt u draagvlak show?"));
}

#[test]
fn a_place_that_cannot_be_saved_to_is_refused_at_the_start() {
    let home = Home::new();
    std::fs::write(home.path().join("klein.ron"), SMALL).unwrap();
    for (output, why) in [("weg/x.ron", "bestand of map bestaat niet"), (".", "is een map")] {
        let (status, last) = home.start(&["klein.ron", "--output", output], 120, 10).end();
        assert_eq!(status.exit_code(), 2, "{}", last.text);
        assert!(last.text.contains(why) && last.text.contains(" — "), "{}", last.text);
    }
    assert!(!home.path().join("klein.ron.journal").exists());
}

#[test]
fn a_meeting_that_is_open_already_is_not_opened_again_but_can_be_watched() {
    let home = Home::new();
    let mut first = home.start(&[], 120, 36);
    first.see("1.1 Proces verkenning normaliseren");
    let (status, last) = home.start(&[], 120, 36).end();
    assert_eq!(status.exit_code(), 1, "{}", last.text);
    assert!(last.text.contains("is al geopend"), "{}", last.text);

    let mut watching = home.start(&["--read-only"], 120, 36);
    watching.see("alleen lezen");
    watching.send("q");
    let (status, last) = watching.end();
    assert_eq!((status.exit_code(), last.text.trim()), (0, "Er is alleen gekeken."));
    assert!(last.is_given_back);

    first.send("q");
    let (status, last) = first.end();
    assert_eq!((status.exit_code(), last.text.trim()), (0, "Er is niets gewijzigd."));
}

#[test]
fn after_the_screen_it_is_told_where_everything_is() {
    let home = Home::new();
    std::fs::write(home.path().join("klein.ron"), SMALL).unwrap();
    let mut meeting = home.start(&["klein.ron", "--color", "never", "--ascii"], 100, 24);
    meeting.see("Klein overleg");
    meeting.send("g").see("Gouda");
    meeting.send("q");
    let (status, last) = meeting.end();
    assert_eq!(status.exit_code(), 0);
    assert!(last.text.contains("/klein.ron.journal"), "{}", last.text);
    assert!(last.text.contains("Alles is bewaard in /"), "{}", last.text);
    assert!(last.text.contains("Er is nog geen consensusbestand; Ctrl+S schrijft /"), "{}", last.text);

    let mut meeting = home.start(&["klein.ron"], 100, 24);
    meeting.see("Klein overleg");
    meeting.send("\x13").see("Opgeslagen:");
    meeting.send("q");
    let (_, last) = meeting.end();
    assert!(last.text.contains("Het consensusbestand is bij: /"), "{}", last.text);

    let mut meeting = home.start(&["klein.ron", "--output", "elders.ron"], 100, 24);
    meeting.see("Klein overleg");
    meeting.send("o").see("oranje");
    meeting.send("\x13").see("Opgeslagen:");
    meeting.send("r").see("rood");
    meeting.send("q");
    let (_, last) = meeting.end();
    assert!(last.text.contains("/elders.ron is ouder"), "{}", last.text);
}

#[test]
fn what_a_slow_terminal_answers_about_its_colours_gives_no_marks() {
    let home = Home::new();
    std::fs::write(home.path().join("klein.ron"), SMALL).unwrap();
    let mut meeting = home.start(&["klein.ron"], 100, 24);
    meeting.see("Klein overleg");
    // Read as keys this would be a conclusion (b), a red (r) and a green (g).
    meeting.send("\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\\x1b]10;rgb:ffff/ffff/ffff\x07").send("o");
    let screen = meeting.see("◐O");
    assert!(!screen.contains("Conclusie bij"), "{screen}");
    meeting.send("q");
    assert_eq!(meeting.end().0.exit_code(), 0);
    let record = std::fs::read_to_string(home.path().join("klein.ron.journal")).unwrap();
    assert_eq!(record.lines().count(), 2, "a header and one mark: {record}");
}
