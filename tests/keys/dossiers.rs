//! The page of dossiers, and from there to another meeting.

use std::path::PathBuf;

use draagvlak::session::{self, dossiers};
use draagvlak::text::Language;
use draagvlak::tui::state::{Destination, Mode, Question, Visited};
use draagvlak::tui::update::Effect;

use crate::world::World;

/// The meeting of 16 September, opened by its name, after a file was looked at.
fn world() -> World {
    let mut world = World::new().at("1.2 GO");
    world.ui.shelf.open = Some(session::Subject::BuiltIn(dossiers::usual()));
    let subject = session::Subject::File(PathBuf::from("map/streek.ron"));
    let (date, item) = (world.meeting.plan().date, Some("7".to_owned()));
    world.ui.shelf.visited = vec![Visited { subject, title: "Overleg De Streek".to_owned(), date, item }];
    world
}

fn file() -> Destination {
    let subject = session::Subject::File(PathBuf::from("map/streek.ron"));
    Destination { subject, item: Some("7".to_owned()) }
}

#[test]
fn all_dossiers_and_the_files_that_were_open_are_on_one_page() {
    let mut world = world();
    world.press("<C-o>");
    let screen = world.screen(100, 30);
    let page: Vec<_> = screen.lines().skip(1).collect();
    assert!(page[0].contains(&format!("Dossiers: {}", dossiers::all().len() + 1)), "{screen}");
    assert!(page[1].contains("Overleg De Streek") && page[2].contains("map/streek.ron"), "{screen}");
    assert!(page[3].contains("▶ Afstemmingsoverleg sociaal domein Midden-Holland"), "{screen}");
    let facts = "16 september 2021 · 5 raden · 90 agendapunten, 63 om in te kleuren · midden-holland-2021-09-16";
    let facts = format!("{facts} · nu open");
    let words: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(&facts), "{screen}");
    world.press("<C-o>");
    assert!(world.ui.modes.is_empty(), "the same key leaves it");
    assert_eq!(world.place(), "1.2 GO");
}

#[test]
fn enter_goes_on_with_what_is_selected() {
    let mut world = world();
    world.press("<C-o><Up><Enter>");
    assert_eq!(world.effect(), &Effect::Reopen(file()));
    world.press("<Esc><C-o><Home><Down><Enter>");
    let usual = session::Subject::BuiltIn(dossiers::usual());
    assert_eq!(world.effect(), &Effect::Reopen(usual.into()), "the driver tells that it is open already");
    world.press("<End><PgDn><PgUp><PgUp><Up><Enter>");
    assert_eq!(world.effect(), &Effect::Reopen(file()), "the list ends where it ends");
}

#[test]
fn what_was_typed_and_not_taken_is_asked_about_first() {
    let mut world = world();
    world.press("vmits de raad<Esc><C-o><Up><Enter>");
    assert!(matches!(world.ui.modes.last(), Some(Mode::Question(Question::DraftsBefore(1, _)))));
    let asked = world.screen(100, 30);
    assert!(asked.contains("Eén tekst is getypt en niet overgenomen. Toch iets anders openen?"), "{asked}");
    world.press("<Esc>");
    assert_eq!(world.effect(), &Effect::None);
    world.press("<Enter>j");
    assert_eq!(world.effect(), &Effect::Reopen(file()));
}

#[test]
fn what_is_not_kept_is_asked_about_by_the_driver() {
    let mut world = world();
    world.keeping.not_kept = 3;
    world.ui.modes.push(Mode::Question(Question::Reopen(file())));
    assert!(world.screen(100, 30).contains("3 wijzigingen zijn niet bewaard. Toch iets anders openen?"));
    world.press("j");
    assert_eq!(world.effect(), &Effect::ReopenAnyway(file()));
}

#[test]
fn only_this_meeting_can_be_changed() {
    let mut world = world();
    let before = world.meeting.clone();
    world.press("<C-o>gorztaxHReuwV<Tab>");
    assert_eq!(world.meeting.history().last(), before.history().last());
    assert_eq!(world.ui.modes.len(), 1);
    world.press("?");
    assert_eq!(world.ui.modes.len(), 2, "help is there");
}

/// The lines of the page, without blanks before and after them.
fn page(world: &mut World) -> Vec<String> {
    let screen = world.screen(120, 40);
    let lines = screen.lines().skip(1).map(|line| line.trim_matches([' ', '▶']).to_owned());
    lines.take_while(|line| !line.is_empty()).collect()
}

#[test]
fn an_item_leads_to_what_it_is_tied_to_here_and_elsewhere() {
    let mut world = world().at("2.3 KW");
    let detail = world.screen(120, 60);
    let words: String = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Verwant: "), "{detail}");
    world.press("G");
    let lines = page(&mut world);
    assert_eq!(lines[0], format!("Verwant: {} · 2.3 De inzet en werking van budgetplafonds", count(&world)));
    assert_eq!(lines[1], "B1.6 Budgetplafonds zonder zicht op kwaliteit: paard achter de wagen");
    assert!(lines[2].starts_with("in deze agenda · Bodegraven-Reeuwijk: eerst inzicht"), "{lines:#?}");
    let linked = lines.iter().position(|line| line.ends_with("Budgetplafonds: Nee-tenzij vervangen")).unwrap();
    assert!(lines[linked].starts_with("↔ T25 "), "{lines:#?}");
    assert!(lines[linked + 1].starts_with("noemt en wordt genoemd in inkoopkader ZHZ · "), "{lines:#?}");
    world.press("<Enter>");
    assert_eq!(
        (world.place().as_str(), world.ui.modes.len()),
        ("br.6 KW", 0),
        "Enter goes to an item of its own agenda"
    );
}

/// How many ties the selected item has, as the page counts them.
fn count(world: &World) -> usize {
    draagvlak::tui::state::knots(&world.meeting, world.ui.item().unwrap()).len()
}

#[test]
fn an_item_of_another_dossier_is_read_before_its_dossier_is_opened() {
    let mut world = world().at("2.3 KW");
    world.press("G");
    while !selected(&mut world).contains("T25") {
        let before = selected(&mut world);
        world.press("<Down>");
        assert_ne!(selected(&mut world), before, "the list goes on to T25");
    }
    world.press("<Enter>");
    let screen = world.screen(120, 40);
    assert!(
        screen.contains(" Inkoopkader jeugdhulp 2022 en verder, Zuid-Holland Zuid: zienswijzen en reactie"),
        "{screen}"
    );
    assert!(screen.contains("T25 Budgetplafonds: Nee-tenzij vervangen"), "{screen}");
    assert!(screen.contains("onder T Terugkerende thema’s"), "{screen}");
    assert!(screen.contains("nota van reactie inkoopkader jeugdhulp 2022 e.v."), "where it stands: {screen}");
    // Hardinxveld-Giessendam, punt 6, and Hendrik-Ido-Ambacht, punt 3; only the first says in which direction it goes.
    assert!(screen.contains("2 keer inbreng van raden op dit punt."), "{screen}");
    assert!(screen.contains("Ingekleurd in dat dossier: Hardinxveld-Giessendam ● groen"), "{screen}");
    world.press("<Enter>");
    let zhz = session::Subject::BuiltIn(dossiers::find("zhz-inkoopkader").unwrap());
    let there = Destination { subject: zhz, item: Some("budgetplafonds".to_owned()) };
    assert_eq!(world.effect(), &Effect::Reopen(there));
    world.press("<Esc>");
    assert!(screen_says(&mut world, "Verwant: "), "Esc goes one level up");
    world.press("<Esc>");
    assert_eq!((world.place().as_str(), world.ui.modes.len()), ("2.3 KW", 0));
}

fn screen_says(world: &mut World, words: &str) -> bool {
    world.screen(120, 40).contains(words)
}

/// The selected line.
fn selected(world: &mut World) -> String {
    world.screen(120, 40).lines().find(|line| line.starts_with(" ▶")).unwrap_or_default().to_owned()
}

#[test]
fn an_item_shows_who_speaks_of_it_even_when_it_says_nothing_itself() {
    let plan = dossiers::find("zhz-inkoopkader").unwrap();
    let mut world = World::of(plan.agenda(), Language::Dutch);
    let item = world.item("kostenbeheersing");
    world.ui.reveal(&world.meeting, item);
    assert!(world.meeting.agenda().item(item).links.is_empty(), "it does not speak of others");
    world.press("G");
    let lines = page(&mut world);
    let back = lines.iter().find(|line| line.starts_with('←')).unwrap_or_else(|| panic!("{lines:#?}"));
    assert_eq!(back, "← 2.3 De inzet en werking van budgetplafonds");
}

#[test]
fn an_item_that_is_tied_to_nothing_says_what_to_do() {
    let agenda = r#"(format: 1, id: "a", title: "A", date: "2026-03-12", councils: [(id: "x", name: "X", short: "X")],
        agenda: [(id: "1", title: "Eén", coloured: true), (id: "2", title: "Twee", coloured: true,
            links: [(dossier: "weg", item: "3", why: "bestaat niet"), (dossier: "zhz-inkoopkader")])])"#;
    let mut world = World::of(agenda, Language::Dutch);
    world.press("G<Down><Enter><End>");
    assert!(screen_says(&mut world, "Dit punt is nergens aan verwant"), "{}", world.screen(120, 40));
    world.press("<Esc><Down>");
    assert!(world.screen(120, 40).contains("→ weg, 3 (niet ingebouwd): bestaat niet"), "{}", world.screen(120, 40));
    world.press("G<Enter>");
    assert_eq!(world.notice(), "Dat dossier of dat punt is niet ingebouwd");
    world.press("<Down><Enter>");
    assert!(screen_says(&mut world, "133 agendapunten"), "a dossier as a whole: {}", world.screen(120, 40));
    world.press("<Enter>");
    let zhz = session::Subject::BuiltIn(dossiers::find("zhz-inkoopkader").unwrap());
    assert_eq!(world.effect(), &Effect::Reopen(zhz.into()));
}
