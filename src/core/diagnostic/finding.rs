//! One finding.

use super::{Code, Severity};
use std::ops::Range;

/// A place in a text as people count: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl LineColumn {
    /// The place of a byte; beyond the end is the end.
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// Something that is wrong, or odd, in an authored file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub code: Code,
    /// The name of the file, as it was given.
    pub file: String,
    /// The bytes that it is about; empty where the file has no text to show.
    pub span: Range<usize>,
    /// What fills the message: names as in the Fluent messages of the code, and values quoted from the file.
    pub details: Vec<(&'static str, String)>,
    /// Where in the structure, such as `moments.opening.replies.wait.goes`.
    pub path: String,
    /// A name that may have been meant.
    pub suggestion: Option<String>,
    /// The other places that matter, such as the first of two things with the same name.
    pub labels: Vec<Label>,
}

/// Another place that matters for a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What it is to the finding: the end of the message id.
    pub words: &'static str,
    /// The name of the file.
    pub file: String,
    /// The bytes that it is about.
    pub span: Range<usize>,
}

impl Finding {
    /// A finding on a file as a whole, or on bytes of it.
    #[must_use]
    pub fn new(code: Code, file: &str, span: Range<usize>, details: Vec<(&'static str, String)>) -> Self {
        Self { code, file: file.to_owned(), span, details, path: String::new(), suggestion: None, labels: Vec::new() }
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}
