//! A plan and its runs.

use super::Step;
use crate::core::scenario::CustomerIndex;

/// What is in a file of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The name of the file, for findings.
    pub file: String,
    /// The runs that can be played, in their order.
    pub runs: Vec<Run>,
}

/// One call from its beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Who calls; the first customer of the scenario if nothing is said.
    pub customer: CustomerIndex,
    /// Whether slowness counts.
    pub timed: bool,
    /// What is done and expected, in order; never empty.
    pub steps: Vec<Step>,
}
