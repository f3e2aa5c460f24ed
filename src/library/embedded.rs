//! The scenarios that are part of the binary.

use super::{Found, Origin};
use crate::core::source::{File, Files};
use crate::core::text::Language;
use include_dir::{Dir, include_dir};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// Reads them, by folder name. A folder without a call is none: `scenarios/` may hold notes.
pub(super) fn read() -> Vec<Found> {
    let mut folders: Vec<_> = SCENARIOS.dirs().collect();
    folders.sort_by_key(|folder| folder.path());
    folders.into_iter().filter_map(entry).collect()
}

fn entry(folder: &Dir<'_>) -> Option<Found> {
    let name = folder.path().file_name()?.to_str()?.to_owned();
    let read = |found: &include_dir::File<'_>| {
        let file_name = found.path().file_name()?.to_str()?;
        Some(File { name: format!("scenarios/{name}/{file_name}"), bytes: found.contents().to_vec() })
    };
    let file = |file_name: &str| SCENARIOS.get_file(folder.path().join(file_name)).and_then(read);
    let translation = |language: Language| Some((language, file(&format!("{}.ron", language.tag()))?));
    let mut plans: Vec<File> =
        folder.files().filter(|file| super::folder::is_plan(file.path())).filter_map(read).collect();
    plans.sort_by(|one, other| one.name.cmp(&other.name));
    let files = Files {
        call: file(super::folder::CALL)?,
        translations: Language::ALL.into_iter().filter_map(translation).collect(),
        plans,
    };
    Some(Found { origin: Origin::Embedded, name, files, trouble: Vec::new() })
}
