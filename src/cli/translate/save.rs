//! A file written as a whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// The bytes of a text, with the line ends that the old file has.
pub(super) fn like(text: String, old: Option<&[u8]>) -> Vec<u8> {
    let ends_lines_like_windows = old.is_some_and(|old| old.windows(2).any(|pair| pair == b"\r\n"));
    if ends_lines_like_windows { text.replace('\n', "\r\n").into_bytes() } else { text.into_bytes() }
}

/// Writes a file beside `path` and moves it there: whoever reads `path` finds the old file or the new one.
///
/// # Errors
///
/// Whatever the file system says; the old file is then as it was.
pub(super) fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays one: what it points to is written.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let part = path.with_extension("ron.part");
    let result = write(&part, bytes).and_then(|()| {
        if let Ok(old) = fs::metadata(&path) {
            fs::set_permissions(&part, old.permissions())?;
        }
        fs::rename(&part, &path)
    });
    if result.is_err() {
        // What can't be taken away does no harm where it is.
        let _ = fs::remove_file(&part);
    }
    result
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
