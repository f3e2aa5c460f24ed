//! One line for each finding, for editors and for counting.

use super::{source, words};
use crate::core::diagnostic::{Finding, LineColumn};
use crate::core::source::Files;
use crate::words::Words;

/// `path:line:column: error[code]: message`, without an end of line. The severity is not translated: tools read it.
#[must_use]
pub fn concise(finding: &Finding, files: &Files, words: &Words) -> String {
    let LineColumn { line, column } = source::line_column(finding, files);
    let (severity, code) = (finding.severity().name(), finding.code.name());
    format!("{}:{line}:{column}: {severity}[{code}]: {}", finding.file, words::title(finding, words))
}
