//! The forms of a council that colours at home: its words beside a colour, and in whose name it speaks.

use super::super::super::form::{Ask, Entry, Field, Form, Name};
use super::super::super::state::{OwnForm, Purpose};
use super::super::Scope;
use crate::domain::agenda::{Certainty, Instrument, InstrumentKind};
use crate::domain::condition::Wish;
use crate::domain::id::ItemIx;
use crate::domain::ledger::Voice;
use crate::domain::mandate::{Body, Mandate};
use crate::domain::remark::{Audience, Said};
use crate::session::colouring::{Colour, Colouring};

/// The instruments that can be wanted, in the order of the choice behind *none*.
const INSTRUMENTS: [(InstrumentKind, &str); 4] = [
    (InstrumentKind::Motion, "instrument-motion"),
    (InstrumentKind::Amendment, "instrument-amendment"),
    (InstrumentKind::Undertaking, "instrument-undertaking"),
    (InstrumentKind::TextChange, "instrument-text-change"),
];
/// Who can give a mandate, in the order of the choice.
const BODIES: [&str; 5] =
    ["mandate-council", "mandate-committee", "own-body-parties", "mandate-executive", "mandate-personal"];
/// The place of the parties among them.
const PARTIES: usize = 2;
/// So many conditions can stand beside one colour.
const CONDITIONS: usize = 9;

/// What a form asks, with what stands already.
pub(in crate::tui::update) fn fields(scope: Scope<'_>, own: OwnForm) -> Vec<Field> {
    let Some(colouring) = scope.home else { return Vec::new() };
    match own {
        OwnForm::Words(item) => words_fields(scope, colouring, item),
        OwnForm::MandateOf(item) => {
            let stands = colouring.entry(item).and_then(|entry| entry.mandate.as_ref());
            mandate_fields(scope, stands, Some(scope.text.say("own-body-whole")))
        }
        OwnForm::Mandate => {
            let mut fields = mandate_fields(scope, Some(&colouring.ballot().mandate), None);
            let version = u64::from(colouring.ballot().version);
            let version = Entry::whole(Some(version), 1..=u64::from(u16::MAX));
            fields.push(Field::new(Name::Own(Ask::Version), version).required());
            fields.push(Field::new(Name::Own(Ask::Public), no_yes(scope, colouring.audience())));
            fields
        }
    }
}

fn no_yes(scope: Scope<'_>, audience: Audience) -> Entry {
    let at = match audience {
        Audience::Internal => 0,
        Audience::Public => 1,
    };
    Entry::one_of(["own-no", "own-yes"].map(|id| scope.text.say(id)).to_vec(), at)
}

/// Beside amber the conditions come first, with room for another one; beside any other colour the remark does.
fn words_fields(scope: Scope<'_>, colouring: &Colouring, item: ItemIx) -> Vec<Field> {
    let entry = colouring.entry(item);
    let stands = entry.map_or(&[][..], |entry| &entry.conditions);
    let is_amber = Voice::of(colouring.answer(item), scope.meeting.scale()) == Voice::Conditional;
    let room = if is_amber { (stands.len() + 1).min(CONDITIONS.max(stands.len())) } else { stands.len() };
    let mut fields = Vec::new();
    for (place, nth) in (0..room).zip(0_u8..) {
        let wish = stands.get(place);
        let text = wish.map_or("", |wish| wish.text.as_str());
        let wanted = wish.and_then(|wish| wish.wanted.as_ref());
        let mut options = vec![scope.text.say("own-none")];
        options.extend(INSTRUMENTS.map(|(_, id)| scope.text.say(id)));
        let at = wanted.and_then(|it| INSTRUMENTS.iter().position(|(kind, _)| *kind == it.kind)).map_or(0, |at| at + 1);
        let page = wanted.and_then(|it| it.page).map(u64::from);
        fields.push(Field::new(Name::Own(Ask::Condition(nth)), Entry::lines(text)));
        fields.push(Field::new(Name::Own(Ask::Wanted(nth)), Entry::one_of(options, at)));
        fields.push(Field::new(Name::Own(Ask::Page(nth)), Entry::whole(page, 1..=u64::from(u16::MAX))));
    }
    let said = entry.and_then(|entry| entry.remark.as_ref());
    fields.push(Field::new(Name::Own(Ask::Remark), Entry::lines(said.map_or("", |said| &said.text))));
    let public = said.map(|said| said.audience).or_else(|| stands.first().map(|wish| wish.audience));
    fields.push(Field::new(Name::Own(Ask::Public), no_yes(scope, public.unwrap_or_else(|| colouring.audience()))));
    fields
}

fn mandate_fields(scope: Scope<'_>, stands: Option<&Mandate>, as_whole: Option<String>) -> Vec<Field> {
    let before = usize::from(as_whole.is_some());
    let mut options: Vec<_> = as_whole.into_iter().collect();
    options.extend(BODIES.map(|id| scope.text.say(id)));
    let at = stands.map_or(0, |mandate| before + place_of(&mandate.body));
    let parties = match stands.map(|mandate| &mandate.body) {
        Some(Body::Parties(names)) => names.join(", "),
        Some(Body::Council | Body::Committee | Body::Executive | Body::Personal) | None => String::new(),
    };
    let note = stands.and_then(|mandate| mandate.note.clone()).unwrap_or_default();
    vec![
        Field::new(Name::Own(Ask::Body), Entry::one_of(options, at)),
        Field::new(Name::Own(Ask::Parties), Entry::line(parties)),
        Field::new(Name::Own(Ask::Date), Entry::day(stands.and_then(|mandate| mandate.date))),
        Field::new(Name::Own(Ask::Note), Entry::line(note)),
    ]
}

const fn place_of(body: &Body) -> usize {
    match body {
        Body::Council => 0,
        Body::Committee => 1,
        Body::Parties(_) => PARTIES,
        Body::Executive => 3,
        Body::Personal => 4,
    }
}

/// What a form that is good changes.
pub(in crate::tui::update) fn changes(scope: Scope<'_>, form: &Form, own: OwnForm) -> Vec<Colour> {
    let Some(colouring) = scope.home else { return Vec::new() };
    match own {
        OwnForm::Words(item) => {
            let audience = audience(form);
            let remark = form.words(Name::Own(Ask::Remark)).map(|text| Said { text, audience });
            vec![Colour::Conditions(item, wishes(form, audience)), Colour::Remark(item, remark)]
        }
        OwnForm::MandateOf(item) => {
            let stands = colouring.entry(item).and_then(|entry| entry.mandate.as_ref());
            vec![Colour::MandateOf(item, mandate(form, stands, 1))]
        }
        OwnForm::Mandate => {
            let version = form.number(Name::Own(Ask::Version)).and_then(|version| u16::try_from(version).ok());
            let mut changes: Vec<_> =
                mandate(form, Some(&colouring.ballot().mandate), 0).map(Colour::Mandate).into_iter().collect();
            changes.extend(version.map(Colour::Version));
            changes.push(Colour::Audience(audience(form)));
            changes
        }
    }
}

fn audience(form: &Form) -> Audience {
    match form.choice(Name::Own(Ask::Public)) {
        Some(1) => Audience::Public,
        Some(_) | None => Audience::Internal,
    }
}

fn wishes(form: &Form, audience: Audience) -> Vec<Wish> {
    let wish = |nth: u8| {
        let text = form.words(Name::Own(Ask::Condition(nth)))?;
        let chosen = form.choice(Name::Own(Ask::Wanted(nth))).and_then(|at| INSTRUMENTS.get(at.checked_sub(1)?));
        let page = form.number(Name::Own(Ask::Page(nth))).and_then(|page| u16::try_from(page).ok());
        let wanted = chosen.map(|&(kind, _)| Instrument { kind, page, certainty: Certainty::Definite });
        Some(Wish { text, wanted, audience })
    };
    (0_u8..).take(form.fields.len()).filter_map(wish).collect()
}

/// The mandate in a form, whose choice has so many places before the bodies; none when one of those is chosen.
fn mandate(form: &Form, stands: Option<&Mandate>, before: usize) -> Option<Mandate> {
    let body = match form.choice(Name::Own(Ask::Body))?.checked_sub(before)? {
        0 => Body::Council,
        1 => Body::Committee,
        PARTIES => Body::Parties(parties(form)),
        3 => Body::Executive,
        _ => Body::Personal,
    };
    let version = stands.and_then(|mandate| mandate.version);
    Some(Mandate { body, date: form.date(Name::Own(Ask::Date)), version, note: form.words(Name::Own(Ask::Note)) })
}

fn parties(form: &Form) -> Vec<String> {
    let words = form.words(Name::Own(Ask::Parties)).unwrap_or_default();
    words.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Whether parties are chosen and none is named; then that field is filled in first.
pub(in crate::tui::update) fn lacks_parties(form: &mut Form) -> bool {
    let before = usize::from(matches!(form.purpose, Purpose::Own(OwnForm::MandateOf(_))));
    let is_chosen = form.choice(Name::Own(Ask::Body)) == Some(before + PARTIES);
    let lacks = is_chosen && parties(form).is_empty();
    if lacks {
        form.focus = form.fields.iter().position(|field| field.name == Name::Own(Ask::Parties)).unwrap_or(form.focus);
    }
    lacks
}
