//! Translations of things that are not there.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::source::decode::Trail;
use crate::core::source::suggest;

/// Notes every name in a translation that the call does not have: most often a name that was changed in one of them.
pub(super) fn check_names(checker: &mut Checker<'_>) {
    let raw = checker.draft.raw;
    let translations = checker.draft.translations;
    for (_, source, translation) in translations {
        let mut compare = |path: Trail<'_>, theirs: Vec<&String>, ours: Vec<&String>| {
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
