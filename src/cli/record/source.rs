//! What lies at a path, of all that can come into a record.

use crate::record::FILE;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Something that can come in.
pub(super) enum Source {
    /// Another record.
    Record(PathBuf),
    /// An export.
    Lines(PathBuf),
    /// Files that hold an attempt each, in order.
    Attempts(Vec<PathBuf>),
}

/// The folder in which the window kept attempts, in that of the user's data.
pub(super) const KEPT: &str = "attempts";

impl Source {
    /// What lies at `path`. Of a folder of somebody's data `wants_record` says whether its record is meant, or the files
    /// with attempts.
    pub(super) fn at(path: &Path, wants_record: bool) -> io::Result<Self> {
        if fs::metadata(path)?.is_dir() {
            let record = path.join(FILE);
            if wants_record && record.is_file() {
                return Ok(Self::Record(record));
            }
            let kept = path.join(KEPT);
            return files(if kept.is_dir() { &kept } else { path }).map(Self::Attempts);
        }
        let mut begin = Vec::new();
        fs::File::open(path)?.take(64).read_to_end(&mut begin)?;
        let text = begin.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&begin);
        Ok(if begin.starts_with(b"SQLite format 3\0") {
            Self::Record(path.to_owned())
        } else if text.starts_with(b"{\"record\"") {
            Self::Lines(path.to_owned())
        } else {
            Self::Attempts(vec![path.to_owned()])
        })
    }
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
