//! What the keys do, made from the keymap itself, with what the signs mean.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Scene;
use crate::domain::agenda::Stage;
use crate::domain::council::Presence;
use crate::domain::id::LevelIx;
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::Answer;
use crate::message::Message;
use crate::tui::action::{Action, Brought, Desk, Series, Step};
use crate::tui::keymap::Context;
use crate::tui::paint::{Pen, wrap};
use crate::words::{cell_message, green_message, scaled};

/// Draws the help from this line on, and tells which line it really began with.
pub(super) fn draw_help(scene: &Scene<'_>, top: usize, screen: Rect, buf: &mut Buffer) -> usize {
    // The line of keys stays in view.
    let area = Rect { height: screen.height.saturating_sub(1), ..screen };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    Pen::new(buf, area, 0)
        .write(" ", scene.theme.bar)
        .write(&scene.say("help-title"), scene.theme.bar)
        .fill(scene.theme.bar);
    let inside = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let lines = lines(scene, usize::from(inside.width).saturating_sub(2));
    let top = top.min(lines.len().saturating_sub(usize::from(inside.height)));
    for (n, (keys, said, style)) in (0..inside.height).zip(lines.iter().skip(top)) {
        let mut pen = Pen::new(buf, inside, n);
        pen.write(" ", scene.theme.text);
        if !keys.is_empty() {
            pen.keys(keys, KEYS, scene.theme.key, scene.theme.text).write("  ", scene.theme.text);
        }
        pen.write(said, *style);
    }
    top
}

/// So many columns for the keys of an action.
pub(super) const KEYS: usize = 20;

type HelpLine = (String, String, Style);

fn lines(scene: &Scene<'_>, columns: usize) -> Vec<HelpLine> {
    let (text, strong) = (scene.theme.text, scene.theme.strong);
    let scale = scene.meeting.scale();
    let mut lines: Vec<HelpLine> = Vec::new();
    let told = |message: &Message, style| {
        let said = scene.tell(message);
        wrap(&said, columns).into_iter().map(move |line| (String::new(), line, style)).collect::<Vec<_>>()
    };
    let words = |id, style| told(&Message::new(id), style);
    let is_home = scene.home.is_some();
    let (intro, groups, context) = if is_home {
        (scaled(scale, "own-help-intro", "own-help-intro-plain"), &Action::AT_HOME[..], Context::Home)
    } else {
        (Message::new("help-intro"), &Action::NAMED[..], Context::Table)
    };
    lines.extend(told(&intro, text));
    lines.push((String::new(), String::new(), text));
    lines.extend(words("help-signs", strong));
    for (answer, presence) in signs(scene) {
        let slot = Slot { voice: Voice::of(answer, scale), presence };
        let sign = scene.glyphs.sign(scale, answer, slot).text();
        lines.push((sign, scene.tell(&cell_message(scale, answer, slot)), text));
    }
    if is_home {
        lines.extend(words("own-help-marks", text));
    } else {
        lines.extend(told(&scaled(scale, "help-count", "help-count-plain"), text));
        lines.extend(told(&Message::new("help-marks").with("green", green_message(scale)), text));
        if !scene.meeting.region().groups.is_empty() {
            lines.extend(words("help-groups", text));
        }
    }
    for (n, &(group, actions)) in groups.iter().enumerate() {
        lines.push((String::new(), String::new(), text));
        lines.extend(words(group, strong));
        let levels = (0..scale.levels().len()).map(|l| Action::Answer(Answer::Level(LevelIx::at(l))));
        for action in levels.filter(|_| n == 1).chain(actions.iter().copied()) {
            let keys = scene.keymap.names(context, action, scene.text);
            lines.push((keys, action.name(scene.text, scale), text));
        }
        if n == 0 && !is_home {
            lines.push(("1–9".to_owned(), scene.say("action-council"), text));
        }
    }
    if is_home {
        return lines;
    }
    lines.push((String::new(), String::new(), text));
    lines.extend(words("help-round", strong));
    for action in [Action::Skip, Action::Back, Action::Hide, Action::Cancel] {
        lines.push((scene.keymap.names(Context::Round, action, scene.text), action.name(scene.text, scale), text));
    }
    let overview = [Action::NextPart, Action::PreviousPart, Action::GoThere, Action::Cancel];
    let past = Step::ALL.map(Action::Time).into_iter().chain([Action::Left, Action::Right, Action::Cancel]);
    let brought_in = [
        Action::Brought(Brought::Turn),
        Action::Brought(Brought::NextHeading),
        Action::Brought(Brought::PreviousHeading),
        Action::Fold,
        Action::FoldAll,
        Action::Brought(Brought::Unanswered),
        Action::Brought(Brought::Add),
        Action::Desk(Desk::Change),
        Action::Brought(Brought::Respond),
        Action::Brought(Brought::Remove),
        Action::Desk(Desk::GoTo),
        Action::DetailUp,
        Action::DetailDown,
        Action::Cancel,
    ];
    let pages = [
        ("help-contributions", Context::BroughtIn, brought_in.to_vec()),
        ("help-overview", Context::Overview, overview.to_vec()),
        ("help-past", Context::Past, past.collect()),
    ];
    for (heading, context, actions) in pages.into_iter().chain(series()) {
        lines.push((String::new(), String::new(), text));
        lines.extend(words(heading, strong));
        for action in actions {
            let name = if action == Action::Raise { scene.say("hint-add") } else { action.name(scene.text, scale) };
            lines.push((scene.keymap.names(context, action, scene.text), name, text));
        }
    }
    lines
}

/// What is done on the pages of the series.
fn series() -> [(&'static str, Context, Vec<Action>); 3] {
    let stages = Stage::ALL.map(|stage| Action::Series(Series::Stage(stage)));
    let change = [Action::Raise, Action::Desk(Desk::Change), Action::Series(Series::Remove)];
    let calendar = [Action::Series(Series::Go), Action::Series(Series::NewSitting), Action::MoveUp, Action::MoveDown];
    let milestones = [Series::NextStage, Series::PreviousStage].map(Action::Series);
    let costs = [Series::OtherKey, Series::OtherKeyForAll].map(Action::Series);
    [
        ("help-calendar", Context::Calendar, [&calendar[..], &change].concat()),
        ("help-milestones", Context::Milestones, [&stages[..], &milestones, &change].concat()),
        ("help-costs", Context::Costs, [&costs[..], &[Action::Left, Action::Right], &change].concat()),
    ]
}

fn signs(scene: &Scene<'_>) -> Vec<(Answer, Presence)> {
    let levels = (0..scene.meeting.scale().levels().len()).map(|l| Answer::Level(LevelIx::at(l)));
    let rest = [Answer::Pending, Answer::NoView, Answer::Abstention];
    let mut signs: Vec<_> = levels.chain(rest).map(|answer| (answer, Presence::Present)).collect();
    if scene.home.is_none() {
        signs.push((Answer::Pending, Presence::Absent));
    }
    signs
}
