//! What the languages are called.

use super::Words;
use crate::core::text::Language;

impl Words {
    /// A language as the reader calls it, unlike [`Language::own_name`].
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        self.get(&format!("language-{}", language.tag().to_lowercase()))
    }
}
