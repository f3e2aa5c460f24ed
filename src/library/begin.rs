//! A new scenario on disk.

use super::folder::CALL;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Why a scenario was not begun. What was there before is as it was.
#[derive(Debug)]
pub enum NotBegun {
    /// Something of that name is there.
    Exists(PathBuf),
    /// This path could not be made.
    Io(PathBuf, io::Error),
}

/// Makes the folder `name` in `folder`, which is made too if need be, with `call` as its `call.ron`; gives the new
/// folder. Nothing is ever overwritten, also not by two that begin at once.
///
/// # Errors
///
/// If something of that name is there, or the folder or the file can't be written. A folder without its call is then
/// taken away again.
pub fn begin(folder: &Path, name: &str, call: &str) -> Result<PathBuf, NotBegun> {
    fs::create_dir_all(folder).map_err(|error| NotBegun::Io(folder.to_owned(), error))?;
    let own = folder.join(name);
    fs::create_dir(&own).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => NotBegun::Exists(own.clone()),
        _ => NotBegun::Io(own.clone(), error),
    })?;
    let file = own.join(CALL);
    let written = File::create_new(&file).and_then(|mut open| {
        open.write_all(call.as_bytes())?;
        open.sync_all()
    });
    if let Err(error) = written {
        // Half a call would be worse than none; both were made here and hold nothing of the user's.
        let _ = fs::remove_file(&file);
        let _ = fs::remove_dir(&own);
        return Err(NotBegun::Io(file, error));
    }
    Ok(own)
}
