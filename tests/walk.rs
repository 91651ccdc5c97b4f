//! The meeting of 16 September through a real terminal: open, a rondje over topic 1, a condition, undo, search, save, kill, resume.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pty.rs"]
mod pty;

use pty::Home;
use rustix::process::Signal;

const SAVED: &str = "midden-holland-2021-09-16.consensus.ron";

#[test]
fn a_meeting_is_coloured_saved_killed_and_goes_on() {
    let home = Home::new();
    let mut meeting = home.start(&[], 120, 36);
    meeting.see("1.1 Proces verkenning normaliseren");

    // A rondje over topic 1: four points, five councils, one key each.
    meeting.send("k\r").see("▶ 1 00:0");
    meeting.send("R").see("RONDJE 1/20 · Bodegraven-Reeuwijk");
    meeting.send("ggg");
    // Three greens out of five: more than half, whatever the last two say (3 > 2.5).
    let screen = meeting.see("RONDJE 4/20 · Waddinxveen");
    assert!(line(&screen, "1.1 Proces").contains("staat vast"), "settled before the last council spoke:\n{screen}");
    meeting.send("gg").see("RONDJE 6/20 · Bodegraven-Reeuwijk");
    meeting.send("grooz").see("RONDJE 11/20");
    meeting.send("ggggg").see("RONDJE 16/20");
    meeting.send("rrrot").see("Rondje klaar");

    // 1.2 stands at G R O O Z: one green, two ambers make three of five under conditions.
    let screen = meeting.see("Rondje klaar");
    assert!(line(&screen, "1.2 Uitwerking").contains("voorwaarden"), "{screen}");
    // 1.4 stands at R R R O T: even with the amber only one of five.
    assert!(line(&screen, "1.4 Voorbereiding").contains("geen"), "{screen}");

    // Why Krimpenerwaard is amber on 1.2.
    meeting.send("\x1b[H").send("jj3").see("1.2 Uitwerking samenwerkingsafspraken ─");
    meeting.send("v").see("Krimpenerwaard bij 1.2: groen, mits");
    meeting.send("mits de raad meebeslist\r").see("“mits de raad meebeslist”");

    // A repaired mark, and the repair taken back.
    meeting.send("r").see("Krimpenerwaard bij 1.2: oranje → rood");
    meeting.send("u").see("Teruggenomen: Krimpenerwaard bij 1.2: oranje → rood");

    // Search without minding the marks on letters, and find the words that were just written.
    meeting.send("/meebeslist").see("mits de raad meebeslist");
    meeting.send("\r").see("Resultaat 1 van 1");

    meeting.send("\x13").see("Opgeslagen:");
    assert!(home.path().join(SAVED).is_file());
    // One more mark, kept in the journal but not in the file; then the power goes.
    meeting.send("\x1b[F").see("B4.8.1");
    meeting.send("g").wait("the last mark to be kept", |s| s.contains("Krimpenerwaard bij B4.8.1") && kept(s));
    meeting.signal(Signal::KILL);
    drop(meeting.end());

    let mut again = home.start(&[], 120, 36);
    again.see("1.1 Proces verkenning normaliseren");
    let screen = again.send("\x1b[H").see("2 draagvlak, 1 voorwaarden, van 4");
    assert!(screen.contains("teruggehaald"), "the screen says what it brought back:\n{screen}");
    again.send("jj3").see("“mits de raad meebeslist”");
    again.send("\x1b[F").wait("the last mark", |s| line(s, "B4.8.1").contains("●G"));
    again.send("q");
    let (status, last) = again.end();
    assert!(status.success(), "{}", last.text);
    assert!(last.is_given_back, "the terminal is as it was: {}", last.text);

    // The consensus file is a meeting of its own: it opens and goes on.
    let mut from_file = home.start(&[SAVED], 80, 24);
    from_file.send("\x1b[H").see("2+1 van 4 draagvlak");
    from_file.send("q");
    assert!(from_file.end().0.success());
}

#[test]
fn signals_give_the_terminal_back_and_lose_nothing() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let home = Home::new();
        let mut meeting = home.start(&[], 80, 24);
        meeting.see("1.1 Proces");
        meeting.send("g").wait("the mark to be kept", |s| s.contains("nog niet → groen") && kept(s));
        meeting.signal(signal);
        let (_, last) = meeting.end();
        assert!(last.is_given_back, "after {signal:?}: {}", last.text);
        let mut again = home.start(&[], 80, 24);
        again.wait("the mark", |s| line(s, "1.1 Proces").contains("●G"));
        again.send("q");
        assert!(again.end().0.success());
    }
}

#[test]
fn stopped_and_continued_it_draws_itself_again() {
    let home = Home::new();
    let mut meeting = home.start(&[], 100, 30);
    meeting.see("1.1 Proces");
    meeting.signal(Signal::STOP);
    meeting.signal(Signal::CONT);
    meeting.send("g").see("nog niet → groen");
    meeting.resize(80, 24);
    meeting.send("?").see("Hulp");
    meeting.resize(40, 10);
    meeting.see("minstens 60 bij 15");
    meeting.resize(120, 36);
    meeting.send("\x1b").see("1.1 Proces verkenning normaliseren");
    meeting.send("q");
    let (status, last) = meeting.end();
    assert!(status.success());
    assert!(last.is_given_back);
}

#[test]
fn a_second_instance_is_refused_and_may_look() {
    let home = Home::new();
    let mut first = home.start(&[], 80, 24);
    first.see("1.1 Proces");
    let (status, last) = home.start(&[], 80, 24).end();
    assert_eq!(status.exit_code(), 1, "{}", last.text);
    assert!(last.text.contains("--read-only"), "{}", last.text);
    let mut second = home.start(&["--read-only"], 100, 30);
    second.see("alleen lezen");
    second.send("q");
    assert!(second.end().0.success());
    first.send("q");
    assert!(first.end().0.success());
}

/// The line of the screen that holds this text.
fn line<'a>(screen: &'a str, text: &str) -> &'a str {
    screen.lines().find(|line| line.contains(text)).unwrap_or_default()
}

/// Whether the header says that everything is kept.
fn kept(screen: &str) -> bool {
    screen.lines().next().is_some_and(|header| header.contains("bewaard") && !header.contains("NIET"))
}
