//! Where the file is, and what lies beside it.

use super::super::Trouble;
use crate::core::diagnostic::{Code, Finding};
use crate::core::source::Files;
use crate::core::text::Language;
use crate::library::{CALL, Library, Origin, Places, read_path};
use crate::words::Words;
use std::path::{Path, PathBuf};

/// A scenario on disk, and the file of its translation, whether it is there or not.
pub(super) struct Place {
    /// The file of the translation.
    pub(super) path: PathBuf,
    /// Its name, for messages.
    pub(super) name: String,
    /// The files as they were read.
    pub(super) files: Files,
    language: Language,
    findings: Vec<Finding>,
}

impl Place {
    /// The scenario of a path, or of a name of the library that stands for a folder.
    pub(super) fn find(words: &Words, places: &Places, name: &str, language: Language) -> Result<Self, Trouble> {
        let said = |id: &str, argument| Err(Trouble::Said(words.with(id, &[(argument, name.into())])));
        let given = Path::new(name);
        let folder = if given.is_dir() {
            given.to_owned()
        } else if given.exists() {
            given.parent().map(Path::to_owned).unwrap_or_default()
        } else {
            let library = Library::load(places);
            match library.entries.iter().find(|entry| entry.id() == name) {
                Some(entry) if entry.origin == Origin::Embedded => return said("cli-translate-embedded", "found"),
                Some(entry) => Path::new(&entry.files.call.name).parent().map(Path::to_owned).unwrap_or_default(),
                None => return said("cli-translate-no-path", "path"),
            }
        };
        let call = folder.join(CALL);
        let entry = match read_path(&call, Origin::Folder) {
            Ok(mut entries) if entries.len() == 1 && call.is_file() => entries.remove(0),
            _ => return said("cli-translate-no-scenario", "path"),
        };
        let path = folder.join(format!("{}.ron", language.tag()));
        let name = path.strip_prefix("./").unwrap_or(&path).to_string_lossy().into_owned();
        Ok(Self { path, name, files: entry.files, language, findings: entry.findings })
    }

    /// What keeps the system from giving out the call or the translation.
    pub(super) fn trouble(&self) -> Vec<Finding> {
        let ours = [&self.files.call.name, &self.name];
        let is_ours = |finding: &&Finding| finding.code == Code::Unreadable && ours.contains(&&finding.file);
        self.findings.iter().filter(is_ours).cloned().collect()
    }

    /// What is in the file of the translation, if it is there.
    pub(super) fn bytes(&self) -> Option<&[u8]> {
        let of_language = self.files.translations.iter().find(|(language, _)| *language == self.language);
        of_language.map(|(_, file)| file.bytes.as_slice())
    }
}
