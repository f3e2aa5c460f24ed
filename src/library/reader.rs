//! Reads scenarios again and again, and checks only what has changed.

use super::folder::{Missing, find_path};
use super::{Entry, Found, Library, Origin};
use crate::core::diagnostic::{Code, Finding};
use std::collections::BTreeMap;
use std::path::Path;

/// Remembers what it has checked. Files are read every time: what counts is their bytes, not what the file system says of
/// their age.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// By the name of the call's file.
    seen: BTreeMap<String, Entry>,
}

impl Reader {
    /// A reader that has checked a library already.
    #[must_use]
    pub fn knowing(library: &Library) -> Self {
        let known =
            library.entries.iter().filter(|entry| !entry.outdated && !entry.findings.iter().any(is_of_its_time));
        Self { seen: known.map(|entry| (entry.files.call.name.clone(), entry.clone())).collect() }
    }

    /// As [`read_path`].
    ///
    /// # Errors
    ///
    /// When nothing is there to be read.
    pub fn read_path(&mut self, path: &Path, origin: Origin) -> Result<Vec<Entry>, Missing> {
        Ok(find_path(path, origin)?.into_iter().map(|found| self.check(found)).collect())
    }

    pub(super) fn check(&mut self, found: Found) -> Entry {
        let name = found.files.call.name.clone();
        let is_whole = found.trouble.is_empty();
        match self.seen.get(&name) {
            Some(seen) if is_whole && seen.files == found.files && seen.origin == found.origin => seen.clone(),
            _ => {
                let entry = found.check();
                if is_whole {
                    self.seen.insert(name, entry.clone());
                }
                entry
            }
        }
    }
}

/// Whether a finding hangs on more than the bytes of the scenario's own files.
fn is_of_its_time(finding: &Finding) -> bool {
    matches!(finding.code, Code::Unreadable | Code::DuplicateScenario)
}

/// The scenarios of a path: a folder with `call.ron`, a folder of such folders, or a single file. A translation stands
/// for the call beside it, so that an editor may hand over whatever was saved.
///
/// # Errors
///
/// When nothing is there to be read. What is there and can't be read is an entry with a finding.
pub fn read_path(path: &Path, origin: Origin) -> Result<Vec<Entry>, Missing> {
    Reader::default().read_path(path, origin)
}
