//! The scenario, or the customer, that an argument names.

use super::Trouble;
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::source::{Files, suggest};
use crate::library::{Entry, Library, Origin, read_path};
use crate::words::Words;
use std::path::Path;
use std::sync::Arc;

/// The scenario of a name: one of the library, or a path.
pub(super) fn find_scenario(words: &Words, library: &Library, name: &str) -> Result<Arc<Scenario>, Trouble> {
    find_with_files(words, library, name).map(|(scenario, _)| scenario)
}

/// The same with its files, in which a finding has its place.
pub(super) fn find_with_files(words: &Words, library: &Library, name: &str) -> Result<(Arc<Scenario>, Files), Trouble> {
    let playable = |entry: &Entry| entry.scenario.clone().map(|scenario| (scenario, entry.files.clone()));
    let is_it = |entry: &&Entry| entry.scenario.as_ref().is_some_and(|scenario| scenario.id == name);
    if let Some(found) = library.entries.iter().find(is_it).and_then(playable) {
        return Ok(found);
    }
    let path = Path::new(name);
    let found = read_path(path, Origin::Folder).unwrap_or_default();
    let broken = || found.first().or_else(|| library.entries.iter().find(|entry| entry.name == name));
    match found.as_slice() {
        [entry] if entry.scenario.is_some() => playable(entry).ok_or_else(|| no_scenario(words, library, name)),
        [_, _, ..] => Err(Trouble::Said(words.with("cli-play-many", &[("path", name.into())]))),
        _ => Err(match broken() {
            Some(entry) => {
                let file = entry.files.call.name.as_str();
                Trouble::Said(words.with("cli-play-broken", &[("found", name.into()), ("file", file.into())]))
            }
            None => no_scenario(words, library, name),
        }),
    }
}

/// The customer of a name.
pub(super) fn find_customer(words: &Words, scenario: &Scenario, name: &str) -> Result<CustomerIndex, Trouble> {
    scenario.find_customer(name).ok_or_else(|| {
        let names: Vec<_> = scenario.customers.iter().map(|customer| customer.id.clone()).collect();
        let arguments = [("found", name.into()), ("expected", words.list(&names).into())];
        Trouble::Said(words.with("cli-play-no-customer", &arguments))
    })
}

fn no_scenario(words: &Words, library: &Library, name: &str) -> Trouble {
    let meant = suggest(name, library.playable().map(|scenario| scenario.id.as_str()));
    let hint = match meant {
        Some(meant) => words.with("finding-suggestion", &[("suggestion", meant.into())]),
        None => words.get("cli-play-see-list"),
    };
    Trouble::Said(words.with("cli-play-no-scenario", &[("found", name.into()), ("hint", hint.into())]))
}
