//! Translations of things that are not there.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::source::decode::Trail;
use crate::core::source::suggest;
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
    let translations = checker.draft.translations;
    for (_, source, translation) in translations {
        let mut compare = |path: Trail<'_>, theirs: Vec<&String>, ours: Vec<&String>| {
            if !doubled.is_empty() && doubled.contains(&path.to_path().to_string()) {
                return;
            }
            for id in theirs.into_iter().filter(|id| !ours.contains(id)) {
                let place = Place::of(path.name(id).key().to_path()).in_source(*source);
                let details = vec![("found", id.clone())];
                let meant = suggest(id, ours.iter().map(|id| id.as_str()));
                checker.push(Note::on(Code::UnknownTranslation, place).with(details).suggesting(meant));
            }
        };
        let root = Trail::root();
        compare(root.name("needs"), translation.needs.keys().collect(), raw.needs.keys().collect());
        compare(root.name("knowledge"), translation.knowledge.keys().collect(), raw.knowledge.keys().collect());
        compare(root.name("customers"), translation.customers.keys().collect(), raw.customers.keys().collect());
        compare(root.name("moments"), translation.moments.keys().collect(), raw.moments.keys().collect());
        compare(root.name("endings"), translation.endings.keys().collect(), raw.endings.keys().collect());
        for (id, customer) in translation.customers.iter() {
            if let Some(ours) = raw.customers.get(id) {
                let list = root.name("customers");
                let customer_path = list.name(id);
                compare(
                    customer_path.name("expects"),
                    customer.expects.keys().collect(),
                    ours.expects.keys().collect(),
                );
            }
        }
        for (id, moment) in translation.moments.iter() {
            if let Some(ours) = raw.moments.get(id) {
                let list = root.name("moments");
                let path = list.name(id);
                compare(path.name("says"), moment.says.keys().collect(), ours.says.keys().collect());
                compare(path.name("replies"), moment.replies.keys().collect(), ours.replies.keys().collect());
            }
        }
        for (id, ending) in translation.endings.iter() {
            if let Some(ours) = raw.endings.get(id) {
                let list = root.name("endings");
                let ending_path = list.name(id);
                compare(ending_path.name("says"), ending.says.keys().collect(), ours.says.keys().collect());
            }
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
