//! What leaves the meeting, in every format: nothing in it comes alive, everybody can read it, and it is always the same.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "report_formats/appointments.rs"]
mod appointments;
#[path = "support/cells.rs"]
mod cells;
#[path = "report_formats/documents.rs"]
mod documents;
#[path = "report_formats/page.rs"]
mod page;
#[path = "report_formats/programs.rs"]
mod programs;
#[path = "report_formats/reading.rs"]
mod reading;
#[path = "report_formats/rows.rs"]
mod rows;
#[path = "support/report_sample.rs"]
mod sample;
#[path = "report_formats/separated.rs"]
mod separated;
#[path = "report_formats/spreadsheets.rs"]
mod spreadsheets;
#[path = "support/xml.rs"]
mod xml;

use draagvlak::report::format::Format;

#[test]
fn the_same_report_gives_the_same_bytes() {
    for format in Format::ALL {
        for report in [sample::sample, sample::hostile] {
            let bytes = format.write(&report()).unwrap();
            assert!(bytes == format.write(&report()).unwrap(), "{format:?} differs from itself");
        }
        assert_eq!(Format::named(format.name()), Some(format));
    }
    assert_eq!(Format::named("pdf"), None);
}

/// What `.ci/documents` gives to other programs to read.
#[test]
fn documents_for_other_programs() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    for format in Format::ALL {
        for (name, report) in [("sample", sample::sample()), ("hostile", sample::hostile())] {
            let bytes = format.write(&report).unwrap();
            let name = format!("{name}-{}.{}", format.name(), format.extension());
            std::fs::write(folder.join(&name), &bytes).unwrap();
            assert!(!bytes.is_empty(), "{name}");
        }
    }
    // Twenty-six cells that would be computed if anything were, and the list of them to look for.
    for format in [Format::Html, Format::Ods, Format::Xlsx, Format::Csv] {
        let bytes = format.write(&sample::of_cells(&cells::CELLS)).unwrap();
        std::fs::write(folder.join(format!("cells-{}.{}", format.name(), format.extension())), bytes).unwrap();
    }
    assert!(cells::CELLS.iter().all(|cell| !cell.contains(cells::SUM)));
    std::fs::write(folder.join("cells.txt"), cells::CELLS.join("\n") + "\n").unwrap();
}
