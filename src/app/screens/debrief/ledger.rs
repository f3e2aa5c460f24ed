//! Two ledgers of the same call, side by side where they disagree.

use super::Look;
use crate::app::widgets::{body, caption, card, heading, label};
use crate::core::debrief::{Entry, Ledger};
use egui::{Frame, Margin, Ui};

/// Below this width the two stand one below the other.
const NARROW: f32 = 640.0;

/// Shows both, if they disagree; gives whether they were shown.
pub(super) fn ledgers(ui: &mut Ui, look: Look<'_>) -> bool {
    let Some(ledger) = &look.debrief.ledger else { return false };
    let Some(disagreement) = ledger.disagreement() else { return false };
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("ledger"));
        body(ui, theme, &words.get(&format!("ledger-{}", disagreement.name())));
        ui.add_space(theme.space.s);
        if ui.available_width() < NARROW {
            company(ui, look, ledger);
            ui.add_space(theme.space.m);
            customer(ui, look, ledger);
        } else {
            ui.columns(2, |columns| {
                for (place, ui) in columns.iter_mut().enumerate() {
                    // Columns justify their text; this is no newspaper.
                    ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                        if place == 0 { company(ui, look, ledger) } else { customer(ui, look, ledger) }
                    });
                }
            });
        }
        ui.add_space(theme.space.s);
        caption(ui, theme, &words.get("ledger-about"));
    });
    ui.add_space(theme.space.l);
    true
}

fn company(ui: &mut Ui, look: Look<'_>, ledger: &Ledger) {
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("ledger-company"));
    for entry in &ledger.sheet {
        let (mark, color) = if entry.passes() { ("✔", theme.colors.teal) } else { ("✖", theme.colors.rust) };
        row(ui, look, mark, color, &words.entry(entry));
        if let Entry::Boxes(boxes) = entry {
            let boxes: Vec<_> = boxes.iter().map(|(tick, ticked)| words.tick(*tick, *ticked)).collect();
            if !boxes.is_empty() {
                Frame::NONE.inner_margin(Margin { left: 20, ..Margin::ZERO }).show(ui, |ui| {
                    caption(ui, theme, &boxes.join("   "));
                });
            }
        }
    }
}

fn customer(ui: &mut Ui, look: Look<'_>, ledger: &Ledger) {
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("ledger-customer"));
    for line in words.took_away(ledger) {
        row(ui, look, "·", theme.colors.quiet, &line);
    }
    if let Some(end) = look.debrief.end {
        ui.add_space(theme.space.xs);
        caption(ui, theme, &words.get("debrief-later"));
        label(ui, theme.text.body(look.contact.scenario().ending(end.ending).later.get(words.language())));
    }
}

fn row(ui: &mut Ui, look: Look<'_>, mark: &str, color: egui::Color32, text: &str) {
    ui.horizontal_top(|ui| {
        label(ui, look.theme.text.body(mark).color(color));
        ui.add(egui::Label::new(look.theme.text.body(text)).wrap());
    });
}
