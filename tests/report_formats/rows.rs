//! The rows themselves: clean, square, and with the numbers of every picture.

use draagvlak::clean::is_hidden;
use draagvlak::report::Block;
use draagvlak::report::cell::{Cell, Part};
use draagvlak::report::phrase::{Anchor, Phrase};
use draagvlak::report::table::{Column, Kind, Row, Table};
use draagvlak::text::Language;

use super::sample::{HOSTILE, sample};

#[test]
fn a_phrase_holds_nothing_that_steers_the_reader() {
    for text in HOSTILE {
        let phrase = Phrase::new(text);
        assert!(phrase.as_str().chars().all(|c| c == '\n' || !is_hidden(c)), "{phrase:?}");
    }
    assert_eq!(Phrase::new("\u{202E}om\tkeer\r\nhier").as_str(), "\u{FFFD}om keer\nhier");
    assert_eq!(Phrase::new(&"x".repeat(20_000)).as_str().len(), 16_000);
}

#[test]
fn two_names_never_become_one_place() {
    let names = ["1.2", "1_2", "1 2", "1\u{e9}2", "1.2.", "\"><script>", "_20_", " "];
    let places: Vec<_> = names.iter().map(|name| Anchor::new("punt", name)).collect();
    for (n, place) in places.iter().enumerate() {
        assert!(places[..n].iter().all(|other| other != place), "{place:?}");
        assert!(place.as_str().chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)), "{place:?}");
    }
    assert_eq!(places[0].as_str(), "apunt-1.2");
}

#[test]
fn a_row_has_a_cell_for_every_column() {
    let mut table = Table::new("t", "t", vec![Column::new("a", Kind::Text, 1), Column::new("b", Kind::Text, 1)], 7);
    for cells in 0..4 {
        table.push(Row::new(vec![Cell::text("x"); cells]));
    }
    assert!(table.rows().iter().all(|row| row.cells().len() == 2));
    assert_eq!(table.rows()[1].cells(), [Cell::text("x"), Cell::default()]);
    assert_eq!(table.header(), 1, "a column that there is");
}

#[test]
fn a_picture_has_its_numbers_as_a_table() {
    let tables: Vec<_> = sample()
        .blocks
        .iter()
        .filter_map(|block| if let Block::Picture(picture) = block { Some(picture.table()) } else { None })
        .collect();
    let [heat, bars, moves] = tables.as_slice() else { panic!("three pictures") };
    let titles = |table: &Table| table.columns().iter().map(|c| c.title.to_string()).collect::<Vec<_>>();
    assert_eq!(titles(heat), ["Onderwerp", "BR", "GO", "KW", "WA", "ZP"]);
    assert_eq!(titles(bars), ["Onderwerp", "groen", "oranje", "rood", "geen kleur"]);
    assert_eq!(titles(moves), ["Onderwerp", "Raad", "2 september", "16 september"]);
    let number = |cell: &Cell| if let Some(Part::Number { value, .. }) = cell.sole() { *value } else { -1 };
    let worst: Vec<_> = bars.rows()[4].cells()[1..].iter().map(number).collect();
    assert_eq!(worst, [1, 0, 3, 1], "2.2: a green, three reds, one that abstains");
    let letter = |cell: &Cell| if let Some(Part::Chip(chip)) = cell.sole() { chip.letter } else { None };
    let first: Vec<_> = heat.rows()[0].cells()[1..].iter().map(letter).collect();
    assert_eq!(first, [Some('G'), Some('G'), Some('O'), Some('G'), None]);
    assert_eq!(moves.rows()[0].cells()[1], Cell::text("Gouda"));
}

#[test]
fn columns_share_a_width_and_no_word_is_broken_where_there_is_room() {
    let columns = [("Nr", 4), ("Onderwerp", 60), ("Vertegenwoordiger", 6)];
    let columns = columns.map(|(title, width)| Column::new(title, Kind::Text, width)).into();
    let table = Table::new("t", "t", columns, 1);
    // Words of 2, 9 and 17 characters with 2 between columns, of 10 each: 40, 110 and 190 of the 1000 are needed. Of the
    // other 660 the first has nothing more to want, the second wants 490 more and the third nothing.
    assert_eq!(table.widths(1_000, 10, Language::Dutch), [40, 770, 190]);
    // Where there is too little, all give way alike: 340 are needed and 170 are there.
    assert_eq!(table.widths(170, 10, Language::Dutch), [20, 55, 95]);
    assert_eq!(Table::new("t", "t", Vec::new(), 0).widths(100, 10, Language::Dutch), Vec::<u32>::new());
}
