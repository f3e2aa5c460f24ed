//! The window as the command line opens it.

use super::{Seed, StartError, StartUp, run};
use crate::cli::{Launch, NoWindow};

/// Opens the window; [`crate::cli::main`] is given this where the program has one.
///
/// `ATTUNE_SEED` fixes what is otherwise drawn anew for each call (who is put through, the order of the replies): to show
/// one call to a class, and for tests.
///
/// # Errors
///
/// [`NoWindow`], upon which the command line plays in the terminal.
pub fn open(launch: Launch) -> Result<(), NoWindow> {
    let fixed = std::env::var("ATTUNE_SEED").ok().and_then(|seed| seed.parse().ok());
    let start = StartUp {
        library: launch.library,
        places: launch.places,
        language: launch.language,
        language_is_asked: launch.language_is_asked,
        data_dir: launch.data,
        seed: fixed.map_or(Seed::Clock, Seed::Fixed),
    };
    run(start).map_err(|error| match error {
        StartError::NoDisplay => NoWindow::Display,
        StartError::NoWindow(reason) => NoWindow::Failed(reason),
    })
}
