//! Bytes by chance into the real program: it stays alive, answers the next key, and leaves when asked.

use rustix::process::Signal;

use crate::chance::Chance;
use crate::pty::{Home, Pty};

/// The escape sequences and characters that are cut short, or never end.
const HALVES: [&[u8]; 6] = [b"\x1b[", b"\x1b[1;", b"\x1b[<0;1", b"\xc3", b"\xf0\x9f", b"\x1b[?2026"];

fn noise(seed: u64, bytes: usize) -> Vec<u8> {
    let mut chance = Chance(seed);
    (0..bytes).map(|_| chance.next() as u8).collect()
}

/// Characters that are no commands: what is typed in a field.
fn typed(bytes: usize) -> Vec<u8> {
    b"raad en college ".iter().copied().cycle().take(bytes).collect()
}

fn with_paste(inner: &[u8]) -> Vec<u8> {
    [b"\x1b[200~", inner, b"\x1b[201~"].concat()
}

/// These bytes, after which it is asked for a key by which it can be seen that it still answers, and to leave.
fn survives(what: &str, bytes: &[u8]) {
    let home = Home::new();
    // To look only: what noise does to the meeting is not looked at here.
    let mut meeting = home.start(&["--read-only"], 100, 30);
    meeting.see("1.1 Proces");
    meeting.send_bytes(bytes);
    answers(&mut meeting, what);
    meeting.signal(Signal::TERM);
    let (status, last) = meeting.end();
    assert!(status.success() && last.is_given_back, "{what}: {}", last.text);
}

/// Whatever is asked for is left, and the help comes up.
fn answers(meeting: &mut Pty, what: &str) {
    // An end for a paste that has none, and for half a sequence or character. Half a report of the mouse ends with an `m` only:
    // the library that reads the terminal takes everything before that for a part of it.
    meeting.send("\x1b[201~").send("mmaa");
    // Escape in the spelling that no byte behind it can change.
    for _ in 0..8 {
        meeting.send("\x1b[27u");
    }
    meeting.resize(101, 31);
    meeting.send("\x1bOP").wait(what, |screen| screen.contains("Hulp"));
}

#[test]
fn halves_and_noise_are_survived() {
    for (n, half) in HALVES.iter().enumerate() {
        survives(&format!("half a sequence {n}"), half);
    }
    survives("invalid UTF-8", &noise(1, 300).into_iter().map(|byte| byte | 0x80).collect::<Vec<_>>());
    survives("a paste without an end", b"\x1b[200~raad\x1b[2J\x00\xff");
}

#[test]
fn bursts_are_survived() {
    survives("3 kB", &with_paste(&typed(3_000)));
    survives("100 kB", &with_paste(&typed(100_000)));
    survives("1 MB", &with_paste(&typed(1_000_000)));
    survives(
        "1 MB of noise in a paste",
        &with_paste(&noise(2, 1_000_000).into_iter().map(|b| if b == 0x1b { b' ' } else { b }).collect::<Vec<_>>()),
    );
}
