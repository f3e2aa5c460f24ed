//! The same replies, to somebody else.

use crate::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use crate::core::scenario::CustomerIndex;
use std::sync::Arc;

/// What the replies of an attempt would have come to with another customer of the call.
#[derive(Clone, Debug)]
pub struct Twin {
    /// Who.
    pub customer: CustomerIndex,
    /// The contact, as far as it went.
    pub contact: Contact,
    /// Whether every reply could be given. A twin may come to a moment at which other replies are on offer, or hang up.
    pub to_the_end: bool,
}

/// Plays the replies of an attempt, in time, on every other customer of the call.
#[must_use]
pub fn twins(contact: &Contact) -> Vec<Twin> {
    let scenario = contact.scenario();
    let others = (0..).map(CustomerIndex).take(scenario.customers.len());
    others.filter(|customer| *customer != contact.setup().customer).map(|customer| twin(contact, customer)).collect()
}

fn twin(contact: &Contact, customer: CustomerIndex) -> Twin {
    let setup = Setup { customer, own_words: false, ..*contact.setup() };
    let (mut other, _) = Contact::start(Arc::clone(contact.scenario()), setup);
    for exchange in contact.exchanges() {
        if let Awaits::Perception(..) = other.awaits() {
            // A question is not refused while it is open.
            let _ = other.act(&Action::Perceive(PerceptionAnswer::default()), other.spoken());
        }
        let reply = &contact.scenario().reply(exchange.reply).id;
        let is_the_same = other.choices().contains(&exchange.reply);
        if !is_the_same || other.act(&Action::Reply(reply.clone()), other.spoken()).is_err() {
            return Twin { customer, contact: other, to_the_end: false };
        }
    }
    let to_the_end = other.position().end().is_some() == contact.position().end().is_some();
    Twin { customer, contact: other, to_the_end }
}
