//! A map in the order of the file that refuses the same name twice.

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::{fmt, hash::Hash, marker::PhantomData, ops::Deref};

/// A map in the order of the file. RON would let the last of two equal keys win, and a scenario would lose a moment
/// without a word.
#[derive(Clone, Debug)]
pub struct UniqueMap<T, K: Eq + Hash = String>(IndexMap<K, T>);

/// How the message of a refused key begins; the reader of RON errors knows it by this.
pub(super) const DUPLICATE_KEY: &str = "duplicate key ";

impl<T, K: Eq + Hash> Default for UniqueMap<T, K> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T, K: Eq + Hash> Deref for UniqueMap<T, K> {
    type Target = IndexMap<K, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>, K: Deserialize<'de> + Eq + Hash + fmt::Debug> Deserialize<'de> for UniqueMap<T, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Unique<T, K>(PhantomData<(T, K)>);

        impl<'de, T: Deserialize<'de>, K: Deserialize<'de> + Eq + Hash + fmt::Debug> Visitor<'de> for Unique<T, K> {
            type Value = UniqueMap<T, K>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut map = IndexMap::new();
                while let Some(key) = entries.next_key::<K>()? {
                    if map.contains_key(&key) {
                        return Err(A::Error::custom(format_args!("{DUPLICATE_KEY}{key:?}")));
                    }
                    map.insert(key, entries.next_value()?);
                }
                Ok(UniqueMap(map))
            }
        }

        deserializer.deserialize_map(Unique(PhantomData))
    }
}
