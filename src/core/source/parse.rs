//! RON text to raw values, with one finding where it can't be read.

use super::{
    explain::{Explained, explain},
    load::File,
};
use crate::core::diagnostic::Finding;
use ron::{Options, error::Position, error::SpannedError, extensions::Extensions};
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Reads one file.
pub(in crate::core) fn parse<T: DeserializeOwned>(file: &File, text: &str) -> Result<T, Finding> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let finding = |error: &SpannedError, path: String| {
        let Explained { code, span, details, suggestion } =
            explain(&error.code, text, bytes(text, error.span.start, error.span.end));
        Finding { code, file: file.name.clone(), span, details, path, suggestion }
    };
    let mut deserializer =
        ron::de::Deserializer::from_str_with_options(text, &options).map_err(|error| finding(&error, String::new()))?;
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
    Err(finding(&deserializer.span_error(error), path))
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
