//! Opening: what was kept comes back, and what does not belong together is refused.

use std::path::Path;

use draagvlak::session::Overwrite;

use super::*;

#[test]
fn a_new_meeting_begins_a_record_beside_its_file() {
    let disk = with_agenda();
    let seat = open(opening(&disk, FILE));
    assert_eq!(seat.told(), "");
    assert_eq!(disk.names(), [FILE, JOURNAL]);
    assert_eq!(seat.session.output(), Path::new(CONSENSUS));
    assert!(!seat.session.has_unsaved());
    let first = String::from_utf8(disk.content(JOURNAL).unwrap()).unwrap();
    assert!(first.starts_with("J1 0 "), "{first}");
    assert!(first.contains(r#" (format:1,meeting:"klein",agenda:""#), "{first}");
}

#[test]
fn the_meeting_that_comes_with_the_program_opens() {
    let disk = FakeDisk::default();
    let there = || Opening {
        subject: Subject::default(),
        data_dir: Some("data".into()),
        cwd: Some("werk".into()),
        ..opening(&disk, "")
    };
    let mut seat = open(there());
    assert_eq!(seat.session.output(), Path::new("werk/midden-holland-2021-09-16.consensus.ron"));
    assert!(disk.names().contains(&"data/draagvlak/midden-holland-2021-09-16.journal".to_owned()));
    seat.does(Command::Mark(seat.cell("1.1", "gouda"), GREEN));
    seat.settle();
    seat.session.save(None, at(60), Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.close(), 0);
    let again = open(there());
    assert_eq!(again.told(), "1 wijziging teruggehaald");
    assert_eq!(again.session.saved().map(|saved| saved.seq), Some(1));
    let elsewhere = Opening { output: Some("elders.ron".into()), access: Access::ReadOnly, ..there() };
    assert_eq!(open(elsewhere).session.output(), Path::new("elders.ron"));
}

#[test]
fn the_clock_stands_still_while_the_program_is_closed() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    let item = seat.item("1.1");
    seat.does(Command::OpenTopic(item));
    seat.does(Command::Mark(seat.cell("1.1", "gouda"), GREEN));
    assert_eq!(seat.session.close(), 0);
    let (sender, reports) = channel();
    let wake = move |report| _ = sender.send(report);
    let (session, notices) = Session::open(opening(&disk, FILE), at(86_400), wake).unwrap();
    let mut seat = Seat { session, reports, notices, clock: 86_400 };
    let spent = |seat: &Seat, seconds| seat.session.meeting().spent(item, at(seconds));
    assert_eq!((spent(&seat, 86_400), spent(&seat, 86_410)), (7_000, 17_000));
    assert!(seat.session.meeting().is_clock_running());
    // What is taken back is what a person did.
    seat.does(Command::Undo);
    let cell = seat.cell("1.1", "gouda");
    assert_eq!(seat.session.meeting().marks().counted(cell), Answer::Pending);
    assert!(seat.session.meeting().is_clock_running());
    seat.settle();
    let again = open(read_only(&disk, FILE));
    again.same_as(&seat);
    assert_eq!(spent(&again, 86_410), 17_000);
}

#[test]
fn only_one_can_write_but_all_can_look() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    assert_eq!(
        refusal(opening(&disk, FILE)),
        "Het logboek map/klein.ron.journal is al geopend — sluit het andere venster, of bekijk het overleg met --read-only"
    );
    assert!(refusal(fresh(&disk, FILE)).contains("al geopend"), "nor can it be put aside");
    let mut looking = open(read_only(&disk, FILE));
    looking.same_as(&seat);
    assert!(looking.session.keeping().read_only);
    assert!(!looking.attempt(Command::Undo));
    assert!(!looking.attempt(Command::Mark(looking.cell("2.1", "gouda"), GREEN)));
    looking.same_as(&seat);
    let save = |looking: &mut Seat, path| looking.session.save(path, at(1), Overwrite::Allow).map_err(|e| words(&e));
    assert!(save(&mut looking, None).unwrap_err().contains("alleen geopend om te lezen"));
    assert!(save(&mut looking, Some(Path::new(CONSENSUS))).is_err());
    assert!(save(&mut looking, Some(Path::new("map/elders.ron"))).is_ok());
    assert_eq!(looking.session.close(), 0);
    assert_eq!(seat.session.close(), 0);
    open(opening(&disk, FILE));
}

#[test]
fn fresh_puts_the_old_record_aside() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(seat.session.close(), 0);
    let old = disk.content(JOURNAL).unwrap();
    let seat = open(fresh(&disk, FILE));
    assert_eq!(seat.told(), "Het oude logboek map/klein.ron.journal is opzijgezet als map/klein.ron.journal.1");
    assert_eq!(seat.session.meeting().history().last(), 0);
    assert_eq!(disk.content("map/klein.ron.journal.1").unwrap(), old);
}

#[test]
fn a_record_that_was_never_finished_is_put_aside() {
    let disk = with_agenda();
    disk.put(JOURNAL, b"");
    let seat = open(opening(&disk, FILE));
    assert!(seat.told().contains("was nooit afgemaakt en leeg"), "{}", seat.told());
    assert!(disk.names().contains(&"map/klein.ron.journal.1".to_owned()));
}

#[test]
fn a_torn_end_is_put_aside_and_told() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(seat.session.close(), 0);
    disk.tamper(JOURNAL, |bytes| bytes.extend_from_slice(b"J1 18 99 0123"));
    let seat = open(opening(&disk, FILE));
    assert_eq!(seat.session.meeting().history().last(), 17);
    assert!(seat.told().contains("ze staan nu in map/klein.ron.journal.torn-"), "{}", seat.told());
}

#[test]
fn a_damaged_record_is_read_up_to_the_damage_and_gone_on_with_elsewhere() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(seat.session.close(), 0);
    let at_line =
        |bytes: &[u8], n: usize| bytes.split_inclusive(|&b| b == b'\n').take(n).map(<[u8]>::len).sum::<usize>();
    disk.tamper(JOURNAL, |bytes| {
        let place = at_line(bytes, 5) + 60;
        bytes[place] ^= 1;
    });
    let damaged = disk.content(JOURNAL).unwrap();
    let mut seat = open(opening(&disk, FILE));
    assert_eq!(seat.session.meeting().history().last(), 4);
    assert!(seat.told().contains("is beschadigd vanaf regel 6"), "{}", seat.told());
    let keeping = seat.session.keeping();
    assert!(keeping.read_only && seat.session.needs_another_place());
    assert_eq!((keeping.error, keeping.not_kept), (None, 0), "nothing was lost by looking");
    assert!(!seat.attempt(Command::Undo));
    seat.session.continue_at(Path::new("map/verder.ron"), at(100), Overwrite::Refuse).unwrap();
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!(seat.session.keeping().not_kept, 0);
    assert_eq!(disk.content(JOURNAL).unwrap(), damaged, "the old one is left as it is");
    let again = open(read_only(&disk, "map/verder.ron"));
    again.same_as(&seat);
}

/// A record with a line that is whole but fits nothing.
#[test]
fn an_event_that_does_not_fit_ends_the_reading() {
    use draagvlak::store::journal::Journal;
    for line in
        [r#"(at:1,by:"tafel",n:2,what:Undone(1))"#, "geen regel", r#"(at:1,by:"x",n:1,what:TopicOpened("9",None))"#]
    {
        let disk = with_agenda();
        let mut seat = open(opening(&disk, FILE));
        seat.does(Command::OpenTopic(seat.item("1.1")));
        assert_eq!(seat.session.close(), 0);
        let opened = Journal::open(&disk.shared(), Path::new(JOURNAL), Access::Write).unwrap();
        let undo_twice = [r#"(at:1,by:"tafel",n:3,what:Undone(7))"#.to_owned(), line.to_owned()];
        opened.journal.unwrap().append(if line.contains("Undone") { &undo_twice } else { &undo_twice[1..] }).unwrap();
        let seat = open(opening(&disk, FILE));
        assert_eq!(seat.session.meeting().history().last(), 1, "{line}");
        assert_eq!(seat.session.meeting().history().authors(), 1, "only who did something: {line}");
        assert!(seat.session.keeping().read_only);
        assert!(seat.told().contains("vanaf regel 3 niet te gebruiken: wijziging 2 "), "{}", seat.told());
    }
}

#[test]
fn another_agenda_is_told_or_refused() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(seat.session.close(), 0);
    disk.put(FILE, AGENDA.replace("Plafonds", "Budgetplafonds").as_bytes());
    let seat = open(opening(&disk, FILE));
    assert!(seat.told().contains("De agenda is gewijzigd sinds dit overleg begon"), "{}", seat.told());
    assert_eq!(seat.session.meeting().history().last(), 17);
    assert_eq!(seat.session.close(), 0);
    disk.put(FILE, AGENDA.replace("1.1", "1.9").as_bytes());
    assert!(refusal(opening(&disk, FILE)).contains("zo gewijzigd dat het logboek"));
    disk.put(FILE, AGENDA.replace("\"klein\"", "\"groot\"").as_bytes());
    assert!(refusal(opening(&disk, FILE)).contains("is van een ander overleg (klein in plaats van groot)"));
    open(fresh(&disk, FILE));
}

#[test]
fn the_longer_of_a_file_and_its_record_wins() {
    let (disk, there) = (with_agenda(), "map/x.ron");
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.session.save(Some(Path::new(there)), at(200), Overwrite::Refuse).unwrap();
    let early = disk.content(there).unwrap();
    let mut other = open(opening(&disk, there));
    other.does(Command::Mark(other.cell("2.1", "gouda"), GREEN));
    other.settle();
    // The record is longer.
    let looking = open(read_only(&disk, there));
    looking.same_as(&other);
    assert!(looking.session.has_unsaved());
    // The file is longer: the record is completed.
    other.session.save(None, at(300), Overwrite::Refuse).unwrap();
    let late = disk.content(there).unwrap();
    disk.put("y/x.ron", &early);
    assert_eq!(open(opening(&disk, "y/x.ron")).session.close(), 0);
    disk.put("y/x.ron", &late);
    let completed = open(opening(&disk, "y/x.ron"));
    completed.same_as(&other);
    assert!(completed.told().contains("is aangevuld met 1 wijziging uit het bestand"), "{}", completed.told());
    assert_eq!(completed.session.close(), 0);
    open(read_only(&disk, "y/x.ron")).same_as(&other);
    assert_eq!(open(opening(&disk, "y/x.ron")).told(), "18 wijzigingen teruggehaald");
    // They part: neither is thrown away.
    disk.put("y/x.ron", &early);
    let mut apart = open(fresh(&disk, "y/x.ron"));
    apart.does(Command::Mark(apart.cell("2.1", "gouda"), RED));
    assert_eq!(apart.session.close(), 0);
    disk.put("y/x.ron", &late);
    let said = refusal(opening(&disk, "y/x.ron"));
    assert!(said.starts_with("y/x.ron en het logboek y/x.ron.journal vertellen een verschillend verloop"), "{said}");
    assert!(said.contains("--new"), "{said}");
    open(fresh(&disk, "y/x.ron")).same_as(&other);
}

#[test]
fn what_is_no_file_is_refused() {
    let disk = FakeDisk::default();
    assert!(refusal(opening(&disk, "weg.ron")).contains("bestand of map bestaat niet"));
    let disk = FakeDisk::with("x.ron", b"(id: ");
    assert!(refusal(opening(&disk, "x.ron")).starts_with("x.ron:1:"));
    assert_eq!(disk.names(), ["x.ron"], "no record of what is no meeting");
    let real = tempfile::tempdir().unwrap();
    let opening = |path: std::path::PathBuf| Opening::new(Subject::File(path));
    assert!(refusal(opening(real.path().into())).contains("is een map"));
    #[cfg(unix)]
    {
        let (file, link) = (real.path().join("a.ron"), real.path().join("b.ron"));
        std::fs::write(&file, AGENDA).unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert!(refusal(opening(link)).contains("is een verwijzing naar een andere plek"));
        assert!(refusal(opening("/dev/null".into())).contains("is een apparaat"));
        // On a real disk too.
        let mut seat = open(opening(file.clone()));
        seat.meets();
        seat.settle();
        assert!(refusal(opening(file.clone())).contains("al geopend"));
        assert_eq!(seat.session.close(), 0);
        assert_eq!(open(opening(file)).told(), "17 wijzigingen teruggehaald");
    }
}
