//! Which translation belongs to which text, after both files may have been edited.

use super::given::given;
use super::memory::{Memory, digest};
use super::{Part, SourceText, TextPath, texts};
use crate::core::source::{RawScenario, RawTranslation};
use std::collections::{BTreeMap, BTreeSet};

/// What parts the number from the name where several unused translations stood at the same place.
pub(super) const NUMBER: char = '#';

/// A translation as the file has it.
pub(super) struct Old {
    /// Where it stands in the file.
    pub(super) at: TextPath,
    /// Where its text is, or was; none for an unused one under a name that the format does not have.
    pub(super) base: Option<TextPath>,
    /// The name of one that is unused.
    pub(super) unused: Option<String>,
    pub(super) translation: String,
    pub(super) memory: Option<Memory>,
}

/// Every translation of the file, unused ones last; not the blank ones.
pub(super) fn olds(translation: &RawTranslation) -> Vec<Old> {
    let memory = |name: &str| translation.seen.get(name).and_then(|seen| Memory::parse(seen));
    let placed = given(translation).into_iter().map(|(path, text)| Old {
        memory: memory(&path.to_string()),
        at: path.clone(),
        base: Some(path),
        unused: None,
        translation: text.to_owned(),
    });
    let unused = translation.unused.iter().map(|(name, text)| Old {
        memory: memory(name),
        at: TextPath::unused(name),
        base: TextPath::parse(base(name)),
        unused: Some(name.clone()),
        translation: text.clone(),
    });
    placed.chain(unused).filter(|old| !old.translation.trim().is_empty()).collect()
}

/// The name of an unused translation without its number.
pub(super) fn base(name: &str) -> &str {
    name.split_once(NUMBER).map_or(name, |(base, _)| base)
}

/// A translation at home.
#[derive(Clone, Copy)]
pub(super) struct Home {
    /// The place of the translation among the old ones.
    pub(super) old: usize,
    pub(super) stale: bool,
}

/// Translations and texts that belong together, and what that says about names.
pub(super) struct Homes {
    /// For each text, its translation.
    pub(super) of_texts: Vec<Option<Home>>,
    /// For each old translation, the place of its text.
    pub(super) of_olds: Vec<Option<usize>>,
    /// Names that were changed in the call, as far as translations show it: from, to.
    pub(super) renamed: Vec<(TextPath, TextPath)>,
}

/// Finds a home for as many translations as have one.
pub(super) fn settle(texts: &[SourceText], olds: &[Old]) -> Homes {
    let mut finder = Finder {
        texts,
        olds,
        places: texts.iter().enumerate().map(|(place, text)| (&text.path, place)).collect(),
        homes: Homes { of_texts: vec![None; texts.len()], of_olds: vec![None; olds.len()], renamed: Vec::new() },
    };
    finder.where_nothing_changed();
    finder.by_the_same_text();
    finder.where_the_text_changed();
    finder.by_renamed_groups();
    finder.back_from_the_unused();
    finder.homes
}

/// Names that were changed in the call, as far as `seen` shows it by the texts under them: the place of each in the sidecar,
/// and its name now.
#[must_use]
pub fn renamed_names(raw: &RawScenario, translation: &RawTranslation) -> BTreeMap<String, String> {
    if translation.seen.is_empty() {
        return BTreeMap::new();
    }
    let homes = settle(&texts(raw), &olds(translation));
    let name = |(from, to): (TextPath, TextPath)| {
        let (Some((Part::Key(_), list)), Some((Part::Key(name), there))) =
            (from.parts().split_last(), to.parts().split_last())
        else {
            return None;
        };
        (list == there).then(|| (from.to_string(), name.clone()))
    };
    homes.renamed.into_iter().filter_map(name).collect()
}

struct Finder<'a> {
    texts: &'a [SourceText],
    olds: &'a [Old],
    places: BTreeMap<&'a TextPath, usize>,
    homes: Homes,
}

impl Finder<'_> {
    /// Gives a translation its home, unless one of the two is taken.
    fn give(&mut self, old: usize, text: usize) {
        if self.homes.of_texts[text].is_none() && self.homes.of_olds[old].is_none() {
            let Old { translation, memory, .. } = &self.olds[old];
            let source = &self.texts[text].source;
            let stale = memory.as_ref().is_some_and(|memory| memory.is_stale(source, translation));
            self.homes.of_texts[text] = Some(Home { old, stale });
            self.homes.of_olds[old] = Some(text);
        }
    }

    /// The text at the place where a translation stands.
    fn own(&self, old: usize) -> Option<usize> {
        let old = &self.olds[old];
        self.places.get(old.base.as_ref().filter(|_| old.unused.is_none())?).copied()
    }

    fn where_nothing_changed(&mut self) {
        for old in 0..self.olds.len() {
            let Some(text) = self.own(old) else { continue };
            let Old { translation, memory, .. } = &self.olds[old];
            if !memory.as_ref().is_some_and(|memory| memory.is_stale(&self.texts[text].source, translation)) {
                self.give(old, text);
            }
        }
    }

    /// A text under another name, as when a moment was renamed or a list has a new first entry.
    fn by_the_same_text(&mut self) {
        let mut by_source: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, old) in self.olds.iter().enumerate() {
            if let Some(memory) = &old.memory {
                by_source.entry(memory.source.as_str()).or_default().push(place);
            }
        }
        let mut told = BTreeSet::new();
        for (place, text) in self.texts.iter().enumerate() {
            let digest = digest(&text.source);
            let free = by_source.get(digest.as_str()).into_iter().flatten().filter_map(|old| {
                let base = self.olds[*old].base.as_ref()?;
                let fits = self.homes.of_olds[*old].is_none() && base.is_like(&text.path);
                fits.then(|| (self.olds[*old].unused.is_none(), base.shared(&text.path), *old))
            });
            // The nearest; of equally near ones the first in the file.
            let nearest = free.max_by_key(|(placed, shared, old)| (*placed, *shared, std::cmp::Reverse(*old)));
            let Some((_, _, old)) = nearest.filter(|_| self.homes.of_texts[place].is_none()) else { continue };
            self.give(old, place);
            let renamed = self.olds[old].base.as_ref().and_then(|from| differing(from, &text.path));
            self.homes.renamed.extend(renamed.filter(|pair| told.insert(pair.clone())));
        }
        // A name within a renamed group before the group itself.
        self.homes.renamed.sort_by_key(|(from, _)| std::cmp::Reverse(from.parts().len()));
    }

    fn where_the_text_changed(&mut self) {
        for old in 0..self.olds.len() {
            if let Some(text) = self.own(old) {
                self.give(old, text);
            }
        }
    }

    /// A text that was changed in a group that was renamed at the same time.
    fn by_renamed_groups(&mut self) {
        for old in 0..self.olds.len() {
            let Some(base) = self.olds[old].base.as_ref().filter(|base| !self.places.contains_key(base)) else {
                continue;
            };
            let there = renamed(&self.homes.renamed, base).find_map(|path| self.places.get(&path).copied());
            if let Some(text) = there {
                self.give(old, text);
            }
        }
    }

    /// A name that the call had, lost, and has again.
    fn back_from_the_unused(&mut self) {
        for old in 0..self.olds.len() {
            if let Some(text) = self.olds[old].base.as_ref().and_then(|base| self.places.get(base).copied()) {
                self.give(old, text);
            }
        }
    }
}

/// What a way may be called now.
pub(super) fn renamed<'a>(
    pairs: &'a [(TextPath, TextPath)],
    path: &'a TextPath,
) -> impl Iterator<Item = TextPath> + use<'a> {
    pairs.iter().filter_map(|(from, to)| path.behind(from).map(|rest| to.join(rest)))
}

/// Two ways without what they share at their ends; none if nothing differs.
fn differing(from: &TextPath, to: &TextPath) -> Option<(TextPath, TextPath)> {
    let backwards = from.parts().iter().rev().zip(to.parts().iter().rev());
    let shared = backwards.take_while(|(from, to)| from == to).count();
    let pair = (from.prefix(from.parts().len() - shared), to.prefix(to.parts().len() - shared));
    (from != to).then_some(pair)
}
