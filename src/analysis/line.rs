//! A line of play.

use super::{Edge, Graph, Target, Tempo};
use crate::core::contact::Position;
use crate::core::customer::{State, Totals};
use crate::core::scenario::{EndingIndex, ReplyIndex, Scenario, Situation};

/// One reply of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// What is said or done.
    pub reply: ReplyIndex,
    /// When.
    pub tempo: Tempo,
}

/// A line of play from the beginning, or from some position, to an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The replies in order.
    pub steps: Vec<Step>,
    /// The ending.
    pub ending: EndingIndex,
}

impl Line {
    /// The line of some edges; none if the last of them leads to no end.
    pub(super) fn of(graph: &Graph, edges: &[Edge]) -> Option<Self> {
        let Target::End(end) = graph.target(*edges.last()?) else { return None };
        Some(Self { steps: edges.iter().map(|edge| graph.step(*edge)).collect(), ending: end.ending })
    }

    /// The replies by the authors' names, with the moments they belong to.
    pub fn names<'a>(&'a self, scenario: &'a Scenario) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        self.steps.iter().map(|step| {
            let reply = scenario.reply(step.reply);
            (scenario.moment(reply.moment).id.as_str(), reply.id.as_str())
        })
    }
}

impl Graph {
    /// The most usual way to a reply, the reply, and the best way on from there.
    #[must_use]
    pub fn line_through(&self, edge: Edge) -> Vec<Edge> {
        let Some(root) = self.root() else { return Vec::new() };
        let flow = self.flow(root);
        let mut line = self.usual_way(&flow, edge);
        if let Target::Node(next) = self.target(edge) {
            line.extend(self.best_way(next));
        }
        line
    }

    /// How the customer runs along a line from the start: before the first reply, and after each.
    #[must_use]
    pub fn states_along(&self, line: &[Step]) -> Vec<State> {
        let mut position = Position::start(&self.scenario, self.customer, &mut |_| {}).0;
        let mut states = vec![*position.state()];
        for step in line {
            position.step(&self.scenario, step.reply, step.tempo.hearing(), &mut Totals::default(), &mut |_| {});
            states.push(*position.state());
        }
        states
    }
}
