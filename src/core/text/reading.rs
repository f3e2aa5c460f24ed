//! How long words take (evidence N6).

use super::Language;

/// English words aloud per minute (Brysbaert 2019).
const ENGLISH_WORDS_ALOUD: u32 = 183;
/// Chinese characters aloud per minute (`IReST`, 255 ± 29).
const CHINESE_CHARACTERS_ALOUD: u32 = 255;
/// English words read in silence per minute (Brysbaert 2019). For silent Chinese no firm figure was found; the rate
/// aloud is a safe bound.
const ENGLISH_WORDS_SILENT: u32 = 238;

/// Milliseconds to say `text` at an even pace.
#[must_use]
pub fn speaking_millis(text: &str, language: Language) -> u32 {
    match language {
        Language::English => count_words(text) * 60_000 / ENGLISH_WORDS_ALOUD,
        Language::Chinese => count_characters(text) * 60_000 / CHINESE_CHARACTERS_ALOUD,
    }
}

/// Milliseconds in which a trainee can be expected to read `text`.
#[must_use]
pub fn reading_millis(text: &str, language: Language) -> u32 {
    match language {
        Language::English => count_words(text) * 60_000 / ENGLISH_WORDS_SILENT,
        Language::Chinese => count_characters(text) * 60_000 / CHINESE_CHARACTERS_ALOUD,
    }
}

fn count_words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX / 60_000).min(u32::MAX / 60_000)
}

fn count_characters(text: &str) -> u32 {
    let spoken = text.chars().filter(|character| character.is_alphanumeric()).count();
    u32::try_from(spoken).unwrap_or(u32::MAX / 60_000).min(u32::MAX / 60_000)
}
