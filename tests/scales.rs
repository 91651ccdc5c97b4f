//! Other scales than the traffic light, of two to nine levels: everything that is said and shown of them follows the file.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/disk.rs"]
mod disk;
#[path = "support/home.rs"]
mod home;
#[path = "support/world.rs"]
mod world;

#[path = "scales/counted.rs"]
mod counted;
#[path = "scales/files.rs"]
mod files;
#[path = "scales/keys.rs"]
mod keys;
#[path = "scales/shown.rs"]
mod shown;

use draagvlak::text::Language;
use world::World;

/// A scale, with the letters of its levels in their order, and how each counts: `+` for, `~` under conditions, `-` against, `.` for
/// nothing.
struct Case {
    name: &'static str,
    letters: &'static str,
    counts: &'static str,
    levels: &'static str,
}

const TWO: Case = Case {
    name: "two: letters that are keys to move with, roles that say nothing",
    letters: "JN",
    counts: "+-",
    levels: r#"
        (id: "ja", name: "ja, mee", letter: "J", glyph: "▲", role: Blue, counts: For),
        (id: "nee", name: "nee", letter: "N", glyph: "▼", role: Grey, counts: Against),"#,
};

const THREE: Case = Case {
    name: "three: the questionnaire of 2013",
    letters: "GOD",
    counts: "+~.",
    levels: r#"
        (id: "gedeelde-afspraak", name: "gedeelde afspraak", letter: "G", glyph: "●", role: Green, counts: For),
        (id: "intentie", name: "intentie", letter: "O", glyph: "◐", role: Amber, counts: Conditional),
        (id: "nog-geen-opvatting", name: "nog geen opvatting", letter: "D", glyph: "□", role: Grey, counts: Nothing),"#,
};

const FIVE: Case = Case {
    name: "five: two in favour, two against, no conditions",
    letters: "VMEHS",
    counts: "++.--",
    levels: r#"
        (id: "sterk-voor", name: "sterk voor", letter: "V", glyph: "◆", role: Green, counts: For),
        (id: "voor", name: "voor", letter: "M", glyph: "◇", role: Green, counts: For),
        (id: "neutraal", name: "neutraal", letter: "E", glyph: "□", role: Grey, counts: Nothing),
        (id: "tegen", name: "tegen", letter: "H", glyph: "▽", role: Red, counts: Against),
        (id: "sterk-tegen", name: "sterk tegen", letter: "S", glyph: "▼", role: Red, counts: Against),"#,
};

const NINE: Case = Case {
    name: "nine: as many as there can be, and no role for each",
    letters: "BCDEFHIKL",
    counts: "+++~~..--",
    levels: r#"
        (id: "n1", letter: "B", glyph: "1", role: Green, counts: For),
        (id: "n2", letter: "C", glyph: "2", role: Green, counts: For),
        (id: "n3", name: "in hoofdlijnen voor", letter: "D", glyph: "3", role: Blue, counts: For),
        (id: "n4", name: "voor met een kleine voorwaarde", letter: "E", glyph: "4", role: Amber, counts: Conditional),
        (id: "n5", name: "voor met een grote voorwaarde", letter: "F", glyph: "5", role: Amber, counts: Conditional),
        (id: "n6", name: "om het even", letter: "H", glyph: "6", role: Grey, counts: Nothing),
        (id: "n7", name: "nog in beraad", letter: "I", glyph: "7", role: Grey, counts: Nothing),
        (id: "n8", name: "liever niet", letter: "K", glyph: "8", role: Red, counts: Against),
        (id: "n9", name: "zeker niet", letter: "L", glyph: "9", role: Red, counts: Against),"#,
};

const ALL: [Case; 4] = [TWO, THREE, FIVE, NINE];

impl Case {
    /// A meeting on this scale: eleven councils, two topics of three points each.
    fn agenda(&self) -> String {
        let council = |n: usize| {
            format!("(id: \"r{n}\", name: \"Raad {n}\", short: \"R{n}\", weights: {{\"inwoners\": {}}}),", n * 1_000)
        };
        let item = |n: usize| format!("(id: \"1.{n}\", title: \"Punt {n}\", coloured: true),");
        format!(
            "(format: 1, id: \"schaal\", title: \"Een andere schaal\", date: \"2026-03-19\",\n\
             weights: [(id: \"inwoners\", name: \"inwoners\")], councils: [{}], scale: [{}\n],\n\
             agenda: [(id: \"1\", title: \"Onderwerp\", children: [{}])])",
            (1..=11).map(council).collect::<String>(),
            self.levels,
            (1..=6).map(item).collect::<String>()
        )
    }

    fn world(&self) -> World {
        World::of(&self.agenda(), Language::Dutch).at("1.1 R1")
    }

    /// The letters of the levels that count like this.
    fn that(&self, counts: char) -> Vec<char> {
        self.letters
            .chars()
            .zip(self.counts.chars())
            .filter(|(_, it)| *it == counts)
            .map(|(letter, _)| letter)
            .collect()
    }

    /// The key of a letter.
    fn key(letter: char) -> String {
        letter.to_ascii_lowercase().to_string()
    }
}
