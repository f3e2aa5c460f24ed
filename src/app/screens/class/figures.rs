//! Figures as they are drawn: shades with their number, shares as bars, texts in their column.

use super::Look;
use crate::app::theme::{Colors, Theme};
use crate::app::widgets::paint::{clipped, galley};
use crate::words::Words;
use egui::{Align, Color32, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// How much of the accent the darkest shade has: a number must be readable on it.
const DARKEST: f32 = 0.4;
/// The room at the right of a bar for what it says.
const SAID: f32 = 118.0;

/// The shade of a value of 100: the darker the higher, the lighter in the dark.
pub(super) fn shade(colors: &Colors, value: f32) -> Color32 {
    colors.card.lerp_to_gamma(colors.accent, DARKEST * (value / 100.0).clamp(0.0, 1.0))
}

/// A text in its column, on one line, in the middle of a row.
pub(super) fn text_in(ui: &Ui, rect: Rect, text: &str, size: f32, color: Color32, align: Align) {
    let words = clipped(ui, text, size, color, rect.width(), 1);
    let x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - words.size().x / 2.0,
        Align::Max => rect.right() - words.size().x,
    };
    ui.painter().galley(pos2(x, rect.center().y - words.size().y / 2.0), words, color);
}

/// The heading of a column, on two lines at most, at the foot of its place.
pub(super) fn head_in(ui: &Ui, theme: &Theme, rect: Rect, text: &str, align: Align) {
    let words = clipped(ui, text, theme.text.size.caption, theme.colors.quiet, rect.width(), 2);
    let x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - words.size().x / 2.0,
        Align::Max => rect.right() - words.size().x,
    };
    ui.painter().galley(pos2(x, rect.bottom() - words.size().y - 4.0), words, theme.colors.quiet);
}

/// A score in a cell, and whether a trainer set it, or one of those behind it, by hand.
pub(super) type Value = Option<(u8, bool)>;

/// A value as it is read.
pub(super) fn told(words: &Words, value: Value) -> String {
    match value {
        None => "–".to_owned(),
        Some((value, false)) => value.to_string(),
        Some((value, true)) => format!("{value} {}", words.get("record-by-hand-mark")),
    }
}

/// A cell with its number on its shade.
pub(super) fn cell(ui: &Ui, look: Look<'_>, rect: Rect, value: Value) {
    let theme = look.theme;
    let size = theme.text.size.body;
    let Some((score, _)) = value else {
        text_in(ui, rect, "–", size, theme.colors.quiet, Align::Center);
        return;
    };
    let ground = rect.shrink2(vec2(2.0, 3.0));
    ui.painter().rect_filled(ground, theme.space.small_corner, shade(&theme.colors, f32::from(score)));
    text_in(ui, rect, &told(look.words, value), size, theme.colors.ink, Align::Center);
}

/// A share of something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar<'a> {
    /// What it is the share of; it wraps.
    pub(super) text: &'a str,
    /// 0 to 1.
    pub(super) share: f64,
    /// What stands at the end of the bar.
    pub(super) said: &'a str,
    /// What stands below it, if anything.
    pub(super) note: Option<&'a str>,
    pub(super) color: Color32,
}

/// Draws a share: its text, its bar with what is said of it, its note.
pub(super) fn bar(ui: &mut Ui, look: Look<'_>, drawn: Bar<'_>) {
    let theme = look.theme;
    let (colors, size) = (theme.colors, theme.text.size);
    let width = ui.available_width();
    let text = galley(ui, drawn.text, size.body, colors.ink, width.min(theme.space.measure));
    let note = drawn.note.map(|note| galley(ui, note, size.small, colors.quiet, width.min(theme.space.measure)));
    let line = 20.0;
    let height = text.size().y + 4.0 + line + note.as_ref().map_or(0.0, |note| note.size().y) + theme.space.m;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let spoken = [Some(drawn.text), Some(drawn.said), drawn.note];
    let spoken = spoken.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let mut at = rect.min;
    let below = text.size().y + 4.0;
    ui.painter().galley(at, text, colors.ink);
    at.y += below;
    let rail = Rect::from_min_size(pos2(at.x, at.y + line / 2.0 - 4.0), vec2((width - SAID).clamp(40.0, 420.0), 8.0));
    ui.painter().rect_filled(rail, 4, colors.sunken);
    #[expect(clippy::cast_possible_truncation, reason = "a share is 0 to 1")]
    let filled = rail.width() * drawn.share.clamp(0.0, 1.0) as f32;
    if filled > 0.0 {
        ui.painter().rect_filled(Rect::from_min_size(rail.min, vec2(filled.max(3.0), 8.0)), 4, drawn.color);
    }
    let said = Rect::from_min_max(pos2(rail.right() + 10.0, at.y), pos2(rect.right(), at.y + line));
    text_in(ui, said, drawn.said, size.small, colors.ink, Align::Min);
    at.y += line;
    if let Some(note) = note {
        ui.painter().galley(at, note, colors.quiet);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The luminance of WCAG 2.
    fn luminance(color: Color32) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    #[test]
    fn a_number_can_be_read_on_every_shade() {
        for dark in [false, true] {
            let colors = Colors::load(dark);
            for value in 0..=100_u8 {
                let shade = shade(&colors, f32::from(value));
                let (one, other) = (luminance(shade), luminance(colors.ink));
                let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                assert!(contrast >= 4.5, "dark {dark}: {value} is {contrast:.2}");
            }
        }
    }
}
