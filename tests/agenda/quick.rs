//! An agenda that is written plainly is read by a quicker way than ron; both ways lead to the same.

use draagvlak::session::dossiers::all;
use draagvlak::store::agenda::parse;

/// The same with every text written as a raw string, which only ron reads.
fn unusual(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        out += &rest[..at];
        rest = &rest[at..];
        let end = match () {
            () if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            () if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            () if rest.starts_with('/') => 1,
            () => {
                let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
                if !rest[..end].contains('\\') && !out.ends_with('r') {
                    out.push('r');
                }
                end
            }
        };
        out += &rest[..end];
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn every_dossier_is_the_same_both_ways() {
    for dossier in all() {
        let careful = unusual(dossier.agenda());
        assert!(careful.matches("r\"").count() > 100, "{}", dossier.name());
        let quick = parse("a.ron", dossier.agenda().as_bytes()).unwrap();
        assert!(quick.plan == parse("a.ron", careful.as_bytes()).unwrap().plan, "{}", dossier.name());
    }
}

#[test]
fn what_is_read_quickly_would_be_read_by_ron() {
    let text = include_str!("../series/programma.ron");
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut chance = |below: usize| {
        // A xorshift, as Marsaglia gives it (2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let mut accepted = 0;
    for case in 0..3_000 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=chance(2) {
            let place = chance(bytes.len());
            match chance(3) {
                0 => _ = bytes.remove(place),
                1 => bytes.insert(place, b"(){}[],:\"'/#rS0 "[chance(16)]),
                _ => bytes.swap(place, (place + 1).min(text.len() / 2)),
            }
        }
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        let Ok(quick) = parse("a.ron", changed.as_bytes()) else { continue };
        let careful = parse("a.ron", unusual(&changed).as_bytes());
        let careful = careful.unwrap_or_else(|faults| panic!("case {case}: {faults:?}"));
        assert!(careful.plan == quick.plan, "case {case}");
        accepted += 1;
    }
    assert!(accepted > 300, "{accepted}");
}

/// The last bracket stands in a comment, or there are two values: ron refuses these, and so must we.
#[test]
fn a_bracket_too_few_or_a_value_too_many_is_seen() {
    let whole = include_str!("../series/programma.ron").trim_end();
    let cut = whole.strip_suffix(')').unwrap().trim_end();
    for text in
        [cut.to_owned(), format!("{cut} // )"), format!("{cut} /* )"), format!("{whole} {whole}"), format!("{whole})")]
    {
        assert!(parse("a.ron", text.as_bytes()).is_err(), "…{}", &text[text.len() - 40..]);
    }
}
