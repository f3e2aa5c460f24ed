//! Lines and shapes of a person, in a square of side 1.

use super::expression::Expression;
use super::palette::Person;
use crate::app::theme::Theme;
use crate::core::scenario::Hair;
use egui::epaint::{CubicBezierShape, PathShape, PathStroke};
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};

/// A painter in the unit square of the figure.
struct Easel<'a> {
    painter: &'a Painter,
    rect: Rect,
}

impl Easel<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        pos2(self.rect.left() + x * self.rect.width(), self.rect.top() + y * self.rect.height())
    }

    fn len(&self, length: f32) -> f32 {
        length * self.rect.width()
    }

    fn oval(&self, x: f32, y: f32, wide: f32, high: f32, fill: Color32) {
        let radius = egui::vec2(self.len(wide), self.len(high));
        self.painter.add(egui::epaint::EllipseShape::filled(self.at(x, y), radius, fill));
    }

    fn curve(&self, points: [(f32, f32); 4], width: f32, color: Color32) {
        let points = points.map(|(x, y)| self.at(x, y));
        let stroke = PathStroke::new(self.len(width).max(1.0), color);
        self.painter.add(CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke));
    }

    fn fill(&self, points: &[(f32, f32)], fill: Color32) {
        let points = points.iter().map(|(x, y)| self.at(*x, *y)).collect();
        self.painter.add(Shape::Path(PathShape::convex_polygon(points, fill, Stroke::NONE)));
    }
}

pub(super) fn paint(painter: &Painter, rect: Rect, theme: &Theme, person: &Person, face: &Expression) {
    painter.rect_filled(rect, theme.space.corner, theme.colors.card);
    let easel = Easel { painter, rect };
    // Who leans in comes nearer and stands higher; who sinks back hangs lower.
    let lift = -0.025 * face.lean - 0.003 * face.breath;
    let y = 0.43 + lift;
    let wide = 0.165 * person.width;
    back_hair(&easel, person, y, wide);
    shoulders(&easel, person, lift - 0.006 * face.breath);
    easel.fill(&[(0.44, y + 0.12), (0.56, y + 0.12), (0.57, y + 0.29), (0.43, y + 0.29)], shade(person.skin, 0.9));
    easel.oval(0.5, y, wide, 0.21, person.skin);
    easel.oval(0.5 - wide, y + 0.02, 0.022, 0.04, person.skin);
    hair(&easel, person, y, wide);
    brows(&easel, person, face, y);
    eyes(&easel, person, face, y);
    nose(&easel, person, y);
    mouth(&easel, person, face, y);
    if person.lined {
        lines_of_age(&easel, person, y);
    }
    phone(&easel, person, y, wide);
    sound(&easel, theme, face, y);
}

fn shade(color: Color32, by: f32) -> Color32 {
    let channel = |value: u8| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a colour channel times a share")]
        let shaded = (f32::from(value) * by).clamp(0.0, 255.0) as u8;
        shaded
    };
    Color32::from_rgb(channel(color.r()), channel(color.g()), channel(color.b()))
}

fn shoulders(easel: &Easel<'_>, person: &Person, lift: f32) {
    let y = 0.74 + lift * 1.6;
    let round = [
        (0.12, 1.02),
        (0.14, y + 0.13),
        (0.2, y + 0.06),
        (0.32, y + 0.01),
        (0.42, y - 0.03),
        (0.58, y - 0.03),
        (0.68, y + 0.01),
        (0.8, y + 0.06),
        (0.86, y + 0.13),
        (0.88, 1.02),
    ];
    easel.fill(&round, person.cloth);
    easel.curve(
        [(0.41, y - 0.03), (0.45, y + 0.06), (0.55, y + 0.06), (0.59, y - 0.03)],
        0.012,
        shade(person.cloth, 0.75),
    );
}

fn back_hair(easel: &Easel<'_>, person: &Person, y: f32, wide: f32) {
    match person.hair {
        Hair::Long => {
            easel.oval(0.5, y, wide + 0.05, 0.24, person.hair_color);
            let side = wide + 0.05;
            easel.fill(
                &[(0.5 - side, y), (0.5 + side, y), (0.5 + side + 0.01, y + 0.36), (0.5 - side - 0.01, y + 0.36)],
                person.hair_color,
            );
        }
        Hair::Bob => {
            easel.oval(0.5, y, wide + 0.045, 0.235, person.hair_color);
            let side = wide + 0.045;
            easel.fill(
                &[(0.5 - side, y), (0.5 + side, y), (0.5 + side - 0.01, y + 0.17), (0.5 - side + 0.01, y + 0.17)],
                person.hair_color,
            );
        }
        _ => {}
    }
}

fn hair(easel: &Easel<'_>, person: &Person, y: f32, wide: f32) {
    let color = person.hair_color;
    let crown = |from: f32, high: f32| -> Vec<(f32, f32)> {
        (0..=16_u8)
            .map(|step| {
                let angle = std::f32::consts::PI * (1.0 + f32::from(step) / 16.0);
                (0.5 + (wide + 0.012) * angle.cos(), y + from + (0.21 + high) * angle.sin() * 0.98)
            })
            .collect()
    };
    match person.hair {
        Hair::Short => {
            let mut cap = crown(-0.07, -0.045);
            cap.extend([(0.5 + wide * 0.72, y - 0.105), (0.5, y - 0.135), (0.5 - wide * 0.72, y - 0.105)]);
            easel.fill(&cap, color);
        }
        Hair::Parted | Hair::Bob | Hair::Long => {
            let mut cap = crown(-0.05, -0.02);
            cap.extend([(0.5 + wide * 0.8, y - 0.07), (0.5 - wide * 0.25, y - 0.15), (0.5 - wide * 0.9, y - 0.05)]);
            easel.fill(&cap, color);
        }
        Hair::Receding => {
            easel.oval(0.5 - wide * 0.94, y - 0.06, 0.026, 0.075, color);
            easel.oval(0.5 + wide * 0.94, y - 0.06, 0.026, 0.075, color);
        }
    }
}

fn brows(easel: &Easel<'_>, person: &Person, face: &Expression, y: f32) {
    for side in [-1.0_f32, 1.0] {
        let lift = -0.02 * face.brow_lift - if side > 0.0 { 0.03 * face.brow_skew } else { 0.0 };
        let base = y - 0.075 + lift;
        let inner = base - 0.028 * face.brow_inner;
        let outer = base + 0.012 * face.brow_inner;
        let x = |from: f32| 0.5 + side * from;
        easel.curve(
            [(x(0.03), inner), (x(0.055), inner - 0.012), (x(0.085), outer - 0.014), (x(0.115), outer)],
            0.015,
            shade(person.hair_color, 0.85),
        );
    }
}

fn eyes(easel: &Easel<'_>, person: &Person, face: &Expression, y: f32) {
    let high = (0.018 + 0.011 * face.eyes).max(0.006);
    for side in [-1.0_f32, 1.0] {
        let x = 0.5 + side * 0.072;
        easel.oval(x, y - 0.025, 0.03, high, person.eyes);
        easel.oval(x, y - 0.024, 0.0135, high.min(0.0135), person.line);
        easel.curve(
            [
                (x - 0.032, y - 0.024),
                (x - 0.012, y - 0.03 - high),
                (x + 0.012, y - 0.03 - high),
                (x + 0.032, y - 0.024),
            ],
            0.007,
            person.line,
        );
        if person.glasses {
            let radius = egui::vec2(easel.len(0.05), easel.len(0.043));
            let stroke = Stroke::new(easel.len(0.007).max(1.0), person.line);
            easel.painter.add(egui::epaint::EllipseShape::stroke(easel.at(x, y - 0.022), radius, stroke));
        }
    }
    if person.glasses {
        easel.curve([(0.478, y - 0.025), (0.49, y - 0.035), (0.51, y - 0.035), (0.522, y - 0.025)], 0.007, person.line);
    }
}

fn nose(easel: &Easel<'_>, person: &Person, y: f32) {
    let color = shade(person.skin, 0.78);
    easel.curve([(0.5, y - 0.01), (0.512, y + 0.03), (0.516, y + 0.05), (0.492, y + 0.052)], 0.008, color);
}

fn mouth(easel: &Easel<'_>, person: &Person, face: &Expression, y: f32) {
    let y = y + 0.115;
    let corner = y - 0.022 * face.smile;
    let middle = y + 0.016 * face.smile;
    if face.open > 0.05 {
        let (wide, high) = (0.036 + 0.012 * face.open, 0.008 + 0.028 * face.open);
        easel.oval(0.5, y, wide, high, person.line);
        easel.oval(0.5, y + high * 0.45, wide * 0.6, high * 0.4, person.lips);
    }
    easel.curve([(0.445, corner), (0.475, middle), (0.525, middle), (0.555, corner)], 0.011, person.lips);
}

fn lines_of_age(easel: &Easel<'_>, person: &Person, y: f32) {
    let color = shade(person.skin, 0.84);
    for side in [-1.0_f32, 1.0] {
        let x = |from: f32| 0.5 + side * from;
        easel.curve(
            [(x(0.062), y + 0.05), (x(0.078), y + 0.07), (x(0.082), y + 0.09), (x(0.076), y + 0.11)],
            0.006,
            color,
        );
    }
    easel.curve([(0.45, y - 0.125), (0.48, y - 0.13), (0.52, y - 0.13), (0.55, y - 0.125)], 0.006, color);
}

/// A phone at the ear, and the hand that holds it.
fn phone(easel: &Easel<'_>, person: &Person, y: f32, wide: f32) {
    let x = 0.5 + wide;
    easel.fill(
        &[(x - 0.005, y - 0.07), (x + 0.035, y - 0.065), (x + 0.01, y + 0.13), (x - 0.03, y + 0.12)],
        person.phone,
    );
    easel.fill(&[(x + 0.0, y + 0.06), (x + 0.06, y + 0.05), (x + 0.14, y + 0.4), (x + 0.04, y + 0.42)], person.cloth);
    easel.oval(x + 0.025, y + 0.055, 0.042, 0.052, person.skin);
}

/// Arcs beside the mouth: the louder, the more.
fn sound(easel: &Easel<'_>, theme: &Theme, face: &Expression, y: f32) {
    for arc in 0..face.sound {
        let far = 0.05 + 0.045 * f32::from(arc);
        let (x, y) = (0.3 - far, y + 0.11);
        easel.curve(
            [(x + 0.02, y - far), (x - 0.01, y - far * 0.4), (x - 0.01, y + far * 0.4), (x + 0.02, y + far)],
            0.009,
            theme.colors.amber,
        );
    }
}
