//! How well two colours are told apart, and by whom.

use palette::color_difference::{Ciede2000, Wcag21RelativeContrast};
use palette::{FromColor, Lab, LinSrgb, Srgb};

use crate::palettes::Rgb;

/// How a person sees colours.
#[derive(Debug, Clone, Copy)]
pub enum Vision {
    Normal,
    Protanopia,
    Deuteranopia,
    Tritanopia,
}

impl Vision {
    pub const ALL: [Self; 4] = [Self::Normal, Self::Protanopia, Self::Deuteranopia, Self::Tritanopia];

    /// On linear RGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
    /// Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1, severity 1.0.
    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Normal => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }

    fn sees(self, [red, green, blue]: Rgb) -> Lab<palette::white_point::D65, f64> {
        let linear: LinSrgb<f64> = Srgb::new(red, green, blue).into_linear();
        let [r, g, b] = self.matrix().map(|[x, y, z]| {
            let seen = x * linear.red + y * linear.green + z * linear.blue;
            seen.clamp(0.0, 1.0)
        });
        Lab::from_color(LinSrgb::new(r, g, b))
    }
}

/// How much two colours differ to somebody: CIEDE2000, where 1 is just noticeable.
pub fn difference(vision: Vision, one: Rgb, other: Rgb) -> f64 {
    vision.sees(one).difference(vision.sees(other))
}

/// How much two colours differ in lightness: the ratio of WCAG 2, from 1 to 21.
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let srgb = |[red, green, blue]: Rgb| Srgb::new(red, green, blue).into_format::<f64>();
    srgb(one).relative_contrast(srgb(other))
}
