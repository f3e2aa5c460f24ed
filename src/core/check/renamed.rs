//! Which name of the call a name of a translation was, where one of the two was changed.

use crate::core::source::suggest;
use std::collections::{BTreeMap, BTreeSet};

/// Pairs of names up to which each is held against each: of more, nobody mistyped them all.
const PAIRS: usize = 100_000;

/// Whether an entry under one name may be that under the other.
pub(super) type Alike<'a> = dyn Fn(&str, &str) -> bool + 'a;

/// What is known of the names in a list besides how they are written.
pub(super) struct Evidence<'e> {
    /// The new name, where the texts show it.
    pub(super) known: &'e dyn Fn(&str) -> Option<&'e str>,
    /// Whether two entries at the same place of the list may be one; none where their place says nothing.
    pub(super) alike: Option<&'e Alike<'e>>,
}

/// For each name that the translation has and the call has not, the one that it most likely is there: what the texts show,
/// else a name that is a little off, else one at the same place. None is taken that has a translation of its own.
pub(super) fn renamed<'n>(
    theirs: &[&'n str],
    ours: &[&'n str],
    evidence: &Evidence<'_>,
) -> Vec<(&'n str, Option<&'n str>)> {
    let has: BTreeSet<&str> = ours.iter().copied().collect();
    let translated: BTreeSet<&str> = theirs.iter().copied().collect();
    let lost: Vec<&str> = theirs.iter().copied().filter(|name| !has.contains(name)).collect();
    let mut free: BTreeSet<&str> = ours.iter().copied().filter(|name| !translated.contains(name)).collect();
    let mut now: BTreeMap<&str, &str> = BTreeMap::new();
    for name in &lost {
        if let Some(to) = (evidence.known)(name).and_then(|to| free.take(to)) {
            now.insert(name, to);
        }
    }
    if lost.len().saturating_mul(free.len()) <= PAIRS {
        for name in &lost {
            let near = || suggest(name, free.iter().copied()).and_then(|to| free.get(to.as_str()).copied());
            if let (false, Some(to)) = (now.contains_key(name), near()) {
                free.remove(to);
                now.insert(name, to);
            }
        }
    }
    if let Some(alike) = evidence.alike {
        let open: Vec<&str> = lost.iter().copied().filter(|name| !now.contains_key(name)).collect();
        for (name, to) in at_the_same_place(theirs, ours, &open, &free, &now) {
            if alike(name, to) {
                now.insert(name, to);
            }
        }
    }
    lost.into_iter().map(|name| (name, now.get(name).copied())).collect()
}

/// Names between the same neighbours, as many here as there; or the only one here and the only one there.
fn at_the_same_place<'n>(
    theirs: &[&'n str],
    ours: &[&'n str],
    open: &[&'n str],
    free: &BTreeSet<&'n str>,
    now: &BTreeMap<&'n str, &'n str>,
) -> Vec<(&'n str, &'n str)> {
    if let ([name], 1) = (open, free.len()) {
        return free.iter().map(|to| (*name, *to)).collect();
    }
    let is_open: BTreeSet<&str> = open.iter().copied().collect();
    let old = runs(theirs, |name| is_open.contains(name), |name| now.get(name).copied().unwrap_or(name));
    let new = runs(ours, |name| free.contains(name), |name| name);
    let both = old.into_iter().filter_map(|(before, old)| Some((old, new.get(&before)?)));
    both.filter(|(old, new)| old.len() == new.len())
        .flat_map(|(old, new)| old.into_iter().zip(new.iter().copied()))
        .collect()
}

/// The wanted names in a row, by the name before them.
fn runs<'n>(
    names: &[&'n str],
    is_wanted: impl Fn(&str) -> bool,
    called: impl Fn(&'n str) -> &'n str,
) -> BTreeMap<Option<&'n str>, Vec<&'n str>> {
    let mut runs: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
    let mut before = None;
    for name in names.iter().copied() {
        if is_wanted(name) {
            runs.entry(before).or_default().push(name);
        } else {
            before = Some(called(name));
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(theirs: &[&'static str], ours: &[&'static str]) -> Vec<(&'static str, Option<&'static str>)> {
        renamed(theirs, ours, &Evidence { known: &|_| None, alike: Some(&|_, _| true) })
    }

    #[test]
    fn a_name_is_found_by_how_it_is_written_and_by_its_place() {
        assert_eq!(told(&["a-day", "care"], &["care", "a-date"]), [("a-day", Some("a-date"))]);
        assert_eq!(told(&["refund", "care"], &["care", "a-date"]), [("refund", Some("a-date"))], "the only one");
        let ours = ["opening", "depot", "promise", "close"];
        assert_eq!(
            told(&["opening", "first", "second", "close"], &ours),
            [("first", Some("depot")), ("second", Some("promise"))]
        );
        assert_eq!(told(&["first", "opening", "depot", "close", "second"], &ours), [("first", None), ("second", None)]);
    }

    #[test]
    fn what_the_texts_show_goes_first_and_no_name_is_taken_twice() {
        let known = |name: &str| (name == "a-day").then_some("refund");
        let evidence = Evidence { known: &known, alike: None };
        let found = renamed(&["a-day", "a-dat"], &["a-date", "refund"], &evidence);
        assert_eq!(found, [("a-day", Some("refund")), ("a-dat", Some("a-date"))]);
        let found = renamed(&["other"], &["refund"], &Evidence { known: &|_| None, alike: None });
        assert_eq!(found, [("other", None)]);
    }
}
