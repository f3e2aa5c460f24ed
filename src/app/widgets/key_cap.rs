//! The cap of a key, as a hint by itself.

use super::paint::{key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::{Key, Response, Sense, Ui};

/// Shows the cap of `key`. A picture only: the control that it belongs to says the key to a screen reader.
pub fn key_cap(ui: &mut Ui, theme: &Theme, key: Key) -> Response {
    let (rect, response) = ui.allocate_exact_size(key_cap_size(ui, theme, key), Sense::empty());
    paint_key_cap(ui, theme, rect.min, key, theme.colors.quiet, theme.colors.sunken);
    response
}
