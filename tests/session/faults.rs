//! When the disk fails: what is kept stays, what is not kept is shown, and work goes on.

use std::path::Path;
use std::sync::mpsc::channel;

use disk::{Call, Failure};
use draagvlak::session::{Overwrite, SaveError, Standing};

use super::*;

#[test]
fn a_cell_is_on_its_way_until_the_disk_answers() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    let (gouda, other) = (seat.cell("2.1", "gouda"), seat.cell("2.1", "waddinxveen"));
    let (open_gate, gate) = channel();
    disk.hold_sync(gate);
    seat.does(Command::Mark(gouda, GREEN));
    assert_eq!(seat.session.standing(gouda), Standing::OnItsWay);
    assert_eq!(seat.session.standing(other), Standing::Kept, "nothing was said there");
    assert_eq!((seat.session.keeping().on_its_way, seat.session.keeping().kept), (1, 0));
    open_gate.send(()).unwrap();
    seat.settle();
    assert_eq!(seat.session.standing(gouda), Standing::Kept);
    let keeping = seat.session.keeping();
    assert_eq!((keeping.on_its_way, keeping.kept, keeping.not_kept), (0, 1, 0));
    assert_eq!(keeping.last_kept, Some(Moment(at(7).0 + 123)));
    seat.does(Command::Remark(gouda, "uitleg".into()));
    assert_eq!(seat.session.standing(gouda), Standing::OnItsWay);
    seat.settle();
    seat.does(Command::Undo);
    assert_eq!(seat.session.standing(gouda), Standing::OnItsWay);
}

#[test]
fn a_thousand_marks_at_once_share_their_syncs() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    let (open_gate, gate) = channel();
    disk.hold_sync(gate);
    let (cell, before) = (seat.cell("2.1", "gouda"), disk.count(Call::Sync));
    for n in 0..1_000 {
        seat.does(Command::Mark(cell, if n % 2 == 0 { GREEN } else { RED }));
    }
    open_gate.send(()).unwrap();
    seat.settle();
    assert_eq!(seat.session.keeping().kept, 1_000);
    // The first may go alone; all that waits for it goes together.
    assert!(disk.count(Call::Sync) - before <= 2, "{} syncs", disk.count(Call::Sync) - before);
}

#[test]
fn a_full_disk_is_shown_and_work_goes_on_elsewhere() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Write), 0, Failure::Full);
    let cell = seat.cell("2.1", "gouda");
    seat.does(Command::Mark(cell, GREEN));
    seat.settle();
    let keeping = seat.session.keeping();
    assert_eq!((keeping.kept, keeping.on_its_way, keeping.not_kept), (17, 0, 1));
    let text = Text::new(Language::Dutch);
    assert_eq!(
        text.tell(&keeping.error.unwrap()),
        "Niet bewaard: In map/klein.ron.journal kan niet worden geschreven: de schijf is vol"
    );
    assert_eq!(seat.session.standing(cell), Standing::NotKept);
    assert!(!keeping.read_only);
    // In memory everything goes on.
    seat.does(Command::Mark(cell, RED));
    seat.does(Command::Undo);
    assert_eq!(seat.session.keeping().not_kept, 3);
    assert!(seat.session.continue_at(Path::new("usb/klein.ron"), at(300), Overwrite::Refuse).is_err(), "still full");
    assert_eq!(disk.names(), [FILE, JOURNAL], "nothing half is left behind");
    assert_eq!(seat.session.keeping().not_kept, 3);
    disk.heal();
    let saved = seat.session.continue_at(Path::new("usb/klein.ron"), at(301), Overwrite::Refuse).unwrap();
    assert_eq!(saved.seq, 20);
    let keeping = seat.session.keeping();
    assert_eq!((keeping.kept, keeping.on_its_way, keeping.not_kept), (20, 0, 0));
    assert_eq!(keeping.error, None);
    assert_eq!(seat.session.standing(cell), Standing::Kept);
    assert_eq!(seat.session.output(), Path::new("usb/klein.ron"));
    seat.does(Command::Mark(cell, AMBER));
    seat.settle();
    assert_eq!(seat.session.keeping().kept, 21);
    // What the old record still answers changes nothing.
    while let Ok(report) = seat.reports.try_recv() {
        seat.session.hear(report);
    }
    assert_eq!(seat.session.keeping().not_kept, 0);
    let looking = open(read_only(&disk, "usb/klein.ron"));
    looking.same_as(&seat);
    assert_eq!(seat.session.close(), 0);
}

#[test]
fn going_on_in_the_place_of_another_file_takes_one_yes() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.put("usb/oud.ron", b"boodschappen");
    disk.fail(Some(Call::Write), 0, Failure::Full);
    seat.does(Command::Undo);
    seat.settle();
    disk.heal();
    let path = Path::new("usb/oud.ron");
    let asked = seat.session.continue_at(path, at(300), Overwrite::Refuse);
    assert!(matches!(asked, Err(SaveError::WouldOverwrite { .. })), "{asked:?}");
    assert_eq!(disk.content("usb/oud.ron").unwrap(), b"boodschappen");
    seat.session.continue_at(path, at(301), Overwrite::Allow).unwrap();
    assert_eq!(seat.session.keeping().error, None);
    open(read_only(&disk, "usb/oud.ron")).same_as(&seat);
}

#[test]
fn room_that_comes_back_heals_the_record() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Write), 0, Failure::Full);
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!(seat.session.keeping().not_kept, 1);
    disk.heal();
    seat.does(Command::Redo);
    while seat.session.keeping().kept < 19 {
        let report = seat.reports.recv().unwrap();
        seat.session.hear(report);
    }
    let keeping = seat.session.keeping();
    assert_eq!((keeping.not_kept, keeping.on_its_way, keeping.error), (0, 0, None));
    assert!(!seat.session.needs_another_place());
    open(read_only(&disk, FILE)).same_as(&seat);
}

#[test]
fn what_is_in_the_consensus_file_is_not_lost() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Sync), 0, Failure::Io);
    let cell = seat.cell("2.1", "gouda");
    seat.does(Command::Mark(cell, GREEN));
    seat.settle();
    assert_eq!((seat.session.keeping().not_kept, seat.session.standing(cell)), (1, Standing::NotKept));
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().not_kept, seat.session.standing(cell)), (0, Standing::Kept));
    assert!(seat.session.keeping().error.is_some(), "the record still takes nothing");
    seat.does(Command::Mark(cell, RED));
    seat.settle();
    assert_eq!(seat.session.keeping().not_kept, 1);
    assert_eq!(seat.session.close(), 1);
}

#[test]
fn a_meeting_opens_on_a_disk_that_takes_nothing() {
    let disk = with_agenda();
    disk.fail(Some(Call::Create), 0, Failure::Full);
    let mut seat = open(opening(&disk, FILE));
    assert!(seat.told().contains("de schijf is vol — maak ruimte vrij"), "{}", seat.told());
    assert!(seat.session.keeping().error.is_some() && seat.session.keeping().hint.is_some());
    seat.meets();
    assert_eq!((seat.session.keeping().not_kept, seat.session.keeping().on_its_way), (17, 0));
    disk.heal();
    seat.session.continue_at(Path::new("usb/klein.ron"), at(300), Overwrite::Refuse).unwrap();
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!((seat.session.keeping().not_kept, seat.session.keeping().error), (0, None));
    open(read_only(&disk, "usb/klein.ron")).same_as(&seat);
    assert_eq!(seat.session.close(), 0);
}

#[test]
fn a_disk_that_does_not_answer_is_not_waited_for_for_ever() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    let (open_gate, gate) = channel();
    disk.hold_sync(gate);
    seat.does(Command::Mark(seat.cell("2.1", "gouda"), GREEN));
    let mut asked = 0;
    let lost = seat.session.close_while(|| {
        asked += 1;
        asked < 3
    });
    assert_eq!((lost, asked), (1, 3));
    open_gate.send(()).unwrap();
}

#[test]
fn closing_tells_what_is_not_kept() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Sync), 0, Failure::Io);
    seat.does(Command::Undo);
    assert_eq!(seat.session.close(), 1, "nobody had heard of it yet");
}

#[test]
fn a_failed_save_leaves_the_last_one() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    let before = disk.content(CONSENSUS).unwrap();
    seat.does(Command::Undo);
    seat.settle();
    for (call, failure) in [(Call::Create, Failure::Io), (Call::Write, Failure::Full), (Call::Rename, Failure::Io)] {
        disk.fail(Some(call), 0, failure);
        assert!(seat.session.save(None, at(301), Overwrite::Refuse).is_err(), "{call:?}");
        assert!(seat.session.has_unsaved());
        disk.heal();
        assert_eq!(disk.content(CONSENSUS).unwrap(), before, "{call:?}");
    }
    seat.session.save(None, at(302), Overwrite::Refuse).unwrap();
    assert!(!seat.session.has_unsaved());
}

#[test]
fn what_is_only_in_the_saved_file_is_told_when_the_agenda_is_opened() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Sync), 0, Failure::Io);
    let cell = seat.cell("2.1", "gouda");
    seat.does(Command::Mark(cell, GREEN));
    seat.settle();
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().not_kept, seat.session.standing(cell)), (0, Standing::Kept));
    assert_eq!(seat.session.close(), 0);
    let back = open(opening(&disk, FILE));
    assert_eq!(back.session.meeting().history().last(), 17);
    assert!(
        back.told().contains(
            "In map/klein.consensus.ron staat 1 wijziging die niet in het logboek staat — open dat bestand om ermee verder te gaan"
        ),
        "{}",
        back.told()
    );
    assert_eq!(back.session.close(), 0);
    let saved = open(opening(&disk, CONSENSUS));
    assert_eq!((saved.session.meeting().marks().counted(cell), saved.session.close()), (GREEN, 0));
    // Another meeting's file is not this one's, however long it is.
    let (sender, reports) = channel();
    let wake = move |report| _ = sender.send(report);
    let (session, notices) = Session::open(fresh(&disk, FILE), at(900), wake).unwrap();
    let mut other = Seat { session, reports, notices, clock: 900 };
    assert!(!other.told().contains("niet in het logboek"), "{}", other.told());
    other.does(Command::Mark(cell, RED));
    assert_eq!(other.session.close(), 0);
    assert!(!open(read_only(&disk, FILE)).told().contains("niet in het logboek"));
}

#[test]
fn a_place_that_may_be_gone_after_a_power_cut_is_not_gone_on_in() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(Some(Call::Write), 0, Failure::Full);
    seat.does(Command::Undo);
    seat.settle();
    disk.heal();
    // The first is of the new record, the second of the saved file.
    disk.fail(Some(Call::SyncFolder), 1, Failure::Io);
    let there = Path::new("usb/klein.ron");
    let unsure = seat.session.continue_at(there, at(300), Overwrite::Refuse).unwrap_err();
    assert!(unsure.is_unsure(), "{unsure:?}");
    assert_eq!((seat.session.keeping().not_kept, seat.session.journal()), (1, Path::new(JOURNAL)));
    assert!(!disk.heal() && !disk.names().contains(&"usb/klein.ron.journal".to_owned()));
    seat.session.continue_at(there, at(301), Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.keeping().not_kept, 0);
    open(read_only(&disk, "usb/klein.ron")).same_as(&seat);
}
