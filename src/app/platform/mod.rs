//! The engine's side: one file for each foreign thing.

mod accessibility;
mod canvas;
mod display;
mod follow;
mod redraw;
mod sound;
mod window;

pub(super) use canvas::Canvas;
pub use display::StartError;
pub(super) use display::{guarded, probe};
pub(super) use follow::follow;

use bevy::app::App;

/// Everything between the system and the screens. The canvas comes with the program that it shows.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((window::plugin, canvas::plugin, redraw::plugin, sound::plugin, accessibility::plugin));
}
