//! Single facts, each looked up in the document.

use draagvlak::domain::agenda::Kind;
use draagvlak::domain::meeting::Plan;

use super::{below, item, plan};

#[test]
fn access_to_shelter_and_sheltered_living_stays_in_gouda() {
    let plan = plan();
    let access = item(&plan, "toegang-mo-bw"); // 2.2, Beschermd wonen en maatschappelijke opvang
    assert!(access.coloured);
    for word in ["Gouda", "voorlopig", "maatschappelijke opvang", "beschermd wonen"] {
        assert!(access.text.as_ref().unwrap().contains(word), "{word}");
    }
    let links: Vec<_> = access.links.iter().map(|link| (link.dossier.as_str(), link.item.as_deref())).collect();
    let other = "midden-holland-2021-09-16"; // annex 2 there, A, point 1: locally, not in Gouda
    assert_eq!(links, [(other, Some("kw.a.1")), (other, Some("3.2"))]);
}

#[test]
fn links_lead_to_items_of_the_meeting_of_2021() {
    let plan = plan();
    let name = "midden-holland-2021-09-16.ron";
    let meeting = super::read(name, include_bytes!("../../../data/midden-holland-2021-09-16.ron"));
    for ix in plan.agenda.walk() {
        for link in &plan.agenda.item(ix).links {
            assert_eq!(link.dossier, meeting.id);
            let item = link.item.as_deref().unwrap();
            assert!(meeting.agenda.find(item).is_some(), "{item}");
        }
    }
}

#[test]
fn the_region_spends_about_125_million_a_year_and_divides_none_of_it() {
    let plan = plan();
    let [cost] = item(&plan, "2.2.a").costs.as_slice() else { panic!("not one amount") };
    assert_eq!(cost.amount.cents, 125_000_000 * 100); // 2.2, first sentence below the box
    assert_eq!(cost.key, None); // 2.2: settled by what is used
    assert!(cost.note.as_ref().unwrap().contains("2022"));
}

#[test]
fn figures_and_names_stand_where_the_document_gives_them() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, words: &[&str]) {
        let text = item(plan, id).text.as_ref().unwrap();
        for word in words {
            assert!(text.contains(word), "{id}: {word}");
        }
    }
    case(&plan, "1.c.1", &["meer dan 230"]); // chapter 1, Onoverzichtelijk zorglandschap
    case(&plan, "2.1.a", &["circa 250.000"]); // 2.1
    case(&plan, "2.3.d.3", &["drie tot zes maanden", "NvO"]); // 2.3, Zorgvuldige inkoopprocedure
    case(&plan, "2.4.e", &["13 mei 2022", "staatssecretaris"]); // 2.4, below Regie
    case(&plan, "2.4.a", &["een derde"]); // 2.4
    case(&plan, "2.6.a", &["tot 2025"]); // 2.6
    case(&plan, "2.6.c", &["1 op de 27", "1997", "1 op de 10", "2015", "1 op de 7", "2021"]); // 2.6, kwetsbare doelgroep
    case(&plan, "2.6.c", &["ruim 1 miljoen", "2016", "1,2 miljoen", "2020"]); // the same
    case(&plan, "3.3.b", &["24 uur"]); // 3.3, Urgentie
    case(&plan, "3.3.h", &["€ 19"]); // 3.3, Eigen bijdrage
    case(&plan, "3.4.b.1", &["budgetplafonds", "volumeafspraken"]); // 3.4, Werken met volumeafspraken
    case(&plan, "s1.2.b", &["13 GI", "Holland Rijnland"]); // annex 4, 4.1, Jeugdreclassering
    case(&plan, "s1.3.b", &["52 gemeenten"]); // annex 4, 4.1, JeugdzorgPlus
    case(&plan, "s2.d1", &["24 uur"]); // annex 4, 4.2
    case(&plan, "s5.j.d4", &["21/23 jaar"]); // annex 4, 4.5
}

#[test]
fn annex_3_lists_nine_services_for_youth_and_nine_of_wmo() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, law: &str, starred: usize) {
        let column = item(plan, id);
        let lines: Vec<_> = column.text.as_ref().unwrap().lines().collect();
        assert_eq!(lines.len(), 9, "{id}");
        assert_eq!(lines.iter().filter(|line| line.ends_with('*')).count(), starred, "{id}");
        assert_eq!(column.tags, [law], "{id}");
    }
    case(&plan, "b3.1", "Jeugdwet", 1); // left column: Leerlingenvervoer has a star
    case(&plan, "b3.2", "Wmo", 5); // right column
}

#[test]
fn the_steps_after_the_framework_stand_in_order() {
    let plan = plan();
    let steps: Vec<_> = item(&plan, "v.1").milestones.iter().map(|m| m.due.as_deref().unwrap_or("")).collect();
    assert_eq!(
        steps,
        [
            "2022", // chapter 1
            "",
            "na vaststelling door de raden", // foreword, Belang van participatie
            "na het kaderdocument",          // foreword, Van kaderdocument naar inkoopdocumenten
            "na het inkoopplan",             // the same
            "drie tot zes maanden voor de ingangsdatum", // 2.3, Zorgvuldige inkoopprocedure
            "december 2024",                 // chapter 1
            "2025",                          // 2.1
        ]
    );
}

#[test]
fn what_only_tells_is_for_information() {
    let plan = plan();
    for ix in plan.agenda.walk() {
        let item = plan.agenda.item(ix);
        let has_points = !plan.agenda.coloured_below(ix).is_empty();
        let is_part = ["s5.j", "s5.w"].contains(&item.id.as_str());
        assert_eq!(item.kind == Kind::Discussion, has_points || is_part, "{}", item.id);
    }
    assert!(below(&plan, "v").iter().all(|item| item.kind == Kind::Information));
}
