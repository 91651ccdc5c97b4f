//! A report made by hand, with one of everything that a report can hold, and one full of what must never come alive.

use draagvlak::domain::agenda::Trend;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::scale::Counts;
use draagvlak::domain::time::Date;
use draagvlak::report::cell::{Cell, Chip, Line, Part, Share, Tone};
use draagvlak::report::phrase::Anchor;
use draagvlak::report::picture::{Bar, Bars, Drawing, Heat, HeatRow, Move, Moves, Numbers, Picture, Series};
use draagvlak::report::sitting::{
    Colouring, Finding, Indicator, Participant, Point, Sitting, Status, Step, Value, Voice, Word,
};
use draagvlak::report::table::{Column, Kind, Rank, Row, Table};
use draagvlak::report::{Block, Depth, Fact, Paper, Report};
use draagvlak::text::Language;

pub const DAY: Date = Date { year: 2021, month: 9, day: 16 };
const COUNCILS: [(&str, &str); 5] = [
    ("BR", "Bodegraven-Reeuwijk"),
    ("GO", "Gouda"),
    ("KW", "Krimpenerwaard"),
    ("WA", "Waddinxveen"),
    ("ZP", "Zuidplas"),
];
/// The points with the letters of the councils, and how many are green, amber and red.
const POINTS: [(&str, &str, &str, [u32; 3]); 5] = [
    ("1.1", "Proces verkenning normaliseren", "GGOG·", [3, 1, 0]),
    ("1.2", "Uitwerking samenwerkingsafspraken", "GRZ··", [1, 0, 1]),
    ("1.3", "Nieuwe inkoop: sturen op kwaliteit", "GGGAG", [4, 0, 0]),
    ("2.1", "'s-Hertogenbosch & omstreken: <wat> \"anderen\" doen", "OOOGG", [2, 3, 0]),
    ("2.2", "Uitvoeringsorganisatie", "RRTRG", [1, 0, 3]),
];

pub fn mark(letter: char) -> Chip {
    let (letter, word, tone) = match letter {
        'G' => (Some('G'), "groen", Tone::Green),
        'O' => (Some('O'), "oranje", Tone::Amber),
        'R' => (Some('R'), "rood", Tone::Red),
        'Z' => (Some('Z'), "geen zienswijze", Tone::Plain),
        'T' => (Some('T'), "onthouding", Tone::Plain),
        'A' => (Some('A'), "afwezig", Tone::Plain),
        _ => (None, "nog niet", Tone::Plain),
    };
    Chip { letter, word: word.into(), tone }
}

pub fn outcome(point: usize) -> Chip {
    let (word, tone) = [
        ("draagvlak", Tone::Green),
        ("open", Tone::Plain),
        ("draagvlak", Tone::Green),
        ("onder voorwaarden", Tone::Amber),
        ("geen draagvlak", Tone::Red),
    ][point];
    Chip { letter: None, word: word.into(), tone }
}

fn matrix() -> Table {
    let mut columns = vec![Column::new("Nr", Kind::Text, 6), Column::new("Onderwerp", Kind::Text, 40)];
    columns.extend(COUNCILS.map(|(short, long)| Column::new(short, Kind::Chip, 11).short_for(long)));
    columns.extend([
        Column::new("Uitkomst", Kind::Chip, 16),
        Column::new("Raden", Kind::Number, 7),
        Column::new("Inwoners", Kind::Number, 12),
        Column::new("Besproken", Kind::Date, 14),
    ]);
    let mut table =
        Table::new("Matrix", "Wat elke raad van elk onderwerp zegt", columns, 1).at(Anchor::new("tabel", "matrix"));
    for (n, (number, title, letters, [green, amber, _])) in POINTS.into_iter().enumerate() {
        if number.ends_with(".1") {
            let heading = if n == 0 { "Positie raden" } else { "Organisatie" };
            let cells = vec![Cell::text(&number[..1]), Cell::text(heading)];
            table.push(Row::new(cells).ranked(Rank::Heading));
        }
        let mut cells = vec![Cell::text(number), Cell::text(title)];
        cells.extend(letters.chars().map(|letter| Cell::from(mark(letter))));
        cells.push(outcome(n).into());
        cells.push(Cell::number(green + amber));
        cells.push(Share { part: 144_832, whole: 226_302, of: "van de inwoners".into() }.into());
        cells.push(Part::Date { date: DAY, words: "16 september 2021".into() }.into());
        table.push(Row::new(cells).at_depth(1).at(Anchor::new("punt", number)));
    }
    table.push(Row::new(vec![Cell::default(), Cell::text("Totaal")]).ranked(Rank::Total));
    table
}

fn actions() -> Table {
    let columns = vec![
        Column::new("Actie", Kind::Text, 50),
        Column::new("Wie", Kind::Text, 24),
        Column::new("Voor", Kind::Date, 16),
        Column::new("Minuten", Kind::Number, 10),
    ];
    let mut table = Table::new("Acties", "Wat er na het overleg gebeurt", columns, 0);
    let link = Part::Link { text: "1.2 Uitwerking samenwerkingsafspraken".into(), to: Anchor::new("punt", "1.2") };
    let task =
        vec![Line::text("Tweede versie van de overweging rondsturen"), Line(vec![Part::Text("bij ".into()), link])];
    table.push(Row::new(vec![
        task.into(),
        Cell::text("Gouda, wethouder"),
        Part::Date { date: Date { year: 2021, month: 9, day: 30 }, words: "30 september 2021".into() }.into(),
        Part::Number { value: 1_200, unit: Some("minuten".into()) }.into(),
    ]));
    table.push(Row::new(vec![Cell::text("Voorstel voor het vervolg"), Cell::text("Zuidplas, griffier")]));
    table
}

fn picture(name: &str, caption: &str, summary: &str, drawing: Drawing, numbers: Numbers) -> Block {
    let (name, caption, summary) = (name.into(), caption.into(), summary.into());
    Block::Picture(Picture { name, caption, summary, drawing, numbers })
}

fn labels() -> impl Iterator<Item = String> {
    POINTS.into_iter().map(|(number, title, ..)| format!("{number} {title}"))
}

fn pictures() -> Vec<Block> {
    let heat = Heat {
        heading: "Onderwerp".into(),
        columns: COUNCILS.iter().map(|(short, long)| (short.into(), long.into())).collect(),
        rows: POINTS
            .iter()
            .zip(labels())
            .map(|((_, _, letters, _), label)| HeatRow {
                label: label.into(),
                cells: letters.chars().map(mark).collect(),
            })
            .collect(),
    };
    let series = [("groen", 'G', Tone::Green), ("oranje", 'O', Tone::Amber), ("rood", 'R', Tone::Red)];
    let bars = Bars {
        heading: "Onderwerp".into(),
        unit: "raden".into(),
        series: series
            .map(|(name, letter, tone)| Series { name: name.into(), letter: Some(letter), tone })
            .into_iter()
            .chain([Series { name: "geen kleur".into(), letter: None, tone: Tone::Plain }])
            .collect(),
        rows: POINTS
            .iter()
            .zip(labels())
            .map(|((.., [g, o, r]), label)| Bar { label: label.into(), values: vec![*g, *o, *r, 5 - g - o - r] })
            .collect(),
    };
    let moves = Moves {
        heading: "Onderwerp".into(),
        mover: "Raad".into(),
        before: "2 september".into(),
        after: "16 september".into(),
        rows: vec![
            Move { label: "1.1 Proces".into(), who: "Gouda".into(), before: mark('O'), after: mark('G') },
            Move { label: "2.2 Uitvoering".into(), who: "Zuidplas".into(), before: mark('·'), after: mark('G') },
        ],
    };
    let elsewhere = Numbers::In(Anchor::new("tabel", "matrix"));
    vec![
        picture("Overzicht", "De matrix van veraf", "Bij 1.3 zijn vier raden groen.", Drawing::Heat(heat), elsewhere),
        picture("Draagvlak", "Raden per onderwerp", "Rood is het meest bij 2.2.", Drawing::Bars(bars), Numbers::Below),
        picture("Verschoven", "Sinds 2 september", "Twee raden verschoven.", Drawing::Moves(moves), Numbers::Below),
    ]
}

/// The meeting of the sample, for programs.
pub fn sitting() -> Sitting {
    let council = |(short, long): (&str, &str)| Participant {
        id: short.to_lowercase(),
        name: long.into(),
        present: short != "WA",
        weights: vec![("inwoners".into(), 71_189)],
    };
    let step = |id: &str, letter, counts| Step { id: id.into(), name: id.into(), letter, counts };
    let point = |id: &str, parent: Option<&str>, name: &str| Point {
        id: id.into(),
        parent: parent.map(Into::into),
        number: id.into(),
        name: name.into(),
        note: None,
        tags: Vec::new(),
        properties: Vec::new(),
        indicators: Vec::new(),
        kind: "bespreekpunt".into(),
        treated: parent.is_some(),
        colourings: Vec::new(),
        findings: Vec::new(),
        conclusion: None,
        contributions: Vec::new(),
    };
    let colouring = |council: &str, voice| Colouring {
        council: council.into(),
        voice,
        mandate: None,
        conditions: Vec::new(),
        remarks: Vec::new(),
    };
    let amber = Colouring {
        mandate: Some("commissie".into()),
        conditions: vec!["mits de raden vooraf worden gehoord".into()],
        remarks: vec!["eerst de tweede versie".into()],
        ..colouring("go", Voice::Level("oranje".into()))
    };
    let coloured = Point {
        colourings: vec![
            colouring("br", Voice::Level("groen".into())),
            amber,
            colouring("kw", Voice::NoView),
            colouring("wa", Voice::Absent),
            colouring("zp", Voice::Pending),
        ],
        findings: vec![Finding {
            rule: "meerderheid".into(),
            name: "meerderheid van de raden".into(),
            outcome: Outcome::Open,
            settled: false,
            favour: 2,
            conditional: 1,
            base: 5,
        }],
        conclusion: Some("Aangehouden.".into()),
        tags: vec!["inkoop".into()],
        properties: vec![(
            "niveau".into(),
            vec![
                Value { value: "lokaal".into(), proviso: None },
                Value { value: "regionaal".into(), proviso: Some("voor dure taken".into()) },
            ],
        )],
        indicators: vec![Indicator { name: "wachttijd".into(), trend: Some(Trend::Falling) }],
        ..point("1.1", Some("1"), "Proces verkenning normaliseren")
    };
    Sitting {
        id: "midden-holland-2021-09-16".into(),
        name: "Afstemmingsoverleg sociaal domein".into(),
        date: DAY,
        place: Some("Gouda".into()),
        note: None,
        series: Some("Afstemmingsoverleg Midden-Holland".into()),
        round: 2,
        status: Status::Closed,
        councils: COUNCILS.map(council).into(),
        scale: vec![
            step("groen", 'G', Counts::For),
            step("oranje", 'O', Counts::Conditional),
            step("rood", 'R', Counts::Against),
        ],
        points: vec![point("1", None, "Positie raden"), coloured],
        glossary: vec![Word {
            term: "GI".into(),
            aliases: vec!["gecertificeerde instelling".into()],
            text: "x".into(),
        }],
    }
}

/// One of everything.
pub fn sample() -> Report {
    let facts = vec![
        Fact { label: "Datum".into(), value: Part::Date { date: DAY, words: "16 september 2021".into() }.into() },
        Fact::new("Plaats", "Huis van de Stad, Gouda"),
        Fact::new("Ronde", "2"),
        Fact::new("Vingerafdruk", "3b5d 8f10 77c2 4e1a"),
    ];
    let explained = Line::text("Waar ")
        .with(mark('O'))
        .with(Part::Text(" staat, is een raad vóór ".into()))
        .with(Part::Strong("mits".into()))
        .with(Part::Text(" aan een voorwaarde wordt voldaan; zie ".into()))
        .with(Part::Link { text: "punt 1.1".into(), to: Anchor::new("punt", "1.1") })
        .with(Part::Text(". Zo ver is het nu: ".into()))
        .with(Share { part: 3, whole: 5, of: "van de raden".into() });
    let mut blocks = vec![
        Block::Note(vec![Line::text("Draagvlak is geen stemming: de raden besluiten later, thuis.")]),
        Block::heading(Depth::One, "Overzicht"),
        Block::Paragraph(explained),
    ];
    blocks.extend(pictures());
    blocks.extend([
        Block::heading(Depth::One, "De matrix"),
        Block::paragraph("Alle onderwerpen in de volgorde van de agenda.\nDe kleur staat nooit alleen."),
        Block::Table(matrix()),
        Block::heading(Depth::Two, "Aan tafel"),
        Block::List(COUNCILS.map(|(_, name)| Line::text(format!("{name}, vertegenwoordiger"))).into()),
        Block::Table(actions()),
    ]);
    Report {
        language: Language::Dutch,
        title: "Matrix van draagvlak".into(),
        subtitle: Some("Afstemmingsoverleg sociaal domein Midden-Holland".into()),
        description: "Wat de vijf raden van Midden-Holland van elk onderwerp zeggen".into(),
        date: DAY,
        facts,
        about: "Toelichting".into(),
        paper: Paper::Landscape,
        blocks,
        sitting: Some(sitting()),
    }
}

/// Texts that must stay text in every format.
pub const HOSTILE: [&str; 21] = [
    "=HYPERLINK(\"http://example.org\";\"klik\")",
    "+31 182 588 211",
    "-1+2",
    "@SUM(1+1)",
    " =1+1",
    "\t=1+1",
    "\r\n=1+1",
    "\u{FF1D}1+1",
    "\0=1+1",
    "{=1+1}",
    "<script>alert(1)</script>",
    "]]> --> </td></table><h1>kop</h1> &amp; &#60;",
    "\" onmouseover=\"alert(1)\" '",
    "# kop\n## kop\n---\n=====",
    "| cel | cel |\n|---|---|",
    "[klik](http://example.org) ![beeld](x) <http://example.org> `code` ~~~ **vet** _schuin_",
    "1. een\n- twee\n> drie\n    vier",
    "\u{202E}gnolevmo\u{2066} \u{200B}\u{200F}\u{FEFF}",
    "\u{1B}[31mrood\u{7}\u{9B}",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "'s-Hertogenbosch",
];

/// The same, with every text hostile.
pub fn hostile() -> Report {
    let mut columns = vec![Column::new(HOSTILE[0], Kind::Text, 30).short_for(HOSTILE[12])];
    columns.push(Column::new(HOSTILE[14], Kind::Chip, 20));
    let mut table = Table::new(HOSTILE[10], HOSTILE[11], columns, 0);
    for text in HOSTILE {
        let chip = Chip { letter: Some('G'), word: text.into(), tone: Tone::Green };
        table.push(Row::new(vec![Cell::text(text), chip.into()]));
    }
    let bars = Bars {
        heading: HOSTILE[0].into(),
        unit: HOSTILE[2].into(),
        series: vec![Series { name: HOSTILE[10].into(), letter: Some('<'), tone: Tone::Green }],
        rows: HOSTILE.map(|text| Bar { label: text.into(), values: vec![1] }).into(),
    };
    let mut blocks: Vec<_> = HOSTILE.iter().map(|text| Block::heading(Depth::One, text)).collect();
    blocks.extend(HOSTILE.iter().map(Block::paragraph));
    blocks.push(Block::List(HOSTILE.iter().map(Line::text).collect()));
    blocks.push(Block::Note(HOSTILE.iter().map(Line::text).collect()));
    blocks.push(Block::Table(table.clone()));
    blocks.push(Block::Table(table));
    blocks.push(picture(HOSTILE[10], HOSTILE[11], HOSTILE[12], Drawing::Bars(bars), Numbers::Below));
    Report {
        title: HOSTILE[11].into(),
        subtitle: Some(HOSTILE[13].into()),
        description: HOSTILE[12].into(),
        facts: HOSTILE.map(|text| Fact::new(text, text)).into(),
        about: HOSTILE[14].into(),
        blocks,
        sitting: Some(Sitting { name: HOSTILE[11].into(), ..sitting() }),
        ..sample()
    }
}

/// A report that is one table of these texts.
pub fn of_cells(texts: &[&str]) -> Report {
    let mut table = Table::new("Cellen", "Cellen", vec![Column::new("Cel", Kind::Text, 50)], 0);
    texts.iter().for_each(|text| table.push(Row::new(vec![Cell::text(text)])));
    Report { facts: Vec::new(), blocks: vec![Block::Table(table)], sitting: None, ..sample() }
}
