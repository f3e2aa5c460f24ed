//! The bytes of a path in a file.

use super::syntax::{Entry, Node, Span, Value, within_literal};
use crate::core::diagnostic::{Path, Place, Step};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text taken apart once, in which many paths can be found.
#[derive(Debug)]
pub struct Document<'a> {
    text: &'a str,
    root: &'a Node<'a>,
    /// For each large map or group that was looked into, by its place: where each name stands in it.
    names: BTreeMap<Span, BTreeMap<&'a str, usize>>,
}

/// Entries from which on a map is worth an index.
const LARGE: usize = 32;

impl<'a> Document<'a> {
    /// A text and what it was taken apart into.
    #[must_use]
    pub const fn new(text: &'a str, root: &'a Node<'a>) -> Self {
        Self { text, root, names: BTreeMap::new() }
    }

    /// The bytes of a place.
    #[must_use]
    pub fn find(&mut self, place: &Place) -> Range<usize> {
        let span = place.span.clone().unwrap_or_else(|| self.locate(&place.path).range());
        match &place.within {
            Some(within) => within_literal(self.text, Span::new(span.start, span.end), within),
            None => span,
        }
    }

    /// The bytes of a path. Where the path goes on beyond what the text has, the name of the nearest thing around it.
    #[must_use]
    pub fn locate(&mut self, path: &Path) -> Span {
        let mut node = self.root;
        let mut span = head(node);
        let steps = path.steps();
        for (place, step) in steps.iter().enumerate() {
            let next = match step {
                Step::Key => return span,
                Step::Name(name) => self.member(node, name).map(|entry| (entry.key_span, &entry.value)),
                Step::Index(index) => node.item(*index).map(|value| (head(value), value)),
            };
            let Some((key, value)) = next else { break };
            // A name on the way is only shown if the rest can't be found, or is asked for by itself.
            span = if place + 1 == steps.len() { shown(value) } else { key };
            node = value;
        }
        span
    }

    fn member(&mut self, node: &'a Node<'a>, name: &str) -> Option<&'a Entry<'a>> {
        let node = node.inside();
        let entries = match &node.value {
            Value::Group(group) => &group.fields,
            Value::Map(entries) => entries,
            _ => return None,
        };
        if entries.len() < LARGE {
            return node.member(name);
        }
        let names = self.names.entry(node.span).or_insert_with(|| {
            // Of two entries with the same name the first counts.
            entries.iter().enumerate().rev().map(|(place, entry)| (entry.key.as_ref(), place)).collect()
        });
        names.get(name).map(|place| &entries[*place])
    }
}

/// What is shown of a value: all of it if it is small, or its beginning.
fn shown(node: &Node<'_>) -> Span {
    match node.value {
        Value::Text(_) | Value::Number(_) | Value::Word(_) | Value::Broken => node.span,
        _ => head(node),
    }
}

/// The beginning of a value: its name if it has one, or its bracket.
fn head(node: &Node<'_>) -> Span {
    match &node.value {
        Value::Group(group) => match group.name {
            Some((_, span)) => span,
            None => Span { start: node.span.start, end: node.span.start + 1 },
        },
        Value::List(_) | Value::Map(_) => Span { start: node.span.start, end: node.span.start + 1 },
        _ => node.span,
    }
}

#[cfg(test)]
mod tests {
    use super::super::syntax::read;
    use super::*;

    fn found(text: &str, path: &Path) -> String {
        let reading = read(text);
        Document::new(text, &reading.root).locate(path).of(text).to_owned()
    }

    #[test]
    fn a_path_is_found_or_the_name_of_what_is_nearest() {
        let text = r#"(a: {"b": (c: [1, 22], d: "x")})"#;
        let b = || Path::root().name("a").name("b");
        assert_eq!(found(text, &b().name("c").index(1)), "22");
        assert_eq!(found(text, &b().key()), "\"b\"");
        assert_eq!(found(text, &b().name("missing").name("deeper")), "\"b\"");
        assert_eq!(found("", &b()), "");
    }

    #[test]
    fn of_many_names_each_is_found() {
        let entries: Vec<String> = (0..100).map(|number| format!("\"m{number}\": {number}")).collect();
        let text = format!("{{{}, \"m7\": 8}}", entries.join(", "));
        let reading = read(&text);
        let mut document = Document::new(&text, &reading.root);
        for number in 0..100 {
            let path = Path::root().name(format!("m{number}"));
            assert_eq!(document.locate(&path).of(&text), number.to_string());
        }
    }
}
