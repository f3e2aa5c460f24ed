//! What stands out on the curve, in words that lead to the turn.

use super::Look;
use crate::app::widgets::{caption, link, mark};
use crate::core::debrief::Mark;
use egui::Ui;

/// Below this width the marks stand in one column.
const NARROW: f32 = 640.0;

pub(super) fn marks(ui: &mut Ui, look: Look<'_>, selected: &mut usize) {
    let (words, theme) = (look.words, look.theme);
    if look.debrief.marks.is_empty() {
        return;
    }
    caption(ui, theme, &words.get("marks"));
    let row = |ui: &mut Ui, found: Mark, selected: &mut usize| {
        let letter = words.get(&format!("mark-{}-letter", found.kind.name()));
        ui.horizontal(|ui| {
            mark(ui, theme, found.kind, &letter);
            if link(ui, theme, &words.mark(found)).clicked() {
                *selected = found.turn;
            }
        });
    };
    let marks = &look.debrief.marks;
    if ui.available_width() < NARROW {
        for found in marks {
            row(ui, *found, selected);
        }
    } else {
        // Down the first column, then down the second.
        let (left, right) = marks.split_at(marks.len().div_ceil(2));
        ui.columns(2, |columns| {
            for (ui, marks) in columns.iter_mut().zip([left, right]) {
                for found in marks {
                    row(ui, *found, selected);
                }
            }
        });
    }
    ui.add_space(theme.space.s);
}

/// The turn of the next mark, round in a ring; none if there is no other.
pub(super) fn next(look: Look<'_>, selected: usize) -> Option<usize> {
    let turns = || look.debrief.marks.iter().map(|mark| mark.turn);
    let next = turns().find(|turn| *turn > selected).or_else(|| turns().next())?;
    (next != selected).then_some(next)
}
