//! Rule 10: a customer arrives with the contacts that failed before.

use crate::core::customer::{COEFFICIENTS, Effects, Quantity, Rule, Tally};

/// What `failures` earlier contacts did before this one began (evidence B1, residual emotion; B3, double deviation).
#[must_use]
pub(in crate::core::customer) fn handoff(failures: i32) -> Effects {
    let mut effects = Effects::new();
    effects.push(Rule::Handoff, Quantity::Trust, -COEFFICIENTS.handoff_trust * failures);
    effects.push(Rule::Handoff, Quantity::Heat, COEFFICIENTS.handoff_heat * failures);
    effects.push(Rule::Handoff, Quantity::Worry, COEFFICIENTS.handoff_worry * failures);
    effects.push(Rule::Handoff, Quantity::Effort, COEFFICIENTS.effort_failure * failures);
    effects
}
