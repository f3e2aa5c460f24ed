//! What is told, and what it is gathered from.

use super::Armed;
use super::root::{Root, is_of_interest};
use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind};
use notify::{Event, EventKind, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What was saved, came or went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The folders of the scenarios that it happened to, as the paths were given; a root itself where it came or went.
    /// They need not exist any more.
    pub folders: BTreeSet<PathBuf>,
}

/// What has happened since the last quiet.
#[derive(Debug, Default)]
pub(super) struct Pending {
    pub(super) change: Change,
    /// Whether folders came or went, so that others are to be watched.
    pub(super) folders_moved: bool,
    /// Watched folders that came or went.
    pub(super) stale: BTreeSet<PathBuf>,
}

impl Pending {
    pub(super) fn is_empty(&self) -> bool {
        self.change.folders.is_empty() && !self.folders_moved
    }

    /// Takes in what the system tells. Where it has lost count of its events, everything may have changed.
    pub(super) fn add<W: Watcher>(&mut self, event: &notify::Result<Event>, armed: &Armed<W>) {
        let event = match event {
            Ok(event) if !event.need_rescan() => event,
            _ => {
                self.folders_moved = true;
                self.change.folders.extend(armed.roots.iter().map(|root| root.named.clone()));
                return;
            }
        };
        if is_reading(event.kind) {
            return;
        }
        for path in &event.paths {
            let is_held = armed.holds(path);
            if is_held && moves_folders(event.kind) {
                self.folders_moved = true;
                self.stale.insert(path.clone());
            }
            for root in &armed.roots {
                self.add_path(root, path, event.kind, is_held);
            }
        }
    }

    fn add_path(&mut self, root: &Root, path: &Path, kind: EventKind, is_held: bool) {
        if root.real.starts_with(path) {
            // The root itself, or something that it lies in, came or went.
            self.folders_moved |= moves_folders(kind);
            return;
        }
        let Ok(within) = path.strip_prefix(&root.real) else { return };
        let depth = within.components().count();
        if depth > 2 {
            return;
        }
        if is_of_interest(path) && !is_held {
            // A file of the root's own scenario, or of one in it.
            let folder = path.parent().filter(|_| root.counts(path));
            self.change.folders.extend(folder.map(|folder| root.name(folder)));
        } else if depth == 1 && moves_folders(kind) && (is_held || path.is_dir()) {
            // A folder in it.
            self.folders_moved = true;
            self.change.folders.insert(root.name(path));
        }
    }
}

/// Whether somebody only looked. That a file that was written is closed is no looking.
fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

/// Whether it is of a kind by which a folder comes, goes, or opens to us.
fn moves_folders(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(kind) => kind != CreateKind::File,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Data(_)),
        EventKind::Remove(_) | EventKind::Any | EventKind::Other => true,
        EventKind::Access(_) => false,
    }
}
