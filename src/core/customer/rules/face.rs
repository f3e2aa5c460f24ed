//! Rule 4: face lost and given.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Blame, being put right, being cut off and being made small threaten face; so does every minute in which a
/// customer is left talking in a mistake that the agent knows of (item 35). A step down gives back a share of what is
/// at stake (items 36 and 37, evidence B6). Naming the embarrassment gives nothing (evidence B4, Bove).
pub(super) fn face(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let threat = fixed::times(COEFFICIENTS.face_blame, turn.strength(Move::BlameCustomer))
        + fixed::times(COEFFICIENTS.face_win, turn.strength(Move::WinArgument))
        + fixed::times(COEFFICIENTS.face_interrupt, turn.strength(Move::Interrupt))
        + fixed::times(COEFFICIENTS.face_minimise, turn.strength(Move::Minimise))
        + COEFFICIENTS.face_mistaken_minute * turn.turn.mistaken / 60;
    effects.push(Rule::Face, Quantity::Face, fixed::times(threat, turn.temperament.face_sensitivity));

    let at_stake = fixed::of_points(turn.state.face);
    let given = fixed::times(fixed::times(COEFFICIENTS.face_give, turn.face_given()), at_stake)
        + fixed::times(COEFFICIENTS.face_validate, turn.strength(Move::Validate));
    effects.push(Rule::Face, Quantity::Face, -given.min(at_stake));
}
