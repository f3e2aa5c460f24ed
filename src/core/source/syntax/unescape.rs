//! What stands between quotation marks, and what it means.

use super::Span;
use std::borrow::Cow;
use std::ops::Range;

/// One character of a text, or one escape: bytes in the file, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Bytes that it takes in the file.
    pub(super) written: usize,
    /// What it stands for.
    pub(super) meant: Meant,
}

/// What a part of a text stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This character.
    Character(char),
    /// A line break behind a backslash, with the white space after it: nothing.
    Nothing,
    /// It is no escape.
    Unknown,
}

/// The first character or escape of what is left of a text. Never called with nothing left.
pub(super) fn piece(rest: &str) -> Piece {
    let mut characters = rest.chars();
    let first = characters.next().unwrap_or_default();
    let plain = |written, meant| Piece { written, meant: Meant::Character(meant) };
    if first != '\\' {
        return plain(first.len_utf8(), first);
    }
    let Some(second) = characters.next() else { return Piece { written: 1, meant: Meant::Unknown } };
    let unknown = Piece { written: 1 + second.len_utf8(), meant: Meant::Unknown };
    match second {
        '\\' | '"' | '\'' => plain(2, second),
        'n' => plain(2, '\n'),
        'r' => plain(2, '\r'),
        't' => plain(2, '\t'),
        '0' => plain(2, '\0'),
        'x' => match rest.get(2..4).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if byte.is_ascii() => plain(4, char::from(byte)),
            _ => unknown,
        },
        'u' => {
            let inside = rest.get(2..).and_then(|rest| rest.strip_prefix('{')).and_then(|rest| rest.split_once('}'));
            let Some((digits, _)) = inside.filter(|(digits, _)| (1..=6).contains(&digits.len())) else {
                return unknown;
            };
            let meant = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
            let written = digits.len() + 4;
            Piece { written, meant: meant.map_or(Meant::Unknown, Meant::Character) }
        }
        '\n' | '\r' if rest[1..].trim_start_matches('\r').starts_with('\n') => {
            let after = rest[1..].trim_start_matches([' ', '\t', '\n', '\r']);
            Piece { written: rest.len() - after.len(), meant: Meant::Nothing }
        }
        _ => unknown,
    }
}

/// The meaning of what stands between two marks; `bad` is told of each part, in bytes of `inner`, that is no escape.
pub(super) fn unescape(inner: &str, mut bad: impl FnMut(Range<usize>)) -> Cow<'_, str> {
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut meaning = String::with_capacity(inner.len());
    let mut at = 0;
    while at < inner.len() {
        let piece = piece(&inner[at..]);
        match piece.meant {
            Meant::Character(character) => meaning.push(character),
            Meant::Nothing => {}
            Meant::Unknown => bad(at..at + piece.written),
        }
        at += piece.written;
    }
    Cow::Owned(meaning)
}

/// Bytes `within` the value of the quoted text at `span`, as bytes of the file: past the opening mark, and past what
/// escapes take more room in the file than in the value.
pub(in crate::core::source) fn within_literal(text: &str, span: Span, within: &Range<usize>) -> Range<usize> {
    let literal = span.of(text);
    let raw = literal.starts_with('r');
    let Some(open) = literal.find('"') else { return span.range() };
    let base = span.start as usize;
    let close = literal.rfind('"').filter(|close| *close > open).unwrap_or(literal.len());
    let (mut value, mut at) = (0, open + 1);
    let mut start = None;
    while at < close {
        if value >= within.start {
            start.get_or_insert(at);
        }
        if value >= within.end {
            break;
        }
        let piece = if raw { plain(&literal[at..]) } else { piece(&literal[at..]) };
        at += piece.written;
        if let Meant::Character(character) = piece.meant {
            value += character.len_utf8();
        }
    }
    let end = at.min(close);
    let start = start.unwrap_or(close).min(end);
    base + start..base + end
}

fn plain(rest: &str) -> Piece {
    let character = rest.chars().next().unwrap_or_default();
    Piece { written: character.len_utf8().max(1), meant: Meant::Character(character) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_mean_what_they_mean_in_ron() {
        let meaning = |inner: &str| {
            let mut bad = Vec::new();
            let meaning = unescape(inner, |range| bad.push(range)).into_owned();
            (meaning, bad)
        };
        assert_eq!(meaning(r#"a \"b\" \\ \u{4E2D}\x41\n"#), ("a \"b\" \\ 中A\n".to_owned(), vec![]));
        assert_eq!(meaning("a \\\n   b"), ("a b".to_owned(), vec![]));
        assert_eq!(meaning(r"Mr \Hale, \u{110000}").1, [3..5, 10..20]);
    }

    #[test]
    fn places_in_a_text_allow_for_escapes_and_raw_strings() {
        let within =
            |text: &str, within: Range<usize>| text[within_literal(text, Span::new(0, text.len()), &within)].to_owned();
        assert_eq!(within(r#""x you z""#, 2..5), "you");
        assert_eq!(within(r#""\"\u{4E2D}\n you z""#, 6..9), "you");
        assert_eq!(within(r##"r#"x "you" z"#"##, 3..6), "you");
        assert_eq!(within(r#""x""#, 1..1), "");
        assert_eq!(within(r#""x""#, 5..90), "");
    }
}
