//! How often an average trainee goes each way of the picture of a call.

use super::{Edge, Graph, Target};
use crate::core::graph::{self, Way};
use crate::core::scenario::{EndingIndex, MomentIndex, ReplyIndex};
use std::collections::HashMap;

/// What goes on each way of a [`graph::Graph`], with one customer. Shares are those of contacts with an average trainee,
/// as in a [`Survey`](super::Survey).
#[derive(Clone, Debug, PartialEq)]
pub struct Traffic {
    /// For each node of the picture: how often a contact comes there. More than 1 where a call leads in a circle.
    pub nodes: Vec<f64>,
    /// For each edge of the picture, for each of its ways.
    pub ways: Vec<Vec<Passed>>,
    /// For each reply: how often the customer is gone after it, although the picture leads on.
    pub gone: Vec<f64>,
}

/// What goes on a way.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Passed {
    /// How often a contact goes here.
    pub share: f64,
    /// The reply, at the position from which this way comes to most; none if no line of play goes here.
    pub through: Option<Edge>,
}

/// Where a line of play goes on after a reply.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Next {
    Moment(MomentIndex),
    Ending(EndingIndex),
}

/// What a line of play takes of the picture from a reply on.
struct Walk {
    ways: Vec<Place>,
    /// Whether the customer is gone although the picture leads on: then only the way from the end to the ending is taken.
    is_gone: bool,
}

/// A way of the picture: the place of an edge, and which of its ways.
pub type Place = (usize, usize);

impl Traffic {
    /// The traffic on the picture of the scenario that `graph` is of.
    #[must_use]
    pub fn of(graph: &Graph, picture: &graph::Graph) -> Self {
        let mut traffic = Self {
            nodes: vec![0.0; picture.nodes.len()],
            ways: picture.edges.iter().map(|edge| vec![Passed::default(); edge.ways.len()]).collect(),
            gone: vec![0.0; graph.scenario.replies.len()],
        };
        let Some(root) = graph.root() else { return traffic };
        let flow = graph.flow(root);
        let mut walks: HashMap<(ReplyIndex, Next), Walk> = HashMap::new();
        for node in graph.nodes().filter(|node| flow.lines[node.at()] > 0) {
            let share = graph.share_of_each(node, flow.share[node.at()]);
            for edge in graph.edges(node) {
                let reply = graph.step(edge).reply;
                let Some(next) = next(graph, edge) else { continue };
                let walk = walks.entry((reply, next)).or_insert_with(|| Walk::of(graph, picture, reply, next));
                let share = graph.share_on(edge, share);
                if walk.is_gone {
                    traffic.gone[reply.at()] += share;
                }
                for (place, way) in &walk.ways {
                    traffic.ways[*place][*way].pass(graph, edge, share);
                }
            }
        }
        traffic.begin(graph, picture);
        // The end is also reached by those who hang up on the way.
        let gone: f64 = traffic.gone.iter().sum();
        traffic.nodes[picture.place(graph::Node::End)] = gone;
        for (edge, ways) in picture.edges.iter().zip(&traffic.ways) {
            traffic.nodes[edge.to] += ways.iter().map(|passed| passed.share).sum::<f64>();
        }
        traffic.nodes[picture.place(graph::Node::Start)] = 1.0;
        traffic
    }

    /// The ways of the picture from a reply of the graph to where it leads; where the customer is gone although the picture
    /// leads on, only that from the end to the ending.
    #[must_use]
    pub fn walk(graph: &Graph, picture: &graph::Graph, edge: Edge) -> Vec<Place> {
        let walk = next(graph, edge).map(|next| Walk::of(graph, picture, graph.step(edge).reply, next));
        walk.map_or_else(Vec::new, |walk| walk.ways)
    }

    /// The way from the start to the first moment, and on from moments at which nothing can be said.
    fn begin(&mut self, graph: &Graph, picture: &graph::Graph) {
        let first = graph.root().and_then(|root| graph.moment(root)).map(Next::Moment);
        let Some(first) = first else { return };
        let begins = picture.place(graph::Node::Start);
        let walk = picture.out_of(begins).find_map(|(place, edge)| {
            let mut walk = vec![(place, 0)];
            search(picture, edge.to, first, &mut walk).then_some(walk)
        });
        for (place, way) in walk.into_iter().flatten() {
            self.ways[place][way].share += 1.0;
        }
    }
}

impl Passed {
    fn pass(&mut self, graph: &Graph, edge: Edge, share: f64) {
        self.share += share;
        let comes_to = |edge: Edge| graph.worth_of(edge).best;
        if self.through.is_none_or(|best| comes_to(edge) > comes_to(best)) {
            self.through = Some(edge);
        }
    }
}

fn next(graph: &Graph, edge: Edge) -> Option<Next> {
    match graph.target(edge) {
        Target::Node(node) => graph.moment(node).map(Next::Moment),
        Target::End(end) => Some(Next::Ending(end.ending)),
    }
}

impl Walk {
    /// From a reply to where it led. Of several walks that lead there it is the shortest: a moment may pass without a
    /// word, and two branches may lead to one place. What leads nowhere else is counted on the first way of an edge.
    fn of(graph: &Graph, picture: &graph::Graph, reply: ReplyIndex, next: Next) -> Self {
        let from = picture.place(graph::Node::Moment(graph.scenario.reply(reply).moment));
        let walks = picture.out_of(from).filter_map(|(place, edge)| {
            let way = edge.ways.iter().position(|way| way.reply() == Some(reply))?;
            let mut ways = vec![(place, way)];
            search(picture, edge.to, next, &mut ways).then_some(ways)
        });
        match walks.min_by_key(Vec::len) {
            Some(ways) => Self { ways, is_gone: false },
            // A customer who has had enough.
            None => Self { ways: from_the_end(picture, next).into_iter().collect(), is_gone: true },
        }
    }
}

/// The way from the end to an ending.
fn from_the_end(picture: &graph::Graph, next: Next) -> Option<Place> {
    let Next::Ending(ending) = next else { return None };
    let ending = picture.place(graph::Node::Ending(ending));
    let mut ways = picture.out_of(picture.place(graph::Node::End));
    ways.find(|(_, edge)| edge.to == ending).map(|(place, _)| (place, 0))
}

/// Goes on from a node over what needs no reply, and keeps the ways in `walk`.
fn search(picture: &graph::Graph, at: usize, next: Next, walk: &mut Vec<Place>) -> bool {
    let is_there = match picture.nodes[at] {
        graph::Node::Moment(moment) => next == Next::Moment(moment),
        graph::Node::Ending(ending) => next == Next::Ending(ending),
        graph::Node::Start | graph::Node::End => false,
    };
    if is_there {
        return true;
    }
    for (place, edge) in picture.out_of(at) {
        let goes_by_itself = |way: &Way| matches!(way, Way::GoesOn | Way::NoReply | Way::Ending(_));
        let Some(way) = edge.ways.iter().position(goes_by_itself) else { continue };
        // Moments that lead in a circle by themselves are no scenario.
        if walk.contains(&(place, way)) {
            continue;
        }
        walk.push((place, way));
        if search(picture, edge.to, next, walk) {
            return true;
        }
        walk.pop();
    }
    false
}
