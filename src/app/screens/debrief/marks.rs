//! What stands out on the curve, in words that lead to the turn.

use super::Look;
use crate::app::widgets::{caption, link, mark};
use egui::Ui;

pub(super) fn marks(ui: &mut Ui, look: Look<'_>, selected: &mut usize) {
    let (words, theme) = (look.words, look.theme);
    if look.debrief.marks.is_empty() {
        return;
    }
    caption(ui, theme, &words.get("marks"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.s;
        for found in &look.debrief.marks {
            let letter = words.get(&format!("mark-{}-letter", found.kind.name()));
            ui.horizontal(|ui| {
                mark(ui, theme, found.kind, &letter);
                if link(ui, theme, &words.mark(*found)).clicked() {
                    *selected = found.turn;
                }
                ui.add_space(theme.space.m);
            });
        }
    });
    ui.add_space(theme.space.s);
}

/// The turn of the next mark, round in a ring; none if there is no other.
pub(super) fn next(look: Look<'_>, selected: usize) -> Option<usize> {
    let turns = || look.debrief.marks.iter().map(|mark| mark.turn);
    let next = turns().find(|turn| *turn > selected).or_else(|| turns().next())?;
    (next != selected).then_some(next)
}
