//! The range of de-escalation over every line of play.

use super::{Edge, Extreme, Graph, Line, Node, Target};

/// The lowest and the highest score of de-escalation.
///
/// It is no share of points that could be added up, but how hot the customer was on the whole: of all ways to a position
/// the coolest gives the highest score, however the contact goes on, and the hottest the lowest. So the search kept
/// both, and only the ends of these ways had to be scored.
pub(super) fn calming(graph: &Graph) -> [Option<Extreme>; 2] {
    let [lowest, highest] = graph.calming;
    // The lowest score ends the hottest way.
    [(lowest, 1), (highest, 0)].map(|(found, warmth)| {
        let (value, edge) = found?;
        Some(Extreme { value, line: Line::of(graph, &way(graph, edge, warmth)?)? })
    })
}

/// The way to the end of an edge on which the sums of heat are those of `warmth`.
fn way(graph: &Graph, last: Edge, warmth: usize) -> Option<Vec<Edge>> {
    let mut edges = vec![last];
    let mut node = graph.from(last);
    let layer = graph.layers.partition_point(|first| *first <= node.0).checked_sub(1)?;
    for before in graph.layers[..=layer].windows(2).rev() {
        let mut steps = (before[0]..before[1]).map(Node).flat_map(|node| graph.edges(node));
        let edge = steps.find(|edge| graph.target(*edge) == Target::Node(node) && fits(graph, *edge, node, warmth))?;
        edges.push(edge);
        node = graph.from(edge);
    }
    edges.reverse();
    Some(edges)
}

/// Whether the way to a node on which the sums of heat are those of `warmth` leads over this edge.
fn fits(graph: &Graph, edge: Edge, node: Node, warmth: usize) -> bool {
    let sum = |node: Node| graph.warmth[node.0 as usize][warmth];
    let heard = graph.scenario.reply(graph.step(edge).reply).act.reaches_customer();
    let heat = if heard { i32::from(graph.heat[node.0 as usize]) } else { 0 };
    // Nothing leads to the start from elsewhere, so no sum here is one of nowhere.
    sum(graph.from(edge)).checked_add(heat) == Some(sum(node))
}
