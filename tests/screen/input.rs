//! Whatever a terminal may send, by chance.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use crate::chance::Chance;

const NAMED: [KeyCode; 20] = [
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Delete,
    KeyCode::Backspace,
    KeyCode::Insert,
    KeyCode::Null,
    KeyCode::Menu,
];
const ODD: [char; 12] = ['é', '漢', '🏛', '\u{301}', '\u{202e}', '\0', '\u{1b}', '\u{7f}', 'ß', 'ﷺ', '\u{10ffff}', 'İ'];
/// What a paste is made of.
const PIECES: [&str; 8] =
    ["raad ", "\u{1b}[2J", "\r\n", "\t", "e\u{301}\u{301}\u{301}\u{301}\u{301}", "🇳🇱👩‍👩‍👧", "\u{202e}\u{0}\u{7}", "漢字"];
/// The longest paste, in bytes.
const LONGEST: usize = 1 << 20;

/// Something by chance; one paste in eight is long, up to a megabyte.
pub fn event(chance: &mut Chance) -> Event {
    match chance.below(100) {
        0..2 => Event::Paste(pasted(chance)),
        2..5 => size(chance),
        5..12 => mouse(chance),
        12 => chance.pick(&[Event::FocusGained, Event::FocusLost]),
        _ => Event::Key(key(chance)),
    }
}

fn key(chance: &mut Chance) -> KeyEvent {
    let code = match chance.below(12) {
        0..4 => chance.pick(&NAMED),
        4 => KeyCode::Char(chance.pick(&ODD)),
        5 => KeyCode::F(1 + chance.below(24) as u8),
        _ => KeyCode::Char(char::from(b' ' + chance.below(95) as u8)),
    };
    let modifiers = match chance.below(12) {
        0 => KeyModifiers::CONTROL,
        1 => KeyModifiers::SHIFT,
        2 => KeyModifiers::ALT,
        3 => KeyModifiers::from_bits_truncate(chance.below(64) as u8),
        _ => KeyModifiers::NONE,
    };
    KeyEvent::new(code, modifiers)
}

fn pasted(chance: &mut Chance) -> String {
    let most = if chance.once_in(8) { LONGEST } else { 300 };
    let wanted = 1 + chance.below(most);
    let mut text = String::new();
    while text.len() < wanted {
        text.push_str(chance.pick::<&str>(&PIECES));
    }
    text
}

fn size(chance: &mut Chance) -> Event {
    let any = |chance: &mut Chance, most| 1 + chance.below(most) as u16;
    match chance.below(10) {
        0 => Event::Resize(any(chance, 12), any(chance, 6)),
        1 => Event::Resize(any(chance, 500), any(chance, 200)),
        _ => Event::Resize(40 + any(chance, 100), 10 + any(chance, 40)),
    }
}

fn mouse(chance: &mut Chance) -> Event {
    let left = MouseEventKind::Down(MouseButton::Left);
    let kinds = [left, left, left, MouseEventKind::ScrollUp, MouseEventKind::ScrollDown, MouseEventKind::Moved];
    let (column, row) = (chance.below(220) as u16, chance.below(70) as u16);
    Event::Mouse(MouseEvent { kind: chance.pick(&kinds), column, row, modifiers: KeyModifiers::NONE })
}
