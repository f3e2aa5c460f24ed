//! The files of one scenario, before anything is made of them.

use super::{Entry, Origin};
use crate::core::diagnostic::Finding;
use crate::core::source::Files;

/// What lies in a folder, or stands in a file.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) origin: Origin,
    /// The name of the folder, or of the file where there is none.
    pub(super) name: String,
    pub(super) files: Files,
    /// What kept files from being read.
    pub(super) trouble: Vec<Finding>,
}

impl Found {
    /// Checks it.
    pub(super) fn check(self) -> Entry {
        Entry::new(self.origin, self.name, self.files, self.trouble)
    }
}
