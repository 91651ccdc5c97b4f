//! Files: the only place that knows the disk.
//!
//! Suggested order of reading: [`disk`] is the seam through which every file is touched, [`agenda`] the file that a person
//! writes, [`ballot`] the one that a council fills in at home, [`journal`] the file that only grows, [`writer`] the thread that
//! keeps it, [`roll`] its lines in memory. Within a journal stand a [`header`] and events ([`wire`]), which [`replay`] makes a meeting again. [`consensus`] is
//! all of it in one file, and [`atomic`] the way in which that is written. [`watch`] tells when something in a folder changed,
//! [`stamp`] writes moments as people read them. What others made comes in by [`intake`]; [`sheet`] makes tables of their
//! spreadsheets, and [`outline`] an agenda of what a secretary has.

pub mod disk;

mod hand;

pub mod agenda;

pub mod ballot;

pub mod intake;
pub mod sheet;

pub mod outline;

pub mod journal;
pub mod roll;

pub mod writer;

pub mod watch;

pub mod header;
pub mod wire;

pub mod replay;

pub mod stamp;

pub mod consensus;

pub mod atomic;
