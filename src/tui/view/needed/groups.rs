//! What the leading rule asks of each group, and what each still needs: "Drechtsteden: nog 2 van 6".

use super::super::Scene;
use crate::domain::id::{GroupIx, ItemIx};
use crate::domain::needed::{Moves, Needed};
use crate::domain::outcome::{Firmness, Outcome};
use crate::domain::part::Stake;
use crate::message::Message;
use crate::tui::paint::{fit, width};
use crate::words::outcome_id;

/// A name is not cut to less than so many columns: then two lines are better.
const NAME_LEAST: usize = 12;

/// One sentence for each group of which the leading rule asks something, in the order of the file. A long name gives way, so
/// that each is read in one line.
pub(super) fn asked(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<String> {
    let groups = scene.meeting.region().group_indices().filter(|&group| scene.tally.is_asked(group));
    let said = |group: GroupIx| {
        let what = in_words(scene, item, group)?;
        let name = &scene.meeting.region().groups.get(group.index())?.name;
        let room = columns.saturating_sub(width(&what) + 2);
        // The colon stays with the name.
        let name = fit(name, if room < NAME_LEAST { columns.saturating_sub(1) } else { room });
        Some(scene.tell(&Message::new("needed-in-group").with("group", name).with("what", what)))
    };
    groups.filter_map(said).collect()
}

/// How the part of a group stands under the leading rule, and what it still needs.
pub(in crate::tui::view) fn in_words(scene: &Scene<'_>, item: ItemIx, group: GroupIx) -> Option<String> {
    let (meeting, tally) = (scene.meeting, scene.tally);
    let part = tally.part(group)?;
    let (outcome, firmness) = tally.leading_in(group, item)?;
    if part.stake == Stake::Alone {
        return Some(scene.tell(&Message::new("group-alone").with("outcome", Message::new(outcome_id(outcome)))));
    }
    let needed = scene.memo.needed_in(scene, group, item)?;
    let members = meeting.region().groups.get(group.index()).map_or(0, |group| group.members.len());
    let size = size(&needed);
    let sized = |id, size| Message::new(id).with("size", size).with("councils", members);
    Some(scene.tell(&match (outcome, firmness, size) {
        (Outcome::Support, Firmness::Settled, _) => Message::new("group-settled"),
        (Outcome::Support, Firmness::Provisional, _) => Message::new("group-provisional"),
        (Outcome::Conditional, _, Some(size)) => sized("group-conditional", size),
        (Outcome::Conditional, _, None) => Message::new("group-only-conditional"),
        (Outcome::NoSupport, _, Some(size)) => sized("group-lost", size),
        (Outcome::NoSupport, _, None) => Message::new("group-impossible"),
        (Outcome::Open, _, Some(size)) => sized("group-needs", size),
        (Outcome::Open, _, None) if needed.moves == Moves::Quorum => Message::new("firm-no-quorum"),
        (Outcome::Open, _, None) => Message::new("group-open"),
    }))
}

/// How many councils would have to turn green.
fn size(needed: &Needed) -> Option<usize> {
    match &needed.moves {
        Moves::Smallest(sets) | Moves::OneOfSeveral(sets) => sets.sets.first().map(Vec::len),
        Moves::Nothing | Moves::Quorum | Moves::Impossible => None,
    }
}
