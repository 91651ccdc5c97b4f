//! What items carry, and the words that are explained, as plain text.

use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::text::Text;
use crate::words::glyphs::Glyphs;
use crate::words::{carried_messages, glossary, indicator_message};

/// The properties, tags and indicators of the items that have any, below a heading.
pub(super) fn items(meeting: &Meeting, text: &Text, glyphs: Glyphs) -> String {
    let mut said = String::new();
    for item in meeting.agenda().walk() {
        let it = meeting.agenda().item(item);
        let indicators = it.indicators.iter().map(|indicator| indicator_message(glyphs, indicator));
        let lines: Vec<_> = carried_messages(meeting, it).into_iter().chain(indicators).collect();
        if !lines.is_empty() {
            said += &format!("{} {}\n", it.number, it.title);
            lines.iter().for_each(|line| said += &format!("  {}\n", one_line(&text.tell(line))));
        }
    }
    headed(text, "cli-show-carried", said)
}

/// The words that are explained, by alphabet, below a heading.
pub(super) fn words(meeting: &Meeting, text: &Text) -> String {
    let mut said = String::new();
    for (_, term) in glossary(meeting) {
        said += &format!("{}\n  {}\n", term.term, one_line(&term.text));
        if !term.aliases.is_empty() {
            let also = Message::new("glossary-aliases").with("names", term.aliases.join(", "));
            said += &format!("  {}\n", text.tell(&also));
        }
    }
    headed(text, "cli-show-glossary", said)
}

fn headed(text: &Text, id: &'static str, said: String) -> String {
    if said.is_empty() { said } else { format!("{}\n\n{said}", text.say(id)) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
