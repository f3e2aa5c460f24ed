//! A call and one translation of it, as they are written.

use super::Comments;
use crate::core::diagnostic::{Finding, Severity};
use crate::core::source::{Files, RawScenario, RawTranslation, read_file};
use crate::core::text::Language;

/// A call, and its translation if there is one.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The call.
    pub call: RawScenario,
    /// The translation with its comments.
    pub translation: Option<(RawTranslation, Comments)>,
}

/// Reads a call and its translation into `language`.
///
/// # Errors
///
/// What was found, if one of the two can't be read as a whole: nothing may then be written in its place.
pub fn read(files: &Files, language: Language) -> Result<Pair, Vec<Finding>> {
    let mut findings = Vec::new();
    let call = read_file::<RawScenario>(&files.call, &mut findings).map(|(_, call)| call);
    let file = files.translations.iter().find(|(of, _)| *of == language).map(|(_, file)| file);
    let translation = file
        .and_then(|file| read_file::<RawTranslation>(file, &mut findings))
        .map(|(text, translation)| (translation, Comments::of(text)));
    let whole = findings.iter().all(|finding| finding.severity() < Severity::Error);
    match call.filter(|_| whole && translation.is_some() == file.is_some()) {
        Some(call) => Ok(Pair { call, translation }),
        None => Err(findings),
    }
}
