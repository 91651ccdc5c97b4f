//! What each group of councils comes to, point by point.

use super::{Page, aligned};
use crate::domain::id::{GroupIx, ItemIx};
use crate::message::Message;
use crate::words::{outcome_id, summed};

impl Page<'_> {
    /// A row for each item and a column for each group; nothing where there are no groups.
    pub(super) fn groups(&self) -> String {
        let region = self.meeting.region();
        if region.groups.is_empty() {
            return String::new();
        }
        let mut heads = vec![self.text.say("report-groups-heading")];
        heads.extend(region.groups.iter().map(|group| group.name.clone()));
        let mut rows = vec![heads];
        let items = self.meeting.agenda().walk().into_iter().filter(|&item| self.tally.rolled(item).coloured > 0);
        rows.extend(items.map(|item| {
            let title = format!("{}{}", "  ".repeat(self.meeting.agenda().depth(item)), self.title(item));
            let cells = region.group_indices().map(|group| self.in_group(item, group));
            std::iter::once(title).chain(cells).collect()
        }));
        aligned(&rows)
    }

    /// "3+1/6 ◐ voorwaarden ✓": how many are in favour of how many, what the leading rule comes to, and whether it asks that of
    /// the group and it is met. On a heading: on how many points there is support.
    fn in_group(&self, item: ItemIx, group: GroupIx) -> String {
        if !self.meeting.agenda().is_coloured(item) {
            let rolled = self.tally.rolled_in(group, item);
            let count = format!("{}/{}", summed(rolled.support.into(), rolled.conditional.into()), rolled.coloured);
            return self.text.tell(&Message::new("cli-show-group-points").with("count", count));
        }
        let voices = self.tally.voices_in(group, item);
        let count = summed(voices.favour.councils, voices.conditional.councils);
        let count = format!("{count}/{}", voices.everybody().councils);
        let Some((outcome, _)) = self.tally.leading_in(group, item) else { return count };
        let met = if self.tally.is_met_in(group, item) { self.glyphs.pick(" ✓", " v") } else { "" };
        format!("{count} {} {}{met}", self.glyphs.outcome(outcome), self.text.say(outcome_id(outcome)))
    }
}
