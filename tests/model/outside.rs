//! What happens to the disk and to the program.

use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::journal::Access;

use crate::START;
use crate::disk::{Call, Dice, Failure};
use crate::op::Outside;
use crate::place::Place;

/// The power goes after so many things at the latest.
const SOON: usize = 6;

impl Place<'_> {
    pub(crate) fn happens(&mut self, outside: Outside) {
        match outside {
            // While the power is about to go, only that goes wrong.
            _ if self.cut.is_some() && !matches!(outside, Outside::Save | Outside::Elsewhere) => {}
            Outside::ClosedAndOpened if !self.is_failing => {
                let closed = self.session.take().map(Session::close);
                assert_eq!(closed, Some(0), "all is kept");
                self.come_back();
            }
            Outside::ClosedAndOpened | Outside::Killed => {
                drop(self.session.take());
                self.come_back();
            }
            Outside::PowerCut { call, dice } => {
                self.heal();
                self.disk.fail(None, call, Failure::PowerCut);
                self.cut = Some((SOON, dice));
            }
            Outside::TwoPowerCuts { call, dice } => {
                self.after_power_cut(dice);
                self.disk.fail(None, call, Failure::PowerCut);
                // At the start the clock writes nothing, so that the calls to the disk are always the same.
                if self.open(Moment(START)) {
                    self.heal();
                    self.leave_if_damaged();
                } else {
                    self.after_power_cut(dice ^ 1);
                    self.come_back();
                }
            }
            Outside::Full => self.arm(Call::Write, Failure::Full),
            Outside::SyncFails => self.arm(Call::Sync, Failure::Io),
            Outside::Healed => self.heal(),
            Outside::Save => self.save(),
            Outside::OpenedFromSaved => self.open_from_saved(),
            Outside::Elsewhere => self.go_elsewhere(),
            Outside::Looked => self.look(),
        }
    }

    fn arm(&mut self, call: Call, failure: Failure) {
        if !self.is_failing && !self.is_armed {
            self.disk.fail(Some(call), 0, failure);
            self.is_armed = true;
        }
    }

    fn heal(&mut self) {
        self.disk.heal();
        self.is_armed = false;
    }

    /// The power goes if it is time.
    pub(crate) fn cut_if_due(&mut self) {
        match self.cut {
            Some((left, dice)) if left == 0 || self.is_failing => {
                self.cut = None;
                self.after_power_cut(dice);
                self.come_back();
            }
            Some((left, dice)) => self.cut = Some((left - 1, dice)),
            None => {}
        }
    }

    fn after_power_cut(&mut self, dice: u64) {
        let disk = self.disk.after_power_cut(&mut Dice(dice));
        drop(self.session.take());
        self.disk = disk;
    }

    /// Opens what there is: the file that holds most, and if it never came to be, the one before it.
    fn come_back(&mut self) {
        self.heal();
        if let Some((path, events)) = &self.saved
            && *events > self.recorded
        {
            self.subject = path.clone();
            self.shown_kept = self.shown_kept.max(*events);
        }
        let at = self.tick();
        if !self.open(at) {
            self.subject = self.earlier.take().expect("there is a file to open");
            assert!(self.open(at), "{} opens", self.subject.display());
        }
        self.leave_if_damaged();
    }

    /// A record in which a write that was not synced left a hole is only read, and gone on with elsewhere.
    fn leave_if_damaged(&mut self) {
        if self.session().keeping().read_only {
            assert!(self.session().needs_another_place(), "it is read only for a reason");
            self.go_elsewhere();
        }
    }

    fn save(&mut self) {
        let at = self.tick();
        let happened = self.reference.len();
        if let Ok(saved) = self.session().save(None, at, Overwrite::Refuse) {
            assert_eq!(saved.seq as usize, happened);
            assert!(!self.session().has_unsaved());
            self.saved = Some((self.session().output().to_owned(), happened));
        } else {
            assert!(self.is_disturbed(), "it is saved");
        }
    }

    fn open_from_saved(&mut self) {
        let (at, path) = (self.tick(), self.new_file());
        let happened = self.reference.len();
        if self.session().save(Some(&path), at, Overwrite::Refuse).is_err() {
            return assert!(self.is_disturbed(), "it is saved");
        }
        drop(self.session.take());
        (self.shown_kept, self.recorded) = (happened, happened);
        self.saved = Some((path.clone(), happened));
        self.earlier = Some(std::mem::replace(&mut self.subject, path));
        self.come_back();
        assert!(self.reference.len() >= happened, "all that was saved is back");
    }

    fn go_elsewhere(&mut self) {
        let (at, path) = (self.tick(), self.new_file());
        let waits = self.is_failing && self.is_retried;
        if self.session().continue_at(&path, at, Overwrite::Refuse).is_err() {
            return assert!(self.is_disturbed(), "it goes on elsewhere");
        }
        if waits {
            // The old record tries once more and answers; that says nothing of the new one.
            self.hear();
        }
        self.is_failing = false;
        self.saved = Some((path.clone(), self.reference.len()));
        self.earlier = Some(std::mem::replace(&mut self.subject, path));
        self.note_kept();
    }

    /// Somebody opens the record to look, and sees the same.
    fn look(&mut self) {
        if self.is_failing {
            return;
        }
        let subject = Subject::File(self.subject.clone());
        let opening = Opening { disk: self.disk.shared(), access: Access::ReadOnly, ..Opening::new(subject) };
        let (seen, _) = Session::open(opening, self.moment(), drop).expect("it can be looked at");
        let session = self.session();
        assert_eq!(seen.meeting(), session.meeting());
        assert_eq!(seen.tally(), session.tally());
        assert_eq!(seen.head(), session.head());
    }

    /// Whether something is wrong with the disk, or may be soon.
    fn is_disturbed(&self) -> bool {
        self.is_failing || self.cut.is_some() || self.is_armed
    }
}
