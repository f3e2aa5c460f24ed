//! Who is on a call now, in whichever program.
//!
//! Whoever plays holds a lock on a file of the trainee's in a folder beside the record. The system takes it back when the
//! program ends, however it ends, so that nobody is on a call for ever after a power loss; an attempt that was not ended says
//! less, for it may have been cut off a year ago.

use super::{Record, TraineeId, Trouble};
use std::fs::{self, File, TryLockError};
use std::path::PathBuf;

/// A call that is under way, for as long as this is held. Where the file system has no locks, nothing is.
#[derive(Debug)]
pub struct UnderWay(Option<File>);

impl UnderWay {
    /// Whether others can see it.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

impl Record {
    /// Says to other programs that a trainee is on a call, until what is given is let go. A trainee may be on several.
    #[must_use]
    pub fn under_way(&self, trainee: TraineeId) -> UnderWay {
        let lock = || {
            let path = self.lock_of(trainee);
            fs::create_dir_all(path.parent()?).ok()?;
            let file = File::options().create(true).append(true).open(path).ok()?;
            // The one that holds it for itself is about to delete them, and says so to the next decision.
            file.try_lock_shared().ok()?;
            Some(file)
        };
        UnderWay(lock())
    }

    /// Keeps calls of a trainee from being begun, as long as what is given is held; refused while one is under way.
    pub(super) fn keep_from_calls(&self, trainee: TraineeId) -> Result<UnderWay, Trouble> {
        let path = self.lock_of(trainee);
        let Ok(file) = File::options().append(true).open(path) else {
            // Nobody has ever been on a call, or it can't be seen.
            return Ok(UnderWay(None));
        };
        match file.try_lock() {
            Ok(()) => Ok(UnderWay(Some(file))),
            Err(TryLockError::WouldBlock) => Err(Trouble::OnACall(self.trainee(trainee)?.name)),
            Err(TryLockError::Error(_)) => Ok(UnderWay(None)),
        }
    }

    /// Where the lock of a trainee lies: named by us, for a name is data.
    pub(super) fn lock_of(&self, trainee: TraineeId) -> PathBuf {
        self.path().with_extension("calls").join(format!("{trainee}.lock"))
    }
}
