//! A single mark on a line, read without a detour: nearly all lines are one, and there can be millions.
//!
//! Only the very spelling that [`super::encode`] gives is read here; every other line is left to the reader of RON.

use crate::domain::event::{Act, Deed, Event, MarkChange};
use crate::domain::id::CouncilIx;
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;

/// Finds councils and authors of a record that is read from its beginning, most of which speak again and again.
#[derive(Debug, Default)]
pub struct Reader {
    /// The council that spoke last.
    council: CouncilIx,
}

impl Reader {
    /// The event on a line, if it is a single mark at the table in our own spelling, by an author who is known.
    pub(super) fn mark(&mut self, meeting: &Meeting, line: &str) -> Option<Event> {
        let mut rest = Rest(line);
        rest.skip("(at:")?;
        let at = rest.number()?;
        rest.skip(",by:")?;
        let author = meeting.history().find_author(rest.text()?)?;
        rest.skip(",n:")?;
        let number = u32::try_from(rest.number()?).ok()?;
        rest.skip(",what:Marked(")?;
        let item = meeting.agenda().find(rest.text()?)?;
        rest.skip(",")?;
        let council = self.council(meeting, rest.text()?)?;
        rest.skip(",")?;
        let before = rest.answer(meeting)?;
        rest.skip(",")?;
        let after = rest.answer(meeting)?;
        if rest.0 != "))" {
            return None;
        }
        let change = MarkChange { cell: Cell { item, council }, origin: Origin::Meeting, before, after };
        Some(Event { at: Moment(at), author, number, act: Act::Did(Deed::Marked(change)) })
    }

    /// The council with this id: often the same again, or the next one.
    fn council(&mut self, meeting: &Meeting, id: &str) -> Option<CouncilIx> {
        let councils = &meeting.region().councils;
        let last = self.council.index();
        let near = [last, last + 1, 0].into_iter().find(|&place| councils.get(place).is_some_and(|it| it.id == id));
        self.council = near.map(CouncilIx::at).or_else(|| meeting.region().find(id))?;
        Some(self.council)
    }
}

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn skip(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// A number that fits by its length.
    fn number(&mut self) -> Option<i64> {
        let (sign, digits) = self.0.strip_prefix('-').map_or((1, self.0), |digits| (-1, digits));
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=18).contains(&length) || (length > 1 && digits.starts_with('0')) {
            return None;
        }
        self.0 = &digits[length..];
        Some(sign * digits[..length].bytes().fold(0, |n, digit| n * 10 + i64::from(digit - b'0')))
    }

    /// What stands between quotes, if nothing in it is written in another way than it is read.
    fn text(&mut self) -> Option<&'a str> {
        let text = self.0.strip_prefix('"')?;
        let end = text.bytes().position(|byte| byte == b'"' || byte == b'\\' || byte < b' ')?;
        self.0 = text[end..].strip_prefix('"')?;
        Some(&text[..end])
    }

    fn answer(&mut self, meeting: &Meeting) -> Option<Answer> {
        for (word, answer) in
            [("Pending", Answer::Pending), ("NoView", Answer::NoView), ("Abstention", Answer::Abstention)]
        {
            if self.skip(word).is_some() {
                return Some(answer);
            }
        }
        self.skip("Level(")?;
        let level = meeting.scale().find(self.text()?)?;
        self.skip(")")?;
        Some(Answer::Level(level))
    }
}
