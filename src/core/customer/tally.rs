//! What takes down the pushes of the rules.

use super::{Quantity, Rule};

/// Takes down what the rules push: [`Effects`](super::Effects) with every reason, for a contact that is shown;
/// [`Totals`] as bare sums, for a search that plays millions of turns.
pub trait Tally {
    /// Takes one push, in thousandths; one of nothing is left out.
    fn push(&mut self, rule: Rule, on: Quantity, by: i32);

    /// The sum on one quantity, in thousandths.
    fn total(&self, on: Quantity) -> i32;
}

/// The sums of one turn, without their reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    sums: [i32; Quantity::ALL.len()],
}

impl Tally for Totals {
    #[inline]
    fn push(&mut self, _: Rule, on: Quantity, by: i32) {
        self.sums[on as usize] += by;
    }

    #[inline]
    fn total(&self, on: Quantity) -> i32 {
        self.sums[on as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::customer::Effects;

    #[test]
    fn sums_with_and_without_reasons_are_the_same() {
        let pushes = [
            (Rule::Heat, Quantity::Heat, -120),
            (Rule::Hollow, Quantity::Heat, 35),
            (Rule::Trust, Quantity::Trust, 0),
            (Rule::Author, Quantity::Heat, 50),
        ];
        let (mut effects, mut totals) = (Effects::new(), Totals::default());
        for (rule, on, by) in pushes {
            effects.push(rule, on, by);
            totals.push(rule, on, by);
        }
        for on in Quantity::ALL {
            assert_eq!(effects.total(on), totals.total(on), "{on:?}");
        }
    }
}
