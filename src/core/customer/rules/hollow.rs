//! Rule 2: acted warmth is seen through.

use crate::core::customer::{COEFFICIENTS, Move, Weighed, fixed};

/// How hollow a turn rings to a sceptical customer whose matter does not move: stock phrases, flattery, apologies
/// beyond the second, warmth beyond the budget (evidence B5: Marinova et al. on apologies and affect that go on;
/// Groth et al. on customers who detect acting; inventory item 85). What real progress there is takes the edge off.
#[must_use]
pub(in crate::core::customer) fn hollow(turn: &Weighed<'_>) -> i32 {
    let mut acted = turn.strength(Move::ScriptGeneric) + turn.strength(Move::Fawn);
    if turn.turn.moves.grade(Move::Apologise) > 0 {
        let beyond = (turn.history.uses(Move::Apologise) + 1).saturating_sub(COEFFICIENTS.apologies_that_count);
        acted += COEFFICIENTS.hollow_apology * i32::from(beyond);
    }
    if turn.turn.moves.are_warm() && turn.history.warm_uses() >= turn.temperament.warmth_budget {
        acted += COEFFICIENTS.hollow_over_budget;
    }
    let seen_through = fixed::times(COEFFICIENTS.hollow, turn.temperament.scepticism);
    fixed::times(fixed::times(seen_through, acted), fixed::rest(fixed::of_points(turn.state.progress)))
}
