//! Chips: one of a few short answers, or a word about something.

use super::paint::{announce, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::{Color32, Key, Response, Sense, Stroke, StrokeKind, Ui, WidgetType, vec2};

/// An answer that can be chosen. What is chosen has a tick before it, not a colour only.
pub fn chip(ui: &mut Ui, theme: &Theme, selected: bool, text: &str) -> Response {
    key_chip(ui, theme, None, selected, text)
}

/// A chip with a key.
pub fn key_chip(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, selected: bool, text: &str) -> Response {
    let mark = if selected { Mark::Tick } else { Mark::Ring };
    marked_chip(ui, theme, key.into(), mark, text)
}

/// A chip among several that are put in order: in the place of the tick stands its place, from 0.
pub fn rank_chip(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, rank: Option<usize>, text: &str) -> Response {
    marked_chip(ui, theme, key.into(), rank.map_or(Mark::Ring, Mark::Rank), text)
}

/// What stands before the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// It is not chosen.
    Ring,
    /// It is.
    Tick,
    /// It is, in this place, from 0.
    Rank(usize),
}

fn marked_chip(ui: &mut Ui, theme: &Theme, key: Option<Key>, mark: Mark, text: &str) -> Response {
    let (colors, space, selected) = (theme.colors, theme.space, mark != Mark::Ring);
    let front = if selected { colors.accent } else { colors.ink };
    let width = (ui.available_width() - 2.0 * space.m).max(space.target);
    let words = galley(ui, text, theme.text.size.small, front, width);
    let cap = key.map(|key| key_cap_size(ui, theme, key));
    // The room of the tick is always there, so that a choice does not push its neighbours.
    let tick = 18.0;
    let size = vec2(
        words.size().x + 2.0 * space.m + tick + cap.map_or(0.0, |cap| cap.x + space.s),
        (words.size().y + space.m).max(space.target - 4.0),
    );
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = if let Mark::Rank(rank) = mark { format!("{}. {text}", rank + 1) } else { text.to_owned() };
    announce(ui, &mut response, WidgetType::SelectableLabel, Some(selected), key, &spoken);
    if ui.is_rect_visible(rect) {
        let corner = egui::CornerRadius::same(18);
        let fill = match (selected, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.raised,
            (false, false) => colors.card,
        };
        let edge = if selected || response.hovered() { colors.accent } else { colors.edge.gamma_multiply(0.6) };
        let stroke = Stroke::new(if selected { 1.5 } else { 1.0 }, edge);
        ui.painter().rect(rect, corner, fill, stroke, StrokeKind::Inside);
        focus_ring(ui, theme, &response, 18);
        let mut x = rect.left() + space.m;
        let color = if selected { colors.accent } else { colors.edge };
        paint_mark(ui, theme, egui::pos2(x + 5.0, rect.center().y), mark, color);
        x += tick;
        let y = rect.center().y - words.size().y / 2.0;
        ui.painter().galley(egui::pos2(x, y), words, front);
        if let (Some(key), Some(cap)) = (key, cap) {
            let at = egui::pos2(rect.right() - space.m - cap.x, rect.center().y - cap.y / 2.0);
            paint_key_cap(ui, theme, at, key, colors.quiet, colors.sunken);
        }
    }
    response
}

fn paint_mark(ui: &Ui, theme: &Theme, center: egui::Pos2, mark: Mark, color: Color32) {
    match mark {
        Mark::Ring => {
            ui.painter().circle_stroke(center, 4.0, Stroke::new(1.0, color));
        }
        Mark::Tick => {
            let tick = vec![center + vec2(-4.5, 0.0), center + vec2(-1.0, 4.0), center + vec2(5.0, -4.5)];
            ui.painter().line(tick, Stroke::new(2.0, color));
        }
        Mark::Rank(rank) => {
            let number = galley(ui, &(rank + 1).to_string(), theme.text.size.small, color, f32::INFINITY);
            ui.painter().galley(center - number.size() / 2.0, number, color);
        }
    }
}

/// A word about something; nothing to press.
pub fn tag(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let words = galley(ui, text, theme.text.size.caption, theme.colors.quiet, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(words.size() + vec2(16.0, 6.0), Sense::empty());
    ui.painter().rect_filled(rect, 10, theme.colors.sunken);
    ui.painter().galley(rect.min + vec2(8.0, 3.0), words, theme.colors.quiet);
    response.widget_info(|| egui::WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}
