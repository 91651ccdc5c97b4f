//! At rest the program does nothing: no frame is sent that changes nothing, and no clock wakes it unless one is running.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
#[path = "support/pty.rs"]
mod pty;
#[path = "support/shown.rs"]
mod shown;
#[path = "support/walk.rs"]
mod walk;
#[path = "support/world.rs"]
mod world;

use draagvlak::domain::time::Moment;
use draagvlak::tui::terminal::Quiet;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use shown::Sent;
use world::World;

const SIZE: (u16, u16) = (120, 36);
const BEGIN: &str = "\u{1b}[?2026h";
const END: &str = "\u{1b}[?2026l";

/// A terminal that shows what it is sent.
struct Shown {
    terminal: Terminal<Quiet<Sent>>,
    sent: Sent,
    parser: vt100::Parser,
}

impl Shown {
    fn new() -> Self {
        let sent = Sent::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
        let terminal = Terminal::with_options(Quiet::new(sent.clone()), TerminalOptions { viewport }).unwrap();
        Self { terminal, sent, parser: vt100::Parser::new(SIZE.1.try_into().unwrap(), SIZE.0.try_into().unwrap(), 0) }
    }

    /// Draws the world as it is, and answers what was sent for it.
    fn draw(&mut self, world: &mut World) -> Vec<u8> {
        let (buf, cursor) = world.frame(SIZE.0, SIZE.1);
        let view = |frame: &mut ratatui::Frame<'_>| {
            frame.buffer_mut().clone_from(&buf);
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        };
        self.terminal.draw(view).unwrap();
        self.terminal.backend_mut().end().unwrap();
        let sent = self.sent.take();
        self.parser.process(&sent);
        sent
    }

    /// What is seen, and where the cursor is if it is shown.
    fn seen(&self) -> (Vec<Vec<shown::Seen>>, Option<(u16, u16)>) {
        let screen = self.parser.screen();
        (shown::seen(screen), (!screen.hide_cursor()).then(|| screen.cursor_position()))
    }
}

#[test]
fn a_frame_that_changes_nothing_sends_nothing_and_every_other_is_seen_whole() {
    let (mut shown, mut frames) = (Shown::new(), 0);
    walk::frames(&mut |world, what| {
        let sent = String::from_utf8(shown.draw(world)).unwrap();
        assert!(sent.is_empty() || (sent.starts_with(BEGIN) && sent.ends_with(END)), "{what}: {sent:?}");
        assert_eq!(sent.matches(BEGIN).count(), sent.matches(END).count(), "{what}");
        assert_eq!(String::from_utf8(shown.draw(world)).unwrap(), "", "{what}, drawn once more");
        let mut fresh = Shown::new();
        fresh.draw(world);
        assert_eq!(shown.seen(), fresh.seen(), "{what}");
        frames += usize::from(!sent.is_empty());
    });
    assert!(frames > 40, "{frames} frames show something new");
}

#[test]
fn a_cursor_that_moves_is_all_that_is_sent() {
    let (mut world, mut shown) = (World::new(), Shown::new());
    world.press("/raad");
    shown.draw(&mut world);
    let before = shown.seen();
    world.press("<Left>");
    let sent = shown.draw(&mut world);
    assert!(!sent.is_empty() && sent.len() < 40, "{:?}", String::from_utf8_lossy(&sent));
    assert_ne!(shown.seen().1, before.1, "the cursor moved");
    assert_eq!(shown.seen().0, before.0, "nothing else did");
}

#[test]
fn a_second_of_a_running_clock_sends_the_cells_that_changed() {
    let (mut world, mut shown) = (World::new(), Shown::new());
    world.press("<Enter>");
    shown.draw(&mut world);
    let (before, _) = world.frame(SIZE.0, SIZE.1);
    world.now = Moment(world.now.0 + 1_000);
    let (after, _) = world.frame(SIZE.0, SIZE.1);
    let changed = before.content.iter().zip(&after.content).filter(|(before, after)| before != after).count();
    assert!((1..10).contains(&changed), "{changed} cells changed");
    let sent = String::from_utf8(shown.draw(&mut world)).unwrap();
    assert_eq!(printed(&sent), changed, "{sent:?}");
}

/// How many characters are printed, escape sequences aside.
fn printed(sent: &str) -> usize {
    let parts = sent.split('\u{1b}').skip(1);
    parts.map(|part| part.chars().skip_while(|c| !c.is_ascii_alphabetic()).skip(1).count()).sum()
}

/// The main thread waits in the kernel with a time after which it wakes by itself, or without one.
#[cfg(target_os = "linux")]
#[test]
fn only_a_running_clock_wakes_the_program_by_itself() {
    let home = pty::Home::new();
    let mut meeting = home.start(&[], 100, 30);
    meeting.see("1.1 Proces");
    if waits(meeting.pid()).is_none() {
        // Where one process may not look into another, nothing is said about it here.
        meeting.send("q");
        return drop(meeting.end());
    }
    until(&meeting, Waits::ForEver);
    meeting.send("\r").see("▶");
    until(&meeting, Waits::ForAWhile);
    meeting.send("s").see("geschorst");
    until(&meeting, Waits::ForEver);
    meeting.send("q");
    assert!(meeting.end().0.success());
}

#[cfg(target_os = "linux")]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Waits {
    ForEver,
    ForAWhile,
    Unknown,
}

/// In which call the main thread of a process is.
#[cfg(target_os = "linux")]
fn waits(pid: i32) -> Option<Waits> {
    let call = std::fs::read_to_string(format!("/proc/{pid}/syscall")).ok()?;
    let words: Vec<_> = call.split_whitespace().collect();
    let futex = if cfg!(target_arch = "x86_64") { "202" } else { "98" };
    Some(match words.as_slice() {
        [number, _, _, _, timeout, ..] if *number == futex && *timeout == "0x0" => Waits::ForEver,
        [number, _, _, _, _, ..] if *number == futex => Waits::ForAWhile,
        _ => Waits::Unknown,
    })
}

/// Waits until the main thread waits like this.
#[cfg(target_os = "linux")]
fn until(meeting: &pty::Pty, wanted: Waits) {
    pty::until(&format!("{wanted:?}"), || waits(meeting.pid()) == Some(wanted));
}
