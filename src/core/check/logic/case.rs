//! What is still possible.

use super::standing;
use crate::core::customer::{Outcome, Quantity, State};
use crate::core::scenario::{Comparison, Condition, CustomerIndex, Measure, MomentIndex, ReplyIndex, Scenario};
use std::collections::BTreeMap;

/// What is still possible, of everything that a condition can ask about.
#[derive(Clone)]
pub(in super::super) struct Case {
    ranges: BTreeMap<&'static str, (i32, i32)>,
    customers: Vec<bool>,
    outcomes: u8,
    said: BTreeMap<u32, bool>,
    visited: BTreeMap<u32, bool>,
    /// Whether the author's word may overrule how the contact stands.
    overruled: bool,
    /// Whether it must rest on nothing that is not known: not on a clock, nor on a past.
    cautious: bool,
    /// Whether nothing was said or visited but what is known.
    fresh: bool,
}

impl Case {
    /// Anything, at any time in a contact.
    pub(in super::super) fn any(scenario: &Scenario) -> Self {
        Self {
            ranges: BTreeMap::new(),
            customers: vec![true; scenario.customers.len()],
            outcomes: 0b1111,
            said: BTreeMap::new(),
            visited: BTreeMap::new(),
            overruled: false,
            cautious: false,
            fresh: false,
        }
    }

    /// Once a contact is over, an ending may have overruled the outcome.
    pub(in super::super) fn overruled(self) -> Self {
        Self { overruled: true, ..self }
    }

    /// A case that must show what can be, so that it rests on nothing that is not known to come about: not on the clock, nor
    /// on what was said and visited, save what is given here.
    pub(in super::super) fn cautious(self) -> Self {
        Self { cautious: true, ..self }
    }

    /// The beginning, with this customer in this state: nothing was said yet.
    pub(in super::super) fn at_start(mut self, customer: CustomerIndex, state: &State) -> Self {
        for (at, allowed) in self.customers.iter_mut().enumerate() {
            *allowed = at == customer.at();
        }
        for quantity in Quantity::ALL {
            let points = i32::from(state.get(quantity));
            self.ranges.insert(quantity.name(), (points, points));
        }
        self.ranges.insert(Measure::Turns.name(), (0, 0));
        Self { fresh: true, ..self }.with_visited(Scenario::START, true)
    }

    /// With the clock at its beginning.
    pub(in super::super) fn at_once(mut self) -> Self {
        self.ranges.insert(Measure::Clock.name(), (0, 0));
        self
    }

    /// With these customers only.
    pub(in super::super) fn with_customers(self, customers: Vec<bool>) -> Self {
        Self { customers, ..self }
    }

    /// With a reply of which it is known whether it was given.
    pub(in super::super) fn with_said(mut self, reply: ReplyIndex, said: bool) -> Self {
        self.said.insert(reply.0, said);
        self
    }

    /// With a moment of which it is known whether it was reached.
    pub(in super::super) fn with_visited(mut self, moment: MomentIndex, visited: bool) -> Self {
        self.visited.insert(moment.0, visited);
        self
    }

    fn range(&self, measure: Measure) -> (i32, i32) {
        let whole = match measure {
            Measure::Quantity(Quantity::Effort) | Measure::Clock | Measure::Turns | Measure::Failures => (0, i32::MAX),
            Measure::Quantity(_) => (0, 100),
        };
        self.ranges.get(measure.name()).copied().unwrap_or(whole)
    }

    /// Takes in that something is so; false if it can't be.
    pub(super) fn narrow(&mut self, condition: &Condition, wanted: bool) -> bool {
        let (cautious, fresh) = (self.cautious, self.fresh);
        let fixed = |known: &mut BTreeMap<u32, bool>, at: u32| match known.get(&at) {
            None if fresh => !wanted,
            None if cautious => false,
            Some(known) => *known == wanted,
            None => {
                known.insert(at, wanted);
                true
            }
        };
        match condition {
            Condition::Compare(measure @ (Measure::Clock | Measure::Turns), ..)
                if cautious && !self.ranges.contains_key(measure.name()) =>
            {
                false
            }
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
            // It is taken apart before.
            (Comparison::Equal, false) => {}
        }
        self.ranges.insert(measure.name(), (low, high));
        low <= high
    }

    /// Whether there is a customer, with the failures that they have, and a state in which the contact stands as it shall.
    pub(super) fn is_somebodys(&self, scenario: &Scenario) -> bool {
        self.customer(scenario).is_some() && (self.overruled || self.stands())
    }

    fn customer<'a>(&self, scenario: &'a Scenario) -> Option<&'a str> {
        let (low, high) = self.range(Measure::Failures);
        let mut callers = scenario.customers.iter().zip(&self.customers).filter(|(_, allowed)| **allowed);
        callers.find(|(customer, _)| (low..=high).contains(&customer.failures())).map(|(customer, _)| &*customer.id)
    }

    fn stands(&self) -> bool {
        let all = Outcome::ALL.into_iter().fold(0, |all, outcome| all | 1_u8 << (outcome as u8));
        let range = |quantity| self.range(Measure::Quantity(quantity));
        self.outcomes & all == all
            || standing::can_stand(range(Quantity::Heat), range(Quantity::Trust), range(Quantity::Face), |outcome| {
                self.outcomes & 1_u8 << (outcome as u8) != 0
            })
    }

    /// The case in the words of the format: who calls, and what is narrower than it could be.
    pub(in super::super) fn written(&self, scenario: &Scenario) -> String {
        let mut parts: Vec<String> =
            self.customer(scenario).map(|customer| format!("customer {customer}")).into_iter().collect();
        // At the beginning, who calls says it all.
        let ranges = self.ranges.iter().filter(|_| !self.fresh);
        parts.extend(ranges.map(|(name, (low, high))| match (low, high) {
            (low, high) if low == high => format!("{name} == {low}"),
            (low, &i32::MAX) => format!("{name} >= {low}"),
            (low, high) => format!("{name} {low}–{high}"),
        }));
        parts.join(", ")
    }
}
