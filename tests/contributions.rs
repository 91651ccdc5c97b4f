//! What councils bring in, and what is answered: on the screen, in files, in reports, and from one round to the next.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/disk.rs"]
mod disk;
#[path = "support/sitting.rs"]
mod sitting;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "contributions/filter.rs"]
mod filter;
#[path = "contributions/forms.rs"]
mod forms;
#[path = "contributions/kept.rs"]
mod kept;
#[path = "contributions/order.rs"]
mod order;
#[path = "contributions/page.rs"]
mod page;
#[path = "contributions/report.rs"]
mod report;
#[path = "contributions/rounds.rs"]
mod rounds;
#[path = "contributions/screens.rs"]
mod screens;

use draagvlak::domain::contribution::Contribution;
use draagvlak::text::Language;
use world::World;

/// Two topics to colour, and what two of three councils brought in on a framework: Aadorp at two points, of which one waits for
/// an answer; Cedorp at two, of which one speaks of no theme, and one is not for everybody.
pub const AGENDA: &str = r#"(
    format: 1, id: "kader", title: "Inkoopkader De Streek", date: "2026-03-12",
    councils: [
        (id: "aa", name: "Aadorp", short: "AA"), (id: "be", name: "Beekstad", short: "BE"), (id: "ce", name: "Cedorp", short: "CE"),
    ],
    rules: [(id: "meerderheid", preset: Majority)],
    agenda: [
        (id: "u", number: "U", title: "Uitgangspunten", children: [
            (id: "kosten", number: "U1", title: "Kostenbeheersing", coloured: true, text: "Houden wij de kosten in de hand?"),
            (id: "toegang", number: "U2", title: "Toegang", coloured: true),
        ]),
        (id: "i", number: "I", title: "Inbreng per gemeente", children: [
            (id: "aa", number: "AA", title: "Aadorp", council: "aa", children: [
                (id: "aa.1", number: "1", title: "Een plafond", council: "aa", contributions: [(
                    text: "Stel een plafond vast.", themes: ["kosten"], public: true, source: (document: "zienswijze", place: "punt 1"),
                    response: (text: "Er komt een plafond.", disposition: TakenOver),
                )]),
                (id: "aa.2", number: "2", title: "Loket", council: "aa", contributions: [(
                    text: "Houd het loket lokaal.", themes: ["toegang", "kosten"], public: true,
                )]),
            ]),
            (id: "ce", number: "CE", title: "Cedorp", council: "ce", children: [
                (id: "ce.1", number: "1", title: "Waardering", council: "ce", contributions: [(
                    text: "Een goed stuk.", public: true, response: (text: "Dank.", disposition: Noted, basis: Judged),
                )]),
                (id: "ce.2", number: "2", title: "Overhead", council: "ce", contributions: [(
                    text: "Dit is binnenskamers.", themes: ["kosten"],
                    response: (text: "Ook dit is binnenskamers.", disposition: NotTakenOver),
                )]),
            ]),
        ]),
    ],
)"#;

fn world() -> World {
    World::of(AGENDA, Language::Dutch)
}

/// The contributions that stand, as "aa.1 AA text", in order of first writing.
fn stand(world: &World) -> Vec<String> {
    let said = |it: &Contribution| {
        let item = &world.meeting.agenda().item(it.cell.item).id;
        format!("{item} {} {}", world.meeting.region().council(it.cell.council).short, it.text)
    };
    world.meeting.contributions().map(|(_, it)| said(it)).collect()
}

/// One contribution, by the id of the item that it stands at.
fn at<'w>(world: &'w World, item: &str) -> &'w Contribution {
    let ix = world.item(item);
    let mut all = world.meeting.contributions().map(|(_, it)| it).filter(|it| it.cell.item == ix);
    all.next().unwrap_or_else(|| panic!("nothing was brought in at {item}"))
}
