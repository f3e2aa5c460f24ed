//! Reads the library again whenever one of its files is saved, in a thread of its own.

use super::{Library, LiveLibrary, Watch, WatchError};

/// Follows the places of a library until it is dropped.
#[derive(Debug)]
pub struct Follow {
    _watch: Watch,
}

impl Follow {
    /// Hands over the library whenever it has changed, beginning with what was saved since it was read. `tell` is called
    /// in a thread of its own; it should do no more than pass the library on.
    ///
    /// # Errors
    ///
    /// When the system will not watch the folders.
    pub fn start(mut live: LiveLibrary, mut tell: impl FnMut(Library) + Send + 'static) -> Result<Self, WatchError> {
        let folders: Vec<_> = [&live.places().user, &live.places().folder].into_iter().flatten().cloned().collect();
        let look = move |_| {
            if live.look() {
                tell(live.library().clone());
            }
        };
        Ok(Self { _watch: Watch::start(&folders, look)? })
    }
}
