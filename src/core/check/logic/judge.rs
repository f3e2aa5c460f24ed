//! Takes conditions apart until only comparisons and facts are left.

use super::Case;
use crate::core::scenario::{Comparison, Condition, Scenario};

/// Steps after which a question is left open.
const STEPS: usize = 2000;

/// Whether something can be.
pub(in super::super) enum Verdict {
    /// It can't.
    Never,
    /// It can: in this case, for one.
    Can(Box<Case>),
    /// The question was too long.
    Unsure,
}

/// Whether each condition can be as it is wanted, at any time in a contact. Where it is in doubt, it can.
pub(in super::super) fn possible(scenario: &Scenario, wanted: &[(&Condition, bool)]) -> bool {
    !matches!(judge(scenario, Case::any(scenario), wanted), Verdict::Never)
}

/// Whether each condition can be as it is wanted, given what is known.
pub(in super::super) fn judge(scenario: &Scenario, known: Case, wanted: &[(&Condition, bool)]) -> Verdict {
    let mut steps = 0;
    let found = solve(scenario, known, wanted.to_vec(), &mut steps);
    match found {
        _ if steps > STEPS => Verdict::Unsure,
        Some(case) => Verdict::Can(Box::new(case)),
        None => Verdict::Never,
    }
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
            (Condition::Compare(measure, Comparison::Equal, number), false) => {
                // Below or above: two cases, so that no hole is left in a range.
                return [Comparison::Less, Comparison::More].into_iter().find_map(|comparison| {
                    let mut case = case.clone();
                    let fits = case.narrow(&Condition::Compare(*measure, comparison, *number), true);
                    fits.then(|| solve(scenario, case, open.clone(), steps)).flatten()
                });
            }
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
    case.is_somebodys(scenario).then_some(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::customer::{Outcome, Quantity};

    fn can(wanted: &[(&Condition, bool)]) -> bool {
        let files = crate::pages::base();
        let scenario = crate::core::source::load(&files).scenario.expect("the base call is clean");
        possible(&scenario, wanted)
    }

    fn compare(quantity: Quantity, comparison: Comparison, number: i32) -> Condition {
        Condition::Compare(crate::core::scenario::Measure::Quantity(quantity), comparison, number)
    }

    #[test]
    fn what_shuts_each_other_out_is_impossible() {
        let heat = |comparison, number| compare(Quantity::Heat, comparison, number);
        let (hot, cold) = (heat(Comparison::AtLeast, 70), heat(Comparison::Less, 50));
        assert!(!can(&[(&hot, true), (&cold, true)]) && can(&[(&hot, true), (&cold, false)]));
        assert!(!can(&[(&heat(Comparison::More, 100), true)]) && !can(&[(&heat(Comparison::AtLeast, 0), false)]));
        let either = Condition::Any(vec![hot.clone(), cold.clone()]);
        assert!(can(&[(&either, false)]) && !can(&[(&either, true), (&hot, false), (&cold, false)]));
        let calm = Condition::Outcome(Outcome::DeEscalated);
        assert!(!can(&[(&calm, true), (&Condition::Not(Box::new(calm.clone())), true)]));
    }

    #[test]
    fn a_number_that_is_left_out_leaves_no_hole_whatever_the_order() {
        let heat = |comparison| compare(Quantity::Heat, comparison, 50);
        let all = [heat(Comparison::More), heat(Comparison::Less), heat(Comparison::Equal)];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            assert!(!can(&order.map(|at| (&all[at], false))), "{order:?}");
        }
    }

    #[test]
    fn how_a_contact_stands_goes_with_the_quantities() {
        let calm = Condition::Outcome(Outcome::DeEscalated);
        assert!(!can(&[(&calm, true), (&compare(Quantity::Heat, Comparison::AtLeast, 60), true)]));
        assert!(can(&[(&calm, true), (&compare(Quantity::Heat, Comparison::Less, 40), true)]));
        let gone = Condition::Outcome(Outcome::QuietExit);
        assert!(!can(&[(&gone, true), (&compare(Quantity::Trust, Comparison::AtLeast, 12), true)]));
    }
}
