//! One thing in several languages.

use super::Language;

/// A value in the language it was written in, and in those it was translated to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localised<T> {
    source: Language,
    written: T,
    /// By language; none in its own.
    translations: [Option<T>; Language::COUNT],
}

/// Text in several languages.
pub type Text = Localised<String>;

impl<T> Localised<T> {
    /// A value in its own language alone.
    #[must_use]
    pub fn new(source: Language, value: T) -> Self {
        Self { source, written: value, translations: [const { None }; Language::COUNT] }
    }

    /// Adds a translation; one into the value's own language is ignored.
    pub fn translate(&mut self, language: Language, value: T) {
        if language != self.source {
            self.translations[language.index()] = Some(value);
        }
    }

    /// The value in `language`, or in the language it was written in.
    #[must_use]
    pub fn get(&self, language: Language) -> &T {
        self.translations[language.index()].as_ref().unwrap_or(&self.written)
    }

    /// The value as it was written.
    #[must_use]
    pub const fn source(&self) -> &T {
        &self.written
    }

    /// Every version there is.
    pub fn versions(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().filter_map(|language| {
            let own = (language == self.source).then_some(&self.written);
            Some((language, own.or(self.translations[language.index()].as_ref())?))
        })
    }
}
