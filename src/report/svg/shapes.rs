//! What a drawing is made of, and a hand that draws it from above.

use super::{ROW, Tone};

/// How text is written. A drawing has no style sheet: it stands in pages and in text documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// What a row is about.
    Label,
    /// What a column is about.
    Head,
    /// What a narrow column is about, in its middle.
    Middle,
    /// A word in the middle of a box.
    Inside,
}

impl Ink {
    pub(super) const fn attributes(self) -> &'static str {
        match self {
            Self::Label => "fill=\"#1a1f26\"",
            Self::Head => "fill=\"#1f3a5f\" font-weight=\"bold\"",
            Self::Middle => "fill=\"#1f3a5f\" font-weight=\"bold\" text-anchor=\"middle\"",
            Self::Inside => "fill=\"#000000\" font-weight=\"bold\" text-anchor=\"middle\"",
        }
    }
}

/// Something that is drawn.
pub(super) enum Shape {
    /// Text on its baseline.
    Text { x: u32, y: u32, ink: Ink, text: String },
    /// A coloured box.
    Box { x: u32, y: u32, width: u32, height: u32, tone: Tone },
    /// An arrow to the right.
    Arrow { from: u32, to: u32, y: u32 },
}

/// A drawing that is being made: what is there, and how far down the hand is.
pub(super) struct Cursor {
    pub(super) width: u32,
    pub(super) y: u32,
    pub(super) shapes: Vec<Shape>,
}

impl Cursor {
    pub(super) const fn new(width: u32) -> Self {
        Self { width, y: 2, shapes: Vec::new() }
    }

    pub(super) const fn down(&mut self, by: u32) {
        self.y += by;
    }

    pub(super) fn text(&mut self, x: u32, ink: Ink, text: &str) {
        self.shapes.push(Shape::Text { x, y: self.y + 15, ink, text: text.to_owned() });
    }

    /// A box with a word in its middle.
    pub(super) fn boxed(&mut self, x: u32, width: u32, tone: Tone, word: &str) {
        self.shapes.push(Shape::Box { x, y: self.y + 1, width, height: ROW - 3, tone });
        if !word.is_empty() {
            self.text(x + width / 2, Ink::Inside, word);
        }
    }

    pub(super) fn arrow(&mut self, from: u32, to: u32) {
        self.shapes.push(Shape::Arrow { from, to, y: self.y + ROW / 2 });
    }

    /// What the colours mean, in a row or as many as it takes.
    pub(super) fn legend<'a>(&mut self, entries: impl Iterator<Item = (Tone, String, &'a str)>) {
        const BOX: u32 = 28;
        self.down(6);
        let mut x = 0;
        for (tone, sign, word) in entries {
            let wide = BOX + 24 + 8 * u32::try_from(word.chars().count()).unwrap_or(0);
            if x > 0 && x + wide > self.width {
                x = 0;
                self.down(ROW);
            }
            self.boxed(x, BOX, tone, &sign);
            self.text(x + BOX + 6, Ink::Label, word);
            x += wide;
        }
        self.down(ROW);
    }
}
