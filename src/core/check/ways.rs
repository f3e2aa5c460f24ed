//! What leads where: the moments as a graph, every condition taken as possible.

use super::flow::silent_loops;
use crate::core::scenario::{Destination, Scenario};

/// The ways of a scenario.
pub(super) struct Ways {
    /// For each moment, where one may be next.
    pub(super) next: Vec<Vec<usize>>,
    /// For each moment, whether it can be reached.
    pub(super) reached: Vec<bool>,
    /// For each moment, whether an ending can be reached from it. A moment whose replies may all be withheld ends the
    /// contact; one that leads into a silent loop counts as well, for the loop has a finding of its own.
    pub(super) closes: Vec<bool>,
}

impl Ways {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let count = scenario.moments.len();
        let mut next = vec![Vec::new(); count];
        let mut ends = vec![false; count];
        for at in silent_loops(scenario) {
            ends[at] = true;
        }
        for (at, moment) in scenario.moments.iter().enumerate() {
            // Where nothing is on offer, a contact ends.
            if moment.replies.iter().all(|reply| scenario.reply(*reply).when.is_some()) && !moment.replies.is_empty() {
                ends[at] = true;
            }
            for to in scenario.ways(moment) {
                match to {
                    Destination::Moment(to) => next[at].push(to.at()),
                    Destination::End | Destination::Ending(_) => ends[at] = true,
                }
            }
            next[at].sort_unstable();
            next[at].dedup();
        }
        let reached = spread(&next, (count > 0).then_some(0).into_iter().collect());
        let mut ways = Self { next, reached, closes: Vec::new() };
        ways.closes = ways.leading_to((0..count).filter(|at| ends[*at]).collect());
        ways
    }

    /// For each moment, whether one of these can be reached from it.
    pub(super) fn leading_to(&self, these: Vec<usize>) -> Vec<bool> {
        let mut before = vec![Vec::new(); self.next.len()];
        for (from, list) in self.next.iter().enumerate() {
            for to in list {
                before[*to].push(from);
            }
        }
        spread(&before, these)
    }
}

/// Everything that can be reached from these.
fn spread(next: &[Vec<usize>], mut open: Vec<usize>) -> Vec<bool> {
    let mut seen = vec![false; next.len()];
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut seen[at], true) {
            open.extend(next[at].iter().copied().filter(|to| !seen[*to]));
        }
    }
    seen
}
