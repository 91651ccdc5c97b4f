//! The pages about what stands beside the meeting.

mod knots;
mod leaf;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::listing::{Listing, Parts};
use crate::domain::meeting::Plan;
use crate::message::Message;
use crate::session::Subject;
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
        Page::Knots(item, selected) => knots::listing(scene, item, selected, columns),
        Page::Leaf(dossier, item) => return leaf::draw(scene, ui, dossier, item, layout, buf),
    };
    listing.draw(scene, layout, &mut ui.scroll.list, buf)
}

/// A row: what it is called, and below that what there is to know of it.
fn row(scene: &Scene<'_>, title: &str, facts: &[String], columns: usize) -> Vec<Parts> {
    let line = |style| move |line: String| -> Parts { vec![(line, style)] };
    let titles = wrap(title, columns).into_iter().map(line(scene.theme.strong));
    let facts = wrap(&facts.join(" · "), columns).into_iter().map(line(scene.theme.muted));
    titles.chain(facts).collect()
}

fn dossiers(scene: &Scene<'_>, ui: &Ui, selected: usize, columns: usize) -> Listing {
    let spine = |spine: Spine<'_>| {
        let (title, mut facts) = match spine {
            Spine::Visited(visited) => {
                let mut facts = vec![scene.tell(&date_message(visited.date))];
                if let Subject::File(path) = &visited.subject {
                    facts.push(scene.tell(&Message::new("shelf-file").with("path", path.as_path())));
                }
                (visited.title.clone(), facts)
            }
            Spine::BuiltIn(dossier) => (title(dossier).to_owned(), facts(scene, dossier)),
        };
        if ui.shelf.open == Some(spine.subject()) {
            facts.push(scene.say("shelf-open"));
        }
        row(scene, &title, &facts, columns)
    };
    let rows: Vec<Vec<Parts>> = ui.shelf.spines().map(spine).collect();
    let title = scene.tell(&Message::new("shelf-dossiers").with("count", rows.len()));
    Listing { title, selected: selected.min(rows.len().saturating_sub(1)), rows, empty: String::new() }
}

/// The title of a dossier.
fn title(dossier: &'static Dossier) -> &'static str {
    dossier.meeting().map_or(dossier.name(), |meeting| &meeting.plan().title)
}

/// What there is to know of a dossier.
fn facts(scene: &Scene<'_>, dossier: &Dossier) -> Vec<String> {
    let Some(meeting) = dossier.meeting() else { return Vec::new() };
    let Plan { date, agenda, region, .. } = meeting.plan();
    let coloured = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).count();
    vec![
        scene.tell(&date_message(*date)),
        scene.tell(&Message::new("cli-councils").with("count", region.councils.len())),
        scene.tell(&Message::new("shelf-items").with("count", agenda.len()).with("coloured", coloured)),
        dossier.name().to_owned(),
    ]
}
