//! What councils brought in, with what was answered: beside an item, or one in full.

use ratatui::style::Style;

use super::Lines;
use crate::domain::contribution::{Contribution, Counts, Disposition, Group};
use crate::domain::id::{ContributionIx, CouncilIx, ItemIx};
use crate::domain::mark::Cell;
use crate::domain::remark::Audience;
use crate::message::Message;
use crate::tui::state::Ui;
use crate::tui::view::Scene;
use crate::words::{became_message, disposition_id, source_message};

/// What was brought in on an item, that of the selected council first; then where else it is spoken of.
pub(in crate::tui::view) fn lines(scene: &Scene<'_>, ui: &Ui, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let meeting = scene.meeting;
    let mut lines = Lines { columns, lines: Vec::new() };
    let others = meeting.region().indices().filter(|&council| council != ui.column);
    for council in std::iter::once(ui.column).chain(others) {
        for (_, it) in meeting.contributions_at(Cell { item, council }) {
            add(scene, &mut lines, it);
        }
    }
    if let Some(said) = elsewhere(scene, item) {
        lines.add(&said, scene.theme.text);
    }
    lines.lines
}

/// A contribution with its council, and below it the answer.
fn add(scene: &Scene<'_>, lines: &mut Lines, it: &Contribution) {
    let council = scene.meeting.region().council(it.cell.council).name.as_str();
    let sign = scene.glyphs.became(it.response.as_ref().map(|response| response.disposition));
    let said = |id, text: &str| Message::new(id).with("council", council).with("sign", sign).with("text", text);
    match &it.response {
        None => lines.add(&scene.tell(&said("detail-contribution-unanswered", &it.text)), scene.theme.text),
        Some(response) => {
            lines.add(&scene.tell(&said("detail-contribution", &it.text)), scene.theme.text);
            let answer = said("detail-response", &response.text).with("became", became_message(it));
            lines.add(&scene.tell(&answer), scene.theme.text);
        }
    }
}

/// Which contributions at other items speak of this one: "Inbreng hierover: GO 1, 2; ZP 7".
fn elsewhere(scene: &Scene<'_>, item: ItemIx) -> Option<String> {
    let meeting = scene.meeting;
    let mut raised: Vec<(CouncilIx, Vec<&str>)> = Vec::new();
    let speaking = meeting.contributions().filter(|(_, it)| it.themes.contains(&item));
    for (_, it) in speaking {
        let number = meeting.agenda().item(it.cell.item).number.as_str();
        match raised.iter_mut().find(|(council, _)| *council == it.cell.council) {
            Some((_, numbers)) if numbers.contains(&number) => {}
            Some((_, numbers)) => numbers.push(number),
            None => raised.push((it.cell.council, vec![number])),
        }
    }
    raised.sort_by_key(|&(council, _)| council);
    let said = |(council, numbers): &(CouncilIx, Vec<&str>)| {
        format!("{} {}", meeting.region().council(*council).short, numbers.join(", "))
    };
    let list = raised.iter().map(said).collect::<Vec<_>>().join("; ");
    (!list.is_empty()).then(|| scene.tell(&Message::new("detail-spoken-of").with("list", list)))
}

/// One contribution in full: what was brought in, what was answered, of what it speaks and where it stands.
pub(in crate::tui::view) fn in_full(scene: &Scene<'_>, it: &Contribution, columns: usize) -> Vec<(String, Style)> {
    let theme = &scene.theme;
    let mut lines = Lines { columns, lines: Vec::new() };
    lines.add(&it.text, theme.text);
    match &it.response {
        None => {
            let message = Message::new("contribution-answer-it").with("sign", scene.glyphs.became(None));
            lines.add(&scene.tell(&message), theme.alert);
        }
        Some(response) => {
            let sign = scene.glyphs.became(Some(response.disposition));
            let head = Message::new("contribution-response").with("sign", sign).with("became", became_message(it));
            lines.add(&scene.tell(&head), theme.strong);
            lines.add(&response.text, theme.text);
        }
    }
    if !it.themes.is_empty() {
        let themes = it.themes.iter().map(|&item| scene.title(item)).collect::<Vec<_>>().join("; ");
        lines.add(&scene.tell(&Message::new("contribution-themes").with("themes", themes)), theme.muted);
    }
    let mut facts: Vec<String> = it.source.iter().map(|source| scene.tell(&source_message(source))).collect();
    facts.push(scene.say(match it.audience {
        Audience::Public => "contribution-public",
        Audience::Internal => "contribution-internal",
    }));
    lines.add(&facts.join(" · "), theme.muted);
    lines.lines
}

/// What became of those in a group; of a theme also what it is about.
pub(in crate::tui::view) fn of_group(
    scene: &Scene<'_>,
    group: Group,
    here: &[ContributionIx],
    columns: usize,
) -> Vec<(String, Style)> {
    let mut lines = Lines { columns, lines: Vec::new() };
    let all = here.iter().filter_map(|&ix| scene.meeting.contribution(ix));
    let counts = Counts::of(all);
    let became = Disposition::ALL.map(|it| (counts.count(it), scene.glyphs.became(Some(it)), disposition_id(it)));
    let unanswered = (counts.unanswered, scene.glyphs.became(None), "contribution-unanswered");
    for (count, sign, id) in became.into_iter().chain([unanswered]).filter(|&(count, ..)| count > 0) {
        let said = Message::new("contributions-became").with("count", count).with("sign", sign);
        lines.add(&scene.tell(&said.with("became", Message::new(id))), scene.theme.text);
    }
    if let Group::Theme(theme) = group
        && let Some(text) = &scene.meeting.agenda().item(theme).text
    {
        lines.add(text, scene.theme.muted);
    }
    lines.lines
}
