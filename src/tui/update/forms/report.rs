//! The form of a report: what goes out, as what, for whom, and where it goes.

use std::path::PathBuf;

use super::super::super::form::{Entry, Field, Form, Name};
use super::super::super::state::{Outgoing, Purpose};
use super::super::{Effect, Replace, Scope};
use super::no_yes;
use crate::domain::id::CouncilIx;
use crate::domain::remark::Audience;
use crate::report::format::Format;
use crate::report::kinds::{Kind, Wanted};

/// The formats in the order in which they are offered: those that people open before those of programs.
const FORMATS: [Format; 8] = Format::ALL;

/// What is asked, with what is most likely: the list of conclusions, for everybody, to publish.
pub(super) fn fields(scope: Scope<'_>) -> Vec<Field> {
    let kinds = Kind::ALL.map(|kind| scope.text.say(kind.id())).to_vec();
    let kind = Kind::ALL.iter().position(|&kind| kind == Kind::Conclusions).unwrap_or(0);
    let formats = FORMATS.map(|format| format.name().to_owned()).to_vec();
    let mut councils = vec![scope.text.say("choice-all")];
    councils.extend(scope.meeting.region().councils.iter().map(|council| council.name.clone()));
    let mut fields = vec![
        Field::new(Name::Kind, Entry::one_of(kinds, kind)),
        Field::new(Name::Format, Entry::one_of(formats, 0)),
        Field::new(Name::Public, no_yes(scope, true)),
        Field::new(Name::For, Entry::one_of(councils, 0)),
    ];
    let form = Form::new(Purpose::Report, fields.clone());
    fields.push(Field::new(Name::Path, Entry::line(proposed(scope, &form))).required());
    fields
}

fn wanted(form: &Form) -> (Wanted, Format) {
    let kind = form.choice(Name::Kind).and_then(|place| Kind::ALL.get(place)).copied().unwrap_or(Kind::Conclusions);
    let audience = if form.choice(Name::Public) == Some(0) { Audience::Internal } else { Audience::Public };
    let council = form.choice(Name::For).and_then(|place| place.checked_sub(1)).map(CouncilIx::at);
    let council = council.filter(|_| kind.is_for_one());
    let format = form.choice(Name::Format).and_then(|place| FORMATS.get(place)).copied().unwrap_or(Format::Html);
    (Wanted { kind, audience, council }, format)
}

/// A place beside the consensus file.
pub(super) fn proposed(scope: Scope<'_>, form: &Form) -> String {
    let (wanted, format) = wanted(form);
    let name = wanted.file(scope.meeting.plan(), format.extension());
    scope.output.with_file_name(name).display().to_string()
}

/// Lets the proposed place follow what is chosen, as long as nobody typed another.
pub(super) fn follow(scope: Scope<'_>, form: &mut Form, before: &str) {
    if form.words(Name::Path).as_deref() == Some(before) {
        form.put(Name::Path, Entry::line(proposed(scope, form)));
    }
}

/// To write it.
pub(super) fn effect(form: &Form) -> Effect {
    let (wanted, format) = wanted(form);
    let path = PathBuf::from(form.words(Name::Path).unwrap_or_default());
    Effect::Report(Outgoing { wanted, format, path }, Replace::Ask)
}
