//! One thing in several languages.

use super::Language;

/// A value in the language it was written in, and in those it was translated to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localised<T> {
    source: Language,
    by_language: [Option<T>; Language::COUNT],
    default: T,
}

/// Text in several languages.
pub type Text = Localised<String>;

impl<T: Clone> Localised<T> {
    /// A value in its own language alone.
    #[must_use]
    pub fn new(source: Language, value: T) -> Self {
        let mut by_language = [const { None }; Language::COUNT];
        by_language[source.index()] = Some(value.clone());
        Self { source, by_language, default: value }
    }

    /// Adds a translation; one into the value's own language is ignored.
    pub fn translate(&mut self, language: Language, value: T) {
        if language != self.source {
            self.by_language[language.index()] = Some(value);
        }
    }
}

impl<T> Localised<T> {
    /// The value in `language`, or in the language it was written in.
    #[must_use]
    pub fn get(&self, language: Language) -> &T {
        self.by_language[language.index()].as_ref().unwrap_or(&self.default)
    }

    /// The value as it was written.
    #[must_use]
    pub const fn source(&self) -> &T {
        &self.default
    }

    /// Every version there is.
    pub fn versions(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().filter_map(|language| Some((language, self.by_language[language.index()].as_ref()?)))
    }
}
