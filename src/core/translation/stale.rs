//! Translations whose text has changed since they were made.

use super::given::given;
use super::memory::Memory;
use super::{Comments, TextPath, texts};
use crate::core::source::{RawScenario, RawTranslation};
use std::collections::BTreeMap;

/// A translation that has to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Where it stands in the sidecar.
    pub path: TextPath,
    /// What the text was, if the comments of the sidecar say so.
    pub was: Option<String>,
    /// What the text is now.
    pub now: String,
}

/// The translations that are stale at the place where they stand, in the order of play. Those that `seen` does not know
/// are never stale: what was written by hand counts as made from the text as it is.
#[must_use]
pub fn stale(raw: &RawScenario, translation: &RawTranslation, comments: Option<&Comments>) -> Vec<Stale> {
    if translation.seen.is_empty() {
        return Vec::new();
    }
    let given: BTreeMap<_, _> = given(translation).into_iter().collect();
    let found = texts(raw).into_iter().filter_map(|text| {
        let translated = given.get(&text.path).filter(|translated| !translated.trim().is_empty())?;
        let memory = Memory::parse(translation.seen.get(&text.path.to_string())?)?;
        memory.is_stale(&text.source, translated).then(|| Stale {
            was: comments.and_then(|comments| comments.source(&text.path, &memory.source)),
            path: text.path,
            now: text.source,
        })
    });
    found.collect()
}
