//! What a council says of an item at home: its colour and in whose name, its conditions, its remark.

use ratatui::style::Style;

use super::sign;
use crate::domain::ballot::Entry;
use crate::domain::condition::Wish;
use crate::domain::id::ItemIx;
use crate::domain::remark::Audience;
use crate::message::Message;
use crate::session::colouring::Colouring;
use crate::tui::view::{Scene, detail};
use crate::words::{instrument_message, level_message, mandate_message};

/// In lines; for a heading nothing.
pub(super) fn lines(scene: &Scene<'_>, colouring: &Colouring, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = detail::Lines { columns, lines: Vec::new() };
    if !scene.meeting.agenda().is_coloured(item) {
        return lines.lines;
    }
    let answer = colouring.answer(item);
    let mandate = scene.tell(&mandate_message(colouring.ballot().mandate_for(item)));
    let level = scene.tell(&level_message(scene.meeting.scale(), answer));
    let council = &scene.meeting.region().council(colouring.council()).name;
    let said = format!("{council} {} {level} ({mandate})", sign(scene, answer).glyph);
    lines.add(&said, scene.theme.strong);
    let Some(Entry { item: _, title, answer: _, mandate: _, remark, conditions }) = colouring.entry(item) else {
        return lines.lines;
    };
    for wish in conditions {
        lines.add(&asked(scene, wish), scene.theme.text);
    }
    if let Some(said) = remark {
        let message = Message::new("own-remark").with("text", said.text.as_str());
        lines.add(&format!("{}{}", scene.tell(&message), public(scene, said.audience)), scene.theme.text);
    }
    if let Some(title) = title {
        lines.add(&scene.tell(&Message::new("own-renamed").with("title", title.as_str())), scene.theme.muted);
    }
    lines.lines
}

fn asked(scene: &Scene<'_>, wish: &Wish) -> String {
    let Wish { text, wanted, audience } = wish;
    let said = scene.tell(&Message::new("own-condition").with("text", text.as_str()));
    let wanted = wanted.as_ref().map(|it| format!(" · {}", scene.tell(&instrument_message(it)))).unwrap_or_default();
    format!("{said}{wanted}{}", public(scene, *audience))
}

fn public(scene: &Scene<'_>, audience: Audience) -> String {
    match audience {
        Audience::Internal => String::new(),
        Audience::Public => format!(" · {}", scene.say("own-public")),
    }
}
