//! Rule 6: real progress of the matter.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Progress is a fact about the world: only acting, offering real choices, guiding and handing over well move it, and
/// only as far as the matter can be mended (inventory item 86; evidence B2 distributive, B5 solving work).
pub(super) fn progress(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let done = fixed::times(turn.turn.specificity, turn.strength(Move::Act))
        + fixed::times(COEFFICIENTS.progress_options, turn.strength(Move::Options))
        + fixed::times(
            COEFFICIENTS.progress_guide,
            turn.strength(Move::Guide) + turn.strength(Move::HandoverWithContext),
        );
    let reachable = fixed::times(turn.temperament.fixable, turn.gate);
    let missing = fixed::rest(fixed::of_points(turn.state.progress));
    let gain = fixed::times(fixed::times(fixed::times(COEFFICIENTS.progress_gain, done), reachable), missing);
    effects.push(Rule::Progress, Quantity::Progress, gain);
}
