//! Translations whose text has changed since they were made.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::translation::stale;

/// Notes every translation that was made from a text as it no longer is.
pub(super) fn check_stale(checker: &mut Checker<'_>) {
    let draft = checker.draft;
    for (language, source, translation) in draft.translations {
        for found in stale(draft.raw, translation, None) {
            let details = vec![
                ("language", language.own_name().to_owned()),
                ("tag", language.tag().to_owned()),
                ("place", found.path.to_string()),
                ("now", found.now),
            ];
            let place = Place::of(found.path.to_path());
            let note = Note::on(Code::StaleTranslation, place.clone().in_source(*source)).with(details);
            checker.push(note.label("source", place));
        }
    }
}
