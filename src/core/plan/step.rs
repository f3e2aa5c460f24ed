//! A step of a run.

use super::{Answer, Expected, ReplyName};
use std::ops::Range;

/// One line of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its bytes in the file, without comment and surrounding space.
    pub span: Range<usize>,
    /// What it does.
    pub deed: Deed,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Answers the questions of perception; the bytes are those of each answer.
    Perceives(Vec<(Range<usize>, Answer)>),
    /// Gives a reply.
    Says {
        /// Which.
        reply: ReplyName,
        /// The bytes of its name.
        named: Range<usize>,
        /// When.
        time: Time,
    },
    /// Expects something of the call as it stands.
    Expects(Expected),
    /// Expects the call to go on beyond the plan.
    Unfinished,
}

/// When a reply is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// When the customer has finished.
    InTime,
    /// So many seconds later.
    After(u32),
    /// In the middle of the customer's last line.
    Interrupting,
}
