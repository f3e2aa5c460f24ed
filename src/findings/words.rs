//! What a finding says, in the author's language.
//!
//! The title of a finding is the message `finding-CODE`, its remedy `finding-CODE-help`. Where a code has cases that need
//! words of their own, a message `finding-CODE-CASE` takes precedence; the case is a particular of the finding, such as
//! what was expected. Messages may use the particulars, `$path` (where in the structure), `$wanted` (what was expected,
//! in words (`finding-CODE-wanted-CASE`) or as it is written), `$tag` of a language, `$low` and `$high` of a range, and `$meant`: what was found
//! as it should be written.

use super::cases::{cases, detail, range};
use crate::core::diagnostic::{Code, Finding, Label};
use crate::core::text::Language;
use crate::words::Words;
use fluent_bundle::FluentValue;

/// What was found, on one line, without a final period.
#[must_use]
pub fn title(finding: &Finding, words: &Words) -> String {
    message(finding, words, "").unwrap_or_default()
}

/// What to do about it.
#[must_use]
pub fn help(finding: &Finding, words: &Words) -> Option<String> {
    message(finding, words, "-help")
}

/// The name that may have been meant, as a question; where none is near enough, the names that there are.
#[must_use]
pub fn suggestion(finding: &Finding, words: &Words) -> Option<String> {
    let Some(suggestion) = finding.suggestion.as_deref() else {
        return detail(finding, "names").map(|_| words.with("finding-names", &arguments(finding, words)));
    };
    // The remedy of these names the twin already.
    if finding.code == Code::FullWidth {
        return None;
    }
    let found = FluentValue::from(detail(finding, "found").unwrap_or_default());
    Some(words.with("finding-suggestion", &[("suggestion", FluentValue::from(suggestion)), ("found", found)]))
}

/// What another place is to the finding.
#[must_use]
pub fn label(label: &Label, words: &Words) -> String {
    words.get(&format!("finding-label-{}", label.words))
}

fn message(finding: &Finding, words: &Words, end: &str) -> Option<String> {
    let code = finding.code.name();
    let mut special = cases(finding).into_iter().map(|case| format!("finding-{code}-{case}{end}"));
    let id = special.find(|id| words.has(id)).unwrap_or_else(|| format!("finding-{code}{end}"));
    words.has(&id).then(|| words.with(&id, &arguments(finding, words)))
}

fn arguments<'a>(finding: &'a Finding, words: &Words) -> Vec<(&'a str, FluentValue<'a>)> {
    let list = |text: &str, name: &dyn Fn(&str) -> String| {
        FluentValue::from(words.list(&several(text).map(name).collect::<Vec<_>>()))
    };
    let value = |name: &str, text: &'a str| match (finding.code, name) {
        (Code::CueCount | Code::TooLarge, _) | (Code::OtherLanguage | Code::MissingTranslation, "count") => {
            text.parse().map_or(FluentValue::from(text), |n: u32| n.into())
        }
        // What a plan found may be several things.
        (Code::PlanFails | Code::PlanUnfinished, "found") | (Code::UnknownField | Code::UnknownName, "expected") => {
            list(text, &str::to_owned)
        }
        (_, "names" | "unmet" | "customers") => list(text, &quoted),
        (_, "habits") => list(text, &|name| words.get(&format!("trainee-{name}"))),
        (_, "languages") => list(text, &|tag| language(tag, words)),
        (_, "score") => FluentValue::from(words.get(&format!("score-{text}"))),
        (_, "language") => FluentValue::from(language(text, words)),
        _ => FluentValue::from(text),
    };
    let mut arguments: Vec<_> = finding.details.iter().map(|(name, text)| (*name, value(name, text))).collect();
    if let Some(expected) = detail(finding, "expected") {
        let id = |case: &str| format!("finding-{}-wanted-{case}", finding.code.name());
        let mut cases = cases(finding).into_iter().chain([expected]).map(id);
        let wanted = match cases.find(|id| words.has(id)) {
            Some(id) => words.get(&id),
            None => words.with("finding-wanted-mark", &[("mark", FluentValue::from(expected))]),
        };
        arguments.push(("wanted", FluentValue::from(wanted)));
    }
    if let Some((low, high)) = range(finding) {
        arguments.extend([("low", FluentValue::from(low.to_string())), ("high", high.to_string().into())]);
    }
    if let Some(found) = detail(finding, "found") {
        arguments.push(("meant", FluentValue::from(meant(finding, found))));
    }
    if let Some(tag) = detail(finding, "language") {
        arguments.push(("tag", FluentValue::from(tag)));
    }
    let path = if finding.path.is_empty() { words.get("finding-whole-file") } else { quoted(&finding.path) };
    arguments.push(("path", FluentValue::from(path)));
    arguments
}

/// The parts of a particular that has several.
fn several(text: &str) -> impl Iterator<Item = &str> {
    text.split(", ").filter(|part| !part.is_empty())
}

fn quoted(text: &str) -> String {
    format!("`{text}`")
}

/// A language as the reader calls it.
fn language(tag: &str, words: &Words) -> String {
    Language::from_tag(tag).map_or_else(|| tag.to_owned(), |language| words.language_name(language))
}

/// What was found, as it should have been written where that can be told.
fn meant(finding: &Finding, found: &str) -> String {
    match finding.code {
        Code::WrongType if detail(finding, "expected") == Some("true-or-false") => found.to_lowercase(),
        Code::WrongType => found.trim_end_matches('(').to_owned(),
        _ => found.to_owned(),
    }
}
