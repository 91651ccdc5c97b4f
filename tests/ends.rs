//! The sixteen ways to end the program. After each the terminal is as it was, as far as there is one; the code tells what became
//! of it; and everything that was shown as kept is there.
//!
//! | way | test |
//! |---|---|
//! | 1. `q` | `by_a_key` |
//! | 2. Ctrl+C | `by_a_key` |
//! | 3. SIGTERM | `by_a_signal_from_outside` |
//! | 4. SIGHUP | `by_a_signal_from_outside` |
//! | 5. SIGINT | `by_a_signal_from_outside` |
//! | 6. SIGQUIT | `by_a_signal_from_outside` |
//! | 7. the terminal is closed | `with_the_terminal_closed` |
//! | 8. stopped and continued, twice | `stopped_and_continued_twice_it_still_ends_well` |
//! | 9. a panic in a worker | `with_a_panic_in_a_worker` |
//! | 10. a panic while the screen is ours | `with_a_panic_of_the_thread_that_draws` |
//! | 11. no standard input | `without_standard_input` |
//! | 12. standard output full, or closed | `with_standard_output_full_or_closed` |
//! | 13. SIGKILL | `killed_the_record_is_whole` |
//! | 14. an error at opening | `with_an_error_at_opening` |
//! | 15. the disk does not answer | `while_the_disk_does_not_answer` |
//! | 16. the shell above is gone | `with_the_shell_above_gone` |
#![cfg(target_os = "linux")]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stdout, reason = "the screen within the test tells the test around it what was lost")]

#[path = "support/disk.rs"]
mod disk;
#[path = "support/pty.rs"]
mod pty;
#[path = "ends/shell.rs"]
mod shell;
#[path = "ends/within.rs"]
mod within;

use pty::{Home, Pty, until};
use rustix::process::{Pid, Signal, kill_process};
use shell::Below;

#[test]
fn by_a_key() {
    for key in ["q", "\x03"] {
        let mut below = Below::marked();
        below.pty.send(key);
        below.gave_all_back(0);
        below.finds_the_mark();
    }
}

#[test]
fn by_a_signal_from_outside() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let below = Below::marked();
        below.signal(signal);
        below.gave_all_back(0);
        below.finds_the_mark();
    }
}

#[test]
fn with_the_terminal_closed() {
    let below = Below::marked();
    let Below { pty, home, .. } = below;
    let pid = std::fs::read_to_string(home.path().join("pid")).unwrap();
    _ = pty.close().wait();
    gone(pid.trim());
    found(&home);
}

#[test]
fn stopped_and_continued_twice_it_still_ends_well() {
    let mut below = Below::marked();
    for _ in 0..2 {
        below.signal(Signal::TSTP);
        until("the program to stop", || below.state() == Some('T'));
        until("the terminal to be given back", || below.pty.is_given_back());
        assert_eq!(below.pty.line_modes(), below.modes, "the shell can read lines");
        below.signal(Signal::CONT);
        below.pty.wait("the screen to be back", |s| s.contains("1.1 Proces") && s.contains("●G"));
        assert!(!below.pty.is_given_back());
        until("keys to be read again", || below.pty.line_modes() != below.modes);
    }
    below.pty.send("q");
    below.gave_all_back(0);
    below.finds_the_mark();
}

#[test]
fn with_a_panic_in_a_worker() {
    let home = Home::new();
    let mut meeting = within::start(&home, "worker");
    meeting.see("1.1 Proces");
    // The screen draws on, and says what is not kept; leaving takes a yes.
    meeting.send("g").see("NIET");
    assert!(!meeting.is_given_back());
    meeting.send("q");
    let question = meeting.wait("the question", |s| s.contains("Esc") || s.contains("Toch"));
    assert!(!question.contains("EINDE"), "{question}");
    meeting.send("y").send("j");
    ended(meeting, "NIET BEWAARD 1");
}

#[test]
fn with_a_panic_of_the_thread_that_draws() {
    let home = Home::new();
    let meeting = within::start(&home, "drawing");
    let screen = meeting.see("EINDE 101");
    assert!(screen.contains("it was told to"), "the reason stands on the terminal that was given back:\n{screen}");
    assert!(meeting.is_given_back());
}

#[test]
fn while_the_disk_does_not_answer() {
    let home = Home::new();
    let mut meeting = within::start(&home, "disk");
    meeting.see("1.1 Proces");
    meeting.send("g").see("nog niet → groen");
    meeting.send("q");
    ended(meeting, "NIET BEWAARD 1");
}

#[test]
fn without_standard_input() {
    for redirected in ["<&-", "</dev/null"] {
        let mut below = Below::start(redirected);
        // Keys come from the terminal itself.
        below.pty.see("1.1 Proces");
        below.pty.send("g").wait("the mark to be kept", |s| s.contains("nog niet → groen") && shell::is_kept(s));
        below.pty.send("q");
        below.gave_all_back(0);
        below.finds_the_mark();
    }
}

#[test]
fn with_standard_output_full_or_closed() {
    for redirected in [">/dev/full", ">&-", "| true"] {
        let below = Below::start(redirected);
        let code = below.code();
        assert!(code == if redirected == "| true" { 0 } else { 1 }, "{redirected}: {code}");
        assert!(below.pty.is_given_back());
        assert_eq!(below.pty.line_modes(), below.modes);
        assert!(!below.home.path().join("data").exists(), "nothing was opened");
    }
}

#[test]
fn killed_the_record_is_whole() {
    let below = Below::marked();
    below.signal(Signal::KILL);
    // Nobody can give a terminal back after that; the shell does it with `reset`.
    assert_eq!(below.code(), 137);
    below.finds_the_mark();
}

#[test]
fn with_an_error_at_opening() {
    let home = Home::new();
    let meeting = home.start(&["weg.ron"], 100, 30);
    let modes = meeting.line_modes();
    let (status, last) = meeting.end();
    assert_eq!(status.exit_code(), 2, "{}", last.text);
    assert!(last.is_given_back && last.text.contains("kan niet worden geopend"), "{}", last.text);
    assert!(modes.contains("ICANON"), "the line was never taken: {modes}");
}

#[test]
fn with_the_shell_above_gone() {
    let below = Below::marked();
    let shell = Pid::from_raw(below.pty.pid()).unwrap();
    kill_process(shell, Signal::KILL).unwrap();
    below.wait_until_gone();
    let Below { pty, home, .. } = below;
    drop(pty);
    found(&home);
}

/// A thousand sizes in a row, and the last is drawn.
#[test]
fn a_thousand_sizes_end_in_the_last() {
    let home = Home::new();
    let mut meeting = home.start(&[], 120, 36);
    meeting.see("1.1 Proces");
    let mut dice = disk::Dice(1);
    for _ in 0..1_000 {
        let most = if dice.below(50) == 0 { (300, 100) } else { (90, 25) };
        meeting.resize(1 + dice.below(most.0) as u16, 1 + dice.below(most.1) as u16);
    }
    meeting.resize(110, 33);
    meeting.send("g").wait("the last size", |s| s.contains("1.1 Proces") && s.contains("nog niet → groen"));
    meeting.send("q");
    let (status, last) = meeting.end();
    assert!(status.success() && last.is_given_back);
    found(&home);
}

/// The program in this terminal ends, gives it back and says this.
#[track_caller]
fn ended(meeting: Pty, said: &str) {
    let screen = meeting.see("EINDE 0");
    assert!(screen.contains(said), "{screen}");
    assert!(meeting.is_given_back());
    assert!(meeting.line_modes().contains("ICANON"), "lines are read again: {}", meeting.line_modes());
}

/// Waits until a process is no more.
fn gone(pid: &str) {
    let state = || Some(std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?.rsplit_once(") ")?.1.to_owned());
    until("the program to end", || state().is_none_or(|it| it.starts_with(['Z', 'X'])));
}

/// The mark is there when the meeting is opened anew.
fn found(home: &Home) {
    let mut again = home.start(&[], 100, 30);
    again.wait("the mark", |s| s.lines().any(|line| line.contains("1.1 Proces") && line.contains("●G")));
    again.send("q");
    assert!(again.end().0.success());
}
