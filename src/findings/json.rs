//! Findings for programs.

use super::{source, words};
use crate::core::diagnostic::{Finding, Label, LineColumn};
use crate::core::source::Files;
use crate::words::Words;
use serde_json::{Map, Value, json};

/// A finding as an object. Lines and columns count from 1, columns in characters; `span` counts bytes of the file's text
/// without its byte order mark.
#[must_use]
pub fn json(finding: &Finding, files: &Files, words: &Words) -> Value {
    let text = source::text_of(finding, files);
    let place = |byte| {
        let LineColumn { line, column } = LineColumn::of(text, byte);
        json!({ "line": line, "column": column })
    };
    let details: Map<String, Value> =
        finding.details.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect();
    json!({
        "code": finding.code.name(),
        "severity": finding.severity().name(),
        "file": finding.file,
        "path": finding.path,
        "span": [finding.span.start, finding.span.end],
        "start": place(finding.span.start),
        "end": place(finding.span.end),
        "message": words::title(finding, words),
        "help": words::help(finding, words),
        "suggestion": finding.suggestion,
        "details": details,
        "labels": finding.labels.iter().map(|label| of_label(label, files, words)).collect::<Vec<_>>(),
    })
}

fn of_label(label: &Label, files: &Files, words: &Words) -> Value {
    let LineColumn { line, column } = LineColumn::of(source::text_of_file(&label.file, files), label.span.start);
    json!({
        "file": label.file,
        "span": [label.span.start, label.span.end],
        "start": { "line": line, "column": column },
        "message": words::label(label, words),
    })
}
