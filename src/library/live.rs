//! A library that is read again and again while it is in use.

use super::{Good, Library, Places, Reader};
use std::sync::Arc;

/// The library of some places, which keeps the last good version of what broke since.
///
/// A trainee can go on playing it, and whoever writes it sees what is wrong with the new one: its entry has the findings
/// of the files as they are, and is marked as outdated.
#[derive(Clone, Debug)]
pub struct LiveLibrary {
    places: Places,
    reader: Reader,
    good: Good,
    library: Library,
}

impl LiveLibrary {
    /// The library of `places`, which was read a moment ago.
    #[must_use]
    pub fn new(places: Places, library: Library) -> Self {
        let mut good = Good::default();
        good.remember(&library.entries);
        Self { places, reader: Reader::knowing(&library), good, library }
    }

    /// The places.
    #[must_use]
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// The library as it was found at the last look.
    #[must_use]
    pub const fn library(&self) -> &Library {
        &self.library
    }

    /// Reads every place again; says whether anything is different. Only what was changed is checked anew.
    pub fn look(&mut self) -> bool {
        let library = Library::read(&self.places, &mut self.reader, &self.good);
        self.good.remember(&library.entries);
        let is_other = !are_same(&library, &self.library);
        self.library = library;
        is_other
    }
}

fn are_same(new: &Library, old: &Library) -> bool {
    new.entries.len() == old.entries.len()
        && new.entries.iter().zip(&old.entries).all(|(new, old)| {
            let is_same_version = match (&new.scenario, &old.scenario) {
                (Some(new), Some(old)) => Arc::ptr_eq(new, old) || new.content == old.content,
                (None, None) => true,
                _ => false,
            };
            is_same_version
                && (new.origin, new.outdated) == (old.origin, old.outdated)
                && new.files == old.files
                && new.findings == old.findings
        })
}
