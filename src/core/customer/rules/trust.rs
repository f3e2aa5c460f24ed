//! Rule 5: trust that this person will act.

use super::hollow::trust_lost;
use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Owning, acting and offering real choices build trust as far as they are taken in; an apology and a step down add a
/// little; deflecting (worse with every earlier failure), rules, brushing off and acting cost (evidence B2 procedural
/// justice, B5 pronouns and solving work). A promise that can't be kept buys trust now; it is called in later.
pub(super) fn trust(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let missing = fixed::rest(fixed::of_points(turn.state.trust));
    let conduct = fixed::times(COEFFICIENTS.trust_own, turn.strength(Move::Own))
        + turn.act()
        + fixed::times(COEFFICIENTS.trust_options, turn.strength(Move::Options))
        + fixed::times(COEFFICIENTS.trust_handover, turn.strength(Move::HandoverWithContext))
        + fixed::times(COEFFICIENTS.trust_guide, turn.strength(Move::Guide) + turn.strength(Move::CheckBack));
    let taken_in = fixed::times(fixed::times(conduct, turn.gate), missing);
    let mut gain = fixed::times(COEFFICIENTS.trust_gain, taken_in)
        + fixed::times(fixed::times(COEFFICIENTS.trust_apology, turn.strength(Move::Apologise)), turn.turn.fit);
    if turn.face_is_at_stake() {
        gain += fixed::times(COEFFICIENTS.trust_face_give, turn.face_given());
    }
    gain += fixed::times(COEFFICIENTS.trust_false_promise, turn.strength(Move::FalsePromise));
    effects.push(Rule::Trust, Quantity::Trust, turn.in_time(gain));

    let put_off = turn.harm(put_off);
    effects.push(Rule::Trust, Quantity::Trust, -fixed::times(COEFFICIENTS.trust_loss, put_off));
    effects.push(Rule::Hollow, Quantity::Trust, -trust_lost(turn.hollow));
}

/// Deflecting, rules, and being put off.
fn put_off(turn: &Weighed<'_>) -> i32 {
    let per_failure = fixed::ONE + COEFFICIENTS.trust_deflect_failure * turn.turn.failures;
    fixed::times(turn.strength(Move::DeflectColleague), per_failure)
        + fixed::times(COEFFICIENTS.trust_policy, turn.strength(Move::PolicyWall))
        + fixed::times(COEFFICIENTS.trust_brushed_off, turn.brushed_off())
}
