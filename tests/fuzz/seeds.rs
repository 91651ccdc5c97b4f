//! Good input of every sort, small enough to be read ten thousand times.

use std::io::Write as _;
use std::path::Path;

use draagvlak::domain::command::Command;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::agenda::parse;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::disk::FakeDisk;

pub const FILE: &str = "map/a.ron";
pub const JOURNAL: &str = "map/a.ron.journal";
pub const CONSENSUS: &str = "map/a.consensus.ron";

/// An agenda with one of most things.
pub const AGENDA: &str = r#"(
  format: 1, id: "a", round: 2, title: "Klein", date: "2021-09-16", place: "Gouda", note: "x\ny",
  earlier: [(round: 1, date: "2021-08-01")],
  weights: [(id: "w", name: "inwoners", source: (document: "d", place: "p"))],
  councils: [
    (id: "gouda", name: "Gouda", short: "GO", weights: {"w": 71189}, mandate: (body: Committee, version: 2)),
    (id: "zuidplas", name: "Zuidplas", short: "ZP", sort: "Z", aliases: ["Z."], weights: {"w": 40937}, absent: true),
  ],
  groups: [(id: "g", name: "groep", members: ["gouda"])],
  scale: [(id: "groen", letter: "G", glyph: "●", role: Green, counts: For), (id: "rood", letter: "R", glyph: "✕", role: Red, counts: Against)],
  rules: [(id: "m", preset: Majority), (id: "e", name: "eigen", base: Present, quorum: AtLeast(1),
    criterion: Any([All([Councils(AtLeastPart(1, 2)), Weight("w", MoreThan(5))]), Within("g", AgainstFewerThan(1))]))],
  attributes: [(id: "n", name: "niveau", values: ["lokaal", "regionaal"])],
  agenda: [(id: "1", title: "Eén", children: [
    (id: "1.1", title: "Twee", coloured: true, kind: Decision, planned: 10, council: "gouda", text: r"rauw", tags: ["t"],
     attributes: {"n": ["lokaal", (value: "regionaal", proviso: "mits")]}, indicators: [(name: "i", trend: Rising)],
     instruments: [(kind: Motion, page: 1, certainty: Definite)], related: [(item: "1.2", why: "w")],
     milestones: [(text: "m", due: "K1", state: Planned)], costs: [(name: "k", amount: "825.000", key: "w")],
     links: [(dossier: "b", item: "1")], former: [(round: 1, marks: {"gouda": "groen", "zuidplas": NoView}, outcome: Open)],
     contributions: [(text: "c", themes: ["1.2"], response: (text: "r", disposition: Noted))]),
    (id: "1.2", title: "Drie", coloured: true),
  ])],
  glossary: [(term: "GI", aliases: ["gi"], text: "x")],
  calendar: [(date: "2026-01-02", title: "t", points: [(title: "p", item: "1.1", by: "b")])],
  colourings: [(council: "gouda", version: 1, mandate: (body: Personal), file: "f", marks: {"1.1": "groen"})],
  conditions: [(text: "v", asks: [(item: "1.1", council: "gouda")], wanted: (kind: Motion), status: Open)],
  actions: [(text: "a", council: "gouda", due: "2021-10-01", item: "1.1", state: Open)],
)
"#;

pub const SMALL: &str = r#"(format: 1, id: "a", title: "K", date: "2021-09-16",
 councils: [(id: "gouda", name: "Gouda", short: "GO"), (id: "zuidplas", name: "Zuidplas", short: "ZP")],
 agenda: [(id: "1.1", title: "Eén", coloured: true)])
"#;

pub fn meeting() -> Meeting {
    Meeting::new(parse("a.ron", AGENDA.as_bytes()).unwrap().plan)
}

pub fn ballots() -> Vec<Vec<u8>> {
    let full = r#"(format: 1, agenda: "a", council: "gouda", version: 2, public: true,
      mandate: (body: Parties, parties: ["A", "B"], date: "2021-09-01", note: "n"),
      marks: [(item: "1.1", title: "Twee", mark: "groen", remark: "o", public: false,
        conditions: [(text: "v", wanted: (kind: Amendment, page: 2))]), (item: "1.2", mark: "rood"), (item: "9", mark: "groen")])"#;
    vec![full.into(), br#"(format:1,agenda:"a",council:"Zuidplas")"#.to_vec()]
}

pub fn forms() -> Vec<Vec<u8>> {
    let text = "overleg;a\nraad;gouda\nversie;2\nnamens;raad\n\nid;punt;kleur;voorwaarde;opmerking;openbaar\n\
        1.1;Twee;groen;mits;o;ja\n1.2;Drie;rood;;;nee\n";
    let head = Vec::from("overleg;a\nraad;gouda\nid;kleur\n1.1;G\n1.2;R\n");
    vec![text.into(), head]
}

/// A disk with a journal and a consensus file of a few events.
pub fn disk() -> FakeDisk {
    let disk = FakeDisk::with(FILE, SMALL.as_bytes());
    let opening = Opening { disk: disk.shared(), ..Opening::new(Subject::File(FILE.into())) };
    let at = Moment(1_631_800_800_000);
    let (mut session, _) = Session::open(opening, at, drop).unwrap();
    let item = session.meeting().agenda().find("1.1").unwrap();
    let cell = |n| Cell { item, council: CouncilIx(n) };
    let said = Said { text: "mits".into(), audience: Audience::Public };
    for command in [
        Command::OpenTopic(item),
        Command::Mark(cell(0), Answer::Level(LevelIx(0))),
        Command::Remark(cell(1), said),
        Command::Raise("Nieuw".into()),
        Command::Undo,
    ] {
        session.execute(command, at).unwrap();
    }
    session.save(Some(Path::new(CONSENSUS)), at, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0);
    disk
}

pub fn journals() -> Vec<Vec<u8>> {
    vec![disk().content(JOURNAL).unwrap()]
}

/// The text of a consensus file without its last line, which the reader puts back.
pub fn consensus() -> Vec<Vec<u8>> {
    let text = String::from_utf8(disk().content(CONSENSUS).unwrap()).unwrap();
    vec![text[..text.find("// sha256").unwrap()].into()]
}

pub fn events() -> Vec<Vec<u8>> {
    let journal = String::from_utf8(disk().content(JOURNAL).unwrap()).unwrap();
    let mut lines: Vec<Vec<u8>> = journal.lines().skip(1).map(|it| it.splitn(5, ' ').last().unwrap().into()).collect();
    lines.push(
        br#"(at:1,by:"tafel",n:1,what:CalendarChanged([],[(date:"2026-01-02",title:Some("t"),place:None,note:None,points:[])]))"#
            .to_vec(),
    );
    lines
}

pub fn texts() -> Vec<Vec<u8>> {
    vec![
        "# Overleg\n\nnoot\n\n1. Jeugd:\n- Inkoop\n  uitleg\n- Toegang\n   a) loket\n   b) huisarts\n\nBijlagen\n1. x\n".into(),
        Vec::from("**Kop**\n\n1.1 een\n1.2. twee\niv) drie\n\u{2022} vier\no\tvijf\n"),
    ]
}

pub fn tables() -> Vec<Vec<u8>> {
    vec![
        Vec::from("nummer;titel;niveau;raad;minuten\n1;Jeugd;1;Gouda;10\n1.1;\"In;koop\";2;;\n"),
        Vec::from("onderwerp,deelpunt\na,b\na,c\n"),
    ]
}

/// A package of these parts.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A spreadsheet of LibreOffice around this text.
pub fn open_document(content: &[u8]) -> Vec<u8> {
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    package(&[("mimetype", kind), ("content.xml", content)])
}

/// What stands in the part with the tables of a spreadsheet of LibreOffice.
pub fn contents() -> Vec<Vec<u8>> {
    let text = r#"<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="A &amp; B">
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>titel<text:s text:c="2"/>x</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2021-09-16"><text:p>d</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"#;
    vec![text.into()]
}

pub fn workbooks() -> Vec<Vec<u8>> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "titel").unwrap().write(1, 0, "Jeugd").unwrap().write(1, 1, 1.5).unwrap();
    vec![book.save_to_buffer().unwrap()]
}

pub fn arguments() -> Vec<Vec<u8>> {
    let lines = [
        "show a.ron --format json",
        "check a.ron b.ron --all",
        "report a.ron --kind matrix --format csv --output x",
        "next a.ron --date 2026-01-02",
        "merge a.ron b --prefer c",
        "verify a --agenda b --format text",
        "--lang en --new a.ron",
        "search jeugd a.ron --limit 3",
        "import a.md --date 1-2-2026",
        "diff a b",
        "ballot a --council b --version 2",
        "help show",
    ];
    lines.map(|line| line.replace(' ', "\n").into_bytes()).into()
}
