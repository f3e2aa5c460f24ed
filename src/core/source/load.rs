//! Files in, a checked scenario out.

use super::{Document, Path, RawScenario, RawTranslation, parse};
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
    let Some((text, raw)) = read_file::<RawScenario>(&files.call, &mut findings) else {
        return Checked { scenario: None, findings };
    };
    let mut translations = Vec::new();
    let mut sources = vec![(&files.call, text)];
    for (language, file) in &files.translations {
        // A translation that can't be read is no reason to lose the call itself.
        if let Some((text, raw)) = read_file::<RawTranslation>(file, &mut findings) {
            translations.push((*language, raw));
            sources.push((file, text));
        }
    }
    let draft = Draft { raw: &raw, translations: &translations, content: digest(&files.call.bytes) };
    let (scenario, notes) = check::check(&draft);
    let mut located = place(notes, &sources);
    let order = |finding: &Finding| (finding.file != files.call.name, finding.file.clone(), finding.span.start);
    located.sort_by_cached_key(order);
    findings.extend(located);
    Checked { scenario, findings }
}

/// Bytes to raw values; what stands in the way becomes a finding.
pub(in crate::core) fn read_file<'a, T: serde::de::DeserializeOwned>(
    file: &'a File,
    findings: &mut Vec<Finding>,
) -> Option<(&'a str, T)> {
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
        // Plain English in UTF-16 is valid UTF-8 with a NUL after every letter.
        Ok(text) if text.contains('\0') => {
            let at = text.find('\0').unwrap_or_default();
            return refuse(
                Code::NotUtf8,
                at..at,
                vec![("found", "0x00".to_owned()), ("encoding", "utf-16".to_owned())],
            );
        }
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let at = error.valid_up_to();
            let details = vec![
                ("found", format!("{:#04x}", file.bytes[at])),
                ("encoding", likely_encoding(&file.bytes, at).to_owned()),
            ];
            return refuse(Code::NotUtf8, at..at, details);
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

/// The encoding that bytes most likely are in, if they are not UTF-8 from `at` on; as the key of a message.
fn likely_encoding(bytes: &[u8], at: usize) -> &'static str {
    let mark = bytes.get(..2);
    match bytes.get(at..) {
        _ if mark == Some(&[0xFF, 0xFE]) || mark == Some(&[0xFE, 0xFF]) => "utf-16",
        Some([0x81..=0xFE, 0x40..=0xFE, ..]) => "gbk",
        _ => "unknown",
    }
}

/// Gives every note its place. A file is taken apart at most once, and not at all if nothing is said of it.
fn place(notes: Vec<Note>, sources: &[(&File, &str)]) -> Vec<Finding> {
    let mut documents: Vec<Option<Document<'_>>> = sources.iter().map(|_| None).collect();
    let located = notes.into_iter().map(|note| {
        let (file, text) = sources[note.source];
        let document = documents[note.source].get_or_insert_with(|| Document::new(text));
        let span = document.locate(&note.path);
        Finding {
            code: note.code,
            file: file.name.clone(),
            span: note.within.map_or_else(|| span.clone(), |within| document.within(&span, &within)),
            details: note.details,
            path: note.path.to_string(),
            suggestion: note.suggestion,
        }
    });
    located.collect()
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
