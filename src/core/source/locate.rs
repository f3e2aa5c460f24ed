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

/// The bytes of `path` in `text`. Where the path goes on beyond what the text has, the nearest thing around it.
///
/// To be called with text that RON has accepted: that bounds how deeply it nests.
#[must_use]
pub fn locate(text: &str, path: &Path) -> Range<usize> {
    let Ok(document) = parse_document(text) else { return 0..text.len().min(1) };
    let Some(root) = &document.value else { return 0..text.len().min(1) };
    let mut expression = root;
    let mut span = 0..text.len().min(1);
    for step in &path.0 {
        match step {
            Step::Key => return span,
            Step::Name(name) => match member(expression, name) {
                Some((key, value)) => {
                    let last_is_key = path.0.last() == Some(&Step::Key);
                    span = if last_is_key { key } else { bytes(value) };
                    expression = value;
                }
                None => break,
            },
            Step::Index(index) => match entry(expression, *index) {
                Some(value) => {
                    span = bytes(value);
                    expression = value;
                }
                None => break,
            },
        }
    }
    span
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
