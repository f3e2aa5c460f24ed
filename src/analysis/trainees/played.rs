//! What a simulated trainee got.

use super::{Policy, attempt};
use crate::analysis::{Graph, came_to};
use crate::core::contact::{Contact, Setup};
use crate::core::customer::Outcome;
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::score::{ScoreKind, Scores};
use crate::core::text::Language;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::sync::Arc;

/// The attempts of one trainee with one customer, taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// Whose.
    pub policy: Policy,
    /// Who called.
    pub customer: CustomerIndex,
    /// The language that was played.
    pub language: Language,
    /// How many attempts.
    pub plays: u32,
    /// The mean of each score, 0 to 100, in the order of [`ScoreKind::ALL`]; none if no attempt tested it.
    pub scores: [Option<u8>; ScoreKind::ALL.len()],
    /// The mean of what each attempt came to, in thousandths (see [`came_to`]); one without an end came to nothing.
    pub worth: i16,
    /// The standard error of that mean, rounded up; 0 for a single attempt.
    pub error: i16,
    /// How many attempts came to each ending, in the order of the scenario. The rest came to none.
    pub endings: Vec<u32>,
    /// How many attempts came to each outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [u32; Outcome::ALL.len()],
}

impl Played {
    /// Lets a trainee play with seeds from 0 on, against the clock. None if it is the expert and there is no graph.
    #[must_use]
    pub fn of(
        policy: Policy,
        scenario: &Arc<Scenario>,
        customer: CustomerIndex,
        language: Language,
        graph: Option<&Graph>,
    ) -> Option<Self> {
        let mut sums = Sums { endings: vec![0; scenario.endings.len()], ..Sums::default() };
        for seed in 0..policy.plays() {
            let mut trainee = policy.trainee(seed, graph)?;
            let setup = Setup::new(customer, seed, language, true);
            sums.add(&attempt(scenario, setup, trainee.as_mut()));
        }
        Some(sums.played(policy, customer, language))
    }

    /// Lets every trainee play with a customer, in every language of the call, on all cores: for each language, in the
    /// order of [`Policy::ALL`]. The expert is among them if there is a graph.
    #[must_use]
    pub fn all(scenario: &Arc<Scenario>, customer: CustomerIndex, graph: Option<&Graph>) -> Vec<Self> {
        let languages = scenario.languages.iter();
        let each: Vec<(Language, Policy)> =
            languages.flat_map(|language| Policy::ALL.map(|policy| (*language, policy))).collect();
        let graph = graph.filter(|graph| graph.root().is_some());
        let played = |(language, policy)| Self::of(policy, scenario, customer, language, graph);
        each.into_par_iter().filter_map(played).collect()
    }

    /// Those that were played in a language, the best first; of equals the expert.
    #[must_use]
    pub fn ranked(all: &[Self], language: Language) -> Vec<&Self> {
        let mut ranked: Vec<&Self> = all.iter().filter(|played| played.language == language).collect();
        ranked.sort_by_key(|played| (Reverse(played.worth), played.policy != Policy::Expert));
        ranked
    }

    /// Attempts of a hundred that came to an outcome, rounded.
    #[must_use]
    pub fn share(&self, outcome: Outcome) -> u8 {
        let came = Outcome::ALL.iter().zip(self.outcomes).find(|(own, _)| **own == outcome);
        u8::try_from(mean(i64::from(came.map_or(0, |(_, came)| came)) * 100, i64::from(self.plays))).unwrap_or(100)
    }
}

/// What is added up.
#[derive(Default)]
struct Sums {
    plays: u32,
    /// Points of each score, and how often it was tested.
    scores: [(i64, i64); ScoreKind::ALL.len()],
    worth: i64,
    squares: i64,
    endings: Vec<u32>,
    outcomes: [u32; Outcome::ALL.len()],
}

impl Sums {
    fn add(&mut self, contact: &Contact) {
        self.plays += 1;
        for (sum, score) in self.scores.iter_mut().zip(Scores::of(contact).iter()) {
            if let Some(value) = score.value {
                *sum = (sum.0 + i64::from(value), sum.1 + 1);
            }
        }
        let Some(end) = contact.position().end() else { return };
        let worth = i64::from(came_to(contact).unwrap_or(0));
        self.worth += worth;
        self.squares += worth * worth;
        self.endings[end.ending.at()] += 1;
        for (count, outcome) in self.outcomes.iter_mut().zip(Outcome::ALL) {
            *count += u32::from(outcome == end.outcome);
        }
    }

    fn played(self, policy: Policy, customer: CustomerIndex, language: Language) -> Played {
        let score = |(sum, tested): (i64, i64)| {
            let value = u8::try_from(mean(sum, tested)).unwrap_or(100);
            (tested > 0).then_some(value)
        };
        let small = |number: i64| i16::try_from(number).unwrap_or(i16::MAX);
        Played {
            policy,
            customer,
            language,
            plays: self.plays,
            scores: self.scores.map(score),
            worth: small(mean(self.worth, i64::from(self.plays))),
            error: small(error(i64::from(self.plays), self.worth, self.squares)),
            endings: self.endings,
            outcomes: self.outcomes,
        }
    }
}

/// A mean, rounded; 0 of nothing.
fn mean(sum: i64, count: i64) -> i64 {
    if count > 0 { (2 * sum + count).div_euclid(2 * count) } else { 0 }
}

/// The standard error of the mean of `count` numbers by their sum and the sum of their squares, rounded up.
fn error(count: i64, sum: i64, squares: i64) -> i64 {
    if count < 2 {
        return 0;
    }
    // The variance of the mean is `spread / (count² (count − 1))`.
    let (spread, over) = (count * squares - sum * sum, count * count * (count - 1));
    let below = (spread / over).isqrt();
    below + i64::from(below * below * over < spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_rounded_and_errors_are_never_too_small() {
        assert_eq!([mean(5, 2), mean(4, 3), mean(5, 3), mean(0, 0)], [3, 1, 2, 0]);
        // 100 and 200: the deviation is 70.7, its error 50. Four numbers that are all the same have none.
        assert_eq!(error(2, 300, 50_000), 50);
        assert_eq!(error(3, 300, 50_000), 58);
        assert_eq!([error(4, 40, 400), error(1, 10, 100)], [0, 0]);
    }
}
