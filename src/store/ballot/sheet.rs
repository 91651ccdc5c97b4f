//! The form that a council fills in with a spreadsheet: rows may be moved or deleted, columns moved, and further columns added.
//!
//! What says whose it is stands above the table, a name and a value in each row. The heading of the table is the first row that
//! names both the id of an item and its colour. A row without an id heads others; a further row of the same item is for a further
//! condition.

mod words;

use std::collections::HashMap;

use super::open::{Told, Unread};
use super::read::{last_of, unknown_mark};
use super::{Form, MAX_BYTES, Places, find_council, marks};
use crate::clean::excerpt;
use crate::domain::agenda::{Certainty, Instrument, InstrumentKind};
use crate::domain::ballot::{Ballot, Entry, Stray};
use crate::domain::condition::Wish;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mandate::{Body, Mandate};
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::{limits, nearest::nearest};
use crate::store::sheet::{Row, Sheet, find};

pub use words::{Column, Head};

/// Reads a form from the bytes of a spreadsheet; `name` is what errors call the file.
///
/// # Errors
/// All that is wrong with it, each with its cell.
pub fn parse(name: &str, bytes: &[u8], meeting: &Meeting) -> Result<Form, Unread> {
    let sheet = find(name, bytes, &|cells| Columns::of(cells).is_some()).map_err(|error| Unread::only(&error))?;
    let mut reader = Reader { meeting, sheet: &sheet, unread: Unread::default() };
    let form = reader.form();
    match form {
        Some(form) if reader.unread.faults.is_empty() => Ok(form),
        Some(_) | None => Err(reader.unread),
    }
}

/// In which column what stands.
#[derive(Debug, Default)]
struct Columns(HashMap<Column, usize>);

impl Columns {
    /// The columns that this row heads, if it heads a table.
    fn of(cells: &[String]) -> Option<Self> {
        let mut columns = Self::default();
        for (at, cell) in cells.iter().enumerate() {
            if let Some(column) = Column::named(cell) {
                columns.0.entry(column).or_insert(at);
            }
        }
        [Column::Id, Column::Mark].iter().all(|column| columns.0.contains_key(column)).then_some(columns)
    }

    /// Where a column is; of one that is not there, beyond the last.
    fn at(&self, column: Column) -> usize {
        self.0.get(&column).copied().unwrap_or(usize::MAX)
    }
}

/// Something that is wrong at a place.
struct At<'a>(Message, &'a dyn Say);

impl Say for At<'_> {
    fn message(&self) -> Message {
        Message::new("ballot-at").with("place", self.0.clone()).with("what", self.1.message())
    }

    fn hint(&self) -> Option<Message> {
        self.1.hint()
    }
}

/// A sentence without a hint.
struct Plain(Message);

impl Say for Plain {
    fn message(&self) -> Message {
        self.0.clone()
    }
}

struct Reader<'a> {
    meeting: &'a Meeting,
    sheet: &'a Sheet,
    unread: Unread,
}

/// What a row says.
struct Spoken {
    answer: Answer,
    mandate: Option<Mandate>,
    remark: Option<Said>,
    conditions: Vec<Wish>,
    title: Option<String>,
    /// On which row it stands first.
    row: usize,
}

impl Reader<'_> {
    fn fault(&mut self, row: &Row, column: usize, what: &dyn Say) {
        let place = if column < row.cells.len() { self.sheet.place(row, column) } else { self.sheet.row_place(row) };
        self.tell(&At(place, what));
    }

    fn tell(&mut self, what: &impl Say) {
        if self.unread.faults.len() < limits::FAULTS {
            self.unread.faults.push(Told::of(what));
        } else {
            self.unread.left_out += 1;
        }
    }

    fn missing(&mut self, id: &'static str) {
        self.tell(&Plain(Message::new(id).with("file", self.sheet.file.as_str())));
    }

    fn form(&mut self) -> Option<Form> {
        let sheet = self.sheet;
        let heading = sheet.rows.iter().position(|row| Columns::of(&row.cells).is_some());
        let Some((heading, columns)) = heading.and_then(|at| Some((at, Columns::of(&sheet.rows[at].cells)?))) else {
            self.missing("ballot-no-table");
            return None;
        };
        let text: u64 = sheet.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.len() as u64).sum();
        if text > MAX_BYTES {
            self.tell(&At(
                Message::new("plain").with("text", sheet.file.as_str()),
                &Fault::TooLarge { bytes: text, max: MAX_BYTES },
            ));
            return None;
        }
        let (above, below) = (&sheet.rows[..heading], &sheet.rows[heading + 1..]);
        self.this_meeting(above)?;
        let ballot = self.head(above);
        let audience = self.audience(above);
        let date = ballot.as_ref().and_then(|ballot| ballot.mandate.date);
        let (entries, strays) = self.rows(below, &columns, audience, date);
        let ballot = ballot?;
        Some(Form { ballot: Ballot { entries, strays, ..ballot }, audience })
    }

    /// Whose it is, in which version and under which mandate.
    fn head(&mut self, rows: &[Row]) -> Option<Ballot> {
        let council = self.council(rows);
        let version = self.version(rows);
        let date = self.date(rows);
        let body = self.value(rows, Head::Body).map(|(row, column, text)| {
            let body = words::body(text);
            if body.is_none() {
                self.fault(row, column, &Plain(Message::new("ballot-unknown-body").with("found", excerpt(text))));
            }
            body
        });
        let note = self.value(rows, Head::Note).map(|(row, column, text)| {
            self.length("note", row, column, text);
            text.to_owned()
        });
        let council = council?;
        let usual = || self.meeting.mandate(council).clone();
        let mandate = match (body, date) {
            (None, None) if note.is_none() => usual(),
            (body, date) => Mandate { body: body.unwrap_or_else(|| Some(usual().body))?, date, version: None, note },
        };
        let file = last_of(&self.sheet.file);
        Some(Ballot { council, version, mandate, file, entries: Vec::new(), strays: Vec::new() })
    }

    /// What stands behind a name above the table, and where.
    fn value<'r>(&self, rows: &'r [Row], head: Head) -> Option<(&'r Row, usize, &'r str)> {
        rows.iter().find_map(|row| {
            let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let (_, name) = filled.next()?;
            let (column, value) = filled.next()?;
            (Head::named(name) == Some(head)).then_some((row, column, value.as_str()))
        })
    }

    fn this_meeting(&mut self, rows: &[Row]) -> Option<()> {
        let Some((row, column, found)) = self.value(rows, Head::Meeting) else {
            self.missing("ballot-no-meeting");
            return None;
        };
        let expected = &self.meeting.plan().id;
        if found != expected {
            let (found, expected) = (excerpt(found), expected.clone());
            self.fault(row, column, &Fault::OtherMeeting { found, expected });
            return None;
        }
        Some(())
    }

    fn council(&mut self, rows: &[Row]) -> Option<CouncilIx> {
        let Some((row, column, text)) = self.value(rows, Head::Council) else {
            self.missing("ballot-no-council");
            return None;
        };
        let region = self.meeting.region();
        let found = find_council(region, text);
        if found.is_none() {
            let nearest = nearest(text, region.councils.iter().map(|council| council.id.as_str()));
            self.fault(row, column, &Fault::Unknown { thing: Thing::Council, id: excerpt(text), nearest });
        }
        found
    }

    fn version(&mut self, rows: &[Row]) -> u16 {
        let Some((row, column, text)) = self.value(rows, Head::Version) else { return 1 };
        let version = words::number(text).filter(|&version| version > 0);
        version.unwrap_or_else(|| {
            self.fault(row, column, &Plain(Message::new("ballot-no-version").with("found", excerpt(text))));
            1
        })
    }

    fn date(&mut self, rows: &[Row]) -> Option<Date> {
        let (row, column, text) = self.value(rows, Head::Date)?;
        let date = words::date(text);
        if date.is_none() {
            self.fault(row, column, &Fault::Date { text: excerpt(text) });
        }
        date
    }

    fn audience(&mut self, rows: &[Row]) -> Audience {
        let Some((row, column, text)) = self.value(rows, Head::Public) else { return Audience::Internal };
        self.is_public(row, column, text).unwrap_or_default()
    }

    fn is_public(&mut self, row: &Row, column: usize, text: &str) -> Option<Audience> {
        if text.is_empty() {
            return None;
        }
        let audience = words::truth(text).map(|yes| if yes { Audience::Public } else { Audience::Internal });
        if audience.is_none() {
            self.fault(row, column, &Plain(Message::new("ballot-no-truth").with("found", excerpt(text))));
        }
        audience
    }

    fn length(&mut self, field: &'static str, row: &Row, column: usize, text: &str) {
        if text.chars().count() > limits::NOTE {
            self.fault(row, column, &Fault::TooLong { field, max: limits::NOTE });
        }
    }

    /// What all rows say, each where it belongs.
    fn rows(
        &mut self,
        rows: &[Row],
        columns: &Columns,
        audience: Audience,
        date: Option<Date>,
    ) -> (Vec<Entry>, Vec<Stray>) {
        let places = Places::of(self.meeting.agenda());
        let by_title = self.by_title();
        let mut said: Vec<(String, Spoken)> = Vec::new();
        let mut first: HashMap<String, usize> = HashMap::new();
        for row in rows {
            let Some(spoken) = self.row(row, columns, audience, date) else { continue };
            let id = row.cell(columns.at(Column::Id));
            // A spreadsheet may have made a number or a day of the id; then the title tells.
            let named = spoken.title.as_ref().and_then(|title| by_title.get(title)).map(|&item| self.id(item));
            let id = match (places.of_id(id), named) {
                (Err(_), Some(named)) => named,
                (Ok(item), _) => self.id(item),
                (Err(_), None) if id.is_empty() => {
                    self.fault(row, usize::MAX, &Plain(Message::new("ballot-no-id")));
                    continue;
                }
                (Err(_), None) => excerpt(id),
            };
            match first.get(&id.to_lowercase()).and_then(|&place| said.get_mut(place)) {
                None => {
                    first.insert(id.to_lowercase(), said.len());
                    said.push((id, spoken));
                }
                Some((_, before)) => {
                    let adds = (spoken.answer == Answer::Pending || spoken.answer == before.answer)
                        && (spoken.remark.is_none() || spoken.remark == before.remark);
                    if adds {
                        let new = spoken.conditions.into_iter().filter(|wish| !before.conditions.contains(wish));
                        let new: Vec<_> = new.collect();
                        before.conditions.extend(new);
                    } else {
                        let twice = Fault::DuplicateId { thing: Thing::Item, id, line: before.row };
                        self.fault(row, columns.at(Column::Id), &twice);
                    }
                }
            }
        }
        let (mut entries, mut strays) = (Vec::new(), Vec::new());
        for (id, Spoken { answer, mandate, remark, conditions, title, row: _ }) in said {
            match places.of_id(&id) {
                Ok(item) => {
                    let title = title.filter(|title| *title != self.meeting.agenda().item(item).title);
                    entries.push(Entry { item, title, answer, mandate, remark, conditions });
                }
                Err(why) => strays.push(Stray { id, title, why, answer, mandate, remark, conditions }),
            }
        }
        entries.retain(|entry| !entry.says_nothing());
        entries.sort_by_key(|entry| entry.item);
        (entries, strays)
    }

    fn id(&self, item: ItemIx) -> String {
        self.meeting.agenda().item(item).id.clone()
    }

    /// The coloured items by their titles, where no two have the same.
    fn by_title(&self) -> HashMap<String, ItemIx> {
        let agenda = self.meeting.agenda();
        let mut found: HashMap<String, Option<ItemIx>> = HashMap::new();
        for item in agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)) {
            found.entry(agenda.item(item).title.clone()).and_modify(|one| *one = None).or_insert(Some(item));
        }
        found.into_iter().filter_map(|(title, item)| Some((title, item?))).collect()
    }

    /// What a row says; none when that is nothing.
    fn row(&mut self, row: &Row, columns: &Columns, audience: Audience, date: Option<Date>) -> Option<Spoken> {
        let at = |column| columns.at(column);
        let cell = |column| row.cell(at(column));
        let says_nothing = Column::FILLED.iter().all(|&column| cell(column).is_empty());
        if says_nothing {
            return None;
        }
        let mark = cell(Column::Mark);
        let answer = marks::answer(self.meeting.scale(), mark).unwrap_or_else(|| {
            self.fault(row, at(Column::Mark), &unknown_mark(self.meeting, mark));
            Answer::Pending
        });
        let audience = self.is_public(row, at(Column::Public), cell(Column::Public)).unwrap_or(audience);
        let remark = cell(Column::Remark);
        self.length("remark", row, at(Column::Remark), remark);
        let remark = (!remark.is_empty()).then(|| Said { text: remark.to_owned(), audience });
        let mandate = self.mandate(row, at(Column::Mandate), cell(Column::Mandate), date);
        let conditions = self.condition(row, columns, audience).into_iter().collect();
        let title = excerpt(cell(Column::Title));
        let title = (!title.is_empty()).then_some(title);
        Some(Spoken { answer, mandate, remark, conditions, title, row: row.number })
    }

    fn mandate(&mut self, row: &Row, column: usize, text: &str, date: Option<Date>) -> Option<Mandate> {
        if text.is_empty() {
            return None;
        }
        let body: Option<Body> = words::body(text);
        if body.is_none() {
            self.fault(row, column, &Plain(Message::new("ballot-unknown-body").with("found", excerpt(text))));
        }
        Some(Mandate { body: body?, date, version: None, note: None })
    }

    fn condition(&mut self, row: &Row, columns: &Columns, audience: Audience) -> Option<Wish> {
        let cell = |column| row.cell(columns.at(column));
        let (text, wanted, page) = (cell(Column::Condition), cell(Column::Instrument), cell(Column::Page));
        self.length("text", row, columns.at(Column::Condition), text);
        let kind = words::instrument(wanted);
        if kind.is_none() && !wanted.is_empty() {
            let unknown = Plain(Message::new("ballot-unknown-instrument").with("found", excerpt(wanted)));
            self.fault(row, columns.at(Column::Instrument), &unknown);
        }
        let number = words::number(page).filter(|&page| page > 0);
        if number.is_none() && !page.is_empty() {
            let unknown = Plain(Message::new("ballot-no-page").with("found", excerpt(page)));
            self.fault(row, columns.at(Column::Page), &unknown);
        }
        if text.is_empty() {
            if !wanted.is_empty() || !page.is_empty() {
                self.fault(row, columns.at(Column::Instrument), &Plain(Message::new("ballot-no-condition")));
            }
            return None;
        }
        // A page alone: the text on it is to be changed.
        let on_page = || number.map(|_| (InstrumentKind::TextChange, Certainty::Definite));
        let wanted = kind.or_else(on_page).map(|(kind, certainty)| Instrument { kind, page: number, certainty });
        Some(Wish { text: text.to_owned(), wanted, audience })
    }
}
