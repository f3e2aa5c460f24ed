//! The bytes of a path in a file.

use ron2::ast::{Expr, StructBody, parse_document};
use std::{fmt, ops::Range};

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field of a struct, or a key of a map.
    Name(String),
    /// An entry of a list.
    Index(usize),
    /// The name of the field or key itself, rather than its value; only as the last step.
    Key,
}

/// A way into a file, such as `moments.opening.replies.wait.goes`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

impl Path {
    /// The file itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The path of a field or key within this one.
    #[must_use]
    pub fn name(&self, name: impl Into<String>) -> Self {
        self.with(Step::Name(name.into()))
    }

    /// The path of an entry within this one.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// The path of the name of this field or key.
    #[must_use]
    pub fn key(&self) -> Self {
        self.with(Step::Key)
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) if place == 0 => write!(formatter, "{name}")?,
                Step::Name(name) => write!(formatter, ".{name}")?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
                Step::Key => {}
            }
        }
        Ok(())
    }
}

/// A text taken apart once, in which many paths can be found.
#[derive(Debug)]
pub struct Document<'a> {
    text: &'a str,
    tree: Option<ron2::ast::Document<'a>>,
}

impl<'a> Document<'a> {
    /// Takes a text apart.
    ///
    /// To be called with text that RON has accepted: that bounds how deeply it nests.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, tree: parse_document(text).ok() }
    }

    /// The bytes of a path. Where the path goes on beyond what the text has, the name of the nearest thing around it.
    #[must_use]
    pub fn locate(&self, path: &Path) -> Range<usize> {
        let mut span = 0..self.text.chars().next().map_or(0, char::len_utf8);
        let Some(mut expression) = self.tree.as_ref().and_then(|tree| tree.value.as_ref()) else { return span };
        for (place, step) in path.0.iter().enumerate() {
            let next = match step {
                Step::Key => return span,
                Step::Name(name) => member(expression, name),
                Step::Index(index) => entry(expression, *index).map(|value| (bytes(value), value)),
            };
            let Some((key, value)) = next else { break };
            // A name on the way is only shown if the rest can't be found, or is asked for by itself.
            span = if place + 1 == path.0.len() { bytes(value) } else { key };
            expression = value;
        }
        span
    }

    /// Bytes `within` the value of the quoted text at `span`, as bytes of the file: past the opening mark, and past
    /// what escapes take more room in the file than in the value.
    #[must_use]
    pub fn within(&self, span: &Range<usize>, within: &Range<usize>) -> Range<usize> {
        let Some(literal) = self.text.get(span.clone()) else { return span.clone() };
        let raw = literal.starts_with('r');
        let Some(open) = literal.find('"') else { return span.clone() };
        let mut offsets = (span.end, span.end);
        let (mut value, mut at) = (0, open + 1);
        let mut started = false;
        while at < literal.len() {
            if !started && value >= within.start {
                (started, offsets.0) = (true, span.start + at);
            }
            if value >= within.end {
                offsets.1 = span.start + at;
                break;
            }
            let (written, meant) = if raw { plain(&literal[at..]) } else { escaped(&literal[at..]) };
            at += written;
            value += meant;
        }
        // What lies at the very end of the value lies before the closing mark.
        let close = span.end - (literal.len() - literal.rfind('"').unwrap_or(literal.len()));
        let start = offsets.0.min(close);
        start..offsets.1.clamp(start, close)
    }
}

/// Bytes that one character takes in the file and in the value.
fn plain(rest: &str) -> (usize, usize) {
    let length = rest.chars().next().map_or(1, char::len_utf8);
    (length, length)
}

/// The same, where a backslash begins an escape.
fn escaped(rest: &str) -> (usize, usize) {
    let mut characters = rest.chars();
    if characters.next() != Some('\\') {
        return plain(rest);
    }
    match characters.next() {
        Some('u') => {
            let end = rest.find('}').unwrap_or(1);
            let digits = rest.get(3..end).unwrap_or_default();
            let meant = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).map_or(1, char::len_utf8);
            (end + 1, meant)
        }
        Some('x') => (4.min(rest.len()), 1),
        Some(other) => (1 + other.len_utf8(), 1),
        None => (1, 1),
    }
}

fn bytes(expression: &Expr<'_>) -> Range<usize> {
    let span = expression.span();
    span.start_offset..span.end_offset
}

/// The value within `Some(…)`, or the value itself.
fn inside<'a, 'b>(expression: &'b Expr<'a>) -> &'b Expr<'a> {
    match expression {
        Expr::Option(option) => option.value.as_ref().map_or(expression, |value| &value.expr),
        _ => expression,
    }
}

fn member<'a, 'b>(expression: &'b Expr<'a>, name: &str) -> Option<(Range<usize>, &'b Expr<'a>)> {
    let fields = match inside(expression) {
        Expr::Map(map) => {
            return map.entries.iter().find_map(|entry| {
                let named = match &entry.key {
                    Expr::String(key) => key.value == name,
                    Expr::Struct(key) => key.name.name == name,
                    _ => false,
                };
                named.then(|| (bytes(&entry.key), &entry.value))
            });
        }
        Expr::AnonStruct(value) => &value.fields,
        Expr::Struct(value) => match &value.body {
            Some(StructBody::Fields(body)) => &body.fields,
            _ => return None,
        },
        _ => return None,
    };
    fields
        .iter()
        .find(|field| field.name.name == name)
        .map(|field| (field.name.span.start_offset..field.name.span.end_offset, &field.value))
}

fn entry<'a, 'b>(expression: &'b Expr<'a>, index: usize) -> Option<&'b Expr<'a>> {
    match inside(expression) {
        Expr::Seq(list) => list.items.get(index).map(|item| &item.expr),
        Expr::Tuple(tuple) => tuple.elements.get(index).map(|element| &element.expr),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, path: &Path) -> String {
        text[Document::new(text).locate(path)].to_owned()
    }

    #[test]
    fn a_path_is_found_or_the_name_of_what_is_nearest() {
        let text = r#"(a: {"b": (c: [1, 22], d: "x")})"#;
        let b = Path::root().name("a").name("b");
        assert_eq!(found(text, &b.name("c").index(1)), "22");
        assert_eq!(found(text, &b.key()), "\"b\"");
        assert_eq!(found(text, &b.name("missing").name("deeper")), "\"b\"");
        assert_eq!(found("", &b), "");
    }

    #[test]
    fn places_in_a_text_allow_for_escapes_and_raw_strings() {
        let within = |text: &str, within: Range<usize>| {
            let document = Document::new(text);
            text[document.within(&document.locate(&Path::root().name("a")), &within)].to_owned()
        };
        assert_eq!(within(r#"(a: "x you z")"#, 2..5), "you");
        assert_eq!(within(r#"(a: "\"\u{4E2D}\n you z")"#, 6..9), "you");
        assert_eq!(within(r##"(a: r#"x "you" z"#)"##, 3..6), "you");
        assert_eq!(within(r#"(a: "x")"#, 1..1), "");
        assert_eq!(within(r#"(a: "x")"#, 5..90), "");
    }
}
