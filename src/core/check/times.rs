//! Windows and needs whose time has passed before anybody can be there.

use super::checker::Checker;
use crate::core::contact::THINKING_SECONDS;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{Destination, LineCondition, Scenario};
use crate::core::source::decode::Trail;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Notes windows that are shut whichever way one comes, and needs for which any help comes late.
pub(super) fn check_times(checker: &mut Checker<'_>, scenario: &Scenario) {
    if scenario.moments.is_empty() {
        return;
    }
    let timed = scenario.replies.iter().any(|reply| reply.window.is_some())
        || scenario.needs.iter().any(|need| need.late.is_some());
    if !timed {
        return;
    }
    let arrival = earliest(scenario, 0);
    let root = Trail::root();
    let list = root.name("moments");
    for reply in &scenario.replies {
        let Some((window, at)) = reply.window.zip(arrival[reply.moment.at()]) else { continue };
        let at = at + THINKING_SECONDS;
        if at > window.closes {
            let moment = list.name(&scenario.moment(reply.moment).id);
            let replies = moment.name("replies");
            let own = replies.name(&reply.id);
            let details = vec![("found", window.closes.to_string()), ("limit", at.to_string())];
            checker.push(Note::new(Code::WindowClosed, own.name("window").name("closes").to_path()).with(details));
        }
    }
    let needs = root.name("needs");
    for (number, need) in scenario.needs.iter().enumerate() {
        let Some(late) = need.late else { continue };
        let opens: Vec<usize> = (0..scenario.moments.len())
            .filter(|at| scenario.moments[*at].opens.iter().any(|opened| opened.at() == number))
            .take(SEARCHES)
            .collect();
        let first = |from: usize| {
            let after = earliest(scenario, from);
            let answers = scenario.replies.iter().filter(|reply| reply.need.is_some_and(|need| need.at() == number));
            answers
                .filter_map(|reply| Some((after[reply.moment.at()]? + THINKING_SECONDS, reply)))
                .min_by_key(|(at, _)| *at)
        };
        let from: Vec<usize> = if opens.is_empty() { vec![0] } else { opens };
        let Some((at, reply)) = from.into_iter().filter_map(first).min_by_key(|(at, _)| *at) else { continue };
        if at > late {
            let details = vec![("found", late.to_string()), ("limit", at.to_string())];
            let moment = list.name(&scenario.moment(reply.moment).id);
            let replies = moment.name("replies");
            let answer = Place::of(replies.name(&reply.id).key().to_path());
            let own = needs.name(&need.id);
            checker.push(Note::new(Code::LateNeed, own.name("late").to_path()).with(details).label("answer", answer));
        }
    }
}

/// Moments from which a need may open that are looked at; a call has one or two.
const SEARCHES: usize = 32;

/// For each moment, the earliest second on the clock at which its lines have been said, counted from the arrival at `from`;
/// none where no way leads there. A line counts only if it is always said, and thinking takes no longer than it must.
fn earliest(scenario: &Scenario, from: usize) -> Vec<Option<i32>> {
    let spoken = |at: usize| -> i32 {
        let lines = scenario.moments[at].says.iter().filter(|line| matches!(line.when, LineCondition::Always));
        lines.map(|line| line.seconds(scenario.source)).sum()
    };
    let mut best: Vec<Option<i32>> = vec![None; scenario.moments.len()];
    let mut open = BinaryHeap::from([Reverse((spoken(from), from))]);
    while let Some(Reverse((at, moment))) = open.pop() {
        if best[moment].is_some() {
            continue;
        }
        best[moment] = Some(at);
        let authored = &scenario.moments[moment];
        let replies = authored.replies.iter().map(|reply| scenario.reply(*reply)).flat_map(|reply| {
            let ways = reply.branches.iter().map(|branch| branch.to).chain([reply.goes]);
            ways.map(|to| (to, THINKING_SECONDS + reply.takes))
        });
        for (to, seconds) in replies.chain(authored.goes.map(|to| (to, 0))) {
            if let Destination::Moment(to) = to
                && best[to.at()].is_none()
            {
                open.push(Reverse((at + seconds + spoken(to.at()), to.at())));
            }
        }
    }
    best
}
