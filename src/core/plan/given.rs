//! Answers of a plan as answers of a trainee.

use super::failure::Failure;
use super::words::folded;
use super::{Answer, Word};
use crate::core::contact::{Asked, ClauseMark, PerceptionAnswer};
use crate::core::scenario::{Perceive, Question};
use crate::core::source::suggest;
use crate::core::text::Language;
use std::ops::Range;

/// What a trainee would answer to what is asked; what is not asked, is no choice or was not heard, fails and is left open.
pub(super) fn given(
    asked: Asked<'_>,
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
            Answer::Cues(cues) => {
                for (place, words) in cues {
                    match clauses(asked, words) {
                        marks if marks.is_empty() => {
                            let expected = format!("{}: {} \"{words}\"", Word::Perceives.name(), Question::Cues.name());
                            failures.push((place.clone(), Failure::of("not-heard", expected)));
                        }
                        marks => given.cues.extend(marks),
                    }
                }
            }
            Answer::Problem(name) => match no_choice(asked.set(), name) {
                Some(failure) => failures.push((span.clone(), failure)),
                None => given.problem = Some(name.clone()),
            },
            Answer::Shown(emotion) => given.shown = Some(*emotion),
            Answer::Felt(emotion) => given.felt = Some(*emotion),
            Answer::Intensity(level) => given.intensity = Some(*level),
            Answer::Words(act) => given.words = Some(*act),
            Answer::Needs(needs) => given.needs.clone_from(needs),
            Answer::Sureness(level) => given.sureness = Some(*level),
        }
    }
    // What the line answers by itself overrules `all`, wherever it stands.
    if answers.iter().any(|(_, answer)| *answer == Answer::All) {
        fill(&mut given, asked);
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

/// The clauses that have these words or are in them, in the first language in which there are any.
fn clauses(asked: Asked<'_>, words: &str) -> Vec<ClauseMark> {
    let fits = |clause: &str| {
        let clause = folded(clause);
        clause.contains(words) || words.contains(clause.as_str())
    };
    let in_language = |language: Language| {
        asked.parts(language).filter(|part| fits(part.text)).map(|part| part.mark).collect::<Vec<_>>()
    };
    Language::ALL.into_iter().map(in_language).find(|marks| !marks.is_empty()).unwrap_or_default()
}

/// Answers rightly what is still open.
fn fill(given: &mut PerceptionAnswer, asked: Asked<'_>) {
    let key = asked.key(asked.scenario().source);
    given.problem = given.problem.take().or(key.problem);
    given.shown = given.shown.or(key.shown);
    given.felt = given.felt.or(key.felt);
    given.intensity = given.intensity.or(key.intensity);
    given.words = given.words.or(key.words);
    given.sureness = given.sureness.or(key.sureness);
    if given.needs.is_empty() {
        given.needs = key.needs;
    }
    if given.cues.is_empty() {
        given.cues = key.cues;
    }
}
