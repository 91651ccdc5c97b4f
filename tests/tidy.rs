//! The laws of the house, held over the source tree itself.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "tidy/tree.rs"]
mod tree;

use std::fs;

use tree::{Source, files, name, sources, top};

/// What each layer may import beside itself. A path with `::` is only that part of a layer.
const LAYERS: [(&str, &[&str]); 11] = [
    ("clean", &[]),
    ("message", &["clean"]),
    ("domain", &["message"]),
    ("text", &["message"]),
    ("words", &["message", "domain", "text"]),
    ("search", &["domain"]),
    ("store", &["message", "clean", "domain"]),
    ("report", &["message", "clean", "domain", "text", "words"]),
    ("session", &["message", "clean", "domain", "store"]),
    ("tui", &["message", "clean", "domain", "text", "words", "search", "report", "session", "store::writer"]),
    ("cli", &["message", "clean", "domain", "text", "words", "report", "search", "session", "store", "tui"]),
];

/// Where a name may stand in the code, and nowhere else below `src`.
const ONLY: [(&str, &[&str]); 35] = [
    ("notify::", &["src/store/watch.rs"]),
    ("ron::", &["src/store"]),
    ("serde::", &["src/store", "src/cli/show/json", "src/cli/diff/json", "src/report/json"]),
    (
        "serde_json::",
        &[
            "src/cli/show/json",
            "src/cli/diff/json",
            "src/cli/list/json",
            "src/cli/search/json",
            "src/cli/verify/json",
            "src/report/json",
        ],
    ),
    ("csv::", &["src/report/csv.rs", "src/report/form", "src/report/format.rs", "src/store/sheet"]),
    ("zip::", &["src/report/package.rs", "src/store/sheet"]),
    ("rust_xlsxwriter::", &["src/report/xlsx", "src/report/form/xlsx.rs"]),
    ("icalendar::", &["src/report/calendar.rs"]),
    ("askama::", &["src/report"]),
    ("sha2::", &["src/store"]),
    ("calamine::", &["src/store/sheet"]),
    ("quick_xml::", &["src/store/sheet"]),
    ("std::fs", &["src/store/disk"]),
    (".metadata()", &["src/store/disk"]),
    (".exists()", &[]),
    (".is_dir()", &["src/store/disk"]),
    (".is_file()", &["src/store/disk"]),
    (".canonicalize()", &[]),
    ("File::", &["src/store/disk"]),
    ("OpenOptions::", &["src/store/disk"]),
    ("fuzzy_matcher::", &["src/search/scattered.rs"]),
    ("fluent_bundle::", &["src/text.rs"]),
    ("clap::", &["src/cli"]),
    ("ratatui::", &["src/tui"]),
    ("Color::", &["src/tui/theme.rs"]),
    ("jiff::", &["src/tui/clock.rs", "src/store/stamp.rs", "src/report/calendar.rs", "src/report/hour.rs"]),
    ("Timestamp::now", &["src/tui/clock.rs"]),
    ("Clock::now", &["src/tui/driver", "src/cli"]),
    ("SystemTime", &[]),
    ("Instant", &["src/cli/screen.rs"]),
    ("println!", &["src/cli"]),
    ("eprintln!", &["src/cli"]),
    ("print!", &["src/cli"]),
    ("process::exit", &["src/cli"]),
    ("std::env", &["src/main.rs", "src/cli"]),
];

/// Hosts that the sources may name: standards, libraries and where facts come from.
const HOSTS: [&str; 8] = [
    "www.w3.org",
    "projectfluent.org",
    "rustup.rs",
    "invisible-island.net",
    "github.com",
    "gitlab.gnome.org",
    "purl.org",
    "openoffice.org",
];

/// The longest a file may be, in lines.
const LINES: usize = 400;

#[track_caller]
fn none(faults: Vec<String>, law: &str) {
    assert!(faults.is_empty(), "{law}:\n  {}", faults.join("\n  "));
}

/// What is wrong with each source, each with its place.
fn each(folder: &str, fault: impl Fn(&Source) -> Vec<(usize, String)>) -> Vec<String> {
    let all = sources(folder);
    let found = all.iter().flat_map(|source| fault(source).into_iter().map(move |(line, what)| (source, line, what)));
    found.map(|(source, line, what)| format!("{}:{line}: {what}", source.path)).collect()
}

#[test]
fn a_layer_imports_only_what_stands_above_it() {
    let is_below = |import: &str, allowed: &str| import == allowed || import.starts_with(&format!("{allowed}::"));
    let faults = each("src", |source| {
        if source.modules().is_empty() {
            return Vec::new();
        }
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else {
            return vec![(1, format!("{} is no layer that the laws know", source.layer()))];
        };
        let mut imports = source.imports();
        imports.retain(|(_, import)| !is_below(import, layer) && !allowed.iter().any(|a| is_below(import, a)));
        imports
    });
    none(faults, "a layer imports what stands below it");
}

#[test]
fn the_laws_see_what_is_imported() {
    let tui = sources("src").into_iter().find(|s| s.path == "src/tui/update/lines.rs").expect("a file of the screen");
    let imports: Vec<_> = tui.imports().into_iter().map(|(_, import)| import).collect();
    for known in ["tui::action::Action", "tui::update::", "domain::meeting::Meeting", "search"] {
        let known = known.trim_end_matches("::");
        assert!(imports.iter().any(|i| i.starts_with(known)), "{known} is not seen in {imports:?}");
    }
}

#[test]
fn what_belongs_in_one_place_stands_nowhere_else() {
    let faults = each("src", |source| {
        let strange = ONLY.iter().filter(|(_, places)| !places.iter().any(|place| source.path.starts_with(place)));
        strange.flat_map(|(word, _)| source.lines_with(word).map(|line| (line, (*word).to_owned()))).collect()
    });
    none(faults, "a name stands outside its place");
}

#[test]
fn the_domain_stands_on_nothing_but_the_standard_library() {
    let crates = dependencies();
    let faults = each("src/domain", |source| {
        let named = crates.iter().flat_map(|name| source.lines_with(name).map(move |line| (line, name.clone())));
        named.collect()
    });
    none(faults, "the domain names a library");
}

/// The libraries that the program is built from, as code names them.
fn dependencies() -> Vec<String> {
    let manifest = fs::read_to_string(top().join("Cargo.toml")).unwrap();
    let mut section = "";
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && section != "[dev-dependencies]" && !line.starts_with('#') {
            names.extend(line.split_once(" =").map(|(name, _)| name.replace('-', "_") + "::"));
        }
    }
    assert!(names.len() > 10, "{names:?}");
    names
}

#[test]
fn every_library_is_used() {
    let all = sources("src");
    let unused = dependencies().into_iter().filter(|name| all.iter().all(|s| s.lines_with(name).next().is_none()));
    none(unused.collect(), "a library is built and not used");
}

#[test]
fn no_file_is_long() {
    let long =
        |s: &Source| (s.text.lines().count() > LINES).then(|| (LINES, "and goes on".to_owned())).into_iter().collect();
    none([each("src", long), each("tests", long)].concat(), "a file is too long to read");
}

#[test]
fn every_file_says_what_it_is() {
    let silent = |s: &Source| {
        let first = s.text.lines().find(|line| !line.starts_with("#!["));
        let says = first.is_some_and(|line| line.starts_with("//! ") && line.len() > 12);
        if says { Vec::new() } else { vec![(1, "//! …".to_owned())] }
    };
    none([each("src", silent), each("tests", silent)].concat(), "a file does not say what it is");
}

#[test]
fn nothing_is_left_for_later() {
    let words = [["to", "do!"], ["unimple", "mented!"], ["FIX", "ME"], ["XX", "X"], ["#[ign", "ore"], ["db", "g!"]];
    let words = words.map(|parts| parts.concat());
    let left = |s: &Source| {
        let lines = s.text.lines().enumerate();
        let found =
            lines.flat_map(|(n, line)| words.iter().filter(|w| line.contains(*w)).map(move |w| (n + 1, w.clone())));
        found.collect()
    };
    none([each("src", left), each("tests", left)].concat(), "something is left for later");
}

#[test]
fn lints_are_switched_off_with_a_reason() {
    let faults = each("src", |source| {
        let attributes = source.code.iter().filter(|(_, code)| code.contains("allow(") || code.contains("expect("));
        let ours =
            attributes.filter(|(_, code)| code.trim_start().starts_with("#[") || code.trim_start().starts_with("#!["));
        let bare = ours.filter(|(_, code)| !code.contains("cfg_attr") && !code.contains("reason = \""));
        bare.map(|(line, code)| (*line, code.trim().to_owned())).collect()
    });
    none(faults, "a lint is switched off without a reason");
}

#[test]
fn nothing_of_ours_is_swallowed_by_a_catch_all() {
    let faults = each("src", |source| {
        let switched = source
            .code
            .iter()
            .filter(|(_, code)| code.contains("wildcard_enum_match_arm") || code.contains("match_wildcard"));
        switched
            .filter(|(_, code)| !code.contains("not ours"))
            .map(|(line, code)| (*line, code.trim().to_owned()))
            .collect()
    });
    none(faults, "a catch-all arm stands over an enum of our own");
}

#[test]
fn the_top_level_holds_only_what_is_fixed() {
    let fixed = ["Cargo.toml", "Cargo.lock", "LICENSE", "README.md", "src", "data", "tests"];
    let strange = fs::read_dir(top()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    // What the build makes is not part of the house; `.gitignore` names it.
    let strange = strange.filter(|n| !fixed.contains(&n.as_str()) && !n.starts_with('.') && n != "target");
    none(strange.collect(), "something stands at the top that does not belong there");
}

#[test]
fn no_person_and_no_strange_host_is_named() {
    let mut faults = Vec::new();
    let mut paths: Vec<_> = ["src", "data", "tests"].into_iter().flat_map(files).collect();
    paths.extend(["README.md", "Cargo.toml"].map(|name| top().join(name)));
    for path in paths {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (n, line) in text.lines().enumerate() {
            let place = || format!("{}:{}", name(&path), n + 1);
            let addresses = line.split("://").skip(1).filter(|_| line.contains("http"));
            for after in addresses {
                let host = after.split(|c: char| !c.is_alphanumeric() && c != '.' && c != '-').next().unwrap_or("");
                if !host.is_empty() && !HOSTS.contains(&host) && !host.ends_with("example.org") {
                    faults.push(format!("{}: {host}", place()));
                }
            }
            faults.extend(mail(line).map(|mail| format!("{}: {mail}", place())));
        }
    }
    none(faults, "a person or a strange host is named");
}

/// An address of e-mail in a line.
fn mail(line: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    line.split(|c: char| !is_part(c) && c != '@').find(|word| {
        word.split_once('@').is_some_and(|(who, host)| {
            let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
            !who.is_empty() && ending.len() >= 2 && ending.chars().all(|c| c.is_ascii_alphabetic())
        })
    })
}
