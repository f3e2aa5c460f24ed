//! Why an action was not taken, in words.

use crate::core::contact::Refusal;
use crate::words::Words;

pub(super) fn refusal(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Over => words.get("cli-refusal-over"),
        Refusal::NotAsked => words.get("cli-refusal-not-asked"),
        Refusal::QuestionsFirst => words.get("cli-refusal-questions-first"),
        Refusal::WordsFirst => words.get("cli-refusal-words-first"),
        Refusal::NobodySpeaks => words.get("cli-refusal-nobody-speaks"),
        Refusal::NotOffered(reply) => words.with("cli-refusal-not-offered", &[("reply", reply.as_str().into())]),
        Refusal::TimeRunsBack { at, now } => {
            let millis = |time: &u64| time.to_string().into();
            words.with("cli-refusal-time-runs-back", &[("at", millis(at)), ("now", millis(now))])
        }
    }
}
