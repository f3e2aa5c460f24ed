//! The debrief as data: marks, ledgers, ticket, the rule to take along, what was predicted.

mod any_call;
mod heard;
mod ledgers;
mod lessons;
mod marked;
mod marks;
mod parting;
mod predictions;
mod week;

use crate::support::Dice;
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::text::Language;
use attune::library::Library;
use std::sync::Arc;

/// A shipped call in which these replies were given, each in time, or into the words that are being said if a `!` stands
/// behind it; no question is answered.
pub(crate) fn played(scenario: &str, customer: &str, language: Language, replies: &str) -> Contact {
    let scenario = Arc::clone(Library::embedded().find(scenario).unwrap());
    let customer = scenario.find_customer(customer).unwrap();
    let setup = Setup::new(customer, 7, language, true);
    let (mut contact, _) = Contact::start(scenario, setup);
    for reply in replies.split_whitespace() {
        let cuts_in = reply.ends_with('!');
        let at = |contact: &Contact| if cuts_in { contact.acted_at() } else { contact.spoken() };
        if let Awaits::Perception(..) = contact.awaits() {
            contact.act(&Action::Perceive(PerceptionAnswer::default()), at(&contact)).unwrap();
        }
        contact.act(&Action::Reply(reply.trim_end_matches('!').to_owned()), at(&contact)).unwrap();
    }
    contact
}

/// A call played by chance to its end.
pub(crate) fn rolled(scenario: &Arc<Scenario>, customer: CustomerIndex, language: Language, seed: u64) -> Contact {
    let setup = Setup::new(customer, seed, language, true);
    let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
    let mut dice = Dice::of(seed);
    loop {
        let action = match contact.awaits() {
            Awaits::Nothing | Awaits::Words => return contact,
            Awaits::Perception(..) => Action::Perceive(PerceptionAnswer::default()),
            Awaits::Reply => {
                let reply = contact.choices()[dice.below(contact.choices().len())];
                Action::Reply(scenario.reply(reply).id.clone())
            }
        };
        // Now and then into the customer's words, now and then after a long silence.
        let at = match dice.below(6) {
            0 => contact.acted_at(),
            1 => contact.spoken() + 90_000,
            _ => contact.spoken(),
        };
        contact.act(&action, at).unwrap();
    }
}
