//! What is what in a file, so far as it helps the eye: the author's own words, comments, values, and all the rest.

use std::ops::Range;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text in quotation marks.
    Text,
    /// A comment.
    Comment,
    /// A bare value, such as `Sharp` or `62`.
    Value,
}

/// The texts, comments and values in order; what lies between is punctuation and the names of fields. A file that is
/// broken gives what can be made out of it.
pub(super) fn tokens(text: &str) -> Vec<(Range<usize>, Kind)> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let (end, kind) = match bytes[at] {
            b'"' => (end_of_text(bytes, at + 1), Some(Kind::Text)),
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                (find(text, at, "\n").unwrap_or(bytes.len()), Some(Kind::Comment))
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                (find(text, at + 2, "*/").map_or(bytes.len(), |end| end + 2), Some(Kind::Comment))
            }
            b'r' if raw_hashes(&bytes[at + 1..]).is_some() => {
                let hashes = raw_hashes(&bytes[at + 1..]).unwrap_or_default();
                let close = format!("\"{}", "#".repeat(hashes));
                let open = (at + 2 + hashes).min(bytes.len());
                (find(text, open, &close).map_or(bytes.len(), |end| end + close.len()), Some(Kind::Text))
            }
            byte if is_word(byte) => {
                let end = at + bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
                (end, is_value(&bytes[end..]).then_some(Kind::Value))
            }
            _ => (at + 1, None),
        };
        tokens.extend(kind.map(|kind| (at..end, kind)));
        at = end;
    }
    tokens
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    text.get(from..)?.find(what).map(|place| from + place)
}

fn end_of_text(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// How many `#` stand between an `r` and the quotation mark of a raw text.
fn raw_hashes(rest: &[u8]) -> Option<usize> {
    let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
    (rest.get(hashes) == Some(&b'"')).then_some(hashes)
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-' || byte >= 0x80
}

/// Whether the word before `rest` is a value: neither the name of a field (`tone:`) nor of a group (`Scenario(`).
fn is_value(rest: &[u8]) -> bool {
    let next = rest.iter().find(|byte| !byte.is_ascii_whitespace());
    !matches!(next, Some(b':' | b'('))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(&str, Kind)> {
        tokens(text).into_iter().map(|(range, kind)| (&text[range], kind)).collect()
    }

    #[test]
    fn texts_comments_and_values_are_told_apart() {
        let text = "Scenario(id: \"a \\\" b\", // \"no\"\n tone: Sharp, r: r#\"x\"y\"#, /* n */ heat: -62, 中: “引”)";
        let expected = [
            ("\"a \\\" b\"", Kind::Text),
            ("// \"no\"", Kind::Comment),
            ("Sharp", Kind::Value),
            ("r#\"x\"y\"#", Kind::Text),
            ("/* n */", Kind::Comment),
            ("-62", Kind::Value),
            ("“引”", Kind::Value),
        ];
        assert_eq!(of(text), expected);
    }

    #[test]
    fn whatever_ends_too_soon_ends_with_the_file() {
        for text in ["\"open", "\"back\\", "/* open", "r#\"open\"", "r", "r#\"", "//"] {
            let found = tokens(text);
            assert!(found.iter().all(|(range, _)| range.end == text.len()), "{text}: {found:?}");
        }
        assert_eq!(of("é\"ü"), [("é", Kind::Value), ("\"ü", Kind::Text)]);
    }
}
