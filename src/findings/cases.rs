//! Which words a finding is told in, where a code has cases.

use crate::core::diagnostic::{Code, Finding};

/// The cases of a finding, where its code has several; the first that has words of its own is the one.
pub(super) fn cases(finding: &Finding) -> Vec<&str> {
    let particulars = ["encoding", "kind", "expected"].into_iter().find_map(|name| detail(finding, name));
    special(finding).into_iter().chain(particulars).collect()
}

/// The case that is told by what was found, or by where.
fn special(finding: &Finding) -> Option<&'static str> {
    let found = detail(finding, "found");
    match (finding.code, found) {
        (Code::BadId | Code::Syntax, Some("")) => Some("empty"),
        (Code::BadId, Some("end")) => Some("reserved"),
        (Code::Syntax, _) if finding.suggestion.is_some() => Some("mark"),
        (Code::Syntax, _) if detail(finding, "expected") == Some(":") => Some("colon"),
        (Code::BadCondition | Code::BadPlanStep, Some("")) => Some("end"),
        (Code::MissingField, _) if finding.path.is_empty() => Some("whole"),
        (Code::NothingListed, Some("needs")) if finding.path != "needs" => Some("own-needs"),
        (Code::NothingListed, Some("perceive")) => Some("perceive"),
        (Code::UndefinedMoment, _) if detail(finding, "kind").is_none() && !leads(finding) => Some("asked"),
        (Code::UndefinedReply, Some(found)) if detail(finding, "kind").is_none() && found.contains('.') => {
            Some("dotted")
        }
        (Code::OutOfRange, Some(found)) => out_of_range(finding, found),
        (Code::WrongType, Some(found)) => wrong_type(finding, found),
        _ => None,
    }
}

/// Whether the place says where the call goes on.
fn leads(finding: &Finding) -> bool {
    last(finding) == "goes"
}

/// The field that a finding is about.
fn last(finding: &Finding) -> &str {
    finding.path.rsplit('.').next().unwrap_or_default()
}

fn out_of_range(finding: &Finding, found: &str) -> Option<&'static str> {
    let (low, high) = range(finding)?;
    // Its lowest number is where the window opens.
    if finding.path.ends_with(".window.closes") && found.parse::<i64>().is_ok_and(|found| found < low) {
        return Some("closes-first");
    }
    (high == low + 1).then_some("two")
}

/// The least and the most that a number may be.
pub(super) fn range(finding: &Finding) -> Option<(i64, i64)> {
    let (low, high) = detail(finding, "expected")?.split_once('–')?;
    low.parse().ok().zip(high.parse().ok())
}

fn wrong_type(finding: &Finding, found: &str) -> Option<&'static str> {
    Some(match detail(finding, "expected")? {
        "true-or-false" if matches!(found.to_lowercase().as_str(), "true" | "false") => "small-letters",
        "true-or-false" if !found.starts_with('"') => "neither",
        "word" if found.len() > 1 && found.ends_with('(') => "word-in-brackets",
        "group" if last(finding) == "window" && found.parse::<i64>().is_ok() => "window",
        "text" if found == "[" => "one-text",
        "text" => match last(finding) {
            "goes" => "moment-or-end",
            "ends" => "ending",
            "need" => "need",
            // What stands in the record is no condition.
            "when" if !finding.path.contains(".earlier[") => "condition",
            "met" => "condition",
            _ => return None,
        },
        _ => return None,
    })
}

pub(super) fn detail<'a>(finding: &'a Finding, name: &str) -> Option<&'a str> {
    finding.details.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
}
