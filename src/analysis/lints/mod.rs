//! Lints on the scoring of a scenario: what it rewards that it should not, or never does.
//!
//! They are findings like those of a check, with the same codes, words and pages, but need every line of play: whoever
//! has [`Analysed`] a call asks for them. Each has a file, and its rule and its numbers stand there and on its page
//! (`attune check --explain CODE`).
//!
//! What is rare on the way does not count as much as what everybody meets: where a lint says "mostly", it asks how often
//! an average trainee comes there, who takes each reply on offer as often as any other (as in
//! [`Worth::average`](super::Worth::average)).

mod call;
mod feelings;
mod give_aways;
mod habits;
mod judgement;
mod mending;
mod paying;
mod promises;
mod scores;
mod warmth;

use super::Analysed;
use crate::core::diagnostic::{Finding, Note};
use crate::core::scenario::Scenario;
use crate::core::source::{Files, place};
use call::Call;
use rayon::prelude::*;
use std::borrow::Borrow;

pub use give_aways::{GiveAway, Items, Tell, give_aways};

/// Looks at a call.
type Lint = fn(&Call<'_>, &mut Vec<Note>);

/// Every lint, in the order of its notes.
const LINTS: &[Lint] = &[
    mending::look,
    judgement::look,
    promises::look,
    warmth::look,
    feelings::look,
    scores::look,
    give_aways::look,
    habits::passing,
    habits::robot,
];

/// Every note on the scoring of a scenario, by what came of its customers; nothing is said by those of whom there is
/// only a sample.
#[must_use]
pub fn lints<A: Borrow<Analysed>>(scenario: &Scenario, all: &[A]) -> Vec<Note> {
    let call = Call::of(scenario, all);
    if call.plays.is_empty() {
        return Vec::new();
    }
    let notes = |lint: &Lint| {
        let mut notes = Vec::new();
        lint(&call, &mut notes);
        notes
    };
    // Each of them looks at every line of play.
    let each: Vec<Vec<Note>> = LINTS.par_iter().map(notes).collect();
    each.into_iter().flatten().collect()
}

/// The same as findings with their places in the files that the scenario was loaded from, without those that a comment
/// `// allow: CODE` takes for meant.
#[must_use]
pub fn findings<A: Borrow<Analysed>>(files: &Files, scenario: &Scenario, all: &[A]) -> Vec<Finding> {
    let mut findings = place(files, lints(scenario, all));
    findings.sort_by_key(|finding| finding.span.start);
    findings
}

/// The share of an average trainee's calls from which on something is so mostly.
const MOSTLY: f64 = 0.5;

/// A share as a number of per cent.
fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}
