//! What wins the calls that ship, and where different conduct leads.

use super::{calls, careful_line, play, play_line, scenarios};
use attune::core::contact::{Hearing, Position};
use attune::core::customer::{Outcome, Totals};
use attune::core::scenario::{CustomerIndex, ReplyIndex};
use attune::library::Library;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeSet;

/// Calm and trust by which a careful line must clear the borders of de-escalation (heat 40, trust 45).
const CLEAR: (i16, i16) = (34, 50);
#[test]
fn a_careful_line_wins_each_customer_by_a_clear_margin() {
    for (scenario, customer) in calls() {
        let who = &scenario.customer(customer).id;
        let (end, state) = play_line(&scenario, customer, &careful_line(&scenario, who));
        assert_eq!(end.outcome, Outcome::DeEscalated, "{} {who} {state:?}", scenario.id);
        assert!(state.heat <= CLEAR.0 && state.trust >= CLEAR.1, "{} {who} {state:?}", scenario.id);
    }
}

#[test]
fn the_same_replies_end_differently_for_two_customers() {
    for scenario in scenarios() {
        let differ = scenario.customers.iter().any(|owner| {
            let line = careful_line(&scenario, &owner.id);
            let ends: BTreeSet<String> = (0..scenario.customers.len())
                .map(|place| {
                    let customer = CustomerIndex(u32::try_from(place).unwrap());
                    let mut names = line.split_whitespace();
                    // For the other customer the call may end earlier, or another moment may come: the line is then
                    // followed as far as it leads.
                    let (end, _) = play(&scenario, customer, |choices| {
                        let named = names.next().unwrap_or_default();
                        let offered = |reply: &&ReplyIndex| scenario.reply(**reply).id == named;
                        *choices.iter().find(offered).unwrap_or(&choices[0])
                    });
                    scenario.ending(end.ending).id.clone()
                })
                .collect();
            ends.len() > 1
        });
        assert!(differ, "{}", scenario.id);
    }
}

#[test]
fn five_endings_are_reached_by_different_conduct() {
    for scenario in scenarios() {
        let mut reached = BTreeSet::new();
        for customer in (0..scenario.customers.len()).map(|place| CustomerIndex(u32::try_from(place).unwrap())) {
            let line = careful_line(&scenario, &scenario.customer(customer).id);
            reached.insert(play_line(&scenario, customer, &line).0.ending.at());
            for seed in 0..600 {
                let mut random = ChaCha8Rng::seed_from_u64(seed);
                // Half of the plays keep to the careful line for a while, so that late endings are met too.
                let keep = if seed % 2 == 0 { 0 } else { seed as usize % 8 };
                let mut names = line.split_whitespace().take(keep);
                let pick = |choices: &[ReplyIndex]| {
                    let named = names.next().unwrap_or_default();
                    let kept = choices.iter().copied().find(|reply| scenario.reply(*reply).id == named);
                    kept.unwrap_or_else(|| choices[random.next_u32() as usize % choices.len()])
                };
                reached.insert(play(&scenario, customer, pick).0.ending.at());
            }
        }
        assert!(reached.len() >= 5, "{}: only {reached:?}", scenario.id);
    }
}

#[test]
fn who_is_not_won_has_something_left_to_wish() {
    // By the acts alone each of these customers got what they had hoped for.
    let lines = [
        (
            "second-call",
            "mr-okafor",
            "say-it-back you-rang-about-water came-back tomorrow it-will-happen either-way mine our-desk whole-no-visit right-to-ring",
        ),
        ("battery", "ms-lin", "read-back own-it compensate look-up slot plea name-time two-ways check-first full"),
    ];
    for (scenario, customer, line) in lines {
        let library = Library::embedded();
        let scenario = library.find(scenario).unwrap();
        let who = scenario.find_customer(customer).unwrap();
        let mut position = Position::start(scenario, who, &mut |_| {}).0;
        for name in line.split_whitespace() {
            let reply = scenario.find_reply(position.moment(), name).unwrap();
            position.step(scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
        }
        assert_eq!(position.end().map(|end| end.outcome), Some(Outcome::Unresolved), "{customer}");
        let expects = &scenario.customer(who).expects;
        let left: Vec<_> = expects.iter().filter(|expected| !position.meets(&expected.met)).collect();
        assert_eq!(left.len(), 1, "{customer}: {left:?}");
    }
    // And nobody else can be lost beside a list that is ticked from top to bottom.
    for (scenario, customer) in calls() {
        let mut dice = ChaCha8Rng::seed_from_u64(5);
        for _ in 0..2000 {
            let (met, end) = {
                let mut position = Position::start(&scenario, customer, &mut |_| {}).0;
                while position.end().is_none() {
                    let choices: Vec<_> = position.choices(&scenario).collect();
                    let reply = choices[dice.next_u32() as usize % choices.len()];
                    position.step(&scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
                }
                let expects = &scenario.customer(customer).expects;
                (expects.iter().all(|expected| position.meets(&expected.met)), position.end().unwrap())
            };
            assert!(!met || end.outcome == Outcome::DeEscalated, "{} {customer:?}", scenario.id);
        }
    }
}
