//! What a trainee has before them.

use crate::core::contact::Contact;
use crate::core::customer::Moves;
use crate::core::scenario::{Act, Delivery, ReplyIndex};
use crate::core::text::Language;

/// A decision as a trainee sees it.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    contact: &'a Contact,
    first: ReplyIndex,
    others: &'a [ReplyIndex],
}

impl<'a> Situation<'a> {
    /// The decision that a contact waits for; none if it waits for something else.
    #[must_use]
    pub fn of(contact: &'a Contact) -> Option<Self> {
        let (first, others) = contact.choices().split_first()?;
        Some(Self { contact, first: *first, others })
    }

    /// The language that is played.
    #[must_use]
    pub fn language(&self) -> Language {
        self.contact.setup().language
    }

    /// The replies on offer, in the order of the screen; never empty.
    #[must_use]
    pub fn choices(&self) -> impl ExactSizeIterator<Item = ReplyIndex> + use<'a> {
        self.contact.choices().iter().copied()
    }

    /// The reply of which there is most; the first as shown of those with as much.
    pub fn most<K: Ord>(&self, mut weigh: impl FnMut(ReplyIndex) -> K) -> ReplyIndex {
        let mut best = (weigh(self.first), self.first);
        for reply in self.others {
            let weight = weigh(*reply);
            if weight > best.0 {
                best = (weight, *reply);
            }
        }
        best.1
    }

    /// The words of a reply, in the language that is played; none of an act without words.
    #[must_use]
    pub fn words(&self, reply: ReplyIndex) -> Option<&'a str> {
        let text = self.contact.scenario().reply(reply).text.as_ref()?;
        Some(text.get(self.language()))
    }

    /// The number of characters of a reply, in the language that is played; 0 of an act without words.
    #[must_use]
    pub fn length(&self, reply: ReplyIndex) -> usize {
        self.words(reply).map_or(0, |words| words.chars().count())
    }

    /// What a reply is, as an act: the screen shows it.
    #[must_use]
    pub fn act(&self, reply: ReplyIndex) -> Act {
        self.contact.scenario().reply(reply).act
    }

    /// What the author says that a reply does. It is not on the screen.
    #[must_use]
    pub fn moves(&self, reply: ReplyIndex) -> Moves {
        self.contact.scenario().reply(reply).moves
    }

    /// What the customer said since the last reply, in the language that is played and without marks.
    #[must_use]
    pub fn heard(&self) -> String {
        let lines = self.contact.last_lines().iter().map(|place| place.line(self.contact.scenario()));
        lines.map(|line| line.text.get(self.language()).plain()).collect::<Vec<_>>().join("\n")
    }

    /// How the customer's last line sounded; none if nothing was said since the last reply.
    #[must_use]
    pub fn sound(&self) -> Option<Delivery> {
        sound(self.contact)
    }
}

/// How the last line sounded.
pub(super) fn sound(contact: &Contact) -> Option<Delivery> {
    contact.last_lines().last().map(|place| place.line(contact.scenario()).delivery)
}
