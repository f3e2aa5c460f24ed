//! Buttons with words: the one that comes next, and those that step back.

use super::paint::{announce, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::{Color32, Key, Response, Sense, Stroke, StrokeKind, Ui, WidgetType, vec2};

/// The one thing that comes next on a screen.
pub fn primary_button(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, text: &str) -> Response {
    let colors = theme.colors;
    let look = Look {
        front: colors.on_accent,
        fill: colors.accent,
        hovered: colors.accent_hover,
        edge: Stroke::NONE,
        cap: Color32::TRANSPARENT,
        pad: theme.space.l,
        height: theme.space.target + 8.0,
    };
    button(ui, theme, key.into(), text, &look)
}

/// Something else that can be done.
pub fn quiet_button(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, text: &str) -> Response {
    let colors = theme.colors;
    let look = Look {
        front: colors.ink,
        fill: Color32::TRANSPARENT,
        hovered: colors.raised,
        edge: Stroke::new(1.0, colors.edge.gamma_multiply(0.6)),
        cap: colors.sunken,
        pad: theme.space.m,
        height: theme.space.target,
    };
    button(ui, theme, key.into(), text, &look)
}

/// A button as [`quiet_button`] that may have nothing to do. In a row that wraps, a part that can be disabled does not wrap
/// by itself.
pub fn quiet_button_if(ui: &mut Ui, theme: &Theme, enabled: bool, key: impl Into<Option<Key>>, text: &str) -> Response {
    let key = key.into();
    let words = galley(ui, text, theme.text.size.body, theme.colors.ink, f32::INFINITY);
    if ui.layout().main_wrap()
        && width(ui, theme, key, words.size().x, theme.space.m) > ui.available_size_before_wrap().x
    {
        ui.end_row();
    }
    ui.add_enabled_ui(enabled, |ui| quiet_button(ui, theme, key, text)).inner
}

/// How wide a button is, with words of a width and so much beside them.
fn width(ui: &Ui, theme: &Theme, key: Option<Key>, words: f32, pad: f32) -> f32 {
    2.0 * pad + words + key.map_or(0.0, |key| key_cap_size(ui, theme, key).x + theme.space.m)
}

struct Look {
    front: Color32,
    fill: Color32,
    hovered: Color32,
    edge: Stroke,
    cap: Color32,
    pad: f32,
    height: f32,
}

fn button(ui: &mut Ui, theme: &Theme, key: Option<Key>, text: &str, look: &Look) -> Response {
    let space = theme.space;
    let words = galley(ui, text, theme.text.size.body, look.front, f32::INFINITY);
    let cap = key.map(|key| key_cap_size(ui, theme, key));
    let width = width(ui, theme, key, words.size().x, look.pad);
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, look.height), Sense::click());
    announce(ui, &mut response, WidgetType::Button, None, key, text);
    if ui.is_rect_visible(rect) {
        let opacity = if ui.is_enabled() { 1.0 } else { 0.45 };
        let fill = if response.hovered() { look.hovered } else { look.fill };
        ui.painter().rect(rect, space.corner, fill.gamma_multiply(opacity), look.edge, StrokeKind::Inside);
        focus_ring(ui, theme, &response, space.corner);
        let at = egui::pos2(rect.left() + look.pad, rect.center().y - words.size().y / 2.0);
        ui.painter().galley(at, words, look.front);
        if let (Some(key), Some(cap)) = (key, cap) {
            let at = egui::pos2(rect.right() - look.pad - cap.x, rect.center().y - cap.y / 2.0);
            let front = if look.cap == Color32::TRANSPARENT { look.front } else { theme.colors.quiet };
            paint_key_cap(ui, theme, at, key, front, look.cap);
        }
    }
    response
}
