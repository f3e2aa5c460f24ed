//! Where scenarios come from, and how a new one is begun.
//!
//! Three places, each with a folder for each scenario (`call.ron`, and translations named by their language, such as
//! `zh-CN.ron`): what is part of the binary, the user's own folder, and a folder named for this run. The later place
//! wins: a scenario of the user's may replace one of the binary without a word, for that is how one is corrected.
//! Within one place the same `id` twice is a mistake; the later one gets a finding and the first stays playable.
//!
//! What can't be read is an entry all the same, with its findings: a broken scenario is shown, never swallowed, and
//! costs no other one.
//!
//! [`Watch`] says when files of these places are saved. [`Follow`] reads them anew in a thread of its own and hands over
//! a [`Library`] in which what broke is represented by its last good version ([`LiveLibrary`]).

mod begin;
mod embedded;
mod entry;
mod folder;
mod follow;
mod found;
mod good;
mod live;
mod merge;
mod name;
mod places;
mod reader;
mod template;
mod watch;
mod write;

pub use begin::{NotBegun, begin};
pub use entry::{Entry, Origin, Played};
pub use folder::{CALL, Missing};
pub use follow::Follow;
pub use live::LiveLibrary;
pub use name::{BadName, check_name, next_name, suggest_name};
pub use places::Places;
pub use reader::{Reader, read_path};
pub use template::Template;
pub use watch::{Change, Watch, WatchError};
pub use write::write;

use crate::core::scenario::Scenario;
use found::Found;
use good::Good;
use std::sync::Arc;

/// The scenarios that can be played, and those that can't yet.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// What was named for this run first, then the user's own, then what ships; each in an order that teaches, by difficulty
    /// and skill, and those that say nothing of it behind, by folder name.
    pub entries: Vec<Entry>,
}

impl Library {
    /// The scenarios that are part of the binary, whatever lies on the machine.
    #[must_use]
    pub fn embedded() -> Self {
        let mut entries: Vec<Entry> = embedded::read().into_iter().map(Found::check).collect();
        entries.sort_by_key(Entry::place_in_course);
        Self { entries }
    }

    /// Reads every place.
    #[must_use]
    pub fn load(places: &Places) -> Self {
        Self::read(places, &mut Reader::default(), &Good::default())
    }

    /// Reads every place; what can't be played is represented by its version in `good`, if there is one.
    fn read(places: &Places, reader: &mut Reader, good: &Good) -> Self {
        let embedded = if places.embedded { embedded::read() } else { Vec::new() };
        let mut entries: Vec<Entry> = embedded.into_iter().map(|found| reader.check(found)).collect();
        for (folder, origin) in [(&places.user, Origin::User), (&places.folder, Origin::Folder)] {
            let Some(folder) = folder else { continue };
            // A folder of the user's that is not there yet is as good as an empty one.
            let mut found = reader.read_path(folder, origin).unwrap_or_default();
            merge::refuse_twins(&mut found);
            good.stand_in(&mut found);
            entries = merge::replace(entries, found);
        }
        entries.sort_by_key(Entry::place_in_course);
        Self { entries }
    }

    /// Exactly these entries, as when files are checked by name.
    #[must_use]
    pub fn of(mut entries: Vec<Entry>) -> Self {
        merge::refuse_twins(&mut entries);
        Self { entries }
    }

    /// The scenarios that can be played.
    pub fn playable(&self) -> impl Iterator<Item = &Arc<Scenario>> {
        self.entries.iter().filter_map(|entry| entry.scenario.as_ref())
    }

    /// The scenario of that name.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.playable().find(|scenario| scenario.id == id)
    }
}
