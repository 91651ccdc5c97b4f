//! What is still needed for the selected item, under the leading rule, and what the other rules say.

mod groups;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Scene;
use super::series::reached;
use crate::domain::event::Seq;
use crate::domain::id::{CouncilIx, GroupIx, ItemIx, WeightIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::needed::{Moves, Needed, Sets};
use crate::domain::outcome::{Outcome, Quorum, Verdict};
use crate::domain::rule::Rule;
use crate::message::Message;
use crate::tui::paint::{Pen, wrap};
use crate::tui::state::Ui;
use crate::words::{Wording, firmness_id, green_message, level_message, outcome_id, percent, rule_message};

/// What was last worked out, so that it is worked out once for each change of the meeting and not for each frame.
#[derive(Debug, Default)]
pub struct Memo {
    needed: RefCell<Option<(ItemIx, Seq, Rc<Needed>)>>,
    in_groups: RefCell<InGroups>,
    pub(super) verdicts: super::judged::Verdicts,
    /// Who colours alike, and how much voice councils have.
    pub(super) overview: super::overview::Known,
}

impl Memo {
    fn needed(&self, scene: &Scene<'_>, item: ItemIx, rule: &Rule) -> Rc<Needed> {
        let at = scene.meeting.history().last();
        let known =
            self.needed.borrow().as_ref().filter(|(i, s, _)| (*i, *s) == (item, at)).map(|(_, _, n)| Rc::clone(n));
        known.unwrap_or_else(|| {
            let needed = Rc::new(scene.tally.needed(scene.meeting, item, rule));
            *self.needed.borrow_mut() = Some((item, at, Rc::clone(&needed)));
            needed
        })
    }

    fn needed_in(&self, scene: &Scene<'_>, group: GroupIx, item: ItemIx) -> Option<Rc<Needed>> {
        let of = Some((item, scene.meeting.history().last()));
        let mut known = self.in_groups.borrow_mut();
        if known.of != of {
            *known = InGroups { of, needed: HashMap::new() };
        }
        let work_out = || scene.tally.needed_in(scene.meeting, group, item).map(Rc::new);
        known.needed.entry(group).or_insert_with(work_out).clone()
    }
}

/// What each group needs for one item, after one change of the meeting.
#[derive(Debug, Default)]
struct InGroups {
    of: Option<(ItemIx, Seq)>,
    needed: HashMap<GroupIx, Option<Rc<Needed>>>,
}

/// Sets beyond this many are not read out.
const SETS_SHOWN: usize = 4;

pub(super) use groups::in_words as in_group;

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, area: Rect, buf: &mut Buffer) {
    let rule = scene.glyphs.pick("│", "|");
    for n in 0..area.height {
        let left = Rect { x: area.x.saturating_sub(1), width: 1, ..area };
        Pen::new(buf, left, n).write(rule, scene.theme.line);
    }
    // Of what is not known yet nothing is needed.
    let Some(item) = ui.item().filter(|_| !scene.is_unread()) else { return };
    let columns = usize::from(area.width).saturating_sub(1);
    let mut lines = lines(scene, ui, item, columns);
    lines.extend(below(scene, item, columns));
    for (n, (line, style)) in (0..area.height).zip(lines) {
        Pen::new(buf, area, n).write(" ", style).write(&line, style);
    }
}

/// Of a heading, how far the milestones at and below it are: its own text may be long, and this should be seen without scrolling.
fn below(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let agenda = scene.meeting.agenda();
    let stages = agenda.stages(item);
    if agenda.children(Some(item)).is_empty() || stages.all() == 0 {
        return Vec::new();
    }
    wrap(&scene.tell(&reached(stages)), columns).into_iter().map(|line| (line, scene.theme.text)).collect()
}

/// What is still needed, in lines.
pub(super) fn lines(scene: &Scene<'_>, ui: &Ui, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = Vec::new();
    let mut add = |text: &str, style: Style| lines.extend(wrap(text, columns).into_iter().map(|l| (l, style)));
    let theme = &scene.theme;
    if !scene.meeting.agenda().item(item).coloured {
        // Where nothing is coloured, at it or below it, nothing is needed.
        if scene.tally.rolled(item).coloured > 0 {
            add(&rolled(scene, item), theme.text);
        }
        return lines;
    }
    if ui.is_masked(item) {
        add(&scene.say("needed-masked"), theme.text);
        return lines;
    }
    let Some(leading) = scene.meeting.rules().first() else { return lines };
    let verdict = scene.tally.verdict(scene.meeting, item, leading);
    let needed = scene.memo.needed(scene, item, leading);
    add(&under(scene, leading, &verdict), theme.strong);
    for text in said(scene, item, &verdict, &needed, columns) {
        add(&text, theme.text);
    }
    for rule in scene.meeting.rules().iter().skip(1) {
        let other = scene.tally.verdict(scene.meeting, item, rule);
        let is_open = [verdict.outcome, other.outcome].contains(&Outcome::Open);
        let differs = !is_open && other.outcome != verdict.outcome;
        let sign = if differs { scene.glyphs.pick("≠ ", "# ") } else { "" };
        add(&format!("{sign}{}", under(scene, rule, &other)), theme.muted);
    }
    add(&rests_on(scene, &verdict), theme.muted);
    lines
}

fn rolled(scene: &Scene<'_>, item: ItemIx) -> String {
    if !scene.is_counted() {
        return scene.glyphs.pick("…", "~").to_owned();
    }
    let rolled = scene.tally.rolled(item);
    let message = Message::new("needed-rolled")
        .with("coloured", rolled.coloured)
        .with("support", rolled.support)
        .with("conditional", rolled.conditional)
        .with("open", rolled.open)
        .with("none", rolled.no_support)
        .with("settled", rolled.settled);
    scene.tell(&message)
}

/// What would settle it, who can block it, whose answer settles most.
fn said(scene: &Scene<'_>, item: ItemIx, verdict: &Verdict, needed: &Needed, columns: usize) -> Vec<String> {
    let names = |councils: &[CouncilIx]| shorts(scene, councils, " ");
    let mut said = Vec::new();
    match &needed.moves {
        Moves::Nothing => said.push(scene.say("needed-nothing")),
        Moves::Quorum => said.push(scene.say("needed-quorum")),
        Moves::Impossible => said.push(scene.say(match verdict.outcome {
            Outcome::Conditional => "needed-conditions",
            Outcome::NoSupport | Outcome::Open | Outcome::Support if scene.meeting.present() < councils(scene) => {
                "needed-impossible-present"
            }
            Outcome::NoSupport | Outcome::Open | Outcome::Support => "needed-impossible",
        })),
        Moves::Smallest(sets) if sets.any_of().is_none() && asks_groups_alone(scene) => {
            // Group by group it is told below, where a list of all sets would be as long as it is dull.
            let size = sets.sets.first().map_or(0, Vec::len);
            said.push(scene.tell(&Message::new("needed-over-groups").with("size", size)));
        }
        Moves::Smallest(sets) => said.push(scene.tell(&in_words(scene, sets))),
        Moves::OneOfSeveral(sets) => {
            let set = sets.sets.first().map(|s| names(s)).unwrap_or_default();
            let size = sets.sets.first().map_or(0, Vec::len);
            let green = green_message(scene.meeting.scale());
            let message = Message::new("needed-one-of-several").with("set", set).with("size", size);
            said.push(scene.tell(&message.with("green", green)));
        }
    }
    said.extend(groups::asked(scene, item, columns));
    if let Moves::Smallest(sets) | Moves::OneOfSeveral(sets) = &needed.moves {
        let spoken = spoken(scene, item, sets);
        if !spoken.is_empty() {
            said.push(scene.tell(&Message::new("needed-spoken").with("councils", spoken.join(", "))));
        }
    }
    if !needed.blockers.is_empty() {
        said.push(scene.tell(&Message::new("needed-blockers").with("councils", names(&needed.blockers))));
    }
    if !needed.deciders.is_empty() {
        said.push(scene.tell(&Message::new("needed-deciders").with("councils", names(&needed.deciders))));
    }
    said
}

/// Whether what is needed under the leading rule can be told group by group.
fn asks_groups_alone(scene: &Scene<'_>) -> bool {
    scene.meeting.rules().first().is_some_and(|rule| rule.asks_groups_alone(scene.meeting.region()))
}

fn councils(scene: &Scene<'_>) -> usize {
    scene.meeting.region().councils.len()
}

/// The candidates who would have to change what they said, with what that is.
fn spoken(scene: &Scene<'_>, item: ItemIx, sets: &Sets) -> Vec<String> {
    let meeting = scene.meeting;
    let answer = |council| meeting.marks().counted(Cell { item, council });
    let candidates = sets.candidates.iter().filter(|&&c| answer(c) != Answer::Pending).take(SETS_SHOWN);
    let named = |&council: &CouncilIx| {
        let said = scene.tell(&level_message(meeting.scale(), answer(council)));
        format!("{} ({said})", meeting.region().council(council).short)
    };
    candidates.map(named).collect()
}

fn in_words(scene: &Scene<'_>, sets: &Sets) -> Message {
    let size = sets.sets.first().map_or(0, Vec::len);
    match sets.any_of() {
        Some(size) if size == sets.candidates.len() => Message::new("needed-all-of")
            .with("green", green_message(scene.meeting.scale()))
            .with("councils", shorts(scene, &sets.candidates, " ")),
        Some(size) => Message::new("needed-any-of")
            .with("green", green_message(scene.meeting.scale()))
            .with("size", size)
            .with("councils", shorts(scene, &sets.candidates, " ")),
        None => {
            let or = scene.say("needed-or");
            let listed: Vec<_> = sets.sets.iter().take(SETS_SHOWN).map(|s| shorts(scene, s, "+")).collect();
            let id = if sets.sets.len() > SETS_SHOWN { "needed-sets-more" } else { "needed-sets" };
            Message::new(id)
                .with("size", size)
                .with("sets", listed.join(&format!(" {or} ")))
                .with("green", green_message(scene.meeting.scale()))
        }
    }
}

fn shorts(scene: &Scene<'_>, councils: &[CouncilIx], between: &str) -> String {
    let names: Vec<_> = councils.iter().map(|&c| scene.meeting.region().council(c).short.as_str()).collect();
    names.join(between)
}

/// What a rule says.
fn under(scene: &Scene<'_>, rule: &Rule, verdict: &Verdict) -> String {
    let outcome = Message::new(match (verdict.quorum, verdict.outcome) {
        (Quorum::Missing, _) => "firm-no-quorum",
        (Quorum::Present, Outcome::NoSupport) => "outcome-no-support-long",
        (Quorum::Present, Outcome::Conditional) => "outcome-conditional-whole",
        (Quorum::Present, outcome @ (Outcome::Support | Outcome::Open)) => outcome_id(outcome),
    });
    let firm = match firmness_id(verdict.outcome, verdict.firmness, Wording::Full) {
        Some(id) => format!(", {}", scene.say(id)),
        None => String::new(),
    };
    scene
        .tell(&Message::new("needed-rule").with("rule", rule_message(rule)).with("outcome", outcome).with("firm", firm))
}

/// On how many councils and how much weight the outcome rests: those who have spoken.
pub(super) fn rests_on(scene: &Scene<'_>, verdict: &Verdict) -> String {
    let region = scene.meeting.region();
    let all = crate::domain::ledger::Count::all(region);
    let message = match region.weights.first() {
        Some(weight) => Message::new("needed-rests-weight")
            .with("share", percent(verdict.heard.weight(WeightIx(0)), all.weight(WeightIx(0))))
            .with("weight", weight.name.as_str()),
        None => Message::new("needed-rests"),
    };
    scene.tell(&message.with("heard", verdict.heard.councils).with("councils", all.councils))
}
