//! The ways through a scenario.

use super::checker::Checker;
use crate::core::diagnostic::Code;
use crate::core::scenario::{Destination, Scenario};
use crate::core::source::decode::Trail;

/// Notes moments without replies that lead into each other for ever: a contact would never come to a decision.
pub(super) fn check_flow(checker: &mut Checker<'_>, scenario: &Scenario) {
    for at in silent_loops(scenario) {
        let moment = &scenario.moments[at].id;
        let root = Trail::root();
        let list = root.name("moments");
        let path = list.name(moment);
        checker.note(Code::SilentLoop, &path.name("goes"), vec![("found", moment.clone())]);
    }
}

/// One moment of every circle of moments without replies, in the author's order.
pub(super) fn silent_loops(scenario: &Scenario) -> Vec<usize> {
    let count = scenario.moments.len();
    // From which moment each was first come to: a walk that meets its own steps goes round.
    let mut walked_from = vec![count; count];
    let mut loops = Vec::new();
    for start in 0..count {
        let mut at = start;
        while walked_from[at] == count {
            walked_from[at] = start;
            match silent_way(scenario, at) {
                Some(next) if walked_from[next] == start => {
                    loops.push(next);
                    break;
                }
                Some(next) => at = next,
                None => break,
            }
        }
    }
    loops
}

/// The moment that a moment without replies leads to.
pub(super) fn silent_way(scenario: &Scenario, at: usize) -> Option<usize> {
    let moment = &scenario.moments[at];
    match moment.goes {
        Some(Destination::Moment(next)) if moment.replies.is_empty() => Some(next.at()),
        _ => None,
    }
}
