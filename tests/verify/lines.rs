//! Each kind of damage to the lines of a journal: where it is told to be, what, and what to do.

use super::*;

/// Where in the line is told apart.
const ANYWHERE: usize = usize::MAX;

/// A damage; then the line, the byte within it, how many events are good, and words of what is told.
#[track_caller]
fn case(damage: impl FnOnce(&mut Vec<u8>), (line, within, events): (u64, usize, u64), words: &str) -> Break {
    let disk = sample();
    disk.tamper(JOURNAL, damage);
    let found = verified(&disk, JOURNAL);
    let [broken] = found.breaks.as_slice() else { panic!("{found:?}") };
    let bytes = content(&disk, JOURNAL);
    let start = bytes.split_inclusive(|&byte| byte == b'\n').take(line as usize - 1).map(<[u8]>::len).sum::<usize>();
    let start = if within == ANYWHERE { broken.offset } else { (start + within) as u64 };
    assert_eq!((broken.line, broken.offset), (line, start), "{broken:?}");
    assert_eq!(found.events, events, "{found:?}");
    assert!(told(broken).contains(words), "{}", told(broken));
    assert!(broken.hint.is_some());
    broken.clone()
}

/// The lines of a journal, each with its line feed.
fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect()
}

fn change(line: usize, from: &'static str, to: &'static str) -> impl FnOnce(&mut Vec<u8>) {
    move |bytes| {
        let mut all = lines(bytes);
        let text = String::from_utf8(all[line - 1].clone()).unwrap();
        assert!(text.contains(from), "{text}");
        all[line - 1] = text.replacen(from, to, 1).into_bytes();
        *bytes = all.concat();
    }
}

#[test]
fn a_part_of_a_line_that_is_wrong_is_named() {
    let broken = case(change(3, "J1 2 ", "J2 2 "), (3, 0, 1), "begint niet als een regel");
    assert_eq!(broken.differs, Some(("J1 ".into(), "J2".into())));
    let broken = case(change(3, "J1 2 ", "J1 3 "), (3, 3, 1), "het nummer");
    assert_eq!(broken.differs, Some(("2".into(), "3".into())));
    let broken = case(change(3, "zuidplas", "zuidpla"), (3, 5, 1), "niet zo lang");
    let (expected, found) = broken.differs.unwrap();
    assert_eq!(expected.parse::<u32>().unwrap() + 1, found.parse::<u32>().unwrap());
    let broken = case(change(3, "rood", "ro0d"), (3, 8, 1), "de controle van deze regel");
    let (expected, found) = broken.differs.unwrap();
    assert!(expected.len() == 32 && found.len() == 32 && expected != found);
    let letter = |bytes: &[u8]| bytes.iter().rposition(|&byte| byte == 0xC3).unwrap();
    // The byte behind it is the rest of the letter, and stands alone now.
    let at = letter(&content(&sample(), JOURNAL));
    let broken = case(|bytes| bytes[at] = b'?', (4, ANYWHERE, 2), "UTF-8");
    assert_eq!(broken.offset, at as u64 + 1);
}

#[test]
fn lines_that_are_gone_doubled_or_swapped() {
    let without =
        |n: usize| move |bytes: &mut Vec<u8>| *bytes = [&lines(bytes)[..n], &lines(bytes)[n + 1..]].concat().concat();
    case(without(1), (2, 3, 0), "het nummer");
    case(without(2), (3, 3, 1), "het nummer");
    case(|bytes| bytes.extend_from_slice(&lines(bytes)[3].clone()), (5, 3, 3), "het nummer");
    let swap = |bytes: &mut Vec<u8>| {
        let mut all = lines(bytes);
        all.swap(1, 2);
        *bytes = all.concat();
    };
    case(swap, (2, 3, 0), "het nummer");
    case(without(0), (1, 3, 0), "het nummer");
    case(|bytes| bytes.extend_from_slice(b"\n"), (5, 0, 3), "begint niet");
}

#[test]
fn an_end_that_was_cut_short() {
    let end = content(&sample(), JOURNAL).len() as u64 - 1;
    let cut = |bytes: &mut Vec<u8>| bytes.truncate(bytes.len() - 1);
    assert_eq!(case(cut, (4, ANYWHERE, 3), "regeleinde ontbreekt").offset, end);
    // Any cut before that takes the last record with it, and tells where that began.
    let begin = content(&sample(), JOURNAL)[..end as usize].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
    for len in begin + 1..end as usize {
        let disk = sample();
        disk.tamper(JOURNAL, |bytes| bytes.truncate(len));
        let found = verify(&disk.shared(), Path::new(JOURNAL), None, Depth::First).unwrap();
        assert_eq!((found.breaks.len(), found.breaks[0].line, found.events), (1, 4, 2), "cut at {len}: {found:?}");
    }
}

#[test]
fn bytes_that_do_not_belong_there() {
    case(|bytes| bytes.extend_from_slice(b"J1 4 70 "), (5, 5, 3), "niet zo lang");
    case(|bytes| bytes.extend_from_slice(&[0; 4096]), (5, 0, 3), "begint niet");
    case(|bytes| bytes.extend_from_slice(&[0xFF; 7]), (5, 0, 3), "begint niet");
    case(|bytes| bytes.truncate(20), (1, 0, 0), "nooit afgemaakt");
    case(Vec::clear, (1, 0, 0), "nooit afgemaakt");
    case(|bytes| bytes[..3].copy_from_slice(b"J2 "), (1, 0, 0), "andere versie");
    case(|bytes| bytes[..3].copy_from_slice(b"PK\x03"), (1, 0, 0), "begint niet");
}

#[test]
fn a_journal_of_which_the_first_bytes_are_gone_is_still_known_by_its_lines() {
    let disk = sample();
    let mut bytes = content(&disk, JOURNAL);
    bytes[0] = b'?';
    disk.put("map/kopie.bin", &bytes);
    let found = verified(&disk, "map/kopie.bin");
    assert_eq!((found.breaks.len(), found.breaks[0].line, found.breaks[0].offset), (1, 1, 0));
}
