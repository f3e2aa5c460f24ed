//! One change to the call of the examples.

use crate::core::diagnostic::Path;
use crate::core::source::syntax::{Entry, Node, Value, read};
use crate::core::text::Language;
use std::ops::Range;

/// A file of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The call itself.
    Call,
    /// A translation of it.
    Translation(Language),
    /// A test plan, which is always written as a whole.
    Plan,
}

impl Target {
    /// The name of the file.
    #[must_use]
    pub fn file_name(self) -> String {
        match self {
            Self::Call => "call.ron".to_owned(),
            Self::Translation(language) => format!("{}.ron", language.tag()),
            Self::Plan => "best-line.plan".to_owned(),
        }
    }
}

/// What an example changes, and into what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which file is changed.
    pub target: Target,
    /// Where, as it is written; none is the whole file.
    pub place: Option<String>,
    /// What stands there then; nothing takes the place out.
    pub text: String,
}

impl Change {
    /// The text after the change; none if the place is not there.
    #[must_use]
    pub fn apply(&self, text: &str) -> Option<String> {
        let Some(place) = &self.place else { return Some(self.text.clone()) };
        let reading = read(text);
        let mut node = &reading.root;
        let steps = steps(place);
        let (last, before) = steps.split_last()?;
        for step in before {
            node = match step {
                Step::Name(name) => &node.member(name)?.value,
                Step::Index(index) => node.item(*index)?,
            };
        }
        let (span, text_there) = match last {
            Step::Index(index) => {
                let span = node.item(*index)?.span.range();
                let text = self.indented(indentation(text, span.start));
                (span, text)
            }
            Step::Name(name) => match node.member(name) {
                Some(entry) if self.text.trim().is_empty() => (with_comma(text, entry), String::new()),
                Some(entry) => {
                    (entry.value.span.range(), self.indented(indentation(text, entry.key_span.range().start)))
                }
                None if self.text.trim().is_empty() => return Some(text.to_owned()),
                None => (closing(text, node), self.addition(text, node, name)),
            },
        };
        Some(format!("{}{text_there}{}", &text[..span.start], &text[span.end..]))
    }

    /// A new field or entry, with what has to stand before and behind it.
    fn addition(&self, text: &str, node: &Node<'_>, name: &str) -> String {
        let is_map = matches!(node.value, Value::Map(_));
        let (held, rest) = text.split_at(closing(text, node).start);
        let is_first = held.ends_with(['(', '{', '[']);
        let comma = if is_first || held.ends_with(',') { "" } else { "," };
        let name = if is_map { format!("\"{name}\"") } else { name.to_owned() };
        let indentation = indentation(text, held.len());
        // Where each entry has a line of its own, so has this one.
        let gap = match rest.trim_start_matches(' ').starts_with(['\n', '\r']) {
            true => format!("\n{indentation}"),
            false if is_first => String::new(),
            false => " ".to_owned(),
        };
        format!("{comma}{gap}{name}: {}", self.indented(indentation))
    }

    /// The text, its lines as far in as those of the place that it comes to: a page is written from the edge.
    fn indented(&self, indentation: &str) -> String {
        self.text.trim().replace('\n', &format!("\n{indentation}"))
    }
}

/// The spaces that the line of this byte begins with.
fn indentation(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..];
    &line[..line.len() - line.trim_start_matches(' ').len()]
}

/// The place before the bracket that closes a value.
fn closing(text: &str, node: &Node<'_>) -> Range<usize> {
    let end = node.inside().span.range().end.saturating_sub(1);
    let end = text[..end].trim_end().len();
    end..end
}

/// An entry with the comma and the spaces behind it.
fn with_comma(text: &str, entry: &Entry<'_>) -> Range<usize> {
    let end = entry.value.span.range().end;
    let rest = text[end..].trim_start();
    let end = match rest.strip_prefix(',') {
        Some(behind) => text.len() - behind.trim_start_matches(' ').len(),
        None => end,
    };
    entry.key_span.range().start..end
}

enum Step {
    Name(String),
    Index(usize),
}

/// `moments.opening.perceive[0].words`, step by step.
fn steps(place: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in place.split('.') {
        let mut parts = part.split('[');
        steps.extend(parts.next().filter(|name| !name.is_empty()).map(|name| Step::Name(name.to_owned())));
        let indices = parts.filter_map(|index| index.trim_end_matches(']').parse().ok());
        steps.extend(indices.map(Step::Index));
    }
    steps
}

impl From<&Change> for Path {
    fn from(change: &Change) -> Self {
        steps(change.place.as_deref().unwrap_or_default()).into_iter().fold(Self::root(), |path, step| match step {
            Step::Name(name) => path.name(name),
            Step::Index(index) => path.index(index),
        })
    }
}
