//! What a trainee is asked to perceive.

use super::situation::sound;
use crate::core::contact::{Awaits, Contact, PerceptionAnswer};
use crate::core::scenario::{Delivery, Perceive, Question};

/// Questions of perception as a trainee sees them.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    contact: &'a Contact,
    set: &'a Perceive,
}

impl<'a> Asked<'a> {
    /// The questions that a contact waits for an answer to; none if it waits for something else.
    #[must_use]
    pub fn of(contact: &'a Contact) -> Option<Self> {
        let Awaits::Perception(moment, set) = contact.awaits() else { return None };
        Some(Self { contact, set: contact.scenario().moment(moment).perceive.get(set)? })
    }

    /// Whether it is asked.
    #[must_use]
    pub fn asks(&self, question: Question) -> bool {
        self.set.asks(question)
    }

    /// The problems that are offered, by their names; none if that is not asked.
    pub fn problems(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.set.problem.iter().flat_map(|problem| &problem.choices).map(|(id, _)| id.as_str())
    }

    /// The needs that are to be ranked, by their names; none if that is not asked.
    pub fn needs(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let asked = if self.set.needs { self.contact.scenario().needs.as_slice() } else { &[] };
        asked.iter().map(|need| need.id.as_str())
    }

    /// How the customer's last line sounded; none if nothing was said since the last reply.
    #[must_use]
    pub fn sound(&self) -> Option<Delivery> {
        sound(self.contact)
    }

    /// The right answer to everything that is asked. It is not on the screen.
    #[must_use]
    pub fn key(&self) -> PerceptionAnswer {
        let scenario = self.contact.scenario();
        let customer = scenario.customer(self.contact.setup().customer);
        let ranked = if self.set.needs { customer.needs.as_slice() } else { &[] };
        PerceptionAnswer {
            problem: self.set.problem.as_ref().map(|problem| problem.choices[problem.is].0.clone()),
            shown: self.set.emotion.map(|emotion| emotion.shown),
            felt: self.set.emotion.map(|emotion| emotion.felt),
            intensity: self.set.emotion.map(|emotion| emotion.intensity),
            words: self.set.words,
            needs: ranked.iter().map(|need| scenario.need(*need).id.clone()).collect(),
        }
    }
}
