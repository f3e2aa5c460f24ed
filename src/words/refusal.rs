//! Why an action was not taken, in words.

use super::Words;
use crate::core::contact::Refusal;

impl Words {
    /// Why an action was not taken.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Over => self.get("refusal-over"),
            Refusal::NotAsked => self.get("refusal-not-asked"),
            Refusal::QuestionsFirst => self.get("refusal-questions-first"),
            Refusal::WordsFirst => self.get("refusal-words-first"),
            Refusal::NobodySpeaks => self.get("refusal-nobody-speaks"),
            Refusal::NotOffered(reply) => self.with("refusal-not-offered", &[("reply", reply.as_str().into())]),
            Refusal::TimeRunsBack { at, now } => {
                let millis = |time: &u64| time.to_string().into();
                self.with("refusal-time-runs-back", &[("at", millis(at)), ("now", millis(now))])
            }
        }
    }
}
