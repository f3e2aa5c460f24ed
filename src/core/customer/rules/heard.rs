//! Rule 3: being heard.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Attention that fits and is concrete fills what is missing; cutting in, misreading and stock phrases take away
/// (evidence B4: attentive and cognitive responses; B5: concreteness signals listening).
pub(super) fn heard(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let missing = fixed::rest(fixed::of_points(turn.state.heard));
    let concrete = fixed::times(turn.attention(), turn.turn.specificity);
    let gain = fixed::times(fixed::times(COEFFICIENTS.heard_gain, concrete), missing);
    effects.push(Rule::Heard, Quantity::Heard, turn.in_time(gain));

    let loss = fixed::times(COEFFICIENTS.heard_interrupt, turn.strength(Move::Interrupt))
        + fixed::times(COEFFICIENTS.heard_misread, turn.strength(Move::Misread))
        + fixed::times(COEFFICIENTS.heard_script, turn.strength(Move::ScriptGeneric));
    effects.push(Rule::Heard, Quantity::Heard, -loss);
}
