//! Endings.

use super::checker::Checker;
use super::moments;
use crate::core::diagnostic::Code;
use crate::core::scenario::Ending;
use crate::core::source::decode::Trail;

pub(super) fn endings(checker: &mut Checker<'_>) -> Vec<Ending> {
    let raw = checker.draft.raw;
    let root = Trail::root();
    let list = root.name("endings");
    // Where another one has none, that is the one in the wrong place: it has a note of its own.
    let is_open = raw.endings.values().all(|ending| ending.when.is_some());
    if let Some((id, _)) = raw.endings.last().filter(|_| is_open) {
        checker.note(Code::NoCatchAllEnding, &list.name(id).key(), vec![("found", id.clone())]);
    }
    raw.endings
        .iter()
        .map(|(id, ending)| {
            let path = list.name(id);
            checker.id(&path.key(), id);
            Ending {
                id: id.clone(),
                title: checker.text(&path.name("title"), &ending.title, |translation| {
                    translation.endings.get(id)?.title.as_deref()
                }),
                when: checker.maybe_condition(&path.name("when"), ending.when.as_ref()),
                outcome: ending.outcome,
                says: moments::lines(checker, &path.name("says"), &ending.says, |translation, line| {
                    translation.endings.get(id)?.says.get(line)
                }),
                later: checker.text(&path.name("later"), &ending.later, |translation| {
                    translation.endings.get(id)?.later.as_deref()
                }),
                note: ending.note.as_ref().map(|note| {
                    Box::new(
                        checker
                            .text(&path.name("note"), note, |translation| translation.endings.get(id)?.note.as_deref()),
                    )
                }),
            }
        })
        .collect()
}
