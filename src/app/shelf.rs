//! The library as the home screen shows it.

use super::screens::home::HomeEntry;
use crate::library::Library;
use std::sync::Arc;

/// An entry of the home screen for each of the library's.
#[must_use]
pub fn shelf(library: &Library) -> Vec<HomeEntry> {
    library.entries.iter().map(|entry| HomeEntry::new(Arc::new(entry.clone()))).collect()
}
