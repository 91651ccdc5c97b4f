//! The consensus file: it opens as the same meeting, and a change of any bit in it is seen.

use draagvlak::session::Overwrite;
use draagvlak::store::consensus;
use draagvlak::store::header::{fingerprint, sha256, trimmed};
use draagvlak::store::journal::chain;
use proptest::prelude::*;

use super::wire::commands;
use super::*;

/// A disk with a saved meeting, and the file.
fn saved() -> (FakeDisk, Seat, String) {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    seat.session.save(None, at(500), Overwrite::Refuse).unwrap();
    let text = String::from_utf8(disk.content(CONSENSUS).unwrap()).unwrap();
    (disk, seat, text)
}

/// The same text with a last line that fits.
fn sealed(text: &str) -> Vec<u8> {
    let body = &text[..text.rfind("// sha256").unwrap()];
    format!("{body}// sha256 {}\n", sha256(body.as_bytes())).into_bytes()
}

#[test]
fn the_file_reads_as_it_should() {
    let (_, _, text) = saved();
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    for line in [
        "// Uitkomst van “Klein \"overleg\"” van 2021-09-16, geschreven door draagvlak.",
        "Consensus(",
        r#"saved: "2021-09-16T14:08:20Z","#,
        r#"councils: ["gouda","waddinxveen","zuidplas"],"#,
        r#"("1.1","OG."),"#,
        r#"("1.2","-?."),"#,
        r#"("rondvraag-1",".R."),"#,
        r#"(item:"1.1",seconds:35,closed:Some("PPA")),"#,
        r#"(item:"1.1",rule:"meerderheid",outcome:Conditional,settled:true,councils:(green:1,amber:1,of:3),weights:[("inwoners",(green:46072,amber:71189,of:158198))]),"#,
        r#"("1.1",(text:"Draagvlak, onder voorwaarde")),"#,
        r#"(at:1631800814123,by:"tafel",n:2,what:Marked("1.1","gouda",Pending,Level("groen"))),"#,
    ] {
        assert!(lines.contains(&line), "{line}\n{text}");
    }
    assert!(text.contains(AGENDA));
}

#[test]
fn it_opens_as_the_same_meeting_and_goes_on() {
    let (_, first, text) = saved();
    let elsewhere = FakeDisk::with("b/x.ron", text.as_bytes());
    open(read_only(&elsewhere, "b/x.ron")).same_as(&first);
    assert_eq!(elsewhere.names(), ["b/x.ron"], "looking leaves nothing behind");
    let mut second = open(opening(&elsewhere, "b/x.ron"));
    second.same_as(&first);
    assert_eq!(second.told(), "17 wijzigingen teruggehaald");
    assert_eq!(second.session.output(), std::path::Path::new("b/x.ron"));
    assert!(!second.session.has_unsaved());
    second.does(Command::Mark(second.cell("2.1", "gouda"), GREEN));
    second.settle();
    assert!(second.session.has_unsaved());
    second.session.save(None, at(900), Overwrite::Refuse).unwrap();
    assert!(!second.session.has_unsaved());
    assert_eq!(second.session.close(), 0);
    let third = open(opening(&elsewhere, "b/x.ron"));
    assert_eq!(third.session.meeting().history().last(), 18);
    assert!(!third.session.has_unsaved());
}

#[test]
fn every_flipped_bit_is_seen() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.does(Command::Hammer(seat.item("1.1")));
    seat.does(Command::Remark(seat.cell("1.1", "gouda"), "één".into()));
    seat.session.save(None, at(500), Overwrite::Refuse).unwrap();
    let mut bytes = disk.content(CONSENSUS).unwrap();
    let start = bytes.len() - "// sha256 \n".len() - 64;
    for place in 0..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            assert!(consensus::read(&bytes).is_err(), "byte {place}, bit {bit}");
            if place < start && place % 97 == 0 {
                let disk = FakeDisk::with("x.ron", &bytes);
                assert!(try_open(read_only(&disk, "x.ron")).is_err(), "byte {place}, bit {bit}");
            }
            bytes[place] ^= 1 << bit;
        }
    }
    assert!(consensus::read(&bytes).is_ok());
}

#[test]
fn a_file_that_was_cut_off_is_seen() {
    let (_, _, text) = saved();
    let whole = text.len() - 1;
    assert!((0..whole).all(|len| consensus::read(&text.as_bytes()[..len]).is_err()));
    assert!(consensus::read(&text.as_bytes()[..whole]).is_ok(), "only the last line feed");
}

#[test]
fn a_change_by_hand_names_the_line() {
    let (_, _, text) = saved();
    let refused = |text: &[u8]| refusal(opening(&FakeDisk::with("x.ron", text), "x.ron"));
    let last = text.lines().count();
    assert_eq!(
        refused(text.replace("onder voorwaarde", "zonder meer").as_bytes()),
        format!(
            "x.ron: het bestand is veranderd nadat het is opgeslagen: de controle op regel {last} klopt niet \
             — gebruik een kopie die niet is gewijzigd"
        )
    );
    // Somebody who mends the last line too.
    let line = |part: &str| text.lines().position(|l| l.trim().starts_with(part)).unwrap() + 1;
    let case = |from: &str, to: &str, expected: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        let said = refused(&sealed(&changed));
        assert!(said.contains(expected), "{from}: {said}");
    };
    // What follows from the history is only told: the history counts.
    let told = |from: &str, to: &str, expected: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        let said = open(opening(&FakeDisk::with("x.ron", &sealed(&changed)), "x.ron")).told();
        assert!(said.starts_with("x.ron: ") && said.contains(expected), "{from}: {said}");
    };
    told(r#"("1.1","OG.")"#, r#"("1.1","GG.")"#, &format!("wat er bij “marks” staat (regel {})", line("marks:")));
    told("outcome:Conditional", "outcome:Support", &format!("“outcomes” staat (regel {})", line("outcomes:")));
    told("seconds:35", "seconds:36", &format!("“topics” staat (regel {})", line("topics:")));
    case("n:2,what:Marked", "n:3,what:Marked", &format!("toen het werd opgeslagen (regel {})", line("head:")));
    case("head: \"17-", "head: \"16-", &format!("toen het werd opgeslagen (regel {})", line("head:")));
    case("    saved:", "    bewaard:", "regel 5, teken ");
    case("format: 2,\n    saved", "format: 3,\n    nieuw", "indeling 3");
    case("2021-09-16T14:08:20Z", "gisteren", "het tijdstip van opslaan");
    case(
        "absent: true",
        "abzent: true",
        &format!("x.ron:{}:", text.lines().position(|l| l.contains("absent")).unwrap() + 1),
    );
}

#[test]
fn a_history_that_does_not_fit_leaves_no_trace() {
    let (_, _, text) = saved();
    let found = consensus::read(text.as_bytes()).unwrap();
    let mut history = found.history.to_vec();
    let last = history.last().unwrap().replace("n:17", "n:99");
    assert_ne!(&last, history.last().unwrap());
    *history.last_mut().unwrap() = last.clone();
    let head = chain(&found.header, &history);
    let changed = text.replace(found.history.to_vec().last().unwrap(), &last).replace(&found.head.full(), &head.full());
    let disk = FakeDisk::with("b/x.ron", &sealed(&changed));
    assert!(refusal(opening(&disk, "b/x.ron")).contains("past niet bij wat eraan voorafging"));
    assert_eq!(disk.names(), ["b/x.ron"]);
    // Beside a good record that is shorter, which stays as it is; also when it was to be put aside.
    let disk = FakeDisk::with("b/x.ron", text.as_bytes());
    assert_eq!(open(opening(&disk, "b/x.ron")).session.close(), 0);
    disk.tamper("b/x.ron.journal", |bytes| {
        let lines = bytes.split_inclusive(|&b| b == b'\n').take(10).map(<[u8]>::len).sum();
        bytes.truncate(lines);
    });
    let before = disk.content("b/x.ron.journal").unwrap();
    disk.put("b/x.ron", &sealed(&changed));
    for opening in [opening(&disk, "b/x.ron"), fresh(&disk, "b/x.ron")] {
        assert!(refusal(opening).contains("past niet bij wat eraan voorafging"));
        assert_eq!(disk.content("b/x.ron.journal").unwrap(), before);
        assert_eq!(disk.names(), ["b/x.ron", "b/x.ron.journal"]);
    }
}

#[test]
fn the_agenda_within_is_the_agenda_byte_for_byte() {
    let bodies = [
        AGENDA.to_owned(),
        AGENDA.replace('\n', "\r\n"),
        format!("\u{FEFF}{AGENDA}"),
        format!("\n\n  \t{AGENDA}  \n\n"),
        format!("{AGENDA}\n// nog een regel"),
        format!("/* vooraf */ {AGENDA} /* en */ // achteraf )\n"),
    ];
    for agenda in bodies {
        let disk = FakeDisk::with(FILE, agenda.as_bytes());
        let mut seat = open(opening(&disk, FILE));
        seat.meets();
        seat.session.save(None, at(500), Overwrite::Refuse).unwrap();
        let found = consensus::read(&disk.content(CONSENSUS).unwrap()).unwrap();
        assert_eq!(found.agenda, trimmed(&agenda));
        assert_eq!(fingerprint(&found.agenda), fingerprint(&agenda));
        let again = open(opening(&disk, CONSENSUS));
        again.same_as(&seat);
        assert!(!again.told().contains("agenda is gewijzigd"));
    }
}

fn is_consensus(bytes: &[u8]) -> bool {
    consensus::is_named(bytes) || consensus::is_sealed(bytes)
}

#[test]
fn an_agenda_is_no_consensus() {
    assert!(!is_consensus(AGENDA.as_bytes()));
    assert!(!is_consensus(b"// Consensus(\n(id: 1)"));
    assert!(is_consensus("\u{FEFF}\n// a\n  // b\nConsensus (".as_bytes()));
    assert!(!is_consensus(b""));
    assert!(!is_consensus(b"\xFF\xFE"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happened_opens_again(before in commands(40), after in commands(20)) {
        let disk = with_agenda();
        let mut seat = open(opening(&disk, FILE));
        before.into_iter().for_each(|command| seat.random(command));
        seat.session.save(None, at(1_000), Overwrite::Refuse).unwrap();
        let mut other = open(opening(&disk, CONSENSUS));
        other.same_as(&seat);
        after.into_iter().for_each(|command| other.random(command));
        other.session.save(None, at(2_000), Overwrite::Refuse).unwrap();
        other.settle();
        let reopened = open(read_only(&disk, CONSENSUS));
        reopened.same_as(&other);
        prop_assert!(!reopened.session.has_unsaved());
    }
}
