//! `attune` alone: the window, or the terminal where there is none.

use super::play::{self, Play};
use super::{Io, Status, Trouble};
use crate::core::text::Language;
use crate::library::{Library, Places};
use crate::words::Words;
use std::path::PathBuf;

/// What the window is opened with.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The scenarios.
    pub library: Library,
    /// Where they were read from.
    pub places: Places,
    /// The language chosen on the command line or by the system.
    pub language: Language,
    /// Whether it was asked for in this run: then it goes before what was chosen once.
    pub language_is_asked: bool,
    /// The folder for the user's own data, if there is one: attempts are kept in it.
    pub data: Option<PathBuf>,
}

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// There is no display.
    Display,
    /// There is one, and it can't be used: the system's own words.
    Failed(String),
}

/// Opens the window and comes back when it is closed.
pub type OpenWindow = fn(Launch) -> Result<(), NoWindow>;

pub(super) fn run(
    io: &mut Io<'_>,
    words: &Words,
    places: &Places,
    language_is_asked: bool,
    open_window: Option<OpenWindow>,
) -> Result<Status, Trouble> {
    let reason = match open_window {
        None => words.get("cli-window-not-built"),
        Some(open) => {
            let data = places.data().map(PathBuf::from);
            let library = Library::load(places);
            let (places, language) = (places.clone(), words.language());
            match open(Launch { library, places, language, language_is_asked, data }) {
                Ok(()) => return Ok(Status::Clean),
                Err(NoWindow::Display) => words.get("cli-window-no-display"),
                Err(NoWindow::Failed(reason)) => words.with("cli-window-failed", &[("reason", reason.into())]),
            }
        }
    };
    writeln!(io.err, "{reason}")?;
    play::run(io, words, places, &Play::default())
}
