//! What a name in a scenario may be.

/// Where a reply goes when the contact is over; no moment, and so nothing else either, is called that.
pub const END: &str = "end";

/// Whether a character may stand in a name: a letter of any script, a digit, `-` or `_`.
#[must_use]
pub fn is_id_character(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_')
}

/// Whether a text can be the name of a scenario or of anything in it: at least one character, all of which
/// [`is_id_character`], and not [`END`].
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text != END && text.chars().all(is_id_character)
}
