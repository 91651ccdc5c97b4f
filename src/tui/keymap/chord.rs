//! One key with its modifiers.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::text::Text;

/// A key with its modifiers; shift is left out where the character already tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    code: KeyCode,
    modifiers: KeyModifiers,
}

impl Chord {
    /// What stands on keys that print nothing; any other key is called what it is called everywhere.
    const NAMES: [(KeyCode, &str); 12] = [
        (KeyCode::Up, "↑"),
        (KeyCode::Down, "↓"),
        (KeyCode::Left, "←"),
        (KeyCode::Right, "→"),
        (KeyCode::Tab, "Tab"),
        (KeyCode::BackTab, "Shift+Tab"),
        (KeyCode::PageUp, "PgUp"),
        (KeyCode::PageDown, "PgDn"),
        (KeyCode::Delete, "Del"),
        (KeyCode::Backspace, "Backspace"),
        (KeyCode::Enter, "Enter"),
        (KeyCode::Esc, "Esc"),
    ];

    pub(super) const fn new(code: KeyCode, modifiers: KeyModifiers) -> Self {
        Self { code, modifiers }
    }

    /// The same key with Alt.
    pub(super) fn with_alt(self) -> Self {
        Self::new(self.code, self.modifiers | KeyModifiers::ALT)
    }

    pub(super) fn of(key: KeyEvent) -> Self {
        let kept = KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT;
        let modifiers = key.modifiers & kept;
        let told_by_itself = matches!(key.code, KeyCode::Char(_) | KeyCode::BackTab);
        let code = match key.code.as_char() {
            Some(c) if modifiers.contains(KeyModifiers::CONTROL) => KeyCode::Char(c.to_ascii_lowercase()),
            Some(_) | None => key.code,
        };
        Self::new(code, if told_by_itself { modifiers - KeyModifiers::SHIFT } else { modifiers })
    }

    /// The key as it is written on keyboards of the language.
    #[must_use]
    pub fn name(self, text: &Text) -> String {
        let named = Self::NAMES.iter().find(|(code, _)| *code == self.code).map(|&(_, name)| name.to_owned());
        let key = match (named, self.code.as_char()) {
            (Some(name), _) => name,
            (None, Some(' ')) => text.say("key-space"),
            (None, Some(c)) if self.modifiers.contains(KeyModifiers::CONTROL) => c.to_ascii_uppercase().to_string(),
            (None, Some(c)) => c.to_string(),
            (None, None) => self.code.to_string(),
        };
        let mut name = String::new();
        for (modifier, word) in
            [(KeyModifiers::CONTROL, "Ctrl+"), (KeyModifiers::ALT, "Alt+"), (KeyModifiers::SHIFT, "Shift+")]
        {
            if self.modifiers.contains(modifier) {
                name.push_str(word);
            }
        }
        name + &key
    }
}
