//! Control: who knows what happens next worries less.

use crate::core::customer::{COEFFICIENTS, Move, Quantity, Rule, Tally, Weighed, fixed};

/// Steps, reasons, choices and checks give control back; walls, being put off and waiting take it (evidence B1:
/// control is one of the four threatened resources). The research names the quantity and its start, not its course:
/// this rule is ours.
pub(super) fn control(turn: &Weighed<'_>, effects: &mut impl Tally) {
    let known = fixed::times(turn.turn.specificity, turn.strength(Move::Act))
        + turn.strength(Move::Guide)
        + turn.strength(Move::Options) / 2
        + turn.strength(Move::Explain) / 2
        + turn.strength(Move::CheckBack) / 2
        + turn.strength(Move::HandoverWithContext) / 2;
    let worry = fixed::of_points(turn.state.worry);
    let relief = fixed::times(fixed::times(COEFFICIENTS.worry_relief, fixed::times(known, turn.gate)), worry);
    effects.push(Rule::Control, Quantity::Worry, -relief.min(worry));

    let left = turn.strength(Move::DeflectColleague)
        + turn.strength(Move::PolicyWall)
        + turn.strength(Move::RushClose)
        + turn.strength(Move::Silence)
        + (turn.turn.waiting + turn.turn.overdue) * fixed::ONE / 60;
    effects.push(Rule::Control, Quantity::Worry, fixed::times(COEFFICIENTS.worry_rise, left));
}
