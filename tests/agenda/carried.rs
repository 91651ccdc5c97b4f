//! An agenda whose items carry all that they can: it is read as it stands, and what is wrong is told with its place.

use draagvlak::domain::agenda::{AttributeValue, Kind, Link, Milestone, Stage, Trend};
use draagvlak::domain::contribution::{Basis, Disposition};
use draagvlak::domain::cost::{Euros, shares};
use draagvlak::domain::id::{CouncilIx, ItemIx, WeightIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::time::Date;
use draagvlak::store::agenda::parse;
use draagvlak::text::{Language, Text};

const CARRIED: &str = r#"(
    format: 1, id: "proef", title: "Proef", date: "2020-01-30",
    weights: [(id: "inwoners", name: "inwoners"), (id: "gelijk", name: "gelijke delen")],
    councils: [
        (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 2, "gelijk": 1}),
        (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 1, "gelijk": 1}),
        (id: "waddinxveen", name: "Waddinxveen", short: "WA", weights: {"inwoners": 1, "gelijk": 1}),
    ],
    attributes: [(id: "niveau", name: "niveau", values: ["lokaal", "regionaal"]), (id: "status", name: "status")],
    agenda: [
        (id: "1", title: "Pleegzorg", coloured: true, council: "gouda",
         attributes: {"niveau": ["lokaal", (value: "regionaal", proviso: "voor dure taken")], "status": "intentie"},
         indicators: [(name: "plaatsingen", trend: Falling), (name: "tevredenheid")],
         milestones: [(text: "plan gereed", due: "K1", state: Reached), (text: "start")],
         costs: [(name: "fonds", amount: "1.000,01", key: "inwoners"), (name: "subsidie", amount: "55.000")],
         contributions: [
             (text: "Neem pleegouders mee.", themes: ["2"], public: true,
              response: (text: "Dat doen wij.", disposition: TakenOver)),
             (council: "zuidplas", text: "Wat kost dit?"),
         ],
         links: [(dossier: "ander", item: "3.1", why: "zelfde taak"), (dossier: "derde")]),
        (id: "2", title: "Kosten", coloured: true),
    ],
    glossary: [(term: "GI", aliases: ["gecertificeerde instelling"], text: "Voert jeugdbescherming uit.")],
    calendar: [
        (date: "2020-03-12", note: "nog in te vullen"),
        (date: "2020-01-30", points: [(item: "1", kind: Decision, by: "RDS"), (title: "Rondvraag")]),
    ],
    colourings: [(council: "gouda", mandate: (body: Council), marks: {"1": "groen", "2": NoView})],
)"#;

#[test]
fn all_that_items_carry_is_read() {
    let plan = parse("proef.ron", CARRIED.as_bytes()).unwrap().plan;
    let item = plan.agenda.item(ItemIx(0));
    let value = |value: &str, proviso: Option<&str>| AttributeValue {
        value: value.to_owned(),
        proviso: proviso.map(str::to_owned),
    };
    assert_eq!(item.attributes["niveau"], [value("lokaal", None), value("regionaal", Some("voor dure taken"))]);
    assert_eq!(item.attributes["status"], [value("intentie", None)]);
    let trends: Vec<_> = item.indicators.iter().map(|it| (it.name.as_str(), it.trend)).collect();
    assert_eq!(trends, [("plaatsingen", Some(Trend::Falling)), ("tevredenheid", None)]);
    let milestone =
        |text: &str, due: Option<&str>, stage| Milestone { text: text.to_owned(), due: due.map(str::to_owned), stage };
    assert_eq!(
        item.milestones,
        [milestone("plan gereed", Some("K1"), Stage::Reached), milestone("start", None, Stage::Planned)]
    );
    assert_eq!(item.costs[0].amount, Euros { cents: 100_001 });
    assert_eq!((item.costs[0].key, item.costs[1].key), (Some(WeightIx(0)), None));
    // Half of 1.000,01 is 500,005: the cent that is left goes to the largest remainder, which is Gouda's.
    let cents: Vec<_> = shares(&plan.region, WeightIx(0), item.costs[0].amount).unwrap();
    assert_eq!(cents.iter().map(|(_, share)| share.cents).collect::<Vec<_>>(), [50_001, 25_000, 25_000]);
    let link = |dossier: &str, item: Option<&str>, why: Option<&str>| Link {
        dossier: dossier.to_owned(),
        item: item.map(str::to_owned),
        why: why.map(str::to_owned),
    };
    assert_eq!(item.links, [link("ander", Some("3.1"), Some("zelfde taak")), link("derde", None, None)]);

    let brought: Vec<_> =
        plan.contributions.iter().map(|it| (it.cell.item, it.cell.council, it.text.as_str())).collect();
    assert_eq!(
        brought,
        [(ItemIx(0), CouncilIx(0), "Neem pleegouders mee."), (ItemIx(0), CouncilIx(1), "Wat kost dit?")]
    );
    let response = plan.contributions[0].response.as_ref().unwrap();
    assert_eq!((response.disposition, response.basis), (Disposition::TakenOver, Basis::Explicit));
    assert_eq!(plan.contributions[0].themes, [ItemIx(1)]);
    assert!(plan.contributions[1].is_unanswered());

    assert!(plan.glossary[0].occurs_in("De GI’s worden betrokken; een gi kiest."));
    assert!(plan.glossary[0].occurs_in("elke Gecertificeerde Instelling"));
    assert!(!plan.glossary[0].occurs_in("regio, religie, GIS"));
    let days: Vec<_> = plan.calendar.iter().map(|sitting| sitting.date).collect();
    assert_eq!(days, [Date::new(2020, 1, 30).unwrap(), Date::new(2020, 3, 12).unwrap()]);
    let points = &plan.calendar[0].points;
    assert_eq!(
        (points[0].item, points[0].kind, points[0].by.as_deref()),
        (Some(ItemIx(0)), Some(Kind::Decision), Some("RDS"))
    );
    assert_eq!(points[1].title.as_deref(), Some("Rondvraag"));

    let meeting = Meeting::new(plan);
    let counted = |item| meeting.marks().counted(Cell { item: ItemIx(item), council: CouncilIx(0) });
    assert_eq!((counted(0).level().is_some(), counted(1)), (true, Answer::NoView));
    assert_eq!(meeting.contributions().count(), 2);
}

#[test]
fn what_is_wrong_with_it_is_told_with_its_place() {
    let text = Text::new(Language::Dutch);
    let case = |from: &str, to: &str, expected: &str| {
        assert!(CARRIED.contains(from), "{from}");
        let faults = parse("proef.ron", CARRIED.replacen(from, to, 1).as_bytes()).unwrap_err().faults;
        let told: Vec<_> = faults.iter().map(|fault| text.explain(fault)).collect();
        assert_eq!(told, [expected]);
    };
    case(
        "\"lokaal\", (value",
        "\"locaal\", (value",
        "proef.ron:12:34: onbekend: waarde “locaal” — bedoelt u “lokaal”?",
    );
    case("\"status\": \"int", "\"stand\": \"int", "proef.ron:12:95: onbekend: eigenschap “stand”");
    case(
        "1.000,01",
        "1000.01",
        "proef.ron:15:42: “1000.01” is geen bedrag in euro’s — schrijf het als 825.000 of 1.234,56",
    );
    case(
        "key: \"inwoners\"",
        "key: \"inwoner\"",
        "proef.ron:15:59: onbekend: gewicht “inwoner” — bedoelt u “inwoners”?",
    );
    case("themes: [\"2\"]", "themes: [\"1\"]", "proef.ron:17:55: een agendapunt is niet verwant aan zichzelf");
    case("(council: \"zuidplas\", text", "(council: \"delft\", text", "proef.ron:19:24: onbekend: raad “delft”");
    case("disposition: TakenOver", "basis: Judged", "proef.ron:18:25: veld “disposition” ontbreekt");
    case("\"2020-03-12\"", "\"2020-01-30\"", "proef.ron:27:16: “2020-01-30” staat hier voor de tweede keer");
    case(
        "title: \"Kosten\", coloured: true",
        "title: \"Kosten\"",
        "proef.ron:29:85: punt “2” wordt niet ingekleurd — zet coloured: true bij dat punt, of haal het hier weg",
    );
    case("mandate: (body: Council), ", "", "proef.ron:29:18: veld “mandate” ontbreekt");
}
