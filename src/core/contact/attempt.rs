//! What is kept of a play: what was fixed before, and what the trainee did, when.

use super::{Action, Mode, Setup};
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use serde::{Deserialize, Serialize};

/// One action and its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptStep {
    /// Milliseconds after the beginning.
    pub at: u64,
    /// What was done.
    #[serde(flatten)]
    pub action: Action,
}

/// A play as an event log. Everything else about it is derived, and can be derived again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The version of this form.
    pub format: u32,
    /// The scenario, by its name.
    pub scenario: String,
    /// Which version of it, by the digest of its file.
    pub content: String,
    /// Who called, by the author's name.
    pub customer: String,
    /// The seed of variety.
    pub seed: u64,
    /// The language in which lines took their time.
    pub language: Language,
    /// Whether slowness counted.
    pub timed: bool,
    /// How much help there was; before format 2 there was one way, practice.
    #[serde(default)]
    pub mode: Mode,
    /// Whether words of one's own came before the replies; before format 2 they never did.
    #[serde(default)]
    pub own_words: bool,
    /// What was done.
    pub steps: Vec<AttemptStep>,
}

impl Attempt {
    /// The version of the form that this program writes.
    pub const FORMAT: u32 = 2;

    /// What was fixed before, as the scenario and the setup say it, and what was done.
    #[must_use]
    pub fn of(scenario: &Scenario, setup: &Setup, steps: Vec<AttemptStep>) -> Self {
        Self {
            format: Self::FORMAT,
            scenario: scenario.id.clone(),
            content: scenario.content.clone(),
            customer: scenario.customer(setup.customer).id.clone(),
            seed: setup.seed,
            language: setup.language,
            timed: setup.timed,
            mode: setup.mode,
            own_words: setup.own_words,
            steps,
        }
    }
}
