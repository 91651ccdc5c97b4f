//! What was found, for people: grouped by dossier, and of each find what it is, the words around it, and where it stands.

use super::{Group, about, cut, source};
use crate::cli::named::label;
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::search::{Hit, Part, Target};
use crate::session::Subject;
use crate::text::Text;
use crate::words::glyphs::{Glyphs, in_ascii};
use crate::words::source_message;

/// Bold and underlined: what stands out without a colour.
const PICKED: [&str; 2] = ["\u{1b}[1;4m", "\u{1b}[0m"];

/// Everything that was found; in a terminal what was found is picked out.
#[must_use]
pub(super) fn write(groups: &[Group], text: &Text, glyphs: Glyphs, is_terminal: bool) -> String {
    let page = Page { text, is_terminal };
    let said: Vec<_> = groups.iter().map(|group| page.group(group)).collect();
    let said = said.join("\n");
    match glyphs {
        Glyphs::Unicode => said,
        Glyphs::Ascii => said.chars().map(plain).collect(),
    }
}

fn plain(c: char) -> char {
    if c.is_ascii() { c } else { in_ascii(c.encode_utf8(&mut [0; 4])) }
}

struct Page<'a> {
    text: &'a Text,
    is_terminal: bool,
}

impl Page<'_> {
    fn group(&self, group: &Group) -> String {
        let count = group.hits.len() + group.left_out;
        let short = match &group.subject {
            Subject::BuiltIn(dossier) => dossier.name().to_owned(),
            subject @ Subject::File(_) => label(subject),
        };
        let head = Message::new("search-group").with("dossier", short).with("count", count);
        let title = &group.meeting.plan().title;
        let mut lines = vec![self.text.tell(&head.with("title", title.as_str()))];
        for hit in &group.hits {
            lines.extend(self.hit(&group.meeting, hit));
        }
        if group.left_out > 0 {
            let more = self.text.tell(&Message::new("search-more-hits").with("count", group.left_out));
            lines.push(format!("  {more}"));
        }
        lines.join("\n") + "\n"
    }

    fn hit(&self, meeting: &Meeting, hit: &Hit) -> Vec<String> {
        let (item, council) = about(meeting, hit.target);
        let found = self.pieces(cut::around(&hit.text, &hit.matched));
        let title = item.map(|item| {
            let item = meeting.agenda().item(item);
            format!("{} {}", item.number, item.title)
        });
        let council = council.map(|council| meeting.region().council(council).name.clone());
        // What was found in a name is picked out in the name itself.
        let (mut head, below): (Vec<_>, _) = match (hit.target, hit.part) {
            (Target::Item(_), Part::Name) => (std::iter::once(found).chain(council).collect(), None),
            (Target::Council(_), _) => {
                let other = council.filter(|name| **name != *hit.text);
                (std::iter::once(found).chain(other).collect(), None)
            }
            (Target::Term(term), Part::Name) => {
                let term = meeting.term(term);
                let other = term.map(|term| term.term.clone()).filter(|word| **word != *hit.text);
                let meaning = term.map(|term| self.pieces(cut::around(&term.text, &[])));
                (other.into_iter().chain([found]).collect(), meaning)
            }
            (Target::Term(term), _) => {
                (meeting.term(term).map(|term| term.term.clone()).into_iter().collect(), Some(found))
            }
            (Target::Item(_) | Target::Remark(_) | Target::Contribution(_), _) => {
                (title.into_iter().chain(council).collect(), Some(found))
            }
        };
        head.push(self.text.say(hit.kind_id()));
        let mut lines = vec![format!("  {}", head.join(" · "))];
        lines.extend(below.map(|below| format!("    {below}")));
        if let Some(source) = source(meeting, hit.target) {
            lines.push(format!("    [{}]", self.text.tell(&source_message(source))));
        }
        lines
    }

    fn pieces(&self, pieces: Vec<(String, bool)>) -> String {
        let [on, off] = if self.is_terminal { PICKED } else { ["", ""] };
        let said = |(piece, is_match): (String, bool)| if is_match { format!("{on}{piece}{off}") } else { piece };
        pieces.into_iter().map(said).collect()
    }
}
