//! Markdown, read back as a program reads it that knows its marks.

use draagvlak::report::format::Format;

use super::sample::{HOSTILE, hostile, sample};

fn written(report: &draagvlak::report::Report) -> String {
    String::from_utf8(Format::Markdown.write(report).unwrap()).unwrap()
}

#[test]
fn it_can_be_read_as_it_stands() {
    let text = written(&sample());
    assert!(text.starts_with("# Matrix van draagvlak\n\n**Afstemmingsoverleg sociaal domein Midden-Holland**\n\n- Datum: 16 september 2021\n"), "{text}");
    for expected in [
        "> Draagvlak is geen stemming: de raden besluiten later, thuis.\n",
        "## De matrix\n",
        "Waar O oranje staat, is een raad vóór **mits** aan een voorwaarde wordt voldaan",
        "zie punt 1.1. Zo ver is het nu: 60 % van de raden\n",
        "| Nr | Onderwerp | BR | GO | KW | WA | ZP | Uitkomst | Raden | Inwoners | Besproken |\n| --- | --- | :-: |",
        "| **1** | **Positie raden** |  |",
        "| 1.1 | Proces verkenning normaliseren | G groen | G groen | O oranje | G groen | nog niet | draagvlak | 4 | 64 % van de inwoners | 16 september 2021 |\n",
        "| 2.2 Uitvoeringsorganisatie | 1 | 0 | 3 | 1 |\n",
        "- Gouda, vertegenwoordiger\n",
        "Tweede versie van de overweging rondsturen<br>bij 1.2 Uitwerking",
        "**De matrix van veraf**: Bij 1.3 zijn vier raden groen.\n",
    ] {
        assert!(text.contains(expected), "{expected}\n\n{text}");
    }
}

/// What Markdown takes for its own: (a mark, not behind a `\`).
fn marks(text: &str, mark: char) -> usize {
    let mut before = ' ';
    let mut found = 0;
    for c in text.chars() {
        found += usize::from(c == mark && before != '\\');
        before = if before == '\\' { ' ' } else { c };
    }
    found
}

#[test]
fn hostile_text_makes_nothing_of_its_own() {
    let text = written(&hostile());
    let lines: Vec<_> = text.lines().collect();
    let headings = lines.iter().filter(|line| line.starts_with('#')).count();
    assert_eq!(headings, 1 + HOSTILE.len(), "the title and the headings of the report");
    assert!(lines.iter().all(|line| !line.starts_with("---") && !line.starts_with("===") && !line.starts_with('\t')));
    assert!(lines.iter().all(|line| !line.starts_with("    ") && !line.starts_with("~~~") && !line.starts_with("1. ")));
    // Text has no bare mark: what is left are our own strong captions and rows, line breaks in cells, and signs of quotes.
    for (mark, what) in [('[', "a link"), ('`', "code"), ('_', "emphasis"), ('~', "a fence"), ('{', "attributes")] {
        assert_eq!(marks(&text, mark), 0, "{what}");
    }
    let tags = text.replace("<br>", "");
    assert!(!tags.contains('<'), "HTML");
    assert!(!text.contains("http://") && !text.contains(['\u{202E}', '\u{1B}']), "an address that would become a link");
    for row in lines.iter().filter(|line| line.starts_with('|')) {
        assert_eq!(marks(row, '|'), 3, "a row of two cells has three bars: {row}");
    }
    let quoted = lines.iter().filter(|line| line.starts_with('>')).count();
    let in_text = HOSTILE.iter().map(|it| it.trim().lines().count()).sum::<usize>();
    assert_eq!(quoted, in_text + HOSTILE.len() - 1, "the lines of the note with an empty one between");
}
