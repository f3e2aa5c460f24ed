//! The shape of a severity, so that it does not hang on colour.

use crate::core::diagnostic::Severity;
use egui::{Color32, Pos2, Shape, Stroke, Ui, pos2, vec2};

/// Draws it around `center`, `size` points wide: a disc with a cross for an error, a triangle with a bar and a dot for a
/// warning. Whatever stands beside it says it in words.
pub fn severity_mark(ui: &Ui, center: Pos2, size: f32, severity: Severity, front: Color32, ground: Color32) {
    let painter = ui.painter();
    let unit = size / 16.0;
    let line = Stroke::new(1.7 * unit, ground);
    match severity {
        Severity::Error => {
            painter.circle_filled(center, 8.0 * unit, front);
            let arm = 3.1 * unit;
            painter.line_segment([center - vec2(arm, arm), center + vec2(arm, arm)], line);
            painter.line_segment([center - vec2(arm, -arm), center + vec2(arm, -arm)], line);
        }
        Severity::Warning => {
            let at = |x: f32, y: f32| pos2(center.x + x * unit, center.y + y * unit);
            let corners = vec![at(0.0, -7.2), at(8.2, 7.0), at(-8.2, 7.0)];
            // The stroke in its own colour rounds the corners.
            painter.add(Shape::convex_polygon(corners, front, Stroke::new(1.2 * unit, front)));
            painter.line_segment([at(0.0, -2.4), at(0.0, 2.2)], line);
            painter.circle_filled(at(0.0, 4.6), 1.05 * unit, ground);
        }
    }
}
