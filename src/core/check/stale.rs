//! Translations whose text has changed since they were made.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place, Severity};
use crate::core::translation::stale;

/// Notes every translation that was made from a text as it no longer is.
pub(super) fn check_stale(checker: &mut Checker<'_>) {
    let draft = checker.draft;
    for (language, source, translation) in draft.translations {
        for found in stale(draft.raw, translation, None) {
            let path = found.path.to_path();
            // A text that can't be read is mended first: what it says now is not what it will say.
            let is_broken = |note: &Note| note.place.path == path && note.code.severity() == Severity::Error;
            if found.now.is_empty() || checker.notes().iter().any(is_broken) {
                continue;
            }
            let details =
                vec![("language", language.tag().to_owned()), ("place", found.path.to_string()), ("now", found.now)];
            let place = Place::of(path);
            let note = Note::on(Code::StaleTranslation, place.clone().in_source(*source)).with(details);
            checker.push(note.label("source", place));
        }
    }
}
