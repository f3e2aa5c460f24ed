//! A picture in a file.

use super::super::Trouble;
use crate::words::Words;
use std::path::Path;
use std::{fs, io};

/// Writes a file, new or in the place of an old one. The old one is lost only once the new one is whole.
pub(super) fn save(words: &Words, file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let name = || file.to_string_lossy().into_owned();
    if file.exists() && !file.is_file() || file.file_name().is_none() {
        return Err(Trouble::Said(words.with("picture-no-file", &[("file", name().into())])));
    }
    replace(file, bytes).map_err(|error| {
        let arguments = [("file", name().into()), ("reason", error.to_string().into())];
        Trouble::Said(words.with("picture-unwritable", &arguments))
    })
}

fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    // Through a link, the file that it names is meant.
    let target = if file.exists() { file.canonicalize()? } else { file.to_owned() };
    let mut beside = target.clone().into_os_string();
    beside.push(format!(".{}.part", std::process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // What is left of it is of no use, and says nothing that the error does not.
        let _ = fs::remove_file(&beside);
    }
    written
}
