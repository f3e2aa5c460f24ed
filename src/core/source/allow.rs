//! What an author means to be so: `// allow: CODE` above or behind a line.

use super::File;
use crate::core::diagnostic::{Code, Finding, Note, Severity};
use std::ops::Range;

/// The comment, before the codes.
const ALLOW: &str = "allow:";

/// A word of such a comment.
struct Allowed<'a> {
    file: &'a str,
    span: Range<usize>,
    code: &'a str,
    /// The line that it stands on, and the first line below that is more than a comment.
    lines: [usize; 2],
    used: bool,
}

/// The findings without the warnings that a comment allows. A comment that allows nothing that was found is a finding
/// itself: else it would one day hide something else. Comments on codes that are not `looked_for` here are left to whoever
/// looks for those.
pub(super) fn without_allowed<'a>(
    findings: Vec<Finding>,
    sources: impl Iterator<Item = (&'a File, &'a str)>,
    looked_for: impl Fn(Option<Code>) -> bool,
) -> Vec<Finding> {
    let mut kept = findings;
    for (file, text) in sources {
        if !text.contains(ALLOW) {
            continue;
        }
        let mut allowed = comments(&file.name, text);
        if allowed.is_empty() {
            continue;
        }
        let starts: Vec<usize> =
            std::iter::once(0).chain(text.match_indices('\n').map(|(place, _)| place + 1)).collect();
        let line_of = |byte: usize| starts.partition_point(|start| *start <= byte);
        kept.retain(|finding| {
            if finding.file != file.name || finding.severity() == Severity::Error {
                return true;
            }
            let line = line_of(finding.span.start);
            let mut keep = true;
            for allowed in &mut allowed {
                if allowed.code == finding.code.name() && allowed.lines.contains(&line) {
                    allowed.used = true;
                    keep = false;
                }
            }
            keep
        });
        let broken = kept.iter().any(|finding| finding.file == file.name && finding.severity() == Severity::Error);
        for allowed in allowed.into_iter().filter(|allowed| !allowed.used) {
            let known = Code::ALL.into_iter().find(|code| code.name() == allowed.code);
            if !looked_for(known) {
                continue;
            }
            let details = |case: &str| vec![("found", allowed.code.to_owned()), ("kind", case.to_owned())];
            let case = match known.map(Code::severity) {
                // With errors in the file not every check was made.
                Some(Severity::Warning) if broken => continue,
                Some(Severity::Warning) => "nothing",
                Some(Severity::Error) => "error",
                None => "unknown",
            };
            let mut finding = Finding::new(Code::IdleAllow, allowed.file, allowed.span.clone(), details(case));
            if known.is_none() {
                finding.suggestion = super::suggest(allowed.code, Code::ALL.into_iter().map(Code::name));
            }
            kept.push(finding);
        }
    }
    kept
}

/// Every code in an `// allow:` comment of a text. A comment is taken for one wherever `//` stands before the word on its
/// line: within a text nobody writes that.
fn comments<'a>(file: &'a str, text: &'a str) -> Vec<Allowed<'a>> {
    let mut found: Vec<Allowed<'a>> = Vec::new();
    let mut start = 0;
    for (number, line) in text.split('\n').enumerate() {
        let is_comment = line.trim_start().starts_with("//") || line.trim().is_empty();
        if !is_comment {
            for allowed in found.iter_mut().filter(|allowed| allowed.lines[1] == usize::MAX) {
                allowed.lines[1] = number + 1;
            }
        }
        let comment = line.find("//").and_then(|slashes| {
            let rest = &line[slashes + 2..];
            let codes = rest.trim_start().strip_prefix(ALLOW)?;
            Some((line.len() - codes.len(), codes))
        });
        if let Some((at, codes)) = comment {
            for code in codes.split([',', ' ', '\r']).filter(|code| !code.is_empty()) {
                let from = start + at + offset(codes, code);
                let below = if is_comment { usize::MAX } else { number + 1 };
                let span = from..from + code.len();
                found.push(Allowed { file, span, code, lines: [number + 1, below], used: false });
            }
            // Nobody means to allow so much.
            if found.len() > Note::MOST {
                break;
            }
        }
        start += line.len() + 1;
    }
    found
}

/// Where a part of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}
