//! What must not win the calls that ship: luck, and ways of choosing without listening.

use super::{calls, length, play};
use attune::core::contact::{Hearing, Position, Setup};
use attune::core::customer::{Move, Outcome, Totals};
use attune::core::scenario::{ReplyIndex, Scenario};
use attune::core::text::Language;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The most plays out of a hundred that a trainee who picks at random may de-escalate.
const LUCK: usize = 5;

#[test]
fn who_picks_at_random_does_not_deescalate() {
    for (scenario, customer) in calls() {
        let won = (0..400)
            .filter(|seed| {
                let mut random = ChaCha8Rng::seed_from_u64(*seed);
                let pick = |choices: &[ReplyIndex]| choices[random.next_u32() as usize % choices.len()];
                play(&scenario, customer, pick).0.outcome == Outcome::DeEscalated
            })
            .count();
        let who = &scenario.customer(customer).id;
        println!("{} {who}: {won} of 400 at random", scenario.id);
        assert!(won * 100 <= LUCK * 400, "{} {who}: {won} of 400", scenario.id);
    }
}

/// A way of choosing without listening.
type Habit = fn(&Scenario, ReplyIndex) -> usize;

fn grades(scenario: &Scenario, reply: ReplyIndex, kinds: &[Move]) -> usize {
    kinds.iter().map(|kind| usize::from(scenario.reply(reply).moves.grade(*kind))).sum()
}

/// Each takes the reply with the highest number.
const HABITS: [(&str, Habit); 6] = [
    ("the first in the file", |_, reply| usize::MAX - reply.at()),
    ("the last in the file", |_, reply| reply.at()),
    ("the longest in English", |scenario, reply| length(scenario, reply, Language::English)),
    ("the longest in Chinese", |scenario, reply| length(scenario, reply, Language::Chinese)),
    ("the shortest in English", |scenario, reply| usize::MAX - length(scenario, reply, Language::English)),
    ("only sorry", |scenario, reply| {
        100 * grades(scenario, reply, &[Move::Apologise]) + grades(scenario, reply, &[Move::ScriptGeneric, Move::Fawn])
    }),
];

#[test]
fn a_habit_does_not_deescalate() {
    for (scenario, customer) in calls() {
        for (habit, weigh) in HABITS {
            let pick = |choices: &[ReplyIndex]| *choices.iter().max_by_key(|reply| weigh(&scenario, **reply)).unwrap();
            let (end, state) = play(&scenario, customer, pick);
            let who = &scenario.customer(customer).id;
            assert_ne!(end.outcome, Outcome::DeEscalated, "{} {who}, {habit}: {state:?}", scenario.id);
        }
    }
}

#[test]
fn who_always_takes_the_first_on_the_screen_does_not_deescalate() {
    for (scenario, customer) in calls() {
        let won = (0..200)
            .filter(|seed| {
                let setup = Setup::new(customer, *seed, Language::English, false);
                let (mut position, _) = Position::start(&scenario, customer, &mut |_| {});
                while position.end().is_none() {
                    let choices: Vec<_> = position.choices(&scenario).collect();
                    let shown = setup.shuffle(position.moment(), choices);
                    position.step(&scenario, shown[0], Hearing::default(), &mut Totals::default(), &mut |_| {});
                }
                position.end().unwrap().outcome == Outcome::DeEscalated
            })
            .count();
        assert!(won * 100 <= LUCK * 200, "{} {}: {won} of 200", scenario.id, scenario.customer(customer).id);
    }
}
