//! The common ground of reading: the scenario, and what was found so far.

use super::piece::Piece;
use crate::core::diagnostic::{Code, Finding};
use crate::core::scenario::Scenario;
use crate::core::source::{suggest, told};

pub(super) struct Reader<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) file: &'a str,
    pub(super) findings: Vec<Finding>,
}

impl Reader<'_> {
    /// Notes that something else was expected here; `expected` is the end of a message id.
    pub(super) fn bad<T>(&mut self, found: Piece<'_>, expected: &'static str) -> Option<T> {
        self.bad_one_of(found, expected, [])
    }

    /// The same, where one of these names was expected.
    pub(super) fn bad_one_of<'n, T>(
        &mut self,
        found: Piece<'_>,
        expected: &'static str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<T> {
        let details = vec![("found", found.text.to_owned()), ("expected", expected.to_owned())];
        let suggestion = meant(found, names);
        self.find(Code::BadPlanStep, found, details, suggestion)
    }

    /// Notes a name that the scenario does not have.
    pub(super) fn undefined<'n, T>(
        &mut self,
        code: Code,
        found: Piece<'_>,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Option<T> {
        // In a plan other remedies apply than in the call itself.
        let mut details = vec![("found", found.text.to_owned()), ("kind", "plan".to_owned())];
        let names: Vec<&str> = names.into_iter().collect();
        let suggestion = meant(found, names.iter().copied());
        if suggestion.is_none() {
            details.extend(told(names));
        }
        self.find(code, found, details, suggestion)
    }

    pub(super) fn find<T>(
        &mut self,
        code: Code,
        place: Piece<'_>,
        details: Vec<(&'static str, String)>,
        suggestion: Option<String>,
    ) -> Option<T> {
        let (file, span, path) = (self.file.to_owned(), place.span(), String::new());
        self.findings.push(Finding { code, file, span, details, path, suggestion, labels: Vec::new() });
        None
    }

    /// The only word; another one is noted, and what was expected in its place.
    pub(super) fn only<'p>(&mut self, rest: Piece<'p>, expected: &'static str) -> Option<Piece<'p>> {
        match rest.words()[..] {
            [word] => Some(word),
            [_, more, ..] => self.bad(more, expected),
            // The caller knows what is missing.
            [] => Some(rest),
        }
    }
}

/// The name that may have been meant. In a call names are quoted, so that in a plan they may be quoted by mistake.
fn meant<'n>(found: Piece<'_>, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let bare = found.text.trim_matches(|character| matches!(character, '"' | '\u{201C}' | '\u{201D}'));
    suggest(bare, names)
}
