//! A mark on the curve of a call: a shape and a letter, so that it does not hang on colour.

use super::paint::galley;
use crate::app::theme::Theme;
use crate::core::debrief::MarkKind;
use egui::{Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, vec2};

/// Half the height of a mark, in points.
const RADIUS: f32 = 11.0;

/// Shows a mark by itself, in front of its words. A picture only.
pub fn mark(ui: &mut Ui, theme: &Theme, kind: MarkKind, letter: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(2.0 * RADIUS + 2.0, 2.0 * RADIUS + 2.0), Sense::empty());
    let painter = ui.painter().clone();
    paint_mark(ui, &painter, theme, rect.center(), kind, letter);
    response
}

/// Draws a mark: a disc for what went well, a square that stands on its corner for what came at a cost, a square for the
/// way out that opens.
pub fn paint_mark(ui: &Ui, painter: &Painter, theme: &Theme, center: Pos2, kind: MarkKind, letter: &str) {
    let colors = theme.colors;
    let rim = |color| Stroke::new(1.5, color);
    let front = match kind {
        MarkKind::WindowMet => {
            painter.circle(center, RADIUS, colors.teal_soft, rim(colors.teal));
            colors.teal
        }
        MarkKind::QuietExitLooms => {
            let square = Rect::from_center_size(center, vec2(2.0 * RADIUS - 2.0, 2.0 * RADIUS - 2.0));
            painter.rect(square, 3, colors.rust_soft, rim(colors.rust), StrokeKind::Inside);
            colors.rust
        }
        MarkKind::WindowMissed | MarkKind::NeedLate | MarkKind::CutIn | MarkKind::Hollow => {
            let reach = RADIUS + 1.5;
            let corners = [vec2(0.0, -reach), vec2(reach, 0.0), vec2(0.0, reach), vec2(-reach, 0.0)];
            let corners = corners.map(|corner| center + corner).to_vec();
            painter.add(Shape::convex_polygon(corners, colors.amber_soft, rim(colors.amber)));
            colors.amber
        }
    };
    let letter = galley(ui, letter, theme.text.size.caption, front, f32::INFINITY);
    painter.galley(center - letter.size() / 2.0, letter, front);
}
