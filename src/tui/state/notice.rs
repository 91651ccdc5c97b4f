//! What there is to say about the last action.

use super::Ui;
use crate::message::Message;

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub message: Message,
    /// In which tone.
    pub tone: Tone,
}

/// In which tone something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// It went well, or is good to know.
    Notice,
    /// It did not go as asked.
    Alert,
}

impl Ui {
    /// Says something that went well.
    pub fn tell(&mut self, message: Message) {
        self.notice = Some(Notice { message, tone: Tone::Notice });
    }

    /// Says something that did not go as asked.
    pub fn warn(&mut self, message: Message) {
        self.notice = Some(Notice { message, tone: Tone::Alert });
    }
}
