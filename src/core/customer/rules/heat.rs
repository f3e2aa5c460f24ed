//! Rule 7: anger rises at once and falls slowly.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Ups and downs of heat. Ups come whole and are not bought back one for one (evidence B4); face at stake adds to any
/// rise; being heard helps as much as this customer needs it; action and explanation only as far as they are taken
/// in. Silence and venting without an answer lower nothing (evidence B7).
pub(super) fn heat(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let late = COEFFICIENTS.heat_late_minute * (turn.turn.overdue + turn.turn.waiting / 2) / 60;
    let hurt = turn.harm(hurt);
    let acted = fixed::times(COEFFICIENTS.heat_hollow, turn.hollow)
        + fixed::times(COEFFICIENTS.heat_script, turn.strength(Move::ScriptGeneric));
    let silence = fixed::times(COEFFICIENTS.heat_silence, turn.strength(Move::Silence));

    effects.push(Rule::Waiting, Quantity::Heat, late + silence);
    effects.push(Rule::Hollow, Quantity::Heat, acted);
    if hurt > 0 {
        let sting = fixed::times(COEFFICIENTS.heat_face, fixed::of_points(turn.state.face));
        let room = fixed::rest(fixed::of_points(turn.state.heat));
        let by_room = COEFFICIENTS.heat_rise_base + fixed::times(COEFFICIENTS.heat_rise_by_room, room);
        effects.push(Rule::Heat, Quantity::Heat, fixed::times(hurt + sting, by_room));
    }

    let mut calming =
        fixed::times(
            fixed::times(COEFFICIENTS.heat_heard, 2 * turn.temperament.needs_empathy),
            fixed::times(turn.attention(), turn.turn.specificity),
        ) + fixed::times(fixed::times(COEFFICIENTS.heat_apology, turn.strength(Move::Apologise)), turn.turn.fit);
    if turn.face_is_at_stake() {
        calming += fixed::times(COEFFICIENTS.heat_face_give, turn.face_given());
    }
    let acting = turn.act() + fixed::times(COEFFICIENTS.progress_options, turn.strength(Move::Options));
    let solution = fixed::times(COEFFICIENTS.heat_act, acting)
        + fixed::times(COEFFICIENTS.heat_explain, turn.strength(Move::Explain));
    calming += fixed::times(solution, turn.gate);
    let by_heat =
        COEFFICIENTS.heat_fall_base + fixed::times(COEFFICIENTS.heat_fall_by_heat, fixed::of_points(turn.state.heat));
    let fall = fixed::times(fixed::times(turn.in_time(calming), by_heat), COEFFICIENTS.heat_fall_scale);
    // 算了: the customer stops being angry because nothing is expected of this call any more (items 39 and 48).
    if fixed::of_points(turn.state.trust) < COEFFICIENTS.hope_gone_trust && turn.gives_nothing() {
        // Who is still being hurt gives up more slowly.
        let giving_up = if hurt > 0 { COEFFICIENTS.heat_hope_gone / 3 } else { COEFFICIENTS.heat_hope_gone };
        effects.push(Rule::HopeGone, Quantity::Heat, -giving_up);
    }
    let drift = if hurt + late + silence + acted == 0 { COEFFICIENTS.heat_drift } else { 0 };
    effects.push(Rule::Heat, Quantity::Heat, -(fall + drift));
}

/// Acts that anger by themselves.
fn hurt(turn: &Weighed<'_>) -> i32 {
    fixed::times(COEFFICIENTS.heat_minimise, turn.strength(Move::Minimise))
        + fixed::times(COEFFICIENTS.heat_blame, turn.strength(Move::BlameCustomer))
        + fixed::times(COEFFICIENTS.heat_interrupt, turn.strength(Move::Interrupt))
        + fixed::times(COEFFICIENTS.heat_misread, turn.strength(Move::Misread))
        + fixed::times(COEFFICIENTS.heat_win, turn.strength(Move::WinArgument))
        + fixed::times(
            COEFFICIENTS.heat_deflect,
            turn.strength(Move::DeflectColleague) + turn.strength(Move::PolicyWall),
        )
        + fixed::times(COEFFICIENTS.heat_repeat, turn.strength(Move::RepeatRequest))
        + fixed::times(COEFFICIENTS.heat_rush, turn.strength(Move::RushClose) + turn.strength(Move::SellTooEarly))
}
