//! The shapes on the screen, with letters for terminals that have no others.

use unicode_normalization::UnicodeNormalization;

use crate::domain::agenda::{Stage, Trend};
use crate::domain::contribution::Disposition;
use crate::domain::council::Presence;
use crate::domain::id::LevelIx;
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::Answer;
use crate::domain::outcome::Outcome;
use crate::domain::scale::{Role, Scale};

/// Which shapes the terminal can draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Glyphs {
    /// All of Unicode.
    #[default]
    Unicode,
    /// Only ASCII: the console of Linux, or a locale that is not UTF-8.
    Ascii,
}

/// What stands in a cell: a shape and a letter, which differ for everything that can stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sign {
    /// The shape.
    pub glyph: char,
    /// The letter.
    pub letter: char,
}

impl Sign {
    const HIDDEN: Self = Self { glyph: '▒', letter: '▒' };

    /// Both characters.
    #[must_use]
    pub fn text(self) -> String {
        [self.glyph, self.letter].iter().collect()
    }
}

impl Glyphs {
    /// What a cell shows.
    #[must_use]
    pub fn sign(self, scale: &Scale, answer: Answer, slot: Slot) -> Sign {
        let sign = |unicode, ascii, letter| Sign {
            glyph: match self {
                Self::Unicode => unicode,
                Self::Ascii => ascii,
            },
            letter,
        };
        match (answer, slot.voice, slot.presence) {
            (Answer::Pending, _, Presence::Absent) => sign('–', '-', 'A'),
            (Answer::Pending, _, Presence::Present) => sign('·', '.', ' '),
            (Answer::NoView, _, _) => sign('?', '?', 'Z'),
            (Answer::Abstention, _, _) => sign('○', 'o', 'T'),
            (Answer::Level(level), voice, _) => match scale.level(level) {
                Some(it) => sign(it.glyph, Self::ascii(scale, level), it.letter),
                None => sign('?', '?', if voice == Voice::NoView { 'Z' } else { ' ' }),
            },
        }
    }

    /// What a cell shows while its mark is hidden: whether there is one, not which.
    #[must_use]
    pub fn masked(self, answer: Answer) -> Option<Sign> {
        match (answer, self) {
            (Answer::Pending, _) => None,
            (Answer::NoView | Answer::Abstention | Answer::Level(_), Self::Unicode) => Some(Sign::HIDDEN),
            (Answer::NoView | Answer::Abstention | Answer::Level(_), Self::Ascii) => {
                Some(Sign { glyph: '#', letter: '#' })
            }
        }
    }

    /// The shape of a level in ASCII: that of its role, or for the next one of the same role another that no level has.
    fn ascii(scale: &Scale, level: LevelIx) -> char {
        const OTHERS: [char; 8] = ['*', '%', '&', '$', '@', '!', '<', '>'];
        let roles: Vec<_> = scale.levels().iter().map(|level| level.role).collect();
        let is_first = |place: usize| roles.iter().position(|role| *role == roles[place]) == Some(place);
        let place = level.index().min(roles.len().saturating_sub(1));
        if is_first(place) {
            return Self::role(roles[place]);
        }
        let before = (0..place).filter(|&place| !is_first(place)).count();
        OTHERS[before % OTHERS.len()]
    }

    const fn role(role: Role) -> char {
        match role {
            Role::Green => '+',
            Role::Amber => '~',
            Role::Red => 'x',
            Role::Blue => '^',
            Role::Grey => '=',
        }
    }

    /// The shape of an outcome.
    #[must_use]
    pub const fn outcome(self, outcome: Outcome) -> &'static str {
        match (outcome, self) {
            (Outcome::Support, Self::Unicode) => "●",
            (Outcome::Support, Self::Ascii) => "+",
            (Outcome::Conditional, Self::Unicode) => "◐",
            (Outcome::Conditional, Self::Ascii) => "~",
            (Outcome::NoSupport, Self::Unicode) => "✕",
            (Outcome::NoSupport, Self::Ascii) => "x",
            (Outcome::Open, Self::Unicode) => "·",
            (Outcome::Open, Self::Ascii) => ".",
        }
    }

    /// The sign of the way that an indicator should go; a dot where nobody says.
    #[must_use]
    pub const fn trend(self, trend: Option<Trend>) -> &'static str {
        match (trend, self) {
            (Some(Trend::Rising), Self::Unicode) => "↑",
            (Some(Trend::Rising), Self::Ascii) => "^",
            (Some(Trend::Falling), Self::Unicode) => "↓",
            (Some(Trend::Falling), Self::Ascii) => "v",
            (Some(Trend::Steady), Self::Unicode) => "→",
            (Some(Trend::Steady), Self::Ascii) => ">",
            (None, Self::Unicode) => "·",
            (None, Self::Ascii) => "-",
        }
    }

    /// How far a milestone is: a shape, and the letter of the key that says so.
    #[must_use]
    pub const fn stage(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Planned => self.pick("○P", "oP"),
            Stage::Underway => self.pick("◐L", "~L"),
            Stage::Reached => self.pick("●G", "+G"),
            Stage::Dropped => self.pick("–X", "-X"),
        }
    }

    /// The shape of what became of a contribution; none is for one that was not answered yet.
    #[must_use]
    pub const fn became(self, disposition: Option<Disposition>) -> &'static str {
        match disposition {
            None => self.pick("○", "o"),
            Some(Disposition::TakenOver) => self.pick("✓", "v"),
            Some(Disposition::TakenAlong) => self.pick("→", ">"),
            Some(Disposition::Explained) => "i",
            Some(Disposition::NotTakenOver) => self.pick("✕", "x"),
            Some(Disposition::Noted) => self.pick("–", "-"),
        }
    }

    /// One of two, by what can be drawn.
    #[must_use]
    pub const fn pick(self, unicode: &'static str, ascii: &'static str) -> &'static str {
        match self {
            Self::Unicode => unicode,
            Self::Ascii => ascii,
        }
    }
}

/// What stands nearest to a character in ASCII: the letter without its marks, or a sign of the same meaning.
#[must_use]
pub fn in_ascii(symbol: &str) -> char {
    const SIGNS: [(char, char); 21] = [
        ('€', 'E'),
        ('\u{a0}', ' '),
        ('…', '.'),
        ('·', '-'),
        ('–', '-'),
        ('—', '-'),
        ('‘', '\''),
        ('’', '\''),
        ('“', '"'),
        ('”', '"'),
        ('„', '"'),
        ('›', '>'),
        ('↔', '='),
        ('←', '<'),
        ('→', '>'),
        ('↑', '^'),
        ('↓', 'v'),
        ('≠', '#'),
        ('ø', 'o'),
        ('Ø', 'O'),
        ('ß', 's'),
    ];
    let first = symbol.chars().next().unwrap_or(' ');
    let sign = SIGNS.iter().find(|(sign, _)| *sign == first).map(|&(_, ascii)| ascii);
    let letter = || first.nfkd().next().filter(char::is_ascii_graphic);
    sign.or_else(letter).unwrap_or('?')
}
