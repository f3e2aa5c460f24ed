//! What was perceived, in words.

use super::Words;
use crate::core::contact::{Contact, Exchange};
use crate::core::debrief::Calibration;
use crate::core::text::Spoken;

impl Words {
    /// What gave something away in what was said; none if nothing did.
    #[must_use]
    pub fn cues<'a>(&self, said: impl IntoIterator<Item = &'a Spoken>) -> Option<String> {
        let cues = said.into_iter().flat_map(Spoken::cues);
        let cues: Vec<String> = cues.map(|cue| self.quoted(cue.trim())).collect();
        (!cues.is_empty()).then(|| self.with("debrief-cues", &[("cues", self.list(&cues).into())]))
    }

    /// The parts of what was heard that the trainee marked, with a tick or a cross, and what gave something away and was not
    /// marked; none if nothing was marked.
    #[must_use]
    pub fn marked(&self, contact: &Contact, exchange: &Exchange) -> Option<String> {
        let asked = exchange.asked(contact.scenario(), contact.setup().customer)?;
        let cues = &exchange.perceived.as_ref()?.cues;
        let marked = asked.marked(cues).into_iter().map(|(text, gives_away)| {
            let mark = if gives_away { "✔" } else { "✖" };
            format!("{} {mark}", self.quoted(text))
        });
        let marked: Vec<String> = marked.collect();
        if marked.is_empty() {
            return None;
        }
        let told = self.with("debrief-marked", &[("marked", self.list(&marked).into())]);
        let missed: Vec<String> = asked.missed(cues, self.language()).map(|cue| self.quoted(cue.trim())).collect();
        if missed.is_empty() {
            return Some(told);
        }
        let missed = self.with("debrief-unmarked", &[("cues", self.list(&missed).into())]);
        Some(self.with("debrief-sentences", &[("first", told.into()), ("second", missed.into())]))
    }

    /// Whether the trainee knew how much they had perceived.
    #[must_use]
    pub fn calibration(&self, calibration: Calibration) -> String {
        let arguments =
            [("sure", calibration.sure.to_string().into()), ("right", calibration.right.to_string().into())];
        self.with(&format!("debrief-sureness-{}", calibration.sureness().name()), &arguments)
    }
}
