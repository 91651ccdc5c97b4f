//! The thread that owns the journal, so that the screen never waits for the disk.
//!
//! Everything that was queued while the disk was busy goes into one append; there is no timer. Each append gives one [`Report`].
//! What could not be written, and of which nothing is left in the file, is tried again together with what comes next, and once
//! more at the end: there may be room again. After any other failure nothing is written any more, because every later event
//! builds on an earlier one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};

use super::disk::{Fault, Step};
use super::journal::{AppendError, Head, Journal};

/// What became of queued records.
#[derive(Debug)]
pub enum Report {
    /// All records up to this number are kept: their sync has returned.
    Kept {
        /// The number of the last record that is kept.
        upto: u64,
        /// The head of the journal then.
        head: Head,
    },
    /// The records from this number on are not kept, or not surely ([`AppendError::is_unsure`]).
    NotKept {
        /// The number of the first record that is not kept.
        from: u64,
        /// Why.
        error: AppendError,
    },
}

/// The way to the thread that owns the journal. Dropping it waits until everything queued was tried, like [`Writer::close`].
#[derive(Debug)]
pub struct Writer {
    /// `None` only while it is closing.
    queue: Option<Sender<String>>,
    worker: Option<JoinHandle<Option<Journal>>>,
    next: u64,
}

impl Writer {
    /// Starts the thread. It calls `report` after each append; a report that takes long holds up the next append.
    pub fn spawn(journal: Journal, report: impl Fn(Report) + Send + 'static) -> Result<Self, Fault> {
        let path = journal.path().to_owned();
        let next = journal.head().seq() + 1;
        let (sender, receiver) = channel();
        let worker = Builder::new()
            .name("journal".to_owned())
            .spawn(move || work(journal, &receiver, report))
            .map_err(Fault::at(Step::Write, &path))?;
        Ok(Self { queue: Some(sender), worker: Some(worker), next })
    }

    /// Queues one record and answers the number that it gets. Never waits.
    pub fn queue(&mut self, payload: String) -> u64 {
        let seq = self.next;
        self.next += 1;
        if let Some(queue) = &self.queue {
            // The thread ends only after this end of the queue is gone.
            _ = queue.send(payload);
        }
        seq
    }

    /// Waits until everything queued was tried and reported, and gives the journal back if it can still be written.
    #[must_use]
    pub fn close(mut self) -> Option<Journal> {
        self.join()
    }

    /// Takes nothing more; what was queued is still tried.
    pub fn end(&mut self) {
        self.queue = None;
    }

    /// Whether everything queued was tried.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.worker.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Goes without waiting for a disk that does not answer.
    pub fn abandon(mut self) {
        self.worker = None;
    }

    fn join(&mut self) -> Option<Journal> {
        self.queue = None;
        self.worker.take()?.join().ok().flatten()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        _ = self.join();
    }
}

fn work(mut journal: Journal, queue: &Receiver<String>, report: impl Fn(Report)) -> Option<Journal> {
    let path = journal.path().to_owned();
    let mut waiting = Vec::new();
    let mut next = journal.head().seq() + 1;
    let mut stopped = false;
    let mut ended = false;
    while !ended {
        match queue.recv() {
            Ok(first) => waiting.push(first),
            Err(_) => ended = true,
        }
        waiting.extend(queue.try_iter());
        if waiting.is_empty() {
            continue;
        }
        let from = next;
        let not_kept = |error| Report::NotKept { from, error };
        let answer = if stopped {
            not_kept(AppendError::Closed(path.clone()))
        } else {
            match catch_unwind(AssertUnwindSafe(|| journal.append(&waiting))) {
                Ok(Ok(head)) => Report::Kept { upto: head.seq(), head },
                Ok(Err(error)) => not_kept(error),
                Err(_) => not_kept(AppendError::Panicked(path.clone())),
            }
        };
        let is_tried_again = matches!(answer, Report::NotKept { error: AppendError::NotWritten(_), .. });
        stopped |= matches!(answer, Report::NotKept { .. }) && !is_tried_again;
        if !is_tried_again {
            next += waiting.len() as u64;
            waiting.clear();
        }
        // A panic while reporting must not leave the others waiting either.
        if catch_unwind(AssertUnwindSafe(|| report(answer))).is_err() {
            stopped = true;
            _ = catch_unwind(AssertUnwindSafe(|| report(not_kept(AppendError::Panicked(path.clone())))));
        }
    }
    (!journal.is_closed()).then_some(journal)
}
