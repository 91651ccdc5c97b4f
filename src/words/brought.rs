//! What councils brought in, as words: what became of it, and how that is known.

use crate::domain::contribution::{Basis, Contribution, Disposition};
use crate::message::Message;

/// What became of a contribution.
#[must_use]
pub const fn disposition_id(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::TakenOver => "disposition-taken-over",
        Disposition::TakenAlong => "disposition-taken-along",
        Disposition::Explained => "disposition-explained",
        Disposition::NotTakenOver => "disposition-not-taken-over",
        Disposition::Noted => "disposition-noted",
    }
}

/// The same where there is little room.
#[must_use]
pub const fn disposition_short_id(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::TakenAlong => "disposition-taken-along-short",
        Disposition::Noted => "disposition-noted-short",
        Disposition::TakenOver | Disposition::Explained | Disposition::NotTakenOver => disposition_id(disposition),
    }
}

/// How it is known what became of a contribution.
#[must_use]
pub const fn basis_id(basis: Basis) -> &'static str {
    match basis {
        Basis::Explicit => "basis-explicit",
        Basis::Judged => "basis-judged",
    }
}

/// What became of a contribution, and where that was judged that it was: "toegelicht, oordeel van de opsteller".
#[must_use]
pub fn became_message(contribution: &Contribution) -> Message {
    match &contribution.response {
        None => Message::new("contribution-unanswered"),
        Some(response) => {
            let became = Message::new(disposition_id(response.disposition));
            match response.basis {
                Basis::Explicit => became,
                Basis::Judged => Message::new("contribution-judged").with("became", became),
            }
        }
    }
}
