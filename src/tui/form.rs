//! A form: what it is for, its fields, and which one is filled in. What it asks and what it leads to is [`update`](super::update)'s.

mod ask;
mod entry;
mod items;
mod name;
mod plan;
mod several;

pub use ask::Ask;
pub use entry::{Entry, type_into};
pub use items::Known;
pub use name::Name;
pub use plan::Planning;

use tui_input::InputRequest;

use super::paint::typed_beside;
use super::state::Purpose;
use crate::domain::agenda::AttributeValue;
use crate::domain::cost::Euros;
use crate::domain::id::{ConditionIx, ItemIx};
use crate::domain::time::Date;
use crate::message::Message;

/// A form.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is filled in for.
    pub purpose: Purpose,
    /// Its fields, from top to bottom.
    pub fields: Vec<Field>,
    /// The field that is filled in.
    pub focus: usize,
    /// What there is to know while filling it in.
    pub notes: Notes,
    /// What is asked already that is likely to be the same.
    pub alike: Option<ConditionIx>,
    /// What stood in the fields when it was opened; or, after a step back, what was typed.
    other: Vec<Entry>,
    /// What stood in the fields when it was opened.
    standing: Vec<Entry>,
}

/// What there is to know while filling in a form: the same for all of it, or for each choice in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notes {
    /// Always the same.
    Always(Vec<Message>),
    /// One for each choice in a field.
    For(Name, Vec<Vec<Message>>),
}

/// One field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// What is asked.
    pub name: Name,
    /// What stands in it.
    pub entry: Entry,
    /// Whether it may stay empty.
    pub need: Need,
    /// What is asked in the words of the meeting, where the language has none.
    pub label: Option<String>,
    /// Whether *Enter* takes the whole form here, so that the usual case needs no other field.
    pub is_enough: bool,
    /// Whether it was left, so that what is wrong with it may be said.
    pub is_left: bool,
}

/// Whether a field may stay empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// It may.
    Optional,
    /// It may not.
    Required,
}

impl Field {
    /// A field that may stay empty.
    #[must_use]
    pub const fn new(name: Name, entry: Entry) -> Self {
        Self { name, entry, need: Need::Optional, label: None, is_enough: false, is_left: false }
    }

    /// The same, but it may not stay empty.
    #[must_use]
    pub fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    /// The same, but the usual case needs no other.
    #[must_use]
    pub fn enough(self) -> Self {
        Self { is_enough: true, ..self }
    }

    /// The same, asked in the words of the meeting.
    #[must_use]
    pub fn called(self, label: impl Into<String>) -> Self {
        Self { label: Some(label.into()), ..self }
    }

    /// What is wrong with what stands in it.
    #[must_use]
    pub fn fault(&self) -> Option<Message> {
        match self.need {
            Need::Required if self.entry.is_empty() => Some(Message::new("field-fault-empty")),
            Need::Required | Need::Optional => self.entry.fault(),
        }
    }

    /// What is wrong with it, once it was left: nobody is interrupted while typing.
    #[must_use]
    pub fn said_fault(&self) -> Option<Message> {
        self.fault().filter(|_| self.is_left)
    }
}

impl Form {
    /// A form as it is opened.
    #[must_use]
    pub fn new(purpose: Purpose, fields: Vec<Field>) -> Self {
        let standing: Vec<_> = fields.iter().map(|field| field.entry.clone()).collect();
        let notes = Notes::Always(Vec::new());
        Self { purpose, fields, focus: 0, notes, alike: None, other: standing.clone(), standing }
    }

    /// The same with what there is to know.
    #[must_use]
    pub fn with(self, notes: Notes) -> Self {
        Self { notes, ..self }
    }

    /// What there is to know now.
    #[must_use]
    pub fn noted(&self) -> &[Message] {
        match &self.notes {
            Notes::Always(notes) => notes,
            Notes::For(name, notes) => self.choice(*name).and_then(|at| notes.get(at)).map_or(&[], Vec::as_slice),
        }
    }

    /// The field that is filled in.
    #[must_use]
    pub fn field(&self) -> Option<&Field> {
        self.fields.get(self.focus)
    }

    /// Edits what stands in the field: letters are typed, in a choice they choose.
    pub fn edit(&mut self, request: InputRequest) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.entry.edit(request);
            field.is_left = false;
        }
    }

    /// The field that takes what is pasted; none when a choice is.
    pub fn pasted(&mut self) -> Option<&mut Entry> {
        self.fields.get_mut(self.focus).map(|field| &mut field.entry).filter(|entry| entry.is_typed())
    }

    /// To another field; from the last to the first and back.
    pub fn go(&mut self, step: isize) {
        let count = self.fields.len().max(1);
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.is_left = true;
        }
        let step = step.rem_euclid(isize::try_from(count).unwrap_or(1));
        self.focus = (self.focus + step.unsigned_abs()) % count;
    }

    /// To the line above or below within a text of several lines, laid out in so many columns; whether there is one.
    pub fn go_line(&mut self, step: isize, columns: usize) -> bool {
        let entry = self.fields.get_mut(self.focus).map(|field| &mut field.entry);
        match entry.filter(|entry| entry.is_long() && columns > 0).and_then(Entry::input_mut) {
            Some(input) => match typed_beside(input.value(), input.cursor(), columns, step) {
                Some(cursor) => {
                    *input = input.clone().with_cursor(cursor);
                    true
                }
                None => false,
            },
            None => false,
        }
    }

    /// Whether *Enter* takes the whole form here: in a text of several lines, in what is enough, and in the last field.
    #[must_use]
    pub fn is_taken_here(&self) -> bool {
        let is_last = self.focus + 1 >= self.fields.len();
        is_last || self.field().is_some_and(|field| field.is_enough || field.entry.is_long())
    }

    /// Whether anything stands in it that did not stand there when it was opened.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.fields.iter().zip(&self.standing).any(|(field, standing)| !field.entry.says_as(standing))
    }

    /// What stood there when it was opened, or back to what was typed.
    pub fn swap(&mut self) {
        for (field, other) in self.fields.iter_mut().zip(&mut self.other) {
            std::mem::swap(&mut field.entry, other);
            field.is_left = false;
        }
    }

    /// Takes over what was typed in an earlier form for the same purpose, as far as it asks the same.
    pub fn take_over(&mut self, draft: &Self) {
        for field in &mut self.fields {
            let earlier = draft.fields.iter().find(|earlier| earlier.name == field.name);
            if let Some(earlier) = earlier.filter(|earlier| earlier.entry.fits(&field.entry)) {
                field.entry = field.entry.with(&earlier.entry);
            }
        }
        self.focus = draft.focus.min(self.fields.len().saturating_sub(1));
    }

    /// Goes to the first field with a fault; whether there is none.
    pub fn check(&mut self) -> bool {
        let fault = self.fields.iter().position(|field| field.fault().is_some());
        if let Some(place) = fault {
            self.focus = place;
            self.fields.iter_mut().for_each(|field| field.is_left = true);
        }
        fault.is_none()
    }

    /// Puts something else in a field.
    pub fn put(&mut self, name: Name, entry: Entry) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.name == name) {
            field.entry = entry;
        }
    }

    /// Goes to a field.
    pub fn go_to(&mut self, name: Name) {
        if let Some(place) = self.fields.iter().position(|field| field.name == name) {
            self.focus = place;
        }
    }

    /// The items in a field, each once.
    #[must_use]
    pub fn items(&self, name: Name) -> Vec<ItemIx> {
        self.entry(name).map(Entry::chosen_items).unwrap_or_default()
    }

    fn entry(&self, name: Name) -> Option<&Entry> {
        self.fields.iter().find(|field| field.name == name).map(|field| &field.entry)
    }

    /// The words in a field, cleaned; none in one that is empty or not asked.
    #[must_use]
    pub fn words(&self, name: Name) -> Option<String> {
        self.entry(name).map(Entry::words).filter(|words| !words.is_empty())
    }

    /// The day in a field.
    #[must_use]
    pub fn date(&self, name: Name) -> Option<Date> {
        self.entry(name)?.date()
    }

    /// The number in a field.
    #[must_use]
    pub fn number(&self, name: Name) -> Option<u64> {
        self.entry(name)?.number()
    }

    /// The amount in a field.
    #[must_use]
    pub fn amount(&self, name: Name) -> Option<Euros> {
        self.entry(name)?.amount()
    }

    /// The place of what is chosen in a field.
    #[must_use]
    pub fn choice(&self, name: Name) -> Option<usize> {
        self.entry(name)?.choice()
    }

    /// What is chosen in a field out of these, behind a first choice that means none.
    #[must_use]
    pub fn chosen<T: Copy>(&self, name: Name, out_of: &[T]) -> Option<T> {
        out_of.get(self.choice(name)?.checked_sub(1)?).copied()
    }

    /// The values in a field of several.
    #[must_use]
    pub fn values(&self, name: Name) -> Vec<AttributeValue> {
        self.entry(name).map(Entry::values).unwrap_or_default()
    }

    /// The names in a field, between commas.
    #[must_use]
    pub fn names(&self, name: Name) -> Vec<String> {
        self.entry(name).map(Entry::names).unwrap_or_default()
    }

    /// Whether something else stands in a field than when the form was opened.
    #[must_use]
    pub fn is_changed(&self, name: Name) -> bool {
        let mut both = self.fields.iter().zip(&self.standing);
        both.any(|(field, standing)| field.name == name && !field.entry.says_as(standing))
    }

    /// Whether yes is chosen in a field of no and yes.
    #[must_use]
    pub fn is_yes(&self, name: Name) -> bool {
        self.choice(name) == Some(1)
    }
}
