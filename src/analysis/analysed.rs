//! Everything that is known of a call with one customer: every line of play, or a sample, and what simulated trainees
//! come to.

use super::trainees::Played;
use super::{Graph, Limits, Progress, Ranges, Sample, Search, Stopped, Survey, Tempos};
use crate::core::scenario::{CustomerIndex, Scenario};
use std::ops::ControlFlow;
use std::sync::Arc;

/// How a call is to be analysed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which tempos are tried.
    pub tempos: Tempos,
    /// What the search may take before it is a sample.
    pub limits: Limits,
    /// The seed of the sample.
    pub seed: u64,
}

impl Default for Request {
    /// Every reply in time, the default limits, seed 0.
    fn default() -> Self {
        Self { tempos: Tempos::InTime, limits: Limits::default(), seed: 0 }
    }
}

/// A customer with what came of them.
#[derive(Debug)]
pub struct Analysed {
    /// Who called.
    pub customer: CustomerIndex,
    /// What came of the search.
    pub found: Found,
    /// What simulated trainees came to, in every language of the call; the expert is among them if every line was played.
    pub trainees: Vec<Played>,
}

/// What came of a search.
#[derive(Debug)]
pub enum Found {
    /// Every line was played.
    Exact(Box<Exact>),
    /// There were too many.
    Sampled {
        /// Contacts at random.
        sample: Box<Sample>,
        /// How far the search had come.
        stopped: Progress,
    },
}

/// Every line of play.
#[derive(Debug)]
pub struct Exact {
    /// The positions and replies.
    pub graph: Graph,
    /// Missing if the contact ends before anything can be said.
    pub survey: Option<Survey>,
    /// What the scores can be.
    pub ranges: Ranges,
}

impl Analysed {
    /// Analyses a call with one customer. `watcher` is told how far the search has come, and may stop it; then there is
    /// nothing.
    pub fn of(
        scenario: &Arc<Scenario>,
        customer: CustomerIndex,
        request: Request,
        watcher: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Option<Self> {
        let Request { tempos, limits, seed } = request;
        let found = match Search::new(scenario, customer).tempos(tempos).limits(limits).watched(watcher) {
            Ok(graph) => Found::Exact(Box::new(Exact { survey: graph.survey(), ranges: graph.ranges(), graph })),
            Err(Stopped::TooLarge(stopped)) => {
                let sample = Sample::draw(scenario, customer, seed, Sample::CONTACTS, limits);
                Found::Sampled { sample: Box::new(sample), stopped }
            }
            Err(Stopped::ByWatcher(_)) => return None,
        };
        let mut analysed = Self { customer, found, trainees: Vec::new() };
        analysed.trainees = Played::all(scenario, customer, analysed.graph());
        Some(analysed)
    }

    /// Every line of play, if they were played.
    #[must_use]
    pub fn exact(&self) -> Option<&Exact> {
        match &self.found {
            Found::Exact(exact) => Some(exact),
            Found::Sampled { .. } => None,
        }
    }

    /// The graph of every line of play, if they were played.
    #[must_use]
    pub fn graph(&self) -> Option<&Graph> {
        self.exact().map(|exact| &exact.graph)
    }
}
