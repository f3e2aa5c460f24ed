//! The order of play.

use crate::core::source::RawScenario;
use std::collections::VecDeque;

/// The places of the moments: from the first one breadth-first along the replies, those that nothing leads to last.
pub(super) fn order_of_play(raw: &RawScenario) -> Vec<usize> {
    let mut order = Vec::with_capacity(raw.moments.len());
    let mut seen = vec![false; raw.moments.len()];
    for start in 0..raw.moments.len() {
        // What nothing leads to is a start of its own, after everything that is reached from the first.
        let mut queue = VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            order.push(at);
            let Some((_, moment)) = raw.moments.get_index(at) else { continue };
            let replies = moment
                .replies
                .values()
                .flat_map(|reply| reply.branches.iter().filter_map(|branch| branch.goes.as_ref()).chain(&reply.goes));
            queue.extend(replies.chain(&moment.goes).filter_map(|goes| raw.moments.get_index_of(goes)));
        }
    }
    order
}
