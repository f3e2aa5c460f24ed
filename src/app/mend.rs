//! From one scenario with findings to the next, and from a finding to the editor.

use super::attune::Attune;
use super::editor::Place;
use super::flow::Screen;
use super::screens::findings::{FindingsScreen, Said};
use super::screens::home::{Home, HomeEntry};
use crate::library::Entry;
use egui::Context;
use std::sync::Arc;

impl Attune {
    /// What the library has of the scenario in a file, and which one it is of how many with findings. One without is
    /// said to stand behind the last.
    pub(super) fn among(home: &Home, file: &str) -> (Option<Arc<Entry>>, (usize, usize)) {
        let found = home.entries().iter().map(HomeEntry::entry).find(|entry| entry.files.call.name == file);
        let with_findings = home.with_findings();
        let place = with_findings.iter().position(|entry| entry.files.call.name == file);
        (found.cloned(), (place.unwrap_or(with_findings.len()), with_findings.len()))
    }

    pub(super) fn findings(&self, entry: Arc<Entry>) -> Screen {
        let (_, among) = Self::among(&self.home, &entry.files.call.name);
        Screen::Findings(Box::new(FindingsScreen::new(entry, among)))
    }

    /// The scenario with findings that stands so many further on, round in a ring.
    pub(super) fn step(&self, file: &str, by: isize) -> Option<Arc<Entry>> {
        let found = self.home.with_findings();
        let count = isize::try_from(found.len()).ok().filter(|count| *count > 0)?;
        let at = found.iter().position(|entry| entry.files.call.name == file);
        // One that is clean by now stands before the first, seen from either side.
        let next = match at {
            Some(at) => (isize::try_from(at).ok()? + by).rem_euclid(count),
            None => {
                if by > 0 {
                    0
                } else {
                    count - 1
                }
            }
        };
        found.get(usize::try_from(next).ok()?).map(|entry| Arc::clone(entry))
    }

    /// Opens the editor, or gives the place to the clipboard.
    pub(super) fn jump(&self, context: &Context, place: &Place) -> Said {
        let copy = || {
            context.copy_text(place.text());
            place.text()
        };
        if !self.editor.is_there() {
            return Said::Copied(copy());
        }
        match self.editor.open(place) {
            Ok(()) => Said::Opened,
            Err(error) => Said::Failed(error.to_string(), copy()),
        }
    }
}
