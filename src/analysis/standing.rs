//! What an end is worth.

use crate::core::customer::{Outcome, State, momentary_quality};

/// What it is worth to leave a customer so, in thousandths: how the last moment feels to them (rule 11), and nothing if
/// they gave up or take it further. It is the one number by which replies are compared with each other; the six scores
/// say of what it is made.
#[must_use]
pub fn standing(outcome: Outcome, state: &State) -> i16 {
    match outcome {
        Outcome::QuietExit | Outcome::Escalated => 0,
        Outcome::DeEscalated | Outcome::Unresolved => i16::try_from(momentary_quality(state)).unwrap_or(i16::MAX),
    }
}
