//! The scale on which councils colour. "Kleur ze in" names no colours, so the scale is data.

use super::id::LevelIx;

/// One level of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The stable id in files.
    pub id: String,
    /// The name on the screen; none means the language's own word for its role.
    pub name: Option<String>,
    /// One capital letter A to Z that tells it from the other levels, and whose key gives it.
    pub letter: char,
    /// One character that tells it from the other levels by shape.
    pub glyph: char,
    /// Which colour it is drawn in.
    pub role: Role,
    /// What it means to a rule.
    pub counts: Counts,
}

/// The part a level plays on the screen. Which colour that is, the theme decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Support.
    Green,
    /// Support under conditions.
    Amber,
    /// No support.
    Red,
    /// A further level of its own.
    Blue,
    /// A level that says little.
    Grey,
}

/// What a level means to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counts {
    /// Support.
    For,
    /// Support once the conditions are met.
    Conditional,
    /// No support.
    Against,
    /// Neither: as if no view had been given.
    Nothing,
}

/// The levels, the most supportive first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    levels: Vec<Level>,
}

impl Scale {
    /// A scale of these levels, the most supportive first.
    #[must_use]
    pub const fn new(levels: Vec<Level>) -> Self {
        Self { levels }
    }

    /// Groen, oranje, rood: the scale of a file that names none.
    #[must_use]
    pub fn traffic_light() -> Self {
        let level = |id: &str, letter, glyph, role, counts| Level {
            id: id.to_owned(),
            name: None,
            letter,
            glyph,
            role,
            counts,
        };
        Self::new(vec![
            level("groen", 'G', '●', Role::Green, Counts::For),
            level("oranje", 'O', '◐', Role::Amber, Counts::Conditional),
            level("rood", 'R', '✕', Role::Red, Counts::Against),
        ])
    }

    /// The levels, the most supportive first.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// One level.
    #[must_use]
    pub fn level(&self, level: LevelIx) -> Option<&Level> {
        self.levels.get(level.index())
    }

    /// The level with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<LevelIx> {
        self.levels.iter().position(|l| l.id == id).map(LevelIx::at)
    }

    /// The first level that counts this way.
    #[must_use]
    pub fn first(&self, counts: Counts) -> Option<LevelIx> {
        self.levels.iter().position(|l| l.counts == counts).map(LevelIx::at)
    }
}
