//! Scenarios from the file system.

use super::{Found, Origin};
use crate::core::diagnostic::{Code, Finding};
use crate::core::source::{File, Files, MAX_BYTES};
use crate::core::text::Language;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The file of the call itself.
pub const CALL: &str = "call.ron";

/// How the name of a test plan ends.
pub(super) const PLAN: &str = "plan";

/// Why a path gives no scenario at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is there.
    Path,
    /// A folder without a scenario, or with folders that have none.
    Scenario,
}

/// The files of the scenarios of a path, unchecked; see [`super::read_path`].
pub(super) fn find_path(path: &Path, origin: Origin) -> Result<Vec<Found>, Missing> {
    if !path.exists() {
        return Err(Missing::Path);
    }
    if !path.is_dir() {
        return Ok(vec![match folder_of_file(path) {
            Some(folder) => read_folder(&folder, origin),
            None => read_file(path, origin),
        }]);
    }
    if path.join(CALL).exists() {
        return Ok(vec![read_folder(path, origin)]);
    }
    let mut folders: Vec<PathBuf> = fs::read_dir(path)
        .map(|entries| {
            entries.flatten().map(|entry| entry.path()).filter(|folder| folder.join(CALL).exists()).collect()
        })
        .unwrap_or_default();
    folders.sort();
    if folders.is_empty() {
        return Err(Missing::Scenario);
    }
    Ok(folders.iter().map(|folder| read_folder(folder, origin)).collect())
}

/// The folder of the call that a file belongs to, if it is `call.ron`, or a translation or plan beside one.
fn folder_of_file(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    (is_part(path) && folder.join(CALL).exists()).then(|| folder.to_owned())
}

/// Whether a file of that name is part of a scenario's folder: the call, a translation, or a test plan.
pub(super) fn is_part(path: &Path) -> bool {
    let is_named = |name: &str| path.file_name().is_some_and(|found| found == name);
    is_plan(path) || is_named(CALL) || Language::ALL.into_iter().any(|language| is_named(&file_name(language)))
}

fn file_name(language: Language) -> String {
    format!("{}.ron", language.tag())
}

pub(super) fn is_plan(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == PLAN)
}

/// The test plans of a folder, by name.
fn plans(folder: &Path) -> Vec<PathBuf> {
    let mut plans: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).filter(|path| is_plan(path)).collect())
        .unwrap_or_default();
    plans.sort();
    plans
}

fn read_folder(folder: &Path, origin: Origin) -> Found {
    let mut trouble = Vec::new();
    let call = read(&folder.join(CALL), &mut trouble);
    let mut translations = Vec::new();
    for language in Language::ALL {
        let path = folder.join(file_name(language));
        let before = trouble.len();
        if path.exists() {
            let file = read(&path, &mut trouble);
            if trouble.len() == before {
                translations.push((language, file));
            }
        }
    }
    // One that can't be read has its finding, and nothing to play.
    let read_plan = |path: PathBuf| {
        let before = trouble.len();
        let file = read(&path, &mut trouble);
        (trouble.len() == before).then_some(file)
    };
    let plans = plans(folder).into_iter().filter_map(read_plan).collect();
    // `.` has a name of its own only once it is resolved.
    let resolved = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = resolved.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
    Found { origin, name, files: Files { call, translations, plans }, trouble }
}

fn read_file(path: &Path, origin: Origin) -> Found {
    let mut trouble = Vec::new();
    let call = read(path, &mut trouble);
    let name = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Found { origin, name, files: Files::alone(call), trouble }
}

/// The bytes of a file, no more than one byte beyond what is read at all. One that can't be read is empty, with a
/// finding.
fn read(path: &Path, trouble: &mut Vec<Finding>) -> File {
    let name = path.strip_prefix("./").unwrap_or(path).to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    let room = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let result = fs::File::open(path).and_then(|file| file.take(room).read_to_end(&mut bytes));
    if let Err(error) = result {
        trouble.push(unreadable(&name, &error));
        bytes.clear();
    }
    File { name, bytes }
}

fn unreadable(file: &str, error: &io::Error) -> Finding {
    let kind = match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "denied",
        _ => "other",
    };
    let details = vec![("found", error.to_string()), ("kind", kind.to_owned())];
    Finding::new(Code::Unreadable, file, 0..0, details)
}
