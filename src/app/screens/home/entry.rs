//! What the home screen knows of a scenario.

use crate::core::diagnostic::{Finding, LineColumn, Severity};
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use crate::findings::{line_column, title};
use crate::library::Entry;
use crate::words::Words;
use std::sync::Arc;

/// One scenario of the library, and how it stands.
#[derive(Clone, Debug)]
pub struct HomeEntry {
    entry: Arc<Entry>,
    /// The first error and its place, which is looked for only once.
    first: Option<(Finding, LineColumn)>,
    /// As [`Scenario::longest_way`] counts them.
    decisions: usize,
}

/// How a scenario stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was found.
    Clean,
    /// It can be played, and something is odd.
    Odd,
    /// An earlier version can be played; the one that was saved last can't.
    Outdated,
    /// It can't be played.
    Broken,
}

impl HomeEntry {
    /// One of the library's.
    #[must_use]
    pub fn new(entry: Arc<Entry>) -> Self {
        let first = entry.findings.iter().find(|finding| finding.severity() == Severity::Error);
        let first = first.map(|finding| (finding.clone(), line_column(finding, &entry.files)));
        let decisions = entry.scenario.as_ref().map_or(0, |scenario| scenario.longest_way());
        Self { entry, first, decisions }
    }

    /// What the library has.
    #[must_use]
    pub const fn entry(&self) -> &Arc<Entry> {
        &self.entry
    }

    /// The scenario, if it can be played.
    #[must_use]
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.entry.scenario.as_ref()
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match &self.entry.scenario {
            None => Standing::Broken,
            Some(_) if self.entry.outdated => Standing::Outdated,
            Some(_) if self.entry.findings.is_empty() => Standing::Clean,
            Some(_) => Standing::Odd,
        }
    }

    /// Its title, or its name.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        title_of(&self.entry, language)
    }

    /// The first error, with its place: `call.ron:12:5  what was found`.
    #[must_use]
    pub fn problem(&self, words: &Words) -> Option<String> {
        let (finding, at) = self.first.as_ref()?;
        Some(format!("{}:{}:{}  {}", short_name(&finding.file), at.line, at.column, title(finding, words)))
    }

    /// About how many decisions a contact takes.
    #[must_use]
    pub const fn decisions(&self) -> usize {
        self.decisions
    }
}

/// The title of a scenario, or the name of its folder for want of one.
#[must_use]
pub fn title_of(entry: &Entry, language: Language) -> &str {
    entry.scenario.as_ref().map_or(&entry.name, |scenario| scenario.title.get(language))
}

/// A file without the folders that it lies in.
#[must_use]
pub fn short_name(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}
