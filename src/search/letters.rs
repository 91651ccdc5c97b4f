//! Which letters a folded text has, in one word of the machine: most texts are refused by it without being read.

/// The letters and digits each have a bit; all other characters share the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Letters(u64);

const LETTERS: u32 = 26;
const DIGITS: u32 = 10;
const OTHERS: u32 = u64::BITS - LETTERS - DIGITS;

const fn bit(code: u32) -> u64 {
    const A: u32 = 'a' as u32;
    const ZERO: u32 = '0' as u32;
    1 << if code >= A && code < A + LETTERS {
        code - A
    } else if code >= ZERO && code < ZERO + DIGITS {
        LETTERS + code - ZERO
    } else {
        LETTERS + DIGITS + code % OTHERS
    }
}

impl Letters {
    pub(super) fn of(folded: &str) -> Self {
        Self(folded.chars().fold(0, |bits, c| bits | bit(u32::from(c))))
    }

    /// Whether all of the others are among these. If not, no text with these has a word with those in it.
    pub(super) const fn have(self, others: Self) -> bool {
        others.0 & !self.0 == 0
    }

    /// These and the others.
    pub(super) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }
}
