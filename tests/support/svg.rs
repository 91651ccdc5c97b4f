//! A frame as a picture: exact characters and colours, so that it cannot go stale.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

const WIDTH: f32 = 8.4;
const HEIGHT: u16 = 18;

/// The frame as SVG. Colours must be RGB; the terminal's own are drawn as light grey on near black.
pub fn svg(buf: &Buffer) -> String {
    let area = buf.area;
    let (w, h) = (f32::from(area.width) * WIDTH, area.height * HEIGHT);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w:.0} {h}\" width=\"{w:.0}\" height=\"{h}\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" fill=\"#12161c\"/>\n"
    );
    for y in 0..area.height {
        for x in 0..area.width {
            let cell = &buf[(x, y)];
            let swap = cell.modifier.contains(Modifier::REVERSED);
            let (fg, bg) = (hex(cell.fg, "#e6e9ee"), hex(cell.bg, "#12161c"));
            let (fg, bg) = if swap { (bg, fg) } else { (fg, bg) };
            let (left, top) = (f32::from(x) * WIDTH, y * HEIGHT);
            if bg != "#12161c" {
                _ = writeln!(
                    out,
                    "<rect x=\"{left:.1}\" y=\"{top}\" width=\"{:.1}\" height=\"{HEIGHT}\" fill=\"{bg}\"/>",
                    WIDTH + 0.1
                );
            }
            let symbol = cell.symbol();
            if symbol.trim().is_empty() {
                continue;
            }
            let bold = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
            let line = if cell.modifier.contains(Modifier::UNDERLINED) { " text-decoration=\"underline\"" } else { "" };
            let shown = symbol.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            _ = writeln!(out, "<text x=\"{left:.1}\" y=\"{}\" fill=\"{fg}\"{bold}{line}>{shown}</text>", top + 14);
        }
    }
    out + "</svg>\n"
}

fn hex(color: Color, other: &str) -> String {
    match color {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        _ => other.to_owned(),
    }
}
