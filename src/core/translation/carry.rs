//! Comments of the translator, each at its new place.

use super::TextPath;
use super::comments::{Anchor, Comments};
use super::homes::renamed;
use std::collections::{BTreeMap, BTreeSet};

/// Comments by their place.
#[derive(Clone, Debug, Default)]
pub(super) struct Carried(BTreeMap<Anchor, Vec<String>>);

impl Carried {
    pub(super) fn at(&self, anchor: &Anchor) -> &[String] {
        self.0.get(anchor).map_or(&[], Vec::as_slice)
    }
}

/// What is known of the places in the new file.
pub(super) struct Places<'a> {
    /// Where each translation of the old file stands in the new one.
    pub(super) moved: BTreeMap<TextPath, TextPath>,
    /// Names that were changed.
    pub(super) renamed: &'a [(TextPath, TextPath)],
    /// Every entry of the new file, unused ones among them.
    pub(super) entries: Vec<TextPath>,
}

/// Carries every comment: with its translation, or with its group under the group's new name, or else to the end of
/// the file.
pub(super) fn carry(comments: &Comments, places: &Places<'_>) -> Carried {
    let mut known: BTreeSet<TextPath> = BTreeSet::from([TextPath::root()]);
    for entry in &places.entries {
        known.extend((1..=entry.parts().len()).map(|length| entry.prefix(length)));
    }
    let home = |path: &TextPath| {
        let follows = |path: &TextPath| places.moved.get(path).cloned();
        let under_another_name = || renamed(places.renamed, path).find(|path| known.contains(path));
        // The first translation of a group that is no more.
        let within = || places.moved.iter().find(|(from, _)| from.behind(path).is_some()).map(|(_, to)| to.clone());
        follows(path).or_else(|| known.contains(path).then(|| path.clone())).or_else(under_another_name).or_else(within)
    };
    let mut carried = Carried::default();
    for (anchor, text) in &comments.theirs {
        let new = match anchor {
            Anchor::Above(path) => home(path).map(Anchor::Above),
            // Behind the last entry there must be a group; where it came down to one entry, above that.
            Anchor::Within(path) => home(path)
                .map(|new| if places.entries.contains(&new) { Anchor::Above(new) } else { Anchor::Within(new) }),
            Anchor::End => Some(Anchor::End),
        };
        carried.0.entry(new.unwrap_or(Anchor::End)).or_default().push(text.clone());
    }
    carried
}
