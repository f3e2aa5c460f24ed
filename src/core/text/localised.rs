//! One thing in several languages.

use super::Language;

/// A value in the language it was written in, and in those it was translated to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localised<T> {
    source: Language,
    written: T,
    /// In other languages, in their order. They lie elsewhere: a contact is played in one language, and what it does not
    /// look at should not stand between what it does.
    translations: Box<[(Language, T)]>,
}

/// Text in several languages.
pub type Text = Localised<String>;

impl<T> Localised<T> {
    /// A value in its own language alone.
    #[must_use]
    pub fn new(source: Language, value: T) -> Self {
        Self { source, written: value, translations: Box::default() }
    }

    /// Adds a translation; one into the value's own language is ignored.
    pub fn translate(&mut self, language: Language, value: T) {
        if language == self.source {
            return;
        }
        let others = std::mem::take(&mut self.translations).into_iter().filter(|(other, _)| *other != language);
        let mut all: Vec<(Language, T)> = others.chain([(language, value)]).collect();
        all.sort_by_key(|(language, _)| language.index());
        self.translations = all.into_boxed_slice();
    }

    /// The value in `language`, or in the language it was written in.
    #[must_use]
    pub fn get(&self, language: Language) -> &T {
        if language == self.source {
            return &self.written;
        }
        let translated = self.translations.iter().find(|(other, _)| *other == language);
        translated.map_or(&self.written, |(_, value)| value)
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
            let translated = || Some(&self.translations.iter().find(|(other, _)| *other == language)?.1);
            Some((language, own.or_else(translated)?))
        })
    }
}
