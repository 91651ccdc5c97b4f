//! A colouring file, read against the meeting that it was made for.

use super::{FORMAT, Form, Places, find_council, marks, wire};
use crate::clean::excerpt;
use crate::domain::agenda::Certainty;
use crate::domain::ballot::{Ballot, Entry, Stray};
use crate::domain::condition::Wish;
use crate::domain::id::CouncilIx;
use crate::domain::mark::Answer;
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::nearest::nearest;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;

/// Conditions of one mark, more than which nobody can meet.
const CONDITIONS: usize = 50;

/// The whole file. None when something that must be there is not; the reader knows what.
pub(super) fn form<'a>(reader: &mut Reader<'a>, file: Raw<'a>, name: &str, meeting: &Meeting) -> Option<Form> {
    let wire::Form { format, agenda, council, version, mandate, public, marks } =
        reader.edition(file, FORMAT, |form: &wire::Form<'a>| form.format.clone())?;
    let at = file.0;
    reader.required(at, "format", format);
    this_meeting(reader, at, agenda, meeting)?;
    let council = self::council(reader, at, council, meeting);
    let version = reader.counted("version", version).unwrap_or(1);
    let mandate = reader.mandate(mandate);
    let audience = reader.value(public).map_or(Audience::Internal, audience_of);
    let (entries, strays) = Marks::new(meeting, audience).all(reader, marks.unwrap_or_default());
    let council = council?;
    let mandate = mandate.unwrap_or_else(|| meeting.mandate(council).clone());
    let ballot = Ballot { council, version, mandate, file: last_of(name), entries, strays };
    Some(Form { ballot, audience })
}

/// The name of a file without its folder.
pub(super) fn last_of(name: &str) -> String {
    excerpt(name.rsplit(['/', '\\']).next().unwrap_or_default())
}

const fn audience_of(public: bool) -> Audience {
    if public { Audience::Public } else { Audience::Internal }
}

/// Sees to it that the file speaks of this meeting; of another one the items and levels are not ours to judge.
fn this_meeting<'a>(
    reader: &mut Reader<'a>,
    file: &'a str,
    agenda: Option<Placed<'a, String>>,
    meeting: &Meeting,
) -> Option<()> {
    let at = agenda.as_ref().map_or(file, |agenda| agenda.at);
    let found = reader.required_text(file, Cap::line("agenda", limits::ID), agenda)?;
    let expected = &meeting.plan().id;
    if found != *expected {
        reader.fault(at, Fault::OtherMeeting { found: excerpt(&found), expected: expected.clone() });
        return None;
    }
    Some(())
}

fn council<'a>(
    reader: &mut Reader<'a>,
    file: &'a str,
    council: Option<Placed<'a, String>>,
    meeting: &Meeting,
) -> Option<CouncilIx> {
    if council.is_none() {
        reader.fault(file, Fault::Missing { field: "council" });
    }
    let region = meeting.region();
    let known = || region.councils.iter().map(|council| council.id.as_str());
    reader.refer(Thing::Council, council, |text| find_council(region, text), known)
}

/// The marks of a file, each put where it belongs.
struct Marks<'m> {
    meeting: &'m Meeting,
    audience: Audience,
    places: Places<'m>,
    entries: Vec<Entry>,
    strays: Vec<Stray>,
}

impl<'m> Marks<'m> {
    fn new(meeting: &'m Meeting, audience: Audience) -> Self {
        let places = Places::of(meeting.agenda());
        Self { meeting, audience, places, entries: Vec::new(), strays: Vec::new() }
    }

    fn all<'a>(mut self, reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> (Vec<Entry>, Vec<Stray>) {
        let mut ids = Ids::of(Thing::Item).in_field("item");
        for raw in reader.at_most("marks", limits::ITEMS, raws) {
            self.mark(reader, raw, &mut ids);
        }
        self.entries.sort_by_key(|entry| entry.item);
        (self.entries, self.strays)
    }

    fn mark<'a>(&mut self, reader: &mut Reader<'a>, raw: Raw<'a>, ids: &mut Ids<'a>) {
        let Some(wire::Mark { item, title, mark, mandate, remark, public, conditions }) = reader.read(raw) else {
            return;
        };
        let id = reader.id(raw.0, ids, item);
        let title = reader.text(Cap::line("title", limits::TITLE), title);
        let answer = self.answer(reader, mark);
        let mandate = reader.mandate(mandate);
        let audience = reader.value(public).map_or(self.audience, audience_of);
        let remark = reader.text(Cap::lines("remark", limits::NOTE), remark).map(|text| Said { text, audience });
        let conditions = wishes(reader, conditions.unwrap_or_default(), audience);
        let (Some(id), Some(answer)) = (id, answer) else { return };
        let says_nothing = answer == Answer::Pending && mandate.is_none() && remark.is_none() && conditions.is_empty();
        if says_nothing {
            return;
        }
        match self.places.of_id(&id) {
            Ok(item) => {
                let title = title.filter(|title| *title != self.meeting.agenda().item(item).title);
                self.entries.push(Entry { item, title, answer, mandate, remark, conditions });
            }
            Err(why) => self.strays.push(Stray { id, title, why, answer, mandate, remark, conditions }),
        }
    }

    /// What a mark says; none when that cannot be told.
    fn answer<'a>(&self, reader: &mut Reader<'a>, mark: Option<Placed<'a, String>>) -> Option<Answer> {
        let Some(mark) = mark else { return Some(Answer::Pending) };
        let at = mark.at;
        let text = reader.value(Some(mark))?;
        let answer = marks::answer(self.meeting.scale(), &text);
        if answer.is_none() {
            reader.fault(at, unknown_mark(self.meeting, &text));
        }
        answer
    }
}

/// A word that is no mark of this meeting.
pub(super) fn unknown_mark(meeting: &Meeting, text: &str) -> Fault {
    let words: Vec<_> = marks::words(meeting.scale()).collect();
    let nearest = nearest(text, words.iter().copied());
    Fault::UnknownMark { found: excerpt(text), expected: words.join(", "), nearest }
}

fn wishes<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>, audience: Audience) -> Vec<Wish> {
    let mut wishes = Vec::new();
    for raw in reader.at_most("conditions", CONDITIONS, raws) {
        let Some(wire::Condition { text, wanted, public }) = reader.read(raw) else { continue };
        let text = reader.required_text(raw.0, Cap::lines("text", limits::NOTE), text);
        let wanted = wanted.and_then(|wanted| reader.instrument(wanted, Certainty::Definite));
        let audience = reader.value(public).map_or(audience, audience_of);
        let wish = text.map(|text| Wish { text, wanted, audience });
        wishes.extend(wish.filter(|wish| !wishes.contains(wish)));
    }
    wishes
}
