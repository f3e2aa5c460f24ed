//! What can keep a record from being opened, read or written.

use super::{AttemptId, BadRemark, RemarkId, TraineeId};
use rusqlite::ErrorCode;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why something was not done. The record is then as it was; its words are in [`told`](super::told()).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The folder for the record can't be made: which, and the system's own words.
    Folder(PathBuf, String),
    /// The file can't be opened, or what is written beside it can't be.
    CannotOpen(PathBuf, String),
    /// The file is something else.
    NotARecord(PathBuf),
    /// A newer program wrote it: its version, and the newest that this program knows.
    Newer(PathBuf, u32, u32),
    /// Parts of the file are missing or spoilt.
    Damaged(PathBuf, String),
    /// The copy that is made before an old record is brought up to date can't be written.
    NoBackup(PathBuf, String),
    /// The file, or the medium, may only be read.
    ReadOnly(PathBuf),
    /// Another program has been writing to it for longer than anyone waits.
    Busy(PathBuf),
    /// There is no room left.
    Full(PathBuf),
    /// Anything else: the library's own words.
    Failed(PathBuf, String),
    /// There is no such trainee.
    NoTrainee(TraineeId),
    /// There is no such attempt.
    NoAttempt(AttemptId),
    /// The attempt has ended, so nothing can be added.
    Ended(AttemptId),
    /// A decision does not follow what is there: its number, and how many there are. The call goes on elsewhere.
    OutOfStep(u32, u32),
    /// This can't be said of the attempt.
    BadRemark(BadRemark),
    /// There is no such remark.
    NoRemark(RemarkId),
    /// They can't be deleted while they are on a call in another program: their name.
    OnACall(String),
}

impl Trouble {
    /// What the library reports of the record at `path`.
    pub(super) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let path = path.to_owned();
        // The extended code tells writing from syncing, and what could not be read from what could not be written.
        let reason = match error {
            rusqlite::Error::SqliteFailure(code, Some(text)) => format!("{text} ({})", code.extended_code),
            other => other.to_string(),
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::CannotOpen(path, reason),
            Some(ErrorCode::NotADatabase) => Self::NotARecord(path),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(path, reason),
            Some(ErrorCode::ReadOnly) => Self::ReadOnly(path),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(path),
            Some(ErrorCode::DiskFull) => Self::Full(path),
            _ => Self::Failed(path, reason),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for Trouble {}
