//! The language files: both say the same things, with the same values, and nothing that nobody says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "text/files.rs"]
mod files;
#[path = "text/literals.rs"]
mod literals;

use std::collections::{BTreeMap, BTreeSet};

use draagvlak::text::Language;
use files::{Sentence, sentences};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use literals::{Literal, literals};

type Ids = BTreeMap<String, Sentence>;

fn all(language: Language) -> Ids {
    let sentences = language.sources().into_iter().flat_map(|(file, source)| sentences(file, source));
    sentences.map(|sentence| (sentence.id.clone(), sentence)).collect()
}

#[test]
fn every_sentence_parses_and_stands_in_one_place() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (file, source) in language.sources() {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{language:?} {file}: {errors:?}");
            }
            for sentence in sentences(file, source) {
                let earlier = seen.insert(sentence.id.clone(), file);
                assert_eq!(earlier, None, "{language:?}: {} stands in {file} too", sentence.id);
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_with_the_same_values_in_the_same_file() {
    let (dutch, english) = (all(Language::Dutch), all(Language::English));
    let only =
        |these: &Ids, those: &Ids| these.keys().filter(|id| !those.contains_key(*id)).cloned().collect::<Vec<_>>();
    assert_eq!(only(&dutch, &english), Vec::<String>::new(), "not in English");
    assert_eq!(only(&english, &dutch), Vec::<String>::new(), "not in Dutch");
    for (id, sentence) in &dutch {
        assert_eq!(sentence.values, english[id].values, "the values of {id}");
        assert_eq!(sentence.file, english[id].file, "the file of {id}");
    }
}

#[test]
fn every_sentence_can_be_said_with_numbers_and_with_words() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
        for (_, source) in language.sources() {
            bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        }
        bundle.set_use_isolating(false);
        for (id, sentence) in all(language) {
            let pattern = bundle.get_message(&id).and_then(|message| message.value());
            let pattern = pattern.unwrap_or_else(|| panic!("{language:?}: {id} says nothing"));
            for sample in ["0", "1", "2", "1200", "Gouda", ""] {
                let mut values = FluentArgs::new();
                for value in &sentence.values {
                    match sample.parse::<i64>() {
                        Ok(number) => values.set(value.as_str(), number),
                        Err(_) => values.set(value.as_str(), sample),
                    }
                }
                let mut errors = Vec::new();
                _ = bundle.format_pattern(pattern, Some(&values), &mut errors);
                assert!(errors.is_empty(), "{language:?} {id} with “{sample}”: {errors:?}");
            }
        }
    }
}

#[test]
fn no_sentence_is_left_that_nobody_says() {
    let said: BTreeSet<_> = literals().into_iter().map(|literal| literal.text).collect();
    let unsaid: Vec<_> = all(Language::Dutch).into_keys().filter(|id| !said.contains(id)).collect();
    assert_eq!(unsaid, Vec::<String>::new());
}

#[test]
fn every_sentence_that_is_said_exists() {
    let known = all(Language::Dutch);
    let families: BTreeSet<_> = known.keys().map(|id| family(id)).collect();
    let unknown = |literal: &Literal| {
        // What is said outright must exist; elsewhere (a table, an arm of a match) what has the shape of an id.
        let is_said = literal.before.ends_with("Message::new(") || literal.before.ends_with(".say(");
        let looks_said = literal.text.contains('-')
            && literal.text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && families.contains(family(&literal.text));
        (is_said || looks_said) && !known.contains_key(&literal.text)
    };
    let unknown: Vec<_> = literals().into_iter().filter(unknown).map(|literal| (literal.file, literal.text)).collect();
    assert_eq!(unknown, []);
}

#[test]
fn what_is_given_to_a_sentence_is_a_value_of_it() {
    let known = all(Language::Dutch);
    let mut wrong = Vec::new();
    for literal in literals().into_iter().filter(|literal| literal.before.ends_with("Message::new(")) {
        let Some(sentence) = known.get(&literal.text) else { continue };
        wrong.extend(
            literal
                .given
                .into_iter()
                .filter(|name| !sentence.values.contains(name))
                .map(|name| format!("{}: {} has no ${name}", literal.file, literal.text)),
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// What an id begins with.
fn family(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}
