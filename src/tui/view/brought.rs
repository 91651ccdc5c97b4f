//! The page of contributions: a list in groups, and below it the selected one in full with what was answered.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::detail::{self, contributions};
use super::{Scene, overview};
use crate::domain::contribution::{By, Contribution, Counts, Disposition, Group};
use crate::domain::id::ContributionIx;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{BroughtIn, Line, Ui, Which};
use crate::words::disposition_short_id;

/// The pane below the list takes at least two fifths of the page, within these bounds.
const PANE: (u16, u16) = (5, 18);
/// The columns before the text of a row: the sign of the selected one.
const SIGN: usize = 3;
/// From this width on a row tells the title in more than the words.
const ROOMY: usize = 70;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, page: &BroughtIn, layout: &Layout, buf: &mut Buffer) -> Position {
    let mut area = Rect { height: layout.message.y.saturating_sub(layout.heads.y), ..layout.heads };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    draw_title(scene, page, overview::take(&mut area, 1), buf);
    let groups = page.groups(scene.meeting);
    let lines = page.lines(scene.meeting);
    if lines.is_empty() {
        let said = scene.say(match page.shown {
            Which::Unanswered if scene.meeting.contributions().next().is_some() => "list-contributions-answered",
            Which::All | Which::Unanswered => "list-contributions-empty",
        });
        for (n, line) in (1..area.height).zip(wrap(&said, usize::from(area.width).saturating_sub(2))) {
            Pen::new(buf, area, n).write(" ", scene.theme.text).write(&line, scene.theme.text);
        }
        return Position::new(area.x, area.y);
    }
    // A list that is short leaves more room to read in.
    let list = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let height = (area.height * 2 / 5).clamp(PANE.0, PANE.1).max(area.height.saturating_sub(list + 1));
    let pane = overview::take_end(&mut area, usize::from(height) + 1);
    let place = page.place_in(&lines);
    let cursor = draw_list(scene, ui, &groups, &lines, place, area, buf);
    if let Some(&line) = lines.get(place) {
        draw_pane(scene, ui, &groups, line, pane, buf);
    }
    cursor
}

/// What the page shows, by what it is put together, and how many there are.
fn draw_title(scene: &Scene<'_>, page: &BroughtIn, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let ways = [(By::Council, "contributions-by-council"), (By::Theme, "contributions-by-theme")];
    let ways = ways.map(|(by, id)| (by == page.by, scene.say(id)));
    let id = match page.shown {
        Which::All => "contributions-counted",
        Which::Unanswered => "contributions-only-unanswered",
    };
    let counts = Counts::all(scene.meeting);
    let counted = Message::new(id).with("count", counts.total()).with("unanswered", counts.unanswered);
    let (title, counted) = (scene.say("list-contributions-title"), scene.tell(&counted));
    let needed = width(&title) + width(&counted) + ways.iter().map(|(_, name)| width(name) + 2).sum::<usize>() + 4;
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", bar);
    // Where there is little room, what is counted goes before what the page is called.
    if needed <= pen.room() {
        pen.write(&title, bar).write(" ", bar);
    }
    for (is_chosen, name) in &ways {
        if *is_chosen {
            pen.write(&format!("[{name}]"), scene.theme.row);
        } else {
            pen.write(&format!(" {name} "), bar);
        }
    }
    pen.write("  ", bar).write(&counted, bar).fill(bar);
}

type Groups = [(Group, Vec<ContributionIx>)];

/// The lines, scrolled so that the selected one is in view.
fn draw_list(
    scene: &Scene<'_>,
    ui: &mut Ui,
    groups: &Groups,
    lines: &[Line],
    place: usize,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let page = usize::from(area.height).max(1);
    // With the first of a group stands what heads it, and below a heading some of what it heads.
    let is_heading = |n: usize| matches!(lines.get(n), Some(Line::Heading(_)));
    let first = place - usize::from(place > 0 && page > 1 && is_heading(place - 1));
    let below = (place + 1..lines.len()).take(page / 2).take_while(|&n| is_heading(place) && !is_heading(n)).count();
    let least = (place + below + 1).saturating_sub(page).min(first);
    ui.scroll.list = ui.scroll.list.clamp(least, first).min(lines.len().saturating_sub(page));
    let columns = Columns::new(scene, usize::from(area.width));
    let mut cursor = Position::new(area.x, area.y);
    for (n, at) in (0..area.height).zip(ui.scroll.list..lines.len()) {
        let is_selected = at == place;
        let sign = if is_selected { scene.glyphs.pick(" ▶ ", " > ") } else { "   " };
        let mut pen = Pen::new(buf, area, n);
        let style = Look::new(scene, is_selected);
        pen.write(sign, style.strong);
        match lines.get(at) {
            Some(&Line::Heading(group)) => {
                let here = groups.iter().find(|(it, _)| *it == group).map_or(&[][..], |(_, here)| here);
                let is_folded = !matches!(lines.get(at + 1), Some(Line::One(..)));
                write_heading(scene, &mut pen, group, here, is_folded, style);
            }
            Some(&Line::One(group, ix)) => {
                if let Some(it) = scene.meeting.contribution(ix) {
                    write_row(scene, &mut pen, group, it, columns, style);
                }
            }
            None => {}
        }
        pen.fill(style.muted);
        if is_selected {
            cursor.y = area.y + n;
        }
    }
    let more = lines.len() > ui.scroll.list + page;
    if more && area.width > 2 {
        let last = Rect { x: area.right() - 1, width: 1, ..area };
        Pen::new(buf, last, area.height.saturating_sub(1)).write(scene.glyphs.pick("↓", "v"), scene.theme.muted);
    }
    cursor
}

/// The styles of a line.
#[derive(Clone, Copy)]
struct Look {
    strong: Style,
    text: Style,
    muted: Style,
}

impl Look {
    fn new(scene: &Scene<'_>, is_selected: bool) -> Self {
        let theme = &scene.theme;
        if is_selected {
            Self { strong: theme.row, text: theme.row, muted: theme.row_muted }
        } else {
            Self { strong: theme.strong, text: theme.text, muted: theme.muted }
        }
    }
}

/// What a group is called, and how many there are in it.
fn write_heading(
    scene: &Scene<'_>,
    pen: &mut Pen<'_>,
    group: Group,
    here: &[ContributionIx],
    is_folded: bool,
    style: Look,
) {
    let fold = if is_folded { scene.glyphs.pick("▸ ", "+ ") } else { scene.glyphs.pick("▾ ", "- ") };
    let counts = Counts::of(here.iter().filter_map(|&ix| scene.meeting.contribution(ix)));
    let counted =
        Message::new("contributions-counted").with("count", counts.total()).with("unanswered", counts.unanswered);
    let counted = format!(" · {}", scene.tell(&counted));
    let room = pen.room().saturating_sub(width(fold) + width(&counted));
    pen.write(fold, style.strong).write(&fit(&named(scene, group), room), style.strong).write(&counted, style.muted);
}

/// "Gouda (GO)", "U5 Normaliseren", "geen thema".
fn named(scene: &Scene<'_>, group: Group) -> String {
    match group {
        Group::Council(council) => {
            let council = scene.meeting.region().council(council);
            format!("{} ({})", council.name, council.short)
        }
        Group::Theme(theme) => scene.title(theme),
        Group::NoTheme => scene.say("contribution-no-theme"),
    }
}

/// How wide the parts of a row are.
#[derive(Clone, Copy)]
struct Columns {
    short: usize,
    title: usize,
    words: usize,
    became: usize,
}

impl Columns {
    fn new(scene: &Scene<'_>, total: usize) -> Self {
        let shorts = scene.meeting.region().councils.iter().map(|council| width(&council.short));
        let short = shorts.max().unwrap_or(0) + 1;
        let dispositions = Disposition::ALL.map(|it| width(&scene.say(disposition_short_id(it))));
        let longest = dispositions.into_iter().chain([width(&scene.say("contribution-unanswered"))]).max();
        let became = longest.unwrap_or(0) + 2;
        let left = total.saturating_sub(SIGN + 2 + short + became + 3);
        // Titles take no more than they need, so that more is read of the words.
        let titles = scene.meeting.contributions().map(|(_, it)| width(&scene.title(it.cell.item)));
        let most = if left >= ROOMY { left / 2 } else { left * 3 / 5 };
        let title = titles.max().unwrap_or(0).min(most);
        Self { short, title, words: left - title, became }
    }
}

/// Whose it is, at which item, its first words, and what became of it.
fn write_row(scene: &Scene<'_>, pen: &mut Pen<'_>, group: Group, it: &Contribution, columns: Columns, style: Look) {
    let short = &scene.meeting.region().council(it.cell.council).short;
    let became = it.response.as_ref().map(|response| response.disposition);
    let words = it.text.split_whitespace().collect::<Vec<_>>().join(" ");
    // Below its council each row has the same letters: there they may be overlooked.
    let letters = match group {
        Group::Council(_) => style.muted,
        Group::Theme(_) | Group::NoTheme => style.text,
    };
    pen.write("  ", style.text).column(short, columns.short, letters);
    pen.column(&scene.title(it.cell.item), columns.title, style.text).write(" ", style.text);
    pen.column(&words, columns.words, style.muted).write(" ", style.text);
    let (word, look) = match became {
        Some(disposition) => (disposition_short_id(disposition), style.text),
        None => ("contribution-unanswered", scene.theme.alert),
    };
    let said = format!("{} {}", scene.glyphs.became(became), scene.say(word));
    pen.write(&said, look).column("", columns.became.saturating_sub(width(&said)), style.text);
}

/// What is selected, in full: a contribution with its answer, or what is in a group.
fn draw_pane(scene: &Scene<'_>, ui: &mut Ui, groups: &Groups, line: Line, area: Rect, buf: &mut Buffer) {
    let columns = usize::from(area.width).saturating_sub(2);
    let (title, lines) = match line {
        Line::Heading(group) => {
            let here = groups.iter().find(|(it, _)| *it == group).map_or(&[][..], |(_, here)| here);
            (named(scene, group), contributions::of_group(scene, group, here, columns))
        }
        Line::One(_, ix) => match scene.meeting.contribution(ix) {
            Some(it) => {
                let council = &scene.meeting.region().council(it.cell.council).name;
                (format!("{council} · {}", scene.title(it.cell.item)), contributions::in_full(scene, it, columns))
            }
            None => (String::new(), Vec::new()),
        },
    };
    let rule = scene.glyphs.pick("─", "-");
    let mut pen = Pen::new(buf, area, 0);
    pen.write(rule, scene.theme.line).write(" ", scene.theme.text).write(&title, scene.theme.strong);
    let rest = rule.repeat(pen.room().saturating_sub(1));
    pen.write(" ", scene.theme.text).write(&rest, scene.theme.line);
    let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    detail::draw_from(scene, &mut ui.scroll.pane, &lines, below, buf);
}
