//! The library as the home screen shows it.

use super::screens::home::HomeEntry;
use crate::core::diagnostic::{Finding, Severity};
use crate::core::text::{Language, Text};
use crate::findings::{line_column, title};
use crate::library::{Entry, Library};
use crate::words::Words;
use std::cell::LazyCell;
use std::sync::Arc;

/// An entry of the home screen for each of the library's.
#[must_use]
pub fn shelf(library: &Library) -> Vec<HomeEntry> {
    // Only a scenario that can't be played has something said of it here, in whichever language is shown.
    let words = LazyCell::new(|| Language::ALL.map(Words::new));
    library.entries.iter().map(|entry| shelve(entry, &words)).collect()
}

fn shelve(
    entry: &Entry,
    words: &LazyCell<[Words; Language::COUNT], impl FnOnce() -> [Words; Language::COUNT]>,
) -> HomeEntry {
    if let Some(scenario) = &entry.scenario {
        return HomeEntry::playable(Arc::clone(scenario));
    }
    let mut errors = entry.findings.iter().filter(|finding| finding.severity() == Severity::Error);
    let first = errors
        .next()
        .map_or_else(|| Text::new(Language::English, String::new()), |finding| in_words(entry, finding, words));
    HomeEntry::broken(entry.name.clone(), first, errors.count())
}

/// `call.ron:12:5  what was found`, in every language.
fn in_words(entry: &Entry, finding: &Finding, words: &[Words; Language::COUNT]) -> Text {
    let at = line_column(finding, &entry.files);
    let file = finding.file.rsplit(['/', '\\']).next().unwrap_or(&finding.file);
    let say = |words: &Words| format!("{file}:{}:{}  {}", at.line, at.column, title(finding, words));
    let mut text = Text::new(Language::English, say(&words[Language::English.index()]));
    text.translate(Language::Chinese, say(&words[Language::Chinese.index()]));
    text
}
