//! Everything that an item is tied to, in its own agenda and in other dossiers.

use super::super::Scene;
use super::super::detail::links::place;
use super::super::listing::Listing;
use super::row;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::session::dossiers::ties::{End, Way};
use crate::tui::state::{Knot, knots};

pub(super) fn listing(scene: &Scene<'_>, item: ItemIx, selected: usize, columns: usize) -> Listing {
    let all = knots(scene.meeting, item);
    let title = Message::new("shelf-knots").with("title", scene.title(item)).with("count", all.len());
    let rows: Vec<_> = all.iter().map(|knot| knot_row(scene, knot, columns)).collect();
    let selected = selected.min(rows.len().saturating_sub(1));
    Listing { title: scene.tell(&title), rows, selected, empty: scene.say("shelf-knots-empty") }
}

fn knot_row(scene: &Scene<'_>, knot: &Knot<'_>, columns: usize) -> Vec<super::Parts> {
    let (title, kind, whys) = match knot {
        Knot::Own(item, why) => (scene.title(*item), scene.say("shelf-own"), [*why, None]),
        Knot::Other(tie) => {
            let arrow = match tie.way {
                Way::There => scene.glyphs.pick("→", ">"),
                Way::Here => scene.glyphs.pick("←", "<"),
                Way::Both => scene.glyphs.pick("↔", "="),
            };
            let title = match tie.end {
                End::Item(dossier, item) => dossier.meeting().map_or_else(String::new, |meeting| {
                    let item = meeting.agenda().item(item);
                    format!("{arrow} {} {}", item.number, item.title)
                }),
                End::Dossier(dossier) => format!("{arrow} {}", super::title(dossier)),
                End::Nowhere(_) => format!("{arrow} {}", place(scene, tie.end)),
            };
            let kind = match (tie.end, tie.way) {
                (End::Item(dossier, _) | End::Dossier(dossier), Way::There) => {
                    scene.tell(&Message::new("shelf-there").with("dossier", dossier.short()))
                }
                (End::Item(dossier, _) | End::Dossier(dossier), Way::Here) => {
                    scene.tell(&Message::new("shelf-here").with("dossier", dossier.short()))
                }
                (End::Item(dossier, _) | End::Dossier(dossier), Way::Both) => {
                    scene.tell(&Message::new("shelf-both").with("dossier", dossier.short()))
                }
                (End::Nowhere(_), _) => scene.say("shelf-nowhere"),
            };
            (title, kind, [tie.why, tie.back])
        }
    };
    let facts: Vec<_> = std::iter::once(kind).chain(whys.into_iter().flatten().map(str::to_owned)).collect();
    row(scene, &title, &facts, columns)
}
