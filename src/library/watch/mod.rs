//! Says when files of scenarios are saved.
//!
//! The system tells of every event on the folders that are watched: those that were named, the folders in them, and
//! what they lie in, so that a folder may come later, vanish and come back. Editors make many events of one save (write
//! beside and rename, delete and write anew, in pieces), so a change is told once the folders have been quiet for some
//! milliseconds. Nothing is polled: without an event no thread wakes.

mod armed;
mod change;
mod root;

pub use change::Change;

use armed::Armed;
use change::Pending;
use notify::{Event, RecommendedWatcher};
use root::Root;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// For so long no event may come before a change is told.
const QUIET: Duration = Duration::from_millis(8);
/// After so long it is told in any case: whatever writes without a pause is seen in between.
const AT_MOST: Duration = Duration::from_millis(40);

/// Watches folders until it is dropped.
#[derive(Debug)]
pub struct Watch {
    signals: Sender<Signal>,
    thread: Option<JoinHandle<()>>,
}

/// Why folders can't be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchError {
    /// Which folder; none, if the system will not watch at all.
    pub folder: Option<PathBuf>,
    /// The system's own words.
    pub reason: String,
}

enum Signal {
    Event(notify::Result<Event>),
    Stop,
}

impl Watch {
    /// Watches the scenarios of `paths`, each as [`read_path`](super::read_path) takes it: a folder with `call.ron`, a
    /// folder of such folders, or a file. None of them need exist yet.
    ///
    /// `tell` is called in a thread of its own: once at the beginning, with an empty [`Change`], when nothing can be
    /// missed any more, and then after each save. Whoever reads the files in it reads what was saved.
    ///
    /// # Errors
    ///
    /// When the system will not watch: too many watches, or a folder that may not be looked into.
    pub fn start(paths: &[PathBuf], mut tell: impl FnMut(Change) + Send + 'static) -> Result<Self, WatchError> {
        let (signals, received) = mpsc::channel();
        let events = signals.clone();
        let on_event = move |event| {
            // With the watch gone there is nobody to tell.
            let _ = events.send(Signal::Event(event));
        };
        let watcher = notify::recommended_watcher(on_event).map_err(|error| WatchError::new(None, &error))?;
        let mut armed = Armed::new(watcher, paths.iter().map(|path| Root::of(path)).collect());
        armed.refresh()?;
        let run = move || {
            tell(Change::default());
            follow(&mut armed, &received, &mut tell);
        };
        let thread = thread::Builder::new().name("scenario watch".to_owned()).spawn(run);
        let thread = thread.map_err(|error| WatchError { folder: None, reason: error.to_string() })?;
        Ok(Self { signals, thread: Some(thread) })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that has ended by itself needs no word; one that is telling finishes its sentence first.
        let _ = self.signals.send(Signal::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl WatchError {
    fn new(folder: Option<PathBuf>, error: &notify::Error) -> Self {
        let reason = match &error.kind {
            notify::ErrorKind::Io(error) => error.to_string(),
            _ => error.to_string(),
        };
        Self { folder, reason }
    }
}

/// Gathers events into changes until it is told to stop.
fn follow(armed: &mut Armed<RecommendedWatcher>, signals: &Receiver<Signal>, tell: &mut impl FnMut(Change)) {
    while let Ok(Signal::Event(event)) = signals.recv() {
        let mut pending = Pending::default();
        pending.add(&event, armed);
        if pending.is_empty() {
            continue;
        }
        let latest = Instant::now() + AT_MOST;
        loop {
            let patience = QUIET.min(latest.saturating_duration_since(Instant::now()));
            match signals.recv_timeout(patience) {
                Ok(Signal::Event(event)) => pending.add(&event, armed),
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => break,
            }
        }
        // First the folders that are new, then the telling: what is saved in them from here on is seen as well.
        let change = armed.settle(pending);
        if !change.folders.is_empty() {
            tell(change);
        }
    }
}
