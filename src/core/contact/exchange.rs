//! The log of a contact, one entry for each decision.

use super::{LinePlace, PerceptionAnswer};
use crate::core::customer::{Effect, History, Move, Quantity, Rule, State};
use crate::core::scenario::{MomentIndex, ReplyIndex, Scenario};
use serde::{Deserialize, Serialize};

/// How a reply stood in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    /// Seconds of silence before it beyond what reading and patience allow, in steps.
    pub overdue: i32,
    /// Whether it cut into the customer's words.
    pub interrupted: bool,
    /// Whether it met its window, if it has one.
    pub in_window: Option<bool>,
    /// Whether it answered a need before that had been left too long (rule 9); none if it answers none, or one that is
    /// not waited for: it was answered in time before, has not come up yet, or can wait for ever.
    pub need_in_time: Option<bool>,
}

/// What was said, perceived and answered around one decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Where.
    pub moment: MomentIndex,
    /// What the customer said since the decision before.
    pub lines: Vec<LinePlace>,
    /// Seconds on the clock of the call when the replies were offered.
    pub clock: i32,
    /// Which set of questions was asked, if any.
    pub questions: Option<usize>,
    /// What was answered to it; none if nothing was asked, or the trainee cut in before it could be.
    pub perceived: Option<PerceptionAnswer>,
    /// What the trainee would have said in words of their own, if they were asked and had any.
    pub own_words: Option<String>,
    /// What could have been said, in the order of the screen.
    pub choices: Vec<ReplyIndex>,
    /// What was said.
    pub reply: ReplyIndex,
    /// How it stood in time.
    pub timing: Timing,
    /// How well the reply fitted this customer's needs, in thousandths.
    pub fit: i32,
    /// Where the customer stood.
    pub before: State,
    /// What they remembered of the contact then.
    pub remembered: History,
    /// Where they stood then.
    pub after: State,
    /// Why, rule by rule.
    pub effects: Vec<Effect>,
}

impl Exchange {
    /// Whether it took the word from the customer: it fell into what was being said, or is a move that interrupts.
    #[must_use]
    pub fn took_the_word(&self, scenario: &Scenario) -> bool {
        self.timing.interrupted || scenario.reply(self.reply).moves.grade(Move::Interrupt) > 0
    }

    /// Whether acted warmth cost trust (rule 2).
    #[must_use]
    pub fn rang_hollow(&self) -> bool {
        self.effects.iter().any(|effect| effect.rule == Rule::Hollow && effect.on == Quantity::Trust)
    }
}
