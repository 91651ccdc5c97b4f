//! What one council hears: its own colours, those of the others, its conditions, and what is still asked of it.

use draagvlak::domain::remark::Audience;
use draagvlak::report::kinds::Kind;

use super::evening;
use super::{feedback_for, report, row, rows, said, tables};

const GOUDA: u16 = 1;

#[test]
fn a_council_sees_its_colours_with_mandate_origin_and_the_others() {
    let report = feedback_for(&evening::meeting(), GOUDA, Audience::Internal);
    assert_eq!(report.title.as_str(), "Terugkoppeling aan de raad van Gouda");
    let table = tables(&report)[2];
    let at_table = row(table, "1.2");
    assert!(
        at_table.contains("| R rood | aan tafel | G groen: BR, ZP / O oranje: KW / afwezig: WA | onder voorwaarden |"),
        "{at_table}"
    );
    // The second point that Bodegraven-Reeuwijk brought in: amber in the first file, red in the second.
    let at_home = row(table, "B1.2");
    let origin =
        "| R rood | commissie, versie 2, 15 september 2021; inkleuring versie 2 / inkleuring versie 1: O oranje |";
    assert!(at_home.contains(origin), "{at_home}");
    assert!(row(table, "B4 ").contains("(uw eigen inbreng)"), "{}", row(table, "B4 "));
}

#[test]
fn a_council_hears_what_became_of_its_conditions() {
    let report = feedback_for(&evening::meeting(), GOUDA, Audience::Public);
    let conditions = rows(tables(&report)[1]);
    let shared = "De raden worden vooraf gehoord | 1.4 | toezegging | ingewilligd | Toegezegd in dit overleg. | Bodegraven-Reeuwijk";
    assert!(conditions.contains(&shared.to_owned()), "{conditions:?}");
}

#[test]
fn a_council_hears_what_is_still_asked_of_it() {
    let said = said(&feedback_for(&evening::meeting(), GOUDA, Audience::Public));
    for line in [
        "Gouda kleurde 58 van 63 punten in: ",
        "Nog in te kleuren (5 punten): 2.4, 3.3, 3.5, 4.1, 4.2\n",
        // One of this round and one that the first round left, which is the first.
        "2 actiepunten nog te doen; het eerste uiterlijk 9 september 2021\n",
        "Aangehouden, komt terug: 1.2 (1 punt)\n",
        "Wat open bleef, komt terug in ronde 3. De datum daarvan volgt.\n",
        "Van de 18 punten die de raad zelf inbracht: ",
    ] {
        assert!(said.contains(line), "{line} not in:\n{said}");
    }
}

#[test]
fn for_all_councils_each_has_its_part() {
    let all = report(&evening::meeting(), Kind::Feedback, Audience::Public);
    let said = said(&all);
    for council in ["Bodegraven-Reeuwijk", "Gouda", "Krimpenerwaard", "Waddinxveen", "Zuidplas"] {
        assert!(said.contains(&format!("{council}\n{council} kleurde ")), "{said}");
    }
    assert!(said.contains("Waddinxveen kleurde 6 van 63 punten in: "), "{said}");
}
