//! The domain: what marks come to under a rule, what is still needed, and how a meeting changes. No file and no clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "domain/chance.rs"]
mod chance;
#[path = "domain/notation.rs"]
mod notation;
#[path = "domain/oracle.rs"]
mod oracle;
#[path = "domain/random.rs"]
mod random;
#[path = "domain/table.rs"]
mod table;

#[path = "domain/agenda.rs"]
mod agenda;
#[path = "domain/agreement.rs"]
mod agreement;
#[path = "domain/ballots.rs"]
mod ballots;
#[path = "domain/beside.rs"]
mod beside;
#[path = "domain/carried.rs"]
mod carried;
#[path = "domain/cost.rs"]
mod cost;
#[path = "domain/counting.rs"]
mod counting;
#[path = "domain/eu.rs"]
mod eu;
#[path = "domain/gone.rs"]
mod gone;
#[path = "domain/malformed.rs"]
mod malformed;
#[path = "domain/marks.rs"]
mod marks;
#[path = "domain/meeting.rs"]
mod meeting;
#[path = "domain/needed.rs"]
mod needed;
#[path = "domain/past.rs"]
mod past;
#[path = "domain/power.rs"]
mod power;
#[path = "domain/properties.rs"]
mod properties;
#[path = "domain/ranking.rs"]
mod ranking;
#[path = "domain/sessions.rs"]
mod sessions;
#[path = "domain/tables.rs"]
mod tables;
#[path = "domain/thresholds.rs"]
mod thresholds;
#[path = "domain/undo.rs"]
mod undo;
