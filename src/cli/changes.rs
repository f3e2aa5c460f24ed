//! What is saved while the command line waits, until Ctrl-C.

use crate::library::{Change, Watch, WatchError};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};

/// The changes of some paths: first an empty one, for the look that begins, then one for each save. It ends with Ctrl-C.
pub type Changes = Box<dyn Iterator<Item = Change>>;

/// Watches files of this machine.
pub(super) fn watch(paths: &[PathBuf]) -> Result<Changes, WatchError> {
    let (sender, signals) = mpsc::channel();
    let interrupt = sender.clone();
    let on_interrupt = move || {
        // With the reader gone it has ended already.
        let _ = interrupt.send(Signal::Interrupt);
    };
    ctrlc::set_handler(on_interrupt).map_err(|error| WatchError { folder: None, reason: error.to_string() })?;
    let tell = move |change| {
        let _ = sender.send(Signal::Change(change));
    };
    Ok(Box::new(Waiting { _watch: Watch::start(paths, tell)?, signals, interrupted: false }))
}

enum Signal {
    Change(Change),
    Interrupt,
}

struct Waiting {
    _watch: Watch,
    signals: Receiver<Signal>,
    interrupted: bool,
}

impl Iterator for Waiting {
    type Item = Change;

    /// Waits. What was saved during the last look counts as one change.
    fn next(&mut self) -> Option<Change> {
        if self.interrupted {
            return None;
        }
        let Ok(Signal::Change(mut change)) = self.signals.recv() else { return None };
        for signal in self.signals.try_iter() {
            match signal {
                Signal::Change(more) => change.folders.extend(more.folders),
                Signal::Interrupt => {
                    self.interrupted = true;
                    return None;
                }
            }
        }
        Some(change)
    }
}
