//! The folders that the system watches for us.

use super::change::{Change, Pending};
use super::{Root, WatchError};
use notify::{ErrorKind, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How often folders are looked for anew while they go on appearing.
const ROUNDS: usize = 8;

/// The roots, and what is watched for them: what each lies in, itself, and the folders in it. Not what lies deeper: no
/// scenario is there, and whoever names their home folder must not have all of it watched.
pub(super) struct Armed<W> {
    watcher: W,
    pub(super) roots: Vec<Root>,
    /// What is watched.
    folders: BTreeSet<PathBuf>,
}

impl<W: Watcher> Armed<W> {
    pub(super) const fn new(watcher: W, roots: Vec<Root>) -> Self {
        Self { watcher, roots, folders: BTreeSet::new() }
    }

    /// Whether this very folder is watched.
    pub(super) fn holds(&self, path: &Path) -> bool {
        self.folders.contains(path)
    }

    /// Watches what is to be watched now, and no more.
    ///
    /// # Errors
    ///
    /// The first folder that the system will not watch, though it is there; the others are watched all the same.
    pub(super) fn refresh(&mut self) -> Result<(), WatchError> {
        let mut first_error = None;
        for _ in 0..ROUNDS {
            let wanted = self.wanted();
            for gone in self.folders.difference(&wanted) {
                // The system has dropped what has vanished already.
                let _ = self.watcher.unwatch(gone);
            }
            self.folders.retain(|folder| wanted.contains(folder));
            let new: Vec<_> = wanted.difference(&self.folders).cloned().collect();
            if new.is_empty() {
                break;
            }
            for folder in new {
                match self.watcher.watch(&folder, RecursiveMode::NonRecursive) {
                    // What vanishes between the look and the watch is seen from what it lay in.
                    Err(error) if !is_absence(&error) && folder.is_dir() => {
                        first_error.get_or_insert_with(|| WatchError::new(Some(folder.clone()), &error));
                    }
                    _ => {}
                }
                // Noted even if it failed, or it would be tried again without end.
                self.folders.insert(folder);
            }
        }
        first_error.map_or(Ok(()), Err)
    }

    /// Follows up what happened to the folders themselves, and gives back what to tell.
    pub(super) fn settle(&mut self, pending: Pending) -> Change {
        let mut change = pending.change;
        if pending.folders_moved {
            // The same path may be another folder by now, and so may all that lay in it; the watch would stay with the old.
            let is_stale = |folder: &PathBuf| pending.stale.iter().any(|stale| folder.starts_with(stale));
            let (stale, kept): (BTreeSet<_>, BTreeSet<_>) =
                std::mem::take(&mut self.folders).into_iter().partition(is_stale);
            self.folders = kept;
            for folder in &stale {
                // The system has dropped what has vanished already.
                let _ = self.watcher.unwatch(folder);
            }
            let before: Vec<bool> = self.roots.iter().map(|root| root.is_there).collect();
            // What can't be watched any more can't be told from here; the library is read all the same.
            let _ = self.refresh();
            for (root, before) in self.roots.iter().zip(before) {
                if before != root.is_there || pending.stale.contains(&root.real) {
                    change.folders.insert(root.named.clone());
                }
            }
        }
        change
    }

    fn wanted(&mut self) -> BTreeSet<PathBuf> {
        let mut wanted = BTreeSet::new();
        for root in &mut self.roots {
            root.look();
            // A root that is there is renamed or deleted in its parent; one that is not comes from its nearest forebear.
            if let Some(forebear) = root.real.ancestors().skip(1).find(|folder| folder.is_dir()) {
                wanted.insert(forebear.to_owned());
            }
            if root.is_there {
                wanted.insert(root.real.clone());
                let folders = fs::read_dir(&root.real).into_iter().flatten().flatten().map(|entry| entry.path());
                wanted.extend(folders.filter(|path| path.is_dir()));
            }
        }
        wanted
    }
}

fn is_absence(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}
