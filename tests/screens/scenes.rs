//! What is shown: scenes from a meeting, and meetings that try the screen.

use draagvlak::domain::next::next_plan;
use draagvlak::domain::time::{Date, Moment};
use draagvlak::message::Message;
use draagvlak::session::{Keeping, Standing};
use draagvlak::store::agenda;
use draagvlak::text::Language;

use crate::world::{AGENDA, START, World};

/// A scene of the meeting of 16 September 2021: its name, and the keys that lead there.
pub const SCENES: [(&str, &str); 25] = [
    ("start", ""),
    ("discussed", ""),
    ("round", "<Down><Down><Down><Down>RgoR<Home>jjjjjjRgo"),
    ("hidden_round", "<Down><Down><Down><Down><Down>Rhgo"),
    ("typing", "vmits de raad vooraf het tijdpad kent"),
    ("search", "/kwaliteit"),
    ("actions", ":op"),
    ("presence", "p<Down>a<Up>"),
    ("help", "?"),
    ("conclusion", "bWe gaan door met het tijdpad van de regio<Tab>"),
    ("condition", "3v<Tab>"),
    ("conditions", "V"),
    ("granting", "Vi"),
    ("action_points", "A+Tijdpad rondsturen<Tab>g<Tab>griffier<Tab>1-9-2021<C-s>+Kosten uitrekenen<C-s>"),
    ("rule", "B<Right>"),
    ("item", "w<Tab>"),
    ("full_screen", "f"),
    ("overview", "O"),
    ("overview_divided", "O<Tab><Down>"),
    ("overview_nearly", "O<Tab><Tab>"),
    ("overview_agreement", "O<BackTab><BackTab><BackTab><Down><Right><Right>"),
    ("overview_voice", "O<BackTab><BackTab>"),
    ("past", "L<PgUp><Left><Left>"),
    ("past_full_screen", "Lf<PgUp>"),
    ("full_screen_round", "<Down><Down><Down><Down><Down>fRgo"),
];

pub fn scene(name: &str, language: Language) -> World {
    let keys = SCENES.iter().find(|(n, _)| *n == name).expect("a scene").1;
    let mut world = World::of(AGENDA, language);
    if name != "start" {
        discuss(&mut world);
    }
    world.press(keys);
    world
}

/// Topic 1 after some discussion: on 1.1 there is support, and the rules differ; 1.2 is on the table with support that is settled
/// before all spoke; on 1.3 there is none; 1.4 has support under conditions, which may still change.
fn discuss(world: &mut World) {
    world.press("<Home><Down>RggggrvEerst een plan<Enter>");
    world.press("<Home><Down><Down><Enter>RggovAls de raad meebeslist over het vervolg<Enter> g");
    world.press("<Home><Down><Down><Down>RrrrvDe prijs is te hoog<Enter>og");
    world.press("<Home><Down><Down><Down><Down>Rgoo<Esc>");
    world.press("<Home><Down><Down>4");
    world.now = Moment(world.now.0 + 252_000);
    world.keeping = Keeping { kept: world.meeting.history().last(), last_kept: Some(START), ..Keeping::default() };
    world.press("<Down><Up>");
}

/// The round after: 1.2 and 1.4 return, and on both somebody moved.
pub fn round_after(language: Language) -> World {
    let held = scene("discussed", language);
    let plan = next_plan(&held.meeting, &held.tally, Date::new(2021, 10, 14).unwrap());
    let mut world = World::of(&agenda::write(&plan), language);
    world = world.at("1.4 GO");
    world.press("gg");
    world = world.at("1.2 BR");
    world.press("g<Right>o<Right>g<Right>");
    world
}

/// How the header tells what is safe.
pub const HEADERS: [(&str, u64, u64, bool); 3] =
    [("on_its_way", 3, 0, false), ("not_kept", 0, 2, false), ("read_only", 0, 0, true)];

pub fn header(name: &str) -> World {
    let (_, on_its_way, not_kept, read_only) = *HEADERS.iter().find(|h| h.0 == name).expect("a header");
    let mut world = scene("discussed", Language::Dutch);
    world.keeping = Keeping { on_its_way, not_kept, read_only, ..world.keeping };
    world.standing = match (on_its_way, not_kept) {
        (0, 0) => Standing::Kept,
        (_, 0) => Standing::OnItsWay,
        _ => Standing::NotKept,
    };
    if not_kept > 0 {
        world.keeping.error = Some(Message::new("session-no-data-folder"));
        world.keeping.hint = Some(Message::new("notice-save-elsewhere"));
    }
    world
}

/// Forty councils, more than fit beside each other.
pub fn forty() -> World {
    const NAMES: [&str; 40] = [
        "Aalsmeer",
        "Alkmaar",
        "Almere",
        "Amersfoort",
        "Amstelveen",
        "Baarn",
        "Bergen",
        "Beverwijk",
        "Blaricum",
        "Bloemendaal",
        "Castricum",
        "Culemborg",
        "De Bilt",
        "Den Helder",
        "Diemen",
        "Edam-Volendam",
        "Enkhuizen",
        "Gooise Meren",
        "Gouda",
        "'s-Gravenhage",
        "Haarlem",
        "Haarlemmermeer",
        "Heemskerk",
        "Heemstede",
        "Hilversum",
        "Hollands Kroon",
        "Hoorn",
        "Huizen",
        "Koggenland",
        "Laren",
        "Medemblik",
        "Oostzaan",
        "Purmerend",
        "Schagen",
        "Texel",
        "Uitgeest",
        "Velsen",
        "Wijdemeren",
        "Zaanstad",
        "Zandvoort",
    ];
    let council = |(n, name): (usize, &&str)| {
        format!(
            "(id: \"raad-{n}\", name: \"{name}\", short: \"{}{}\", weights: {{\"inwoners\": {}}}),",
            &name[..1].replace('\'', "S"),
            n + 1,
            9_000 + n * 4_321
        )
    };
    let councils: String = NAMES.iter().enumerate().map(council).collect();
    let item = |n: usize| {
        format!("(id: \"{n}\", title: \"Gezamenlijk voorstel over onderwerp {n}\", kind: Decision, coloured: true),")
    };
    let items: String = (1..=60).map(item).collect();
    World::of(
        &format!(
            "(format: 1, id: \"groot\", title: \"Overleg van veertig raden\", date: \"2026-03-19\", round: 1, \
             weights: [(id: \"inwoners\", name: \"inwoners\")], councils: [{councils}], \
             rules: [(id: \"m\", preset: Majority), (id: \"d\", preset: DoubleMajority(weight: \"inwoners\"))], agenda: [{items}])"
        ),
        Language::Dutch,
    )
}

/// Titles and names that are long, wide, combined, right to left or hostile.
pub fn strange() -> World {
    let titles = [
        "Gewoon".to_owned(),
        "Een titel die veel langer is dan er op welke regel dan ook past ".repeat(4),
        "漢字とかなの議題について話し合う時間です、そして次の議題".to_owned(),
        "Ge\u{301}e\u{301}n gr\u{308}a\u{308}p me\u{301}t te\u{302}kens".to_owned(),
        "🎉🎊 Feest 👩‍👩‍👧 met 🇳🇱 vlag 👍🏽".to_owned(),
        "اللغة العربية من اليمين إلى اليسار".to_owned(),
        "Zo\u{200b}nder\u{202e} om\u{feff}keer \u{e0041}".to_owned(),
        "Aaneengeschrevenlangewoordenzonderspatiesdienergensafgebrokenkunnenworden".to_owned(),
    ];
    let item = |(n, title): (usize, &String)| {
        format!("(id: \"{n}\", title: {title:?}, text: {title:?}, kind: Discussion, coloured: true),")
    };
    let items: String = titles.iter().enumerate().map(item).collect();
    World::of(
        &format!(
            "(format: 1, id: \"vreemd\", title: \"Overleg 漢字 🎉\", date: \"2026-03-19\", round: 1, \
             councils: [(id: \"a\", name: \"漢字市の長い名前\", short: \"漢字\"), (id: \"b\", name: \"Bé́\", short: \"É\"), \
             (id: \"c\", name: \"Een gemeente met een lange naam aan de rivier\", short: \"EGL\")], \
             rules: [(id: \"m\", preset: Majority)], agenda: [{items}])"
        ),
        Language::Dutch,
    )
}
