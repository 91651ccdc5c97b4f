//! The pages about what stands beside the meeting.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::listing::{Listing, Parts};
use crate::domain::meeting::Plan;
use crate::message::Message;
use crate::session::dossiers::Dossier;
use crate::tui::layout::Layout;
use crate::tui::paint::wrap;
use crate::tui::state::{Page, Spine, Ui};
use crate::words::date_message;

/// A row is set in by so many columns.
const INDENT: usize = 3;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, page: Page, layout: &Layout, buf: &mut Buffer) -> Position {
    let columns = usize::from(layout.body.width).saturating_sub(INDENT + 1);
    let listing = match page {
        Page::Dossiers(selected) => dossiers(scene, ui, selected, columns),
    };
    listing.draw(scene, layout, &mut ui.scroll.list, buf)
}

fn dossiers(scene: &Scene<'_>, ui: &Ui, selected: usize, columns: usize) -> Listing {
    let row = |spine: Spine<'_>| {
        let is_open = ui.shelf.open == Some(spine.subject());
        let (title, mut facts) = match spine {
            Spine::Visited(visited) => {
                let path = match &visited.subject {
                    crate::session::Subject::File(path) => Message::new("shelf-file").with("path", path.as_path()),
                    crate::session::Subject::BuiltIn(dossier) => Message::new("plain").with("text", dossier.name()),
                };
                (visited.title.clone(), vec![scene.tell(&date_message(visited.date)), scene.tell(&path)])
            }
            Spine::BuiltIn(dossier) => built_in(scene, dossier),
        };
        if is_open {
            facts.push(scene.say("shelf-open"));
        }
        let line = |style| move |line: String| -> Parts { vec![(line, style)] };
        let titles = wrap(&title, columns).into_iter().map(line(scene.theme.strong));
        titles.chain(wrap(&facts.join(" · "), columns).into_iter().map(line(scene.theme.muted))).collect()
    };
    let rows: Vec<Vec<Parts>> = ui.shelf.spines().map(row).collect();
    let title = scene.tell(&Message::new("shelf-dossiers").with("count", rows.len()));
    Listing { title, selected: selected.min(rows.len().saturating_sub(1)), rows, empty: String::new() }
}

/// The title of a dossier, and what there is to know of it.
fn built_in(scene: &Scene<'_>, dossier: &Dossier) -> (String, Vec<String>) {
    let Some(meeting) = dossier.meeting() else { return (dossier.name().to_owned(), Vec::new()) };
    let Plan { title, date, agenda, region, .. } = meeting.plan();
    let coloured = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
    let facts = vec![
        scene.tell(&date_message(*date)),
        scene.tell(&Message::new("cli-councils").with("count", region.councils.len())),
        scene.tell(&Message::new("shelf-items").with("count", agenda.len()).with("coloured", coloured)),
        dossier.name().to_owned(),
    ];
    (title.clone(), facts)
}
