//! A folder that was named.

use crate::library::folder::{is_part, is_plan};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// One place to watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Root {
    /// As it was named.
    pub(super) named: PathBuf,
    /// Where it lies: without links where the system can tell, for that is how some systems name it in their events.
    pub(super) real: PathBuf,
    /// The only file that counts, where a file was named that is no part of a scenario's folder.
    only: Option<OsString>,
    /// Whether it was there at the last look.
    pub(super) is_there: bool,
}

impl Root {
    /// The root of a path: the folder itself, or the folder of a file.
    pub(super) fn of(path: &Path) -> Self {
        let is_file = path.is_file() || (!path.is_dir() && is_of_interest(path));
        let folder = match path.parent() {
            Some(parent) if is_file && parent.as_os_str().is_empty() => Path::new("."),
            Some(parent) if is_file => parent,
            _ => path,
        };
        let is_part = is_part(path);
        let only = if is_file && !is_part { path.file_name().map(OsStr::to_owned) } else { None };
        let mut root = Self { named: folder.to_owned(), real: PathBuf::new(), only, is_there: false };
        root.look();
        root
    }

    /// Finds out where it lies now.
    pub(super) fn look(&mut self) {
        self.is_there = self.named.is_dir();
        self.real = self
            .named
            .canonicalize()
            .or_else(|_| std::path::absolute(&self.named))
            .unwrap_or_else(|_| self.named.clone());
    }

    /// Whether a file lying in this folder, or in a folder in it, counts.
    pub(super) fn counts(&self, file: &Path) -> bool {
        match &self.only {
            Some(only) => file.parent() == Some(&self.real) && file.file_name() == Some(only),
            None => is_of_interest(file),
        }
    }

    /// A place in it, as it is named by whoever named the root.
    pub(super) fn name(&self, path: &Path) -> PathBuf {
        match path.strip_prefix(&self.real) {
            Ok(rest) if rest.as_os_str().is_empty() => self.named.clone(),
            Ok(rest) => self.named.join(rest),
            Err(_) => path.to_owned(),
        }
    }
}

/// Whether a file may be a call, a translation or a test plan. What editors write beside has other endings.
pub(super) fn is_of_interest(path: &Path) -> bool {
    is_plan(path) || path.extension().is_some_and(|extension| extension == "ron")
}
