//! Questions of perception that nothing in the words answers.

use super::checker::Checker;
use super::flow::silent_way;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::Scenario;
use crate::core::source::decode::Trail;

/// Notes sets of questions at moments of which no line marks a cue. A moment also has those of the moments that lead to it
/// without a reply.
pub(super) fn check_questions(checker: &mut Checker<'_>, scenario: &Scenario) {
    let cues = |at: usize| scenario.moments[at].says.iter().any(|line| line.text.source().cues().next().is_some());
    // Where one comes from a moment that marks a cue, however many lie between, without a word of one's own.
    let mut led = vec![false; scenario.moments.len()];
    for from in (0..scenario.moments.len()).filter(|from| cues(*from)) {
        let mut at = from;
        while let Some(next) = silent_way(scenario, at).filter(|next| !led[*next]) {
            led[next] = true;
            at = next;
        }
    }
    let root = Trail::root();
    let list = root.name("moments");
    for (at, moment) in scenario.moments.iter().enumerate().filter(|(_, moment)| !moment.perceive.is_empty()) {
        if cues(at) || led[at] {
            continue;
        }
        for (place, questions) in moment.perceive.iter().enumerate() {
            // What is needed may be known from the record.
            if questions.problem.is_none() && questions.emotion.is_none() && questions.words.is_none() {
                continue;
            }
            let path = list.name(&moment.id).name("perceive").index(place).to_path();
            checker.push(Note::new(Code::UnsupportedQuestion, path).with(vec![("found", moment.id.clone())]));
        }
    }
}
