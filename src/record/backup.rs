//! Copies of a record.

use super::{Record, Trouble};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Leaves a copy of the record at `of` beside it, named after `what`, and gives its path. Nothing that lies there is written
/// over: a second copy has another name. Whoever calls keeps others from writing meanwhile.
pub(super) fn beside(of: &Path, what: &str) -> Result<PathBuf, Trouble> {
    let path = free(of, what);
    let failed = |reason: String| Trouble::NoBackup(path.clone(), reason);
    let part = path.with_extension("part");
    let copied = copy(of, &part).map_err(|error| failed(error.to_string())).and_then(|()| {
        let synced = fs::File::open(&part).and_then(|file| file.sync_all()).and_then(|()| fs::rename(&part, &path));
        synced.map_err(|error| failed(error.to_string()))
    });
    if let Err(trouble) = copied {
        // Half a copy is of no use; that it can't be removed changes nothing.
        let _ = fs::remove_file(&part);
        return Err(trouble);
    }
    Ok(path)
}

/// A copy of a record in memory.
pub(super) fn in_memory(record: &Record) -> Result<Connection, Trouble> {
    record.run(|connection| {
        let mut copy = Connection::open_in_memory()?;
        Backup::new(connection, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        Ok(copy)
    })
}

fn copy(from: &Path, to: &Path) -> rusqlite::Result<()> {
    // A connection of its own: the one that is about to write holds the lock.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(from, flags)?;
    let mut target = Connection::open(to)?;
    Backup::new(&source, &mut target)?.run_to_completion(i32::MAX, Duration::ZERO, None)
}

/// `record.v1.db` for `v1`, or `record.v1-2.db` if there is one.
fn free(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = |number: u32| match number {
        1 => format!("{stem}.{what}.db"),
        _ => format!("{stem}.{what}-{number}.db"),
    };
    let paths = (1_u32..).map(|number| path.with_file_name(name(number)));
    let mut free = paths.filter(|path| !path.exists());
    free.next().unwrap_or_else(|| path.with_file_name(name(0)))
}
