//! Who called: the story, the fear, what was expected, what they would say if asked.

use super::Look;
use crate::app::widgets::{caption, card, heading, label};
use egui::Ui;

pub(super) fn people(ui: &mut Ui, look: Look<'_>) {
    let (words, theme) = (look.words, look.theme);
    let customer = look.contact.scenario().customer(look.contact.setup().customer);
    let name = customer.name.get(words.language());
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("debrief-story"));
        label(ui, theme.text.body(words.caller(name, customer.age)));
        label(ui, theme.text.body(customer.story.get(words.language())));
        let fear = words.get(&format!("fear-{}", customer.fears.name()));
        label(ui, theme.text.quiet(words.with("debrief-fear", &[("fear", fear.into())])));
        if !customer.expects.is_empty() {
            ui.add_space(theme.space.m);
            caption(ui, theme, &words.with("debrief-expected", &[("name", name.clone().into())]));
            for (expectation, met) in customer.expects.iter().zip(&look.debrief.expectations) {
                let mark = if *met { "✔" } else { "✖" };
                let text = expectation.text.get(words.language());
                label(ui, theme.text.body(format!("{mark} {}", words.expectation(text, *met))));
            }
        }
        if let (Some(rating), Some(end)) = (look.debrief.rating, look.contact.position().end()) {
            ui.add_space(theme.space.m);
            caption(ui, theme, &words.with("debrief-rating", &[("name", name.clone().into())]));
            label(ui, theme.text.body(words.rating(rating, end.outcome)));
        }
    });
}
