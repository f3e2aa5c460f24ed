//! Playing a log again.

use super::{Attempt, Contact, Refusal, Setup};
use crate::core::scenario::Scenario;
use std::fmt;
use std::sync::Arc;

/// Why a log can't be played on a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayError {
    /// It was written by a newer program.
    Format(u32),
    /// It is of another scenario.
    OtherScenario(String),
    /// The scenario has no such customer.
    NoCustomer(String),
    /// A step is not possible; the first number is its place, from 1.
    Step(usize, Refusal),
}

impl fmt::Display for ReplayError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(format) => {
                write!(formatter, "the attempt has format {format}; this program reads {}", Attempt::FORMAT)
            }
            Self::OtherScenario(scenario) => write!(formatter, "the attempt is of scenario `{scenario}`"),
            Self::NoCustomer(customer) => write!(formatter, "the scenario has no customer `{customer}`"),
            Self::Step(place, refusal) => write!(formatter, "step {place}: {refusal}"),
        }
    }
}

impl std::error::Error for ReplayError {}

/// Plays a log again on a scenario, which may have changed since.
///
/// # Errors
///
/// See [`ReplayError`].
pub fn replay(scenario: &Arc<Scenario>, attempt: &Attempt) -> Result<Contact, ReplayError> {
    if attempt.format > Attempt::FORMAT {
        return Err(ReplayError::Format(attempt.format));
    }
    if attempt.scenario != scenario.id {
        return Err(ReplayError::OtherScenario(attempt.scenario.clone()));
    }
    let customer =
        scenario.find_customer(&attempt.customer).ok_or_else(|| ReplayError::NoCustomer(attempt.customer.clone()))?;
    let plain = Setup::new(customer, attempt.seed, attempt.language, attempt.timed);
    let setup = Setup { mode: attempt.mode, own_words: attempt.own_words, ..plain };
    let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
    for (place, step) in attempt.steps.iter().enumerate() {
        contact.act(&step.action, step.at).map_err(|refusal| ReplayError::Step(place + 1, refusal))?;
    }
    Ok(contact)
}

impl Contact {
    /// The same contact as it stood before a decision, by its place in [`Contact::exchanges`]: the reply before it was
    /// given, and what the customer then says is said. What is asked before the decision is asked again. The contact as
    /// it is, if there were fewer decisions.
    #[must_use]
    pub fn before(&self, exchange: usize) -> Self {
        let (mut contact, _) = Self::start(Arc::clone(self.scenario()), *self.setup());
        for step in self.attempt().steps {
            // What was possible once is possible again.
            if contact.exchanges().len() == exchange || contact.act(&step.action, step.at).is_err() {
                break;
            }
        }
        contact
    }
}
