//! The packages of OpenDocument, taken apart: what opens them asks for an order, and people for a language and a title.

use std::io::Cursor;

use draagvlak::report::Report;
use draagvlak::report::format::Format;
use draagvlak::report::phrase::Phrase;
use zip::{CompressionMethod, DateTime, ZipArchive};

use super::sample::{HOSTILE, hostile, sample};
use super::spreadsheets::part;
use super::xml::Node;

const PACKAGES: [(Format, &str); 2] = [
    (Format::Odt, "application/vnd.oasis.opendocument.text"),
    (Format::Ods, "application/vnd.oasis.opendocument.spreadsheet"),
];

#[test]
fn the_first_file_says_what_it_is_and_the_list_is_whole() {
    for (format, media) in PACKAGES {
        let bytes = format.write(&sample()).unwrap();
        // The kind of document is to be found at byte 38, right behind the name `mimetype` (OpenDocument 1.3, part 2, 3.3).
        assert_eq!(&bytes[30..38], b"mimetype");
        assert_eq!(&bytes[38..38 + media.len()], media.as_bytes());
        let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        assert_eq!(zip.by_index(0).unwrap().compression(), CompressionMethod::Stored);
        let mut names = Vec::new();
        for n in 0..zip.len() {
            let file = zip.by_index(n).unwrap();
            assert_eq!(file.last_modified(), Some(DateTime::default()), "the clock has no part in it");
            names.push(file.name().unwrap().into_owned());
        }
        let manifest = Node::parse(&part(&bytes, "META-INF/manifest.xml"));
        let entries = manifest.named("manifest:file-entry");
        let mut listed: Vec<_> = entries.iter().filter_map(|it| it.get("manifest:full-path")).collect();
        assert_eq!(listed.remove(0), "/");
        names.retain(|name| name != "mimetype" && !name.starts_with("META-INF/"));
        listed.retain(|path| !path.ends_with('/'));
        assert_eq!(names, listed);
    }
}

#[test]
fn the_document_says_its_title_language_and_day() {
    for (format, _) in PACKAGES {
        let meta = Node::parse(&part(&format.write(&sample()).unwrap(), "meta.xml"));
        assert_eq!(meta.named("dc:title")[0].text(), "Matrix van draagvlak");
        assert_eq!(meta.named("dc:language")[0].text(), "nl-NL");
        assert_eq!(meta.named("dc:date")[0].text(), "2021-09-16T00:00:00");
        assert!(meta.named("dc:creator").is_empty(), "no person");
    }
}

#[test]
fn the_text_document_has_headings_heads_of_tables_and_pictures_in_words() {
    let bytes = Format::Odt.write(&sample()).unwrap();
    let content = Node::parse(&part(&bytes, "content.xml"));
    let headings: Vec<_> =
        content.named("text:h").iter().map(|it| (it.get("text:outline-level").unwrap(), it.text())).collect();
    assert_eq!(headings, [("1", "Overzicht".to_owned()), ("1", "De matrix".to_owned()), ("2", "Aan tafel".to_owned())]);
    for table in content.named("table:table") {
        assert_eq!(table.named("table:table-header-rows").len(), 1);
        let columns = table.named("table:table-column").len();
        for row in table.named("table:table-row") {
            let cells = row.children().filter(|it| it.name.ends_with("table-cell")).count();
            assert_eq!(cells, columns, "covered cells are there too");
            assert_eq!(row.get("table:style-name"), Some("whole"), "no page cuts a row");
        }
    }
    let greens: Vec<_> = content.all().into_iter().filter(|it| it.get("table:style-name") == Some("green")).collect();
    assert!(greens.len() > 10 && greens.iter().all(|it| ["G groen", "draagvlak"].contains(&it.text().trim())));
    let frames = content.named("draw:frame");
    assert_eq!(frames.len(), 3);
    for frame in frames {
        assert!(!frame.named("svg:title")[0].text().is_empty() && !frame.named("svg:desc")[0].text().is_empty());
        let path = frame.named("draw:image")[0].get("xlink:href").unwrap();
        assert_eq!(Node::parse(&part(&bytes, path)).name, "svg");
    }
    let places: Vec<_> = content.named("text:bookmark").iter().filter_map(|it| it.get("text:name")).collect();
    for link in content.named("text:a") {
        assert!(places.contains(&link.get("xlink:href").unwrap().trim_start_matches('#')), "{places:?}");
    }
}

#[test]
fn hostile_text_is_text() {
    let written: &dyn Fn(&Report) -> Node =
        &|report| Node::parse(&part(&Format::Odt.write(report).unwrap(), "content.xml"));
    let content = written(&hostile());
    let paragraphs = content.named("text:p").into_iter().filter(|it| it.get("text:style-name") == Some("Text_20_body"));
    assert_eq!(paragraphs.map(Node::text).collect::<Vec<_>>(), HOSTILE.map(|it| Phrase::new(it).to_string()));
    assert_eq!(content.named("text:h").len(), HOSTILE.len());
    assert!(content.named("text:script").is_empty());
    for (format, _) in PACKAGES {
        let bytes = format.write(&hostile()).unwrap();
        for file in ["content.xml", "styles.xml", "meta.xml"] {
            let text = part(&bytes, file);
            assert!(text.chars().all(|c| c == '\n' || !draagvlak::clean::is_hidden(c)), "{file}");
            Node::parse(&text);
        }
    }
}
