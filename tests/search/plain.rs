//! The plainest search that finds the same: every text is folded again for every query, everything is scored, and only then put
//! in order.

use std::cmp::Reverse;
use std::collections::HashSet;

use draagvlak::domain::agenda::Item;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::meeting::Meeting;
use draagvlak::search::{Hit, Part, QUERY_MAX, Target};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const LITERAL: i64 = 10_000;
const SCATTERED_MAX: usize = 400;

/// A text with what it belongs to and what it is about.
struct Text(Target, Part, String, String);

pub fn find(meeting: &Meeting, query: &str) -> Vec<Hit> {
    let cut: String = query.chars().take(QUERY_MAX).collect();
    let words: Vec<String> = cut.split_whitespace().map(|word| folded(word).0).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<Hit> = texts(meeting).iter().filter_map(|text| matched(text, &words)).collect();
    hits.sort_by_key(|hit| Reverse(hit.score));
    let mut seen = HashSet::new();
    hits.retain(|hit| seen.insert(hit.target));
    hits
}

fn matched(Text(target, part, text, about): &Text, words: &[String]) -> Option<Hit> {
    let about = folded(about).0;
    let (mut score, mut matched, mut is_literal) = (0, Vec::new(), true);
    for word in words {
        let (points, places) = if let Some(found) = standing(text, word) {
            found
        } else if about.contains(word.as_str()) {
            (LITERAL / 8, Vec::new())
        } else {
            is_literal = false;
            scattered(text, word)?
        };
        score += points;
        matched.extend(places);
    }
    if words.len() > 1
        && let Some((points, places)) = standing(text, &words.join(" "))
    {
        (score, matched) = (score + points, places);
    }
    matched.sort_unstable();
    matched.dedup();
    let bonus = if *part == Part::Name { LITERAL / 4 } else { 0 };
    (!matched.is_empty()).then(|| Hit {
        target: *target,
        part: *part,
        text: text.as_str().into(),
        matched,
        is_literal,
        score: score + bonus,
    })
}

/// A text without case and marks, with the character that each of its characters came from.
fn folded(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut origin) = (String::new(), Vec::new());
    for (place, c) in text.chars().enumerate() {
        for part in std::iter::once(c).nfkd().filter(|&p| !is_combining_mark(p)).flat_map(char::to_lowercase) {
            folded.push(part);
            origin.push(place);
        }
    }
    (folded, origin)
}

fn standing(text: &str, word: &str) -> Option<(i64, Vec<usize>)> {
    let (text, origin) = folded(text);
    let is_start = |at: &usize| text[..*at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    let places = || text.match_indices(word).map(|(at, _)| at);
    let start = places().find(is_start);
    let at = start.or_else(|| places().next()).filter(|_| !word.is_empty())?;
    let (from, length) = (text[..at].chars().count(), word.chars().count());
    let bonus = if start.is_some() { LITERAL / 2 } else { 0 };
    Some((LITERAL + bonus - from.min(SCATTERED_MAX) as i64, origin[from..from + length].to_vec()))
}

fn scattered(text: &str, word: &str) -> Option<(i64, Vec<usize>)> {
    let beginning: String = text.chars().take(SCATTERED_MAX).collect();
    let (beginning, origin) = folded(&beginning);
    let (score, places) = SkimMatcherV2::default().fuzzy_indices(&beginning, word)?;
    let least = 14 * word.chars().count() as i64;
    (score >= least).then(|| (score, places.into_iter().map(|place| origin[place]).collect()))
}

fn texts(meeting: &Meeting) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut add = |target, part, text: &str, about: &str| texts.push(Text(target, part, text.into(), about.into()));
    for ix in meeting.region().indices() {
        let council = meeting.region().council(ix);
        for name in [&council.name, &council.short].into_iter().chain(&council.aliases) {
            add(Target::Council(ix), Part::Name, name, "");
        }
    }
    for ix in meeting.agenda().walk() {
        let (item, target) = (meeting.agenda().item(ix), Target::Item(ix));
        let council = meeting.agenda().council(ix).map_or("", |council| meeting.council_name(council));
        add(target, Part::Name, &name(item), council);
        let about = format!("{} {council}", name(item));
        if let Some(text) = &item.text {
            add(target, Part::Text, text, &about);
        }
        if !item.tags.is_empty() {
            add(target, Part::Tags, &item.tags.join(", "), &about);
        }
        for (id, values) in &item.attributes {
            let named = meeting.plan().attributes.iter().find(|it| it.id == *id).map_or(id, |it| &it.name);
            let values = values.iter().map(|it| match &it.proviso {
                Some(proviso) => format!("{} ({proviso})", it.value),
                None => it.value.clone(),
            });
            add(target, Part::Property, &format!("{named}: {}", values.collect::<Vec<_>>().join(", ")), &about);
        }
        let noted = |name: &str, note: Option<&str>| note.map_or(name.to_owned(), |note| format!("{name} — {note}"));
        for it in &item.indicators {
            add(target, Part::Indicator, &noted(&it.name, it.note.as_deref()), &about);
        }
        for it in &item.milestones {
            add(target, Part::Milestone, &noted(&it.text, it.due.as_deref()), &about);
        }
        for it in &item.costs {
            add(target, Part::Cost, &noted(&it.name, it.note.as_deref()), &about);
        }
    }
    for (ix, term) in meeting.glossary() {
        let names: Vec<_> = term.names().collect();
        names.iter().for_each(|name| add(Target::Term(ix), Part::Name, name, ""));
        add(Target::Term(ix), Part::Text, &term.text, &names.join(" "));
    }
    for (_, it) in meeting.remarks() {
        add(Target::Remark(it.cell), Part::Remark, &it.text, &place(meeting, it.cell));
    }
    for (_, it) in meeting.conditions() {
        it.cells().for_each(|cell| add(Target::Remark(cell), Part::Condition, &it.text, &place(meeting, cell)));
    }
    for (ix, it) in meeting.contributions() {
        add(Target::Contribution(ix), Part::Contribution, &it.text, &place(meeting, it.cell));
        if let Some(response) = &it.response {
            add(Target::Contribution(ix), Part::Response, &response.text, &place(meeting, it.cell));
        }
    }
    texts
}

fn name(item: &Item) -> String {
    format!("{} {}", item.number, item.title)
}

fn place(meeting: &Meeting, cell: Cell) -> String {
    format!("{} {}", name(meeting.agenda().item(cell.item)), meeting.council_name(cell.council))
}
