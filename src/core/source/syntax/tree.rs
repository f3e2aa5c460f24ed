//! A file taken apart: every value with its place.

use super::Span;
use std::borrow::Cow;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// All of it, brackets and quotation marks included.
    pub span: Span,
    /// What it is.
    pub value: Value<'a>,
}

/// What a value is, as it is written.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A text, without its quotation marks and with its escapes resolved.
    Text(Cow<'a, str>),
    /// A number.
    Number(&'a str),
    /// A bare word.
    Word(&'a str),
    /// `(…)`, with or without a name before it.
    Group(Box<Group<'a>>),
    /// `[…]`
    List(Vec<Node<'a>>),
    /// `{…}`
    Map(Vec<Entry<'a>>),
    /// Nothing that can be read; it has been complained of.
    Broken,
}

/// What stands in round brackets.
#[derive(Clone, Debug, Default)]
pub struct Group<'a> {
    /// The word before the bracket.
    pub name: Option<(&'a str, Span)>,
    /// The fields, for `(name: value)`.
    pub fields: Vec<Entry<'a>>,
    /// The values, for `(value, value)`.
    pub values: Vec<Node<'a>>,
    /// Whether something in it could not be read, so that what is missing or strange in it proves nothing.
    pub damaged: bool,
}

/// A field of a group, or an entry of a map.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Its name, as a word or as a text.
    pub key: Cow<'a, str>,
    /// Where the name stands.
    pub key_span: Span,
    /// Whether the name is in quotation marks.
    pub quoted: bool,
    /// What stands behind the colon.
    pub value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The field or entry of that name; of several, the first.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Entry<'a>> {
        let entries = match &self.inside().value {
            Value::Group(group) => &group.fields,
            Value::Map(entries) => entries,
            _ => return None,
        };
        entries.iter().find(|entry| entry.key == name)
    }

    /// The entry of a list, or the value of a group, by its place.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<&Self> {
        match &self.inside().value {
            Value::List(items) => items.get(index),
            Value::Group(group) => group.values.get(index),
            _ => None,
        }
    }

    /// What stands in `Some(…)`, or the value itself: an optional value may be written either way.
    #[must_use]
    pub fn inside(&self) -> &Self {
        match &self.value {
            Value::Group(group) if group.name.is_some_and(|(name, _)| name == "Some") && group.values.len() == 1 => {
                group.values[0].inside()
            }
            _ => self,
        }
    }
}
