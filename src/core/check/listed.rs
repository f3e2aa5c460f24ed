//! The same name twice in a list.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::Scenario;
use crate::core::source::decode::Trail;
use std::collections::{BTreeMap, BTreeSet};

/// The entries of a list, each at its first place.
pub(super) fn once<T: Ord>(list: &[T]) -> impl Iterator<Item = (usize, &T)> {
    let mut seen = BTreeSet::new();
    list.iter().enumerate().filter(move |(_, entry)| seen.insert(*entry))
}

/// Notes what stands in a list once more. It is looked for in the lists as they are written; a scenario has each once.
pub(super) fn check_listed(checker: &mut Checker<'_>, _: &Scenario) {
    let raw = checker.draft.raw;
    let root = Trail::root();
    twice(checker, &root.name("tags"), &raw.tags, String::clone);
    twice(checker, &root.name("embodies"), &raw.embodies, u8::to_string);
    let list = root.name("customers");
    for (id, customer) in raw.customers.iter() {
        twice(checker, &list.name(id).name("needs"), &customer.needs, String::clone);
    }
    let list = root.name("moments");
    for (id, moment) in raw.moments.iter() {
        let own = list.name(id);
        twice(checker, &own.name("opens"), &moment.opens, String::clone);
        let replies = own.name("replies");
        for (reply, raw) in moment.replies.iter() {
            twice(checker, &replies.name(reply).name("keeps"), &raw.keeps, |fact| format!("{fact:?}"));
        }
    }
}

fn twice<T: Ord>(checker: &mut Checker<'_>, path: &Trail<'_>, list: &[T], name: impl Fn(&T) -> String) {
    let mut first = BTreeMap::new();
    for (place, entry) in list.iter().enumerate() {
        let first = *first.entry(entry).or_insert(place);
        if first != place {
            let at = |place| Place::of(path.index(place).to_path());
            let note = Note::on(Code::ListedTwice, at(place)).with(vec![("found", name(entry))]);
            checker.push(note.label("first", at(first)));
        }
    }
}
