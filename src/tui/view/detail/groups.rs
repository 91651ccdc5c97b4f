//! What the councils of each group say of an item, together, and what the leading rule comes to within it.

use super::Scene;
use crate::domain::id::{GroupIx, ItemIx, WeightIx};
use crate::domain::ledger::Count;
use crate::domain::mark::Cell;
use crate::message::Message;
use crate::tui::state::Ui;
use crate::tui::view::{matrix, needed};
use crate::words::percent;

/// One line for each group, in the order of the file.
pub(super) fn lines(scene: &Scene<'_>, ui: &Ui, item: ItemIx) -> Vec<String> {
    let selected = ui.selected_group();
    let groups = scene.meeting.region().group_indices().filter(|&group| Some(group) != selected);
    groups.map(|group| line(scene, ui, item, group)).collect()
}

/// The folded group that is selected: what it says together, then each of its councils.
pub(super) fn selected(scene: &Scene<'_>, ui: &Ui, item: ItemIx) -> Vec<String> {
    let Some(group) = ui.selected_group() else { return Vec::new() };
    let meeting = scene.meeting;
    let mut lines = vec![line(scene, ui, item, group)];
    let sign = |cell: Cell| {
        let answer = meeting.marks().counted(cell);
        let masked = if ui.is_masked(item) { scene.glyphs.masked(answer) } else { None };
        masked.unwrap_or_else(|| scene.glyphs.sign(meeting.scale(), answer, meeting.slot(cell)))
    };
    let members = meeting.region().groups.get(group.index()).map_or(&[][..], |group| &group.members);
    let said: Vec<_> = members
        .iter()
        .map(|&council| {
            let short = &meeting.region().council(council).short;
            // What belongs together is not broken between two lines.
            format!("{short}\u{a0}{}", sign(Cell { item, council }).text().trim_end())
        })
        .collect();
    lines.push(said.join("  "));
    lines
}

fn line(scene: &Scene<'_>, ui: &Ui, item: ItemIx, group: GroupIx) -> String {
    let region = scene.meeting.region();
    let name = region.groups.get(group.index()).map_or("", |group| &group.name);
    let voices = scene.tally.voices_in(group, item);
    let all = voices.everybody();
    if ui.is_masked(item) {
        let heard = Message::new("group-heard").with("heard", voices.heard().councils);
        return scene.tell(&heard.with("group", name).with("councils", all.councils));
    }
    let part =
        |id, count: Count| (count.councils > 0).then(|| scene.tell(&Message::new(id).with("count", count.councils)));
    let mut parts = vec![scene.tell(&Message::new("group-favour").with("count", voices.favour.councils))];
    parts.extend(part("group-with-conditions", voices.conditional));
    parts.extend(part("group-against", voices.against));
    parts.extend(part("group-aside", voices.aside));
    parts.extend(part("group-silent", voices.silent));
    let key = region.weights.first().filter(|_| voices.in_favour().councils > 0);
    let weight = key.map_or_else(String::new, |key| {
        let weight = |count: Count| count.weight(WeightIx(0));
        let share = percent(weight(voices.in_favour()), weight(all));
        scene.tell(&Message::new("group-weight").with("share", share).with("weight", key.name.as_str()))
    });
    let rule = needed::in_group(scene, item, group).map_or_else(String::new, |what| format!(" · {what}"));
    let message = Message::new("detail-group")
        .with("group", name)
        .with("shapes", matrix::group::shapes(scene, item, group))
        .with("councils", all.councils)
        .with("said", parts.join(", "))
        .with("weight", weight)
        .with("rule", rule);
    scene.tell(&message)
}
