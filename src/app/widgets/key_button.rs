//! A choice: a card as wide as there is room, with its key and its words.

use super::paint::{announce, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::{Key, Response, Sense, Stroke, StrokeKind, Ui, WidgetType, vec2};

/// A choice that is made by a click or by `key`. Long text wraps; the card grows.
pub fn key_button(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, text: &str) -> Response {
    choice(ui, theme, key.into(), text, None, None)
}

/// An entry of a list that is opened by a click or by `key`, with a second line of quiet words.
pub fn key_entry(ui: &mut Ui, theme: &Theme, key: impl Into<Option<Key>>, text: &str, note: &str) -> Response {
    choice(ui, theme, key.into(), text, Some(note), None)
}

/// A choice among several of which one is taken, with a second line of quiet words.
pub fn key_option(
    ui: &mut Ui,
    theme: &Theme,
    key: impl Into<Option<Key>>,
    text: &str,
    note: Option<&str>,
    selected: bool,
) -> Response {
    choice(ui, theme, key.into(), text, note, Some(selected))
}

fn choice(
    ui: &mut Ui,
    theme: &Theme,
    key: Option<Key>,
    text: &str,
    note: Option<&str>,
    selected: Option<bool>,
) -> Response {
    let (colors, space, size) = (theme.colors, theme.space, theme.text.size);
    let pad = vec2(space.m, space.m);
    // 1. Size: the words decide it.
    let width = ui.available_width().max(space.target);
    let cap = key.map_or(0.0, |key| key_cap_size(ui, theme, key).x + space.m);
    let mark = if selected.is_some() { 28.0 } else { 0.0 };
    let room = width - 2.0 * pad.x - cap - mark;
    let words = galley(ui, text, size.body, colors.ink, room);
    let note = note.map(|note| galley(ui, note, size.small, colors.quiet, room));
    let text_height = words.size().y + note.as_ref().map_or(0.0, |note| note.size().y + 2.0);
    let height = (text_height + 2.0 * pad.y).max(space.target + 8.0);
    // 2. Place.
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    // 3. What it does.
    let kind = if selected.is_some() { WidgetType::RadioButton } else { WidgetType::Button };
    announce(ui, &mut response, kind, selected, key, text);
    // 4. Paint.
    if ui.is_rect_visible(rect) {
        let chosen = selected == Some(true);
        let fill = if chosen || response.is_pointer_button_down_on() {
            colors.accent_soft
        } else if response.hovered() {
            colors.raised
        } else {
            colors.card
        };
        let edge = if chosen {
            Stroke::new(2.0, colors.accent)
        } else if response.hovered() {
            Stroke::new(1.0, colors.accent)
        } else {
            Stroke::new(1.0, colors.edge.gamma_multiply(0.6))
        };
        ui.painter().rect(rect, space.corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, theme, &response, space.corner);
        let mut at = rect.min + pad;
        if let Some(key) = key {
            let cap_height = key_cap_size(ui, theme, key).y;
            let first_line = words.rows.first().map_or(cap_height, |row| row.height());
            // The cap stands level with the first line, however many follow.
            let top = if text_height + 2.0 * pad.y < height {
                rect.center().y - cap_height / 2.0
            } else {
                at.y + (first_line - cap_height) / 2.0
            };
            paint_key_cap(ui, theme, egui::pos2(at.x, top), key, colors.quiet, colors.sunken);
            at.x += cap;
        }
        at.y = at.y.max(rect.center().y - text_height / 2.0);
        let below = words.size().y + 2.0;
        ui.painter().galley(at, words, colors.ink);
        if let Some(note) = note {
            ui.painter().galley(at + vec2(0.0, below), note, colors.quiet);
        }
        if let Some(selected) = selected {
            radio(ui, theme, egui::pos2(rect.right() - pad.x - 9.0, rect.center().y), selected);
        }
    }
    response
}

/// A ring, and a dot in it when chosen: a shape, so that the choice does not hang on colour.
fn radio(ui: &Ui, theme: &Theme, center: egui::Pos2, selected: bool) {
    let color = if selected { theme.colors.accent } else { theme.colors.edge };
    ui.painter().circle_stroke(center, 8.0, Stroke::new(1.5, color));
    if selected {
        ui.painter().circle_filled(center, 4.5, color);
    }
}
