//! Where a screen's contents stand: a column in the middle that never grows too wide.

use super::keys::take_key;
use crate::app::theme::Theme;
use egui::style::ScrollAnimation;
use egui::{Key, Rect, ScrollArea, Ui, UiBuilder, vec2};

/// A column in the middle of the room, at most `width` wide.
pub fn column<R>(ui: &mut Ui, theme: &Theme, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let margin = theme.space.xxl.min(room.width() * 0.06);
    let wide = (room.width() - 2.0 * margin).clamp(0.0, width);
    let left = room.left() + (room.width() - wide) / 2.0;
    let rect = Rect::from_min_size(egui::pos2(left, room.top()), vec2(wide, room.height()));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_width(wide);
        contents(ui)
    })
    .inner
}

/// The same, and what does not fit can be scrolled. The bar stands at the edge of the window.
pub fn scroll_column<R>(ui: &mut Ui, theme: &Theme, id: &str, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let by = page_keys(ui);
    scrolled(ui, theme, id, width, by, contents)
}

/// The same for what is read and not gone through: the arrow keys scroll it by a few lines, as long as nothing has the focus.
pub fn reading_column<R>(ui: &mut Ui, theme: &Theme, id: &str, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    const LINES: f32 = 90.0;
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    let lines = if has_focus { 0.0 } else { pressed(ui, [(Key::ArrowDown, -LINES), (Key::ArrowUp, LINES)]) };
    let by = page_keys(ui) + lines;
    scrolled(ui, theme, id, width, by, contents)
}

fn scrolled<R>(ui: &mut Ui, theme: &Theme, id: &str, width: f32, by: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let area = ScrollArea::vertical().id_salt(id).auto_shrink(false);
    area.show(ui, |ui| {
        if by != 0.0 {
            ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
        }
        column(ui, theme, width, contents)
    })
    .inner
}

/// How far the keys of a page scroll what has the height that is there, in points: who uses no mouse must get to the end of
/// it as well.
#[must_use]
pub fn page_keys(ui: &Ui) -> f32 {
    const WHOLE: f32 = 1.0e6;
    let page = ui.available_height() * 0.85;
    pressed(ui, [(Key::PageDown, -page), (Key::PageUp, page), (Key::End, -WHOLE), (Key::Home, WHOLE)])
}

/// How far those of the keys scroll that were pressed.
fn pressed<const COUNT: usize>(ui: &Ui, keys: [(Key, f32); COUNT]) -> f32 {
    keys.into_iter().filter(|(key, _)| take_key(ui, *key)).map(|(_, by)| by).sum()
}
