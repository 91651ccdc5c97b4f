//! `draagvlak`: on one screen, which topics of an agenda the councils of a region support, live during the meeting.
//!
//! # The layers
//! Each may import only what stands above it; `tests/tidy.rs` holds that.
//!
//! - [`clean`]: text from outside, made safe; [`message`]: what there is to say, before it is said in a language.
//! - [`domain`]: meaning. Agenda, councils, scale, marks, rules, events, tally, outcome. No input or output, no clock.
//! - [`text`]: the words, in Dutch and English; [`words`]: the sentences and signs for the domain's values.
//! - [`store`]: files. The only place that knows RON or the disk.
//! - [`search`]: finding by typing. The only place that knows fuzzy-matcher.
//! - [`report`]: what goes out: plain rows, and one file per format that turns them into bytes.
//! - [`session`]: a meeting that is open, without a screen: decide, apply, count, queue, save.
//! - [`tui`]: the screen: keys, actions, effects, views. It never touches a file.
//! - [`cli`]: the command line: arguments become one of the above. The only printer of errors, the only one that knows exit
//!   codes.
//!
//! # The way of one key press
//! ```text
//! terminal event -> keymap(context, key)        -> Action          what the person means
//! update(&mut Ui, Scope, Action)                -> Effect          a value, run by one driver
//! session.execute(Command, now):
//!     meeting.decide(author, now, command)      -> Event | Rejection   pure; a rejection becomes a line on the screen
//!     meeting.apply(&event)                     -> Change          total; the cell shows "on its way"
//!     tally.defer(&meeting, &change)                               the same work at every size: what may count everywhere
//!                                                                  is counted in view first, the rest between frames
//!     writer.queue(payload)                     -> its own thread  append and sync; the answer turns the cell to "kept"
//! draw(&Scene, &mut Ui)                         -> Buffer          only what is in view
//! ```
//!
//! # The laws
//! 1. The domain does no input or output and reads no clock.
//! 2. Nothing is shown as kept before its sync has returned; what is on its way or not kept is shown as that, and counted
//!    in the header.
//! 3. `apply` is total and deterministic over admitted events; only `decide` (live) and `admits` (from the disk) refuse.
//! 4. The journal only grows; undo appends. Each event carries what inverts it.
//! 5. After every event what is counted equals a recount; what is not counted yet is shown as that.
//! 6. Drawing changes nothing but how far parts are scrolled.
//! 7. Colour never stands alone: every level differs in shape and in letter. Program text comes from the language files;
//!    agenda text is data.
//! 8. What a file says is checked before it is believed, and shown with control characters made visible, never raw.
//! 9. The terminal comes back as it was: after quit, error, panic, SIGTERM, SIGHUP.

pub mod clean;

pub mod message;

pub mod domain;

pub mod text;

pub mod words;

pub mod store;

pub mod search;

pub mod report;

pub mod session;

pub mod tui;

pub mod cli;
