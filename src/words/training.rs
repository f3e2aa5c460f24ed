//! What a call trains, in a few words.

use super::Words;
use crate::core::scenario::Scenario;

impl Words {
    /// The score that it trains most, and for whom it is, as far as the author says so.
    #[must_use]
    pub fn training(&self, scenario: &Scenario) -> Vec<String> {
        let skill = scenario.skill.map(|skill| self.get(&format!("score-{}", skill.name())));
        let difficulty = scenario.difficulty.map(|step| self.get(&format!("difficulty-{}", step.name())));
        skill.into_iter().chain(difficulty).collect()
    }
}
