//! What is kept of a word: on one line, there and back; in the consensus file and the next agenda; refused where it cannot be.

use draagvlak::domain::agenda::AttributeValue;
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::event::{Act, Deed, Edit, Event};
use draagvlak::domain::glossary::Term;
use draagvlak::domain::id::{AuthorIx, ItemIx, TermIx};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::next::next_plan;
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::{Date, Moment};
use draagvlak::store::agenda::{parse, write};
use draagvlak::store::wire::{decode, encode};

use crate::chance::Chance;
use crate::dossier::DOSSIER;
use crate::world::START;

fn term(term: &str, text: &str) -> Box<Term> {
    Box::new(Term { term: term.to_owned(), aliases: vec!["anders".to_owned()], text: text.to_owned(), source: None })
}

struct Desk {
    meeting: Meeting,
    author: AuthorIx,
}

impl Desk {
    fn new() -> Self {
        let mut meeting = Meeting::new(parse("streek.ron", DOSSIER.as_bytes()).unwrap().plan);
        let author = meeting.history_mut().author("tafel");
        Self { meeting, author }
    }

    fn say(&mut self, command: Command) -> Result<Event, Rejection> {
        let event = self.meeting.decide(self.author, START, command)?;
        assert!(self.meeting.admits(&event), "what was decided is admitted: {event:?}");
        let line = encode(&self.meeting, &event).unwrap();
        assert_eq!(decode(&mut self.meeting, &line).unwrap(), event, "{line}");
        self.meeting.apply(&event);
        Ok(event)
    }

    fn words(&self) -> Vec<&str> {
        self.meeting.glossary().map(|(_, it)| it.term.as_str()).collect()
    }
}

#[test]
fn a_word_is_one_line_there_and_back_and_can_be_taken_back() {
    let mut desk = Desk::new();
    let added = desk.say(Command::Term(None, Some(term("Wachtlijst", "Wie wacht.")))).unwrap();
    let line = encode(&Desk::new().meeting, &Event { author: AuthorIx(0), ..added });
    assert!(line.unwrap().contains(r#"TermChanged(5,None,Some(("Wachtlijst",["anders"],"Wie wacht.",None)))"#));
    assert_eq!(desk.words().last(), Some(&"Wachtlijst"));
    desk.say(Command::Term(Some(TermIx(0)), Some(term("Pleegzorg", "Anders gezegd.")))).unwrap();
    desk.say(Command::Term(Some(TermIx(1)), None)).unwrap();
    assert_eq!(desk.words().len(), 5);
    for _ in 0..3 {
        desk.say(Command::Undo).unwrap();
    }
    let start = Desk::new();
    assert!(desk.meeting.glossary().eq(start.meeting.glossary()), "all is as it was, in its place");
    assert_eq!(desk.say(Command::Undo), Err(Rejection::NothingToUndo));
    for _ in 0..3 {
        desk.say(Command::Redo).unwrap();
    }
    assert_eq!(desk.words().len(), 5);
}

#[test]
fn what_cannot_be_is_refused_live_and_from_the_disk() {
    let mut desk = Desk::new();
    let mut refused =
        |ix: Option<u32>, after: Option<Box<Term>>| desk.say(Command::Term(ix.map(TermIx), after)).unwrap_err();
    assert_eq!(refused(None, Some(term("", "x"))), Rejection::EmptyTitle);
    assert_eq!(refused(None, Some(term("x", ""))), Rejection::EmptyText);
    assert_eq!(refused(None, Some(term("gI", "x"))), Rejection::TermTaken);
    assert_eq!(refused(Some(0), Some(term("GI", "x"))), Rejection::TermTaken);
    assert_eq!(refused(Some(9), None), Rejection::Unknown);
    assert_eq!(refused(None, None), Rejection::Unchanged);
    let mut desk = Desk::new();
    let first = desk.meeting.term(TermIx(0)).cloned().map(Box::new);
    assert_eq!(desk.say(Command::Term(Some(TermIx(0)), first.clone())), Err(Rejection::Unchanged));
    let event = |ix, before, after| Event {
        at: Moment(1),
        author: desk.author,
        number: 1,
        act: Act::Did(Deed::TermChanged(Edit { ix: TermIx(ix), before, after })),
    };
    assert!(desk.meeting.admits(&event(5, None, Some(term("Nieuw", "x")))));
    assert!(!desk.meeting.admits(&event(5, None, Some(term("gi", "x")))), "it is explained already");
    assert!(!desk.meeting.admits(&event(6, None, Some(term("Nieuw", "x")))), "a place is skipped");
    assert!(!desk.meeting.admits(&event(0, None, Some(term("Nieuw", "x")))), "another stands there");
    assert!(!desk.meeting.admits(&event(0, first.clone(), first)), "nothing changes");
    assert!(!desk.meeting.admits(&event(5, None, Some(term("", "x")))));
    desk.say(Command::Close).unwrap();
    assert_eq!(desk.say(Command::Term(None, Some(term("Laat", "x")))), Err(Rejection::MeetingClosed));
}

#[test]
fn a_word_does_not_come_back_beside_another_that_took_its_place() {
    let mut desk = Desk::new();
    desk.say(Command::Term(Some(TermIx(1)), None)).unwrap();
    let other = desk.meeting.history_mut().author("klok");
    let event = desk.meeting.decide(other, START, Command::Term(None, Some(term("gi", "Opnieuw.")))).unwrap();
    desk.meeting.apply(&event);
    assert!(matches!(desk.say(Command::Undo), Err(Rejection::ChangedSince(_))));
    assert_eq!(desk.words(), ["Pleegzorg", "Éénhoofdige toegang", "'s Avonds", "Zelfredzaamheid", "gi"]);
}

#[test]
fn the_next_agenda_has_the_words_that_stand() {
    let mut desk = Desk::new();
    desk.say(Command::Term(None, Some(term("Wachtlijst", "Wie wacht.\nEn hoe lang.")))).unwrap();
    desk.say(Command::Term(Some(TermIx(1)), None)).unwrap();
    let plan = next_plan(&desk.meeting, &Tally::count(&desk.meeting), Date::new(2025, 2, 1).unwrap());
    let again = parse("volgende.ron", write(&plan).as_bytes()).unwrap().plan;
    let words: Vec<_> = again.glossary.iter().map(|term| term.term.as_str()).collect();
    assert_eq!(words, ["Pleegzorg", "Éénhoofdige toegang", "'s Avonds", "Zelfredzaamheid", "Wachtlijst"]);
    assert_eq!(again.glossary[4].text, "Wie wacht.\nEn hoe lang.");
}

/// A change of a word, or of what an item carries; now and then one that cannot be.
fn a_command(chance: &mut Chance, meeting: &Meeting) -> Command {
    match chance.below(6) {
        0 => Command::Undo,
        1 => Command::Redo,
        2 => {
            let item = ItemIx::at(chance.below(meeting.agenda().len()));
            let mut facts = meeting.agenda().item(item).facts();
            facts.title = chance.pick(&["Anders", "Nog anders", ""]).to_owned();
            facts.properties.tags = vec![chance.pick(&["jeugd", "wonen", ""]).to_owned(); chance.below(3)];
            let value = AttributeValue { value: chance.pick(&["lokaal", "regionaal", "x"]).to_owned(), proviso: None };
            facts.properties.attributes.insert("niveau".to_owned(), vec![value; chance.below(2)]);
            Command::Edit(item, Box::new(facts))
        }
        _ => {
            let ix = TermIx::at(chance.below(8));
            let after = term(chance.pick(&["GI", "gi", "Wmo", "WLZ", ""]), chance.pick(&["wet", "dienst", ""]));
            Command::Term(chance.maybe(ix), chance.maybe(after))
        }
    }
}

#[test]
fn whatever_happens_the_record_says_it_all_and_one_seat_can_take_all_back() {
    for seed in 0..40 {
        let mut chance = Chance(seed);
        let (mut desk, mut done) = (Desk::new(), 0);
        let start = desk.meeting.clone();
        for _ in 0..150 {
            let command = a_command(&mut chance, &desk.meeting);
            done += usize::from(desk.say(command).is_ok());
            let mut words: Vec<_> = desk.words().iter().map(|word| word.to_lowercase()).collect();
            words.sort();
            assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "a word is explained twice: {words:?}");
        }
        assert!(done > 25, "{done}");
        let mut replayed = Desk::new().meeting;
        for event in desk.meeting.history().events() {
            assert!(replayed.admits(&event), "{event:?}");
            replayed.apply(&event);
        }
        assert!(replayed == desk.meeting, "the record leads to another meeting");
        while desk.say(Command::Undo).is_ok() {}
        assert!(desk.meeting.glossary().eq(start.glossary()) && desk.meeting.agenda() == start.agenda());
    }
}
