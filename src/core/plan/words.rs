//! Words as they are compared.

use crate::core::text::Spoken;

/// Words without what a trainer would not think of: marks of cues and pauses, capitals, the shape of quotation marks,
/// how many spaces there are.
pub(super) fn folded(words: &str) -> String {
    let plain = Spoken::parse(words).map_or_else(|_| words.to_owned(), |spoken| spoken.plain().to_owned());
    let mut folded = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(|character| match character {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201C}' | '\u{201D}' => '"',
            other => other,
        }));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn marks_capitals_and_the_shape_of_quotation_marks_do_not_count() {
        assert_eq!(folded("So [it does], || “I’d say”."), folded("so it  does, \"I'd say\"."));
        assert_eq!(folded("嗯。||那现在"), "嗯。那现在");
        assert_eq!(folded("[open"), "[open");
    }
}
