//! Each error says what is wrong and what to do now, in both languages.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use draagvlak::message::Say;
use draagvlak::store::disk::{Fault, Refusal, Refused, Step};
use draagvlak::store::journal::{AppendError, Found, JournalError};
use draagvlak::text::{Language, Text};

const NASTY: &str = "a\x1b[31m\u{202E}b";

#[track_caller]
fn said(text: &Text, error: &dyn Say) {
    let words = text.explain(error);
    assert!(error.hint().is_some(), "{words}");
    assert!(words.contains(" — ") && words.contains("a\u{FFFD}[31m"), "{words}");
    assert!(!words.contains(['{', '}', '\x1b', '\u{202E}']) && !words.contains("store-"), "{words}");
}

#[test]
fn every_error_says_what_is_wrong_and_what_to_do() {
    let path = || PathBuf::from(NASTY);
    let fault = |step, kind: ErrorKind| Fault { step, path: path(), source: kind.into() };
    let full = || fault(Step::Write, ErrorKind::StorageFull);
    for text in Language::ALL.map(Text::new) {
        use Step::{Create, Cut, Lock, MakeFolder, Open, Read, Rename, Sync, SyncFolder, Write};
        for step in [Open, Create, MakeFolder, Lock, Read, Write, Cut, Sync, SyncFolder, Rename] {
            said(&text, &fault(step, ErrorKind::PermissionDenied));
        }
        use Refusal::{Device, Folder, NotOurs, Pipe, Symlink, WriteProtected};
        for why in [Symlink, Folder, Pipe, Device, NotOurs, WriteProtected] {
            said(&text, &Refused { path: path(), why });
        }
        for error in [
            JournalError::Fault(full()),
            JournalError::Missing(path()),
            JournalError::Exists(path()),
            JournalError::InUse(path()),
            JournalError::Moved(path()),
            JournalError::TooLarge { path: path(), bytes: 2, max: 1 },
            JournalError::Unfinished(path()),
            JournalError::OtherVersion(path()),
            JournalError::NoHeader(path()),
            JournalError::NotOneLine(path()),
        ] {
            said(&text, &error);
        }
        for error in [
            AppendError::NotWritten(full()),
            AppendError::Unsure(full()),
            AppendError::Changed { path: path(), expected: 1, found: 2 },
            AppendError::Moved(path()),
            AppendError::TooLarge(path()),
            AppendError::NotOneLine(path()),
            AppendError::Closed(path()),
            AppendError::Panicked(path()),
        ] {
            said(&text, &error);
        }
        let torn = |kept_at| Found::Torn { offset: 1, bytes: 2, kept_at };
        for found in [Found::NewlineRestored, torn(None), torn(Some(path())), Found::Damaged { offset: 1, line: 2 }] {
            let words = text.tell(&found.message(Path::new(NASTY)).unwrap());
            assert!(words.contains("a\u{FFFD}[31m") && !words.contains("{"), "{words}");
            if let Some(hint) = found.hint() {
                assert_ne!(text.tell(&hint), hint.id);
            }
        }
        assert_eq!(Found::Whole.message(Path::new(NASTY)), None);
    }
}

#[test]
fn the_usual_reasons_are_said_in_words() {
    let text = Text::new(Language::Dutch);
    let tell = |source: Error| text.tell(&Fault { step: Step::Write, path: "j".into(), source }.message());
    assert_eq!(tell(ErrorKind::StorageFull.into()), "In j kan niet worden geschreven: de schijf is vol");
    assert_eq!(
        tell(ErrorKind::ReadOnlyFilesystem.into()),
        "In j kan niet worden geschreven: er kan daar alleen worden gelezen"
    );
    assert_eq!(tell(Error::other("boem\x07")), "In j kan niet worden geschreven: het systeem meldt “boem\u{FFFD}”");
    #[cfg(target_os = "linux")]
    assert_eq!(tell(Error::from_raw_os_error(5)), "In j kan niet worden geschreven: de schijf gaf een fout");
}
