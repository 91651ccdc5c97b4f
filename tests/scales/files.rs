//! Scales in files: agendas, colouring files, forms, reports, what is printed.

use std::collections::HashSet;

use draagvlak::domain::id::LevelIx;
use draagvlak::domain::mark::Answer;
use draagvlak::domain::remark::Audience;
use draagvlak::report::Report;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::store::agenda::{parse, write};
use draagvlak::store::ballot::marks;
use draagvlak::text::Language;
use draagvlak::words::glyphs::Glyphs;

use crate::{ALL, Case, THREE};

#[test]
fn an_agenda_is_written_as_it_was_read() {
    for case in ALL {
        let plan = parse("a.ron", case.agenda().as_bytes()).unwrap_or_else(|_| panic!("{}", case.name)).plan;
        let again = parse("b.ron", write(&plan).as_bytes()).unwrap().plan;
        assert_eq!(again.scale, plan.scale, "{}", case.name);
        let letters: String = plan.scale.levels().iter().map(|level| level.letter).collect();
        assert_eq!(letters, case.letters);
    }
}

#[test]
fn two_levels_of_one_name_are_told_apart_by_their_letter() {
    let agenda = THREE.agenda().replace("name: \"intentie\"", "name: \"Gedeelde afspraak\"");
    let parsed = parse("a.ron", agenda.as_bytes()).unwrap();
    let text = draagvlak::text::Text::new(Language::Dutch);
    let said: Vec<_> = parsed.warnings.iter().map(|it| text.tell(&draagvlak::message::Say::message(it))).collect();
    assert!(said.len() == 1 && said[0].contains("twee kleuren heten “Gedeelde afspraak”"), "{said:?}");
    let mut world = crate::world::World::of(&agenda, Language::Dutch);
    world.press("g<Right>o");
    assert!(world.notice().contains("Raad 2 Gedeelde afspraak (O): onder welke"), "{}", world.notice());
}

#[test]
fn what_is_filled_in_is_read_by_id_name_letter_and_sign() {
    for case in ALL {
        let world = case.world();
        let scale = world.meeting.scale();
        for (place, level) in scale.levels().iter().enumerate() {
            let level_answer = Answer::Level(LevelIx::at(place));
            let answer = Some(level_answer);
            assert_eq!(marks::answer(scale, marks::word(scale, level_answer)), answer, "{}", case.name);
            let name = level.name.clone().unwrap_or_else(|| level.id.clone());
            for text in [&level.id, &name, &name.to_uppercase(), &level.letter.to_string(), &level.glyph.to_string()] {
                assert_eq!(marks::answer(scale, text), answer, "{}: {text}", case.name);
            }
            assert_eq!(marks::answer(scale, &level.letter.to_lowercase().to_string()), answer, "{}", case.name);
        }
        let words: Vec<_> = marks::words(scale).collect();
        assert_eq!(words.iter().collect::<HashSet<_>>().len(), words.len(), "{}: {words:?}", case.name);
    }
    // A colour means a level only where one level has it.
    let scale = crate::FIVE.world().meeting.scale().clone();
    assert_eq!(marks::answer(&scale, "groen"), None, "two levels are green");
    assert_eq!(marks::answer(&scale, "grijs"), Some(Answer::Level(LevelIx(2))));
}

/// On the first point each council gives another level.
fn coloured(case: &Case) -> crate::world::World {
    let mut world = case.world();
    for letter in case.letters.chars() {
        world.press(&Case::key(letter)).press("<Right>");
    }
    world
}

#[test]
fn reports_tell_every_level_by_letter_and_word() {
    for case in ALL {
        let world = coloured(&case);
        for kind in Kind::ALL {
            let wanted = Wanted { kind, audience: Audience::Internal, council: None };
            let report = Report::of(&world.meeting, &world.tally, "", &world.text, wanted);
            for format in Format::ALL {
                let bytes = format.write(&report).unwrap_or_else(|_| panic!("{}: {kind:?} as {format:?}", case.name));
                let Ok(text) = String::from_utf8(bytes) else { continue };
                if format == Format::Json {
                    continue; // The colour of a chip has a name there.
                }
                let named = text.find("oranje").or_else(|| text.find("rood "));
                let named = named.map(|at| text[at.saturating_sub(80)..].chars().take(200).collect::<String>());
                assert_eq!(named, None, "{}: {kind:?} as {format:?}", case.name);
                if kind == Kind::Matrix && matches!(format, Format::Markdown | Format::Csv) {
                    for level in world.meeting.scale().levels() {
                        let name = level.name.clone().unwrap_or_else(|| level.id.clone());
                        assert!(text.contains(&format!("{} {name}", level.letter)), "{}: {name} in\n{text}", case.name);
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_printed_has_a_legend_and_counts_like_the_screen() {
    for case in ALL {
        let world = coloured(&case);
        let printed = draagvlak::cli::show::plain::write(&world.meeting, &world.tally, &world.text, Glyphs::Unicode);
        for level in world.meeting.scale().levels() {
            let name = level.name.clone().unwrap_or_else(|| level.id.clone());
            assert!(printed.contains(&format!("{}{} {name}", level.glyph, level.letter)), "{}:\n{printed}", case.name);
        }
        let json = draagvlak::cli::show::json::write(&world.meeting, &world.tally, &world.text).unwrap();
        for level in world.meeting.scale().levels() {
            assert!(json.contains(&format!("\"letter\": \"{}\"", level.letter)), "{}", case.name);
        }
    }
}
