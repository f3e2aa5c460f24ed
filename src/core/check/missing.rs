//! Texts without a translation, where there are many.

use crate::core::diagnostic::{Code, Note};
use std::collections::BTreeSet;

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
