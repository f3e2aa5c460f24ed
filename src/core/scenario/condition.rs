//! Conditions on state and history, such as `heat >= 75 and not said opening.insert`.

use super::{CustomerIndex, MomentIndex, ReplyIndex};
use crate::core::customer::{Outcome, Quantity, State};

/// Something that can be measured and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A quantity of the customer, in points.
    Quantity(Quantity),
    /// Seconds on the clock of the call.
    Clock,
    /// Replies given so far.
    Turns,
    /// Failed contacts before this one.
    Failures,
}

impl Measure {
    /// Its name in a condition.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Quantity(quantity) => quantity.name(),
            Self::Clock => "clock",
            Self::Turns => "turns",
            Self::Failures => "failures",
        }
    }

    /// The measure of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let beside = [Self::Clock, Self::Turns, Self::Failures].into_iter().find(|measure| measure.name() == name);
        beside.or_else(|| Quantity::from_name(name).map(Self::Quantity))
    }
}

/// How it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `==`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Comparison {
    /// Whether it holds between two numbers.
    #[must_use]
    pub const fn holds(self, left: i32, right: i32) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Equal => left == right,
            Self::AtLeast => left >= right,
            Self::More => left > right,
        }
    }
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A measure against a number.
    Compare(Measure, Comparison, i32),
    /// This reply was given.
    Said(ReplyIndex),
    /// This moment was reached.
    Visited(MomentIndex),
    /// This customer is calling.
    Customer(CustomerIndex),
    /// The contact stands so, or ended so.
    Outcome(Outcome),
    /// The opposite.
    Not(Box<Condition>),
    /// All of them.
    All(Vec<Condition>),
    /// One of them at least.
    Any(Vec<Condition>),
}

/// What a condition may ask about.
pub trait Situation {
    /// Where the customer stands.
    fn state(&self) -> &State;
    /// Seconds on the clock of the call.
    fn clock(&self) -> i32;
    /// Replies given so far.
    fn turns(&self) -> i32;
    /// Failed contacts before this one.
    fn failures(&self) -> i32;
    /// Whether this reply was given.
    fn said(&self, reply: ReplyIndex) -> bool;
    /// Whether this moment was reached.
    fn visited(&self, moment: MomentIndex) -> bool;
    /// Who is calling.
    fn customer(&self) -> CustomerIndex;
    /// How the contact stands, or ended.
    fn outcome(&self) -> Outcome;
}

impl Condition {
    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, situation: &impl Situation) -> bool {
        match self {
            Self::Compare(measure, comparison, number) => {
                let value = match measure {
                    Measure::Quantity(quantity) => i32::from(situation.state().get(*quantity)),
                    Measure::Clock => situation.clock(),
                    Measure::Turns => situation.turns(),
                    Measure::Failures => situation.failures(),
                };
                comparison.holds(value, *number)
            }
            Self::Said(reply) => situation.said(*reply),
            Self::Visited(moment) => situation.visited(*moment),
            Self::Customer(customer) => situation.customer() == *customer,
            Self::Outcome(outcome) => situation.outcome() == *outcome,
            Self::Not(inner) => !inner.holds(situation),
            Self::All(list) => list.iter().all(|condition| condition.holds(situation)),
            Self::Any(list) => list.iter().any(|condition| condition.holds(situation)),
        }
    }
}
