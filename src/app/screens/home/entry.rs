//! What the home screen knows of a scenario.

use crate::core::scenario::Scenario;
use crate::core::text::{Language, Text};
use std::sync::Arc;

/// One scenario of the library: playable, or with what stands in the way.
#[derive(Clone, Debug)]
pub struct HomeEntry {
    /// The name of its folder, for want of a title.
    pub name: String,
    /// The scenario, if it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// The first finding in words, if it can't.
    pub problem: Option<Text>,
    /// How many more there are.
    pub more_problems: usize,
}

impl HomeEntry {
    /// One that can be played.
    #[must_use]
    pub fn playable(scenario: Arc<Scenario>) -> Self {
        Self { name: scenario.id.clone(), scenario: Some(scenario), problem: None, more_problems: 0 }
    }

    /// One that can't.
    #[must_use]
    pub const fn broken(name: String, problem: Text, more_problems: usize) -> Self {
        Self { name, scenario: None, problem: Some(problem), more_problems }
    }

    /// Its title, or its name.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        self.scenario.as_ref().map_or(&self.name, |scenario| scenario.title.get(language))
    }

    /// At how many moments the trainee has something to weigh.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.scenario
            .as_ref()
            .map_or(0, |scenario| scenario.moments.iter().filter(|moment| moment.replies.len() > 1).count())
    }
}
