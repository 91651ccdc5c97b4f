//! A meeting that went wrong, with everything left out that is not needed for it to go wrong.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

use crate::op::Op;
use crate::outcomes::Outcomes;

/// So often a shorter one is tried.
const TRIES: usize = 1_500;

/// What went wrong, and at which step.
pub(crate) struct Wrong {
    step: usize,
    why: String,
}

/// Plays a meeting, and answers how much was allowed or what went wrong.
pub(crate) fn attempt(ops: &[Op], outcomes: &mut Outcomes) -> Result<usize, Wrong> {
    let mut step = 0;
    let played = catch_unwind(AssertUnwindSafe(|| crate::play(ops, outcomes, &mut step)));
    played.map_err(|cause| {
        let text = cause.downcast_ref::<String>().cloned();
        let why = text.or_else(|| cause.downcast_ref::<&str>().map(|&it| it.to_owned()));
        Wrong { step, why: why.unwrap_or_default() }
    })
}

/// The shortest that was found to go wrong, in words.
pub(crate) fn tell(seed: u64, mut ops: Vec<Op>, wrong: &Wrong, outcomes: &mut Outcomes) -> String {
    let first = format!("seed {seed}, step {}: {}", wrong.step, wrong.why);
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    ops.truncate(wrong.step + 1);
    let (mut size, mut tries, mut last) = (ops.len().div_ceil(2), 0, String::new());
    while size > 0 && tries < TRIES {
        let mut from = 0;
        while from < ops.len() && tries < TRIES {
            let mut fewer = ops.clone();
            fewer.drain(from..(from + size).min(ops.len()));
            tries += 1;
            match attempt(&fewer, outcomes) {
                Err(wrong) => (ops, last) = (fewer, wrong.why),
                Ok(_) => from += size,
            }
        }
        size /= 2;
    }
    set_hook(hook);
    let steps: String = ops.iter().map(|op| format!("\n  {op:?}")).collect();
    format!("{first}\nwhat is needed for it: {last}{steps}")
}
