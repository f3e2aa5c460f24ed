//! Rule 2: acted warmth is seen through.

use crate::core::customer::{COEFFICIENTS, History, Move, Moves, State, Temperament, fixed};

/// How hollow it rings to a sceptical customer whose matter does not move: stock phrases, flattery, apologies
/// beyond the second, warmth beyond the budget (evidence B5: Marinova et al. on apologies and affect that go on;
/// Groth et al. on customers who detect acting; inventory item 85). What real progress there is takes the edge off.
#[must_use]
pub(in crate::core::customer) fn hollow(moves: &Moves, state: &State, whom: &Temperament, history: &History) -> i32 {
    let grade = |kind| COEFFICIENTS.grade[usize::from(moves.grade(kind))];
    let mut acted = grade(Move::ScriptGeneric) + grade(Move::Fawn);
    if moves.grade(Move::Apologise) > 0 {
        let beyond = (history.uses(Move::Apologise) + 1).saturating_sub(COEFFICIENTS.apologies_that_count);
        acted += COEFFICIENTS.hollow_apology * i32::from(beyond);
    }
    if moves.are_warm() && history.warm_uses() >= whom.warmth_budget {
        acted += COEFFICIENTS.hollow_over_budget;
    }
    let seen_through = fixed::times(COEFFICIENTS.hollow, whom.scepticism);
    fixed::times(fixed::times(seen_through, acted), fixed::rest(fixed::of_points(state.progress)))
}

/// The trust that this costs, in thousandths.
#[must_use]
pub(in crate::core::customer) const fn trust_lost(hollow: i32) -> i32 {
    fixed::times(COEFFICIENTS.trust_hollow, hollow)
}
