//! Which text a translation was made from.

use sha2::{Digest, Sha256};
use std::fmt;

/// Hexadecimal digits of a digest: two of a thousand texts are alike by chance once in two million calls.
const DIGITS: usize = 10;

/// A short digest of a text.
pub(super) fn digest(text: &str) -> String {
    let mut digits: String =
        Sha256::digest(text.as_bytes()).iter().take(DIGITS / 2).fold(String::new(), |mut all, byte| {
            use fmt::Write;
            // Writing to a string can't fail.
            let _ = write!(all, "{byte:02x}");
            all
        });
    digits.truncate(DIGITS);
    digits
}

/// An entry of `seen`: the digest of the text, and that of the translation that was made from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Memory {
    pub(super) source: String,
    pub(super) translation: String,
}

impl Memory {
    pub(super) fn of(source: &str, translation: &str) -> Self {
        Self { source: digest(source), translation: digest(translation) }
    }

    /// Reads an entry. One that was damaged is as good as none: the translation counts as made from the text as it is.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (source, translation) = text.split_once(' ')?;
        let fits = |digest: &str| digest.len() == DIGITS && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        (fits(source) && fits(translation))
            .then(|| Self { source: source.to_owned(), translation: translation.to_owned() })
    }

    /// Whether the text has changed since, and the translation has not.
    pub(super) fn is_stale(&self, source: &str, translation: &str) -> bool {
        self.source != digest(source) && self.translation == digest(translation)
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.source, self.translation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memory_is_read_as_it_is_written_and_a_damaged_one_is_none() {
        let memory = Memory::of("Hello?", "喂？");
        assert_eq!(Memory::parse(&memory.to_string()), Some(memory));
        for damaged in ["", "0123456789", "0123456789 0123", "0123456789 012345678x", "0123456789  0123456789"] {
            assert_eq!(Memory::parse(damaged), None, "{damaged}");
        }
    }

    #[test]
    fn a_translation_is_stale_when_only_the_text_has_changed() {
        let memory = Memory::of("Hello?", "喂？");
        assert!(!memory.is_stale("Hello?", "喂？"));
        assert!(memory.is_stale("Hello!", "喂？"));
        assert!(!memory.is_stale("Hello!", "喂！"));
        assert!(!memory.is_stale("Hello?", "喂！"));
    }
}
