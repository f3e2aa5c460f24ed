//! What a trainee is asked to perceive.

use super::situation::sound;
use crate::core::contact::{self, ClauseMark, Contact, PerceptionAnswer};
use crate::core::scenario::{Delivery, Question};

/// Questions of perception as a trainee sees them.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    contact: &'a Contact,
    asked: contact::Asked<'a>,
}

impl<'a> Asked<'a> {
    /// The questions that a contact waits for an answer to; none if it waits for something else.
    #[must_use]
    pub fn of(contact: &'a Contact) -> Option<Self> {
        Some(Self { contact, asked: contact.asked()? })
    }

    /// Whether it is asked.
    #[must_use]
    pub fn asks(&self, question: Question) -> bool {
        self.asked.asks(question)
    }

    /// The clauses that can be marked.
    pub fn clauses(&self) -> impl Iterator<Item = ClauseMark> + use<'a> {
        self.asked.parts(self.contact.setup().language).map(|part| part.mark)
    }

    /// The problems that are offered, by their names; none if that is not asked.
    pub fn problems(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.asked.set().problem.iter().flat_map(|problem| &problem.choices).map(|(id, _)| id.as_str())
    }

    /// The needs that are to be ranked, by their names; none if that is not asked.
    pub fn needs(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let asked = if self.asked.set().needs { self.contact.scenario().needs.as_slice() } else { &[] };
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
        self.asked.key(self.contact.setup().language)
    }
}
