//! A scale from 0 to 100 on which something is guessed.

use super::paint::{announce, focus_ring, galley, key_cap_size, paint_key_cap};
use crate::app::theme::Theme;
use egui::accesskit::{Action, ActionData};
use egui::{EventFilter, Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

/// How far one step goes, in points.
pub const STEP: u8 = 5;
/// Where a scale that was left open begins.
const MIDDLE: u8 = 50;

/// What a scale shows.
#[derive(Clone, Copy, Debug)]
pub struct Scale<'a> {
    /// What is guessed, as it stands beside the scale.
    pub name: &'a str,
    /// The same for a screen reader.
    pub spoken: &'a str,
    /// What stands there while nothing is guessed.
    pub open: &'a str,
    /// The key that chooses this scale among others.
    pub key: Option<Key>,
    /// Whether the arrow keys move it.
    pub selected: bool,
}

/// Draws a scale and moves `value`: with the pointer anywhere on it, or by [`STEP`] with ← and → if it is selected. A
/// click on it, and its key, choose it: the response says so.
pub fn scale(ui: &mut Ui, theme: &Theme, shown: &Scale<'_>, value: &mut Option<u8>) -> Response {
    let (colors, space) = (theme.colors, theme.space);
    let cap = shown.key.map_or(0.0, |key| key_cap_size(ui, theme, key).x + space.m);
    let (rect, mut response) =
        ui.allocate_exact_size(vec2(ui.available_width(), space.target + 22.0), Sense::click_and_drag());
    announce(ui, &mut response, WidgetType::Slider, None, shown.key, shown.spoken);
    // The arrow keys are the scale's own, not steps from control to control.
    ui.memory_mut(|memory| {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        memory.set_focus_lock_filter(response.id, filter);
    });
    let pad = space.m;
    let track = Rect::from_min_max(
        Pos2::new(rect.left() + pad + cap, rect.bottom() - pad - 8.0),
        Pos2::new(rect.right() - pad, rect.bottom() - pad - 2.0),
    );
    if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged()) {
        *value = Some(at(track, pointer.x));
    }
    if response.clicked() || response.drag_started() {
        // Whichever was chosen last is the one that the arrow keys move; no other keeps them from it.
        let held = ui.memory(egui::Memory::focused).filter(|held| *held != response.id);
        if let Some(held) = held {
            ui.memory_mut(|memory| memory.surrender_focus(held));
        }
    }
    if shown.selected {
        step(ui, value);
    }
    obey(ui, &response, value);
    let now = *value;
    response.widget_info(|| match now {
        Some(now) => WidgetInfo::slider(true, f64::from(now), shown.spoken),
        None => WidgetInfo::labeled(WidgetType::Slider, true, format!("{}: {}", shown.spoken, shown.open)),
    });
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() { colors.raised } else { colors.card };
        let edge = if shown.selected { Stroke::new(2.0, colors.accent) } else { Stroke::new(1.0, colors.line) };
        ui.painter().rect(rect, space.corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, theme, &response, space.corner);
        let top = rect.top() + pad - 2.0;
        if let Some(key) = shown.key {
            paint_key_cap(ui, theme, Pos2::new(rect.left() + pad, top), key, colors.quiet, colors.sunken);
        }
        let name = galley(ui, shown.name, theme.text.size.body, colors.ink, track.width() * 0.7);
        ui.painter().galley(Pos2::new(track.left(), top), name, colors.ink);
        let (said, front) =
            now.map_or_else(|| (shown.open.to_owned(), colors.quiet), |now| (now.to_string(), colors.accent));
        let said = galley(ui, &said, theme.text.size.body, front, track.width() * 0.3);
        ui.painter().galley(Pos2::new(track.right() - said.size().x, top), said, front);
        paint_track(ui, theme, track, now);
    }
    response
}

fn paint_track(ui: &Ui, theme: &Theme, track: Rect, value: Option<u8>) {
    let colors = theme.colors;
    ui.painter().rect_filled(track, 3, colors.sunken);
    for mark in 0..=4_u8 {
        let x = place(track, mark * 25);
        ui.painter().vline(x, track.bottom()..=track.bottom() + 4.0, Stroke::new(1.0, colors.edge));
    }
    let Some(value) = value else { return };
    let x = place(track, value);
    ui.painter().rect_filled(track.with_max_x(x), 3, colors.accent);
    ui.painter().circle(Pos2::new(x, track.center().y), 8.0, colors.accent, Stroke::new(2.0, colors.card));
}

fn step(ui: &Ui, value: &mut Option<u8>) {
    // One that is held down goes on: there is nothing here to fall through.
    let steps = |key: Key| {
        let typing = !ui.is_enabled() || ui.ctx().text_edit_focused();
        if typing { 0 } else { ui.input_mut(|input| input.count_and_consume_key(egui::Modifiers::NONE, key)) }
    };
    for _ in 0..steps(Key::ArrowRight) {
        *value = Some(more(*value));
    }
    for _ in 0..steps(Key::ArrowLeft) {
        *value = Some(less(*value));
    }
}

fn more(value: Option<u8>) -> u8 {
    value.map_or(MIDDLE, |value| value.saturating_add(STEP).min(100))
}

fn less(value: Option<u8>) -> u8 {
    value.map_or(MIDDLE, |value| value.saturating_sub(STEP))
}

/// What a screen reader wants of it, and what it may want.
fn obey(ui: &Ui, response: &Response, value: &mut Option<u8>) {
    ui.input(|input| {
        for _ in 0..input.num_accesskit_action_requests(response.id, Action::Increment) {
            *value = Some(more(*value));
        }
        for _ in 0..input.num_accesskit_action_requests(response.id, Action::Decrement) {
            *value = Some(less(*value));
        }
        for request in input.accesskit_action_requests(response.id, Action::SetValue) {
            if let Some(ActionData::NumericValue(wanted)) = request.data {
                *value = Some(nearest(wanted));
            }
        }
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value_step(f64::from(STEP));
        for action in [Action::Increment, Action::Decrement, Action::SetValue] {
            node.add_action(action);
        }
    });
}

/// Where a value stands on the track.
fn place(track: Rect, value: u8) -> f32 {
    track.left() + track.width() * f32::from(value) / 100.0
}

/// The step that is nearest to a place on the track.
fn at(track: Rect, x: f32) -> u8 {
    nearest(f64::from((x - track.left()) / track.width().max(1.0)) * 100.0)
}

/// The step that is nearest to a value.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is held between 0 and 20")]
fn nearest(value: f64) -> u8 {
    (value.clamp(0.0, 100.0) / f64::from(STEP)).round() as u8 * STEP
}
