//! However large the pieces are in which it is searched, the same is found in the same order as by the plainest search.

use std::collections::HashSet;

use draagvlak::domain::meeting::Meeting;
use draagvlak::search::{Hit, Index, Search, Searched, Steps};
use draagvlak::session::dossiers;
use draagvlak::text::Language;

use crate::plain;
use crate::world::World;

/// Words that stand there, scattered letters, several words, marks on letters, and what folds to something else or to nothing.
const QUERIES: [&str; 22] = [
    "j",
    "je",
    "jeugd",
    "JEUGD zorg",
    "zorg jeugd",
    "gouda",
    "1.1",
    "raad",
    "oog voor",
    "herindicatie alblasserdam",
    "inkoop kwaliteit de",
    "efficientie samen",
    "ÉFFICIËNTIE",
    "jgdhlp",
    "regsam",
    "bdgt",
    "…",
    "½ ﬁ",
    "\u{301}",
    "\u{301} raad",
    "xyzzy",
    "",
];

fn in_pieces(meeting: &Meeting, query: &str, piece: usize) -> Vec<Hit> {
    let (mut index, mut search) = (Index::begin(Searched::Meeting), Search::new(query));
    let mut pieces = 0;
    while !search.is_complete(&index) {
        let looked = search.clone();
        search.go_on(&mut index, meeting, &mut Steps::new(piece));
        // At any time the best come first, and each target once.
        let found: Vec<_> = search.finds().collect();
        assert!(found.is_sorted_by_key(|find| std::cmp::Reverse(find.score)));
        assert_eq!(found.iter().map(|find| find.target).collect::<HashSet<_>>().len(), search.len());
        assert!(search.len() >= looked.len(), "what was found stays found");
        pieces += 1;
    }
    assert!(pieces > 1 || piece > 1_000 || query.is_empty(), "it went in pieces");
    search.finds().map(|find| search.hit(&index, find).expect("a find has a place")).collect()
}

/// Fails when some size of the pieces finds something else than the plainest search.
#[track_caller]
fn finds_the_same(name: &str, meeting: &Meeting, queries: &[&str]) {
    let index = Index::of(meeting);
    for query in queries {
        let expected = plain::find(meeting, query);
        assert_eq!(index.find(query), expected, "“{query}” at once in {name}");
        for piece in [1, 397, 20_000] {
            assert_eq!(in_pieces(meeting, query, piece), expected, "“{query}” by {piece} in {name}");
        }
    }
}

#[test]
fn in_every_dossier_pieces_find_what_the_plainest_search_finds() {
    for (n, dossier) in dossiers::all().enumerate() {
        let meeting = dossier.meeting().expect("a dossier is in order");
        // Two of the queries in each of them; all of them in the first.
        let queries: Vec<&str> = if n == 0 { QUERIES.to_vec() } else { vec![QUERIES[n % 17], QUERIES[(n + 5) % 17]] };
        finds_the_same(&format!("{dossier:?}"), meeting, &queries);
    }
}

#[test]
fn what_was_said_in_the_meeting_is_found_in_pieces_too() {
    let mut world = World::of(include_str!("../../data/zhz-inkoopkader.ron"), Language::Dutch);
    world.press("ovmits de raad meebeslist<Enter>jrvliever de raad niet<Enter>lgvdaarom de raad<Enter>");
    assert!(world.meeting.conditions().count() + world.meeting.remarks().count() > 2);
    assert!(world.meeting.contributions().count() > 0);
    finds_the_same("a meeting", &world.meeting, &["raad", "meebeslist", "raad daarom", "reactie", "dmrd"]);
}

#[test]
fn the_first_piece_looks_at_names() {
    let meeting = dossiers::usual().meeting().unwrap();
    let (mut index, mut search) = (Index::begin(Searched::Meeting), Search::new("raad"));
    let names = plain::find(meeting, "raad").iter().filter(|hit| hit.part == draagvlak::search::Part::Name).count();
    assert!(names > 3);
    while search.len() < 3 {
        search.go_on(&mut index, meeting, &mut Steps::new(200));
    }
    assert!(search.finds().all(|find| find.part == draagvlak::search::Part::Name));
}
