//! Why something of a plan failed, for the message.

use super::ended::Details;

/// What was expected and what was found.
pub(super) struct Failure {
    /// What was expected, as the plan writes it.
    pub(super) expected: String,
    /// What is the case, in names of the scenario.
    pub(super) found: String,
    /// Which message says so, as its end; none: the plain one.
    pub(super) kind: Option<&'static str>,
    /// What the message tells besides.
    pub(super) more: Details,
    /// A name that may have been meant.
    pub(super) suggestion: Option<String>,
}

impl Failure {
    /// One of which there is nothing more to say.
    pub(super) fn of(kind: &'static str, expected: String) -> Self {
        Self { expected, found: String::new(), kind: Some(kind), more: Details::new(), suggestion: None }
    }
}
