//! Forms: how one goes from field to field, what each kind of field takes, and that typed words are never lost in silence.

use draagvlak::domain::time::Date;
use draagvlak::message::Message;
use draagvlak::text::{Language, Text};
use draagvlak::tui::form::{Entry, Field, Form, Name};
use draagvlak::tui::paint::wrap_typed;
use draagvlak::tui::state::{Mode, Purpose};
use draagvlak::tui::update::Effect;

use crate::world::World;

/// A form with a field of each kind, opened over the table.
fn form() -> World {
    let options = ["draagvlak", "onder voorwaarden", "aangehouden", "geen draagvlak"].map(str::to_owned).to_vec();
    let fields = vec![
        Field::new(Name::Title, Entry::line("Titel")).required(),
        Field::new(Name::Conclusion, Entry::lines("")),
        Field::new(Name::Remark, Entry::day(None)),
        Field::new(Name::Minutes, Entry::whole(None, 1..=999)),
        Field::new(Name::Path, Entry::one_of(options, 0)),
    ];
    let mut world = World::new();
    world.ui.modes.push(Mode::Form(Form::new(Purpose::Raise(None), fields)));
    world
}

fn of(world: &World) -> &Form {
    match world.ui.modes.last() {
        Some(Mode::Form(form)) => form,
        other => panic!("no form but {other:?}"),
    }
}

#[track_caller]
fn focus(keys: &str, expected: usize) {
    let mut world = form();
    world.press(keys);
    assert_eq!(of(&world).focus, expected, "{keys}");
}

#[test]
fn one_goes_from_field_to_field_and_around() {
    focus("", 0);
    for next in ["<Tab>", "<Down>", "<Enter>"] {
        focus(next, 1);
    }
    for back in ["<BackTab>", "<Up>"] {
        focus(back, 4);
        focus(&format!("<Tab><Tab>{back}"), 1);
    }
    focus("<Tab><Tab><Tab><Tab><Tab>", 0);
}

#[test]
fn enter_takes_the_form_in_the_last_field_and_in_a_text_of_several_lines() {
    for (keys, is_taken) in [
        ("x<Enter>", false),
        ("x<Tab><Enter>", true),
        ("x<Tab><Tab><Enter>", false),
        ("x<Up><Enter>", true),
        ("x<C-s>", true),
        ("x<Tab><Tab><C-s>", true),
    ] {
        let mut world = form();
        world.press(keys);
        assert_eq!(matches!(world.effect(), Effect::Execute(_)), is_taken, "{keys}");
        assert_eq!(world.ui.modes.is_empty(), is_taken, "{keys}");
    }
}

#[track_caller]
fn date(typed: &str, expected: Option<(u16, u8, u8)>) {
    let mut world = form();
    world.press("<Tab><Tab>").press(typed);
    let expected = expected.and_then(|(year, month, day)| Date::new(year, month, day));
    assert_eq!(of(&world).date(Name::Remark), expected, "{typed}");
}

#[test]
fn a_day_is_typed_as_people_write_it() {
    for typed in ["2021-09-16", "16-9-2021", "16-09-2021", "16/9/2021", "16.9.2021", " 16 - 9 - 2021 "] {
        date(typed, Some((2021, 9, 16)));
    }
    date("29-2-2024", Some((2024, 2, 29)));
    for wrong in
        ["29-2-2023", "31-4-2021", "16-9-21", "16-9", "16-9-2021-1", "0-1-2021", "morgen", "9-16-2021", "+1-1-2021"]
    {
        date(wrong, None);
    }
}

#[test]
fn what_is_wrong_is_said_beside_the_field_once_it_was_left() {
    let mut world = form();
    world.press("<Tab><Tab>31-4-2021");
    assert!(!world.screen(80, 24).contains("geen dag die bestaat"), "nobody is interrupted");
    world.press("<Tab>");
    assert!(world.screen(80, 24).contains("geen dag die bestaat"));
    world.press("1000<C-s>");
    assert_eq!(of(&world).focus, 2, "the first field that is wrong");
    let screen = world.screen(80, 24);
    assert!(screen.contains("geen dag die bestaat") && screen.contains("typ een getal van 1 tot 999"), "{screen}");
    world.press("<C-u>16-9-2021");
    let screen = world.screen(80, 24);
    let row = screen.lines().find(|line| line.contains("16-9-2021 ")).unwrap();
    assert!(row.contains("16 september 2021"), "the day in words: {row}");
    world.press("<Tab><C-u>60<Up><Up><Up><C-u><C-s>");
    assert!(world.screen(80, 24).contains("vul dit in"), "a title is needed");
    world.press("Nu wel<C-s>");
    assert!(world.ui.modes.is_empty());
}

#[track_caller]
fn chooses(keys: &str, expected: usize) {
    let mut world = form();
    world.press("<Up>").press(keys);
    assert_eq!(of(&world).choice(Name::Path), Some(expected), "{keys}");
}

#[test]
fn a_choice_is_made_with_arrows_or_first_letters() {
    for (keys, expected) in [
        ("<Right>", 1),
        ("<Left>", 3),
        ("<Right><Left>", 0),
        ("o", 1),
        ("a", 2),
        ("G", 3),
        ("d", 0),
        ("q", 0),
        (" ", 1),
    ] {
        chooses(keys, expected);
    }
    chooses("<End><Right>", 0);
    chooses("<End>", 3);
    chooses("<End><Home>", 0);
    let mut world = form();
    world.press("<Up>o");
    assert!(world.screen(120, 36).contains("[onder voorwaarden]"), "all beside each other where they fit");
    let narrow = world.screen(60, 15);
    assert!(narrow.contains("◀ onder voorwaarden ▶  2/4"), "{narrow}");
    world.paste("aangehouden");
    assert_eq!((of(&world).choice(Name::Path), world.notice().contains("kies hier met")), (Some(1), true));
}

#[test]
fn the_cursor_stands_in_the_field_and_the_field_is_in_view_at_every_size() {
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        let mut world = form();
        world.press("<Tab>").paste(&"een regel\n".repeat(30));
        for field in 0..5 {
            let (buf, cursor) = world.frame(width, height);
            let cursor = cursor.unwrap();
            let form = of(&world);
            let rows = crate::world::lines(&buf);
            let text = Text::new(Language::Dutch);
            let label: String = text.tell(&Message::new(form.fields[form.focus].name.id())).chars().take(8).collect();
            // The first line of a long text may be above what is in view.
            let is_there = rows[usize::from(cursor.y)].contains(&format!("▶ {label}")) || form.focus == 1;
            assert!(is_there, "field {field} at {width}x{height}: {rows:#?}");
            assert!(rows.last().unwrap().contains("Esc"), "the keys stay in view");
            world.press("<Tab>");
        }
    }
}

#[test]
fn what_was_typed_and_left_is_there_again() {
    let mut world = World::new().at("1.1 GO");
    world.press("vmits de raad<Esc>");
    assert!(world.notice().contains("staat klaar"), "{}", world.notice());
    assert_eq!(world.words("1.1", "GO"), "");
    world.press("<Right>v");
    assert!(!world.screen(80, 24).contains("mits de raad"), "another cell is another purpose");
    world.press("<Esc><Left>v");
    assert!(world.screen(80, 24).contains("mits de raad") && world.notice().contains("staat er weer"));
    world.press(" meebeslist<Enter>");
    assert_eq!(world.words("1.1", "GO"), "mits de raad meebeslist");
    world.press("v");
    assert_eq!(world.notice(), "", "what was taken is no draft");
}

#[test]
fn nobody_leaves_typed_words_behind_without_knowing() {
    let mut world = World::new().at("1.1 GO");
    world.press("vmits<Esc>q");
    assert!(world.screen(80, 24).contains("Eén tekst is getypt en niet overgenomen"));
    world.press("<Esc>");
    assert_eq!((world.ui.modes.len(), world.effect()), (0, &Effect::None));
    world.press("qj");
    assert_eq!(world.effect(), &Effect::Quit);
    world.press("v<Enter>q");
    assert_eq!((world.ui.modes.len(), world.effect()), (0, &Effect::Quit), "what was taken is no draft");
}

#[test]
fn what_stood_there_comes_back_with_one_key_and_so_does_what_was_typed() {
    let mut world = World::new().at("1.1 GO");
    world.press("voud<Enter>v<C-u>nieuw<C-z>");
    assert_eq!(of(&world).words(Name::Remark).as_deref(), Some("oud"));
    world.press("<C-z>");
    assert_eq!(of(&world).words(Name::Remark).as_deref(), Some("nieuw"));
    world.press("<C-z><Esc>");
    assert_eq!(world.notice(), "", "what stands there already is no draft");
}

#[test]
fn what_the_meeting_refuses_is_not_lost() {
    let mut world = World::new().at("1.1 GO");
    world.press("vmits de raad");
    let close = draagvlak::domain::command::Command::Close;
    let event = world.meeting.decide(world.author, world.now, close).unwrap();
    world.meeting.apply(&event);
    world.press("<Enter>");
    assert!(world.notice().contains("gesloten"), "{}", world.notice());
    world.press("sv");
    assert_eq!(of(&world).words(Name::Remark).as_deref(), Some("mits de raad"));
}

#[track_caller]
fn wraps(text: &str, cursor: usize, columns: usize, lines: &[&str], at: (usize, usize)) {
    let (wrapped, place) = wrap_typed(text, cursor, columns);
    assert_eq!(
        (wrapped.iter().map(String::as_str).collect::<Vec<_>>(), place),
        (lines.to_vec(), at),
        "{text:?} at {cursor}"
    );
}

#[test]
fn a_typed_text_is_broken_between_words_and_the_cursor_is_found() {
    wraps("", 0, 10, &[""], (0, 0));
    wraps("een twee drie", 0, 10, &["een twee ", "drie"], (0, 0));
    wraps("een twee drie", 8, 10, &["een twee ", "drie"], (0, 8));
    wraps("een twee drie", 9, 10, &["een twee ", "drie"], (1, 0));
    wraps("een twee drie", 13, 10, &["een twee ", "drie"], (1, 4));
    wraps("een\ntwee", 3, 10, &["een", "twee"], (0, 3));
    wraps("een\ntwee", 4, 10, &["een", "twee"], (1, 0));
    wraps("een\n", 4, 10, &["een", ""], (1, 0));
    wraps("\n\n", 1, 10, &["", "", ""], (1, 0));
    wraps("aaneengeschreven", 16, 6, &["aaneen", "geschr", "even"], (2, 4));
    wraps("漢字漢字", 4, 5, &["漢字", "漢字"], (1, 4));
    wraps("e\u{301}en", 3, 10, &["e\u{301}en"], (0, 2));
}
