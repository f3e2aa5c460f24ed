//! What of a call is to be heard.

use super::CallScreen;
use crate::app::heard::Heard;
use crate::core::scenario::Channel;
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
        if let Some(meantime) = &self.meantime {
            return meantime.heard();
        }
        let now = self.stopwatch.now();
        if let Some((line, elapsed)) = self.voices.at(now).filter(|(line, _)| now < line.until) {
            return Heard::Line { began: line.from, utterance: Arc::clone(&line.utterance), elapsed };
        }
        if self.contact.position().end().is_some() {
            return Heard::HungUp(language);
        }
        Heard::Nothing
    }
}
