//! How much voice each council has under each rule, and who has the same however much they weigh.

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{enumerated, sign, take};
use crate::domain::agreement::Agreement;
use crate::domain::council::Region;
use crate::domain::event::Seq;
use crate::domain::id::{CouncilIx, WeightIx};
use crate::domain::power::{COUNCILS_MOST, Influence, Power, alike, half_of, power};
use crate::domain::rule::Rule;
use crate::message::Message;
use crate::tui::paint::{Pen, wrap};
use crate::tui::state::{Mode, Overview, Ui};
use crate::tui::view::Scene;
use crate::words::{percent, rule_message};

/// What was last worked out, so that it is worked out once and not for each frame: the agreement once for each change of the
/// meeting, the voices once for each region with its rules.
#[derive(Debug, Default)]
pub(in crate::tui::view) struct Known {
    agreement: RefCell<Option<(Seq, Rc<Agreement>)>>,
    voices: RefCell<Option<(Region, Vec<Rule>, Voices)>>,
}

/// Rules, each with what it is called and with the voice that it gives.
type Voices = Rc<Vec<(Message, Power)>>;

impl Known {
    pub(super) fn agreement(&self, scene: &Scene<'_>) -> Rc<Agreement> {
        let at = scene.meeting.history().last();
        let known = self.agreement.borrow().as_ref().filter(|(seq, _)| *seq == at).map(|(_, it)| Rc::clone(it));
        known.unwrap_or_else(|| {
            let agreement = Rc::new(Agreement::of(scene.meeting));
            *self.agreement.borrow_mut() = Some((at, Rc::clone(&agreement)));
            agreement
        })
    }

    fn voices(&self, scene: &Scene<'_>) -> Voices {
        let (region, rules) = (scene.meeting.region(), scene.meeting.rules());
        let is_same = |(r, these, _): &&(Region, Vec<Rule>, Voices)| r == region && these == rules;
        let known = self.voices.borrow().as_ref().filter(is_same).map(|(_, _, it)| Rc::clone(it));
        known.unwrap_or_else(|| {
            let voices = Rc::new(voices(region, rules));
            *self.voices.borrow_mut() = Some((region.clone(), rules.to_vec(), Rc::clone(&voices)));
            voices
        })
    }
}

/// The rules of the meeting; and for comparison, the half of each weight by itself where no rule is just that.
fn voices(region: &Region, rules: &[Rule]) -> Vec<(Message, Power)> {
    let own = rules.iter().map(|rule| (rule_message(rule), power(rule, region)));
    let keys = region.weights.iter().enumerate().map(|(place, key)| (half_of(WeightIx::at(place)), key));
    let missing = keys.filter(|(half, _)| rules.iter().all(|rule| rule.criterion != half.criterion));
    let compared = missing
        .map(|(half, key)| (Message::new("voice-half-of").with("weight", key.name.as_str()), power(&half, region)));
    own.chain(compared).collect()
}

/// A line that can be selected.
struct Row {
    /// The council, with its share of the weight; nothing for a line of words.
    text: String,
    /// By swings and by orders, and how many swings.
    numbers: Option<[String; 3]>,
    style: Style,
}

/// A space at which no line is broken.
const TOGETHER: char = '\u{a0}';

/// The columns of the numbers.
const COLUMNS: [(&str, usize); 3] = [("heads-banzhaf", 9), ("heads-shapley", 16), ("heads-swings", 20)];

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, overview: Overview, mut area: Rect, buf: &mut Buffer) -> Position {
    let rows = rows(scene, usize::from(area.width).saturating_sub(4));
    let selected = overview.line().min(rows.len().saturating_sub(1));
    if let Some(Mode::Overview(overview)) = ui.modes.last_mut() {
        *overview.line_mut() = selected;
    }
    let bar = scene.theme.bar;
    let numbers: usize = COLUMNS.iter().map(|(_, columns)| columns).sum();
    let name = usize::from(area.width).saturating_sub(numbers + 3).min(48);
    let mut pen = Pen::new(buf, take(&mut area, 1), 0);
    pen.write(" ", bar).column(&scene.say("heads-council"), name + 1, bar);
    for (id, columns) in COLUMNS {
        pen.right(&scene.say(id), columns, bar);
    }
    pen.fill(bar);
    let page = usize::from(area.height).max(1);
    ui.scroll.list = ui.scroll.list.clamp((selected + 1).saturating_sub(page), selected);
    let mut cursor = Position::new(area.x, area.y);
    for (line, place) in (0..area.height).zip(ui.scroll.list..rows.len()) {
        let row = &rows[place];
        let is_selected = place == selected;
        let style = if is_selected { scene.theme.row_muted } else { row.style };
        let mut pen = Pen::new(buf, area, line);
        pen.write(sign(scene, is_selected), style);
        match &row.numbers {
            None => pen.write(&row.text, style),
            Some(numbers) => {
                pen.column(&row.text, name, style);
                for (number, (_, columns)) in numbers.iter().zip(COLUMNS) {
                    pen.right(number, columns, style);
                }
                &mut pen
            }
        };
        if is_selected {
            pen.fill(style);
            cursor.y = area.y + line;
        }
    }
    cursor
}

fn rows(scene: &Scene<'_>, columns: usize) -> Vec<Row> {
    let theme = &scene.theme;
    let mut rows = Vec::new();
    let words = |rows: &mut Vec<Row>, said: &str, style: Style| {
        let lines = wrap(said, columns).into_iter().map(|line| line.replace(TOGETHER, " "));
        rows.extend(lines.map(|text| Row { text, numbers: None, style }));
    };
    for (n, (rule, power)) in scene.memo.overview.voices(scene).iter().enumerate() {
        if n > 0 {
            words(&mut rows, "", theme.text);
        }
        words(&mut rows, &scene.tell(rule), theme.strong);
        match power {
            Power::TooMany => {
                let said = Message::new("voice-too-many").with("most", COUNCILS_MOST);
                words(&mut rows, &scene.tell(&said), theme.text);
            }
            Power::Counted(influences) => {
                for (council, influence) in scene.meeting.region().indices().zip(influences) {
                    rows.push(row(scene, council, influence));
                }
                for sentence in sentences(scene, influences) {
                    words(&mut rows, &sentence, theme.text);
                }
            }
        }
    }
    rows
}

fn row(scene: &Scene<'_>, council: CouncilIx, influence: &Influence) -> Row {
    let number = |n: u64| scene.text.language().number(i64::try_from(n).unwrap_or(i64::MAX));
    let thousandths = |n: u128| number(u64::try_from(n).unwrap_or(u64::MAX));
    let swings = Message::new("voice-swings").with("swings", influence.swings).with("coalitions", influence.coalitions);
    let numbers = [
        thousandths(influence.banzhaf.thousandths()),
        thousandths(influence.shapley.thousandths()),
        scene.tell(&swings),
    ];
    Row { text: weighed(scene, council).replace(TOGETHER, " "), numbers: Some(numbers), style: scene.theme.text }
}

/// A council with its share of the first weight: "Gouda (31 %)".
fn weighed(scene: &Scene<'_>, council: CouncilIx) -> String {
    let region = scene.meeting.region();
    let name = &region.council(council).name;
    match region.weight(council, WeightIx(0)) {
        Some(weight) => format!("{name} ({}{TOGETHER}%)", percent(weight, region.total(WeightIx(0)))),
        None => name.clone(),
    }
}

/// Who has the same voice although they do not weigh the same, and who has none.
fn sentences(scene: &Scene<'_>, influences: &[Influence]) -> Vec<String> {
    let region = scene.meeting.region();
    if influences.iter().all(|influence| influence.swings == 0) {
        return vec![scene.say("voice-nobody")];
    }
    let weight = |council: &CouncilIx| region.weight(*council, WeightIx(0));
    let names = |group: &[CouncilIx]| {
        let names: Vec<_> = group.iter().map(|&council| weighed(scene, council)).collect();
        enumerated(scene, &names)
    };
    let swings = |council: &CouncilIx| influences.get(council.index()).map_or(0, |influence| influence.swings);
    let mut said = Vec::new();
    for group in alike(influences) {
        let weighs_the_same = group.windows(2).all(|two| weight(&two[0]) == weight(&two[1]));
        if swings(&group[0]) == 0 || weighs_the_same {
            continue;
        }
        if group.len() == influences.len() {
            said.push(scene.say("voice-all-the-same"));
        } else {
            said.push(scene.tell(&Message::new("voice-the-same").with("councils", names(&group))));
        }
    }
    let without: Vec<_> = region.indices().filter(|council| swings(council) == 0).collect();
    if !without.is_empty() {
        let none = Message::new("voice-none").with("councils", names(&without)).with("count", without.len());
        said.push(scene.tell(&none));
    }
    said
}
