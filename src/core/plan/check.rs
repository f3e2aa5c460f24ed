//! A file of a plan, read and played.

use super::{play, read};
use crate::core::diagnostic::Finding;
use crate::core::scenario::Scenario;
use crate::core::source::File;
use std::sync::Arc;

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanReport {
    /// How many runs of it could be played.
    pub runs: usize,
    /// What was found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads a plan and plays it. Never panics, whatever the bytes.
#[must_use]
pub fn check(scenario: &Arc<Scenario>, file: &File) -> PlanReport {
    let text = match file.text() {
        Ok(text) => text,
        Err(finding) => return PlanReport { runs: 0, findings: vec![*finding] },
    };
    let (plan, mut findings) = read(scenario, &file.name, text);
    findings.extend(play(scenario, &plan));
    findings.sort_by_key(|finding| finding.span.start);
    PlanReport { runs: plan.runs.len(), findings }
}
