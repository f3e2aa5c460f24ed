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
    if let Some((id, _)) = raw.endings.last().filter(|(_, ending)| ending.when.is_some()) {
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
            }
        })
        .collect()
}
