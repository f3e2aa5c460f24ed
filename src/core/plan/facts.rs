//! How things stand that a condition asks about, in the condition's own language.

use crate::core::contact::Position;
use crate::core::scenario::{Condition, Measure, Scenario, Situation};

/// What is the case of everything in a condition, such as `heat 71` and `not said opening.wait`.
pub(super) fn facts(condition: &Condition, scenario: &Scenario, position: &Position) -> Vec<String> {
    let mut facts = Vec::new();
    gather(condition, scenario, position, &mut facts);
    facts
}

fn gather(condition: &Condition, scenario: &Scenario, position: &Position, facts: &mut Vec<String>) {
    let maybe = |holds: bool, fact: String| if holds { fact } else { format!("not {fact}") };
    let fact = match condition {
        Condition::Not(inner) => return gather(inner, scenario, position, facts),
        Condition::All(list) | Condition::Any(list) => {
            return list.iter().for_each(|inner| gather(inner, scenario, position, facts));
        }
        Condition::Compare(measure, ..) => {
            let value = match measure {
                Measure::Quantity(quantity) => i32::from(position.state().get(*quantity)),
                Measure::Clock => position.clock(),
                Measure::Turns => position.turns(),
                Measure::Failures => position.failures(),
            };
            format!("{} {value}", measure.name())
        }
        Condition::Said(index) => {
            let reply = scenario.reply(*index);
            let moment = &scenario.moment(reply.moment).id;
            maybe(position.said(*index), format!("said {moment}.{}", reply.id))
        }
        Condition::Visited(index) => maybe(position.visited(*index), format!("visited {}", scenario.moment(*index).id)),
        Condition::Customer(_) => format!("customer {}", scenario.customer(position.customer()).id),
        Condition::Outcome(_) => position.outcome().name().to_owned(),
    };
    if !facts.contains(&fact) {
        facts.push(fact);
    }
}
