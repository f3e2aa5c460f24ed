//! The last version of each scenario that could be played.

use super::Entry;
use crate::core::scenario::Scenario;
use std::collections::BTreeMap;
use std::sync::Arc;

/// By the name of the call's file.
#[derive(Clone, Debug, Default)]
pub(super) struct Good(BTreeMap<String, Arc<Scenario>>);

impl Good {
    /// Remembers what can be played. What has vanished stays remembered: some editors delete a file and write it anew.
    pub(super) fn remember(&mut self, entries: &[Entry]) {
        for entry in entries.iter().filter(|entry| !entry.outdated) {
            if let Some(scenario) = &entry.scenario {
                self.0.insert(entry.files.call.name.clone(), Arc::clone(scenario));
            }
        }
    }

    /// Lets the last good version stand in for each entry of a place that can't be played, unless another one has its
    /// name by now.
    pub(super) fn stand_in(&self, entries: &mut [Entry]) {
        for place in 0..entries.len() {
            let entry = &entries[place];
            let Some(good) = self.0.get(&entry.files.call.name).filter(|_| entry.scenario.is_none()) else { continue };
            let is_taken = entries.iter().any(|other| other.scenario.as_ref().is_some_and(|held| held.id == good.id));
            if !is_taken {
                entries[place].scenario = Some(Arc::clone(good));
                entries[place].outdated = true;
            }
        }
    }
}
