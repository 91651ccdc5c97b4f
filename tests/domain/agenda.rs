//! The agenda tree.

use draagvlak::domain::agenda::{Agenda, Item, Position, Related};
use draagvlak::domain::id::{CouncilIx, ItemIx};
use draagvlak::domain::mandate::{Body, Mandate};

/// An agenda from lines like `1.2`, each below the item that its number begins with.
fn agenda(numbers: &str) -> Agenda {
    let mut agenda = Agenda::default();
    for number in numbers.split_whitespace() {
        let above = number.rsplit_once('.').map(|(above, _)| agenda.find(above).expect(above));
        agenda.push(above, Item::new(number, number, number));
    }
    agenda
}

const NUMBERS: &str = "1 1.1 1.2 1.2.1 1.2.2 2 2.1 3";

fn at(agenda: &Agenda, number: &str) -> ItemIx {
    agenda.find(number).expect(number)
}

fn numbers(agenda: &Agenda, items: &[ItemIx]) -> String {
    items.iter().map(|&i| agenda.item(i).number.as_str()).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn reads(agenda: &Agenda, expected: &str) {
    assert_eq!(numbers(agenda, &agenda.walk()), expected);
}

#[test]
fn it_is_read_from_top_to_bottom_whatever_the_order_of_arrival() {
    let mut agenda = agenda("1 2 3 2.1 1.1 1.2 1.2.1 1.2.2");
    reads(&agenda, NUMBERS);
    assert_eq!(agenda.len(), 8);
    let position = Position { parent: Some(at(&agenda, "1")), place: 1 };
    let new = agenda.insert(position, Item::new("1.1a", "1.1a", ""));
    reads(&agenda, "1 1.1 1.1a 1.2 1.2.1 1.2.2 2 2.1 3");
    assert_eq!(agenda.position(new), position);
    assert_eq!(agenda.find("1.1a"), Some(new));
    assert_eq!(agenda.find("4"), None);
    let far = Position { parent: None, place: 99 };
    let last = agenda.insert(far, Item::new("4", "4", ""));
    assert_eq!(agenda.position(last), Position { parent: None, place: 3 });
    assert!(agenda.has(last) && !agenda.has(ItemIx(10)));
}

#[test]
fn every_item_knows_what_is_above_and_below() {
    let agenda = agenda(NUMBERS);
    let deep = at(&agenda, "1.2.2");
    assert_eq!(numbers(&agenda, &agenda.ancestors(deep).collect::<Vec<_>>()), "1.2 1");
    assert_eq!((agenda.depth(deep), agenda.depth(at(&agenda, "1"))), (2, 0));
    assert_eq!(agenda.parent(at(&agenda, "1")), None);
    assert_eq!(numbers(&agenda, agenda.children(None)), "1 2 3");
    assert_eq!(numbers(&agenda, agenda.children(Some(at(&agenda, "1")))), "1.1 1.2");
    assert_eq!(numbers(&agenda, &agenda.subtree(at(&agenda, "1"))), "1 1.1 1.2 1.2.1 1.2.2");
    assert_eq!(numbers(&agenda, &agenda.subtree(deep)), "1.2.2");
    assert!(Agenda::default().is_empty() && Agenda::default().walk().is_empty());
}

#[test]
fn what_is_withdrawn_takes_along_what_is_below_and_comes_back() {
    let mut agenda = agenda(NUMBERS);
    let (above, below) = (at(&agenda, "1.2"), at(&agenda, "1.2.1"));
    agenda.set_withdrawn(above, true);
    reads(&agenda, "1 1.1 2 2.1 3");
    assert!(agenda.is_withdrawn(below) && !agenda.is_coloured(below));
    assert_eq!(numbers(&agenda, &agenda.coloured_below(at(&agenda, "1"))), "1 1.1");
    assert_eq!(numbers(&agenda, &agenda.all_below(at(&agenda, "1"))), "1 1.1 1.2 1.2.1 1.2.2");
    assert_eq!(agenda.find("1.2"), Some(above), "it is not forgotten");
    assert_eq!(agenda.len(), 8);
    agenda.set_withdrawn(below, true);
    agenda.set_withdrawn(above, false);
    reads(&agenda, "1 1.1 1.2 1.2.2 2 2.1 3");
}

#[test]
fn headings_need_not_be_coloured_nor_leaves() {
    let mut agenda = agenda("1");
    let heading = at(&agenda, "1");
    agenda.push(Some(heading), Item { coloured: false, ..Item::new("1.1", "1.1", "Ter informatie") });
    agenda.push(Some(heading), Item::new("1.2", "1.2", "Deelpunt"));
    assert_eq!(numbers(&agenda, &agenda.coloured_below(heading)), "1 1.2");
    assert!(!agenda.is_coloured(at(&agenda, "1.1")));
}

#[test]
fn items_move_among_their_siblings() {
    let mut agenda = agenda("1 2 3 4 1.1 1.2");
    let first = at(&agenda, "1");
    agenda.move_to(first, 2);
    reads(&agenda, "2 3 1 1.1 1.2 4");
    assert_eq!(agenda.item(first).number, "1", "the number stays");
    agenda.move_to(first, 0);
    reads(&agenda, "1 1.1 1.2 2 3 4");
    agenda.move_to(first, 99);
    reads(&agenda, "2 3 4 1 1.1 1.2");
    let below = at(&agenda, "1.2");
    agenda.move_to(below, 0);
    reads(&agenda, "2 3 4 1 1.2 1.1");
    assert_eq!(agenda.position(below), Position { parent: Some(first), place: 0 });
}

#[test]
fn who_brought_an_item_in_and_under_which_mandate_is_inherited() {
    let mandate = |body| Some(Mandate { body, ..Mandate::PERSONAL });
    let mut agenda = Agenda::default();
    let annex = Item { council: Some(CouncilIx(1)), mandate: mandate(Body::Committee), ..Item::new("A", "A", "") };
    let annex = agenda.push(None, annex);
    let point = agenda.push(Some(annex), Item::new("A.1", "A.1", ""));
    let parties = Body::Parties(vec!["A".to_owned(), "B".to_owned()]);
    let other = Item { mandate: mandate(parties.clone()), ..Item::new("A.1.1", "A.1.1", "") };
    let other = agenda.push(Some(point), other);
    let topic = agenda.push(None, Item::new("1", "1", ""));
    assert_eq!(agenda.mandate(point).map(|m| &m.body), Some(&Body::Committee));
    assert_eq!(agenda.mandate(other).map(|m| &m.body), Some(&parties));
    assert_eq!((agenda.council(other), agenda.council(topic)), (Some(CouncilIx(1)), None));
    assert_eq!(agenda.mandate(topic), None);
    agenda.relate(topic, Related { item: point, why: Some("rol raden".to_owned()) });
    assert_eq!(agenda.item(topic).related[0].item, point);
}
