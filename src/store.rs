//! Files: the only place that knows the disk.
//!
//! Suggested order of reading: [`disk`] is the seam through which every file is touched, [`agenda`] the file that a person
//! writes, [`journal`] the file that only grows, [`writer`] the thread that keeps it, [`atomic`] the way in which every other
//! file is written.

pub mod disk;

pub mod agenda;

pub mod journal;

pub mod writer;

pub mod wire;

pub mod atomic;
