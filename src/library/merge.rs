//! What happens when a name comes twice.

use super::Entry;
use crate::core::diagnostic::{Code, Finding};
use crate::core::source::syntax::read;
use crate::core::source::{Document, Path};
use std::collections::BTreeMap;

/// Refuses every scenario whose name an earlier one of the same place has.
pub(super) fn refuse_twins(entries: &mut [Entry]) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for entry in entries {
        let Some(id) = entry.scenario.as_ref().map(|scenario| scenario.id.clone()) else { continue };
        match seen.get(&id) {
            // The same file named twice is no second scenario.
            Some(first) if *first == entry.files.call.name => {}
            Some(first) => {
                entry.findings.push(twin(entry, &id, first));
                entry.scenario = None;
            }
            None => {
                seen.insert(id, entry.files.call.name.clone());
            }
        }
    }
}

fn twin(entry: &Entry, id: &str, first: &str) -> Finding {
    let file = &entry.files.call;
    // It was read a moment ago, so it is text.
    let text = file.text().unwrap_or_default();
    let reading = read(text);
    let path = Path::root().name("id");
    let span = Document::new(text, &reading.root).locate(&path).range();
    let details = vec![("found", id.to_owned()), ("other", first.to_owned())];
    Finding { path: path.to_string(), ..Finding::new(Code::DuplicateScenario, &file.name, span, details) }
}

/// The entries of two places: of two playable scenarios with the same name the later place's is kept.
pub(super) fn replace(earlier: Vec<Entry>, later: Vec<Entry>) -> Vec<Entry> {
    let is_replaced = |entry: &Entry| later.iter().any(|new| new.scenario.is_some() && new.id() == entry.id());
    earlier.into_iter().filter(|entry| !is_replaced(entry)).collect::<Vec<_>>().into_iter().chain(later).collect()
}
