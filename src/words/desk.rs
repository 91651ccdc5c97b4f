//! What is written beside and after the colouring as sentences: outcomes in full, conclusions, instruments, action points.

use super::{Wording, firmness_id};
use crate::domain::action_point::Progress;
use crate::domain::agenda::InstrumentKind;
use crate::domain::conclusion::Finding;
use crate::domain::outcome::{Firmness, Outcome};
use crate::message::Message;

/// An outcome in full, and whether it can still change: "geen draagvlak, staat vast".
#[must_use]
pub fn outcome_message(outcome: Outcome, firmness: Firmness) -> Message {
    let whole = Message::new(match outcome {
        Outcome::Support => "outcome-support",
        Outcome::Conditional => "outcome-conditional-whole",
        Outcome::NoSupport => "outcome-no-support-long",
        Outcome::Open => "outcome-open",
    });
    match firmness_id(outcome, firmness, Wording::Full) {
        Some(firm) => Message::new("outcome-firm").with("outcome", whole).with("firm", Message::new(firm)),
        None => whole,
    }
}

/// What a kind of instrument is called.
#[must_use]
pub const fn instrument_id(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Motion => "instrument-motion",
        InstrumentKind::Amendment => "instrument-amendment",
        InstrumentKind::Undertaking => "instrument-undertaking",
        InstrumentKind::TextChange => "instrument-text-change",
    }
}

/// What the meeting takes an outcome to be.
#[must_use]
pub const fn finding_id(finding: Finding) -> &'static str {
    match finding {
        Finding::Support => "finding-support",
        Finding::Conditional => "finding-conditional",
        Finding::HeldOver => "finding-held-over",
        Finding::NoSupport => "finding-no-support",
        Finding::Withdrawn => "finding-withdrawn",
    }
}

/// How far an action point is.
#[must_use]
pub const fn progress_id(state: Progress) -> &'static str {
    match state {
        Progress::Open => "progress-open",
        Progress::Done => "progress-done",
        Progress::Dropped => "progress-dropped",
    }
}
