//! Files in, a checked scenario out.

use super::{Path, RawScenario, RawTranslation, locate, parse};
use crate::core::check::{self, Draft, Note};
use crate::core::diagnostic::{Code, Finding};
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The largest file that is read, in bytes: some hundred times the longest call that anyone would write.
pub const MAX_BYTES: usize = 64 << 20;

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, for messages.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// `call.ron`.
    pub call: File,
    /// The translations beside it, by language.
    pub translations: Vec<(Language, File)>,
}

/// What came of loading: a scenario unless something in its own file is an error, and every finding.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The scenario.
    pub scenario: Option<Scenario>,
    /// What was found, in the order of the files.
    pub findings: Vec<Finding>,
}

/// Reads and checks one scenario. Never panics, whatever the bytes.
#[must_use]
pub fn load(files: &Files) -> Checked {
    let mut findings = Vec::new();
    let Some((text, raw)) = read::<RawScenario>(&files.call, &mut findings) else {
        return Checked { scenario: None, findings };
    };
    let mut translations = Vec::new();
    let mut sources = vec![(&files.call, text)];
    for (language, file) in &files.translations {
        // A translation that can't be read is no reason to lose the call itself.
        if let Some((text, raw)) = read::<RawTranslation>(file, &mut findings) {
            translations.push((*language, raw));
            sources.push((file, text));
        }
    }
    let draft = Draft { raw: &raw, translations: &translations, content: digest(&files.call.bytes) };
    let (scenario, notes) = check::check(&draft);
    let mut located: Vec<Finding> = notes.into_iter().map(|note| place(note, &sources)).collect();
    located.sort_by(|a, b| (&a.file != &files.call.name, &a.file, a.span.start).cmp(&(&b.file != &files.call.name, &b.file, b.span.start)));
    findings.extend(located);
    Checked { scenario, findings }
}

/// Bytes to raw values; what stands in the way becomes a finding.
fn read<'a, T: serde::de::DeserializeOwned>(file: &'a File, findings: &mut Vec<Finding>) -> Option<(&'a str, T)> {
    let mut refuse = |code, span, details| {
        let (path, suggestion) = (String::new(), None);
        findings.push(Finding { code, file: file.name.clone(), span, details, path, suggestion });
        None
    };
    if file.bytes.len() > MAX_BYTES {
        let size = (file.bytes.len() >> 20).to_string();
        return refuse(Code::TooLarge, 0..0, vec![("found", size), ("expected", (MAX_BYTES >> 20).to_string())]);
    }
    let text = match std::str::from_utf8(&file.bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let at = error.valid_up_to();
            let line = file.bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            let details = vec![("found", format!("{:#04x}", file.bytes[at])), ("line", line.to_string())];
            return refuse(Code::NotUtf8, 0..0, details);
        }
    };
    match parse(file, text) {
        Ok(raw) => Some((text, raw)),
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

fn place(note: Note, sources: &[(&File, &str)]) -> Finding {
    let (file, text) = sources[note.source];
    let mut span = locate(text, &note.path);
    if let Some(within) = note.within {
        // Past the opening quotation mark, and never beyond the string itself.
        let start = (span.start + 1 + within.start).min(span.end);
        span = start..(span.start + 1 + within.end).clamp(start, span.end);
    }
    Finding {
        code: note.code,
        file: file.name.clone(),
        span,
        details: note.details,
        path: note.path.to_string(),
        suggestion: note.suggestion,
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hexadecimal, byte| {
        // Writing to a string can't fail.
        let _ = write!(hexadecimal, "{byte:02x}");
        hexadecimal
    })
}

impl From<Path> for String {
    fn from(path: Path) -> Self {
        path.to_string()
    }
}
