//! Frames: a card on the paper, and a panel of one colour.

use crate::app::theme::Theme;
use egui::{Color32, Frame, InnerResponse, Margin, Shadow, Stroke, Ui};

/// A card that holds what belongs together, as wide as there is room.
pub fn card<R>(ui: &mut Ui, theme: &Theme, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let shadow = Shadow { offset: [0, 1], blur: 6, spread: 0, color: theme.colors.shadow };
    framed(ui, theme, theme.colors.card, theme.colors.line, contents, shadow)
}

/// A note on a soft ground, such as `theme.colors.amber_soft`.
pub fn note<R>(ui: &mut Ui, theme: &Theme, ground: Color32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(ui, theme, ground, Color32::TRANSPARENT, contents, Shadow::NONE)
}

fn framed<R>(
    ui: &mut Ui,
    theme: &Theme,
    fill: Color32,
    line: Color32,
    contents: impl FnOnce(&mut Ui) -> R,
    shadow: Shadow,
) -> InnerResponse<R> {
    Frame::NONE
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(theme.space.corner)
        .inner_margin(Margin::same(18))
        .shadow(shadow)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
}
