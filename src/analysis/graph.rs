//! Every position of a scenario for one customer, with the replies that lead from one to the next.

use super::shares::How;
use super::{Ranges, Step, Tempos, Terminal, Worth};
use crate::core::scenario::{CustomerIndex, MomentIndex, Scenario};
use std::sync::Arc;

/// A position in a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(pub(super) u32);

impl Node {
    pub(super) const fn at(self) -> usize {
        self.0 as usize
    }
}

/// A reply at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge(pub(super) u32);

/// Where a reply leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target<'a> {
    /// To another position.
    Node(Node),
    /// To an end.
    End(&'a Terminal),
}

impl Target<'_> {
    /// The position, if it is no end.
    #[must_use]
    pub const fn node(self) -> Option<Node> {
        match self {
            Self::Node(node) => Some(node),
            Self::End(_) => None,
        }
    }
}

/// Where an edge leads, in one number: a node, or a terminal with the highest bit set.
pub(super) const END: u32 = 1 << 31;

/// All lines of play, met where their futures are the same. Nodes stand in the order of decisions: every edge leads
/// from one layer to the next.
#[derive(Clone, Debug)]
pub struct Graph {
    pub(super) scenario: Arc<Scenario>,
    pub(super) customer: CustomerIndex,
    pub(super) timed: bool,
    pub(super) tempos: Tempos,
    /// The first node of each layer, and the number of nodes.
    pub(super) layers: Vec<u32>,
    /// The first edge of each node, and the number of edges.
    pub(super) first: Vec<u32>,
    /// For each edge: where it leads, how the reply is given, what it gains of empathy in thousandths.
    pub(super) to: Vec<u32>,
    pub(super) how: Vec<How>,
    pub(super) gained: Vec<i16>,
    /// For each node: what could be gained of empathy.
    pub(super) of: Vec<i16>,
    /// For each node: the least and the greatest sum of heat on any way from the start.
    pub(super) warmth: Vec<[i32; 2]>,
    /// For each node: the customer's heat.
    pub(super) heat: Vec<i16>,
    pub(super) terminals: Vec<Terminal>,
    /// The lowest and the highest score of de-escalation, with the edge on which it ends.
    pub(super) calming: [Option<(u8, Edge)>; 2],
    /// For each node: what it comes to.
    pub(super) worth: Vec<Worth>,
    /// For each reply of the scenario: what it costs after the contact.
    pub(super) aftermath: Vec<i16>,
    /// Positions that the search was told to go through, in order.
    pub(super) through: Vec<Node>,
}

impl Graph {
    /// The beginning; none if the contact ends before anything can be said.
    #[must_use]
    pub fn root(&self) -> Option<Node> {
        (!self.of.is_empty()).then_some(Node(0))
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The customer.
    #[must_use]
    pub const fn customer(&self) -> CustomerIndex {
        self.customer
    }

    /// Whether slowness counts.
    #[must_use]
    pub const fn timed(&self) -> bool {
        self.timed
    }

    /// The tempos that were tried.
    #[must_use]
    pub const fn tempos(&self) -> Tempos {
        self.tempos
    }

    /// Positions at which something can be said.
    #[must_use]
    pub fn positions(&self) -> usize {
        self.of.len()
    }

    /// Replies at all positions.
    #[must_use]
    pub fn replies(&self) -> usize {
        self.to.len()
    }

    /// The most decisions on one line.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.layers.len().saturating_sub(1)
    }

    /// The positions after so many decisions.
    pub fn layer(&self, decisions: usize) -> impl Iterator<Item = Node> + use<> {
        let bound = |place: usize| self.layers.get(place).copied().unwrap_or_else(|| *self.layers.last().unwrap_or(&0));
        (bound(decisions)..bound(decisions + 1)).map(Node)
    }

    /// Every position, each after those that lead to it.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = Node> + use<> {
        (0..u32::try_from(self.positions()).unwrap_or(u32::MAX)).map(Node)
    }

    /// The moment at which a position stands; none if nothing is on offer there.
    #[must_use]
    pub fn moment(&self, node: Node) -> Option<MomentIndex> {
        self.edges(node).next().map(|edge| self.scenario.reply(self.step(edge).reply).moment)
    }

    /// The customer's heat at a position, in points.
    #[must_use]
    pub fn heat(&self, node: Node) -> i16 {
        self.heat[node.at()]
    }

    /// Positions that the search was told to go through, in order.
    #[must_use]
    pub fn through(&self) -> &[Node] {
        &self.through
    }

    /// The replies at a position, as authored.
    pub fn edges(&self, node: Node) -> impl Iterator<Item = Edge> + use<> {
        let at = node.0 as usize;
        (self.first[at]..self.first[at + 1]).map(Edge)
    }

    /// What is said, and when.
    #[must_use]
    pub fn step(&self, edge: Edge) -> Step {
        let how = self.how[edge.0 as usize];
        Step { reply: how.reply(), tempo: how.tempo() }
    }

    /// Where a reply leads.
    #[must_use]
    pub fn target(&self, edge: Edge) -> Target<'_> {
        match self.to[edge.0 as usize] {
            end if end & END != 0 => Target::End(&self.terminals[(end & !END) as usize]),
            node => Target::Node(Node(node)),
        }
    }

    /// The position at which a reply can be given.
    #[must_use]
    pub fn from(&self, edge: Edge) -> Node {
        let after = self.first.partition_point(|first| *first <= edge.0);
        Node(u32::try_from(after.saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// The edge of a step at a position.
    #[must_use]
    pub fn find(&self, node: Node, step: Step) -> Option<Edge> {
        self.edges(node).find(|edge| self.step(*edge) == step)
    }

    /// What a position comes to.
    #[must_use]
    pub fn worth(&self, node: Node) -> Worth {
        self.worth[node.0 as usize]
    }

    /// What a reply comes to.
    #[must_use]
    pub fn worth_of(&self, edge: Edge) -> Worth {
        let worth = match self.target(edge) {
            Target::End(end) => Worth::of_end(end.standing),
            Target::Node(node) => self.worth(node),
        };
        worth.with(self.aftermath_of(edge))
    }

    /// What a reply costs after the contact.
    pub(super) fn aftermath_of(&self, edge: Edge) -> i16 {
        self.aftermath[self.how[edge.0 as usize].reply().at()]
    }

    /// The best reply at a position; the first as authored of those that are worth as much.
    #[must_use]
    pub fn best_edge(&self, node: Node) -> Option<Edge> {
        self.edges(node).max_by_key(|edge| (self.worth_of(*edge).best, std::cmp::Reverse(*edge)))
    }

    /// The replies from a position to an end that come to most: the best one at each position on the way.
    #[must_use]
    pub fn best_way(&self, from: Node) -> Vec<Edge> {
        let mut edges = Vec::new();
        let mut at = Some(from);
        while let Some(edge) = at.and_then(|node| self.best_edge(node)) {
            edges.push(edge);
            at = self.target(edge).node();
        }
        edges
    }

    /// The ranges of the six scores over every line of play from the start.
    #[must_use]
    pub fn ranges(&self) -> Ranges {
        Ranges::of(self)
    }
}
