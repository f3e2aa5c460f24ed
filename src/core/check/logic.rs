//! Whether conditions can hold together.

use crate::core::customer::Quantity;
use crate::core::scenario::{Comparison, Condition, Measure, Scenario};
use std::collections::BTreeMap;

/// Steps after which a question is left open: the answer is then that it may be.
const STEPS: usize = 2000;

/// What is still possible.
#[derive(Clone)]
pub(super) struct Case {
    ranges: BTreeMap<&'static str, (i32, i32)>,
    customers: Vec<bool>,
    outcomes: u8,
    said: BTreeMap<u32, bool>,
    visited: BTreeMap<u32, bool>,
}

/// A case in which each condition is as it is wanted; none if there is no such case. Sound: where it is in doubt, there is
/// one.
pub(super) fn possible(scenario: &Scenario, wanted: &[(&Condition, bool)]) -> Option<Case> {
    let all = Case {
        ranges: BTreeMap::new(),
        customers: vec![true; scenario.customers.len()],
        outcomes: 0b1111,
        said: BTreeMap::new(),
        visited: BTreeMap::new(),
    };
    solve(scenario, all, wanted.to_vec(), &mut 0)
}

fn solve(scenario: &Scenario, mut case: Case, mut open: Vec<(&Condition, bool)>, steps: &mut usize) -> Option<Case> {
    while let Some((condition, wanted)) = open.pop() {
        *steps += 1;
        if *steps > STEPS {
            return Some(case);
        }
        let alternatives = match (condition, wanted) {
            (Condition::Not(inner), _) => {
                open.push((inner, !wanted));
                continue;
            }
            (Condition::All(list), true) | (Condition::Any(list), false) => {
                open.extend(list.iter().map(|inner| (inner, wanted)));
                continue;
            }
            (Condition::All(list) | Condition::Any(list), _) => list,
            _ => {
                if !case.narrow(condition, wanted) {
                    return None;
                }
                continue;
            }
        };
        return alternatives.iter().find_map(|alternative| {
            let mut open = open.clone();
            open.push((alternative, wanted));
            solve(scenario, case.clone(), open, steps)
        });
    }
    // Somebody must be calling, with the failures that they have.
    let (low, high) = case.range(Measure::Failures);
    let fits = |(customer, allowed): (&crate::core::scenario::Customer, &bool)| {
        *allowed && (low..=high).contains(&customer.failures())
    };
    let anybody = scenario.customers.iter().zip(&case.customers).any(fits);
    (anybody && case.outcomes != 0).then_some(case)
}

impl Case {
    fn range(&self, measure: Measure) -> (i32, i32) {
        let whole = match measure {
            Measure::Quantity(Quantity::Effort) | Measure::Clock | Measure::Turns | Measure::Failures => (0, i32::MAX),
            Measure::Quantity(_) => (0, 100),
        };
        self.ranges.get(measure.name()).copied().unwrap_or(whole)
    }

    /// Takes in that something is so; false if it can't be.
    fn narrow(&mut self, condition: &Condition, wanted: bool) -> bool {
        let fixed = |known: &mut BTreeMap<u32, bool>, at: u32| *known.entry(at).or_insert(wanted) == wanted;
        match condition {
            Condition::Compare(measure, comparison, number) => self.compare(*measure, *comparison, *number, wanted),
            Condition::Said(reply) => fixed(&mut self.said, reply.0),
            Condition::Visited(moment) => fixed(&mut self.visited, moment.0),
            Condition::Customer(customer) => {
                for (at, allowed) in self.customers.iter_mut().enumerate() {
                    *allowed &= (at == customer.at()) == wanted;
                }
                self.customers.contains(&true)
            }
            Condition::Outcome(outcome) => {
                let bit = 1_u8 << (*outcome as u8);
                self.outcomes &= if wanted { bit } else { !bit };
                self.outcomes != 0
            }
            // These are taken apart before.
            Condition::Not(_) | Condition::All(_) | Condition::Any(_) => true,
        }
    }

    fn compare(&mut self, measure: Measure, comparison: Comparison, number: i32, wanted: bool) -> bool {
        let (mut low, mut high) = self.range(measure);
        match (comparison, wanted) {
            (Comparison::Less, true) | (Comparison::AtLeast, false) => high = high.min(number.saturating_sub(1)),
            (Comparison::AtMost, true) | (Comparison::More, false) => high = high.min(number),
            (Comparison::AtLeast, true) | (Comparison::Less, false) => low = low.max(number),
            (Comparison::More, true) | (Comparison::AtMost, false) => low = low.max(number.saturating_add(1)),
            (Comparison::Equal, true) => (low, high) = (low.max(number), high.min(number)),
            // A hole in the middle of a range is not kept: that only makes more possible.
            (Comparison::Equal, false) if low == number => low += 1,
            (Comparison::Equal, false) if high == number => high -= 1,
            (Comparison::Equal, false) => {}
        }
        self.ranges.insert(measure.name(), (low, high));
        low <= high
    }

    /// The case in the words of the format: who calls, and what is narrower than it could be.
    pub(super) fn written(&self, scenario: &Scenario) -> String {
        let caller = scenario.customers.iter().zip(&self.customers).find(|(_, allowed)| **allowed);
        let mut parts: Vec<String> =
            caller.map(|(customer, _)| format!("customer {}", customer.id)).into_iter().collect();
        parts.extend(self.ranges.iter().map(|(name, (low, high))| {
            if *high == i32::MAX { format!("{name} >= {low}") } else { format!("{name} {low}–{high}") }
        }));
        parts.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::customer::Outcome;

    fn can(wanted: &[(&Condition, bool)]) -> bool {
        let files = crate::pages::base();
        let scenario = crate::core::source::load(&files).scenario.expect("the base call is clean");
        possible(&scenario, wanted).is_some()
    }

    #[test]
    fn what_shuts_each_other_out_is_impossible() {
        let heat = |comparison, number| Condition::Compare(Measure::Quantity(Quantity::Heat), comparison, number);
        let (hot, cold) = (heat(Comparison::AtLeast, 70), heat(Comparison::Less, 50));
        assert!(!can(&[(&hot, true), (&cold, true)]) && can(&[(&hot, true), (&cold, false)]));
        assert!(!can(&[(&heat(Comparison::More, 100), true)]) && !can(&[(&heat(Comparison::AtLeast, 0), false)]));
        let either = Condition::Any(vec![hot.clone(), cold.clone()]);
        assert!(can(&[(&either, false)]) && !can(&[(&either, true), (&hot, false), (&cold, false)]));
        let calm = Condition::Outcome(Outcome::DeEscalated);
        assert!(!can(&[(&calm, true), (&Condition::Not(Box::new(calm.clone())), true)]));
    }
}
