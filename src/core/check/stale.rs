//! Translations whose text has changed since they were made.

use super::checker::{Checker, Note};
use crate::core::diagnostic::Code;
use crate::core::translation::stale;

/// Notes every translation that was made from a text as it no longer is.
pub(super) fn check_stale(checker: &mut Checker<'_>) {
    let draft = checker.draft;
    for (place, (language, translation)) in draft.translations.iter().enumerate() {
        for found in stale(draft.raw, translation, None) {
            let details = vec![
                ("language", language.own_name().to_owned()),
                ("tag", language.tag().to_owned()),
                ("place", found.path.to_string()),
                ("now", found.now),
            ];
            checker.push(Note {
                code: Code::StaleTranslation,
                source: place + 1,
                path: found.path.to_path(),
                within: None,
                details,
                suggestion: None,
            });
        }
    }
}
