//! The colouring file as it is written. Every field may be missing here; what must be there is checked where it is used.

use serde::Deserialize;

use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::wire::fields;

type Text<'a> = Placed<'a, String>;

fields! {
    /// The whole file.
    Form<'a> {
        format: Placed<'a, u32>, agenda: Text<'a>, council: Text<'a>, version: Placed<'a, u16>, mandate: Raw<'a>,
        public: Placed<'a, bool>, marks: Vec<Raw<'a>>,
    }

    /// What is said of one item.
    Mark<'a> {
        item: Text<'a>, title: Text<'a>, mark: Text<'a>, mandate: Raw<'a>, remark: Text<'a>, public: Placed<'a, bool>,
        conditions: Vec<Raw<'a>>,
    }

    /// A condition.
    Condition<'a> { text: Text<'a>, wanted: Raw<'a>, public: Placed<'a, bool> }
}
