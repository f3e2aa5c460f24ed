//! Where the calls that ship stand on the home screen.

use attune::app::widgets::card_key;
use attune::library::Library;
use egui::Key;

/// The key of the card of a call that ships.
pub(crate) fn card_of(id: &str) -> Key {
    let library = Library::embedded();
    let place = library.playable().position(|scenario| scenario.id == id);
    place.and_then(card_key).unwrap_or_else(|| panic!("no card of `{id}` has a key"))
}
