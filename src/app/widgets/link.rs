//! Words that lead somewhere.

use super::paint::{announce, focus_ring, galley};
use crate::app::theme::Theme;
use egui::{Response, Sense, Stroke, Ui, WidgetType, vec2};

/// Running text that can be pressed, no wider than the room.
pub fn link(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let colors = theme.colors;
    let words = galley(ui, text, theme.text.size.body, colors.ink, ui.available_width());
    let size = vec2(words.size().x, words.size().y.max(24.0));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    announce(ui, &mut response, WidgetType::Link, None, None, text);
    if ui.is_rect_visible(rect) {
        let at = rect.left_center() - vec2(0.0, words.size().y / 2.0);
        // The line says that it can be pressed, before the pointer does.
        let below = Stroke::new(1.0, if response.hovered() { colors.accent } else { colors.line });
        for row in &words.rows {
            let line = row.rect().translate(at.to_vec2());
            ui.painter().hline(line.x_range(), line.bottom() - 1.0, below);
        }
        let front = if response.hovered() { colors.accent } else { colors.ink };
        ui.painter().galley_with_override_text_color(at, words, front);
        focus_ring(ui, theme, &response, 4);
    }
    response
}
