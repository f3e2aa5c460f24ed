//! Branches and endings of which those before them leave nothing over.

use super::checker::Checker;
use super::logic::possible;
use super::ways::Ways;
use crate::core::diagnostic::{Code, Note, Path, Place};
use crate::core::scenario::{Condition, Destination, Reply, Scenario};
use crate::core::source::decode::Trail;

/// Labels at most; more than these do not make it clearer.
const LABELS: usize = 3;

/// Notes branches and endings whose turn never comes.
pub(super) fn check_shadowed(checker: &mut Checker<'_>, scenario: &Scenario) {
    let root = Trail::root();
    let list = root.name("moments");
    for reply in scenario.replies.iter().filter(|reply| reply.branches.len() > 1) {
        let moment = list.name(&scenario.moment(reply.moment).id);
        let replies = moment.name("replies");
        let branches = replies.name(&reply.id);
        let branches = branches.name("branches");
        shadowed_branches(
            checker,
            scenario,
            reply,
            |at| branches.index(at).to_path(),
            |at| branches.index(at).name("when").to_path(),
        );
    }
    shadowed_endings(checker, scenario);
}

fn shadowed_branches(
    checker: &mut Checker<'_>,
    scenario: &Scenario,
    reply: &Reply,
    path: impl Fn(usize) -> Path,
    condition: impl Copy + Fn(usize) -> Path,
) {
    let conditions: Vec<&Condition> = reply.branches.iter().map(|branch| &branch.when).collect();
    for at in 1..conditions.len() {
        // A branch that leads where the reply leads anyway is told of already.
        let is_idle = reply.branches[at..].iter().all(|branch| branch.to == reply.goes);
        if let Some(before) = (!is_idle).then(|| shadow(scenario, &conditions[..at], Some(conditions[at]))).flatten() {
            let details = vec![("found", reply.id.clone()), ("kind", "behind".to_owned())];
            let note = Note::new(Code::IdleBranch, path(at)).with(details);
            checker.push(labelled(note, before.into_iter().map(condition)));
        }
    }
}

fn shadowed_endings(checker: &mut Checker<'_>, scenario: &Scenario) {
    let ways = Ways::of(scenario);
    let mut pinned = vec![false; scenario.endings.len()];
    for reply in scenario.replies.iter().filter(|reply| ways.reached[reply.moment.at()]) {
        for to in reply.ways() {
            if let Destination::Ending(ending) = to {
                pinned[ending.at()] = true;
            }
        }
    }
    let root = Trail::root();
    let list = root.name("endings");
    let path = |at: usize| list.name(&scenario.endings[at].id).key().to_path();
    let mut before = Vec::new();
    for (at, ending) in scenario.endings.iter().enumerate() {
        if !pinned[at]
            && let Some(before) = shadow(scenario, &before, ending.when.as_ref())
        {
            let details = vec![("found", ending.id.clone()), ("kind", "shadowed".to_owned())];
            let note = Note::new(Code::UnreachableEnding, path(at)).with(details);
            checker.push(labelled(note, before.into_iter().map(path)));
        }
        // What stands behind an ending without a condition is told of already.
        let Some(when) = &ending.when else { return };
        before.push(when);
    }
}

fn labelled(note: Note, places: impl Iterator<Item = Path>) -> Note {
    places.take(LABELS).fold(note, |note, path| note.label("before", Place::of(path)))
}

/// Those of the earlier conditions that leave nothing over for a later one; none if something is left, or if one of the
/// conditions alone never or always holds, which is told of already.
fn shadow(scenario: &Scenario, earlier: &[&Condition], own: Option<&Condition>) -> Option<Vec<usize>> {
    let own = own.map(|own| (own, true));
    let can = |earlier: &mut dyn Iterator<Item = &Condition>| {
        possible(scenario, &own.into_iter().chain(earlier.map(|when| (when, false))).collect::<Vec<_>>())
    };
    if earlier.is_empty() || can(&mut earlier.iter().copied()) || !can(&mut std::iter::empty()) {
        return None;
    }
    if earlier.iter().any(|when| !possible(scenario, &[(when, false)])) {
        return None;
    }
    // One after the other is left out where the rest is enough.
    let mut needed: Vec<usize> = (0..earlier.len()).collect();
    for at in (0..earlier.len()).rev() {
        let mut rest = needed.iter().filter(|other| **other != at).map(|other| earlier[*other]);
        if !can(&mut rest) {
            needed.retain(|other| *other != at);
        }
    }
    Some(needed)
}
