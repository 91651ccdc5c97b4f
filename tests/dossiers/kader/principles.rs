//! The ambition and the leading principles, and the principles of chapters 2 and 3 with the points in their boxes.

use draagvlak::domain::meeting::Plan;

use super::{below, item, plan, points};

#[test]
fn chapters_2_and_3_have_6_and_4_principles_in_order() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, chapter: &str, titles: &[&str]) {
        let found: Vec<_> = below(plan, chapter).into_iter().map(|item| item.title.as_str()).collect();
        assert_eq!(found, titles, "{chapter}");
        assert!(below(plan, chapter).iter().all(|item| item.coloured), "{chapter}");
    }
    case(
        &plan,
        "2", // six in the row at the start of the chapter, and a heading for each: 2.1 to 2.6
        &[
            "Regionale samenwerking Midden-Holland",
            "Financiering door gemeenten van het hulp- en ondersteuningsaanbod",
            "Passend inkopen",
            "Toegangsmanagement: benut lokale toegang voor ambities uit de inkoop",
            "Partnerschap in Midden-Holland",
            "Gedeelde visie jeugd en Wmo",
        ],
    );
    case(
        &plan,
        "3", // four in the row at the start of the chapter, and a heading for each: 3.1 to 3.4
        &[
            "Kwaliteit van het hulp- en ondersteuningsaanbod",
            "Passend en beschikbaar hulp en ondersteuningsaanbod",
            "Toegankelijk hulp en ondersteuningsaanbod",
            "Betaalbaar hulp- en ondersteuningsaanbod",
        ],
    );
}

#[test]
fn a_box_has_the_points_that_are_printed_in_it() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, box_: &str, count: usize) {
        let expected: Vec<_> = (1..=count).map(|nth| format!("{box_}.{nth}")).collect();
        assert_eq!(points(plan, box_), expected, "{box_}");
    }
    case(&plan, "ambitie", 6); // summary, "Dat betekent het volgende"; the same six in chapter 1
    case(&plan, "principes", 4); // summary, "Leidende principes"; the same four in chapter 1
    case(&plan, "2.1", 3); // begin: verbinden, organiseren, bovenregionaal
    case(&plan, "2.1.2", 3); // dashes: lokaal, regionaal, bovenregionaal
    case(&plan, "2.2", 2); // financieel verantwoordelijk, beschermd wonen
    case(&plan, "2.3", 7); // landschap, langdurig, differentiëren, wijzigen, toegang, contractmanagers, zorgvuldigheid
    case(&plan, "2.4", 4); // organisatie, vraagverheldering, regie, directe verwijzers
    case(&plan, "2.5", 6); // twice contractmanagement, leren, and three times aanbieders
    case(&plan, "2.6", 3); // first box: basis, beschikbaar, duurzaam
    case(&plan, "2.6.2", 3); // second box: three times voorkomen; the same three in annex 2
    case(&plan, "3.1", 4); // outcome, vakmanschap, samenwerking, transformatiedoelen
    case(&plan, "3.2", 4); // behoeften, omvang, minder aanbieders, keuzes
    case(&plan, "3.3", 5); // complex, crisis, wachtlijsten, spreiding, route
    case(&plan, "3.4", 4); // tarieven, kwaliteit, beheersbaarheid, integer
    case(&plan, "b2.1", 6); // annex 2, first box: five times gemeenten or verkend, and inzicht
    case(&plan, "b2.2", 0); // annex 2, second box: that of 2.6
    case(&plan, "b2.3", 5); // annex 2, third box: integraliteit, leefomgeving, cultuur, werkt, tijdig
}

#[test]
fn what_explains_a_box_is_for_information_and_stands_behind_its_points() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, heading: &str, below_it: usize) {
        assert_eq!(below(plan, heading).len(), below_it, "{heading}");
        assert_eq!(points(plan, heading), [""; 0], "{heading}");
    }
    case(&plan, "2.3.c", 4); // 2.3, "Er zijn vier inkoopinstrumenten", 1) to 4)
    case(&plan, "2.3.d", 3); // 2.3, "componenten": looptijd, wijzigen, procedure
    case(&plan, "2.3.e", 4); // 2.3, "beogen we de volgende doelen": landschap, lasten, overgang, innovatie
    case(&plan, "2.5.c", 4); // 2.5, inwoner, netwerk, ervaringsdeskundigen, professionals
    case(&plan, "3.2.c", 2); // 3.2, overzichtelijk, keuzevrijheid
    case(&plan, "3.4.b", 5); // 3.4, "Verdelen van schaarse middelen": the five of point 3 of the box
    case(&plan, "1.c", 2); // chapter 1, "Voer gericht verbeteringen door"
    case(&plan, "1.d", 2); // chapter 1, "Krachtenveld"
    let elements = ["Dienstverlening", "Vakmanschap", "Samenwerking", "Organisatie"]; // 3.1, "vier elementen"
    let found: Vec<_> = below(&plan, "3.1")[4..8].iter().map(|item| item.title.as_str()).collect();
    assert_eq!(found, elements);
    let aspects = below(&plan, "3.3").into_iter().filter(|item| !item.coloured).count();
    assert_eq!(aspects, 5 + 3); // 3.3: complexiteit to werkgeverschap, and after "Daarnaast" three
}

#[test]
fn the_three_levels_of_2_1_each_have_their_proviso() {
    let plan = plan();
    let levels: Vec<_> = item(&plan, "2.1.2").attributes["niveau"].iter().map(|level| level.value.as_str()).collect();
    assert_eq!(levels, ["lokaal", "regionaal", "bovenregionaal"]);
    assert!(item(&plan, "2.1.2").attributes["niveau"].iter().all(|level| level.proviso.is_some()));
    for (dash, level) in ["2.1.2.1", "2.1.2.2", "2.1.2.3"].into_iter().zip(levels) {
        assert_eq!(item(&plan, dash).attributes["niveau"][0].value, level, "{dash}");
    }
}
