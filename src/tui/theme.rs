//! Colours by meaning: the only place that names one.
//!
//! Every text stands on a background of the same theme, so that contrast can be computed (`tests/theme.rs`). With no colour at
//! all nothing sets a foreground or background, because crossterm then writes a reset after the modifiers.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::outcome::Outcome;
use crate::domain::scale::Role;

/// How many colours the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// Any colour.
    True,
    /// The 256 of xterm.
    Indexed,
    /// The 16 that the terminal's own palette names.
    Named,
    /// None: only bold, reverse and underline.
    None,
}

impl Depth {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::True, Self::Indexed, Self::Named, Self::None];
}

/// Whether letters are light on dark or dark on light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Ground {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground, better on many projectors.
    Light,
}

impl Ground {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
        }
    }
}

/// The styles of one look, by what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Running text, and the ground of the screen.
    pub text: Style,
    /// What may be overlooked.
    pub muted: Style,
    /// What must not be.
    pub strong: Style,
    /// Rules and frames.
    pub line: Style,
    /// The heading of the screen and of its parts.
    pub bar: Style,
    /// The selected row.
    pub row: Style,
    /// What may be overlooked, in the selected row.
    pub row_muted: Style,
    /// Where a search matched.
    pub matched: Style,
    /// A key in the line of keys.
    pub key: Style,
    /// A line that is being typed.
    pub field: Style,
    /// Something that went well.
    pub notice: Style,
    /// Something that needs attention.
    pub alert: Style,
    /// The item under discussion.
    pub live: Style,
    /// The selected cell, on top of its own style.
    pub cursor: Modifier,
    /// A word that the dossier explains, on top of its own style.
    pub explained: Modifier,
    chips: [Style; 5],
    quiet: Style,
}

impl Theme {
    /// The look for a depth and ground.
    #[must_use]
    pub fn new(depth: Depth, ground: Ground) -> Self {
        match depth {
            Depth::None => Self::plain(),
            Depth::True => Self::painted(&match ground {
                Ground::Dark => RGB_DARK,
                Ground::Light => RGB_LIGHT,
            }),
            Depth::Indexed => Self::painted(&match ground {
                Ground::Dark => INDEXED_DARK,
                Ground::Light => INDEXED_LIGHT,
            }),
            Depth::Named => Self::painted(&match ground {
                Ground::Dark => NAMED_DARK,
                Ground::Light => NAMED_LIGHT,
            }),
        }
    }

    fn painted(p: &Palette) -> Self {
        let on = |fg, bg| Style::new().fg(fg).bg(bg);
        Self {
            text: on(p.text, p.ground),
            muted: on(p.muted, p.ground),
            strong: on(p.strong, p.ground).add_modifier(Modifier::BOLD),
            line: on(p.muted, p.ground),
            bar: on(p.bar.0, p.bar.1).add_modifier(Modifier::BOLD),
            row: on(p.row.0, p.row.1).add_modifier(Modifier::BOLD),
            row_muted: on(p.row.0, p.row.1),
            matched: on(p.matched.0, p.matched.1).add_modifier(Modifier::UNDERLINED),
            key: on(p.bar.0, p.bar.1),
            field: on(p.row.0, p.row.1),
            notice: on(p.strong, p.ground),
            alert: on(p.alert.0, p.alert.1).add_modifier(Modifier::BOLD),
            live: on(p.live.0, p.live.1).add_modifier(Modifier::BOLD),
            cursor: Modifier::BOLD.union(Modifier::UNDERLINED),
            explained: Modifier::UNDERLINED,
            chips: p.chips.map(|(fg, bg)| on(fg, bg)),
            quiet: on(p.quiet.0, p.quiet.1),
        }
    }

    fn plain() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let reverse = plain.add_modifier(Modifier::REVERSED);
        Self {
            text: plain,
            muted: plain,
            strong: bold,
            line: plain,
            bar: reverse,
            row: bold.add_modifier(Modifier::UNDERLINED),
            row_muted: plain.add_modifier(Modifier::UNDERLINED),
            matched: bold.add_modifier(Modifier::REVERSED),
            key: bold,
            field: plain.add_modifier(Modifier::UNDERLINED),
            notice: bold,
            alert: bold.add_modifier(Modifier::REVERSED),
            live: bold,
            cursor: Modifier::REVERSED.union(Modifier::BOLD),
            explained: Modifier::UNDERLINED,
            chips: [plain; 5],
            quiet: plain,
        }
    }

    /// A level of the scale, as a filled chip.
    #[must_use]
    pub const fn level(&self, role: Role) -> Style {
        self.chips[match role {
            Role::Green => 0,
            Role::Amber => 1,
            Role::Red => 2,
            Role::Blue => 3,
            Role::Grey => 4,
        }]
    }

    /// A cell without a colour: pending, no view, abstention, absent.
    #[must_use]
    pub const fn quiet(&self) -> Style {
        self.quiet
    }

    /// What picks out the selected cell, on top of its own style; nothing for the others.
    #[must_use]
    pub const fn cursor_when(&self, is_selected: bool) -> Style {
        if is_selected { Style::new().add_modifier(self.cursor) } else { Style::new() }
    }

    /// An outcome, as a filled chip.
    #[must_use]
    pub const fn outcome(&self, outcome: Outcome) -> Style {
        match outcome {
            Outcome::Support => self.level(Role::Green),
            Outcome::Conditional => self.level(Role::Amber),
            Outcome::NoSupport => self.level(Role::Red),
            Outcome::Open => self.quiet,
        }
    }

    /// Every style by name, for the test of contrast.
    #[must_use]
    pub fn styles(&self) -> Vec<(&'static str, Style)> {
        let [green, amber, red, blue, grey] = self.chips;
        vec![
            ("text", self.text),
            ("muted", self.muted),
            ("strong", self.strong),
            ("line", self.line),
            ("bar", self.bar),
            ("row", self.row),
            ("row_muted", self.row_muted),
            ("matched", self.matched),
            ("key", self.key),
            ("field", self.field),
            ("notice", self.notice),
            ("alert", self.alert),
            ("live", self.live),
            ("green", green),
            ("amber", amber),
            ("red", red),
            ("blue", blue),
            ("grey", grey),
            ("quiet", self.quiet),
        ]
    }
}

/// Letters and their ground.
type Pair = (Color, Color);

struct Palette {
    ground: Color,
    text: Color,
    muted: Color,
    strong: Color,
    bar: Pair,
    row: Pair,
    matched: Pair,
    alert: Pair,
    live: Pair,
    chips: [Pair; 5],
    quiet: Pair,
}

const fn rgb(hex: u32) -> Color {
    Color::Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const BLACK: Color = rgb(0x00_00_00);
const WHITE: Color = rgb(0xFF_FF_FF);
/// Green, amber and red differ by 26.6 (CIEDE2000) for every kind of colour vision, with black letters on them.
const RGB_CHIPS: [Pair; 5] = [
    (BLACK, rgb(0x32_9B_8B)),
    (BLACK, rgb(0xFE_E2_37)),
    (BLACK, rgb(0xE6_2B_24)),
    (BLACK, rgb(0x5A_9B_E6)),
    (BLACK, rgb(0xA8_AD_B5)),
];

const RGB_DARK: Palette = Palette {
    ground: rgb(0x12_16_1C),
    text: rgb(0xE6_E9_EE),
    muted: rgb(0xA3_AD_BA),
    strong: WHITE,
    bar: (WHITE, rgb(0x1F_3A_5F)),
    row: (WHITE, rgb(0x2E_3B_4E)),
    matched: (BLACK, rgb(0xFF_D8_66)),
    alert: (BLACK, rgb(0xFF_B3_47)),
    live: (rgb(0x8F_D3_FF), rgb(0x12_16_1C)),
    chips: RGB_CHIPS,
    quiet: (rgb(0xC9_D0_DA), rgb(0x12_16_1C)),
};

const RGB_LIGHT: Palette = Palette {
    ground: WHITE,
    text: rgb(0x1A_1F_26),
    muted: rgb(0x4D_57_63),
    strong: BLACK,
    bar: (WHITE, rgb(0x1F_3A_5F)),
    row: (BLACK, rgb(0xD6_E4_F5)),
    matched: (BLACK, rgb(0xFF_D8_66)),
    alert: (BLACK, rgb(0xFF_B3_47)),
    live: (rgb(0x00_4A_8F), WHITE),
    chips: RGB_CHIPS,
    quiet: (rgb(0x3A_42_4D), WHITE),
};

const fn ix(n: u8) -> Color {
    Color::Indexed(n)
}

/// Green, amber and red differ by 21.7 for every kind of colour vision.
const INDEXED_CHIPS: [Pair; 5] =
    [(ix(16), ix(36)), (ix(16), ix(220)), (ix(16), ix(196)), (ix(16), ix(74)), (ix(16), ix(248))];

const INDEXED_DARK: Palette = Palette {
    ground: ix(233),
    text: ix(254),
    muted: ix(248),
    strong: ix(231),
    bar: (ix(231), ix(24)),
    row: (ix(231), ix(238)),
    matched: (ix(16), ix(221)),
    alert: (ix(16), ix(215)),
    live: (ix(117), ix(233)),
    chips: INDEXED_CHIPS,
    quiet: (ix(252), ix(233)),
};

const INDEXED_LIGHT: Palette = Palette {
    ground: ix(231),
    text: ix(234),
    muted: ix(240),
    strong: ix(16),
    bar: (ix(231), ix(24)),
    row: (ix(16), ix(153)),
    matched: (ix(16), ix(221)),
    alert: (ix(16), ix(215)),
    live: (ix(24), ix(231)),
    chips: INDEXED_CHIPS,
    quiet: (ix(237), ix(231)),
};

/// What the sixteen look like is the terminal's: letters are chosen so that they hold in xterm, Campbell and Tango. No green
/// of theirs differs enough from a yellow for everybody (7.7 at best, where the levels of the other depths have 21.7 and 26.6);
/// turquoise does, by 27.7.
const NAMED_CHIPS: [Pair; 5] = [
    (Color::Black, Color::LightCyan),
    (Color::Black, Color::LightYellow),
    (Color::White, Color::Red),
    (Color::White, Color::Blue),
    (Color::Black, Color::Gray),
];

const NAMED_DARK: Palette = Palette {
    ground: Color::Black,
    text: Color::White,
    muted: Color::Gray,
    strong: Color::White,
    bar: (Color::Black, Color::Gray),
    row: (Color::Black, Color::White),
    matched: (Color::Black, Color::LightYellow),
    alert: (Color::Black, Color::LightYellow),
    live: (Color::LightCyan, Color::Black),
    chips: NAMED_CHIPS,
    quiet: (Color::White, Color::Black),
};

const NAMED_LIGHT: Palette = Palette {
    ground: Color::White,
    text: Color::Black,
    muted: Color::Black,
    strong: Color::Black,
    bar: (Color::White, Color::Black),
    row: (Color::White, Color::Black),
    matched: (Color::Black, Color::LightYellow),
    alert: (Color::White, Color::Red),
    live: (Color::Black, Color::White),
    chips: NAMED_CHIPS,
    quiet: (Color::Black, Color::White),
};
