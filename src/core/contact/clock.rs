//! Times in a contact: when a line ends, how long an answer may take.

use crate::core::scenario::{Reply, ReplyIndex, Scenario};
use crate::core::text::{Language, reading_millis};

/// Milliseconds to decide, once everything was read.
const DECISION_MILLIS: u64 = 8_000;
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
