//! Windows and needs whose time has passed before anybody can be there.

use super::arrival::earliest;
use super::checker::Checker;
use crate::core::contact::THINKING_SECONDS;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::Scenario;
use crate::core::source::decode::Trail;

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
    let arrival = earliest(scenario, &[Scenario::START.at()]);
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
        let mut opens: Vec<usize> = (0..scenario.moments.len())
            .filter(|at| scenario.moments[*at].opens.iter().any(|opened| opened.at() == number))
            .collect();
        // What nothing opens is open from the start.
        if opens.is_empty() {
            opens.push(Scenario::START.at());
        }
        let since = earliest(scenario, &opens);
        let answers = scenario.replies.iter().filter(|reply| reply.need.is_some_and(|need| need.at() == number));
        let first = answers
            .filter_map(|reply| Some((since[reply.moment.at()]? + THINKING_SECONDS, reply)))
            .min_by_key(|(at, _)| *at);
        let Some((at, reply)) = first else { continue };
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
