//! What leaves the meeting, in every format: nothing in it comes alive, everybody can read it, and it is always the same.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "report_formats/rows.rs"]
mod rows;
#[path = "support/report_sample.rs"]
mod sample;
