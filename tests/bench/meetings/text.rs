//! The agenda of a meeting that never was, from a seed: the same bytes each time.

use std::fmt::Write as _;

const PLACES: [&str; 24] = [
    "Aver", "Berk", "Clare", "Dolder", "Elst", "Fenne", "Gaast", "Hoog", "Ilper", "Jonker", "Kolk", "Linde", "Middel",
    "Nieuwe", "Oever", "Polder", "Rand", "Stelle", "Terp", "Uiter", "Vaart", "Wissel", "Zeven", "Zilver",
];
const ENDINGS: [&str; 16] = [
    "bosch", "brug", "dijk", "donk", "gracht", "haven", "heem", "kade", "laar", "mark", "poort", "rade", "schans",
    "terp", "vliet", "zand",
];
const WHAT: [&str; 18] = [
    "jeugdhulp",
    "warmtenet",
    "woningbouw",
    "mantelzorg",
    "doorstroom",
    "afvalstroom",
    "vervoer",
    "schuldhulp",
    "opvang",
    "dagbesteding",
    "natuurgebied",
    "fietsroute",
    "geluidscherm",
    "archief",
    "onderwijshuisvesting",
    "crisisdienst",
    "toegang",
    "wijkteam",
];
const HOW: [&str; 12] = [
    "gezamenlijk inkopen",
    "anders bekostigen",
    "regionaal toetsen",
    "lokaal uitvoeren",
    "tijdelijk verruimen",
    "vanaf volgend jaar monitoren",
    "met inwoners uitwerken",
    "stapsgewijs afbouwen",
    "in één hand leggen",
    "opnieuw aanbesteden",
    "per kern begroten",
    "in de keten verbeteren",
];
/// A heading has so many points.
const POINTS: usize = 20;

/// Chance that is the same each time.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from nought up to this one.
    pub fn below(&mut self, limit: usize) -> usize {
        // Weyl's sequence, well mixed.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        ((mixed >> 33) as usize) % limit
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

/// An agenda with so many points below headings of twenty, and so many councils that weigh differently.
pub fn agenda_text(points: usize, councils: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::from(
        "(\n    format: 1, id: \"landelijk\", round: 1, title: \"Landelijk overleg\", date: \"2021-09-16\",\n    \
         weights: [(id: \"inwoners\", name: \"inwoners\")],\n    councils: [\n",
    );
    for n in 0..councils {
        let inhabitants = 1_000 + dice.below(400_000);
        let (name, short) = (place(n), letters(n));
        _ = writeln!(
            text,
            "        (id: \"g{n}\", name: \"{name}\", short: \"{short}\", weights: {{\"inwoners\": {inhabitants}}}),"
        );
    }
    text.push_str("    ],\n    agenda: [\n");
    for heading in 0..points.div_ceil(POINTS) {
        let number = heading + 1;
        let subject = dice.of(&WHAT);
        _ = writeln!(text, "        (id: \"{number}\", title: \"Thema {number}: {subject}\", children: [");
        for point in 1..=POINTS.min(points - heading * POINTS) {
            let (what, how) = (dice.of(&WHAT), dice.of(&HOW));
            _ = writeln!(
                text,
                "            (id: \"{number}.{point}\", title: \"Regionale {what} {how}\", coloured: true),"
            );
        }
        text.push_str("        ]),\n");
    }
    text.push_str("    ],\n)\n");
    text
}

/// The name of a council: every place with every ending, and numbered when these are used up.
fn place(n: usize) -> String {
    let all = PLACES.len() * ENDINGS.len();
    let (place, ending) = (PLACES[n % PLACES.len()], ENDINGS[(n / PLACES.len()) % ENDINGS.len()]);
    if n < all { format!("{place}{ending}") } else { format!("{place}{ending} {}", n / all + 1) }
}

/// Three letters for a council.
fn letters(n: usize) -> String {
    [n / 676 % 26, n / 26 % 26, n % 26].map(|digit| char::from(b'A' + digit as u8)).iter().collect()
}
