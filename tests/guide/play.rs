//! The calls of the guide are won by a careful line and by no habit.

use super::{GUIDES, call, files, read};
use attune::core::contact::{Hearing, Position};
use attune::core::customer::{Move, Outcome, Totals};
use attune::core::diagnostic::Code;
use attune::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use attune::core::source::load;
use attune::core::text::Language;
use attune::pages::{look, look_at_scoring};
use std::collections::BTreeSet;

pub(super) fn scenario(path: &str) -> Scenario {
    let guide = read(path);
    let (call, plan) = call(&guide);
    load(&files(call, plan)).scenario.unwrap()
}

#[test]
fn its_call_is_clean_and_its_plan_holds() {
    for (_, path) in GUIDES {
        let guide = read(path);
        let (call, plan) = call(&guide);
        let (findings, playable) = look(&files(call, plan));
        assert!(playable && findings.is_empty(), "{path}: {findings:#?}");
        // Were the careful line not the one that wins, the plan would say so.
        let ends = plan.lines().find(|line| line.starts_with("ends: ")).unwrap();
        let lost = files(call, &plan.replacen(ends, "ends: gone", 1));
        assert_eq!(look(&lost).0.first().map(|finding| finding.code), Some(Code::PlanFails), "{path}");
    }
}

#[test]
fn the_analysis_finds_nothing_to_mend_in_its_call() {
    for (_, path) in GUIDES {
        let guide = read(path);
        let (call, plan) = call(&guide);
        assert_eq!(look_at_scoring(&files(call, plan)), [], "{path}");
    }
}

/// Every customer of a call.
fn customers(scenario: &Scenario) -> impl Iterator<Item = CustomerIndex> + use<> {
    (0..u32::try_from(scenario.customers.len()).unwrap()).map(CustomerIndex)
}

/// The outcome of a call in which `pick` chooses.
fn play(scenario: &Scenario, who: CustomerIndex, pick: impl Fn(&[ReplyIndex]) -> ReplyIndex) -> Outcome {
    let (mut position, _) = Position::start(scenario, who, &mut |_| {});
    loop {
        let choices: Vec<_> = position.choices(scenario).collect();
        position.step(scenario, pick(&choices), Hearing::default(), &mut Totals::default(), &mut |_| {});
        if let Some(end) = position.end() {
            return end.outcome;
        }
    }
}

/// All outcomes that any replies can lead to from here.
fn outcomes(scenario: &Scenario, position: &Position, found: &mut BTreeSet<Outcome>) {
    if let Some(end) = position.end() {
        found.insert(end.outcome);
        return;
    }
    for reply in position.choices(scenario).collect::<Vec<_>>() {
        let mut next = position.clone();
        next.step(scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
        outcomes(scenario, &next, found);
    }
}

#[test]
fn each_customer_can_be_won_and_lost() {
    for (_, path) in GUIDES {
        let scenario = scenario(path);
        assert_eq!((scenario.moments.len(), scenario.customers.len()), (5, 2), "{path}");
        for who in customers(&scenario) {
            let (start, _) = Position::start(&scenario, who, &mut |_| {});
            let mut found = BTreeSet::new();
            outcomes(&scenario, &start, &mut found);
            let id = &scenario.customer(who).id;
            assert!(found.contains(&Outcome::DeEscalated) && found.len() > 1, "{path} {id}: {found:?}");
        }
    }
}

/// A way of choosing without listening: the reply with the highest number is taken.
type Habit = fn(&Scenario, ReplyIndex) -> usize;

fn length(scenario: &Scenario, reply: ReplyIndex) -> usize {
    let text = scenario.reply(reply).text.as_ref();
    text.map_or(0, |text| text.get(scenario.source).chars().count())
}

fn grade(scenario: &Scenario, reply: ReplyIndex, kinds: &[Move]) -> usize {
    kinds.iter().map(|kind| usize::from(scenario.reply(reply).moves.grade(*kind))).sum()
}

const HABITS: [(&str, Habit); 5] = [
    ("the first", |_, reply| usize::MAX - reply.at()),
    ("the last", |_, reply| reply.at()),
    ("the longest", length),
    ("the shortest", |scenario, reply| usize::MAX - length(scenario, reply)),
    ("only sorry", |scenario, reply| {
        100 * grade(scenario, reply, &[Move::Apologise]) + grade(scenario, reply, &[Move::ScriptGeneric, Move::Fawn])
    }),
];

#[test]
fn no_habit_wins() {
    for (_, path) in GUIDES {
        let scenario = scenario(path);
        for who in customers(&scenario) {
            for (habit, weigh) in HABITS {
                let outcome = play(&scenario, who, |choices| {
                    *choices.iter().max_by_key(|reply| weigh(&scenario, **reply)).unwrap()
                });
                assert_ne!(outcome, Outcome::DeEscalated, "{path} {}: {habit}", scenario.customer(who).id);
            }
        }
    }
}

#[test]
fn each_is_in_its_own_language() {
    assert_eq!(GUIDES.map(|(_, path)| scenario(path).source), [Language::English, Language::Chinese]);
}
