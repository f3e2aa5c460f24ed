//! Times in a contact: when a line ends, how long an answer may take.

use super::Asked;
use crate::core::scenario::{Reply, ReplyIndex, Scenario};
use crate::core::text::{Language, Text, reading_millis};

/// Milliseconds to decide, once everything was read.
const DECISION_MILLIS: u64 = 8_000;
/// Milliseconds to answer one question of perception, once its choices were read: half a decision. (Ours: no figure was
/// found for it.)
const QUESTION_MILLIS: u64 = 4_000;
/// Milliseconds to put a reply into words of one's own: a sentence, at the pace of a slow typist. (Ours.)
pub(super) const WORDING_MILLIS: u64 = 30_000;
/// Slowness counts in steps of this many seconds, so that a hair's breadth changes nothing.
const OVERDUE_STEP: i32 = 15;
/// Slowness beyond this many seconds is no worse.
const OVERDUE_MOST: i32 = 60;

/// Milliseconds in which a trainee can be expected to have read and decided (evidence N6).
pub(super) fn decision_budget(scenario: &Scenario, choices: &[ReplyIndex], language: Language) -> u64 {
    let reading =
        |reply: &Reply| reply.text.as_ref().map_or(0, |text| u64::from(reading_millis(text.get(language), language)));
    choices.iter().map(|reply| reading(scenario.reply(*reply))).sum::<u64>() + DECISION_MILLIS
}

/// Milliseconds in which a trainee can be expected to have answered what is asked.
pub(super) fn perceiving_budget(asked: Asked<'_>, language: Language) -> u64 {
    let reading = |text: &Text| u64::from(reading_millis(text.get(language), language));
    let problem = asked.set().problem.iter().flat_map(|problem| &problem.choices).map(|(_, text)| reading(text));
    let needs = asked.scenario().needs.iter().filter(|_| asked.set().needs).map(|need| reading(&need.text));
    let questions = asked.questions().map(|_| QUESTION_MILLIS);
    problem.chain(needs).chain(questions).sum()
}

/// Whole steps of seconds by which an answer came later than `budget` and the customer's patience allow.
pub(super) fn overdue(taken: u64, budget: u64, patience: i32) -> i32 {
    let late = i32::try_from(taken.saturating_sub(budget) / 1000).unwrap_or(i32::MAX).saturating_sub(patience);
    (late.clamp(0, OVERDUE_MOST) / OVERDUE_STEP) * OVERDUE_STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slowness_counts_in_steps_after_reading_and_patience() {
        let after = |seconds: u64| overdue(seconds * 1000, 10_000, 20);
        assert_eq!([10, 30, 44, 45, 59, 60, 89, 90, 600].map(after), [0, 0, 0, 15, 15, 30, 45, 60, 60]);
    }
}
