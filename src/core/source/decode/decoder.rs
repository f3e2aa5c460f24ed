//! What is noted while a tree is read.

use super::super::suggest;
use super::super::syntax::{Node, Span, Value};
use super::Trail;
use crate::core::diagnostic::{Code, Note};

/// The text that is read, and what was noted of it.
#[derive(Debug)]
pub struct Decoder<'a> {
    text: &'a str,
    notes: Vec<Note>,
}

impl<'a> Decoder<'a> {
    /// A decoder of a text.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self { text, notes: Vec::new() }
    }

    /// What was noted.
    #[must_use]
    pub fn into_notes(self) -> Vec<Note> {
        self.notes
    }

    pub(super) fn note(&mut self, code: Code, span: Span, at: &Trail<'_>, details: Vec<(&'static str, String)>) {
        self.push(Note::new(code, at.to_path()).with(details).at(span.range()));
    }

    pub(super) fn push(&mut self, note: Note) {
        if self.notes.len() <= Note::MOST {
            self.notes.push(note);
        }
    }

    /// A value of another kind than expected. What is broken has its complaint already.
    pub(super) fn wrong_type(&mut self, node: &Node<'_>, at: &Trail<'_>, expected: &'static str) {
        if !matches!(node.value, Value::Broken) {
            let details = vec![("expected", expected.to_owned()), ("found", self.found(node))];
            self.note(Code::WrongType, Self::head(node), at, details);
        }
    }

    /// A word that is none of those that may stand here.
    pub(super) fn unknown_name(
        &mut self,
        span: Span,
        at: &Trail<'_>,
        found: &str,
        expected: &[&'static str],
    ) -> Option<String> {
        let suggestion = suggest(found, expected.iter().copied());
        let details = vec![("found", found.to_owned()), ("expected", expected.join(", "))];
        let note = Note::new(Code::UnknownName, at.to_path()).with(details).at(span.range());
        self.push(note.suggesting(suggestion.clone()));
        suggestion
    }

    /// A value as a message quotes it: what is bracketed by its first bracket.
    pub(super) fn found(&self, node: &Node<'_>) -> String {
        const QUOTED: usize = 40;
        let text = Self::head(node).of(self.text).lines().next().unwrap_or_default();
        if text.chars().nth(QUOTED).is_none() {
            return text.to_owned();
        }
        text.chars().take(QUOTED - 1).chain(['…']).collect()
    }

    /// The part of a value that is pointed at: all of it, or its first bracket with the name before it.
    pub(super) fn head(node: &Node<'_>) -> Span {
        let start = node.span.start;
        match &node.value {
            Value::Group(group) => {
                let name = group.name.map_or(start, |(_, span)| span.end);
                Span { start, end: name + 1 }
            }
            Value::List(_) | Value::Map(_) => Span { start, end: start + 1 },
            _ => node.span,
        }
    }
}
