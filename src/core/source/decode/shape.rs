//! What may stand where, as data: for editors, and for the tables of the guide.

/// What a value looks like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A text in quotation marks.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number in this range.
    Number {
        /// The smallest.
        low: i64,
        /// The largest.
        high: i64,
    },
    /// One of these words, bare; with the name of the kind.
    Words(&'static str, &'static [&'static str]),
    /// One of these tags, in quotation marks.
    Tags(Vec<&'static str>),
    /// An act: one of these words, or `LookUp("article")`.
    Act(&'static [&'static str]),
    /// A list.
    List(Box<Shape>),
    /// A map from names to values.
    Map(Box<Shape>, Box<Shape>),
    /// A group of fields: its name, and what they are. A function, for groups hold each other.
    Record(&'static str, fn() -> Vec<FieldShape>),
}

/// A field of a group.
#[derive(Clone, Debug)]
pub struct FieldShape {
    /// Its name.
    pub name: &'static str,
    /// Whether it may be left out.
    pub optional: bool,
    /// What a text in it is, beyond being a text.
    pub role: Option<Role>,
    /// What stands behind the colon.
    pub shape: Shape,
}

/// What a text is, where it is more than words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A condition.
    Condition,
    /// The name of a moment, or `end`.
    Moment,
    /// The name of an ending.
    Ending,
    /// The name of a need.
    Need,
    /// The name of a choice of the same question.
    Choice,
    /// What a customer says, with its marks.
    Spoken,
    /// The name of the scenario.
    Id,
}
