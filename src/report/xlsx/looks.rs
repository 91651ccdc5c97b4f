//! How cells of a workbook look.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use super::super::cell::{Cell, Part, Tone};
use super::super::sheets::Look;
use super::super::table::{Kind, Rank, Row};
use crate::text::Language;

/// Dark blue, for what heads others, and the grey of lines and of rows that head rows.
const BAR: u32 = 0x1F_3A_5F;
const RULE: u32 = 0xB8_C2_CF;
const BAND: u32 = 0xE6_EC_F4;

/// The formats of one workbook.
pub(super) struct Looks {
    language: Language,
    title: Format,
    heading: Format,
    text: Format,
}

impl Looks {
    pub(super) fn new(language: Language) -> Self {
        // Text that is edited stays text, even where it begins like a formula.
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix();
        let heading = text.clone().set_bold().set_font_color(BAR);
        Self { language, title: heading.clone().set_font_size(18), heading: heading.set_font_size(13), text }
    }

    /// A line of words around the tables.
    pub(super) const fn words(&self, look: Look) -> &Format {
        match look {
            Look::Title => &self.title,
            Look::Heading => &self.heading,
            Look::Text => &self.text,
        }
    }

    /// What stands above a column.
    pub(super) fn title(&self, kind: Kind) -> Format {
        let format = self.text.clone().set_bold().set_font_color(0xFF_FF_FF_u32).set_background_color(BAR);
        match kind {
            Kind::Text | Kind::Date => format,
            Kind::Chip | Kind::Number => format.set_align(FormatAlign::Center),
        }
    }

    /// A cell, before what it holds is taken into account.
    pub(super) fn cell(&self, cell: &Cell, row: &Row, is_header: bool) -> Format {
        let mut format = self.text.clone().set_border(FormatBorder::Thin).set_border_color(RULE);
        if let Some(Part::Chip(chip)) = cell.sole() {
            format = format.set_align(FormatAlign::Center).set_font_color(0_u32);
            if chip.tone != Tone::Plain {
                format = format.set_background_color(chip.tone.ground());
            }
        } else if row.rank != Rank::Entry {
            format = format.set_background_color(BAND);
        }
        if row.rank != Rank::Entry {
            format = format.set_bold();
        }
        if is_header && row.depth > 0 { format.set_indent(row.depth) } else { format }
    }

    /// 33.451, or "12 minuten".
    pub(super) fn number(&self, look: Format, unit: Option<&str>) -> Format {
        look.set_align(FormatAlign::Right).set_num_format(match unit {
            Some(unit) => format!("#,##0\" {unit}\""),
            None => "#,##0".to_owned(),
        })
    }

    /// 121.947,99.
    pub(super) fn money(&self, look: Format) -> Format {
        look.set_align(FormatAlign::Right).set_num_format("#,##0.00")
    }

    /// "64 % van de inwoners".
    pub(super) fn percent(&self, look: Format, of: &str) -> Format {
        let of = if of.is_empty() { String::new() } else { format!("\" {of}\"") };
        look.set_align(FormatAlign::Right).set_num_format(format!("0 %{of}"))
    }

    /// "16 september 2021", in the language of the document wherever it is opened.
    pub(super) fn date(&self, look: Format) -> Format {
        look.set_align(FormatAlign::Left).set_num_format(match self.language {
            Language::Dutch => "[$-413]d mmmm yyyy",
            Language::English => "[$-809]d mmmm yyyy",
        })
    }
}
