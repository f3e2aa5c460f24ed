//! What became of saving the debrief, and opening it from here.

use super::DebriefAction;
use crate::app::theme::Theme;
use crate::app::widgets::{body, quiet_button};
use crate::words::Words;
use egui::{Context, Key, Ui};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Opens what was saved.
const OPEN_KEY: Key = Key::V;

/// What became of saving.
#[derive(Debug)]
pub struct Saved {
    /// Where the page lies, or why there is none.
    page: Result<PathBuf, String>,
    is_new: bool,
    opening: Option<Opening>,
}

impl Saved {
    /// It lies there, or this was in the way.
    #[must_use]
    pub const fn new(page: Result<PathBuf, String>) -> Self {
        Self { page, is_new: true, opening: None }
    }

    /// It is being opened.
    pub(super) fn opens(&mut self, opening: Opening) {
        self.opening = Some(opening);
    }

    /// Says it; asks for the page to be opened.
    pub(super) fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<DebriefAction> {
        let mut action = None;
        let shown = match &self.page {
            Ok(path) => {
                let name = path.display().to_string();
                let shown = body(ui, theme, &words.with("debrief-saved", &[("path", name.into())]));
                let open = quiet_button(ui, theme, OPEN_KEY, &words.get("debrief-open"));
                if open.clicked() {
                    action = Some(DebriefAction::Open(path.clone()));
                }
                shown | open
            }
            Err(reason) => body(ui, theme, &words.with("debrief-not-saved", &[("reason", reason.clone().into())])),
        };
        if let Some(reason) = self.opening.as_ref().and_then(Opening::failed) {
            body(ui, theme, &words.with("debrief-not-opened", &[("reason", reason.to_owned().into())]));
        }
        if std::mem::take(&mut self.is_new) {
            // Whoever pressed the key far above sees what came of it.
            shown.scroll_to_me(None);
        }
        action
    }
}

/// A page that the system opens with whatever it opens pages with. A browser may take its time, so nobody waits for it.
#[derive(Clone, Debug, Default)]
pub struct Opening(Arc<OnceLock<String>>);

impl Opening {
    /// Has a page opened; if that fails, the screen is drawn again.
    #[must_use]
    pub fn of(path: PathBuf, context: &Context) -> Self {
        let opening = Self::default();
        let (failed, context) = (opening.clone(), context.clone());
        std::thread::spawn(move || {
            if let Err(error) = opener::open(path) {
                let _told = failed.0.set(error.to_string());
                context.request_repaint();
            }
        });
        opening
    }

    /// Why it could not be opened.
    fn failed(&self) -> Option<&str> {
        self.0.get().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn a_page_that_is_gone_is_said() {
        let folder = tempfile::tempdir().expect("a folder");
        let opening = Opening::of(folder.path().join("gone.html"), &Context::default());
        let begun = Instant::now();
        while opening.failed().is_none() && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(opening.failed().is_some());
    }
}
