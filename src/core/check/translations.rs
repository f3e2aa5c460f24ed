//! Translations of things that are not there.

use super::checker::{Checker, Note};
use crate::core::diagnostic::Code;
use crate::core::source::{Path, suggest};

/// Notes every name in a translation that the call does not have: most often a name that was changed in one of them.
pub(super) fn check_names(checker: &mut Checker<'_>) {
    let raw = checker.draft.raw;
    let translations = checker.draft.translations;
    for (place, (_, translation)) in translations.iter().enumerate() {
        let mut compare = |path: Path, theirs: Vec<&String>, ours: Vec<&String>| {
            for id in theirs.into_iter().filter(|id| !ours.contains(id)) {
                checker.push(Note {
                    code: Code::UnknownTranslation,
                    source: place + 1,
                    path: path.name(id).key(),
                    within: None,
                    details: vec![("found", id.clone())],
                    suggestion: suggest(id, ours.iter().map(|id| id.as_str())),
                });
            }
        };
        let root = Path::root();
        compare(root.name("needs"), translation.needs.keys().collect(), raw.needs.keys().collect());
        compare(root.name("knowledge"), translation.knowledge.keys().collect(), raw.knowledge.keys().collect());
        compare(root.name("customers"), translation.customers.keys().collect(), raw.customers.keys().collect());
        compare(root.name("moments"), translation.moments.keys().collect(), raw.moments.keys().collect());
        compare(root.name("endings"), translation.endings.keys().collect(), raw.endings.keys().collect());
        for (id, customer) in translation.customers.iter() {
            if let Some(ours) = raw.customers.get(id) {
                let path = root.name("customers").name(id).name("expects");
                compare(path, customer.expects.keys().collect(), ours.expects.keys().collect());
            }
        }
        for (id, moment) in translation.moments.iter() {
            if let Some(ours) = raw.moments.get(id) {
                let path = root.name("moments").name(id);
                compare(path.name("says"), moment.says.keys().collect(), ours.says.keys().collect());
                compare(path.name("replies"), moment.replies.keys().collect(), ours.replies.keys().collect());
            }
        }
        for (id, ending) in translation.endings.iter() {
            if let Some(ours) = raw.endings.get(id) {
                let path = root.name("endings").name(id).name("says");
                compare(path, ending.says.keys().collect(), ours.says.keys().collect());
            }
        }
    }
}
