//! Effort: what the contact costs the customer.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Saying it again and waiting are effort (evidence B8: repeating information, transfers, repeat contacts).
pub(super) fn effort(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let spent = fixed::times(COEFFICIENTS.effort_repeat, turn.strength(Move::RepeatRequest))
        + COEFFICIENTS.effort_minute * (turn.turn.waiting + turn.turn.overdue) / 60;
    effects.push(Rule::Effort, Quantity::Effort, spent);
}
