//! From a scenario to its graph.

use super::order::mark_back;
use super::{Edge, Node, Way};
use crate::core::scenario::{Destination, EndingIndex, Moment, MomentIndex, Scenario};

/// What leads where in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The start, the moments as the author wrote them, the end, the endings as the author wrote them.
    pub nodes: Vec<Node>,
    /// Between two nodes there is one edge at most. They stand in the order of the nodes they come from, and then in
    /// that of the replies.
    pub edges: Vec<Edge>,
}

impl Graph {
    /// The graph of a call.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let moments = (0..).map(MomentIndex).take(scenario.moments.len()).map(Node::Moment);
        let endings = (0..).map(EndingIndex).take(scenario.endings.len()).map(Node::Ending);
        let nodes: Vec<Node> = std::iter::once(Node::Start).chain(moments).chain([Node::End]).chain(endings).collect();
        let mut graph = Self { nodes, edges: Vec::new() };
        graph.join(Node::Start, vec![(Node::Moment(Scenario::START), Way::Begin)]);
        for (index, moment) in (0..).map(MomentIndex).zip(&scenario.moments) {
            graph.join(Node::Moment(index), ways_out(scenario, moment));
        }
        // No ending behind the first without a condition is ever reached.
        let last = scenario.endings.iter().position(|ending| ending.when.is_none()).map_or(usize::MAX, |last| last + 1);
        let chosen = (0..).map(EndingIndex).take(scenario.endings.len().min(last));
        graph.join(Node::End, chosen.map(|ending| (Node::Ending(ending), Way::Ending(ending))).collect());
        mark_back(&mut graph);
        graph
    }

    /// The place of a node in [`Graph::nodes`].
    #[must_use]
    pub fn place(&self, node: Node) -> usize {
        self.nodes.binary_search(&node).unwrap_or_default()
    }

    /// The edges that come from the node at this place.
    pub fn out_of(&self, place: usize) -> impl Iterator<Item = (usize, &Edge)> {
        let first = self.edges.partition_point(|edge| edge.from < place);
        self.edges.iter().enumerate().skip(first).take_while(move |(_, edge)| edge.from == place)
    }

    fn join(&mut self, from: Node, ways: Vec<(Node, Way)>) {
        let from = self.place(from);
        let first = self.edges.len();
        for (to, way) in ways {
            let to = self.place(to);
            match self.edges[first..].iter_mut().find(|edge| edge.to == to) {
                Some(edge) => edge.ways.push(way),
                None => self.edges.push(Edge { from, to, ways: vec![way], back: false }),
            }
        }
    }
}

fn ways_out(scenario: &Scenario, moment: &Moment) -> Vec<(Node, Way)> {
    let mut ways = Vec::new();
    for index in &moment.replies {
        let reply = scenario.reply(*index);
        let branches = reply.branches.iter().enumerate();
        ways.extend(branches.map(|(place, branch)| (node(branch.to), Way::Branch(*index, place))));
        let rest = if reply.branches.is_empty() { Way::Reply(*index) } else { Way::Otherwise(*index) };
        ways.push((node(reply.goes), rest));
    }
    match moment.goes {
        Some(goes) if moment.replies.is_empty() => ways.push((node(goes), Way::GoesOn)),
        _ if moment.replies.iter().all(|reply| scenario.reply(*reply).when.is_some()) => {
            ways.push((Node::End, Way::NoReply));
        }
        _ => {}
    }
    ways
}

const fn node(destination: Destination) -> Node {
    match destination {
        Destination::Moment(moment) => Node::Moment(moment),
        Destination::End => Node::End,
        Destination::Ending(ending) => Node::Ending(ending),
    }
}
