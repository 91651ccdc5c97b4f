//! The nine programmes with their 55 projects.

use super::{plan, values};
use crate::pack::{children, item};

/// The projects of each programme, as numbered on the sheet of projects.
const PROJECTS: [(&str, &str, &[&str]); 9] = [
    (
        "1",
        "Programma Maatschappelijke zorg", // page 3; projects page 4
        &[
            "Afbouw beschermd wonen",
            "Innovatie in de opvang",
            "Impuls beschut wonen",
            "Doorontwikkeling Gewoon thuis",
            "Gewoon wonen",
            "GGZ in de wijk",
            "Zorg en veiligheid",
            "Crisiszorg",
        ],
    ),
    (
        "2",
        "Programma Gewoon Thuis Jeugd", // page 5; projects page 6, of which 6 is not on page 5
        &[
            "Intensieve Ambulante Zorg Thuis",
            "Experttafel",
            "Zorglogistiek en wachtlijstbeheer",
            "Versterking Pleegzorg",
            "Woningen en kleinschalige gezinsgerichte woonvoorzieningen",
            "Samen leren: academische werkplaats",
            "Ontwikkelagenda Jeugdzorg +",
        ],
    ),
    (
        "3",
        "Programma Jeugdigen beschermen", // page 7; projects page 8
        &[
            "Samenwerking in de JB-keten",
            "Vroegtijdig signaleren van complexe problematiek",
            "Bij start intensieve inzet",
            "Regiolab/Complexe scheidingen",
            "JBT",
            "JPT",
            "CIT",
            "CMT JB/JR",
            "Raad voor de Kinderbescherming",
        ],
    ),
    (
        "4",
        "Programma Geweld Hoort Nergens Thuis", // page 9; projects 1 to 6 page 10, 7 to 12 page 11
        &[
            "Veilig Thuis",
            "Vrouwenopvang",
            "Centrum Seksueel Geweld",
            "Tijdelijk Huisverbod",
            "Ontwikkeling Zorg- en Veiligheidshuis",
            "Doorontwikkeling MDA++",
            "1Gezin1Plan",
            "Implementatie handreikingen",
            "Slimme keten",
            "Samenwerking lokale teams, Veilig Thuis, vrouwenopvang",
            "Samenwerking Vrouwenopvang – lokale teams",
            "Herijking samenwerkingsafspraken VT en lokale teams",
        ],
    ),
    (
        "5",
        "Programma Aansluiting jeugdhulp-Passend onderwijs", // page 12; projects page 13
        &[
            "Jeugdhulp op School (JOS)",
            "Integraal arrangeren",
            "Hoogbegaafdheid",
            "Kwaliteitszorg",
            "Dyslexie (EED)",
            "Dekkend netwerk primair onderwijs",
            "Aanpak thuiszitters en risicoleerlingen",
            "Voorliggende voorzieningen creëren",
        ],
    ),
    (
        "6",
        "Programma volumebeheersing jeugd SGGZ", // page 14; projects page 15
        &[
            "Doorontwikkelen ontwikkelplannen zorgaanbieders",
            "Contractmanagementgesprekken",
            "Nieuwe innovatieve zorgarrangementen",
            "Aansluiting zorglandschap",
        ],
    ),
    (
        "7",
        "Programma Inzicht in kosten", // page 16; projects page 17
        &[
            "Werkgroep analyse declaratiegedrag",
            "Werkgroep gegevensuitwisseling",
            "Werkgroep ZorgKeuzeModule",
            "Werkgroep Handboek",
        ],
    ),
    ("8", "Rechtmatigheid en kwaliteit", &["Project kwaliteit"]), // page 18; no sheet of projects
    ("9", "Project: Gedeelde zorg", &["Samen in de Buurt", "Big data"]), // page 19; no sheet of projects
];

#[test]
fn nine_programmes_have_8_7_9_12_8_4_4_1_and_2_projects() {
    let counts: Vec<_> = PROJECTS.iter().map(|(_, _, projects)| projects.len()).collect();
    assert_eq!(counts, [8, 7, 9, 12, 8, 4, 4, 1, 2]);
    assert_eq!(counts.iter().sum::<usize>(), 55);
    let plan = plan();
    for (id, programme, projects) in PROJECTS {
        assert_eq!(item(&plan, id).title, programme);
        let coloured: Vec<_> = children(&plan, id).into_iter().filter(|item| item.coloured).collect();
        assert_eq!(coloured.len(), projects.len(), "{programme}");
        for (place, (project, title)) in coloured.iter().zip(projects).enumerate() {
            assert!(project.title.starts_with(title), "{}: {title}", project.title);
            assert_eq!(project.number, format!("{id}.{}", place + 1));
            assert_eq!(values(project, "soort"), ["deelproject"]);
        }
    }
    // Nothing else is coloured, and the programmes stand in order between the introduction and the annexes.
    assert_eq!(plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).count(), 55);
    let top: Vec<_> = plan.agenda.children(None).iter().map(|&item| plan.agenda.item(item).number.as_str()).collect();
    assert_eq!(top, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "B1", "B2", "B3"]);
}

#[test]
fn what_an_overview_names_without_a_number_is_kept_beside_the_projects() {
    let plan = plan();
    let beside = |id: &str| {
        let other = children(&plan, id).into_iter().filter(|item| item.id.contains(".ook"));
        other.map(|item| item.title.clone()).collect::<Vec<_>>()
    };
    // Page 4, "Daarnaast is er aandacht voor": both stand among the ten of page 3.
    assert_eq!(beside("1").len(), 2);
    assert!(beside("1")[0].contains("preventie") && beside("1")[1].contains("jongvolwassenen"));
    // Page 12, fourth of nine; and what the last column of page 13 tells.
    assert_eq!(beside("5").len(), 3);
    assert!(beside("5")[0].contains("preventie") && beside("5")[1].contains("Bureau OOG"));
    // Page 14, fourth of four: another name than the fourth project of page 15.
    assert!(item(&plan, "6.4").source.as_ref().unwrap().place.as_ref().unwrap().contains("Sturen op verwijzingen"));
    for id in ["2", "3", "4", "6", "7", "8", "9"] {
        assert_eq!(beside(id), [""; 0], "{id}");
    }
}

#[test]
fn programmes_and_projects_are_told_apart() {
    let plan = plan();
    let kinds: Vec<_> = PROJECTS.iter().flat_map(|(id, ..)| values(item(&plan, id), "soort")).collect();
    let programme = "programma";
    // Titles of the sheets: "Programma" up to and including 7; page 2 calls 8 and 9 projects.
    let expected = [programme, programme, programme, programme, programme, programme, programme, "project", "project"];
    assert_eq!(kinds, expected);
}

#[test]
fn annex_3_is_kept_with_its_open_places() {
    let plan = plan();
    let titles: Vec<_> = children(&plan, "b3").iter().map(|item| item.title.as_str()).collect();
    let expected = [
        "Financiële middelen van het programma: raming niet compleet", // page 22: "geraamd op … (nog niet compleet)"
        "Regionale werkwijze, uitwisseling en inspiratie",
        "Strategische overleggen",
        "Ambtelijke overleggen",
    ];
    assert_eq!(titles, expected);
}
