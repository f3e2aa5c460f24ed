//! What of a call is to be heard.

use super::CallScreen;
use super::transcript::Entry;
use crate::app::heard::Heard;
use crate::core::scenario::{Act, Channel};
use std::sync::Arc;

impl CallScreen {
    /// What is to be heard now; nothing of a chat.
    #[must_use]
    pub fn heard(&self) -> Heard {
        let scenario = self.contact.scenario();
        if scenario.channel != Channel::Voice {
            return Heard::Nothing;
        }
        let language = self.voices.language();
        if self.ring.rings() {
            return Heard::Ringing(language);
        }
        let now = self.stopwatch.now();
        if let Some((line, elapsed)) = self.voices.at(now).filter(|(line, _)| now < line.until) {
            return Heard::Line { began: line.from, utterance: Arc::clone(&line.utterance), elapsed };
        }
        if self.contact.position().end().is_some() {
            return Heard::HungUp(language);
        }
        match self.transcript.entries().last() {
            Some(Entry::You(reply)) if scenario.reply(*reply).act == Act::Hold => Heard::Hold,
            _ => Heard::Nothing,
        }
    }
}
