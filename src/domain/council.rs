//! Who takes part: the councils of a region, what each weighs, and the groups they form.

use super::agenda::Source;
use super::id::{CouncilIx, GroupIx, WeightIx};
use super::mandate::Mandate;

/// So many keys of weights can stand beside each other in one meeting.
pub const WEIGHTS_MAX: usize = 4;

/// A council (*raad*) that colours topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// The stable id in files.
    pub id: String,
    /// The name on the screen.
    pub name: String,
    /// Two or three letters for the head of a column.
    pub short: String,
    /// What the name sorts by ("Gravenhage"), if not itself.
    pub sort: Option<String>,
    /// Other names that a search should find ("Den Bosch").
    pub aliases: Vec<String>,
    /// The weight under each key of [`Region::weights`]; `None` where it is unknown.
    pub weights: Vec<Option<u64>>,
    /// Under which mandate its representative speaks in this meeting; none means personally.
    pub mandate: Option<Mandate>,
    /// Whether it is at the table when the meeting starts.
    pub presence: Presence,
}

/// Whether a council is at the table. Presence is not a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Presence {
    /// At the table.
    #[default]
    Present,
    /// Not at the table (*afwezig*): what it said before still stands, but nothing more is to be expected of it.
    Absent,
}

impl Presence {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Present => Self::Absent,
            Self::Absent => Self::Present,
        }
    }
}

/// What councils are weighed by, such as inhabitants in the allocation key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightKey {
    /// The stable id in files.
    pub id: String,
    /// The unit, in the plural ("inwoners").
    pub name: String,
    /// Where the numbers come from.
    pub source: Option<Source>,
}

/// Councils that belong together, such as a sub-region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The stable id in files.
    pub id: String,
    /// The name on the screen.
    pub name: String,
    /// Who belongs to it.
    pub members: Vec<CouncilIx>,
}

/// The councils of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Region {
    /// In the order of the columns.
    pub councils: Vec<Council>,
    /// What they are weighed by; the first is shown in the rows.
    pub weights: Vec<WeightKey>,
    /// The groups that they form, if any.
    pub groups: Vec<Group>,
}

impl Region {
    /// All councils, in the order of the columns.
    pub fn indices(&self) -> impl DoubleEndedIterator<Item = CouncilIx> + ExactSizeIterator + use<> {
        (0..self.councils.len()).map(CouncilIx::at)
    }

    /// The council in this column.
    ///
    /// # Panics
    /// When the index does not come from this region.
    #[must_use]
    pub fn council(&self, council: CouncilIx) -> &Council {
        &self.councils[council.index()]
    }

    /// The council with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<CouncilIx> {
        self.councils.iter().position(|c| c.id == id).map(CouncilIx::at)
    }

    /// The key of weights with this id.
    #[must_use]
    pub fn find_weight(&self, id: &str) -> Option<WeightIx> {
        self.weights.iter().position(|w| w.id == id).map(WeightIx::at)
    }

    /// The group with this id.
    #[must_use]
    pub fn find_group(&self, id: &str) -> Option<GroupIx> {
        self.groups.iter().position(|g| g.id == id).map(GroupIx::at)
    }

    /// Whether a council belongs to a group.
    #[must_use]
    pub fn belongs(&self, council: CouncilIx, group: GroupIx) -> bool {
        self.groups.get(group.index()).is_some_and(|group| group.members.contains(&council))
    }

    /// The group under which a council stands: the first that it belongs to.
    #[must_use]
    pub fn group_of(&self, council: CouncilIx) -> Option<GroupIx> {
        self.groups.iter().position(|group| group.members.contains(&council)).map(GroupIx::at)
    }

    /// The councils as they stand beside each other: those of one group under that group, in the order of the file, those in
    /// no group last and under none. A council in two groups stands in the first, and a group in which nobody stands is left out.
    #[must_use]
    pub fn arranged(&self) -> Vec<(Option<GroupIx>, Vec<CouncilIx>)> {
        let mut group_of = vec![None; self.councils.len()];
        for (place, group) in self.groups.iter().enumerate().rev() {
            for member in &group.members {
                if let Some(first) = group_of.get_mut(member.index()) {
                    *first = Some(GroupIx::at(place));
                }
            }
        }
        let mut arranged: Vec<_> = self.group_indices().map(|group| (Some(group), Vec::new())).collect();
        arranged.push((None, Vec::new()));
        for (council, group) in self.indices().zip(group_of) {
            let place = group.map_or(self.groups.len(), GroupIx::index);
            if let Some((_, councils)) = arranged.get_mut(place) {
                councils.push(council);
            }
        }
        arranged.retain(|(_, councils)| !councils.is_empty());
        arranged
    }

    /// All councils as they stand beside each other.
    #[must_use]
    pub fn in_order(&self) -> Vec<CouncilIx> {
        self.arranged().into_iter().flat_map(|(_, councils)| councils).collect()
    }

    /// How many groups there are.
    #[must_use]
    pub fn group_count(&self) -> u16 {
        u16::try_from(self.groups.len()).unwrap_or(u16::MAX)
    }

    /// All groups, in the order of the file.
    pub fn group_indices(&self) -> impl DoubleEndedIterator<Item = GroupIx> + ExactSizeIterator + use<> {
        (0..self.groups.len()).map(GroupIx::at)
    }

    /// What a council weighs under a key; `None` where it is unknown.
    #[must_use]
    pub fn weight(&self, council: CouncilIx, key: WeightIx) -> Option<u64> {
        self.council(council).weights.get(key.index()).copied().flatten()
    }

    /// What all councils weigh together under a key; those of unknown weight count for nought.
    #[must_use]
    pub fn total(&self, key: WeightIx) -> u64 {
        self.indices().filter_map(|c| self.weight(c, key)).fold(0, u64::saturating_add)
    }

    /// The council that weighs more than all others together under a key, if there is one.
    #[must_use]
    pub fn dominant(&self, key: WeightIx) -> Option<CouncilIx> {
        let total = u128::from(self.total(key));
        self.indices().find(|&c| self.weight(c, key).is_some_and(|w| u128::from(w) * 2 > total))
    }
}
