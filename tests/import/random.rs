//! Whatever is thrown in, the agenda that comes out can be opened.

use draagvlak::domain::council::Region;
use draagvlak::domain::meeting::Plan;
use draagvlak::store::agenda::{parse, write};
use draagvlak::store::outline::{draft, read};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

use super::{built_in, dutch};

const PIECES: [&str; 44] = [
    "\n",
    "\n\n",
    "\n",
    "\n",
    "\t",
    "  ",
    " ",
    "- ",
    "* ",
    "• ",
    "o\t",
    "§ ",
    "1. ",
    "2. ",
    "1.1 ",
    "1.2. ",
    "a) ",
    "B. ",
    "iv) ",
    "(3) ",
    "# ",
    "## ",
    "### 4 ",
    "===",
    "---",
    "**",
    "| ",
    "3",
    "Pagina 3",
    ";",
    ",",
    "\"",
    "titel",
    "nummer",
    "raad",
    "Gouda",
    "Wonen en zorg",
    "een zin die langer is en doorgaat tot ver voorbij de kantlijn van de bladzijde,",
    "\u{A0}",
    "\u{AD}",
    "\u{202E}",
    "\u{F0B7}",
    "é",
    "\r",
];

fn config() -> ProptestConfig {
    let (rng_seed, failure_persistence) = (RngSeed::Fixed(20_210_916), None);
    ProptestConfig { cases: 300, rng_seed, failure_persistence, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_made_of_anything_can_be_opened(pieces in vec(select(PIECES.to_vec()), 0..60), is_table in any::<bool>()) {
        let name = if is_table { "t.csv" } else { "t.md" };
        let Ok(outline) = read(name, pieces.concat().as_bytes()) else { return Ok(()) };
        let plan = built_in();
        let (agenda, _) = draft::agenda(&outline.entries, &plan.region);
        let region: Region = plan.region.clone();
        let plan = Plan { agenda, region, ..plan };
        let text = write(&plan);
        let parsed = parse("t.ron", text.as_bytes());
        prop_assert!(parsed.is_ok(), "{}\n{text}", parsed.map_or_else(|faults| dutch().explain(&faults), |_| String::new()));
        prop_assert_eq!(parsed.unwrap().plan, plan);
    }
}
