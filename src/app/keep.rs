//! Keeping attempts: a file for each, in the folder of the user's data.

use super::attune::Attune;
use super::flow::Debriefed;
use super::pages::save_page;
use crate::core::contact::Contact;
use crate::core::debrief::Reflection;
use crate::library::write;
use crate::record::record;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

impl Attune {
    /// Keeps the attempt and gives back where it lies. That it could not be kept is said, never passed over.
    pub(super) fn keep(&mut self, contact: &Contact) -> Option<PathBuf> {
        match keep(self.data_dir.as_deref()?, contact) {
            Ok(path) => Some(path),
            Err(error) => {
                self.could_not_keep(&error);
                None
            }
        }
    }

    /// Writes what the trainee said into the file of the attempt. The attempt is there already, and stays if this fails.
    pub(super) fn keep_reflection(&mut self, debriefed: &Debriefed, reflection: &Reflection) {
        let Some(path) = &debriefed.kept else { return };
        if let Err(error) = put(path, debriefed.screen.contact(), reflection) {
            self.could_not_keep(&error);
        }
    }

    /// Saves the page of a debrief under the name of its attempt, and says where it lies.
    pub(super) fn save(&self, debriefed: &Debriefed, page: &str) -> String {
        let kept = debriefed.kept.as_ref().and_then(|path| path.file_stem());
        let scenario = &debriefed.line.scenario.id;
        let name = kept.map_or_else(|| scenario.clone(), |name| name.to_string_lossy().into_owned());
        match save_page(self.data_dir.as_deref(), &name, page) {
            Ok(path) => self.words.with("debrief-saved", &[("path", path.display().to_string().into())]),
            Err(error) => self.words.with("debrief-not-saved", &[("reason", error.to_string().into())]),
        }
    }

    fn could_not_keep(&mut self, error: &std::io::Error) {
        self.notice = Some(self.words.with("notice-not-kept", &[("reason", error.to_string().into())]));
    }
}

/// Writes the attempt of a contact to `attempts/<timestamp>-<scenario>.json` in `data_dir` and gives back its path.
///
/// # Errors
///
/// Whatever the file system says.
fn keep(data_dir: &Path, contact: &Contact) -> io::Result<PathBuf> {
    let folder = data_dir.join("attempts");
    fs::create_dir_all(&folder)?;
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let path = folder.join(format!("{millis}-{}.json", contact.scenario().id));
    put(&path, contact, &Reflection::default())?;
    Ok(path)
}

/// Writes the attempt of a contact to `path`, with what the trainee said of it. Over one that lies there already: whoever
/// reads the file finds it with that or without.
fn put(path: &Path, contact: &Contact, reflection: &Reflection) -> io::Result<()> {
    write(path, &serde_json::to_vec_pretty(&record(contact, reflection))?)
}
