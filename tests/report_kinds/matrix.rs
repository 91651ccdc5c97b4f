//! The matrix: every number worked out by hand. Inhabitants: Bodegraven-Reeuwijk 33.451, Gouda 71.189, Krimpenerwaard 54.653,
//! Waddinxveen 26.072, Zuidplas 40.937; 226.302 together.

use draagvlak::domain::remark::Audience;
use draagvlak::report::cell::{Part, Share, Tone};
use draagvlak::report::kinds::Kind;
use draagvlak::report::picture::{Drawing, Numbers, Picture};
use draagvlak::report::table::Rank;
use draagvlak::report::{Block, Report};

use super::evening;
use super::{report, row, rows, said, tables};

fn matrix() -> Report {
    report(&evening::meeting(), Kind::Matrix, Audience::Public)
}

fn pictures(report: &Report) -> Vec<&Picture> {
    report
        .blocks
        .iter()
        .filter_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
        .collect()
}

#[test]
fn a_row_says_who_said_what_and_on_what_the_outcome_rests() {
    let report = matrix();
    let table = tables(&report)[0];
    // All five.
    let whole =
        "G groen | G groen | G groen | G groen | G groen | draagvlak | vast | 5 van 5 | 100 % van de inwoners | ";
    assert!(row(table, "1.1 ").contains(whole), "{}", row(table, "1.1 "));
    // Waddinxveen left before it was finished: 33.451 + 54.653 + 40.937 = 129.041, which is 57,02 %.
    let held = "G groen | R rood | O oranje | A afwezig | G groen | onder voorwaarden | vast | 3 van 5 | 57 % van de inwoners | ";
    assert!(row(table, "1.2 ").contains(held), "{}", row(table, "1.2 "));
    // Two ambers whose condition was granted: 226.302 - 26.072 = 200.230, which is 88,48 %, and all of them count as green.
    let granted = "O oranje, ingewilligd | O oranje, ingewilligd | G groen | R rood | G groen | draagvlak | vast | 4 van 5 | 88 % van";
    assert!(row(table, "1.4 ").contains(granted), "{}", row(table, "1.4 "));
    // 33.451 + 71.189 = 104.640, which is 46,24 %; nobody is silent, so it is settled.
    let none =
        "G groen | O oranje | R rood | T onthouding | Z geen zienswijze | geen draagvlak | vast | 2 van 5 | 46 % van";
    assert!(row(table, "2.1 ").contains(none), "{}", row(table, "2.1 "));
    // Under consent only those at the table count: nobody is red, so an amber makes it conditional.
    assert!(row(table, "2.2 ").ends_with("| draagvlak | onder voorwaarden"), "{}", row(table, "2.2 "));
    // 63 points and their headings, of which none is coloured.
    assert_eq!(table.rows().iter().filter(|row| row.rank == Rank::Entry).count(), 63);
    assert!(rows(table)[0].starts_with("1 | Positie raden |  | "), "{}", rows(table)[0]);
}

#[test]
fn a_share_is_kept_as_exact_numbers() {
    let report = matrix();
    let table = tables(&report)[0];
    let row = table.rows().iter().find(|row| row.cells()[0].spoken(report.language) == "1.2").unwrap();
    let share = row.cells().iter().find_map(|cell| cell.sole().filter(|part| matches!(part, Part::Share(_))));
    let exact = Share { part: 129_041, whole: 226_302, of: "van de inwoners".into() };
    assert_eq!(share, Some(&Part::Share(exact)));
}

#[test]
fn the_councils_stand_below_with_what_they_weigh() {
    let report = matrix();
    let tables = tables(&report);
    assert_eq!(
        rows(tables[1]),
        [
            "BR | Bodegraven-Reeuwijk | 33.451 | 15 % van de inwoners | aanwezig",
            "GO | Gouda | 71.189 | 31 % van de inwoners | aanwezig",
            "KW | Krimpenerwaard | 54.653 | 24 % van de inwoners | aanwezig",
            "WA | Waddinxveen | 26.072 | 12 % van de inwoners | afwezig",
            "ZP | Zuidplas | 40.937 | 18 % van de inwoners | aanwezig",
        ]
    );
}

#[test]
fn the_pictures_show_the_same_from_afar() {
    let report = matrix();
    let pictures = pictures(&report);
    let [bars, heat, moves] = pictures.as_slice() else { panic!("three pictures") };
    // The points of the first topic: 1.1, 1.3 and 1.4 have support, 1.2 under conditions.
    let Drawing::Bars(bars) = &bars.drawing else { panic!("bars") };
    assert_eq!((bars.rows[0].label.as_str(), &bars.rows[0].values), ("1 Positie raden", &vec![3, 1, 0, 0]));
    assert_eq!(bars.rows.iter().map(|row| row.values.iter().sum::<u32>()).sum::<u32>(), 63);
    let Drawing::Heat(field) = &heat.drawing else { panic!("a field of colours") };
    assert_eq!((field.columns.len(), field.rows.len()), (5, 63));
    assert_eq!(field.rows[3].cells[0].tone, Tone::Amber, "what was granted stays amber");
    assert!(matches!(heat.numbers, Numbers::In(_)));
    // Only what was said again moved: 1.1 Gouda and Waddinxveen were amber; 1.2 Zuidplas was, and Krimpenerwaard was green.
    let Drawing::Moves(moves) = &moves.drawing else { panic!("moves") };
    let moved = moves.rows.iter().map(|it| format!("{} {} {}", &it.label.as_str()[..3], it.who, it.after.spoken()));
    let moved: Vec<_> = moved.collect();
    assert_eq!(
        moved,
        ["1.1 Gouda G groen", "1.1 Waddinxveen G groen", "1.2 Krimpenerwaard O oranje", "1.2 Zuidplas G groen"]
    );
    assert_eq!((moves.before.as_str(), moves.after.as_str()), ("2 september 2021", "16 september 2021"));
}

#[test]
fn the_sums_are_told_in_words() {
    let said = said(&matrix());
    assert!(said.contains("Van 63 punten hebben er, volgens meerderheid raden, "), "{said}");
    assert!(said.contains("Sinds ronde 1 zijn er 4 kleuren verschoven."), "{said}");
    assert!(said.contains("Draagvlak is geen besluit"), "{said}");
}
