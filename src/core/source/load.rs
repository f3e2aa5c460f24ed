//! Files in, a checked scenario out.

use super::decode::{Decode, Decoder, Trail};
use super::syntax::{self, Node, Problem};
use super::{Document, File, Files, RawScenario, RawTranslation, allow, names};
use crate::core::check::{self, Draft};
use crate::core::diagnostic::{Code, Finding, Label, Note, Place, Severity};
use crate::core::scenario::{Original, Scenario};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

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
    let mut sources = Vec::new();
    let mut notes = Vec::new();
    let Some((raw, call)) = read::<RawScenario>(&files.call, 0, &mut notes, &mut findings) else {
        return Checked { scenario: None, findings };
    };
    let is_written_well = notes.iter().all(|note| note.code.is_of_meaning());
    sources.push(call);
    let mut translations = Vec::new();
    for (language, file) in &files.translations {
        // A translation that can't be read is no reason to lose the call itself.
        let mut own = Vec::new();
        if let Some((raw, source)) = read::<RawTranslation>(file, sources.len(), &mut own, &mut findings) {
            // One that is torn would seem to lack what only can't be seen.
            if own.iter().all(|note| note.code.is_of_meaning()) {
                translations.push((*language, sources.len(), raw));
            }
            sources.push(source);
        }
        notes.append(&mut own);
    }
    let mut scenario = None;
    // Of a file whose brackets don't fit nothing can be said but that.
    if is_written_well {
        let original = Arc::new(original(files));
        let content = digest(&files.call.bytes);
        let draft = Draft { raw: &raw, translations: &translations, content, original };
        let (checked, more) = check::check(&draft, &notes);
        scenario = checked;
        // What was misread is missing elsewhere as well.
        let is_new = |note: &Note| !notes.iter().any(|said| explains(said, note));
        let more: Vec<Note> = more.into_iter().filter(is_new).collect();
        notes.extend(more);
    }
    for note in &mut notes {
        names::complete(note, &raw);
    }
    let more = notes.len() > Note::MOST;
    let errors = |note: &Note| note.place.source == 0 && note.code.severity() == Severity::Error;
    if notes.iter().any(errors) {
        scenario = None;
    }
    let mut located = locate(notes, &sources);
    let order = |finding: &Finding| (finding.file != files.call.name, finding.file.clone(), finding.span.start);
    located.sort_by_cached_key(order);
    let texts = sources.iter().map(|source| (source.file, source.text));
    findings.extend(allow::without_allowed(located, texts, |code| !code.is_some_and(Code::is_of_scoring)));
    if more {
        let end = sources[0].text.trim_end().len();
        let details = vec![("found", Note::MOST.to_string())];
        findings.push(Finding::new(Code::AndMore, &files.call.name, end..end, details));
    }
    Checked { scenario, findings }
}

/// What is read, so that it can be read again.
fn original(files: &Files) -> Original {
    let text = |file: &File| String::from_utf8(file.bytes.clone()).ok().filter(|_| file.text().is_ok());
    let translations = files.translations.iter().filter_map(|(language, file)| Some((*language, text(file)?)));
    // A call that is no text is never a scenario.
    Original { call: text(&files.call).unwrap_or_default(), translations: translations.collect() }
}

/// Places notes on the scoring of the scenario that was loaded from these files, without those that a comment allows.
#[must_use]
pub fn place(files: &Files, notes: Vec<Note>) -> Vec<Finding> {
    // A translation that is no text at all is not among the files that a note can speak of: loading left it out as well.
    let all = std::iter::once(&files.call).chain(files.translations.iter().map(|(_, file)| file));
    let sources: Vec<Source<'_>> = all
        .filter_map(|file| {
            let text = file.text().ok()?;
            Some(Source { file, text, root: syntax::read(text).root })
        })
        .collect();
    let notes = notes.into_iter().filter(|note| note.place.source < sources.len()).collect();
    let located = locate(notes, &sources);
    let texts = sources.iter().map(|source| (source.file, source.text));
    allow::without_allowed(located, texts, |code| code.is_some_and(Code::is_of_scoring))
}

/// Whether a note is only the consequence of one that was made before.
fn explains(said: &Note, note: &Note) -> bool {
    said.place.source == note.place.source && note.place.path.is_near(&said.place.path)
}

/// A file taken apart.
struct Source<'a> {
    file: &'a File,
    text: &'a str,
    root: Node<'a>,
}

/// Bytes to raw values, with a note for whatever does not fit.
fn read<'a, T: Decode>(
    file: &'a File,
    source: usize,
    notes: &mut Vec<Note>,
    findings: &mut Vec<Finding>,
) -> Option<(T, Source<'a>)> {
    let text = match file.text() {
        Ok(text) => text,
        Err(finding) => {
            findings.push(*finding);
            return None;
        }
    };
    let reading = syntax::read(text);
    let torn = !reading.problems.is_empty();
    notes.extend(reading.problems.into_iter().map(|problem| note(problem, source)));
    let mut decoder = Decoder::new(text);
    let raw = T::decode(&reading.root, &Trail::root(), &mut decoder);
    let noted = decoder.into_notes().into_iter().map(|mut note| {
        note.place.source = source;
        for (_, place) in &mut note.labels {
            place.source = source;
        }
        note
    });
    // A text that closed too early, or a bracket too many, makes other things look strange on the same line.
    let lines = if torn { Lines::of(text) } else { Lines::default() };
    let torn_lines: BTreeSet<usize> = notes.iter().filter_map(|said| lines.number(said)).collect();
    let near = |note: &Note| {
        torn && (note.code == Code::MissingField || lines.number(note).is_some_and(|line| torn_lines.contains(&line)))
    };
    let noted: Vec<Note> = noted.filter(|note| !near(note)).collect();
    notes.extend(noted);
    Some((raw, Source { file, text, root: reading.root }))
}

/// Reads one file by itself: its text and its raw values, if it is a text at all. What does not fit is found.
pub(in crate::core) fn read_file<'a, T: Decode>(file: &'a File, findings: &mut Vec<Finding>) -> Option<(&'a str, T)> {
    let mut notes = Vec::new();
    let (raw, source) = read::<T>(file, 0, &mut notes, findings)?;
    let text = source.text;
    findings.extend(locate(notes, &[source]));
    Some((text, raw))
}

/// Where the lines of a text begin.
#[derive(Default)]
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(place, _)| place + 1).collect())
    }

    /// The line of a note, if its place is known.
    fn number(&self, note: &Note) -> Option<usize> {
        note.place.span.as_ref().map(|span| self.0.partition_point(|start| *start <= span.start))
    }
}

fn note(problem: Problem, source: usize) -> Note {
    let details = vec![("expected", problem.wanted.name().to_owned()), ("found", problem.found)];
    let place = Place { source, span: Some(problem.span.range()), ..Place::default() };
    let note = Note::on(problem.code, place).with(details).suggesting(problem.suggestion.map(str::to_owned));
    match problem.label {
        Some((words, other)) => note.label_at(words, other.range()),
        None => note,
    }
}

/// Gives every note its place.
fn locate(notes: Vec<Note>, sources: &[Source<'_>]) -> Vec<Finding> {
    let mut documents: Vec<_> = sources.iter().map(|source| Document::new(source.text, &source.root)).collect();
    let located = notes.into_iter().map(|note| {
        let mut find = |place: &Place| documents[place.source].find(place);
        Finding {
            code: note.code,
            file: sources[note.place.source].file.name.clone(),
            span: find(&note.place),
            details: note.details,
            path: note.place.path.to_string(),
            suggestion: note.suggestion,
            labels: note
                .labels
                .iter()
                .map(|(words, place)| Label { words, file: sources[place.source].file.name.clone(), span: find(place) })
                .collect(),
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
