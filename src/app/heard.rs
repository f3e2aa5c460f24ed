//! What is to be heard at one moment, as a plain value: the screens say it, the platform plays what changed.

use crate::core::text::Language;
use crate::core::voice::Utterance;
use std::sync::Arc;

/// What is to be heard. Nothing of it is to be heard alone: the screen shows each of these.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Heard {
    /// Silence.
    #[default]
    Nothing,
    /// The telephone rings, as it does where this language is spoken.
    Ringing(Language),
    /// The customer says a line.
    Line {
        /// When the line began on the clock of the call, in milliseconds: what tells it from the one before.
        began: u64,
        /// How it is said.
        utterance: Arc<Utterance>,
        /// How far it has come, in milliseconds.
        elapsed: u32,
    },
    /// The customer is on hold.
    Hold,
    /// The customer has hung up, as it sounds where this language is spoken.
    HungUp(Language),
}

impl Heard {
    /// How long the telephone rings, in milliseconds: one ring. Call centres let a headset ring once before the desk picks
    /// up.
    pub const RING: u64 = 1500;

    /// Whether this is what was heard a moment ago as well, further on.
    #[must_use]
    pub fn goes_on(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Line { began, utterance, elapsed }, Self::Line { began: other, utterance: said, elapsed: then }) => {
                began == other && Arc::ptr_eq(utterance, said) && elapsed >= then
            }
            _ => self == before,
        }
    }
}
