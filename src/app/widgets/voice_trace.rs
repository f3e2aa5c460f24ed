//! The trace of a voice: a stroke for each moment. Its length is how loud, its height how high, and a gap is a pause.

use crate::app::theme::Theme;
use crate::core::voice::Tone;
use egui::{Color32, Rect, Response, Sense, Ui, pos2, vec2};

/// How high a trace is where there is room for it, in points.
pub const HEIGHT: f32 = 52.0;
/// How high it is where there is little, in points.
pub const LOW: f32 = 26.0;
/// How far the middles of two strokes lie apart, in points.
const STEP: f32 = 4.0;
/// How wide a stroke is, in points.
const WIDE: f32 = 2.5;

/// How many strokes a trace of this width has.
#[must_use]
pub fn strokes(width: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on a screen")]
    let count = (width.clamp(0.0, 2000.0) / STEP) as usize;
    count
}

/// Draws a voice whose pitch lies around `base` hertz. The last of the tones is now, and stands at the right; `shift`, from
/// 0 to 1, is how far it has moved on towards the next one. It is as wide as there is room, and `height` points high.
pub fn voice_trace(ui: &mut Ui, theme: &Theme, height: f32, base: u16, tones: &[Tone], shift: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, theme.space.small_corner, theme.colors.card);
    let inner = rect.shrink2(vec2(6.0, 5.0));
    let speaking = tones.last().is_some_and(|tone| tone.level > 0);
    for (back, tone) in tones.iter().rev().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "some hundred strokes")]
        let x = inner.right() - WIDE / 2.0 - (back as f32 + shift) * STEP;
        if x < inner.left() {
            break;
        }
        // What was said longer ago steps back.
        let age = ((inner.right() - x) / inner.width().max(1.0)).clamp(0.0, 1.0);
        painter.rect_filled(stroke(inner, x, base, *tone), 1.5, ink(theme, *tone, age, speaking));
    }
    response
}

/// Where a tone stands: the person's own pitch lies a little below the middle, half an octave more near the top.
fn stroke(inner: Rect, x: f32, base: u16, tone: Tone) -> Rect {
    if tone.level == 0 {
        return Rect::from_center_size(pos2(x, inner.bottom() - 1.0), vec2(WIDE, 1.5));
    }
    let octaves = (f32::from(tone.pitch.max(1)) / f32::from(base.max(1))).log2();
    let long = (f32::from(tone.level) / 1000.0 * inner.height() * 0.62).max(3.0);
    let middle = inner.top() + inner.height() * (0.56 - octaves * 0.58).clamp(0.0, 1.0);
    let middle = middle.clamp(inner.top() + long / 2.0, (inner.bottom() - long / 2.0).max(inner.top() + long / 2.0));
    Rect::from_center_size(pos2(x, middle), vec2(WIDE, long))
}

fn ink(theme: &Theme, tone: Tone, age: f32, speaking: bool) -> Color32 {
    let colors = theme.colors;
    let color = match (tone.level, speaking) {
        (0, _) => return colors.edge.gamma_multiply(0.45),
        (_, true) => colors.accent,
        (_, false) => colors.edge,
    };
    color.gamma_multiply(1.0 - 0.55 * age)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn louder_is_longer_higher_stands_higher_and_silence_is_a_point() {
        let inner = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 40.0));
        let at = |level, pitch| stroke(inner, 10.0, 200, Tone { level, pitch });
        assert!(at(900, 200).height() > at(400, 200).height() + 5.0);
        assert!(at(400, 260).center().y + 5.0 < at(400, 200).center().y);
        assert!(at(400, 150).center().y - 5.0 > at(400, 200).center().y);
        assert!(at(0, 0).height() < 2.0);
        for tone in [at(1000, 600), at(1000, 50), at(1, 50)] {
            assert!(inner.contains_rect(tone), "{tone:?}");
        }
    }
}
