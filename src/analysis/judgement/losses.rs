//! What replies lost, for many attempts by one search.

use super::loss;
use crate::analysis::{Graph, Step, Target, Tempo};
use crate::core::scenario::ReplyIndex;

/// What each of the replies of a call lost against the best one on offer, in thousandths, by the graph of a search from the
/// start of the call; as in a [`Judgement`](super::Judgement) if all were in time.
///
/// This weighs what was said and not when: each reply counts as if it, and those before it, had come in time, so that
/// one search does for every attempt at a call. Where the call then took another way than it would have in time, there is
/// nothing to be said of that reply and of those after it.
#[must_use]
pub fn losses(graph: &Graph, replies: &[ReplyIndex]) -> Vec<Option<i16>> {
    let mut at = graph.root();
    let mut lost = |reply: &ReplyIndex| {
        let node = at.take()?;
        let edge = graph.find(node, Step { reply: *reply, tempo: Tempo::InTime })?;
        let in_time = graph.edges(node).filter(|edge| graph.step(*edge).tempo == Tempo::InTime);
        let best = in_time.map(|edge| graph.worth_of(edge).value()).max()?;
        at = match graph.target(edge) {
            Target::Node(node) => Some(node),
            Target::End(_) => None,
        };
        Some(loss(best, graph.worth_of(edge)))
    };
    replies.iter().map(&mut lost).collect()
}
