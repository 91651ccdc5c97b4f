//! The past that is looked at.

use std::rc::Rc;

use super::{Mode, Origin, Ui};
use crate::domain::past::Past;

/// The past that is looked at, and where the person was before.
#[derive(Debug, Clone)]
pub struct LookingBack {
    /// The past.
    pub past: Rc<Past>,
    /// Where to come back to.
    pub from: Origin,
}

impl Ui {
    /// The past that is looked at, even when something lies over it.
    #[must_use]
    pub fn past(&self) -> Option<Rc<Past>> {
        self.modes.iter().find_map(|mode| if let Mode::Past(it) = mode { Some(Rc::clone(&it.past)) } else { None })
    }
}
