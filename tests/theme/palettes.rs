//! What a colour looks like: computed for RGB and the 256 of xterm, looked up for the sixteen that are the terminal's own.

use ratatui::style::Color;

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// A terminal's own sixteen colours: black to grey, then the bright ones.
pub struct Named {
    pub name: &'static str,
    colours: [u32; 16],
}

pub const NAMED: [Named; 3] = [
    // xterm's XTerm-col.ad (https://invisible-island.net/xterm/), *color0 to *color15.
    Named {
        name: "xterm",
        colours: [
            0x00_00_00, 0xCD_00_00, 0x00_CD_00, 0xCD_CD_00, 0x00_00_EE, 0xCD_00_CD, 0x00_CD_CD, 0xE5_E5_E5, 0x7F_7F_7F,
            0xFF_00_00, 0x00_FF_00, 0xFF_FF_00, 0x5C_5C_FF, 0xFF_00_FF, 0x00_FF_FF, 0xFF_FF_FF,
        ],
    },
    // "Campbell" in defaults.json of Windows Terminal (https://github.com/microsoft/terminal), also that of the console of Windows.
    Named {
        name: "Campbell",
        colours: [
            0x0C_0C_0C, 0xC5_0F_1F, 0x13_A1_0E, 0xC1_9C_00, 0x00_37_DA, 0x88_17_98, 0x3A_96_DD, 0xCC_CC_CC, 0x76_76_76,
            0xE7_48_56, 0x16_C6_0C, 0xF9_F1_A5, 0x3B_78_FF, 0xB4_00_9E, 0x61_D6_D6, 0xF2_F2_F2,
        ],
    },
    // "Tango" in GNOME Terminal's profile-editor.cc (https://gitlab.gnome.org/GNOME/gnome-terminal).
    Named {
        name: "Tango",
        colours: [
            0x2E_34_36, 0xCC_00_00, 0x4E_9A_06, 0xC4_A0_00, 0x34_65_A4, 0x75_50_7B, 0x06_98_9A, 0xD3_D7_CF, 0x55_57_53,
            0xEF_29_29, 0x8A_E2_34, 0xFC_E9_4F, 0x72_9F_CF, 0xAD_7F_A8, 0x34_E2_E2, 0xEE_EE_EC,
        ],
    },
];

impl Named {
    fn colour(&self, index: usize) -> Rgb {
        let [_, red, green, blue] = self.colours[index].to_be_bytes();
        [red, green, blue]
    }
}

/// What a colour looks like in each of the palettes: one look if it is the same everywhere, three if it is the terminal's,
/// none if it is not set at all.
pub fn looks(colour: Color) -> Vec<(&'static str, Rgb)> {
    let named = |index: usize| NAMED.iter().map(|p| (p.name, p.colour(index))).collect();
    match colour {
        Color::Reset => Vec::new(),
        Color::Rgb(red, green, blue) => vec![("RGB", [red, green, blue])],
        Color::Indexed(index @ 0..16) => named(usize::from(index)),
        Color::Indexed(index) => vec![("256", indexed(index))],
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => named(8),
        Color::LightRed => named(9),
        Color::LightGreen => named(10),
        Color::LightYellow => named(11),
        Color::LightBlue => named(12),
        Color::LightMagenta => named(13),
        Color::LightCyan => named(14),
        Color::White => named(15),
    }
}

/// The colour cube and the greys of xterm's 256colres.h.
fn indexed(index: u8) -> Rgb {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match index {
        232.. => [8 + 10 * (index - 232); 3],
        _ => {
            let place = usize::from(index - 16);
            [STEPS[place / 36], STEPS[place / 6 % 6], STEPS[place % 6]]
        }
    }
}
