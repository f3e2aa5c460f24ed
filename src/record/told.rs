//! Troubles and faults in words.

use super::lines::Fault;
use super::{AttemptId, BadRemark, CantReplay, Remark, Trouble};
use crate::core::contact::ReplayError;
use crate::words::Words;
use fluent_bundle::FluentValue;
use std::path::Path;

/// A trouble in words: what was found, where, and what to do.
#[must_use]
pub fn told(words: &Words, trouble: &Trouble) -> String {
    let path = |path: &Path| FluentValue::from(path.to_string_lossy().into_owned());
    let of_file = |id: &str, file: &Path| words.with(id, &[("path", path(file))]);
    let because = |id: &str, file: &Path, reason: &str| {
        words.with(id, &[("path", path(file)), ("reason", reason.to_owned().into())])
    };
    match trouble {
        Trouble::Folder(folder, reason) => because("record-folder", folder, reason),
        Trouble::CannotOpen(file, reason) => because("record-cannot-open", file, reason),
        Trouble::NotARecord(file) => of_file("record-not-one", file),
        Trouble::Newer(file, found, expected) => words.with(
            "record-newer",
            &[("path", path(file)), ("found", found.to_string().into()), ("expected", expected.to_string().into())],
        ),
        Trouble::Damaged(file, reason) => because("record-damaged", file, reason),
        Trouble::NoBackup(file, reason) => because("record-no-backup", file, reason),
        Trouble::ReadOnly(file) => of_file("record-read-only", file),
        Trouble::Busy(file) => of_file("record-busy", file),
        Trouble::Full(file) => of_file("record-full", file),
        Trouble::Failed(file, reason) => because("record-failed", file, reason),
        Trouble::NoTrainee(id) => words.with("record-no-trainee-id", &[("id", id.to_string().into())]),
        Trouble::NoAttempt(id) => words.with("record-no-attempt-id", &[("id", id.to_string().into())]),
        Trouble::Ended(id) => words.with("record-ended", &[("id", id.short().into())]),
        Trouble::OutOfStep(found, count) => {
            words.with("record-out-of-step", &[("found", (*found).into()), ("count", (*count).into())])
        }
        Trouble::BadRemark(bad) => told_bad_remark(words, bad),
        Trouble::OnACall(name) => words.with("record-on-a-call", &[("name", name.clone().into())]),
        Trouble::NoRemark(id) => words.with("record-no-remark-id", &[("id", id.to_string().into())]),
    }
}

/// Why something can't be said of an attempt.
#[must_use]
pub fn told_bad_remark(words: &Words, bad: &BadRemark) -> String {
    let long = |id: &str, found: usize, most: usize| {
        words.with(id, &[("found", found.to_string().into()), ("most", most.to_string().into())])
    };
    match bad {
        BadRemark::NoAuthor => words.get("record-remark-no-author"),
        BadRemark::LongAuthor(found) => long("record-remark-long-author", *found, Remark::LONGEST_NAME),
        BadRemark::NoWords => words.get("record-remark-no-words"),
        BadRemark::LongWords(found) => long("record-remark-long-words", *found, Remark::LONGEST),
        BadRemark::NoTurn(turn, count) => words.with(
            "record-remark-no-turn",
            &[("turn", u64::from(*turn).saturating_add(1).to_string().into()), ("count", (*count).into())],
        ),
        BadRemark::Beyond(score) => words.with("record-remark-beyond", &[("score", score.to_string().into())]),
    }
}

/// Why an attempt can't be gone on with or played again.
#[must_use]
pub fn told_cant_replay(words: &Words, id: AttemptId, why: &CantReplay) -> String {
    let reason = match why {
        CantReplay::NoScenario => words.get("record-scenario-missing"),
        CantReplay::BrokenScenario => words.get("record-scenario-broken"),
        CantReplay::Log(ReplayError::Step(step, why)) => {
            let arguments = [("step", (*step).into()), ("reason", words.refusal(why).into())];
            words.with("record-step", &arguments)
        }
        CantReplay::Log(other) => other.to_string(),
    };
    words.with("record-cant-replay", &[("id", id.short().into()), ("reason", reason.into())])
}

/// What is wrong with a line, in words, without its place.
#[must_use]
pub fn told_fault(words: &Words, fault: &Fault) -> String {
    let versions = |id: &str, found: &u32, expected: &u32| {
        words.with(id, &[("found", found.to_string().into()), ("expected", expected.to_string().into())])
    };
    let named = |id: &str, found: String| words.with(id, &[("found", found.into())]);
    match fault {
        Fault::Malformed(column, reason) => words
            .with("record-line-malformed", &[("column", column.to_string().into()), ("reason", reason.clone().into())]),
        Fault::TooLong => words.get("record-line-too-long"),
        Fault::NotText => words.get("record-line-not-text"),
        Fault::NoHeader => words.get("record-line-no-header"),
        Fault::Newer(found, expected) => versions("record-line-newer", found, expected),
        Fault::NewerAttempt(found, expected) => versions("record-line-newer-attempt", found, expected),
        Fault::NoName => words.get("record-line-no-name"),
        Fault::UnknownTrainee(id) => named("record-line-unknown-trainee", id.to_string()),
        Fault::UnknownContent(digest) => named("record-line-unknown-content", digest.clone()),
        Fault::OtherDigest(found, expected) => words.with(
            "record-line-other-digest",
            &[("found", found.clone().into()), ("expected", expected.clone().into())],
        ),
        Fault::UnknownLanguage(tag) => named("record-line-unknown-language", tag.clone()),
        Fault::UnknownWord(word) => named("record-line-unknown-word", word.clone()),
        Fault::BadGoal => words.get("record-line-bad-goal"),
        Fault::EmptyPair => words.get("record-line-empty-pair"),
        Fault::UnknownScore(word) => named("record-line-unknown-score", word.clone()),
        Fault::BadRemark(bad) => told_bad_remark(words, bad),
        Fault::OtherRemark(id) => named("record-line-other-remark", id.to_string()),
        Fault::BadTime(0) => words.get("record-line-bad-time"),
        Fault::BadTime(step) => words.with("record-line-bad-step-time", &[("step", (*step).into())]),
        Fault::OtherAttempt(id) => named("record-line-other-attempt", id.to_string()),
    }
}
