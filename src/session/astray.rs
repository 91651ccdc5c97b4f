//! Links that lead nowhere: to a dossier that is not compiled in, or to an item that it does not have.

use std::path::Path;

use super::dossiers::{self, near};
use super::{Subject, subject::Read};
use crate::domain::meeting::Plan;
use crate::message::{Message, Say};
use crate::store::agenda::{Found, PlacedLink};
use crate::store::disk::shown;

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Astray {
    /// No dossier of this name is compiled in.
    NoDossier {
        /// The name.
        name: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// The dossier has no such item.
    NoItem {
        /// The dossier.
        dossier: String,
        /// The id of the item.
        item: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
}

impl Say for Astray {
    fn message(&self) -> Message {
        match self {
            Self::NoDossier { name, .. } => Message::new("link-no-dossier").with("name", name.as_str()),
            Self::NoItem { dossier, item, .. } => {
                Message::new("link-no-item").with("dossier", dossier.as_str()).with("item", item.as_str())
            }
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::NoDossier { nearest, .. } | Self::NoItem { nearest, .. } => {
                nearest.as_ref().map(|word| Message::new("agenda-hint-meant").with("word", word.as_str()))
            }
        }
    }
}

/// The links of what was read that lead nowhere, in the order of the file.
pub(super) fn of(subject: &Subject, read: &Read) -> Vec<Found<Astray>> {
    let file = match subject {
        Subject::File(path) => shown(path),
        Subject::BuiltIn(dossier) => shown(Path::new(&dossier.file())),
    };
    let found = |placed: &PlacedLink| {
        let what = astray(placed, &read.plan)?;
        let place = match what {
            Astray::NoDossier { .. } => placed.dossier,
            Astray::NoItem { .. } => placed.item.unwrap_or(placed.dossier),
        };
        Some(Found { file: file.clone(), place: Some(place), what })
    };
    read.links.iter().filter_map(found).collect()
}

/// Why a link leads nowhere, if it does. One to the very file that it stands in leads to what stands there.
fn astray(placed: &PlacedLink, own: &Plan) -> Option<Astray> {
    let link = &placed.link;
    let plan = match dossiers::find(&link.dossier) {
        _ if link.dossier == own.id => own,
        Some(dossier) => dossier.meeting()?.plan(),
        None => {
            let nearest = dossiers::nearest(&link.dossier).map(|dossier| dossier.name().to_owned());
            return Some(Astray::NoDossier { name: link.dossier.clone(), nearest });
        }
    };
    let item = link.item.as_ref().filter(|id| plan.agenda.find(id).is_none())?;
    let ids: Vec<_> = plan.agenda.walk().into_iter().map(|item| plan.agenda.item(item).id.as_str()).collect();
    let nearest = near(item, ids.into_iter()).map(str::to_owned);
    Some(Astray::NoItem { dossier: link.dossier.clone(), item: item.clone(), nearest })
}
