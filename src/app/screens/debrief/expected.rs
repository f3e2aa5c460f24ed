//! What the trainee said before the scores: how it felt, and how well they foresaw them.

use super::Look;
use crate::app::widgets::{caption, card, label};
use egui::Ui;

pub(super) fn expected(ui: &mut Ui, look: Look<'_>) {
    let (words, theme) = (look.words, look.theme);
    let predictions = look.predictions();
    let told = words.predictions(&predictions);
    if look.reflection.felt.is_empty() && told.is_none() {
        return;
    }
    card(ui, theme, |ui| {
        if !look.reflection.felt.is_empty() {
            caption(ui, theme, &words.get("felt-heading"));
            label(ui, theme.text.speech(words.quoted(&look.reflection.felt)));
        }
        if let Some(told) = told {
            caption(ui, theme, &words.get("predicted-heading"));
            label(ui, theme.text.body(told));
        }
    });
    ui.add_space(theme.space.l);
}
