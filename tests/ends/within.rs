//! The screen of the program within this test itself, in a terminal: on a disk in memory that does what no real one can be made
//! to do. The test starts itself again in a terminal and tells by the environment what is to go wrong.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;

use draagvlak::session::{Opening, Session, Subject};
use draagvlak::text::{Language, Text};
use draagvlak::tui::clock::Clock;
use draagvlak::tui::driver::{Driver, FIRST, Folder, Look, answers};
use draagvlak::tui::terminal::read_input;
use draagvlak::tui::theme::{Depth, Ground};
use draagvlak::words::glyphs::Glyphs;
use portable_pty::CommandBuilder;

use crate::disk::{Call, Failure, FakeDisk};
use crate::pty::{Home, Pty};

const AGENDA: &str = include_str!("../../data/midden-holland-2021-09-16.ron");
/// By which the test knows that it is started by itself.
const TOLD: &str = "ENDS_WITHIN";
const FILE: &str = "map/overleg.ron";

/// Starts this test again in a terminal, with this to go wrong.
pub fn start(home: &Home, wrong: &str) -> Pty {
    let mut command = CommandBuilder::new("/bin/sh");
    let test = std::env::current_exe().expect("it has a name");
    let script =
        r#"ENDS_WITHIN="$1" "$0" --exact within::the_screen_when_told --nocapture; echo "EINDE $?"; read line"#;
    command.args(["-c", script]);
    command.arg(test);
    command.arg(wrong);
    home.run(command, 100, 30)
}

#[test]
fn the_screen_when_told() {
    let Ok(wrong) = std::env::var(TOLD) else { return };
    let disk = FakeDisk::with(FILE, AGENDA.as_bytes());
    let (sender, occurrences) = channel();
    let subject = Subject::File(PathBuf::from(FILE));
    let opening = Opening { disk: disk.shared(), ..Opening::new(subject) };
    let opened = Session::open(opening.clone(), Clock::now(), answers(sender.clone(), FIRST));
    let (session, notices) = opened.unwrap_or_else(|_| panic!("the meeting opens"));
    let (gate, held) = channel();
    match wrong.as_str() {
        "disk" => disk.hold_sync(held),
        "worker" => disk.fail(Some(Call::Write), 0, Failure::Panic),
        _ => {}
    }
    let glyphs = Glyphs::Unicode;
    let (text, clock) = (Text::new(Language::Dutch), draagvlak::tui::clock::Clock::utc());
    let look = Look { text, depth: Depth::True, ground: Ground::Dark, glyphs, clock };
    let folder = Folder { usual: PathBuf::from("map"), is_asked: false, wake: sender.clone() };
    let start = || -> io::Result<()> {
        // The screen is ours, and this is the thread that draws.
        assert_ne!(wrong, "drawing", "it was told to");
        read_input(sender).map(drop)
    };
    let (session, _, ended) = Driver::new(session, notices, look, folder, opening).run(&occurrences, start);
    ended.expect("the terminal stays");
    let mut asked = 0;
    let lost = session.close_while(|| {
        asked += 1;
        std::thread::sleep(Duration::from_millis(1));
        asked < 20
    });
    println!("NIET BEWAARD {lost}");
    drop(gate);
}
