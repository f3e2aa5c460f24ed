//! A switch that is on or off.

use super::paint::{announce, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::{Key, Response, Sense, Stroke, StrokeKind, Ui, WidgetType, vec2};

/// A switch with its words beside it; a click or `key` turns it. Where its knob stands says what it is, colour aside.
pub fn toggle(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, on: &mut bool, text: &str) -> Response {
    let (colors, space, key) = (theme.colors, theme.space, key.into());
    let rail = vec2(40.0, 22.0);
    let cap = key.map(|key| key_cap_size(ui, theme, key));
    let words = galley(ui, text, theme.text.size.body, colors.ink, (ui.available_width() - rail.x - 80.0).max(60.0));
    let size = vec2(
        rail.x + space.m + words.size().x + cap.map_or(0.0, |cap| cap.x + space.m),
        words.size().y.max(space.target),
    );
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    announce(ui, &mut response, WidgetType::Checkbox, Some(*on), key, text);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    if ui.is_rect_visible(rect) {
        let track = egui::Rect::from_min_size(egui::pos2(rect.left(), rect.center().y - rail.y / 2.0), rail);
        let (fill, edge, knob) = if *on {
            (colors.accent, colors.accent, colors.on_accent)
        } else {
            (colors.sunken, colors.edge, colors.edge)
        };
        ui.painter().rect(track, 11, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let x = if *on { track.right() - 11.0 } else { track.left() + 11.0 };
        ui.painter().circle_filled(egui::pos2(x, track.center().y), 7.0, knob);
        focus_ring(ui, theme, &response, space.corner);
        let at = egui::pos2(track.right() + space.m, rect.center().y - words.size().y / 2.0);
        let right = at.x + words.size().x;
        ui.painter().galley(at, words, colors.ink);
        if let (Some(key), Some(cap)) = (key, cap) {
            let at = egui::pos2(right + space.m, rect.center().y - cap.y / 2.0);
            paint_key_cap(ui, theme, at, key, colors.quiet, colors.sunken);
        }
    }
    response
}
