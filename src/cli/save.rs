//! Something that was asked for, in a file.

use super::Trouble;
use crate::library::write;
use crate::words::Words;
use std::path::Path;

/// Writes a file, new or in the place of an old one. The old one is lost only once the new one is whole.
pub(super) fn save(words: &Words, file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let name = || file.to_string_lossy().into_owned();
    if file.exists() && !file.is_file() || file.file_name().is_none() {
        return Err(Trouble::Said(words.with("picture-no-file", &[("file", name().into())])));
    }
    write(file, bytes).map_err(|error| {
        let arguments = [("file", name().into()), ("reason", error.to_string().into())];
        Trouble::Said(words.with("picture-unwritable", &arguments))
    })
}
