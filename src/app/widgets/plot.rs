//! What every plot has: it stands still, and its lines are told apart by their marks as well as by colour.

use crate::app::theme::Theme;
use egui::{Color32, Ui};
use egui_plot::{MarkerShape, Plot};

/// A plot that nobody moves: it is looked at, and at most clicked.
pub(super) fn still<'a>(id: &'static str, height: f32) -> Plot<'a> {
    Plot::new(id)
        .height(height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_crosshair(false)
        .show_x(false)
        .show_y(false)
        .label_formatter(|_| None)
}

/// The names of the lines, each behind its mark.
pub(super) fn legend(ui: &mut Ui, theme: &Theme, lines: impl IntoIterator<Item = (Color32, MarkerShape, String)>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.s;
        for (color, mark, name) in lines {
            ui.label(theme.text.quiet(sign(mark)).color(color));
            ui.label(theme.text.quiet(name).color(theme.colors.ink));
            ui.add_space(theme.space.m);
        }
    });
}

/// A mark as a letter.
const fn sign(mark: MarkerShape) -> &'static str {
    match mark {
        MarkerShape::Circle => "●",
        MarkerShape::Square => "■",
        MarkerShape::Diamond => "◆",
        _ => "▲",
    }
}
