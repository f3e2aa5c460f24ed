//! The way to a text in a sidecar file.

use crate::core::source::Path;
use std::fmt;

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A field of the format.
    Field(&'static str),
    /// A name that the author chose.
    Key(String),
    /// The place in a list, from 0.
    Index(usize),
}

/// The way to a text, or to a group of them, in a sidecar file, such as `moments.opening.replies.wait.text`. It differs
/// from the way in the call where the sidecar is shorter: `needs.matter` stands for `needs.matter.text` there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPath(Vec<Part>);

/// What can stand at a place of the format.
enum Shape {
    Text,
    Fields(&'static [(&'static str, Self)]),
    Keys(&'static Self),
    Items(&'static Self),
}

const LINE: Shape = Shape::Fields(&[("text", Shape::Text), ("thinks", Shape::Text)]);

/// The whole format, as far as it holds texts.
static FILE: Shape = Shape::Fields(&[
    ("title", Shape::Text),
    ("trains", Shape::Text),
    ("company", Shape::Text),
    ("brief", Shape::Text),
    ("warns", Shape::Text),
    ("needs", Shape::Keys(&Shape::Text)),
    (
        "customers",
        Shape::Keys(&Shape::Fields(&[
            ("name", Shape::Text),
            ("story", Shape::Text),
            ("record", Shape::Items(&Shape::Text)),
            (
                "earlier",
                Shape::Items(&Shape::Fields(&[
                    ("when", Shape::Text),
                    ("by", Shape::Text),
                    ("note", Shape::Text),
                    ("promised", Shape::Text),
                ])),
            ),
            ("expects", Shape::Keys(&Shape::Text)),
        ])),
    ),
    ("knowledge", Shape::Keys(&Shape::Fields(&[("title", Shape::Text), ("text", Shape::Text)]))),
    (
        "moments",
        Shape::Keys(&Shape::Fields(&[
            ("says", Shape::Keys(&LINE)),
            ("problems", Shape::Items(&Shape::Keys(&Shape::Text))),
            ("perceive", Shape::Items(&Shape::Fields(&[("because", Shape::Text)]))),
            (
                "replies",
                Shape::Keys(&Shape::Fields(&[
                    ("text", Shape::Text),
                    ("because", Shape::Text),
                    ("because_for", Shape::Keys(&Shape::Text)),
                ])),
            ),
        ])),
    ),
    (
        "endings",
        Shape::Keys(&Shape::Fields(&[
            ("title", Shape::Text),
            ("says", Shape::Keys(&LINE)),
            ("later", Shape::Text),
            ("note", Shape::Text),
        ])),
    ),
    (UNUSED, Shape::Keys(&Shape::Text)),
    (SEEN, Shape::Keys(&Shape::Text)),
]);

/// The field for translations without a text.
pub(super) const UNUSED: &str = "unused";
/// The field for what translations were made from.
pub(super) const SEEN: &str = "seen";

impl TextPath {
    /// The file itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// Its steps.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// One step further.
    #[must_use]
    pub fn with(&self, part: Part) -> Self {
        Self([self.parts(), &[part]].concat())
    }

    /// To a field.
    #[must_use]
    pub fn field(&self, name: &'static str) -> Self {
        self.with(Part::Field(name))
    }

    /// To what the author named so.
    #[must_use]
    pub fn key(&self, name: impl Into<String>) -> Self {
        self.with(Part::Key(name.into()))
    }

    /// To an entry of a list.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Part::Index(index))
    }

    /// Where an unused translation of this name stands.
    pub(super) fn unused(name: &str) -> Self {
        Self::root().field(UNUSED).key(name)
    }

    /// Its first `length` steps.
    pub(super) fn prefix(&self, length: usize) -> Self {
        Self(self.0[..length].to_vec())
    }

    /// Its steps behind `prefix`, if it begins so.
    pub(super) fn behind(&self, prefix: &Self) -> Option<&[Part]> {
        self.0.strip_prefix(prefix.parts())
    }

    /// This way, and then those steps.
    pub(super) fn join(&self, rest: &[Part]) -> Self {
        Self([self.parts(), rest].concat())
    }

    /// How many steps two ways share from the start.
    pub(super) fn shared(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).take_while(|(mine, theirs)| mine == theirs).count()
    }

    /// Whether both lead to the same kind of text, such as the words of a reply, whatever the authors' names.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let fields = |path: &Self| -> Vec<&'static str> {
            let field = |part: &Part| if let Part::Field(name) = part { Some(*name) } else { None };
            path.0.iter().filter_map(field).collect()
        };
        fields(self) == fields(other)
    }

    /// Reads what [`fmt::Display`] writes; none if the format has no such text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = Vec::new();
        follow(&FILE, text, &mut parts).then_some(Self(parts))
    }

    /// The same for the places of findings.
    #[must_use]
    pub fn to_path(&self) -> Path {
        self.0.iter().fold(Path::root(), |path, part| match part {
            Part::Field(name) => path.name(*name),
            Part::Key(name) => path.name(name),
            Part::Index(index) => path.index(*index),
        })
    }
}

impl fmt::Display for TextPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_path().fmt(formatter)
    }
}

/// The field of that name below these steps, if the format has one there.
pub(super) fn field_at(parts: &[Part], name: &str) -> Option<&'static str> {
    let mut shape = &FILE;
    for part in parts {
        shape = match (shape, part) {
            (Shape::Fields(fields), Part::Field(name)) => &fields.iter().find(|(field, _)| field == name)?.1,
            (Shape::Keys(inner), Part::Key(_)) | (Shape::Items(inner), Part::Index(_)) => inner,
            _ => return None,
        };
    }
    let Shape::Fields(fields) = shape else { return None };
    fields.iter().find(|(field, _)| *field == name).map(|(field, _)| *field)
}

fn follow(shape: &Shape, rest: &str, parts: &mut Vec<Part>) -> bool {
    let name = || {
        let rest = if parts.is_empty() { rest } else { rest.strip_prefix('.')? };
        let (name, rest) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
        (!name.is_empty()).then_some((name, rest))
    };
    match shape {
        Shape::Text => rest.is_empty(),
        Shape::Fields(fields) => {
            let Some((name, rest)) = name() else { return false };
            let Some((field, shape)) = fields.iter().find(|(field, _)| *field == name) else { return false };
            parts.push(Part::Field(field));
            follow(shape, rest, parts)
        }
        Shape::Keys(shape) => {
            let Some((name, rest)) = name() else { return false };
            parts.push(Part::Key(name.to_owned()));
            follow(shape, rest, parts)
        }
        Shape::Items(shape) => {
            let Some((index, rest)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
                return false;
            };
            let Ok(index) = index.parse() else { return false };
            parts.push(Part::Index(index));
            follow(shape, rest, parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in [
            "title",
            "needs.matter",
            "customers.hale.record[2]",
            "customers.hale.earlier[0].promised",
            "moments.opening.problems[1].faulty",
            "moments.opening.perceive[1].because",
            "moments.名字.replies.text.text",
        ] {
            assert_eq!(TextPath::parse(text).map(|path| path.to_string()).as_deref(), Some(text));
        }
        for text in
            ["", "titel", "needs", "needs.a.b", "moments.opening", "customers.hale.record[x]", "title.", ".title"]
        {
            assert_eq!(TextPath::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_kind_of_text_is_told_by_its_fields() {
        let path = |text| TextPath::parse(text).unwrap();
        assert!(path("moments.a.replies.b.text").is_like(&path("moments.c.replies.d.text")));
        assert!(!path("moments.a.replies.b.text").is_like(&path("moments.a.replies.b.because")));
        assert!(!path("moments.a.says.b.text").is_like(&path("moments.a.replies.b.text")));
    }
}
