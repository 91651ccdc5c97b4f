//! Who may read what: in no format of a public report stands anything that is not public, and it says how much that is.

use std::io::{Cursor, Read};

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};

use super::evening::{self, SECRET};
use super::{of, report, said};

/// All that stands in a file, also in the files that are packed in it.
fn content(bytes: &[u8]) -> String {
    let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut all = String::new();
    for n in 0..package.len() {
        let mut file = Vec::new();
        let mut packed = package.by_index(n).unwrap();
        all += packed.name().unwrap().as_ref();
        packed.read_to_end(&mut file).unwrap();
        all += &String::from_utf8_lossy(&file);
    }
    all
}

#[test]
fn nothing_that_is_not_public_stands_in_a_public_report_in_any_format() {
    let meeting = evening::meeting();
    for kind in Kind::ALL {
        for council in [None, Some(CouncilIx(1)), Some(CouncilIx(2))] {
            let report = of(&meeting, Wanted { kind, audience: Audience::Public, council });
            for format in Format::ALL {
                let content = content(&format.write(&report).unwrap());
                for hidden in [SECRET, "SGP", "twee partijen", "inkleuring.ron"] {
                    assert!(!content.contains(hidden), "“{hidden}” in {kind:?} as {format:?}");
                }
            }
        }
    }
}

#[test]
fn participants_read_all_of_it() {
    let meeting = evening::meeting();
    let internal = |kind, council| {
        let report = of(&meeting, Wanted { kind, audience: Audience::Internal, council });
        content(&Format::Odt.write(&report).unwrap())
    };
    // The condition of Krimpenerwaard and its answer, the remark of Gouda, the note on the action point of Gouda.
    assert!(internal(Kind::Feedback, Some(CouncilIx(2))).contains("Alleen binnenskamers bespreken wat het kost"));
    assert!(internal(Kind::Feedback, Some(CouncilIx(2))).contains("Kan niet binnenskamers blijven."));
    assert!(internal(Kind::Feedback, Some(CouncilIx(1))).contains("Dit ligt binnenskamers nog gevoelig"));
    assert!(internal(Kind::Actions, None).contains("Rondgestuurd; binnenskamers zijn er nog vragen."));
    assert!(internal(Kind::Record, None).contains("Hierover is binnenskamers geen overeenstemming."));
    assert!(internal(Kind::Record, None).contains("gouda-v2.inkleuring.ron"));
    assert!(internal(Kind::Agenda, None).contains("fracties CDA, SGP"));
}

#[test]
fn what_is_public_stands_in_the_public_report() {
    let meeting = evening::meeting();
    let public = |kind| content(&Format::Html.write(&report(&meeting, kind, Audience::Public)).unwrap());
    assert!(public(Kind::Feedback).contains("Zo vroeg mogelijk betrekken."));
    assert!(public(Kind::Feedback).contains("Waar er meer dan één aanbieder is."));
    assert!(public(Kind::Conclusions).contains("Dit wacht op de tweede versie van Gouda."));
    assert!(public(Kind::Actions).contains("Tweede versie van de overwegingen rondsturen"));
    assert!(public(Kind::Agenda).contains("fracties, 2 september 2021"));
}

#[test]
fn a_public_report_says_how_much_is_left_out() {
    let meeting = evening::meeting();
    let left_out = "Openbare versie. Weggelaten omdat het niet als openbaar is aangemerkt: 2 opmerkingen, 1 voorwaarde en 1 \
                    toelichting bij een actiepunt.";
    for kind in [Kind::Conclusions, Kind::Actions, Kind::Matrix, Kind::Feedback, Kind::Record] {
        let public = said(&report(&meeting, kind, Audience::Public));
        assert!(public.contains(left_out), "{kind:?}: {public}");
        let internal = said(&report(&meeting, kind, Audience::Internal));
        assert!(internal.contains("Alleen voor de deelnemers"), "{kind:?}: {internal}");
    }
    let nothing = said(&report(&evening::second_round_meeting(), Kind::Matrix, Audience::Public));
    assert!(nothing.contains("Openbare versie; er is niets weggelaten."), "{nothing}");
}

#[test]
fn never_is_it_called_a_vote() {
    // The agenda has words of its own: points that are attuned to each other ("af te stemmen").
    for kind in Kind::ALL.into_iter().filter(|&kind| kind != Kind::Agenda) {
        let report = report(&evening::meeting(), kind, Audience::Internal);
        let text = String::from_utf8(Format::Markdown.write(&report).unwrap()).unwrap().to_lowercase();
        let vote = |word: &&str| ["stem", "stemmen", "stemming", "stemt", "gestemd"].contains(word);
        assert_eq!(text.split(|c: char| !c.is_alphabetic()).find(vote), None, "{kind:?}");
    }
}
