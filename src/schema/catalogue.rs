//! The groups, fields and words of a file, each once.

use crate::core::source::decode::{Decode, FieldShape, Role, Shape};
use crate::core::source::{RawScenario, RawTranslation};
use std::collections::BTreeSet;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `call.ron`.
    Call,
    /// A translation beside it.
    Translation,
}

/// All that may stand in a file.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The groups, the whole file first, then in the order in which they are met.
    pub groups: Vec<Group>,
    /// The words, by the name of their kind.
    pub words: Vec<(&'static str, Vec<&'static str>)>,
}

/// A group of fields.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name, as it may stand before the bracket.
    pub name: &'static str,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Whether it may be left out.
    pub optional: bool,
    /// What a text in it is, beyond being a text.
    pub role: Option<Role>,
    /// What stands behind the colon.
    pub shape: Shape,
}

impl Catalogue {
    /// What may stand in such a file.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        let root = match kind {
            Kind::Call => RawScenario::shape(),
            Kind::Translation => RawTranslation::shape(),
        };
        let mut catalogue = Self { groups: Vec::new(), words: Vec::new() };
        catalogue.visit(&root, &mut BTreeSet::new());
        catalogue
    }

    fn visit(&mut self, shape: &Shape, seen: &mut BTreeSet<&'static str>) {
        match shape {
            Shape::Record(name, fields) if seen.insert(name) => {
                let fields: Vec<FieldShape> = fields();
                let place = self.groups.len();
                self.groups.push(Group { name, fields: Vec::new() });
                for field in &fields {
                    self.visit(&field.shape, seen);
                }
                self.groups[place].fields = fields
                    .into_iter()
                    .map(|field| {
                        let FieldShape { name, optional, role, shape } = field;
                        Field { name, optional, role, shape }
                    })
                    .collect();
            }
            Shape::Words(name, words) if seen.insert(name) => self.words.push((name, words.to_vec())),
            Shape::Act(words) if seen.insert("Act") => self.words.push(("Act", words.to_vec())),
            Shape::List(inner) => self.visit(inner, seen),
            Shape::Map(key, value) => {
                self.visit(key, seen);
                self.visit(value, seen);
            }
            _ => {}
        }
    }
}

impl Group {
    /// The id of the message that says what it is.
    #[must_use]
    pub fn message(&self) -> String {
        format!("format-{}", self.name.to_lowercase())
    }

    /// The id of the message that says what a field of it is.
    #[must_use]
    pub fn field_message(&self, field: &Field) -> String {
        format!("{}-{}", self.message(), field.name.replace('_', "-"))
    }
}
