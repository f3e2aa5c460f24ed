//! First mistakes that can't be mended.

use super::call::{Call, Play};
use crate::analysis::{Edge, Graph, Node, Target, Tempo};
use crate::core::customer::Outcome;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::ReplyIndex;

/// Notes replies at the first decision after which the call goes on and no line ends with a customer who is calm and
/// trusts, whoever calls. Where one customer forgives what another does not, the call teaches just that; and who can't
/// be calmed by anything has nothing to lose (the research: a bad first turn can be mended).
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    let lost: Vec<Vec<ReplyIndex>> = call.plays.iter().filter_map(lost).collect();
    let Some((first, others)) = lost.split_first() else { return };
    for reply in first.iter().filter(|reply| others.iter().all(|lost| lost.contains(reply))) {
        let reply = call.scenario.reply(*reply);
        notes.push(Note::new(Code::NoMending, call.path_of(reply)).with(vec![("found", reply.id.clone())]));
    }
}

/// The replies at the first decision that lose all good ends at once, and go on; none at all if there is no good end.
fn lost(play: &Play<'_>) -> Option<Vec<ReplyIndex>> {
    let graph = play.graph;
    let mut ends_well = vec![false; graph.positions()];
    for node in graph.nodes().rev() {
        ends_well[node.at()] = in_time(graph, node).any(|edge| match graph.target(edge) {
            Target::Node(next) => ends_well[next.at()],
            Target::End(end) => end.outcome == Outcome::DeEscalated,
        });
    }
    let node = first_decision(graph)?;
    ends_well[node.at()].then(|| {
        let loses = |edge: &Edge| match graph.target(*edge) {
            Target::Node(next) => !ends_well[next.at()],
            Target::End(_) => false,
        };
        in_time(graph, node).filter(loses).map(|edge| graph.step(edge).reply).collect()
    })
}

/// The first position at which there is a choice.
fn first_decision(graph: &Graph) -> Option<Node> {
    let mut node = graph.root()?;
    loop {
        let mut edges = in_time(graph, node);
        let only = edges.next()?;
        if edges.next().is_some() {
            return Some(node);
        }
        match graph.target(only) {
            Target::Node(next) => node = next,
            Target::End(_) => return None,
        }
    }
}

fn in_time(graph: &Graph, node: Node) -> impl Iterator<Item = Edge> {
    graph.edges(node).filter(|edge| graph.step(*edge).tempo == Tempo::InTime)
}
