//! The form that a council fills in with a spreadsheet, made of its colouring file and the agenda.

use std::path::PathBuf;

use clap::ArgMatches;

use super::fail::Failure;
use super::misuse::Misuse;
use crate::clean::excerpt;
use crate::domain::agenda::{Certainty, Instrument, InstrumentKind};
use crate::domain::ballot::{Ballot, Entry, Stray};
use crate::domain::condition::Wish;
use crate::domain::mandate::{Body, Mandate};
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::message::Message;
use crate::report::form::{Blank, Column, Form, Kind, Row};
use crate::session::colouring::Colouring;
use crate::session::{Opening, Subject, at_home, make};
use crate::store::ballot::marks;
use crate::store::disk::shown;
use crate::text::Text;
use crate::words::scaled;

/// How a form is asked for.
#[derive(Debug)]
pub struct FormWish {
    /// For which meeting.
    pub subject: Subject,
    /// Of which council (`--council`).
    pub council: String,
    /// Where it goes (`--to`).
    pub to: PathBuf,
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> FormWish {
    FormWish {
        subject: super::named::file(matches),
        council: matches.get_one::<String>("council").cloned().unwrap_or_default(),
        to: matches.get_one::<PathBuf>("to").map(|path| at_home(path)).unwrap_or_default(),
    }
}

/// Writes the form of a council, with what its colouring file says already, and tells where.
///
/// # Errors
/// When the name of the file does not tell what it is, when the meeting or the colouring file cannot be used, or when
/// something stands there already.
pub fn run(wish: &FormWish, text: &Text) -> Result<String, Failure> {
    let FormWish { subject, council, to } = wish;
    let opening = Opening::new(subject.clone());
    let ending = to.extension().unwrap_or_default().to_string_lossy().into_owned();
    let Some(kind) = Kind::of_ending(&ending) else {
        let possible = Kind::ENDINGS.map(|(ending, _)| format!(".{ending}")).join(", ");
        return Err(Failure::Misuse(Misuse::BadValue { option: "--to".to_owned(), value: shown(to), possible }));
    };
    let (colouring, _) = Colouring::open(&opening, council)?;
    let form = Writer { meeting: colouring.meeting(), usual: colouring.audience(), text }.form(colouring.ballot());
    let bytes = kind.write(&form).map_err(Failure::Unwritten)?;
    make(opening.disk.as_ref(), to, &bytes)?;
    let agenda = match subject {
        Subject::File(path) => shown(path),
        Subject::BuiltIn(dossier) => dossier.name().to_owned(),
    };
    Ok(text.tell(&Message::new("form-written").with("path", shown(to)).with("agenda", agenda)) + "\n")
}

struct Writer<'a> {
    meeting: &'a Meeting,
    /// Who may read what is said, unless it says otherwise.
    usual: Audience,
    text: &'a Text,
}

/// What stands in the columns of a row that are filled in.
#[derive(Default)]
struct Filled {
    mark: String,
    condition: String,
    instrument: String,
    page: String,
    remark: String,
    public: String,
    mandate: String,
}

/// What is said of an item.
struct Spoken<'a> {
    answer: Answer,
    mandate: Option<&'a Mandate>,
    remark: Option<&'a Said>,
    conditions: &'a [Wish],
}

impl Writer<'_> {
    fn say(&self, id: &'static str) -> String {
        self.text.say(id)
    }

    fn form(&self, ballot: &Ballot) -> Form {
        let plan = self.meeting.plan();
        let council = &self.meeting.region().council(ballot.council).name;
        let title = Message::new("form-title").with("council", council.as_str()).with("title", plan.title.as_str());
        Form {
            language: self.text.language(),
            title: self.text.tell(&title),
            sheet: self.say("form-sheet"),
            date: plan.date,
            explanation: vec![
                self.text.tell(&scaled(self.meeting.scale(), "form-explain-fill", "form-explain-fill-plain")),
                self.say("form-explain-rows"),
                self.say("form-explain-more"),
            ],
            head: self.head(ballot, council),
            columns: self.columns(),
            rows: self.rows(ballot),
            not_a_choice: self.say("form-not-a-choice"),
        }
    }

    fn head(&self, ballot: &Ballot, council: &str) -> Vec<Blank> {
        let Mandate { body, date, version: _, note } = &ballot.mandate;
        let bodies = [Body::Council, Body::Committee, Body::Executive, Body::Personal].map(|body| self.body(&body));
        let blank = |id, value: String, choices| Blank { name: self.say(id), value, choices };
        vec![
            blank("form-meeting", self.meeting.plan().id.clone(), None),
            blank("form-council", council.to_owned(), None),
            blank("form-version", ballot.version.to_string(), Some(Vec::new())),
            blank("form-body", self.body(body), Some(bodies.into())),
            blank("form-date", date.map(|date| date.to_string()).unwrap_or_default(), Some(Vec::new())),
            blank("form-note", note.clone().unwrap_or_default(), Some(Vec::new())),
            blank("form-public", self.truth(self.usual == Audience::Public), Some(self.truths())),
        ]
    }

    fn columns(&self) -> Vec<Column> {
        let column = |id, width, choices| Column { title: self.say(id), width, choices };
        let marks = marks::words(self.meeting.scale()).map(str::to_owned).collect();
        let instruments = INSTRUMENTS.iter().map(|&(_, id)| self.say(id)).collect();
        vec![
            column("form-number", 8, None),
            column("form-id", 11, None),
            column("form-item", 50, None),
            column("form-from", 27, None),
            column("form-mark", 16, Some(marks)),
            column("form-condition", 40, Some(Vec::new())),
            column("form-instrument", 16, Some(instruments)),
            column("form-page", 6, Some(Vec::new())),
            column("form-remark", 40, Some(Vec::new())),
            column("form-public", 10, Some(self.truths())),
            column("form-body", 16, Some(Vec::new())),
        ]
    }

    fn rows(&self, ballot: &Ballot) -> Vec<Row> {
        let agenda = self.meeting.agenda();
        let mut rows = Vec::new();
        for ix in agenda.walk() {
            let item = agenda.item(ix);
            let from = agenda.council(ix).map_or("", |council| self.meeting.region().council(council).name.as_str());
            if !agenda.is_coloured(ix) {
                let mut cells = vec![item.number.clone(), String::new(), item.title.clone()];
                cells.resize(self.columns().len(), String::new());
                rows.push(Row { is_heading: true, cells });
                continue;
            }
            let silent = Spoken { answer: Answer::Pending, mandate: None, remark: None, conditions: &[] };
            let spoken = ballot.entry(ix).map_or(silent, |entry| {
                let Entry { item: _, title: _, answer, mandate, remark, conditions } = entry;
                Spoken { answer: *answer, mandate: mandate.as_ref(), remark: remark.as_ref(), conditions }
            });
            rows.extend(
                self.filled(&spoken).into_iter().map(|row| row.behind(&item.number, &item.id, &item.title, from)),
            );
        }
        for stray in &ballot.strays {
            let Stray { id, title, why: _, answer, mandate, remark, conditions } = stray;
            let (title, mandate, remark) = (title.as_deref().unwrap_or_default(), mandate.as_ref(), remark.as_ref());
            let spoken = Spoken { answer: *answer, mandate, remark, conditions };
            rows.extend(self.filled(&spoken).into_iter().map(|row| row.behind("", id, title, "")));
        }
        rows
    }

    /// One row, and further ones for further conditions: what stands on a row is public together.
    fn filled(&self, spoken: &Spoken<'_>) -> Vec<Filled> {
        let &Spoken { answer, mandate, remark, conditions } = spoken;
        let public = |audience: Audience| match audience == self.usual {
            true => String::new(),
            false => self.truth(audience == Audience::Public),
        };
        let mark = match answer {
            Answer::Pending => String::new(),
            Answer::NoView | Answer::Abstention | Answer::Level(_) => {
                marks::word(self.meeting.scale(), answer).to_owned()
            }
        };
        let mut rows = vec![Filled {
            mark,
            mandate: mandate.map(|mandate| self.body(&mandate.body)).unwrap_or_default(),
            remark: remark.map(|said| said.text.clone()).unwrap_or_default(),
            public: remark.map(|said| public(said.audience)).unwrap_or_default(),
            ..Filled::default()
        }];
        for (n, Wish { text, wanted, audience }) in conditions.iter().enumerate() {
            let instrument = wanted.as_ref().map(|wanted| self.instrument(wanted)).unwrap_or_default();
            let page = wanted.as_ref().and_then(|wanted| wanted.page).map(|page| page.to_string());
            let (condition, page) = (text.clone(), page.unwrap_or_default());
            let is_together = n == 0 && remark.is_none_or(|said| said.audience == *audience);
            let public = public(*audience);
            match rows.first_mut().filter(|_| is_together) {
                Some(first) => {
                    (first.condition, first.instrument, first.page, first.public) =
                        (condition, instrument, page, public);
                }
                None => rows.push(Filled { condition, instrument, page, public, ..Filled::default() }),
            }
        }
        rows
    }

    fn instrument(&self, instrument: &Instrument) -> String {
        let id =
            INSTRUMENTS.iter().find(|(kind, _)| *kind == instrument.kind).map_or("instrument-motion", |(_, id)| id);
        match instrument.certainty {
            Certainty::Possible => self.text.tell(&Message::new("instrument-possible").with("kind", Message::new(id))),
            Certainty::Definite => self.say(id),
        }
    }

    fn body(&self, body: &Body) -> String {
        match body {
            Body::Council => self.say("mandate-council"),
            Body::Committee => self.say("mandate-committee"),
            Body::Executive => self.say("mandate-executive"),
            Body::Personal => self.say("form-personal"),
            Body::Parties(names) => {
                self.text.tell(&Message::new("mandate-parties").with("names", excerpt(&names.join(", "))))
            }
        }
    }

    fn truth(&self, yes: bool) -> String {
        self.say(if yes { "form-yes" } else { "form-no" })
    }

    fn truths(&self) -> Vec<String> {
        [true, false].map(|yes| self.truth(yes)).into()
    }
}

const INSTRUMENTS: [(InstrumentKind, &str); 4] = [
    (InstrumentKind::Motion, "instrument-motion"),
    (InstrumentKind::Amendment, "instrument-amendment"),
    (InstrumentKind::Undertaking, "instrument-undertaking"),
    (InstrumentKind::TextChange, "instrument-text-change"),
];

impl Filled {
    fn behind(self, number: &str, id: &str, title: &str, from: &str) -> Row {
        let Self { mark, condition, instrument, page, remark, public, mandate } = self;
        let fixed = [number, id, title, from].map(str::to_owned);
        let filled = [mark, condition, instrument, page, remark, public, mandate];
        Row { is_heading: false, cells: fixed.into_iter().chain(filled).collect() }
    }
}
