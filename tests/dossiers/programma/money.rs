//! What it costs, and by which key that is divided.

use draagvlak::domain::cost::{Euros, shares};
use draagvlak::domain::id::WeightIx;

use super::plan;
use crate::pack::item;

const fn euros(euros: u64) -> Euros {
    Euros { cents: euros * 100 }
}

#[test]
fn five_councils_weigh_by_226_302_inhabitants_or_alike() {
    let plan = plan();
    let inhabitants = plan.region.find_weight("inwoners").unwrap();
    let alike = plan.region.find_weight("gelijk").unwrap();
    let councils: Vec<_> = plan
        .region
        .indices()
        .map(|council| {
            let short = plan.region.council(council).short.clone();
            (short, plan.region.weight(council, inhabitants).unwrap(), plan.region.weight(council, alike).unwrap())
        })
        .collect();
    // Page 21, the table below "gebruikelijke verdeelsleutel".
    let expected = [
        ("BR", 33_451), // 15%
        ("GO", 71_189), // 31%
        ("KW", 54_653), // 24%
        ("WA", 26_072), // 12%
        ("ZP", 40_937), // 18%
    ];
    assert_eq!(councils, expected.map(|(short, inhabitants)| (short.to_owned(), inhabitants, 1)));
    assert_eq!(plan.region.total(inhabitants), 226_302); // "Totaal inwoners"
    assert_eq!(plan.region.total(alike), 5);
    assert_eq!(plan.region.weights.len(), 2, "no other key has numbers in the document");
    // The percentages of the table, rounded to whole ones.
    let percents: Vec<_> = expected.iter().map(|(_, n)| (n * 200 + 226_302) / (2 * 226_302)).collect();
    assert_eq!(percents, [15, 31, 24, 12, 18]);
    let text = item(&plan, "b2.sleutel").text.as_ref().unwrap();
    for part in ["33.451 (15 %)", "71.189 (31 %)", "54.653 (24 %)", "26.072 (12 %)", "40.937 (18 %)", "226.302"] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn every_amount_of_the_document_is_there_and_only_the_budget_of_the_region_is_divided() {
    let plan = plan();
    let inhabitants = plan.region.find_weight("inwoners");
    let costs: Vec<_> = plan
        .agenda
        .walk()
        .into_iter()
        .flat_map(|item| {
            let item = plan.agenda.item(item);
            item.costs.iter().map(|cost| (item.id.as_str(), cost.amount, cost.key))
        })
        .collect();
    let expected: [(&str, Euros, Option<WeightIx>); 10] = [
        ("1", euros(19_000_000), None),            // page 3, Beschermd Wonen: 19 miljoen euro
        ("2", euros(825_000), None),               // page 5, Transformatiefonds
        ("3", euros(239_500), None),               // page 7, Transformatiefonds
        ("3", euros(55_000), None),                // page 7, "(+ € 55.000,- GHNT)"
        ("3", euros(254_605), None),               // page 7, JBT
        ("3", euros(5_063_585), None),             // page 7, JBJR, of 2019
        ("3", euros(354_000), None),               // page 7, CIT, with an asterisk
        ("3", euros(377_000), None),               // page 7, JPT, with an asterisk
        ("8", euros(150_000), None),               // page 18, Beschermd Wonen, "per jaar"
        ("b2.budget", euros(40_000), inhabitants), // page 21
    ];
    assert_eq!(costs, expected);
    // Of the 825.000 on page 5, 300.000 comes from another fund: it is no amount of its own.
    assert!(item(&plan, "2").costs[0].note.as_ref().unwrap().contains("300.000"));
    // Pages 9, 12, 14, 16 and 19 tell where the money comes from, without an amount.
    for id in ["4", "5", "6", "7", "9"] {
        assert!(item(&plan, id).text.as_ref().unwrap().contains("Financiën 2020, zonder bedrag"), "{id}");
    }
}

#[test]
fn the_budget_of_40_000_euro_is_divided_over_the_five_by_inhabitants_to_the_cent() {
    let plan = plan();
    let cost = &item(&plan, "b2.budget").costs[0];
    let shares = shares(&plan.region, cost.key.unwrap(), cost.amount).unwrap();
    // By hand: 4 000 000 cents times the inhabitants, divided by 226 302, with what is left over.
    //   BR 33451: 591 263, left    574     GO 71189: 1 258 300, left 193 400     KW 54653: 966 018, left 194 564
    //   WA 26072: 460 835, left 117 830     ZP 40937:   723 581, left 172 538
    // These come to 3 999 997 cents; the three that are missing go to the largest of what is left: KW, GO and ZP.
    let expected = [("BR", 591_263), ("GO", 1_258_301), ("KW", 966_019), ("WA", 460_835), ("ZP", 723_582)];
    let found: Vec<_> = shares.iter().map(|(c, share)| (plan.region.council(*c).short.as_str(), share.cents)).collect();
    assert_eq!(found, expected);
    assert_eq!(expected.iter().map(|(_, cents)| cents).sum::<u64>(), 4_000_000);
}
