//! The window: Bevy for time, input and pixels, egui for what is on them.
//!
//! [`Attune`] is the whole of what is on screen, as a plain struct over egui; `screens`, `widgets` and `theme` know no
//! engine either. Only `platform` does: a file for each foreign thing.

mod act;
mod again;
mod attune;
mod choose;
mod delete;
mod drafts;
mod drill;
pub mod editor;
mod flow;
mod heard;
mod mend;
mod open;
mod pages;
mod platform;
mod practice;
pub mod screens;
pub mod settings;
mod shelf;
pub mod theme;
mod top_bar;
mod trainer;
pub mod widgets;
mod work;

pub use attune::{Attune, Seed};
pub use heard::Heard;
pub use open::open;
pub use platform::StartError;
pub use screens::home::HomeEntry;
pub use shelf::shelf;

use crate::core::text::Language;
use crate::library::{Library, LiveLibrary, Places};
use bevy::app::{App, AppExit};
use editor::Editor;
use platform::Canvas;
use std::path::PathBuf;

/// What the window starts with.
#[derive(Debug)]
pub struct StartUp {
    /// The scenarios.
    pub library: Library,
    /// Where they were read from, and are read again when something is saved there.
    pub places: Places,
    /// The language to start in.
    pub language: Language,
    /// Whether that was asked for in this run, and goes before the one in the settings.
    pub language_is_asked: bool,
    /// Where attempts are kept; nowhere, if there is no such place.
    pub data_dir: Option<PathBuf>,
    /// Where the seed of each call comes from.
    pub seed: Seed,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
///
/// [`StartError`] when there is no display, or nothing to draw with: the caller plays in the terminal then.
pub fn run(start: StartUp) -> Result<(), StartError> {
    platform::probe()?;
    let StartUp { library, places, language, language_is_asked, data_dir, seed } = start;
    let editor = Editor::of(|name| std::env::var(name).ok());
    let settings = data_dir.clone();
    let mut attune = Attune::new(shelf(&library), language, data_dir, seed).with_editor(editor).with_ring();
    if let Some(folder) = settings {
        attune = attune.with_settings(&folder, language_is_asked);
    }
    let live = LiveLibrary::new(places, library);
    let mut app = platform::guarded(|| {
        let mut app = App::new();
        app.insert_resource(Canvas(attune)).add_plugins(platform::plugin);
        platform::follow(&mut app, live);
        app
    })?;
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(StartError::NoWindow(code.to_string())),
    }
}
