//! The customer's lines as they are said, for the trace, the mouth and the sound.

use super::transcript::Entry;
use crate::core::contact::Contact;
use crate::core::text::Language;
use crate::core::voice::{Speaker, Tone, Utterance};
use std::sync::Arc;

/// A line as it is said, from and until when on the clock of the call.
#[derive(Clone, Debug)]
pub(super) struct Voiced {
    pub(super) from: u64,
    pub(super) until: u64,
    pub(super) utterance: Arc<Utterance>,
}

/// The lines of a call, in the language that is shown.
#[derive(Debug, Default)]
pub(super) struct Voices {
    language: Language,
    lines: Vec<Voiced>,
    /// How much of the transcript was looked through.
    seen: usize,
}

impl Voices {
    /// Forgets what was looked through: a line was broken off.
    pub(super) fn forget(&mut self) {
        *self = Self { language: self.language, ..Self::default() };
    }

    /// Takes what has been added to the transcript; all of it anew, when the language has changed.
    pub(super) fn renew(&mut self, contact: &Contact, entries: &[Entry], language: Language) {
        if language != self.language {
            *self = Self { language, ..Self::default() };
        }
        let scenario = contact.scenario();
        let speaker = Speaker::of(scenario.customer(contact.setup().customer));
        for entry in &entries[self.seen.min(entries.len())..] {
            if let Entry::Customer { line, from, until, broken_off } = *entry {
                let millis = u32::try_from(until - from).unwrap_or(u32::MAX);
                let utterance = Arc::new(Utterance::new(line.line(scenario), speaker, language, millis));
                // Whoever is cut into falls silent, and would have gone on.
                self.lines.push(Voiced { from, until: broken_off.unwrap_or(until), utterance });
            }
        }
        self.seen = entries.len();
    }

    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// The line that is being said at `now`, or was said last, and how far it has come.
    pub(super) fn at(&self, now: u64) -> Option<(&Voiced, u32)> {
        let line = self.lines.iter().rfind(|line| line.from <= now)?;
        Some((line, u32::try_from(now.min(line.until) - line.from).unwrap_or(u32::MAX)))
    }

    /// The number of characters of the plain text of the line that began at `from` that have been said after `elapsed`
    /// milliseconds: steady within a phrase, standing still in its pause. Where nothing is to move, a phrase is there as
    /// soon as it begins.
    pub(super) fn characters(&self, from: u64, elapsed: u32, motion: bool) -> usize {
        let line = self.lines.iter().find(|line| line.from == from);
        line.map_or(
            0,
            |Voiced { utterance, .. }| {
                if motion { utterance.characters_said(elapsed) } else { utterance.characters_begun(elapsed) }
            },
        )
    }

    /// Whether enough was heard at `now` to answer: the last line has come to its first pause, or half way if it has none.
    /// The replies lean on no more than that, so nobody cuts in before.
    pub(super) fn has_the_gist(&self, now: u64) -> bool {
        self.lines.last().is_none_or(|line| {
            let (paused, whole) = (line.utterance.next_phrase(0), line.utterance.millis());
            now >= line.from + u64::from(if paused < whole { paused } else { whole / 2 })
        })
    }

    /// What was to be heard at a time.
    pub(super) fn tone(&self, at: u64) -> Tone {
        let line = self.at(at).filter(|(line, _)| at < line.until);
        line.map_or_else(Tone::default, |(line, elapsed)| line.utterance.tone(elapsed))
    }
}
