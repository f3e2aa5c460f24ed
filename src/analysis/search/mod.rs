//! Playing every line of play, decision by decision.

mod block;
mod build;
mod frontier;

use super::{Edge, Graph, Limits, Node, Progress, Stopped, Tempos, worth};
use crate::core::contact::{Packing, Position};
use crate::core::customer::Totals;
use crate::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use crate::core::score::{Attention, Traces, Yardstick};
use block::{Block, Player};
use frontier::{Arrival, Frontier};
use rayon::prelude::*;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Positions that are played on at once by one thread, and how many such blocks before they meet.
const BLOCK: usize = 512;
const BLOCKS: usize = 32;

/// Watches a search; told how far it has come every few thousandths of a second.
type Watcher<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// A search over every line of play of a scenario for one customer.
#[derive(Clone, Debug)]
pub struct Search {
    scenario: Arc<Scenario>,
    customer: CustomerIndex,
    timed: bool,
    tempos: Tempos,
    limits: Limits,
    through: Vec<Position>,
}

impl Search {
    /// A search in which every reply is given in time, in a contact in which slowness counts.
    #[must_use]
    pub fn new(scenario: &Arc<Scenario>, customer: CustomerIndex) -> Self {
        Self {
            scenario: Arc::clone(scenario),
            customer,
            timed: true,
            tempos: Tempos::InTime,
            limits: Limits::default(),
            through: Vec::new(),
        }
    }

    /// Whether slowness counts.
    #[must_use]
    pub fn timed(self, timed: bool) -> Self {
        Self { timed, ..self }
    }

    /// Which tempos are tried.
    #[must_use]
    pub fn tempos(self, tempos: Tempos) -> Self {
        Self { tempos, ..self }
    }

    /// What it may take.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Also plays on from these positions, the first of which stands after one decision, and so on: the way of an
    /// attempt that was not always in time.
    #[must_use]
    pub fn through(self, through: Vec<Position>) -> Self {
        Self { through, ..self }
    }

    /// Plays every line.
    ///
    /// # Errors
    ///
    /// When it came to its limits.
    pub fn run(&self) -> Result<Graph, Stopped> {
        self.watched(&mut |_| ControlFlow::Continue(()))
    }

    /// Plays every line; `watcher` is told how far it has come, and may stop it.
    ///
    /// # Errors
    ///
    /// When it came to its limits, or was stopped.
    pub fn watched(&self, watcher: &mut Watcher<'_>) -> Result<Graph, Stopped> {
        let packing = Packing::of(&self.scenario, self.customer);
        let yardstick = Yardstick::of(&self.scenario, self.customer, self.limits.decisions);
        let attention = Attention::of(&self.scenario, self.customer);
        let mut spoke = false;
        let start = Position::start(&self.scenario, self.customer, &mut |_| spoke = true).0;
        let player = Player {
            scenario: &self.scenario,
            attention: &attention,
            timed: self.timed,
            tempos: self.tempos,
            packing: &packing,
            yardstick: &yardstick,
            start: &start,
        };
        let mut graph = Graph::empty(Arc::clone(&self.scenario), self.customer, self.timed, self.tempos);
        let mut progress = Progress::default();
        let mut layer = Frontier::new(packing.words());
        // A contact that ends before anything can be said has no decision.
        if start.end().is_none() {
            layer.arrive(&player.arrival(&start, Traces::default(), spoke, [0; 2]));
        }
        let mut through = self
            .through
            .iter()
            .map(|position| player.arrival(position, Traces::default(), true, Arrival::FROM_ELSEWHERE));
        while layer.positions() > 0 {
            if progress.decisions >= self.limits.decisions {
                return Err(Stopped::TooLarge(progress));
            }
            graph.begin_layer();
            let mut next = Frontier::new(packing.words());
            let blocks = layer.blocks(BLOCK);
            for some in blocks.chunks(BLOCKS) {
                let mut played: Vec<Block> =
                    some.par_iter().map(|block| player.play(progress.decisions, block)).collect();
                next.meet(&mut played);
                for block in played {
                    progress.played += block.positions();
                    graph.append(block);
                }
                progress.positions = graph.positions() + next.positions();
                if graph.bytes() + layer.bytes() + next.bytes() > self.limits.bytes {
                    return Err(Stopped::TooLarge(progress));
                }
                if watcher(progress).is_break() {
                    return Err(Stopped::ByWatcher(progress));
                }
            }
            progress.decisions += 1;
            let passed = through.next().map(|arrival| next.arrive(&arrival));
            graph.end_layer(&next, passed);
            layer = next;
        }
        graph.finish();
        worth::fill(&mut graph);
        Ok(graph)
    }
}
