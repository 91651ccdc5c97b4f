//! The dossier of 2 September 2021, as a secretary would bring it in: pasted, as separated values and as a workbook. What comes
//! out has the numbers, titles, places and points to colour of the meeting that comes with the program.

use draagvlak::domain::agenda::Agenda;
use draagvlak::store::outline::{Outline, draft};
use rust_xlsxwriter::Workbook;

use super::{built_in, outline, region, told};

const PASTED: &str = include_str!("oplegger.md");

/// Depth, number, title and whether it is coloured, of each item in order.
fn items(agenda: &Agenda) -> Vec<(usize, String, String, bool)> {
    let of = |item| {
        let (depth, item) = (agenda.depth(item), agenda.item(item));
        (depth, item.number.clone(), item.title.clone(), item.coloured)
    };
    agenda.walk().into_iter().map(of).collect()
}

#[track_caller]
fn is_the_dossier(outline: &Outline) {
    let (agenda, remarks) = draft::agenda(&outline.entries, &region());
    assert_eq!(told(&remarks), Vec::<String>::new());
    assert_eq!(items(&agenda), items(&built_in().agenda));
    // The letter: 5 topics with 18 sub-points; with the annexes 63 points to colour.
    let coloured: Vec<_> = items(&agenda).into_iter().filter(|(.., coloured)| *coloured).collect();
    let of_the_letter = coloured.iter().filter(|(_, number, ..)| !number.starts_with('B')).count();
    assert_eq!((of_the_letter, coloured.len()), (18, 63));
}

#[test]
fn pasted() {
    let outline = outline("oplegger.md", PASTED);
    assert_eq!(outline.title.as_deref(), Some("Afstemmingsoverleg sociaal domein Midden-Holland"));
    let begins = "Bespreek de onderwerpen, kleur ze in en laat weten voor welke er draagvlak is.";
    assert_eq!(outline.note.as_deref(), Some(begins));
    assert_eq!(told(&outline.remarks).len(), 1);
    is_the_dossier(&outline);
}

#[test]
fn pasted_with_a_blank_line_after_each_line_and_with_line_ends_of_windows() {
    is_the_dossier(&outline("oplegger.txt", PASTED.replace('\n', "\r\n\r\n")));
}

#[test]
fn as_separated_values() {
    let row = |(_, number, title, _): (usize, String, String, bool)| format!("{number};\"{title}\"\r\n");
    let rows: String = items(&built_in().agenda).into_iter().map(row).collect();
    is_the_dossier(&outline("punten.csv", format!("\u{FEFF}Nummer;Onderwerp\r\n{rows}")));
}

#[test]
fn as_a_workbook() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "onderwerp").unwrap().write(0, 3, "niveau").unwrap().write(0, 4, "nr").unwrap();
    for (row, (depth, number, title, _)) in (1..).zip(items(&built_in().agenda)) {
        sheet.write(row, 0, title).unwrap().write(row, 3, depth as u32 + 1).unwrap().write(row, 4, number).unwrap();
    }
    is_the_dossier(&outline("punten.xlsx", book.save_to_buffer().unwrap()));
}
