//! The whole way on the real dossier, through the binary: an outline becomes an agenda, councils colour at home, their files
//! are merged, the meeting is held, what came of it goes out, and the next meeting begins where this one stopped.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::process::{Command, Output};

use pty::Home;

/// The cover letter and the annexes as a secretary pastes them: 5 topics with 18 sub-points, and the points of four councils.
const OUTLINE: &str = include_str!("whole_way/overleg.md");
const MEETING: &str = "midden-holland-2021-09-16";

struct Way {
    home: Home,
}

impl Way {
    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_draagvlak"))
            .args(arguments)
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("XDG_DATA_HOME", self.home.path().join("data"))
            .env("TZ", "UTC")
            .output()
            .expect("the program")
    }

    /// Runs it, and answers what it says; it must end with this code.
    #[track_caller]
    fn says(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}:\n{said}");
        said
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.home.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.home.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }
}

fn ballot(council: &str, version: u16, date: &str, marks: &str) -> String {
    format!(
        "(format: 1, agenda: \"{MEETING}\", council: \"{council}\", version: {version},\n \
         mandate: (body: Committee, date: \"{date}\"),\n marks: [\n{marks}\n ])\n"
    )
}

#[test]
fn from_an_outline_to_the_next_meeting() {
    let way = Way { home: Home::new() };
    imports(&way);
    colours(&way);
    merges(&way);
    meets(&way);
    reports(&way);
    goes_on(&way);
}

fn imports(way: &Way) {
    way.write("overleg.md", OUTLINE);
    let councils = ["--councils", "midden-holland"];
    let options = ["--date", "2021-09-16", "--round", "2", "--id", MEETING];
    way.says(0, &[&["import", "overleg.md", "--output", "overleg.ron"][..], &options, &councils].concat());
    let checked = way.says(0, &["check", "overleg.ron"]);
    assert!(checked.contains("63"), "18 sub-points and 45 points of the annexes: {checked}");
}

fn colours(way: &Way) {
    // Gouda: first version, then the one of 15 September, which stands over it.
    way.write(
        "gouda-1.inkleuring.ron",
        &ballot("gouda", 1, "2021-09-08", "(item: \"1.1\", mark: \"rood\"), (item: \"1.2\", mark: \"rood\"),"),
    );
    way.write(
        "gouda-2.inkleuring.ron",
        &ballot(
            "gouda",
            2,
            "2021-09-15",
            "(item: \"1.1\", mark: \"groen\"),\n(item: \"1.2\", mark: \"oranje\", remark: \"GEHEIM-GOUDA\", conditions: [\n\
             (text: \"mits de raad vooraf meebeslist\", wanted: (kind: Amendment, page: 22))]),\n(item: \"1.3\", mark: \"oranje\"),",
        ),
    );
    way.write(
        "bodegraven.inkleuring.ron",
        &ballot(
            "bodegraven-reeuwijk",
            1,
            "2021-09-10",
            "(item: \"1.1\", mark: \"oranje\", conditions: [(text: \"mits het tijdpad vaststaat\", public: true)]),\n\
             (item: \"1.2\", mark: \"groen\"),",
        ),
    );
    // Waddinxveen has only a spreadsheet.
    way.says(0, &["ballot", "overleg.ron", "--council", "waddinxveen", "--to", "waddinxveen.csv"]);
    let sheet = way.text("waddinxveen.csv");
    let filled: Vec<String> = sheet.lines().map(fill).collect();
    assert_ne!(sheet.lines().collect::<Vec<_>>(), filled, "two rows were filled in");
    way.write("waddinxveen.csv", &(filled.join("\r\n") + "\r\n"));
    // Krimpenerwaard coloured an older edition of the agenda: one point is gone since, one was called otherwise.
    way.write(
        "krimpenerwaard.inkleuring.ron",
        &ballot(
            "krimpenerwaard",
            1,
            "2021-09-09",
            "(item: \"1.1\", title: \"Proces verkenning\", mark: \"groen\"),\n\
             (item: \"9.9\", title: \"Vervoer naar de dagbesteding\", mark: \"groen\"),",
        ),
    );
    // Zuidplas's file was cut off on its way.
    let whole = ballot("zuidplas", 1, "2021-09-14", "(item: \"1.1\", mark: \"groen\"),");
    way.write("zuidplas.inkleuring.ron", &whole[..whole.len() - 9]);
}

/// Colours 1.1 and 1.2 in a row of the sheet: the colour stands behind number, id, title and who brought it in.
fn fill(line: &str) -> String {
    let is_asked = line.starts_with("\"1.1\";") || line.starts_with("\"1.2\";");
    let mut fields: Vec<_> = line.split(';').map(str::to_owned).collect();
    if is_asked {
        fields[4] = "\"Groen\"".to_owned();
    }
    fields.join(";")
}

fn merges(way: &Way) {
    let files = [
        "gouda-2.inkleuring.ron",
        "zuidplas.inkleuring.ron",
        "gouda-1.inkleuring.ron",
        "waddinxveen.csv",
        "krimpenerwaard.inkleuring.ron",
        "bodegraven.inkleuring.ron",
    ];
    let said = way.says(2, &[&["merge", "overleg.ron"][..], &files].concat());
    for expected in ["zuidplas.inkleuring.ron:4:", "Vervoer naar de dagbesteding", "Proces verkenning"] {
        assert!(said.contains(expected), "no “{expected}” in:\n{said}");
    }
    // Bodegraven-Reeuwijk amber, Gouda green (second version), Krimpenerwaard green, Waddinxveen green, Zuidplas not yet.
    assert_eq!(row(&way.says(0, &["show", "overleg.consensus.ron"]), "1.1 Proces"), ["◐O\"", "●G", "●G", "●G", "·"]);
    let again = way.says(2, &[&["merge", "overleg.consensus.ron"][..], &files].concat());
    assert_eq!(
        row(&way.says(0, &["show", "overleg.consensus.ron"]), "1.1 Proces"),
        ["◐O\"", "●G", "●G", "●G", "·"],
        "{again}"
    );
}

fn row(shown: &str, title: &str) -> Vec<String> {
    let line = shown.lines().find(|line| line.contains(title)).unwrap_or_else(|| panic!("no {title} in:\n{shown}"));
    line.split("  ").map(str::trim).filter(|part| !part.is_empty()).skip(1).take(5).map(str::to_owned).collect()
}

fn meets(way: &Way) {
    let mut meeting = way.home.start(&["overleg.consensus.ron"], 120, 36);
    meeting.see("1.1 Proces verkenning normaliseren");
    // Zuidplas asks what Bodegraven-Reeuwijk asks already; Ctrl+O joins the two.
    meeting.send("\x1b[H").send("j5o").see("Zuidplas oranje: onder welke voorwaarde?");
    meeting.send("vmits het tijdpad").see("Lijkt op wat BR al vraagt");
    meeting.send("\x0f").see("Zuidplas ◐ oranje, voorwaarde (open)");
    // Three greens of five are support; both conditions granted make five of five, and 1.2 four of five.
    meeting.send("V").see("Voorwaarden: 2, waarvan 2 open");
    meeting.send("i").see("draagvlak onder voorwaarden, staat vast → draagvlak,");
    meeting.send("De planning is toegezegd\r").see("waarvan 1 open");
    meeting.send("i").send("Staat in amendement\r").see("waarvan 0 open");
    // Two ambers and three greens count as five greens.
    meeting.send("\x1b").see("████████ 5/5 raden");
    meeting.send("bDe regio gaat door met de verkenning\x13").see("Conclusie bij 1.1 genoteerd");
    meeting.send("A+De planning rondsturen\x13").see("De planning rondsturen");
    meeting.send("\x1b").see("5/5 raden");
    meeting.send("E").see("toch sluiten?");
    meeting.send("j").see("gesloten");
    meeting.send("\x13").see("Opgeslagen:");
    meeting.send("q");
    assert!(meeting.end().0.success());
    let shown = way.says(0, &["show", "overleg.consensus.ron"]);
    assert_eq!(row(&shown, "1.1 Proces"), ["◐O\"", "●G", "●G", "●G", "◐O\""], "granted, and amber in the record");
}

const KINDS: [&str; 6] = ["agenda", "conclusions", "actions", "matrix", "feedback", "record"];
const FORMATS: [&str; 7] = ["html", "md", "odt", "xlsx", "ods", "csv", "json"];

fn reports(way: &Way) {
    for kind in KINDS {
        for format in FORMATS {
            let name = format!("{kind}.{format}");
            let report = ["report", "overleg.consensus.ron", "--kind", kind, "--format", format, "--output", &name];
            way.says(0, &report);
            let first = way.read(&name);
            assert!(!first.is_empty(), "{name}");
            way.says(0, &[&report[..], &["--force"]].concat());
            assert_eq!(way.read(&name), first, "the same meeting gives the same bytes: {name}");
        }
    }
    let conclusions = way.text("conclusions.html");
    assert!(conclusions.contains("De regio gaat door met de verkenning"), "{conclusions}");
    assert!(way.text("actions.md").contains("De planning rondsturen"));
    // What Gouda wrote is not marked public; the condition of Bodegraven-Reeuwijk is.
    let feedback = ["report", "overleg.consensus.ron", "--kind", "feedback", "--format", "html"];
    let public = way.says(0, &[&feedback[..], &["--audience", "public"]].concat());
    let internal = way.says(0, &[&feedback[..], &["--audience", "internal"]].concat());
    assert!(!public.contains("GEHEIM-GOUDA") && public.contains("mits het tijdpad vaststaat"), "{public}");
    assert!(internal.contains("GEHEIM-GOUDA"), "{internal}");
    let calendar = way.says(0, &["report", "overleg.consensus.ron", "--kind", "calendar", "--format", "ics"]);
    assert!(calendar.contains("20210916"), "{calendar}");
}

fn goes_on(way: &Way) {
    let next = ["next", "overleg.consensus.ron", "--date", "2021-10-14", "--output", "volgende.ron"];
    way.says(0, &[&next[..], &["--calendar", "volgende.ics"]].concat());
    assert!(way.text("volgende.ics").contains("20211014"));
    // 1.1 and 1.2 are settled, with three greens of five or more, and stay for reference; the other 61 return.
    let checked = way.says(0, &["check", "volgende.ron"]);
    assert!(checked.contains("61 punten"), "{checked}");
    assert!(way.text("volgende.ron").contains("De planning rondsturen"), "the action point returns");
    let mut meeting = way.home.start(&["volgende.ron"], 120, 36);
    meeting.see("14 oktober 2021");
    meeting.send("\x1b[H").send("jjj2g").see("Gouda bij 1.3");
    meeting.send("\x13").see("Opgeslagen:");
    meeting.send("q");
    assert!(meeting.end().0.success());
    let differs = way.says(0, &["diff", "overleg.consensus.ron", "volgende.consensus.ron"]);
    let moved = differs.lines().any(|line| line.contains("Gouda") && line.contains("oranje") && line.contains("groen"));
    assert!(moved, "Gouda moved from amber to green on 1.3:\n{differs}");
}
