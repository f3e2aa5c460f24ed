//! Knows the call.

use super::{Asked, Situation, Trainee};
use crate::analysis::{Graph, Node, Step, Target, Tempo};
use crate::core::contact::PerceptionAnswer;
use crate::core::scenario::ReplyIndex;
use std::cmp::Reverse;

/// Takes the reply that comes to the best standing, at every position of a graph; of those that come to the same, the
/// first as authored, as [`Graph::best_edge`] does. It is given in time: where the graph tried other tempos, there may be
/// a better line. Asked, it gives the key.
pub(super) struct Expert<'a> {
    graph: &'a Graph,
    at: Option<Node>,
}

impl<'a> Expert<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        Self { graph, at: graph.root() }
    }
}

impl Trainee for Expert<'_> {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        let edge = |reply| self.graph.find(self.at?, Step { reply, tempo: Tempo::InTime });
        let chosen = situation.most(|reply| edge(reply).map(|edge| (self.graph.worth_of(edge).best, Reverse(edge))));
        self.at = match edge(chosen).map(|edge| self.graph.target(edge)) {
            Some(Target::Node(node)) => Some(node),
            Some(Target::End(_)) | None => None,
        };
        chosen
    }

    fn perceive(&mut self, asked: &Asked<'_>) -> PerceptionAnswer {
        asked.key()
    }
}
