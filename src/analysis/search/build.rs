//! Putting a graph together, layer by layer.

use super::block::{Block, higher, lower};
use super::frontier::{Frontier, Place};
use super::{CustomerIndex, Edge, Graph, Node, Scenario, Tempos};
use crate::analysis::graph::END;
use crate::analysis::shares::How;
use crate::analysis::{Terminal, Worth, aftermath};
use rayon::prelude::*;
use std::sync::Arc;

impl Graph {
    pub(super) fn empty(scenario: Arc<Scenario>, customer: CustomerIndex, timed: bool, tempos: Tempos) -> Self {
        Self {
            customer,
            timed,
            tempos,
            layers: Vec::new(),
            first: Vec::new(),
            to: Vec::new(),
            how: Vec::new(),
            gained: Vec::new(),
            of: Vec::new(),
            warmth: Vec::new(),
            heat: Vec::new(),
            terminals: Vec::new(),
            calming: [None, None],
            worth: Vec::new(),
            aftermath: scenario.replies.iter().map(aftermath).collect(),
            scenario,
            through: Vec::new(),
        }
    }

    pub(super) fn begin_layer(&mut self) {
        self.layers.push(number(self.of.len()));
    }

    /// Adds positions of the layer that was begun. Their edges are told where they lead when the layer ends.
    pub(super) fn append(&mut self, block: Block) {
        let (edges, ends) = (number(self.to.len()), number(self.terminals.len()));
        let mut first = edges;
        for count in block.counts {
            self.first.push(first);
            first += count;
        }
        self.to.extend(block.to.into_iter().map(|to| if to & END != 0 { to + ends } else { to }));
        self.how.extend(block.how);
        self.gained.extend(block.gained);
        self.of.extend(block.of);
        self.warmth.extend(block.warmth);
        self.heat.extend(block.heat);
        self.terminals.extend(block.terminals);
        let [lowest, highest] = block.calming.map(|found| found.map(|(value, edge)| (value, Edge(edge.0 + edges))));
        self.calming = [lower(self.calming[0], lowest), higher(self.calming[1], highest)];
    }

    /// Ends a layer; `next` is what it leads to, and `passed` a position of that which the search has to go through.
    pub(super) fn end_layer(&mut self, next: &Frontier, passed: Option<Place>) {
        let begin = self.layers.last().map_or(0, |node| self.first[*node as usize]);
        let base = number(self.of.len());
        let numbers = next.numbers();
        self.to[begin as usize..].par_iter_mut().filter(|to| **to & END == 0).for_each(|to| *to = base + numbers(*to));
        self.through.extend(passed.map(|place| Node(base + next.number(place))));
    }

    pub(super) fn finish(&mut self) {
        self.first.push(number(self.to.len()));
        self.layers.push(number(self.of.len()));
    }

    /// The memory that it takes, together with what it will have when it is finished.
    pub(super) fn bytes(&self) -> usize {
        let edge = size_of::<u32>() + size_of::<How>() + size_of::<i16>();
        let node = size_of::<u32>() + 2 * size_of::<i16>() + size_of::<[i32; 2]>() + size_of::<Worth>();
        self.to.capacity() * edge + self.of.capacity() * node + self.terminals.capacity() * size_of::<Terminal>()
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
