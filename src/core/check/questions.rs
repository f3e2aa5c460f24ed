//! Questions of perception that nothing in the words answers.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Destination, Scenario};
use crate::core::source::decode::Trail;

/// Notes sets of questions at moments of which no line marks a cue. A moment without lines takes those of the moments that
/// lead to it without a reply.
pub(super) fn check_questions(checker: &mut Checker<'_>, scenario: &Scenario) {
    let cues = |at: usize| scenario.moments[at].says.iter().any(|line| line.text.source().cues().next().is_some());
    // Where one comes from a moment that marks a cue, without a word of one's own between.
    let mut led = vec![false; scenario.moments.len()];
    for (from, other) in scenario.moments.iter().enumerate().filter(|(_, other)| other.replies.is_empty()) {
        if let Some(Destination::Moment(to)) = other.goes {
            led[to.at()] |= cues(from);
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
