//! The way to where one is, without a copy of it at every step.

use crate::core::diagnostic::Path;

/// A way into a file that points back at the way before it: a step costs nothing until something is to be said of it.
#[derive(Clone, Copy, Debug)]
pub struct Trail<'p> {
    before: Option<&'p Trail<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Root,
    Name(&'p str),
    Index(usize),
    Key,
}

impl<'p> Trail<'p> {
    /// The file itself.
    #[must_use]
    pub const fn root() -> Self {
        Self { before: None, step: Step::Root }
    }

    /// A field or entry within this one.
    #[must_use]
    pub const fn name(&'p self, name: &'p str) -> Self {
        Self { before: Some(self), step: Step::Name(name) }
    }

    /// An entry of this list.
    #[must_use]
    pub const fn index(&'p self, index: usize) -> Self {
        Self { before: Some(self), step: Step::Index(index) }
    }

    /// The name of this field or entry, rather than its value.
    #[must_use]
    pub const fn key(&'p self) -> Self {
        Self { before: Some(self), step: Step::Key }
    }

    /// The same as a path of its own.
    #[must_use]
    pub fn to_path(&self) -> Path {
        let before = self.before.map(Self::to_path).unwrap_or_default();
        match self.step {
            Step::Root => before,
            Step::Name(name) => before.name(name),
            Step::Index(index) => before.index(index),
            Step::Key => before.key(),
        }
    }
}
