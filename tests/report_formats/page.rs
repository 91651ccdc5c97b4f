//! The page: read back as XML, which it is too, and held against what people need who cannot see it or its colours.

use draagvlak::report::Report;
use draagvlak::report::cell::Tone;
use draagvlak::report::format::Format;
use draagvlak::report::phrase::Phrase;
use palette::Srgb;
use palette::color_difference::Wcag21RelativeContrast;

use super::sample::{HOSTILE, hostile, sample};
use super::xml::Node;

/// What WCAG 2 asks of text (1.4.3, level AA).
const READABLE: f32 = 4.5;
/// The elements that a report is made of.
const ELEMENTS: [&str; 34] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "main",
    "h1",
    "h2",
    "p",
    "dl",
    "div",
    "dt",
    "dd",
    "ul",
    "li",
    "table",
    "caption",
    "colgroup",
    "col",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "abbr",
    "b",
    "br",
    "figure",
    "figcaption",
    "svg",
    "text",
    "rect",
];

fn written(report: &Report) -> String {
    String::from_utf8(Format::Html.write(report).unwrap()).unwrap()
}

fn page(report: &Report) -> Node {
    Node::parse(&written(report))
}

#[test]
fn the_page_says_what_it_is() {
    let page = page(&sample());
    assert_eq!((page.name.as_str(), page.get("lang")), ("html", Some("nl")));
    let title = page.named("title")[0].text();
    assert_eq!(title, "Matrix van draagvlak – Afstemmingsoverleg sociaal domein Midden-Holland");
    let metas = page.named("meta");
    let meta = |key, name| metas.iter().find(|it| it.get(key) == Some(name)).and_then(|it| it.get("content"));
    let policy = meta("http-equiv", "Content-Security-Policy").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline';"), "nothing is fetched, nothing runs");
    assert_eq!(meta("name", "description"), Some("Wat de vijf raden van Midden-Holland van elk onderwerp zeggen"));
    assert_eq!(page.named("h1").len(), 1);
    assert_eq!(page.named("time")[0].get("datetime"), Some("2021-09-16"));
    let english = page_in_english();
    assert_eq!(english.get("lang"), Some("en"));
}

fn page_in_english() -> Node {
    page(&Report { language: draagvlak::text::Language::English, ..sample() })
}

#[test]
fn every_table_can_be_heard() {
    let page = page(&sample());
    let tables = page.named("table");
    assert_eq!(tables.len(), 4, "two of pictures, the matrix and the actions");
    for table in tables {
        assert_eq!(table.children().next().unwrap().name, "caption");
        assert!(!table.named("caption")[0].text().is_empty());
        assert!(table.named("th").iter().all(|th| th.get("scope").is_some()));
        let head = table.named("thead")[0];
        assert!(head.named("th").iter().all(|th| th.get("scope") == Some("col")) && head.named("td").is_empty());
        for row in table.named("tbody").iter().flat_map(|body| body.named("tr")) {
            let scopes: Vec<_> = row.named("th").iter().filter_map(|th| th.get("scope")).collect();
            let expected = if row.get("class") == Some("heading") { "rowgroup" } else { "row" };
            assert_eq!(scopes, [expected], "each row has one cell that heads it");
            let wide: usize =
                row.children().map(|cell| cell.get("colspan").map_or(1, |wide| wide.parse::<usize>().unwrap())).sum();
            assert_eq!(wide, head.named("th").len());
        }
    }
    let abbreviation = page.named("abbr")[1];
    assert_eq!((abbreviation.get("title"), abbreviation.text().as_str()), (Some("Gouda"), "GO"));
}

#[test]
fn colour_never_stands_alone() {
    let page = page(&sample());
    let names = Tone::ALL.map(Tone::name);
    let coloured =
        |node: &&&Node| node.get("class").is_some_and(|it| it.split(' ').any(|class| names.contains(&class)));
    let all = page.all();
    let cells: Vec<_> = all.iter().filter(|it| it.name == "td" || it.name == "span").filter(coloured).collect();
    assert!(cells.len() > 30, "{}", cells.len());
    assert!(cells.iter().all(|cell| cell.text().chars().count() > 3), "a word in each");
    let greens: Vec<_> = cells.iter().filter(|it| it.get("class") == Some("mark green")).map(|it| it.text()).collect();
    assert!(greens.iter().all(|text| text == "G groen" || text == "draagvlak"), "{greens:?}");
    let drawings = page.named("svg");
    assert_eq!(drawings.len(), 3);
    for drawing in &drawings {
        assert_eq!(drawing.get("role"), Some("img"));
        assert!(drawing.get("aria-label").is_some_and(|label| !label.is_empty()));
    }
    let heat = drawings[0];
    let letters: Vec<_> = heat.named("text").iter().map(|it| it.text()).filter(|it| it.chars().count() == 1).collect();
    let legend = heat.named("rect").len() - 25;
    assert_eq!((letters.len(), legend), (25 + 7, 7), "a letter or dot in every box, and each explained once");
    let bars: Vec<_> = drawings[1].named("text").iter().map(|it| it.text()).collect();
    assert!(["G 3", "O 1", "G 1", "R 1", "G 4", "R 3"].iter().all(|it| bars.contains(&(*it).to_owned())), "{bars:?}");
}

#[test]
fn every_reference_leads_somewhere() {
    let page = page(&sample());
    let all = page.all();
    let mut places: Vec<_> = all.iter().filter_map(|node| node.get("id")).collect();
    let before = places.len();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), before, "two places with one name");
    let links = page.named("a");
    assert_eq!(links.len(), 2);
    for link in links {
        let to = link.get("href").and_then(|href| href.strip_prefix('#')).expect("within the page");
        assert!(places.contains(&to), "{to}");
    }
}

#[test]
fn hostile_text_is_read_and_does_nothing() {
    let (text, page) = (written(&hostile()), page(&hostile()));
    let strange: Vec<_> = page.all().into_iter().filter(|node| !ELEMENTS.contains(&node.name.as_str())).collect();
    assert!(strange.is_empty(), "{strange:?}");
    for node in page.all() {
        assert!(node.attributes.iter().all(|(key, _)| !key.starts_with("on") && key != "src"), "{node:?}");
        assert!(node.get("href").is_none_or(|href| href.starts_with('#')));
    }
    assert!(text.chars().all(|c| c == '\n' || !draagvlak::clean::is_hidden(c)), "nothing steers the reader");
    let paragraphs: Vec<_> = page.named("main")[0].children().filter(|it| it.name == "p").map(Node::text).collect();
    // Before what a spreadsheet would calculate stands a blank, and nothing else is added.
    let is_formula = |text: &str| text.trim().starts_with(['=', '+', '-', '@', '\u{FF1D}']);
    let expected = HOSTILE.map(|it| Phrase::new(it).to_string());
    let calm = |line: &str| if is_formula(line) { format!("\u{A0}{line}") } else { line.to_owned() };
    let expected = expected.map(|it| it.lines().map(calm).collect::<Vec<_>>().join("\n"));
    assert_eq!(paragraphs, expected, "word for word");
    assert_eq!(paragraphs.iter().filter(|it| it.starts_with('\u{A0}')).count(), 8);
    assert_eq!(page.named("h1").len(), 1);
    assert_eq!(page.named("table").len(), 3);
}

/// A colour as written in a style sheet.
fn colour(text: &str) -> Option<Srgb<f32>> {
    let digits = text.trim().strip_prefix('#')?;
    let long: String = if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.into() };
    let part = |at: usize| u8::from_str_radix(long.get(at..at + 2)?, 16).ok();
    Some(Srgb::new(part(0)?, part(2)?, part(4)?).into_format())
}

#[test]
fn every_text_can_be_read_on_its_ground() {
    let white = Srgb::new(1.0_f32, 1.0, 1.0);
    let black = Srgb::new(0.0_f32, 0.0, 0.0);
    let page = page(&sample());
    let sheet = page.named("style")[0].text();
    let mut pairs = 0;
    for rule in sheet.split('}') {
        let Some((name, body)) = rule.rsplit_once('{') else { continue };
        let value = |key: &str| {
            let found = body.split(';').filter_map(|it| it.split_once(':')).find(|(k, _)| k.trim() == key);
            found.and_then(|(_, value)| colour(value))
        };
        if let Some(letters) = value("color") {
            // What names no ground stands on white, but for the chips and coloured cells, which are below.
            let ratio = letters.relative_contrast(value("background").unwrap_or(white));
            pairs += 1;
            assert!(ratio >= READABLE, "{}: {ratio}", name.trim());
        } else if let Some(ground) = value("background") {
            assert!(black.relative_contrast(ground) >= READABLE, "{}", name.trim());
        }
    }
    assert!(pairs > 10, "{pairs}");
    for tone in Tone::ALL {
        let ground = colour(&format!("#{:06x}", tone.ground())).unwrap();
        assert!(black.relative_contrast(ground) >= READABLE, "{tone:?}");
    }
    let muted = colour("#3a424d").unwrap();
    assert!(sheet.contains("td.plain { color: #3a424d; }"), "what is no colour stands muted on white");
    assert!(muted.relative_contrast(white) >= READABLE);
}
