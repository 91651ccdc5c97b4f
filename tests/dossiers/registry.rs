//! The registry: every file in `data/` is in it, is read, and is found by its name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use draagvlak::session::dossiers::ties::{End, Way, ties};
use draagvlak::session::dossiers::{all, find, nearest, usual};
use draagvlak::session::{Subject, check};
use draagvlak::store::disk::RealDisk;

#[test]
fn every_file_is_registered_under_its_name_which_is_the_id_of_its_meeting() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let files: BTreeSet<_> = fs::read_dir(data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let files: BTreeSet<_> = files.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(all().map(|dossier| dossier.file()).collect::<BTreeSet<_>>(), files);
    for dossier in all() {
        let meeting = dossier.meeting().unwrap_or_else(|| panic!("{dossier:?} cannot be read"));
        assert_eq!(meeting.plan().id, dossier.name());
        assert_eq!(find(dossier.name()), Some(dossier));
        assert!(dossier.short().chars().count() < 32, "{}", dossier.short());
    }
    let shorts: BTreeSet<_> = all().map(|dossier| dossier.short()).collect();
    assert_eq!(shorts.len(), all().len(), "two dossiers are called the same");
    assert_eq!(usual().name(), "midden-holland-2021-09-16");
    assert_eq!(find("zhz"), None);
}

#[test]
fn a_slip_of_the_finger_or_a_part_that_only_one_has_leads_to_the_name() {
    #[track_caller]
    fn case(word: &str, name: Option<&str>) {
        assert_eq!(nearest(word).map(|dossier| dossier.name()), name, "{word}");
    }
    case("zhz-inkopkader", Some("zhz-inkoopkader"));
    case("ZHZ-Inkoopkader", Some("zhz-inkoopkader"));
    case("zhz-inkoopkader.ron", Some("zhz-inkoopkader"));
    case("inkoopkader", Some("zhz-inkoopkader"));
    case("programma", Some("midden-holland-programma-2020"));
    case("2021-09-16", Some("midden-holland-2021-09-16"));
    case("midden-holland", None);
    case("zh", None);
    case("overleg.ron", None);
    case("", None);
    case(&"zhz-inkoopkader".repeat(100_000), None);
}

#[test]
fn every_link_of_every_dossier_leads_somewhere() {
    let disk = RealDisk::shared();
    let mut links = 0;
    for dossier in all() {
        let checked = check(&disk, Subject::BuiltIn(dossier)).unwrap();
        assert_eq!(checked.astray, [], "{dossier:?}");
        assert_eq!(checked.warnings, [], "{dossier:?}");
        let agenda = checked.meeting.agenda();
        links += agenda.walk().into_iter().map(|item| agenda.item(item).links.len()).sum::<usize>();
    }
    assert!(links > 100, "{links}");
}

#[test]
fn a_tie_is_seen_from_both_ends_and_once() {
    for dossier in all() {
        let meeting = dossier.meeting().unwrap();
        for item in meeting.agenda().walk() {
            let mine = ties(meeting, item);
            for tie in &mine {
                let End::Item(other, there) = tie.end else { panic!("{dossier:?} {item:?}: {tie:?}") };
                let back = ties(other.meeting().unwrap(), there);
                let back: Vec<_> = back.iter().filter(|tie| tie.end == End::Item(dossier, item)).collect();
                let [back] = back[..] else { panic!("{dossier:?} {item:?}: {tie:?} has {} backs", back.len()) };
                let expected = match tie.way {
                    Way::There => Way::Here,
                    Way::Here => Way::There,
                    Way::Both => Way::Both,
                };
                assert_eq!(back.way, expected, "{dossier:?} {item:?}: {tie:?}");
                if tie.way == Way::Both {
                    assert_eq!((back.why, back.back), (tie.back, tie.why), "each has the words of both");
                }
            }
        }
    }
}

/// What the dossiers say of each other is known without reading them; with `UPDATE_INDEX=1` this writes it anew.
#[test]
fn the_index_says_what_the_dossiers_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/session/dossiers/index.tsv");
    let said = draagvlak::session::dossiers::index_lines();
    if std::env::var_os("UPDATE_INDEX").is_some() {
        std::fs::write(path, &said).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), said);
    assert_eq!(said.lines().filter(|line| line.starts_with("link\t0\t")).count(), 113);
}
