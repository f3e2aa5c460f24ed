//! RON text to raw values, with one finding where it can't be read.

use super::{load::File, suggest, unique_map::DUPLICATE_KEY};
use crate::core::diagnostic::{Code, Finding};
use ron::{Options, error::Position, extensions::Extensions};
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Reads one file.
pub(in crate::core) fn parse<T: DeserializeOwned>(file: &File, text: &str) -> Result<T, Finding> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let finding = |span, path: String, (code, details, suggestion): Explained| Finding {
        code,
        file: file.name.clone(),
        span,
        details,
        path,
        suggestion,
    };
    let mut deserializer = ron::de::Deserializer::from_str_with_options(text, &options).map_err(|error| {
        finding(bytes(text, error.span.start, error.span.end), String::new(), explain(&error.code, text, error.span.start))
    })?;
    let result = serde_path_to_error::deserialize(&mut deserializer);
    let (path, error) = match result {
        Ok(value) => match deserializer.end() {
            Ok(()) => return Ok(value),
            Err(error) => (String::new(), error),
        },
        Err(error) => {
            // `?` stands for the inside of an enum, which has no name of its own.
            let path = error.path().to_string().replace(".?", "").replace('?', "");
            (if path == "." { String::new() } else { path }, error.into_inner())
        }
    };
    let error = deserializer.span_error(error);
    Err(finding(bytes(text, error.span.start, error.span.end), path, explain(&error.code, text, error.span.start)))
}

type Explained = (Code, Vec<(&'static str, String)>, Option<String>);

/// RON's own error as a code with its particulars.
fn explain(error: &ron::Error, text: &str, at: Position) -> Explained {
    use ron::Error as E;
    let found = text[byte(text, at)..].chars().next().map_or_else(String::new, String::from);
    let plain = |code, details| (code, details, None);
    let outer = |outer: &Option<String>| ("outer", outer.clone().unwrap_or_default());
    let syntax = |expected: &str| {
        let details = vec![("expected", expected.to_owned()), ("found", found.clone())];
        (Code::Syntax, details, half_width(&found))
    };
    let type_of = |expected: &str| plain(Code::WrongType, vec![("expected", expected.to_owned()), ("found", found.clone())]);
    match error {
        E::NoSuchStructField { expected, found, outer: of } => (
            Code::UnknownField,
            vec![("found", found.clone()), ("expected", expected.join(", ")), outer(of)],
            suggest(found, expected.iter().copied()),
        ),
        E::NoSuchEnumVariant { expected, found, outer: of } => (
            Code::UnknownName,
            vec![("found", found.clone()), ("expected", expected.join(", ")), outer(of)],
            suggest(found, expected.iter().copied()),
        ),
        E::MissingStructField { field, outer: of } => {
            plain(Code::MissingField, vec![("found", (*field).to_owned()), outer(of)])
        }
        E::DuplicateStructField { field, .. } => plain(Code::DuplicateId, vec![("found", (*field).to_owned())]),
        E::Message(message) if message.starts_with(DUPLICATE_KEY) => {
            let key = message[DUPLICATE_KEY.len()..].trim_matches('"').to_owned();
            plain(Code::DuplicateId, vec![("found", key)])
        }
        E::ExceededRecursionLimit => plain(Code::TooDeep, vec![]),
        E::InvalidValueForType { expected, found } => {
            plain(Code::WrongType, vec![("expected", expected.clone()), ("found", found.clone())])
        }
        E::ExpectedString | E::ExpectedStringEnd => type_of("\"text\""),
        E::ExpectedInteger | E::ExpectedFloat | E::IntegerOutOfBounds => type_of("123"),
        E::ExpectedBoolean => type_of("true, false"),
        E::ExpectedArray => type_of("["),
        E::ExpectedMap => type_of("{"),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => type_of("("),
        E::ExpectedDifferentStructName { expected, found } => {
            plain(Code::WrongType, vec![("expected", (*expected).to_owned()), ("found", found.clone())])
        }
        E::ExpectedArrayEnd => syntax("]"),
        E::ExpectedMapEnd => syntax("}"),
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => syntax(")"),
        E::ExpectedComma => syntax(","),
        E::ExpectedMapColon => syntax(":"),
        E::ExpectedIdentifier => syntax("abc"),
        // What else RON may say is rare, and already names the place; its own words are kept as the particular.
        other => (Code::Syntax, vec![("expected", other.to_string()), ("found", found.clone())], half_width(&found)),
    }
}

/// The punctuation that was meant where a Chinese keyboard gave its full-width twin.
fn half_width(found: &str) -> Option<String> {
    let twin = match found {
        "," | "、" => ",",
        ":" => ":",
        "(" => "(",
        ")" => ")",
        "“" | "”" => "\"",
        "【" => "[",
        "】" => "]",
        _ => return None,
    };
    Some(twin.to_owned())
}

fn bytes(text: &str, start: Position, end: Position) -> Range<usize> {
    let start = byte(text, start);
    start..byte(text, end).max(start)
}

/// The byte of a line and a column counted in characters.
fn byte(text: &str, at: Position) -> usize {
    let line_start = match at.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(place, _)| place + 1),
    };
    let line = &text[line_start..];
    line.char_indices().nth(at.col.saturating_sub(1)).map_or(text.len(), |(place, _)| line_start + place)
}
