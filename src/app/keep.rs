//! Keeping attempts: a file for each, in the folder of the user's data.

use crate::core::contact::Contact;
use crate::core::debrief::Reflection;
use crate::library::write;
use crate::record::record;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

/// Writes the attempt of a contact to `attempts/<timestamp>-<scenario>.json` in `data_dir` and gives back its path.
///
/// # Errors
///
/// Whatever the file system says.
pub(super) fn keep(data_dir: &Path, contact: &Contact) -> io::Result<PathBuf> {
    let folder = data_dir.join("attempts");
    fs::create_dir_all(&folder)?;
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let path = folder.join(format!("{millis}-{}.json", contact.scenario().id));
    put(&path, contact, &Reflection::default())?;
    Ok(path)
}

/// Writes the attempt that lies at `path` once more, with what the trainee said of it: whoever reads the file finds it
/// with that or without.
///
/// # Errors
///
/// Whatever the file system says; the attempt is then there as it was.
pub(super) fn keep_reflection(path: &Path, contact: &Contact, reflection: &Reflection) -> io::Result<()> {
    put(path, contact, reflection)
}

fn put(path: &Path, contact: &Contact, reflection: &Reflection) -> io::Result<()> {
    write(path, &serde_json::to_vec_pretty(&record(contact, reflection))?)
}
