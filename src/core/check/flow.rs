//! The ways through a scenario.

use super::checker::Checker;
use crate::core::diagnostic::Code;
use crate::core::scenario::{Destination, Scenario};
use crate::core::source::decode::Trail;

/// Notes moments without replies that lead into each other for ever: a contact would never come to a decision.
pub(super) fn check_flow(checker: &mut Checker<'_>, scenario: &Scenario) {
    let mut settled = vec![false; scenario.moments.len()];
    for start in 0..scenario.moments.len() {
        let mut way = Vec::new();
        let mut at = start;
        let closes = loop {
            if settled[at] {
                break false;
            }
            if way.contains(&at) {
                break true;
            }
            way.push(at);
            match scenario.moments[at].goes {
                Some(Destination::Moment(next)) if scenario.moments[at].replies.is_empty() => at = next.at(),
                _ => break false,
            }
        };
        if closes {
            let moment = &scenario.moments[at].id;
            let root = Trail::root();
            let list = root.name("moments");
            let path = list.name(moment);
            checker.note(Code::SilentLoop, &path.name("goes"), vec![("found", moment.clone())]);
        }
        for moment in way {
            settled[moment] = true;
        }
    }
}
