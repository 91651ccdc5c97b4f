//! The eight segments of 4.2 and annex 4: names, goals, what is particular, and which law they belong to.

use draagvlak::domain::agenda::Item;
use draagvlak::domain::meeting::Plan;

use super::{below, find, item, plan};

/// What stands on its own in annex 4: the id, its goals there, its lines under "Bijzonderheden", and its law.
/// Goals are numbered in annex 4 and not in 4.2, where they are the same in number.
const SHEETS: [(&str, usize, usize, &[&str]); 12] = [
    ("s1.1", 3, 5, &["Jeugdwet"]),          // annex 4, 4.1, first table
    ("s1.2", 3, 5, &["Jeugdwet"]),          // 4.1, second
    ("s1.3", 3, 8, &["Jeugdwet"]),          // 4.1, third, printed twice
    ("s1.4", 2, 3, &["Jeugdwet"]),          // 4.1, fourth
    ("s2", 6, 5, &["Jeugdwet"]),            // annex 4, 4.2
    ("s3", 4, 7, &["Jeugdwet"]),            // 4.3
    ("s4", 4, 8, &["Jeugdwet"]),            // 4.4
    ("s5", 5 + 5, 7, &["Jeugdwet", "Wmo"]), // 4.5: goals in two columns, particulars for both
    ("s6.1", 3, 8, &["Jeugdwet", "Wmo"]),   // 4.6, first
    ("s6.2", 3, 6, &["Jeugdwet", "Wmo"]),   // 4.6, second
    ("s7.1", 5, 6, &["Jeugdwet", "Wmo"]),   // 4.7
    ("s8", 2, 5, &["Wmo"]),                 // 4.8
];

fn is_goal(item: &Item) -> bool {
    item.id.rsplit_once(".d").is_some_and(|(_, nth)| nth.parse::<usize>().is_ok())
}

/// The goals at any depth below an item, in order.
fn goals<'a>(plan: &'a Plan, id: &str) -> Vec<&'a Item> {
    let below = plan.agenda.subtree(find(plan, id));
    below.into_iter().map(|item| plan.agenda.item(item)).filter(|item| is_goal(item)).collect()
}

#[test]
fn eight_segments_with_seven_sub_segments_in_the_order_of_the_table() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, nth: usize, name: &str, below_it: &[&str]) {
        let segment = below(plan, "4.2")[nth - 1];
        assert_eq!((segment.id.as_str(), segment.title.as_str()), (format!("s{nth}").as_str(), name));
        let is_sub = |sub: &&&Item| !is_goal(sub) && !sub.id.ends_with(".b") && segment.id != "s5";
        let found: Vec<_> = below(plan, &segment.id).iter().filter(is_sub).map(|sub| sub.title.as_str()).collect();
        assert_eq!(found, below_it, "{name}");
    }
    // The table of 4.2 and its second column; names as in the headings of 4.2.
    case(&plan, 1, "Gedwongen kader", &["Jeugdbescherming", "Jeugdreclassering", "JeugdzorgPlus", "Forensische GGZ"]);
    case(&plan, 2, "Crisis", &[]);
    case(&plan, 3, "Hoog-specialistische jeugdhulp", &[]);
    case(&plan, 4, "Behandeling", &[]);
    case(&plan, 5, "Wonen", &[]); // two parts by law, no sub-segments
    case(&plan, 6, "Ondersteuning", &["Begeleiding", "Dagbesteding (ontwikkelperspectief)"]);
    case(&plan, 7, "Respijtzorg", &["Logeren en dagbesteding"]);
    case(&plan, 8, "Hulp bij het huishouden", &[]);
    assert_eq!(below(&plan, "4.2").len(), 8);
    let parts: Vec<_> = below(&plan, "s5").iter().map(|part| part.title.as_str()).collect();
    assert_eq!(parts, ["Wonen: Jeugdwet", "Wonen: Wmo", "Bijzonderheden"]); // annex 4, 4.5
}

#[test]
fn twelve_sheets_have_an_ambition_and_48_goals_together() {
    let plan = plan();
    #[track_caller]
    fn case(plan: &Plan, id: &str, goals_in_annex_4: usize, lines: usize) {
        let sheet = item(plan, id);
        assert!(sheet.coloured, "{id}");
        let text = sheet.text.as_deref().unwrap();
        let parts: Vec<_> = text.lines().map(|line| line.split_once(": ").unwrap().0).collect();
        assert_eq!(parts, ["Ambitie", "Dienst", "Doelgroep"], "{id}");
        assert_eq!(goals(plan, id).len(), goals_in_annex_4, "{id}");
        let particular = below(plan, id).into_iter().find(|item| item.title == "Bijzonderheden").unwrap();
        assert_eq!(particular.text.as_ref().unwrap().lines().count(), lines, "{id}");
    }
    for (id, goals, lines, _) in SHEETS {
        case(&plan, id, goals, lines);
    }
    assert_eq!(goals(&plan, "4.2").len(), 48);
    assert_eq!((goals(&plan, "s5.j").len(), goals(&plan, "s5.w").len()), (5, 5)); // annex 4, 4.5, two columns
    let per_segment: Vec<_> = (1..=8).map(|nth| goals(&plan, &format!("s{nth}")).len()).collect();
    assert_eq!(per_segment, [3 + 3 + 3 + 2, 6, 4, 4, 5 + 5, 3 + 3, 5, 2]);
}

#[test]
fn goals_are_numbered_from_1_as_in_annex_4() {
    let plan = plan();
    let parts = SHEETS.iter().map(|&(id, ..)| id).filter(|&id| id != "s5").chain(["s5.j", "s5.w"]);
    for part in parts {
        for (nth, goal) in goals(&plan, part).into_iter().enumerate() {
            let nth = nth + 1;
            assert_eq!(goal.id, format!("{part}.d{nth}"));
            let place = goal.source.as_ref().unwrap().place.as_ref().unwrap();
            assert!(place.ends_with(&format!(", doel {nth}; ook 4.2")), "{place}");
        }
    }
}

/// The tags of an item that name a law.
fn laws(item: &Item) -> Vec<&str> {
    item.tags.iter().map(String::as_str).filter(|tag| ["Jeugdwet", "Wmo"].contains(tag)).collect()
}

#[test]
fn each_segment_and_what_is_below_it_belongs_to_the_law_that_4_2_prints_beside_it() {
    let plan = plan();
    let mut seen = 0;
    for (id, _, _, law) in SHEETS {
        for ix in plan.agenda.subtree(find(&plan, id)) {
            let item = plan.agenda.item(ix);
            let expected: &[&str] = match item.id.as_str() {
                id if id.starts_with("s5.j") => &["Jeugdwet"], // annex 4, 4.5, left column
                id if id.starts_with("s5.w") => &["Wmo"],      // annex 4, 4.5, right column
                "s6.2.d2" => &["Jeugdwet"],                    // annex 4, 4.6: "Bij jeugdigen"
                _ => law,
            };
            assert_eq!(laws(item), expected, "{}", item.id);
            seen += 1;
        }
    }
    assert_eq!(seen, 12 + 2 + 48 + 12); // sheets, the two parts of Wonen, goals, particulars
    assert_eq!(laws(item(&plan, "s1")), ["Jeugdwet"]); // table of 4.2: four times Jeugd
    assert_eq!(laws(item(&plan, "s6")), ["Jeugdwet", "Wmo"]); // twice Jeugd-Wmo
    assert_eq!(laws(item(&plan, "s7")), ["Jeugdwet", "Wmo"]);
}

#[test]
fn each_sheet_says_how_free_the_choice_is() {
    let plan = plan();
    let choice = |id: &str| item(&plan, id).attributes["keuzevrijheid"][0].value.clone();
    let found: Vec<_> = SHEETS.iter().map(|&(id, ..)| choice(id)).collect();
    let (little, after, some, much) = ("zeer beperkt", "ondergeschikt", "beperkt", "van groot belang");
    // The line that begins with "Keuzevrijheid" in each list of annex 4.
    assert_eq!(found, [little, little, after, little, after, little, much, little, much, some, some, some]);
}
