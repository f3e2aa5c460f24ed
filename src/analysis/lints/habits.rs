//! Calls that can be won by a habit, or by a robot.

use super::call::{Call, Play};
use super::{MOSTLY, percent};
use crate::analysis::Worth;
use crate::analysis::trainees::{Played, Policy};
use crate::core::customer::Outcome;
use crate::core::diagnostic::{Code, Note, Path};
use std::collections::BTreeSet;

/// Moments with a choice below which a habit is right by chance: of three replies one is the longest, one the politest.
const ENOUGH: usize = 4;
/// A habit passes if it comes this far on the way from chance to the best line, even where the customer is not calmed.
const PASSES: f64 = 0.75;
/// Where chance comes this near to the best line, in thousandths, there is nothing to pass.
const SPREAD: i32 = 20;
/// How many standard errors count as nothing (the research: by two of them the expert has to win).
const ERRORS: i32 = 2;

/// Notes habits without judgement that pass with some customer, in some language: they calm the customer in half of
/// their calls, or come [`PASSES`] of the way from chance to the best line.
pub(super) fn passing(call: &Call<'_>, notes: &mut Vec<Note>) {
    let mut passing: Vec<(&Played, f64)> = Vec::new();
    for (play, worth) in call.plays.iter().filter_map(from_the_start) {
        let naive = play.trainees.iter().filter(|played| is_naive(played.policy));
        let (chance, best) = (f64::from(worth.average) / 1000.0, f64::from(worth.best));
        let share = |played: &Played| (f64::from(played.worth) - chance) / (best - chance);
        passing.extend(naive.map(|played| (played, share(played))));
    }
    passing.retain(|(played, share)| *share >= PASSES || calmed(played) >= MOSTLY);
    if passing.is_empty() {
        return;
    }
    let habits: BTreeSet<Policy> = passing.iter().map(|(played, _)| played.policy).collect();
    let habits: Vec<&str> = habits.into_iter().map(Policy::name).collect();
    let details = vec![
        ("habits", habits.join(", ")),
        ("share", percent(passing.iter().fold(0.0, |most: f64, (_, share)| most.max(*share)))),
        ("calmed", percent(passing.iter().fold(0.0, |most: f64, (played, _)| most.max(calmed(played))))),
    ];
    notes.push(note(call, Code::HabitPasses, details, &passing));
}

/// Notes a call in which the robot comes to as much as a trainee of middling skill: what is worth practising is what
/// it can't do (item 5).
pub(super) fn robot(call: &Call<'_>, notes: &mut Vec<Note>) {
    let mut as_well: Vec<(&Played, i32)> = Vec::new();
    for (play, worth) in call.plays.iter().filter_map(from_the_start) {
        let robots = play.trainees.iter().filter(|played| played.policy == Policy::Robot);
        as_well.extend(robots.map(|played| (played, worth.value() / 1000)));
    }
    as_well.retain(|(played, people)| i32::from(played.worth) + ERRORS * i32::from(played.error) >= *people);
    let ahead = |(played, people): &&(&Played, i32)| i32::from(played.worth) - people;
    let Some((best, people)) = as_well.iter().max_by_key(ahead) else { return };
    let details = vec![("found", points(best.worth.into())), ("limit", points(*people))];
    notes.push(note(call, Code::RobotSuffices, details, &as_well));
}

/// A call that is long enough, and in which more can be won than by chance, with what it comes to.
fn from_the_start<'p, 'a>(play: &'p Play<'a>) -> Option<(&'p Play<'a>, Worth)> {
    let worth = play.graph.worth(play.graph.root()?);
    let mut met = BTreeSet::new();
    play.each_decision(Worth::value, |decision| {
        met.insert(decision.moment);
    });
    (met.len() >= ENOUGH && i32::from(worth.best) * 1000 >= worth.average + SPREAD * 1000).then_some((play, worth))
}

/// Whether a trainee should fail. The robot has a lint of its own.
fn is_naive(policy: Policy) -> bool {
    !matches!(policy, Policy::Expert | Policy::Robot)
}

/// The share of calls in which the customer was calmed.
fn calmed(played: &Played) -> f64 {
    f64::from(played.share(Outcome::DeEscalated)) / 100.0
}

/// A note with the customers with whom it is so, as authored, and the languages.
fn note<T>(call: &Call<'_>, code: Code, mut details: Vec<(&'static str, String)>, found: &[(&Played, T)]) -> Note {
    let customers: BTreeSet<_> = found.iter().map(|(played, _)| played.customer).collect();
    let names: Vec<&str> = customers.into_iter().map(|at| call.scenario.customer(at).id.as_str()).collect();
    let languages: BTreeSet<_> = found.iter().map(|(played, _)| played.language.tag()).collect();
    details.push(("customers", names.join(", ")));
    details.push(("languages", languages.into_iter().collect::<Vec<_>>().join(", ")));
    Note::new(code, Path::root().name("moments").key()).with(details)
}

/// Thousandths as points of 100.
fn points(thousandths: i32) -> String {
    format!("{:.0}", f64::from(thousandths) / 10.0)
}
