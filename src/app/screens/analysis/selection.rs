//! What is looked at, and the line of play that is drawn for it.

use super::work::Told;
use crate::analysis::{Edge, Graph, Place, Step, Target, Terminal, Traffic};
use crate::core::customer::State;
use crate::core::graph::{self, Node};
use std::collections::BTreeSet;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Selected {
    /// The call as a whole.
    Whole,
    /// A node of the picture.
    Node(usize),
    /// A way of the picture.
    Way(Place),
}

/// Which line of play it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// The best of the call.
    Best,
    /// Through a reply.
    Over,
    /// Through a moment: over the reply there that comes to most.
    Moment,
    /// The most usual one to an ending.
    Usual,
}

impl LineKind {
    /// The message id of its heading.
    pub(super) const fn heading(self) -> &'static str {
        match self {
            Self::Best => "analysis-line-best",
            Self::Over => "analysis-line-over",
            Self::Moment => "analysis-line-moment",
            Self::Usual => "analysis-line-usual",
        }
    }
}

/// A line of play on the picture.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) kind: LineKind,
    pub(super) steps: Vec<Step>,
    /// Before the first reply, and after each.
    pub(super) states: Vec<State>,
    /// Where it ends.
    pub(super) end: Option<Terminal>,
    /// The step that is on the way that was chosen.
    pub(super) chosen: Option<usize>,
    /// The ways that it takes.
    pub(super) places: BTreeSet<Place>,
}

impl Line {
    /// The line that belongs to what is looked at; none where no line of play was found.
    pub(super) fn of(told: &Told, picture: &graph::Graph, selected: Selected) -> Option<Self> {
        let (graph, traffic) = (told.analysed.graph()?, told.traffic.as_ref()?);
        match selected {
            Selected::Whole => Self::along(LineKind::Best, graph, picture, graph.best_way(graph.root()?), None),
            Selected::Way((edge, way)) => Self::over(LineKind::Over, graph, picture, traffic.ways[edge][way].through?),
            Selected::Node(node) => {
                let best = |edge: &Edge| graph.worth_of(*edge).best;
                match picture.nodes[node] {
                    Node::Start | Node::End => Self::of(told, picture, Selected::Whole),
                    Node::Moment(_) => {
                        let leaving = picture.out_of(node).map(|(edge, _)| edge);
                        let ways = leaving.flat_map(|edge| &traffic.ways[edge]).filter_map(|passed| passed.through);
                        Self::over(LineKind::Moment, graph, picture, ways.max_by_key(best)?)
                    }
                    Node::Ending(ending) => {
                        let survey = told.analysed.exact()?.survey.as_ref()?;
                        let found = survey.endings.iter().find(|found| found.ending == ending)?;
                        Self::along(LineKind::Usual, graph, picture, edges_of(graph, &found.line.steps), None)
                    }
                }
            }
        }
    }

    fn over(kind: LineKind, graph: &Graph, picture: &graph::Graph, edge: Edge) -> Option<Self> {
        Self::along(kind, graph, picture, graph.line_through(edge), Some(edge))
    }

    fn along(
        kind: LineKind,
        graph: &Graph,
        picture: &graph::Graph,
        edges: Vec<Edge>,
        chosen: Option<Edge>,
    ) -> Option<Self> {
        let steps: Vec<Step> = edges.iter().map(|edge| graph.step(*edge)).collect();
        let end = match graph.target(*edges.last()?) {
            Target::End(end) => Some(*end),
            Target::Node(_) => None,
        };
        let places = edges.iter().flat_map(|edge| Traffic::walk(graph, picture, *edge)).collect();
        let chosen = chosen.and_then(|chosen| edges.iter().position(|edge| *edge == chosen));
        Some(Self { kind, states: graph.states_along(&steps), steps, end, chosen, places })
    }
}

/// The edges of a line from the start.
fn edges_of(graph: &Graph, steps: &[Step]) -> Vec<Edge> {
    let mut at = graph.root();
    let mut edges = Vec::new();
    for step in steps {
        let Some(edge) = at.and_then(|node| graph.find(node, *step)) else { break };
        edges.push(edge);
        at = graph.target(edge).node();
    }
    edges
}
