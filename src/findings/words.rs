//! What a finding says, in the author's language.
//!
//! The title of a finding is the message `finding-CODE`, its remedy `finding-CODE-help`. Where a code has cases that need
//! words of their own, a message `finding-CODE-CASE` takes precedence; the case is a particular of the finding, such as
//! what was expected. Messages may use the particulars, `$path` (where in the structure) and `$wanted`: what was
//! expected, in words (`finding-CODE-wanted-CASE`) or as it is written.

use crate::core::diagnostic::{Code, Finding, Label};
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

/// The name that may have been meant, as a question.
#[must_use]
pub fn suggestion(finding: &Finding, words: &Words) -> Option<String> {
    let suggestion = finding.suggestion.as_deref()?;
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

/// The cases of a finding, where its code has several; the first that has words of its own is the one.
fn cases(finding: &Finding) -> Vec<&str> {
    let found = detail(finding, "found");
    let by_what_was_found = match (finding.code, found) {
        (Code::BadId | Code::Syntax, Some("")) => Some("empty"),
        (Code::BadId, Some("end")) => Some("reserved"),
        (Code::Syntax, _) if finding.suggestion.is_some() => Some("mark"),
        (Code::Syntax, _) if detail(finding, "expected") == Some(":") => Some("colon"),
        (Code::BadCondition | Code::BadPlanStep, Some("")) => Some("end"),
        _ => None,
    };
    let particulars = ["encoding", "kind", "expected"].into_iter().find_map(|name| detail(finding, name));
    by_what_was_found.into_iter().chain(particulars).collect()
}

fn arguments<'a>(finding: &'a Finding, words: &Words) -> Vec<(&'a str, FluentValue<'a>)> {
    let counts =
        matches!(finding.code, Code::CueCount | Code::TooLarge | Code::OtherLanguage | Code::MissingTranslation);
    // What a plan found may be several things.
    let lists = matches!(finding.code, Code::PlanFails | Code::PlanUnfinished);
    let language = |text: &str| words.get(&format!("finding-language-{text}"));
    let value = |name: &str, text: &'a str| match text.parse::<u32>() {
        Ok(number) if counts => FluentValue::from(number),
        _ if name == "language" => FluentValue::from(language(text)),
        _ if lists && name == "found" => {
            let names: Vec<String> = text.split(", ").map(str::to_owned).collect();
            FluentValue::from(words.list(&names))
        }
        _ => FluentValue::from(text),
    };
    let mut arguments: Vec<_> = finding.details.iter().map(|(name, text)| (*name, value(name, text))).collect();
    if let Some(expected) = detail(finding, "expected") {
        let id = format!("finding-{}-wanted-{expected}", finding.code.name());
        let wanted = if words.has(&id) {
            words.get(&id)
        } else {
            words.with("finding-wanted-mark", &[("mark", FluentValue::from(expected))])
        };
        arguments.push(("wanted", FluentValue::from(wanted)));
    }
    let path = if finding.path.is_empty() { words.get("finding-whole-file") } else { format!("`{}`", finding.path) };
    arguments.push(("path", FluentValue::from(path)));
    arguments
}

fn detail<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    finding.details.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
}
