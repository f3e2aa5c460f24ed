//! Moments that nobody comes to, and moments that nobody comes away from.

use super::checker::Checker;
use super::gaps::stuck_moments;
use super::ways::Ways;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{Destination, Scenario};
use crate::core::source::decode::Trail;

/// Endings behind the one that takes every call that are pointed at.
const LABELS: usize = 6;

/// Notes moments that no way leads to, and circles that no way leads out of.
pub(super) fn check_reach(checker: &mut Checker<'_>, scenario: &Scenario) {
    let ways = Ways::of(scenario);
    let root = Trail::root();
    let list = root.name("moments");
    let mut circling = Vec::new();
    for (at, moment) in scenario.moments.iter().enumerate() {
        if !ways.reached[at] {
            let path = list.name(&moment.id).key().to_path();
            checker.push(Note::new(Code::UnreachableMoment, path).with(vec![("found", moment.id.clone())]));
        } else if !ways.closes[at] {
            circling.push(at);
        }
    }
    if !circling.is_empty() {
        // Where replies may all be withheld, the call ends by itself.
        let leaves = ways.leading_to(stuck_moments(scenario));
        circling.retain(|at| !leaves[*at]);
    }
    // Those who go round together are told of together.
    let mut told = vec![false; scenario.moments.len()];
    for at in circling.iter().copied() {
        if told[at] {
            continue;
        }
        let mut group = Vec::new();
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut told[at], true) {
                group.push(at);
                open.extend(ways.next[at].iter().copied().filter(|to| !told[*to]));
            }
        }
        let path = |at: usize| list.name(&scenario.moments[at].id).key().to_path();
        let details = vec![("found", scenario.moments[at].id.clone())];
        let mut note = Note::new(Code::EndlessLoop, path(at)).with(details);
        for other in group.into_iter().skip(1).take(3) {
            note = note.label("loop", Place::of(path(other)));
        }
        checker.push(note);
    }
    endings(checker, scenario, &ways);
}

/// Notes an ending without a condition before others that no reply leads to by name: it takes every call, and no matter how
/// many stand behind it, it is the one in the wrong place.
fn endings(checker: &mut Checker<'_>, scenario: &Scenario, ways: &Ways) {
    let mut pinned = vec![false; scenario.endings.len()];
    for reply in scenario.replies.iter().filter(|reply| ways.reached[reply.moment.at()]) {
        for to in reply.ways() {
            if let Destination::Ending(ending) = to {
                pinned[ending.at()] = true;
            }
        }
    }
    // Whoever has had enough hangs up anywhere, so that every ending with a condition may be the one, unless one before it
    // takes everything.
    let Some(first) = scenario.endings.iter().position(|ending| ending.when.is_none()) else { return };
    let root = Trail::root();
    let list = root.name("endings");
    let path = |at: usize| list.name(&scenario.endings[at].id).key().to_path();
    let mut behind = (first + 1..scenario.endings.len()).filter(|at| !pinned[*at]).peekable();
    if behind.peek().is_some() {
        let note =
            Note::new(Code::UnreachableEnding, path(first)).with(vec![("found", scenario.endings[first].id.clone())]);
        checker.push(behind.take(LABELS).fold(note, |note, at| note.label("behind", Place::of(path(at)))));
    }
}
