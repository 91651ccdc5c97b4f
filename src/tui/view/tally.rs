//! The count of a row: how many councils, how much of the weight of what, which outcome, and whether it is settled.

use ratatui::style::Style;

use super::judged::Judged;
use super::{Scene, moved};
use crate::domain::id::{ItemIx, WeightIx};
use crate::domain::outcome::{Outcome, Quorum, Verdict};
use crate::domain::tally::RollUp;
use crate::message::Message;
use crate::tui::paint::{Pen, width};
use crate::tui::state::Ui;
use crate::words::{Wording, firmness_id, outcome_id, percent, rule_message, summed};

/// How much of the count fits in so many columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    /// Only the outcome and whether it is settled.
    Narrow,
    /// Numbers before it.
    Middle,
    /// A bar before those, and words.
    Wide,
}

impl Span {
    const fn of(columns: u16) -> Self {
        match columns {
            ..27 => Self::Narrow,
            27..57 => Self::Middle,
            57.. => Self::Wide,
        }
    }
}

const BAR: usize = 8;

/// The words above the count: which rule leads, and of what the shares are.
pub(super) fn write_heads(scene: &Scene<'_>, pen: &mut Pen<'_>, columns: u16) {
    let bar = scene.theme.bar;
    let rule = scene.meeting.rules().first().map(|r| scene.tell(&rule_message(r))).unwrap_or_default();
    let weight = scene.meeting.region().weights.first().map(|w| w.name.clone()).unwrap_or_default();
    match Span::of(columns) {
        Span::Narrow => pen.write(&rule, bar),
        Span::Middle => {
            let share: String = weight.chars().take(3).collect();
            pen.right(&scene.say("heads-councils-short"), 5, bar)
                .right(&share, 5, bar)
                .write(" ", bar)
                .write(&rule, bar)
        }
        Span::Wide => pen
            .column(&scene.say("heads-support"), BAR + 1, bar)
            .column(&scene.say("heads-councils"), 11, bar)
            .column(&if weight.is_empty() { weight } else { format!("% {weight}") }, 11, bar)
            .write(&rule, bar),
    };
}

/// The count of an item: of its own marks, or rolled up for a heading.
pub(super) fn write(scene: &Scene<'_>, ui: &Ui, pen: &mut Pen<'_>, item: ItemIx, columns: u16, style: Style) {
    if scene.is_unread() {
        return;
    }
    if !scene.meeting.agenda().item(item).coloured {
        write_rolled(scene, ui, pen, item, columns, style);
        return;
    }
    if ui.is_masked(item) {
        pen.write(&scene.say("tally-masked"), style);
        return;
    }
    let Some(Judged { verdict, is_disputed }) = scene.memo.verdicts.of(scene, item) else { return };
    let span = Span::of(columns);
    write_numbers(scene, pen, &verdict, span, style);
    pen.write(if is_disputed { scene.glyphs.pick("≠", "#") } else { " " }, style);
    let chip = match verdict.outcome {
        Outcome::Open => style,
        Outcome::Support | Outcome::Conditional | Outcome::NoSupport => scene.theme.outcome(verdict.outcome),
    };
    match span {
        Span::Wide => pen.column(&format!(" {}", outcome(scene, &verdict)), 14, chip),
        Span::Middle | Span::Narrow => pen.column(&outcome(scene, &verdict), 13, chip),
    };
    let wording = match span {
        Span::Wide => Wording::Full,
        Span::Middle | Span::Narrow => Wording::Short,
    };
    let firm = match verdict.quorum {
        Quorum::Missing => Some("firm-no-quorum"),
        Quorum::Present => firmness_id(verdict.outcome, verdict.firmness, wording),
    };
    let firm = firm.map(|id| scene.say(id)).unwrap_or_default();
    pen.write(" ", style).write(&firm, style);
}

fn outcome(scene: &Scene<'_>, verdict: &Verdict) -> String {
    format!("{} {}", scene.glyphs.outcome(verdict.outcome), scene.say(outcome_id(verdict.outcome)))
}

fn write_numbers(scene: &Scene<'_>, pen: &mut Pen<'_>, verdict: &Verdict, span: Span, style: Style) {
    let (favour, base) = (verdict.in_favour(), verdict.base);
    let has_weight = !scene.meeting.region().weights.is_empty();
    let share = percent(favour.weight(WeightIx(0)), base.weight(WeightIx(0)));
    match span {
        Span::Narrow => {}
        Span::Middle => {
            pen.right(&councils_within(verdict, 5), 5, style);
            let share = if has_weight { format!("{share}%") } else { String::new() };
            pen.right(&share, 5, style);
        }
        Span::Wide => {
            write_bar(scene, pen, verdict, BAR, style);
            let said = scene.tell(&Message::new("tally-councils").with("count", councils(verdict)));
            let said = if width(&said) <= 11 { said } else { councils_within(verdict, 11) };
            pen.write(" ", style).column(&said, 11, style);
            let share = if has_weight { format!("{share} %") } else { String::new() };
            pen.right(&share, 6, style).write("    ", style);
        }
    }
}

/// How many councils are in favour, out of how many: "2+1/5" is two without and one under conditions.
pub(super) fn councils(verdict: &Verdict) -> String {
    format!("{}/{}", summed(verdict.greens.councils, verdict.ambers.councils), verdict.base.councils)
}

/// The same in so many columns: where there is no room for both numbers, their sum; a number is never cut.
fn councils_within(verdict: &Verdict, columns: usize) -> String {
    let favour = verdict.in_favour().councils;
    let forms = [councils(verdict), format!("{favour}/{}", verdict.base.councils)];
    forms.into_iter().find(|form| width(form) <= columns).unwrap_or_else(|| favour.to_string())
}

/// How many out of the base are green, then amber: by pattern as well as by colour.
pub(super) fn write_bar(scene: &Scene<'_>, pen: &mut Pen<'_>, verdict: &Verdict, length: usize, style: Style) {
    let base = verdict.base.councils.max(1);
    let cells = |n: u64| usize::try_from(n * length as u64 / base).unwrap_or(length);
    let green = cells(verdict.greens.councils);
    let both = cells(verdict.in_favour().councils);
    let part = |n: usize, unicode, ascii| scene.glyphs.pick(unicode, ascii).repeat(n);
    pen.write(&part(green, "█", "#"), style)
        .write(&part(both - green, "▒", "+"), style)
        .write(&part(length - both, "·", "."), style);
}

/// What is counted at or below a heading, or of all items, without what is hidden.
pub(super) fn shown(scene: &Scene<'_>, ui: &Ui, heading: Option<ItemIx>) -> RollUp {
    let counted = heading.map_or_else(|| scene.tally.total(), |heading| scene.tally.rolled(heading));
    let is_within = |item: &ItemIx| heading.is_none_or(|it| scene.meeting.agenda().ancestors(*item).any(|a| a == it));
    let hidden = ui.masked().filter(is_within).and_then(|item| scene.tally.leading(item));
    hidden.map_or(counted, |standing| counted.without_knowing(standing))
}

fn write_rolled(scene: &Scene<'_>, ui: &Ui, pen: &mut Pen<'_>, item: ItemIx, columns: u16, style: Style) {
    let rolled = shown(scene, ui, Some(item));
    if rolled.coloured == 0 {
        let id = match Span::of(columns) {
            Span::Narrow => "tally-former-short",
            Span::Middle | Span::Wide => "tally-former",
        };
        let former = moved::last(scene, item, id).unwrap_or_default();
        pen.write(&former, style);
        return;
    }
    if !scene.is_counted() {
        pen.write(scene.glyphs.pick("…", "~"), style);
        return;
    }
    let carried = rolled.support + rolled.conditional;
    let id = match Span::of(columns) {
        Span::Narrow => "tally-rolled-narrow",
        Span::Middle => "tally-rolled-short",
        Span::Wide => {
            let length = |n: u32| n as usize * BAR / rolled.coloured as usize;
            let part = |n: usize, unicode, ascii| scene.glyphs.pick(unicode, ascii).repeat(n);
            let (green, both) = (length(rolled.support), length(carried));
            pen.write(&part(green, "█", "#"), style)
                .write(&part(both - green, "▒", "+"), style)
                .write(&part(BAR - both, "·", "."), style)
                .write(" ", style);
            "tally-rolled"
        }
    };
    let message = Message::new(id)
        .with("support", rolled.support)
        .with("conditional", rolled.conditional)
        .with("coloured", rolled.coloured);
    pen.write(&scene.tell(&message), style);
}

/// The outcome in capitals, for reading from afar.
pub(super) fn announced(scene: &Scene<'_>, verdict: &Verdict) -> String {
    let word = match verdict.outcome {
        Outcome::Conditional => scene.say("outcome-conditional-long"),
        Outcome::Support | Outcome::NoSupport | Outcome::Open => scene.say(outcome_id(verdict.outcome)),
    };
    word.to_uppercase()
}
