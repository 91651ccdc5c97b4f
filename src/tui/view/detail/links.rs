//! Where an item leads in other dossiers, and from where one leads to it.

use super::Scene;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::session::dossiers::ties::{End, Tie, Way, ties};

/// One line for each.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx) -> Vec<String> {
    ties(scene.meeting, item).into_iter().map(|tie| line(scene, tie)).collect()
}

fn line(scene: &Scene<'_>, tie: Tie<'_>) -> String {
    let place = place(scene, tie.end);
    let message = match (tie.way, tie.why) {
        (Way::There, Some(why)) => Message::new("detail-link-why").with("why", why),
        (Way::There, None) => Message::new("detail-link"),
        (Way::Here, Some(why)) => Message::new("detail-link-back-why").with("why", why),
        (Way::Here, None) => Message::new("detail-link-back"),
        (Way::Both, Some(why)) => Message::new("detail-link-both-why").with("why", why),
        (Way::Both, None) => Message::new("detail-link-both"),
    };
    scene.tell(&message.with("place", place))
}

/// The other dossier in a few words, with the title of its item.
pub(in crate::tui::view) fn place(scene: &Scene<'_>, end: End<'_>) -> String {
    match end {
        End::Item(dossier, item) => {
            format!("{}, {}", dossier.short(), dossier.title(item))
        }
        End::Dossier(dossier) => dossier.short().to_owned(),
        End::Nowhere(link) => {
            let named = match &link.item {
                Some(item) => format!("{}, {item}", link.dossier),
                None => link.dossier.clone(),
            };
            scene.tell(&Message::new("detail-link-nowhere").with("place", named))
        }
    }
}
