//! Translations of things that are not there.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::source::decode::Trail;
use crate::core::source::{UniqueMap, suggest};
use std::collections::BTreeSet;

/// Notes every name in a translation that the call does not have: most often a name that was changed in one of them.
pub(super) fn check_names(checker: &mut Checker<'_>, noted: &[Note]) {
    // A name that stands twice took the place of another, whose translation waits for it.
    let doubled: Vec<String> = noted
        .iter()
        .filter(|note| note.code == Code::DuplicateId && note.place.source == 0)
        .filter_map(|note| Some(note.place.path.to_string().rsplit_once('.')?.0.to_owned()))
        .collect();
    let raw = checker.draft.raw;
    for (_, source, translation) in checker.draft.translations {
        let mut names = Names { checker, source: *source, doubled: &doubled };
        let root = Trail::root();
        names.compare(&root.name("needs"), &translation.needs, &raw.needs);
        names.compare(&root.name("knowledge"), &translation.knowledge, &raw.knowledge);
        names.compare(&root.name("customers"), &translation.customers, &raw.customers);
        names.compare(&root.name("moments"), &translation.moments, &raw.moments);
        names.compare(&root.name("endings"), &translation.endings, &raw.endings);
        let list = root.name("customers");
        for (id, customer) in translation.customers.iter() {
            if let Some(ours) = raw.customers.get(id) {
                names.compare(&list.name(id).name("expects"), &customer.expects, &ours.expects);
            }
        }
        let list = root.name("moments");
        for (id, moment) in translation.moments.iter() {
            if let Some(ours) = raw.moments.get(id) {
                let path = list.name(id);
                names.compare(&path.name("says"), &moment.says, &ours.says);
                names.compare(&path.name("replies"), &moment.replies, &ours.replies);
            }
        }
        let list = root.name("endings");
        for (id, ending) in translation.endings.iter() {
            if let Some(ours) = raw.endings.get(id) {
                names.compare(&list.name(id).name("says"), &ending.says, &ours.says);
            }
        }
    }
}

/// The names of one translation beside those of the call.
struct Names<'c, 'a> {
    checker: &'c mut Checker<'a>,
    source: usize,
    /// The lists of the call in which a name stands twice.
    doubled: &'c [String],
}

impl Names<'_, '_> {
    /// Notes what a list of the translation has and that of the call has not.
    fn compare<T, O>(&mut self, path: &Trail<'_>, theirs: &UniqueMap<T>, ours: &UniqueMap<O>) {
        if !self.doubled.is_empty() && self.doubled.contains(&path.to_path().to_string()) {
            return;
        }
        for id in theirs.keys().filter(|id| ours.get(id.as_str()).is_none()) {
            let place = Place::of(path.name(id).key().to_path()).in_source(self.source);
            let details = vec![("found", id.clone())];
            let meant = suggest(id, ours.keys().map(String::as_str));
            self.checker.push(Note::on(Code::UnknownTranslation, place).with(details).suggesting(meant));
        }
    }
}

/// From how many missing translations on a file is unfinished rather than a text forgotten.
const UNFINISHED: usize = 4;

/// Tells of the translations that a file lacks in one note, where it lacks many.
pub(super) fn gather_missing(notes: &mut Vec<Note>) {
    let is_missing = |note: &Note, source| note.code == Code::MissingTranslation && note.place.source == source;
    let sources: BTreeSet<usize> = notes.iter().map(|note| note.place.source).collect();
    for source in sources {
        let count = notes.iter().filter(|note| is_missing(note, source)).count();
        if count < UNFINISHED {
            continue;
        }
        // For programs, which want them all.
        let all: Vec<String> =
            notes.iter().filter(|note| is_missing(note, source)).map(|note| note.place.path.to_string()).collect();
        let many = [("kind", "many".to_owned()), ("count", count.to_string()), ("places", all.join(", "))];
        let mut first = Some(many);
        notes.retain_mut(|note| {
            if !is_missing(note, source) {
                return true;
            }
            let many = first.take();
            let is_first = many.is_some();
            note.details.extend(many.into_iter().flatten());
            is_first
        });
    }
}

/// Without the missing translations of what a translation has under a name that is a little off: one slip, one note.
pub(super) fn without_renamed(notes: Vec<Note>) -> Vec<Note> {
    let meant: Vec<(usize, String)> = notes
        .iter()
        .filter(|note| note.code == Code::UnknownTranslation)
        .filter_map(|note| {
            let written = note.place.path.to_string();
            let list = written.rsplit_once('.').map_or("", |(list, _)| list);
            note.suggestion.as_ref().map(|meant| (note.place.source, format!("{list}.{meant}")))
        })
        .collect();
    let is_meant = |note: &Note| {
        let path = note.place.path.to_string();
        meant.iter().any(|(source, meant)| {
            *source == note.place.source
                && path.strip_prefix(meant.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    if meant.is_empty() {
        return notes;
    }
    notes.into_iter().filter(|note| note.code != Code::MissingTranslation || !is_meant(note)).collect()
}
