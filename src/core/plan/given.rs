//! Answers of a plan as answers of a trainee.

use super::failure::Failure;
use super::{Answer, Word};
use crate::core::contact::PerceptionAnswer;
use crate::core::scenario::{CustomerIndex, Perceive, Question, Scenario};
use crate::core::source::suggest;
use std::ops::Range;

/// What a trainee would answer to what is asked; what is not asked, or is no choice, fails and is left open.
pub(super) fn given(
    scenario: &Scenario,
    customer: CustomerIndex,
    asked: &Perceive,
    answers: &[(Range<usize>, Answer)],
) -> (PerceptionAnswer, Vec<(Range<usize>, Failure)>) {
    let mut given = PerceptionAnswer::default();
    let mut failures = Vec::new();
    for (span, answer) in answers {
        if let Some(question) = answer.question().filter(|question| !asked.asks(*question)) {
            let expected = format!("{}: {}", Word::Perceives.name(), question.name());
            failures.push((span.clone(), Failure::of("not-asked", expected)));
            continue;
        }
        match answer {
            Answer::All => {}
            Answer::Problem(name) => match no_choice(asked, name) {
                Some(failure) => failures.push((span.clone(), failure)),
                None => given.problem = Some(name.clone()),
            },
            Answer::Shown(emotion) => given.shown = Some(*emotion),
            Answer::Felt(emotion) => given.felt = Some(*emotion),
            Answer::Intensity(level) => given.intensity = Some(*level),
            Answer::Words(act) => given.words = Some(*act),
            Answer::Needs(needs) => given.needs.clone_from(needs),
        }
    }
    // What the line answers by itself overrules `all`, wherever it stands.
    if answers.iter().any(|(_, answer)| *answer == Answer::All) {
        fill(&mut given, scenario, customer, asked);
    }
    (given, failures)
}

/// Says so if no choice has this name.
fn no_choice(asked: &Perceive, name: &str) -> Option<Failure> {
    let choices = asked.problem.iter().flat_map(|problem| &problem.choices);
    let names: Vec<&str> = choices.map(|(id, _)| id.as_str()).collect();
    let expected = format!("{}: {} {name}", Word::Perceives.name(), Question::Problem.name());
    let suggestion = suggest(name, names.iter().copied());
    let failure = Failure { found: names.join(", "), suggestion, ..Failure::of("no-choice", expected) };
    (!names.contains(&name)).then_some(failure)
}

/// Answers rightly what is still open.
fn fill(given: &mut PerceptionAnswer, scenario: &Scenario, customer: CustomerIndex, asked: &Perceive) {
    let problem = asked.problem.as_ref().map(|problem| problem.choices[problem.is].0.clone());
    given.problem = given.problem.take().or(problem);
    given.shown = given.shown.or(asked.emotion.map(|emotion| emotion.shown));
    given.felt = given.felt.or(asked.emotion.map(|emotion| emotion.felt));
    given.intensity = given.intensity.or(asked.emotion.map(|emotion| emotion.intensity));
    given.words = given.words.or(asked.words);
    if asked.needs && given.needs.is_empty() {
        let needs = &scenario.customer(customer).needs;
        given.needs = needs.iter().map(|need| scenario.need(*need).id.clone()).collect();
    }
}
