//! A sidecar that is in step with its call.

use super::carry::Carried;
use super::memory::Memory;
use super::{SourceText, TextPath};
use crate::core::source::RawTranslation;

/// How a translation stands to its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none yet.
    Missing,
    /// It was made from the text as it is.
    Fresh,
    /// The text has changed since.
    Stale {
        /// What the text was, if the file still says so.
        was: Option<String>,
    },
}

/// A text with its translation.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The text of the call.
    pub text: SourceText,
    /// Its translation; empty if there is none.
    pub translation: String,
    /// How the two stand to each other.
    pub state: State,
    pub(super) memory: Option<Memory>,
}

/// A translation whose text is gone from the call.
#[derive(Clone, Debug)]
pub struct Unused {
    /// Its name: where it stood, with a number if others stood there as well.
    pub name: String,
    /// The translation.
    pub translation: String,
    /// What the text was, if the file still says so.
    pub was: Option<String>,
    pub(super) memory: Option<Memory>,
}

/// A whole sidecar, in the order in which it is written.
#[derive(Clone, Debug)]
pub struct Sidecar {
    /// Every text of the call.
    pub entries: Vec<Entry>,
    /// What is kept without a text, the longest kept first.
    pub unused: Vec<Unused>,
    /// Translations that followed their text to another place, or came back from the unused ones: from, to.
    pub moved: Vec<(TextPath, TextPath)>,
    /// Names of the translations that became unused just now.
    pub retired: Vec<String>,
    pub(super) comments: Carried,
}

impl Sidecar {
    /// The entries that are stale.
    pub fn stale(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| matches!(entry.state, State::Stale { .. }))
    }

    /// How many translations the file does not mark yet as made from the text as it is.
    #[must_use]
    pub fn unmarked(&self, old: Option<&RawTranslation>) -> usize {
        let marked = |entry: &Entry| old.and_then(|old| old.seen.get(&entry.text.path.to_string()).cloned());
        let fresh = self.entries.iter().filter(|entry| entry.state == State::Fresh);
        fresh.filter(|entry| entry.memory.as_ref().map(ToString::to_string) != marked(entry)).count()
    }

    /// The entries without a translation.
    pub fn missing(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.state == State::Missing)
    }
}
