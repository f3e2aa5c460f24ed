//! Who may say a line.

use super::When;
use crate::core::source::{Atom, Expression, RawLine, RawScenario, UniqueMap, parse_expression};

/// The word that makes a line the alternative of the one before it.
const OTHERWISE: &str = "otherwise";

/// When a line is said, and by whom it may be said, for each line.
pub(super) fn speakers(raw: &RawScenario, lines: &UniqueMap<RawLine>) -> Vec<(When, Vec<String>)> {
    // What is known of the line before, for each customer: said, not said, or either.
    let mut before: Vec<Option<bool>> = vec![Some(true); raw.customers.len()];
    let mut list = Vec::with_capacity(lines.len());
    for (place, line) in lines.values().enumerate() {
        let when = match line.when.as_deref() {
            None => When::Always,
            Some(OTHERWISE) if place > 0 => When::Otherwise,
            Some(condition) => When::If(condition.to_owned()),
        };
        let condition = match &when {
            When::If(condition) => parse_expression(condition).ok(),
            _ => None,
        };
        for (said, customer) in before.iter_mut().zip(raw.customers.keys()) {
            *said = match &when {
                When::Always => Some(true),
                When::Otherwise => said.map(|said| !said),
                // One that can't be read has its own finding.
                When::If(_) => condition.as_ref().and_then(|condition| decided(condition, customer)),
            };
        }
        let names = raw.customers.values().zip(&before).filter(|(_, said)| **said != Some(false));
        list.push((when, names.map(|(customer, _)| customer.name.clone()).collect()));
    }
    list
}

/// Whether a condition holds, as far as that is settled by who calls.
fn decided(expression: &Expression, caller: &str) -> Option<bool> {
    let settles = |list: &[Expression], by: bool| {
        let parts: Vec<_> = list.iter().map(|part| decided(part, caller)).collect();
        if parts.contains(&Some(by)) {
            Some(by)
        } else if parts.iter().all(Option::is_some) {
            Some(!by)
        } else {
            None
        }
    };
    match expression {
        Expression::Atom(Atom::Customer(customer), _) => Some(customer == caller),
        Expression::Atom(..) => None,
        Expression::Not(inner) => decided(inner, caller).map(|holds| !holds),
        Expression::All(list) => settles(list, false),
        Expression::Any(list) => settles(list, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_calls_settles_a_condition_or_leaves_it_open() {
        let decided = |text: &str| decided(&parse_expression(text).unwrap(), "hale");
        assert_eq!(decided("customer hale"), Some(true));
        assert_eq!(decided("not customer hale or customer lin"), Some(false));
        assert_eq!(decided("customer lin and heat > 3"), Some(false));
        assert_eq!(decided("customer hale and heat > 3"), None);
        assert_eq!(decided("customer hale or heat > 3"), Some(true));
    }
}
