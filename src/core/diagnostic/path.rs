//! A way into a file.

use std::fmt;

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A field of a group, or a name in a map.
    Name(String),
    /// An entry of a list.
    Index(usize),
    /// The name of the field or entry itself, rather than its value; only as the last step.
    Key,
}

/// A way into a file, such as `moments.opening.replies.wait.goes`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

impl Path {
    /// The file itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The path of a field or a name in a map within this one.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.push(Step::Name(name.into()));
        self
    }

    /// The path of an entry within this one.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.0.push(Step::Index(index));
        self
    }

    /// The path of the name of this field or entry.
    #[must_use]
    pub fn key(mut self) -> Self {
        self.0.push(Step::Key);
        self
    }

    /// The steps, from the outside in.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The steps without the last one where that asks for the name alone.
    fn plain(&self) -> &[Step] {
        self.0.strip_suffix(&[Step::Key]).unwrap_or(&self.0)
    }

    /// Whether this is the place of `other`, lies within it, or is what directly holds it.
    #[must_use]
    pub fn is_near(&self, other: &Self) -> bool {
        let (own, other) = (self.plain(), other.plain());
        own.starts_with(other) || (other.starts_with(own) && other.len() <= own.len() + 1)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_near_what_holds_it_and_what_it_holds() {
        let reply = || Path::root().name("moments").name("opening").name("replies").name("wait");
        assert!(reply().name("goes").is_near(&reply().name("goes").key()));
        assert!(reply().key().is_near(&reply().name("gose").key()), "a reply without a way on, and a misspelt field");
        assert!(reply().name("branches").index(0).name("when").is_near(&reply()));
        assert!(!reply().key().is_near(&reply().name("branches").index(0).name("when")));
        assert!(!reply().name("goes").is_near(&reply().name("text")));
    }
}
