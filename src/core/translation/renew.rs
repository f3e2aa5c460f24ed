//! A sidecar brought in step with its call.

use super::carry::{Places, carry};
use super::comments::Comments;
use super::homes::{self, NUMBER, Old, olds, settle};
use super::memory::Memory;
use super::path::SEEN;
use super::{Entry, Sidecar, SourceText, State, TextPath, Unused, texts};
use crate::core::source::{RawScenario, RawTranslation};
use std::collections::{BTreeMap, BTreeSet};

/// Which stale translations still hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Accept {
    /// None of them.
    #[default]
    Nothing,
    /// Those at these places, or in these groups.
    Some(Vec<String>),
    /// All of them.
    All,
}

impl Accept {
    fn takes(&self, path: &TextPath) -> bool {
        match self {
            Self::Nothing => false,
            Self::All => true,
            Self::Some(list) => list.iter().any(|accepted| covers(accepted, &path.to_string())),
        }
    }

    /// The places that are asked for and lie nowhere in the call.
    #[must_use]
    pub fn unknown<'a>(&'a self, texts: &[SourceText]) -> Vec<&'a str> {
        let Self::Some(list) = self else { return Vec::new() };
        let paths: Vec<String> = texts.iter().map(|text| text.path.to_string()).collect();
        list.iter().map(String::as_str).filter(|path| !paths.iter().any(|text| covers(path, text))).collect()
    }
}

/// Whether a place is this one or a group around it.
fn covers(place: &str, path: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Brings a sidecar in step with its call; without one, begins it. What has changed is in the result; nothing of the old
/// file is lost.
#[must_use]
pub fn renew(raw: &RawScenario, old: Option<(&RawTranslation, &Comments)>, accept: &Accept) -> Sidecar {
    let (translation, comments) = match old {
        Some((translation, comments)) => (translation.clone(), comments.clone()),
        None => Default::default(),
    };
    let texts = texts(raw);
    let olds = olds(&translation);
    let homes = settle(&texts, &olds);
    let was = |old: &Old| comments.source(&old.at, &old.memory.as_ref()?.source);
    let mut moved = Vec::new();
    let mut places: BTreeMap<TextPath, TextPath> = BTreeMap::new();
    let mut entries = Vec::with_capacity(texts.len());
    for (text, home) in texts.into_iter().zip(&homes.of_texts) {
        let Some(home) = home else {
            entries.push(Entry { text, translation: String::new(), state: State::Missing, memory: None });
            continue;
        };
        let old = &olds[home.old];
        if old.at != text.path {
            moved.push((old.at.clone(), text.path.clone()));
        }
        places.insert(old.at.clone(), text.path.clone());
        let translation = old.translation.clone();
        let entry = if home.stale && !accept.takes(&text.path) {
            Entry { state: State::Stale { was: was(old) }, memory: old.memory.clone(), translation, text }
        } else {
            let memory = Some(Memory::of(&text.source, &translation));
            Entry { state: State::Fresh, memory, translation, text }
        };
        entries.push(entry);
    }
    let mut names = Names::new(&entries);
    let (mut unused, mut retired) = (Vec::new(), Vec::new());
    let homeless = || olds.iter().zip(&homes.of_olds).filter(|(_, home)| home.is_none()).map(|(old, _)| old);
    // Those that were unused before come first and keep their names.
    for old in homeless().filter(|old| old.unused.is_some()).chain(homeless().filter(|old| old.unused.is_none())) {
        let name = names.free(old);
        if old.unused.is_none() {
            retired.push(name.clone());
        }
        places.insert(old.at.clone(), TextPath::unused(&name));
        unused.push(Unused { name, translation: old.translation.clone(), was: was(old), memory: old.memory.clone() });
    }
    let mut all: Vec<TextPath> = entries.iter().map(|entry| entry.text.path.clone()).collect();
    all.extend(unused.iter().map(|unused| TextPath::unused(&unused.name)));
    let remembered = entries.iter().filter(|entry| entry.memory.is_some()).map(|entry| entry.text.path.to_string());
    let remembered =
        remembered.chain(unused.iter().filter(|unused| unused.memory.is_some()).map(|unused| unused.name.clone()));
    all.extend(remembered.map(|name| TextPath::root().field(SEEN).key(name)));
    let comments = carry(&comments, &Places { moved: places, renamed: &homes.renamed, entries: all });
    Sidecar { entries, unused, moved, retired, comments }
}

/// Names of unused translations: none twice, and none that a text of the call has.
struct Names(BTreeSet<String>);

impl Names {
    fn new(entries: &[Entry]) -> Self {
        Self(entries.iter().map(|entry| entry.text.path.to_string()).collect())
    }

    fn free(&mut self, old: &Old) -> String {
        let own = old.unused.clone().unwrap_or_else(|| old.at.to_string());
        let base = homes::base(&own);
        let numbered = (2_usize..).map(|number| format!("{base}{NUMBER}{number}"));
        let free = std::iter::once(own.clone()).chain(numbered).find(|name| !self.0.contains(name));
        let name = free.unwrap_or(own);
        self.0.insert(name.clone());
        name
    }
}
