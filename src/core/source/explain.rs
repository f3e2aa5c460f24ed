//! RON's own errors as codes with their particulars.
//!
//! RON says where it stopped; an author wants to see what stands there. So the place is moved on to the next token, and
//! the token is what was "found". What was expected is a key that the Fluent messages turn into words.

use super::{suggest, unique_map::DUPLICATE_KEY};
use crate::core::diagnostic::Code;
use std::ops::Range;

/// A RON error in our terms.
pub(super) struct Explained {
    pub(super) code: Code,
    pub(super) span: Range<usize>,
    pub(super) details: Vec<(&'static str, String)>,
    pub(super) suggestion: Option<String>,
}

/// Characters of a token that are quoted in a message.
const QUOTED: usize = 40;

/// Explains an error that RON gives for these bytes.
pub(super) fn explain(error: &ron::Error, text: &str, given: Range<usize>) -> Explained {
    use ron::Error as E;
    let token = token(text, given.start);
    let found = shorten(&text[token.clone()]);
    let at =
        |code, span: &Range<usize>, details, suggestion| Explained { code, span: span.clone(), details, suggestion };
    let wrong_type = |expected: &str, found: &str| {
        let details = vec![("expected", expected.to_owned()), ("found", found.to_owned())];
        at(Code::WrongType, &token, details, half_width(found))
    };
    let syntax = |expected: &str| {
        let details = vec![("expected", expected.to_owned()), ("found", found.clone())];
        at(Code::Syntax, &token, details, half_width(&found))
    };
    let unclosed = |expected: &str, mark: &str, from: usize| {
        let details = vec![("expected", expected.to_owned()), ("found", mark.to_owned())];
        at(Code::Syntax, &(from..from + mark.len()), details, None)
    };
    let outer = |outer: &Option<String>| ("outer", outer.clone().unwrap_or_default());
    match error {
        E::NoSuchStructField { expected, found, outer: of } => {
            let details = vec![("found", found.clone()), ("expected", expected.join(", ")), outer(of)];
            at(Code::UnknownField, &given, details, suggest(found, expected.iter().copied()))
        }
        E::NoSuchEnumVariant { expected, found, outer: of } => {
            let details = vec![("found", found.clone()), ("expected", expected.join(", ")), outer(of)];
            at(Code::UnknownName, &name_at(text, &given, found), details, suggest(found, expected.iter().copied()))
        }
        E::MissingStructField { field, outer: of } => {
            // RON notices at the bracket that closes the group, or just behind it.
            let behind = text[..given.start].trim_end_matches(|last: char| last.is_whitespace() || last == ',').len();
            let bracket = if found == ")" || behind == 0 { token } else { behind - 1..behind };
            at(Code::MissingField, &bracket, vec![("found", (*field).to_owned()), outer(of)], None)
        }
        E::DuplicateStructField { field, .. } => {
            at(Code::DuplicateId, &given, vec![("found", (*field).to_owned())], None)
        }
        E::Message(message) if message.starts_with(DUPLICATE_KEY) => {
            let key = message[DUPLICATE_KEY.len()..].trim_matches('"').to_owned();
            at(Code::DuplicateId, &name_at(text, &given, &key), vec![("found", key.clone())], None)
        }
        E::ExceededRecursionLimit => at(Code::TooDeep, &token, vec![], None),
        E::IntegerOutOfBounds => {
            let span = text[..given.start].strip_suffix('-').map_or(given.start, str::len)..given.end.max(token.end);
            let details = vec![("expected", "fitting-number".to_owned()), ("found", text[span.clone()].to_owned())];
            at(Code::WrongType, &span, details, None)
        }
        E::UnclosedBlockComment => {
            let from = text[..given.start].rfind("/*").or_else(|| text.rfind("/*")).unwrap_or(given.start);
            unclosed("comment-end", "/*", from)
        }
        E::ExpectedStringEnd => unclosed("text-end", "\"", opening_quote(text, given.start)),
        E::InvalidEscape(_) => {
            let from = text[..given.end].rfind('\\').unwrap_or(given.start);
            let to = given.end.max(from + 1);
            let details = vec![("expected", "escape".to_owned()), ("found", shorten(&text[from..to]))];
            at(Code::Syntax, &(from..to), details, None)
        }
        _ if token.is_empty() => ends_early(text),
        E::Eof => ends_early(text),
        E::InvalidValueForType { expected, found } => wrong_type(expected, found),
        E::ExpectedDifferentStructName { expected, found } => wrong_type(expected, found),
        E::ExpectedString => wrong_type("text", &found),
        E::ExpectedInteger | E::ExpectedFloat | E::InvalidIntegerDigit { .. } => wrong_type("number", &found),
        E::ExpectedBoolean => wrong_type("true-or-false", &found),
        E::ExpectedArray => wrong_type("list", &found),
        E::ExpectedMap => wrong_type("map", &found),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => wrong_type("group", &found),
        E::ExpectedArrayEnd => syntax("]"),
        E::ExpectedMapEnd => syntax("}"),
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => syntax(")"),
        E::ExpectedComma => syntax(","),
        E::ExpectedMapColon => syntax(":"),
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => syntax("bare-name"),
        E::TrailingCharacters => syntax("nothing"),
        // What else RON may say is rare, and already names the place; its own words are kept as the particular.
        other => syntax(&other.to_string()),
    }
}

/// The text ends where more was expected.
fn ends_early(text: &str) -> Explained {
    let end = text.trim_end().len();
    let expected = if end == 0 { "anything" } else { "more" };
    let details = vec![("expected", expected.to_owned()), ("found", String::new())];
    Explained { code: Code::Syntax, span: end..end, details, suggestion: None }
}

/// The token at or after a byte, past white space and comments; empty at the end of the text.
fn token(text: &str, from: usize) -> Range<usize> {
    let mut start = from.min(text.len());
    loop {
        let rest = text[start..].trim_start();
        start = text.len() - rest.len();
        if rest.starts_with("//") {
            start += rest.find('\n').unwrap_or(rest.len());
        } else if let Some(comment) = rest.strip_prefix("/*") {
            start += comment.find("*/").map_or(rest.len(), |end| end + 4);
        } else {
            break;
        }
    }
    let rest = &text[start..];
    let word = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '.');
    let length = match rest.chars().next() {
        None => 0,
        Some('"') => {
            let end = rest[1..].find(['"', '\n']).map_or(rest.len(), |end| end + 1);
            // With its closing mark, without the end of the line.
            end + usize::from(rest[end..].starts_with('"'))
        }
        Some(first) if word(first) => rest.find(|character| !word(character)).unwrap_or(rest.len()),
        Some(first) => first.len_utf8(),
    };
    start..start + length
}

/// The quotation mark that opens the text which is still open at the end; RON stops somewhere behind it.
fn opening_quote(text: &str, stopped: usize) -> usize {
    let stopped = stopped.min(text.len());
    let before = &text[..stopped];
    if text[stopped..].starts_with('"') { stopped } else { before.rfind('"').unwrap_or(stopped) }
}

/// The span of a name with its quotation marks. RON's begins behind the mark, or lies behind the name altogether where
/// the name was read before it was understood.
fn name_at(text: &str, given: &Range<usize>, name: &str) -> Range<usize> {
    let is_there = text.get(given.clone()).is_some_and(|found| found.contains(name));
    let start = if is_there { Some(given.start) } else { text.get(..given.end).and_then(|before| before.rfind(name)) };
    let start = start.unwrap_or(given.start);
    let end = if is_there { given.end } else { (start + name.len()).min(text.len()) };
    let opens = text[..start].ends_with('"');
    let closes = opens && text[end..].starts_with('"');
    start - usize::from(opens)..end + usize::from(closes)
}

fn shorten(token: &str) -> String {
    if token.chars().count() <= QUOTED {
        return token.to_owned();
    }
    token.chars().take(QUOTED - 1).chain(['…']).collect()
}

/// The punctuation that was meant where a Chinese keyboard gave its full-width twin.
fn half_width(found: &str) -> Option<String> {
    // Escaped, for the twins look alike in many fonts and editors.
    let twin = match found.chars().next()? {
        '\u{FF0C}' | '\u{3001}' => ",",
        '\u{FF1A}' => ":",
        '\u{FF08}' => "(",
        '\u{FF09}' => ")",
        '\u{201C}' | '\u{201D}' | '\u{FF02}' => "\"",
        '\u{3010}' | '\u{FF3B}' => "[",
        '\u{3011}' | '\u{FF3D}' => "]",
        '\u{FF5B}' => "{",
        '\u{FF5D}' => "}",
        _ => return None,
    };
    Some(twin.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_what_a_reader_would_point_at() {
        let of = |text: &str, from: usize| text[token(text, from)].to_owned();
        assert_eq!(of("age: \"old\", x", 4), "\"old\"");
        assert_eq!(of("age: /* years */ -12,", 4), "-12");
        assert_eq!(of("age: // years\n  见, x", 4), "见");
        assert_eq!(of("age: \"never closed\nx", 4), "\"never closed");
        assert_eq!(of("age: ", 4), "");
        assert_eq!(of("age\u{FF1A}12", 3), "\u{FF1A}");
    }

    #[test]
    fn full_width_punctuation_has_its_twin() {
        let twins: Vec<_> =
            "\u{FF0C}\u{FF1A}\u{FF08}\u{FF09}\u{201C}\u{3011}".chars().map(|c| half_width(&c.to_string())).collect();
        let twins: Vec<_> = twins.into_iter().map(Option::unwrap).collect();
        assert_eq!(twins, [",", ":", "(", ")", "\"", "]"]);
        assert_eq!(half_width(","), None);
    }
}
