//! Saving: where it may, and only there.

use std::path::Path;

use draagvlak::session::{Overwrite, SaveError};

use super::*;

fn save(seat: &mut Seat, path: &str, overwrite: Overwrite) -> Result<u64, String> {
    let now = seat.now();
    seat.session.save(Some(Path::new(path)), now, overwrite).map(|saved| saved.seq).map_err(|error| words(&error))
}

#[test]
fn an_earlier_state_of_the_same_record_is_replaced() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    for seq in 1..4 {
        seat.does(Command::Mark(seat.cell("2.1", "gouda"), [RED, GREEN, AMBER][seq % 3]));
        assert_eq!(save(&mut seat, CONSENSUS, Overwrite::Refuse), Ok(seq as u64));
    }
    assert!(!seat.session.has_unsaved());
    let there = &seat.session.saved().unwrap().path;
    assert!(there.is_absolute() && there.ends_with(CONSENSUS), "{there:?}");
    // From then on the last name is the usual one.
    assert_eq!(save(&mut seat, "map/elders.ron", Overwrite::Refuse), Ok(3));
    assert_eq!(seat.session.output(), Path::new("map/elders.ron"));
    assert!(draagvlak::session::at_home(Path::new("~/a.ron")).is_absolute());
    assert_eq!(draagvlak::session::at_home(Path::new("a/~/b.ron")), Path::new("a/~/b.ron"));
}

#[test]
fn what_is_something_else_is_not_overwritten_unasked() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(save(&mut seat, CONSENSUS, Overwrite::Refuse), Ok(17));
    let later = disk.content(CONSENSUS).unwrap();
    assert_eq!(seat.session.close(), 0);

    // A later state of another record of the same agenda, a changed file, and no consensus file at all.
    let mut seat = open(fresh(&disk, FILE));
    let mut changed = later.clone();
    changed[400] ^= 1;
    for other in [later.as_slice(), &changed, b"boodschappen", b"", AGENDA.as_bytes()] {
        disk.put("map/ander.ron", other);
        let said = save(&mut seat, "map/ander.ron", Overwrite::Refuse).unwrap_err();
        assert!(said.starts_with("map/ander.ron is geen eerdere stand van dit overleg"), "{said}");
        assert!(seat.session.continue_at(Path::new("map/ander.ron"), at(1), Overwrite::Refuse).is_err());
        assert_eq!(disk.content("map/ander.ron").unwrap(), other);
    }
    assert_eq!(save(&mut seat, "map/ander.ron", Overwrite::Allow), Ok(0));
}

#[test]
fn the_agenda_and_the_record_are_never_overwritten() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    for path in [FILE, JOURNAL] {
        let said = save(&mut seat, path, Overwrite::Allow).unwrap_err();
        assert!(said.contains("is de agenda of het logboek van dit overleg zelf"), "{said}");
        assert!(seat.session.continue_at(Path::new(path), at(1), Overwrite::Refuse).is_err());
    }
    assert_eq!(disk.content(FILE).unwrap(), AGENDA.as_bytes());
    seat.settle();
    assert_eq!(seat.session.keeping().kept, 17);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_a_hard_link_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("klein.ron"), AGENDA).unwrap();
    let mut seat = open(Opening::new(Subject::File(path("klein.ron"))));
    seat.meets();
    std::os::unix::fs::symlink(path("elders.ron"), path("link.ron")).unwrap();
    std::fs::hard_link(path("klein.ron"), path("hard.ron")).unwrap();
    for overwrite in [Overwrite::Refuse, Overwrite::Allow] {
        let error = seat.session.save(Some(&path("link.ron")), at(1), overwrite).unwrap_err();
        assert!(matches!(error, SaveError::Refused(_)), "{error:?}");
        let error = seat.session.save(Some(&path("hard.ron")), at(1), overwrite).unwrap_err();
        assert!(matches!(error, SaveError::Own { .. }), "{error:?}");
    }
    assert!(!path("elders.ron").exists());
    assert!(seat.session.save(Some(&path("weg/x.ron")), at(1), Overwrite::Refuse).is_err(), "no such folder");
    assert!(seat.session.save(None, at(1), Overwrite::Refuse).is_ok());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 5, "nothing is left lying about");
}
