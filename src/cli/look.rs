//! How the screen can look in this terminal: how many colours, light or dark, which shapes.

use std::time::Duration;

use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

use super::Environment;
use crate::tui::theme::{Depth, Ground};
use crate::words::glyphs::Glyphs;

/// How many colours are asked for (`--color`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// As many as the terminal has, unless the environment wants none.
    #[default]
    Auto,
    /// As many as the terminal has, whatever the environment wants.
    Always,
    /// So many.
    Fixed(Depth),
}

impl Colour {
    /// The names that [`Colour::named`] knows.
    pub const NAMES: [&'static str; 6] = ["auto", "always", "never", "16", "256", "truecolor"];

    /// The colours with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "auto" => Some(Self::Auto),
            "always" => Some(Self::Always),
            "never" => Some(Self::Fixed(Depth::None)),
            "16" => Some(Self::Fixed(Depth::Named)),
            "256" => Some(Self::Fixed(Depth::Indexed)),
            "truecolor" => Some(Self::Fixed(Depth::True)),
            _ => None,
        }
    }
}

/// How long the terminal may take to tell whether it is light or dark.
const PATIENCE: Duration = Duration::from_millis(150);

/// Whether a screen can be drawn on the standard output.
#[must_use]
pub fn is_drawable(is_terminal: bool, environment: Environment<'_>) -> bool {
    is_terminal && environment("TERM").is_none_or(|term| term != "dumb")
}

/// How many colours to draw in: what was asked, then what the environment wants, then what the terminal has.
#[must_use]
pub fn depth(asked: Colour, environment: Environment<'_>) -> Depth {
    let set = |name: &str| environment(name).filter(|value| !value.is_empty());
    match asked {
        Colour::Fixed(depth) => depth,
        Colour::Always => terminal_depth(environment),
        Colour::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => terminal_depth(environment),
        Colour::Auto if set("NO_COLOR").is_some() || set("CLICOLOR").is_some_and(|value| value == "0") => Depth::None,
        Colour::Auto => terminal_depth(environment),
    }
}

fn terminal_depth(environment: Environment<'_>) -> Depth {
    let term = environment("TERM").unwrap_or_default().to_string_lossy().into_owned();
    let is_true = environment("COLORTERM").is_some_and(|value| value == "truecolor" || value == "24bit");
    if is_true || environment("WT_SESSION").is_some() || term.ends_with("-direct") {
        Depth::True
    } else if term.contains("256color") {
        Depth::Indexed
    } else {
        Depth::Named
    }
}

/// Light or dark: what was asked, else what the terminal says of itself, else dark. Call it before the screen is taken.
#[must_use]
pub fn ground(asked: Option<Ground>, depth: Depth) -> Ground {
    let ask = || {
        let mut options = QueryOptions::default();
        options.timeout = PATIENCE;
        theme_mode(options).map_or_else(
            |_| Ground::Dark,
            |mode| match mode {
                ThemeMode::Dark => Ground::Dark,
                ThemeMode::Light => Ground::Light,
            },
        )
    };
    asked.unwrap_or_else(|| if depth == Depth::None { Ground::Dark } else { ask() })
}

/// Which shapes to draw: letters alone when asked, on the console of Linux, whose font has few others, and in a locale that is
/// not UTF-8. A locale that is not set says nothing of the terminal, as on Windows, over SSH and in containers: today's
/// terminals are UTF-8, and the agenda has letters beyond ASCII itself.
#[must_use]
pub fn glyphs(ascii: bool, environment: Environment<'_>) -> Glyphs {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(|name| environment(name).filter(|value| !value.is_empty()))
        .map(|value| value.to_string_lossy().to_lowercase());
    // Without a character set behind it, a locale has that of long ago: nl_NL is ISO 8859-1, C and POSIX are ASCII.
    let is_utf8 = locale.is_none_or(|locale| locale.contains("utf-8") || locale.contains("utf8"));
    if ascii || !is_utf8 || environment("TERM").is_some_and(|term| term == "linux") {
        Glyphs::Ascii
    } else {
        Glyphs::Unicode
    }
}
