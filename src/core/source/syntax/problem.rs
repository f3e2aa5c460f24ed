//! What keeps a file from being read.

use super::Span;
use crate::core::diagnostic::Code;

/// One mistake in the writing of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which kind.
    pub code: Code,
    /// Where.
    pub span: Span,
    /// What was expected.
    pub wanted: Wanted,
    /// What was found, as it is written; empty at the end of the file.
    pub found: String,
    /// What to write instead, where that is known.
    pub suggestion: Option<&'static str>,
    /// The other place that matters, and which label it has there.
    pub label: Option<(&'static str, Span)>,
}

/// What was expected where something else stood. The name is the case of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A word, a bracket or a mark, as it is written.
    Mark(&'static str),
    /// Some value.
    Value,
    /// The name of a field or an entry.
    Name,
    /// A field's name without quotation marks.
    BareName,
    /// The end of the file.
    Nothing,
    /// Anything at all.
    Anything,
    /// What was opened to be closed.
    Ending,
}

impl Wanted {
    /// The case of the message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mark(mark) => mark,
            Self::Value => "value",
            Self::Name => "name",
            Self::BareName => "bare-name",
            Self::Nothing => "nothing",
            Self::Anything => "anything",
            Self::Ending => "ending",
        }
    }
}

impl Problem {
    /// A problem with what was expected and found.
    pub(super) fn new(code: Code, span: Span, wanted: Wanted, found: &str) -> Self {
        Self { code, span, wanted, found: shortened(found), suggestion: None, label: None }
    }

    /// The same, with the bracket that was opened.
    pub(super) fn opened(self, opened: Span) -> Self {
        Self { label: Some(("opened", opened)), ..self }
    }

    /// The same, with the bracket on the other side.
    pub(super) fn facing(self, other: Span) -> Self {
        Self { label: Some(("facing", other)), ..self }
    }

    /// The same, with what to write instead.
    pub(super) fn suggest(self, suggestion: &'static str) -> Self {
        Self { suggestion: Some(suggestion), ..self }
    }
}

/// Characters of the file that a message quotes.
const QUOTED: usize = 40;

fn shortened(found: &str) -> String {
    let found = found.lines().next().unwrap_or_default();
    if found.chars().nth(QUOTED).is_none() {
        return found.to_owned();
    }
    found.chars().take(QUOTED - 1).chain(['…']).collect()
}
