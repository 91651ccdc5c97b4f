//! What a key costs does not grow with the meeting, counted and not timed: what is asked of memory, and which cells are drawn.
//!
//! Meetings that look the same on a screen, one of which has twenty times as many points and as much more history, and one
//! four times as many councils. Where a key looks at all of something by asking memory for it, the count shows that at once,
//! on any machine.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bench/desk.rs"]
mod desk;
#[path = "bench/meetings.rs"]
mod meetings;

#[path = "cost/counted.rs"]
mod counted;
#[path = "cost/history.rs"]
mod history;
#[path = "cost/keys.rs"]
mod keys;
#[path = "cost/record.rs"]
mod record;
#[path = "cost/search.rs"]
mod search;
