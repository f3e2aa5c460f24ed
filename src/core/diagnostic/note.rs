//! A finding before its place is known.

use super::{Code, Path};
use std::ops::Range;

/// Something that was noted while a scenario was read or checked.
#[derive(Clone, Debug)]
pub struct Note {
    /// What kind.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What fills the message: names as in the Fluent messages of the code, and values quoted from the file.
    pub details: Vec<(&'static str, String)>,
    /// A name that may have been meant.
    pub suggestion: Option<String>,
    /// The other places that matter.
    pub labels: Vec<(&'static str, Place)>,
}

/// A place in one of the files of a scenario.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// 0 for the call, then the translations in their order.
    pub source: usize,
    /// The way there.
    pub path: Path,
    /// The bytes, where they are known already; else they are found by the path.
    pub span: Option<Range<usize>>,
    /// Which bytes of the text that stands there.
    pub within: Option<Range<usize>>,
}

impl Place {
    /// A place in the call.
    #[must_use]
    pub fn of(path: Path) -> Self {
        Self { path, ..Self::default() }
    }

    /// The same way in another file.
    #[must_use]
    pub fn in_source(self, source: usize) -> Self {
        Self { source, ..self }
    }

    /// A part of the text that stands there.
    #[must_use]
    pub fn within(self, within: Option<Range<usize>>) -> Self {
        Self { within, ..self }
    }
}

impl Note {
    /// How many are made of one file at most; beyond that the rest is told once these are mended.
    pub const MOST: usize = 1000;

    /// A note on a path of the call.
    #[must_use]
    pub fn new(code: Code, path: Path) -> Self {
        Self::on(code, Place::of(path))
    }

    /// A note on a place.
    #[must_use]
    pub const fn on(code: Code, place: Place) -> Self {
        Self { code, place, details: Vec::new(), suggestion: None, labels: Vec::new() }
    }

    /// With what fills the message.
    #[must_use]
    pub fn with(mut self, details: Vec<(&'static str, String)>) -> Self {
        self.details = details;
        self
    }

    /// At these bytes.
    #[must_use]
    pub fn at(mut self, span: Range<usize>) -> Self {
        self.place.span = Some(span);
        self
    }

    /// With a name that may have been meant.
    #[must_use]
    pub fn suggesting(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// With another place that matters; what it is is said by the message `finding-label-WORDS`.
    #[must_use]
    pub fn label(mut self, words: &'static str, place: Place) -> Self {
        self.labels.push((words, place));
        self
    }

    /// The same for bytes of the same file.
    #[must_use]
    pub fn label_at(self, words: &'static str, span: Range<usize>) -> Self {
        let place = Place { source: self.place.source, span: Some(span), ..Place::default() };
        self.label(words, place)
    }
}
