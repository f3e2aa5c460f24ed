//! What one turn moved, for reading.

use crate::core::customer::{Effect, Quantity, Rule};

/// All that one rule did to one quantity in one turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Push {
    /// Why.
    pub rule: Rule,
    /// On what.
    pub on: Quantity,
    /// How much, in tenths of a point.
    pub tenths: i32,
}

/// Effects added up by quantity and rule, the strongest first; what is less than half a point is left out.
#[must_use]
pub fn pushes(effects: &[Effect]) -> Vec<Push> {
    let mut pushes: Vec<Push> = Vec::new();
    for effect in effects {
        match pushes.iter_mut().find(|push| push.rule == effect.rule && push.on == effect.on) {
            Some(push) => push.tenths += effect.by,
            None => pushes.push(Push { rule: effect.rule, on: effect.on, tenths: effect.by }),
        }
    }
    pushes.retain(|push| push.tenths.abs() >= 5);
    pushes.sort_by_key(|push| (-push.tenths.abs(), push.on, push.rule));
    pushes
}
