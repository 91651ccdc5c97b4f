//! Going on with another meeting on the same screen: the other is opened first, and only then is this one closed.

use std::sync::mpsc::Sender;

use super::{Driver, Stage, beside, joined};
use crate::message::{Message, Say};
use crate::session::{Opening, Session, SessionError, Subject};
use crate::store::writer::Report;
use crate::tui::clock::Clock;
use crate::tui::state::{Destination, Mode, Question, Ui, Visited};
use crate::tui::terminal::{Occurrence, Sitting};
use crate::tui::view::Memo;

/// The meeting with which the screen is opened.
pub const FIRST: Sitting = Sitting(0);

/// Hands the answers of the disk to the screen, each with the meeting that it is about.
pub fn answers(to: Sender<Occurrence>, sitting: Sitting) -> impl Fn(Report) + Send + 'static {
    move |report| _ = to.send(Occurrence::Record(sitting, report))
}

impl Driver {
    /// Goes on with another meeting as soon as all of this one is on the disk; asks when some of it never will be.
    pub(super) fn reopen(&mut self, there: Destination) {
        if self.ui.shelf.open.as_ref() == Some(&there.subject) {
            self.arrive(&there);
            self.ui.tell(Message::new("notice-open-already"));
            return;
        }
        if self.saving.is_some() {
            self.ui.tell(Message::new("notice-saving"));
            return;
        }
        let keeping = self.session.keeping();
        if keeping.not_kept > 0 {
            self.ui.modes.push(Mode::Question(Question::Reopen(there)));
        } else if keeping.on_its_way > 0 {
            self.ui.tell(Message::new("notice-waits-for-disk"));
            self.next = Some(there);
        } else {
            self.go_on_with(there);
        }
    }

    /// The disk has answered: whoever waited for that goes on.
    pub(super) fn go_on_if_kept(&mut self) {
        if let Some(there) = self.next.take() {
            self.ui.notice = None;
            self.reopen(there);
        }
    }

    /// Whoever presses a key while the disk is waited for stays here.
    pub(super) fn stay(&mut self) {
        self.next = None;
    }

    /// Opens the other meeting, and closes this one when that has succeeded; else all stays as it was.
    pub(super) fn go_on_with(&mut self, there: Destination) {
        let sitting = Sitting(self.sitting.0 + 1);
        let wake = answers(self.folder.wake.clone(), sitting);
        let (session, notices) = match Session::open(self.opening_of(&there.subject), Clock::now(), wake) {
            Ok(opened) => opened,
            Err(error) => return self.ui.warn(not_opened(&error)),
        };
        let left = std::mem::replace(&mut self.session, session);
        let item = self.ui.item().map(|item| left.meeting().agenda().item(item).id.clone());
        let mut shelf = std::mem::take(&mut self.ui.shelf);
        if let Some(subject) = shelf.open.replace(there.subject.clone()) {
            shelf.leave(Visited::new(subject, left.meeting().plan(), item));
        }
        shelf.visited.retain(|visited| visited.subject != there.subject);
        self.left.push(left.part());
        (self.sitting, self.goes_on, self.arrivals) = (sitting, false, None);
        (self.folder.usual, self.folder.is_asked) = (beside(&there.subject), false);
        self.stage.start(self.session.meeting().scale());
        self.ui = Ui { shelf, ..Ui::new(self.session.meeting(), self.ui.ground) };
        self.arrive(&there);
        let opened = Message::new("notice-reopened").with("title", self.session.meeting().plan().title.as_str());
        if let Some(notice) = joined(std::iter::once(opened).chain(notices).collect()) {
            self.ui.tell(notice);
        }
    }

    /// As the first was opened, but nothing is begun anew, and only the first is saved where that was asked.
    fn opening_of(&self, subject: &Subject) -> Opening {
        let output = self.opening.output.clone().filter(|_| *subject == self.opening.subject);
        Opening { subject: subject.clone(), fresh: false, output, ..self.opening.clone() }
    }

    /// Goes to the item that was meant, in the table.
    fn arrive(&mut self, there: &Destination) {
        let meeting = self.session.meeting();
        let item = there.item.as_deref().and_then(|id| meeting.agenda().find(id));
        if let Some(item) = item.filter(|&item| !meeting.agenda().is_withdrawn(item)) {
            self.ui.reveal(meeting, item);
        }
        self.ui.modes.retain(|mode| !matches!(mode, Mode::Shelf(_)));
    }
}

impl Stage {
    /// Another meeting comes with other keys, and nothing that was worked out.
    fn start(&mut self, scale: &crate::domain::scale::Scale) {
        self.follow(scale);
        self.memo = Memo::default();
    }
}

/// Why another meeting was not opened, and what to do about it.
fn not_opened(error: &SessionError) -> Message {
    let message = Message::new("notice-not-reopened").with("why", error.message());
    match error.hint() {
        Some(hint) => Message::new("session-notice-hint").with("notice", message).with("hint", hint),
        None => message,
    }
}
