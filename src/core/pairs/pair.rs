//! One card.

use super::Asks;
use crate::core::text::Language;

/// The words of a card in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// What is the matter, and what can be done about it here; may be empty on a card of one's own.
    pub situation: String,
    /// What the customer says.
    pub says: String,
    /// What they hope to hear.
    pub hopes: String,
    /// What can be said where the hoped-for sentence can't be kept; none where it can.
    pub instead: Option<String>,
    /// Why; may be empty on a card of one's own.
    pub because: String,
}

/// A card of the drill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its name in the record.
    pub name: String,
    /// What the line asks for.
    pub asks: Asks,
    /// Its words, in every language that it has; at least one.
    pub versions: Vec<(Language, Version)>,
}

impl Pair {
    /// Its words in a language; in that which it has, where it has not this one.
    ///
    /// # Panics
    ///
    /// On a card without words; there is none.
    #[must_use]
    pub fn version(&self, language: Language) -> &Version {
        let wanted = self.versions.iter().find(|(own, _)| *own == language);
        &wanted.unwrap_or(&self.versions[0]).1
    }

    /// Whether what is hoped for can be kept (item 49: where it can't, it is a false promise).
    #[must_use]
    pub fn can_be_kept(&self) -> bool {
        self.versions.iter().all(|(_, version)| version.instead.is_none())
    }
}
