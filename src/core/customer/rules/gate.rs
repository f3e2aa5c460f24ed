//! Rule 1: a solution is taken in when calm, or when heard.

use crate::core::customer::{COEFFICIENTS, State, fixed};

/// The share of action and explanation that gets through, in thousandths: all of it at a heat of 44 or less, none at
/// 76 or more, unless the customer feels heard (evidence B4; the order of the behavioural change stairway, B7).
///
/// The research draws the gate as a logistic curve around 60; this is its whole-number neighbour, a straight ramp.
#[must_use]
pub(in crate::core::customer) fn gate(state: &State) -> i32 {
    let heat = fixed::of_points(state.heat);
    let width = COEFFICIENTS.gate_shut_heat - COEFFICIENTS.gate_open_heat;
    let calm = ((COEFFICIENTS.gate_shut_heat - heat) * fixed::ONE / width).clamp(0, fixed::ONE);
    calm.max(fixed::of_points(state.heard))
}
