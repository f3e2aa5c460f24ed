//! Writing a file so that it is whole or as it was.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process;

/// Writes a file: beside it first, then moved into its place. Whoever reads it finds the old file or the new one.
///
/// # Errors
///
/// Whatever the file system says; the file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays one: what it points to is written.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // Two programs that write the same file don't write into each other's.
    let part = path.with_file_name(format!(".{name}.{}.part", process::id()));
    let result = fs::File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        // Who may read the file now may read it afterwards.
        if let Ok(old) = fs::metadata(&path) {
            file.set_permissions(old.permissions())?;
        }
        fs::rename(&part, &path)
    });
    if result.is_err() {
        // What was begun is of no use; that it can't be removed changes nothing.
        let _ = fs::remove_file(&part);
    }
    result
}
