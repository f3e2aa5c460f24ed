//! A point in a contact at which something is said or may be done.

use super::{Condition, Delivery, Destination, NeedIndex, Perceive, ReplyIndex};
use crate::core::text::{Language, Localised, Spoken, Text, speaking_millis};

/// A moment.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The author's name for it.
    pub id: String,
    /// What the customer may say, in order.
    pub says: Box<[Line]>,
    /// Needs that open here: from now on their lateness counts.
    pub opens: Box<[NeedIndex]>,
    /// Whether the customer is in a mistake that the agent knows of (rule 4, item 35).
    pub mistaken: bool,
    /// Sets of questions; the first whose condition holds is asked.
    pub perceive: Box<[Perceive]>,
    /// What can be answered, in the author's order.
    pub replies: Box<[ReplyIndex]>,
    /// Where it goes on if there is nothing to answer.
    pub goes: Option<Destination>,
}

/// When a line is said.
#[derive(Clone, Debug)]
pub enum LineCondition {
    /// Always.
    Always,
    /// When the condition holds.
    When(Condition),
    /// When the line before it was not said.
    Otherwise,
}

/// One line of the customer.
#[derive(Clone, Debug)]
pub struct Line {
    /// The author's name for it.
    pub id: String,
    /// When it is said.
    pub when: LineCondition,
    /// The words, with their marks.
    pub text: Localised<Spoken>,
    /// How it is said.
    pub delivery: Delivery,
    /// What the customer thinks and does not say.
    pub thinks: Option<Box<Text>>,
    /// Seconds on the clock of the call. They do not depend on the language it is played in: the author's figure, or
    /// what the words take as they were written.
    pub seconds: i32,
}

impl Line {
    /// Milliseconds the words take in `language`, pauses included.
    #[must_use]
    pub fn millis(&self, language: Language) -> u32 {
        millis(self.text.get(language), &self.delivery, language)
    }
}

/// Milliseconds that words take when they are said in this way, pauses included.
#[must_use]
pub fn millis(words: &Spoken, delivery: &Delivery, language: Language) -> u32 {
    (speaking_millis(words.plain(), language) * delivery.pace.duration_percent() / 100).saturating_add(words.pauses())
}
