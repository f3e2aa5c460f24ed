//! Before the call: it rings, until the trainee picks up or the desk does so for them.

use super::Look;
use crate::app::heard::Heard;
use crate::app::widgets::{paint::handset, primary_button, quiet, take_key, title};
use egui::{Align, Key, Layout, Sense, Stroke, Ui, vec2};
use std::time::Duration;

/// How often the picture changes meanwhile.
const FRAME: Duration = Duration::from_millis(50);
/// How wide the picture of it is, in points.
const SIZE: f32 = 132.0;

/// Whether it rings, and since when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Ring {
    /// It does not, or no more.
    #[default]
    Over,
    /// It will, from the first look at the screen on.
    Waits,
    /// It has rung since this time of the screen's clock.
    Since(u64),
}

impl Ring {
    pub(super) const fn rings(self) -> bool {
        !matches!(self, Self::Over)
    }

    /// Takes the time. When it has rung long enough, gives back the time at which the call began.
    pub(super) fn tick(&mut self, now: u64) -> Option<u64> {
        match *self {
            Self::Waits => {
                *self = Self::Since(now);
                None
            }
            Self::Since(from) if now >= from + Heard::RING => {
                *self = Self::Over;
                Some(from + Heard::RING)
            }
            Self::Over | Self::Since(_) => None,
        }
    }

    /// Milliseconds since it began to ring.
    fn elapsed(self, now: u64) -> u64 {
        if let Self::Since(from) = self { now.saturating_sub(from) } else { 0 }
    }
}

/// Who calls, and the way to pick up; gives back whether it was taken.
pub(super) fn incoming(ui: &mut Ui, look: Look<'_>, name: &str, ring: Ring, now: u64) -> bool {
    let mut picked_up = false;
    let room = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((room * 0.2).max(0.0));
        bell(ui, look, ring.elapsed(now));
        ui.add_space(look.theme.space.m);
        title(ui, look.theme, &look.words.get("call-ringing"));
        quiet(ui, look.theme, name);
        ui.add_space(look.theme.space.l);
        picked_up = primary_button(ui, look.theme, Key::Enter, &look.words.get("call-pick-up")).clicked();
    });
    let left = Duration::from_millis(Heard::RING.saturating_sub(ring.elapsed(now)).max(1));
    ui.ctx().request_repaint_after(if look.theme.motion { left.min(FRAME) } else { left });
    // Space hears the rest of anything at once.
    picked_up || take_key(ui, Key::Space)
}

/// A receiver, and rings that go out from it; standing rings where nothing may move.
fn bell(ui: &mut Ui, look: Look<'_>, elapsed: u64) {
    let (rect, _) = ui.allocate_exact_size(vec2(SIZE, SIZE), Sense::empty());
    let (painter, colors) = (ui.painter(), look.theme.colors);
    #[expect(clippy::cast_precision_loss, reason = "below two seconds")]
    let gone = if look.theme.motion { elapsed as f32 / 900.0 } else { 0.4 };
    for place in [0.0, 0.5] {
        let out = (gone + place).fract();
        let color = colors.teal.gamma_multiply(0.75 * (1.0 - out));
        painter.circle_stroke(rect.center(), 34.0 + 30.0 * out, Stroke::new(2.0, color));
    }
    painter.circle_filled(rect.center(), 34.0, colors.teal_soft);
    handset(painter, rect.center(), 17.0, colors.teal);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_rings_from_the_first_look_on_and_stops_by_itself() {
        let mut ring = Ring::Waits;
        assert!(ring.tick(700).is_none() && ring.rings());
        assert!(ring.tick(700 + Heard::RING - 1).is_none() && ring.rings());
        // Whoever looks late finds the call begun when it should have begun.
        assert_eq!(ring.tick(90_000), Some(700 + Heard::RING));
        assert!(!ring.rings() && ring.tick(90_001).is_none());
    }
}
