//! What an item carries that can be changed in its form, tags and properties; and the words that the dossier explains.

use super::super::Scope;
use crate::domain::agenda::{Attribute, Properties, Source};
use crate::domain::command::Command;
use crate::domain::glossary::Term;
use crate::domain::id::{ItemIx, TermIx};
use crate::domain::meeting::Meeting;
use crate::domain::property::Property;
use crate::message::Message;
use crate::tui::form::{Entry, Field, Form, Name, Notes};
use crate::words::plain;

/// The properties that an item can be given: those of the dossier; where it names none, those that some item has.
fn attributes(meeting: &Meeting) -> Vec<Attribute> {
    let named = &meeting.plan().attributes;
    if !named.is_empty() {
        return named.clone();
    }
    let bare = |id: String| Attribute { name: id.clone(), id, values: Vec::new() };
    Property::attributes(meeting).into_iter().map(bare).take(usize::from(u8::MAX)).collect()
}

fn name(place: usize) -> Name {
    Name::Property(u8::try_from(place).unwrap_or(u8::MAX))
}

pub(super) fn property_fields(scope: Scope<'_>, item: ItemIx) -> Vec<Field> {
    let it = scope.meeting.agenda().item(item);
    let mut fields = vec![Field::new(Name::Tags, Entry::line(it.tags.join(", ")))];
    for (place, attribute) in attributes(scope.meeting).into_iter().enumerate() {
        let values = it.attributes.get(&attribute.id).map_or(&[][..], Vec::as_slice);
        fields.push(Field::new(name(place), Entry::several(values, attribute.values)).called(attribute.name));
    }
    fields
}

/// What stands, with what was typed otherwise: a field that was left alone says nothing else than it did.
pub(super) fn properties(scope: Scope<'_>, form: &Form, item: ItemIx) -> Properties {
    let mut properties = scope.meeting.agenda().item(item).facts().properties;
    if form.is_changed(Name::Tags) {
        properties.tags = form.names(Name::Tags);
    }
    for (place, attribute) in attributes(scope.meeting).into_iter().enumerate() {
        if !form.is_changed(name(place)) {
            continue;
        }
        let values = form.values(name(place));
        if values.is_empty() {
            properties.attributes.remove(&attribute.id);
        } else {
            properties.attributes.insert(attribute.id, values);
        }
    }
    properties
}

/// The values that each property can have, and the tags that are in use.
pub(super) fn property_notes(scope: Scope<'_>) -> Notes {
    let mut notes = Vec::new();
    for Attribute { id: _, name, values } in attributes(scope.meeting) {
        if !values.is_empty() {
            notes.push(Message::new("note-values").with("name", plain(&name)).with("values", values.join(", ")));
        }
    }
    if !notes.is_empty() {
        notes.push(Message::new("note-proviso"));
    }
    let tags = Property::Tags.all_values(scope.meeting);
    if !tags.is_empty() {
        notes.push(Message::new("note-tags").with("tags", tags.join(", ")));
    }
    Notes::Always(notes)
}

pub(super) fn term_fields(scope: Scope<'_>, term: Option<TermIx>) -> Vec<Field> {
    let stands = term.and_then(|term| scope.meeting.term(term));
    let words = |of: fn(&Term) -> &str| stands.map_or("", of);
    let source = stands.and_then(|term| term.source.as_ref());
    let place = source.and_then(|source| source.place.as_deref()).unwrap_or_default();
    vec![
        Field::new(Name::Term, Entry::line(words(|term| &term.term))).required(),
        Field::new(Name::Meaning, Entry::lines(words(|term| &term.text))).required(),
        Field::new(Name::Aliases, Entry::line(stands.map_or_else(String::new, |term| term.aliases.join(", ")))),
        Field::new(Name::Document, Entry::line(source.map_or("", |source| &source.document))),
        Field::new(Name::DocumentPlace, Entry::line(place)),
    ]
}

pub(super) fn term(form: &Form, term: Option<TermIx>) -> Command {
    let source = form.words(Name::Document).map(|document| Source { document, place: form.words(Name::DocumentPlace) });
    let after = Term {
        term: form.words(Name::Term).unwrap_or_default(),
        aliases: form.names(Name::Aliases),
        text: form.words(Name::Meaning).unwrap_or_default(),
        source,
    };
    Command::Term(term, Some(Box::new(after)))
}
