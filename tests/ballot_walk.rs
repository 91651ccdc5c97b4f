//! A council colours at home through a real terminal: the power goes, and everything is found again.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pty.rs"]
mod pty;

use pty::Home;
use rustix::process::Signal;

const FILE: &str = "midden-holland-2021-09-16.gouda.inkleuring.ron";

#[test]
fn a_council_colours_is_killed_and_goes_on_and_the_meeting_takes_it_in() {
    let home = Home::new();
    let mut gouda = home.start(&["ballot", "--council", "gouda"], 100, 30);
    gouda.see("1.1 Proces verkenning normaliseren");
    gouda.send("g\t").see("1 van 63 ingekleurd  bewaard");
    gouda.send("o").see("onder welke voorwaarde");
    gouda.send("vmits de raad meebeslist\r").see("[◐O oranje  ] mits de raad meebeslist");
    gouda.send("\tr").see("3 van 63 ingekleurd  bewaard");
    gouda.signal(Signal::KILL);
    drop(gouda.end());

    let mut again = home.start(&["ballot", "--council", "gouda"], 100, 30);
    let screen = again.see("3 van 63 ingekleurd");
    assert!(screen.contains("Verder met") && screen.contains("mits de raad meebeslist"), "{screen}");
    again.send("q");
    let (status, last) = again.end();
    assert!(status.success() && last.is_given_back, "{}", last.text);
    assert!(last.text.contains(FILE), "it says where the file is: {}", last.text);

    let mut meeting = home.start(&["--ballots", "."], 120, 36);
    meeting.see("Inkleuringen: 1, nieuw: 1");
    meeting.send("\r").see("ingelezen");
    meeting.send("\x1b").see("1.1 Proces verkenning normaliseren");
    meeting.wait("the marks of the file", |screen| {
        screen.lines().any(|line| line.contains("1.2 Uitwerking") && line.contains("◐O"))
    });
    meeting.send("q");
    assert!(meeting.end().0.success());
}
