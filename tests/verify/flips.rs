//! One bit of a small file that has gone over, for every bit that there is.

use super::*;

/// Looks at the file with each of its bits flipped; one in so many is looked at in full.
fn each(path: &str, full: usize, mut look: impl FnMut(Verified, usize, &str)) -> usize {
    let mut bytes = content(&sample(), path);
    for flip in 0..bytes.len() * 8 {
        let (at, bit) = (flip / 8, flip % 8);
        bytes[at] ^= 1 << bit;
        // A disk of its own each time, for it remembers every call.
        let disk = FakeDisk::with(FILE, AGENDA.as_bytes());
        disk.put(path, &bytes);
        let depth = if flip % full == 0 { Depth::All } else { Depth::First };
        let found = verify(&disk.shared(), Path::new(path), None, depth);
        let which = format!("bit {bit} of byte {at}");
        look(found.unwrap_or_else(|error| panic!("{which}: {error:?}")), at, &which);
        bytes[at] ^= 1 << bit;
    }
    assert!(bytes == content(&sample(), path), "flipped back");
    bytes.len() * 8
}

#[test]
fn every_bit_of_a_journal_shows_on_the_line_on_which_it_stands() {
    let good = content(&sample(), JOURNAL);
    let flips = each(JOURNAL, 47, |found, at, which| {
        let line = line_at(&good, at);
        assert_eq!(found.breaks.len(), 1, "{which}: {found:?}");
        assert_eq!(found.breaks[0].line, line, "{which}: {found:?}");
        assert!(!found.is_whole() && found.breaks[0].hint.is_some(), "{which}: {found:?}");
        // The header is line 1. A record that only lost its line feed is whole.
        let is_last = at + 1 == good.len();
        assert_eq!(found.events, if is_last { 3 } else { line.saturating_sub(2) }, "{which}: {found:?}");
        assert_eq!(found.head.map(|head| head.seq()), if line == 1 { None } else { Some(found.events) }, "{which}");
    });
    assert!(flips > 4_000, "{flips}");
}

#[test]
fn every_bit_of_a_consensus_file_shows() {
    let good = content(&sample(), CONSENSUS);
    let last = line_at(&good, good.len() - 2);
    let flips = each(CONSENSUS, 263, |found, _, which| {
        assert!(!found.is_whole() && found.seal.is_none(), "{which}: {found:?}");
        // The seal is what is wrong, on the last line; a line feed that has gone over makes it the last but one.
        assert!(found.breaks.iter().any(|it| it.line + 1 >= last), "{which} of {last} lines: {found:?}");
        assert!(found.breaks.iter().all(|it| it.hint.is_some()), "{which}: {found:?}");
    });
    assert!(flips > 8_000, "{flips}");
}
