//! What stays true of a condition once it has held.

use crate::core::scenario::{Condition, Measure};

/// What still holds after the state has moved on: who calls, their failures, and what was said or visited before. All else
/// is taken to hold.
pub(in super::super) fn lasting(condition: &Condition, wanted: bool) -> Condition {
    let each = |list: &[Condition]| list.iter().map(|inner| lasting(inner, wanted)).collect();
    let as_wanted = || if wanted { condition.clone() } else { Condition::Not(Box::new(condition.clone())) };
    match condition {
        Condition::Not(inner) => lasting(inner, !wanted),
        Condition::All(list) if wanted => Condition::All(each(list)),
        Condition::Any(list) if !wanted => Condition::All(each(list)),
        Condition::All(list) | Condition::Any(list) => Condition::Any(each(list)),
        Condition::Customer(_) | Condition::Compare(Measure::Failures, ..) => as_wanted(),
        Condition::Said(_) | Condition::Visited(_) if wanted => as_wanted(),
        Condition::Said(_) | Condition::Visited(_) | Condition::Compare(..) | Condition::Outcome(_) => {
            Condition::All(Vec::new())
        }
    }
}
