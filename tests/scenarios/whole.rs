//! Each call is a whole one: long enough, with choices, people, questions, endings and plans.

use super::scenarios;
use crate::support::{Shipped, shipped};
use attune::core::customer::Outcome;
use attune::core::scenario::{Question, Scenario};
use attune::core::text::Language;
use attune::library::Library;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;

/// Decisions on the longest line of a call, of a drill that takes a minute, and replies at a decision.
const CALL: RangeInclusive<usize> = 8..=14;
const DRILL: RangeInclusive<usize> = 4..=6;
const REPLIES: RangeInclusive<usize> = 3..=5;

/// The plans that every call has, whatever others it has.
const PLANS: [&str; 3] = ["best-line.plan", "trap.plan", "quiet-exit.plan"];

#[test]
fn all_are_without_a_finding_in_both_languages() {
    for entry in &Library::embedded().entries {
        assert_eq!(entry.findings, [], "{}", entry.name);
        let scenario = entry.scenario.as_ref().unwrap();
        assert_eq!(scenario.languages, Language::ALL, "{}", scenario.id);
        assert!(scenario.customers.len() >= 2, "{}: one customer alone", scenario.id);
        assert!(!scenario.embodies.is_empty(), "{} embodies no item of the inventory", scenario.id);
    }
}

/// The most decisions on any line of play, whoever calls: tickets and other acts are decisions, too.
#[test]
fn the_longest_line_has_as_many_decisions_as_a_call_takes() {
    let longest: Vec<(&str, usize)> =
        shipped().iter().map(|call| (call.scenario.id.as_str(), call.longest())).collect();
    println!("{longest:?}");
    let wanted = |call: &Shipped| if call.is_drill() { DRILL } else { CALL };
    let other: Vec<_> =
        shipped().iter().zip(&longest).filter(|(call, (_, longest))| !wanted(call).contains(longest)).collect();
    let other: Vec<_> = other.into_iter().map(|(_, longest)| longest).collect();
    assert!(other.is_empty(), "decisions on the longest line: {other:?}");
}

/// Wherever a line of play comes to a decision, three to five replies are on offer: those whose condition holds there.
#[test]
fn every_decision_offers_three_to_five_replies() {
    let mut other = Vec::new();
    for call in shipped() {
        for customer in &call.customers {
            for (moment, (least, most)) in &customer.offered {
                if !REPLIES.contains(least) || !REPLIES.contains(most) {
                    let moment = &call.scenario.moment(*moment).id;
                    other.push(format!("{}.{moment}: {least} to {most}", call.scenario.id));
                }
            }
        }
    }
    other.dedup();
    assert!(other.is_empty(), "{other:#?}");
}

/// The four channels that a scenario asks on, each with the question that stands for it.
fn channels(scenario: &Scenario) -> BTreeSet<&'static str> {
    let asked = scenario.moments.iter().flat_map(|moment| &moment.perceive);
    let of_set = asked.flat_map(|set| {
        let asks = [
            (set.problem.is_some(), Question::Problem),
            (set.emotion.is_some(), Question::Felt),
            (set.words.is_some(), Question::Words),
            (set.needs, Question::Needs),
        ];
        asks.into_iter().filter(|(is_asked, _)| *is_asked).map(|(_, question)| question.name())
    });
    of_set.collect()
}

/// Each call asks on all four channels: the problem, the feeling shown and felt with its intensity, what the words do, and
/// the needs. The drills, which have a minute each, do so together.
#[test]
fn all_four_channels_of_perception_are_asked() {
    let mut together: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for call in shipped() {
        let who = if call.is_drill() { "the drills" } else { call.scenario.id.as_str() };
        together.entry(who).or_default().extend(channels(&call.scenario));
    }
    let short: Vec<_> = together.iter().filter(|(_, asked)| asked.len() < 4).collect();
    assert!(short.is_empty(), "not on all four: {short:?}");
}

/// Endings differ in kind: over its lines of play a call comes to an ending with a customer who is calmed, to one with a
/// customer who gives up in silence, and to one that is neither. Every ending says what a week made of it.
#[test]
fn endings_differ_in_kind_and_have_a_week_after() {
    let mut missing = Vec::new();
    for call in shipped() {
        let endings = || call.customers.iter().flat_map(|customer| &customer.survey.endings);
        let of = |outcome: Outcome| {
            endings().filter(|ending| ending.outcomes.contains(&outcome)).map(|ending| ending.ending.at()).collect()
        };
        let kinds: BTreeMap<&str, BTreeSet<usize>> =
            Outcome::ALL.into_iter().map(|kind| (kind.name(), of(kind))).collect();
        println!("{} {kinds:?}", call.scenario.id);
        let [calmed, given_up] = [Outcome::DeEscalated, Outcome::QuietExit].map(|kind| &kinds[kind.name()]);
        let neither = kinds[Outcome::Unresolved.name()].len() + kinds[Outcome::Escalated.name()].len();
        if calmed.is_empty() || given_up.is_empty() || neither == 0 {
            missing.push((call.scenario.id.as_str(), kinds));
        }
        for ending in &call.scenario.endings {
            for (language, later) in ending.later.versions() {
                assert!(!later.trim().is_empty(), "{} {} {language:?}", call.scenario.id, ending.id);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn each_has_a_plan_of_the_best_line_of_the_trap_and_of_the_quiet_exit() {
    for scenario in scenarios() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(&scenario.id);
        let missing: Vec<&str> = PLANS.into_iter().filter(|plan| !folder.join(plan).is_file()).collect();
        assert!(missing.is_empty(), "{} has no {missing:?}", scenario.id);
    }
}

/// What a card says of its call, without a search, is about what the search counts.
#[test]
fn a_card_says_about_how_many_decisions_a_call_takes() {
    let both: Vec<(&str, usize, usize)> =
        shipped().iter().map(|call| (call.scenario.id.as_str(), call.scenario.longest_way(), call.longest())).collect();
    // Calls that lead back to a moment can take more than the way that meets each once.
    let other: Vec<_> = both.iter().filter(|(_, about, exact)| about.abs_diff(*exact) * 4 > *exact).collect();
    assert!(other.is_empty(), "about, and exactly: {both:?}");
}
