//! Annex 1: the terms, none lost where a page ends.

use std::collections::HashSet;

use draagvlak::domain::meeting::Plan;

use super::plan;

/// The headings of annex 1 in order, misprints mended.
const TERMS: [&str; 23] = [
    "Afschalen",
    "Gelijkwaardig samenwerken",
    "Gezinsgericht werken",
    "Inclusief werken",
    "Informeel netwerk",
    "Integraal arrangeren", // printed "Integraal arrangere"
    "Integraal werken",
    "Leveranciersmanagement/contractmanagement",
    "Matched care",
    "Netwerkbenadering",                 // the last of its page
    "Onafhankelijke cliëntondersteuner", // the first of the next page
    "Onderwijs-zorgarrangement",
    "Pedagogische basis",
    "Regie (casus/behandel)",
    "Regie (behandelaar)",
    "Regie (proces/voortgang)",
    "Segment",
    "Sociale basis",
    "Toegangsmanagement",
    "Triage",              // the last of its page
    "Verklarende analyse", // the first of the next page, printed "Verklarende analys"
    "WLZ",
    "Wmo", // under "Afkorting:"
];

#[test]
fn all_23_terms_stand_in_order_with_a_meaning_and_a_place() {
    let plan = plan();
    let found: Vec<_> = plan.glossary.iter().map(|term| term.term.as_str()).collect();
    assert_eq!(found, TERMS);
    for term in &plan.glossary {
        assert!(!term.text.is_empty(), "{}", term.term);
        let place = term.source.as_ref().unwrap().place.as_deref().unwrap();
        assert_eq!(place, format!("bijlage 1, {}", term.term));
    }
}

#[test]
fn no_word_leads_to_two_terms() {
    let plan = plan();
    let mut seen = HashSet::new();
    for term in &plan.glossary {
        for word in term.aliases.iter().chain([&term.term]) {
            assert!(seen.insert(word.as_str()), "{word}");
        }
    }
}

#[test]
fn a_word_as_the_document_uses_it_leads_to_its_term() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, word: &str, term: &str) {
        let found = plan.glossary.iter().find(|entry| entry.aliases.iter().any(|alias| alias == word));
        assert_eq!(found.map(|entry| entry.term.as_str()), Some(term), "{word}");
    }
    case(&plan, "afschaling", "Afschalen"); // 4.2, Begeleiding
    case(&plan, "contractmanagement", "Leveranciersmanagement/contractmanagement"); // 2.5
    case(&plan, "casusregie", "Regie (casus/behandel)"); // 2.4, Regie
    case(&plan, "regiebehandelaar", "Regie (behandelaar)"); // 2.5
    case(&plan, "onderwijszorgarrangementen", "Onderwijs-zorgarrangement"); // annex 4, 4.4
    case(&plan, "sociale netwerkbenadering", "Netwerkbenadering"); // annex 4, 4.4
    case(&plan, "Wet langdurige zorg", "WLZ"); // annex 1
}
