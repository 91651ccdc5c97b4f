//! From one meeting to the next in a real terminal.

use crate::programme::AGENDA;
use crate::pty::Home;

#[test]
fn the_screen_goes_on_in_the_next_meeting_and_saves_nothing_else() {
    let home = Home::new();
    std::fs::write(home.path().join("programma.ron"), AGENDA).unwrap();
    let mut screen = home.start(&["programma.ron"], 120, 36);
    screen.see("1.1 Afbouw beschermd wonen");
    screen.send("gP").see("Vergaderkalender");
    screen.send("\x1b[B\x1b[B\x1b[B\r").see("programma-2020-03-12.ron");
    screen.send("j").see("Geopend: BOSD 2");
    screen.wait("what is planned", |s| s.contains("◆  5 Begroting regionaal budget") && s.contains("ronde 2"));
    let mut names: Vec<_> =
        std::fs::read_dir(home.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.starts_with("programma"));
    names.sort();
    let expected =
        ["programma-2020-03-12.ron", "programma-2020-03-12.ron.journal", "programma.ron", "programma.ron.journal"];
    assert_eq!(names, expected, "no consensus file was saved");
    // Back, and there again: what stands is not overwritten, and the way on is asked.
    screen.send("r").wait("the mark to be kept", |s| s.contains("✕R") && s.lines().next().unwrap().contains("bewaard"));
    screen.send("\x0f").see("Dossiers: ");
    screen.send("\x1b[H\r").see("Geopend: Programma sociaal domein");
    screen.wait("the mark", |s| s.contains("●G"));
    screen.send("P").see("Vergaderkalender");
    screen.send("\x1b[B\x1b[B\x1b[B\r").see("programma-2020-03-12.ron");
    screen.send("j").see("staat er al en wordt niet overschreven");
    screen.send("j").see("Geopend: BOSD 2");
    screen.wait("the mark", |s| s.contains("✕R"));
    screen.send("q");
    assert!(screen.end().0.success());
}
