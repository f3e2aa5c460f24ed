//! What every control that we draw ourselves has in common.

use super::lines::lay_out;
use crate::app::theme::{Theme, Typography};
use egui::response::Flags;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, Galley, Key, Pos2, Rect, Response, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};
use std::sync::Arc;

/// Text, laid out in a width.
#[must_use]
pub fn galley(ui: &Ui, text: &str, size: f32, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(Typography::font(ui, size), color));
    job.wrap.max_width = width.max(1.0);
    lay_out(ui, job)
}

/// Text that ends in `…` after so many lines.
#[must_use]
pub fn clipped(ui: &Ui, text: &str, size: f32, color: Color32, width: f32, lines: usize) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(Typography::font(ui, size), color));
    job.wrap.max_width = width.max(1.0);
    job.wrap.max_rows = lines;
    lay_out(ui, job)
}

/// Finishes a control: its name and key for screen readers, its key as a click, and in view when it gets the focus or
/// is pressed.
pub fn announce(
    ui: &Ui,
    response: &mut Response,
    kind: WidgetType,
    selected: Option<bool>,
    key: Option<Key>,
    text: &str,
) {
    let enabled = ui.is_enabled();
    response.widget_info(|| match selected {
        Some(selected) => WidgetInfo::selected(kind, enabled, selected, text),
        None => WidgetInfo::labeled(kind, enabled, text),
    });
    if let Some(key) = key {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(super::key_name(key)));
        if super::take_shortcut(ui, key, response.id) {
            response.flags.insert(Flags::FAKE_PRIMARY_CLICKED);
        }
    }
    // Whoever presses it with a key or a screen reader sees what came of it.
    if response.gained_focus() || response.clicked() {
        response.scroll_to_me(None);
    }
}

/// The ring around what has the focus of the keyboard: outside the shape, so that it shows on any colour.
pub fn focus_ring(ui: &Ui, theme: &Theme, response: &Response, corner: u8) {
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.colors.accent);
        ui.painter().rect_stroke(response.rect.expand(3.0), corner.saturating_add(3), ring, StrokeKind::Middle);
    }
}

/// The soft shadow below a card.
pub fn card_shadow(ui: &Ui, theme: &Theme, rect: Rect, lifted: bool) {
    let (offset, blur) = if lifted { (4, 18) } else { (1, 6) };
    let shadow = egui::Shadow { offset: [0, offset], blur, spread: 0, color: theme.colors.shadow };
    ui.painter().add(shadow.as_shape(rect, CornerRadius::same(theme.space.corner)));
}

/// How large the cap of a key is.
#[must_use]
pub fn key_cap_size(ui: &Ui, theme: &Theme, key: Key) -> egui::Vec2 {
    let name = galley(ui, super::key_name(key), theme.text.size.caption, theme.colors.quiet, f32::INFINITY);
    vec2((name.size().x + 12.0).max(24.0), 24.0)
}

/// Draws the cap of a key with its top left corner at `place`.
pub fn paint_key_cap(ui: &Ui, theme: &Theme, place: Pos2, key: Key, front: Color32, back: Color32) {
    let rect = Rect::from_min_size(place, key_cap_size(ui, theme, key));
    let corner = theme.space.small_corner;
    ui.painter().rect(rect, corner, back, Stroke::new(1.0, front.gamma_multiply(0.35)), StrokeKind::Inside);
    let name = galley(ui, super::key_name(key), theme.text.size.caption, front, f32::INFINITY);
    ui.painter().galley(rect.center() - name.size() / 2.0, name, front);
}

/// Draws the receiver of a telephone, so many points from its middle to either end.
pub fn handset(painter: &egui::Painter, middle: Pos2, half: f32, color: Color32) {
    use egui::epaint::CubicBezierShape;
    // As it lies on its back, turned by an eighth: both ends point up and to the right.
    let turn = egui::emath::Rot2::from_angle(-std::f32::consts::FRAC_PI_4 * 1.0);
    let at = |x: f32, y: f32| middle + turn * vec2(x * half, y * half);
    let bow = [at(-0.85, -0.1), at(-0.6, 0.75), at(0.6, 0.75), at(0.85, -0.1)];
    let stroke = egui::epaint::PathStroke::new(half * 0.36, color);
    painter.add(CubicBezierShape::from_points_stroke(bow, false, Color32::TRANSPARENT, stroke));
    for side in [-1.0, 1.0] {
        let ends = [at(side * 0.62, -0.22), at(side * 1.04, -0.1)];
        painter.line_segment(ends, Stroke::new(half * 0.5, color));
        for end in ends {
            painter.circle_filled(end, half * 0.25, color);
        }
    }
}
