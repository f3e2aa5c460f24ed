//! A map in the order of the file that refuses the same name twice.

use indexmap::IndexMap;
use std::{hash::Hash, ops::Deref};

/// A map in the order of the file. Of two entries with the same name the first is kept, and the second is told of: were
/// the last to win, a scenario would lose a moment without a word.
#[derive(Clone, Debug)]
pub struct UniqueMap<T, K: Eq + Hash = String>(IndexMap<K, T>);

impl<T, K: Eq + Hash> Default for UniqueMap<T, K> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T, K: Eq + Hash> UniqueMap<T, K> {
    /// Adds an entry at the end; false if there is one of that name, which then stays.
    pub fn insert(&mut self, key: K, value: T) -> bool {
        match self.0.entry(key) {
            indexmap::map::Entry::Occupied(_) => false,
            indexmap::map::Entry::Vacant(place) => {
                place.insert(value);
                true
            }
        }
    }
}

impl<T, K: Eq + Hash> Deref for UniqueMap<T, K> {
    type Target = IndexMap<K, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
