//! How it ended.

use super::Look;
use crate::app::widgets::{caption, heading, label, note};
use crate::core::customer::Outcome;
use egui::Ui;

pub(super) fn ending(ui: &mut Ui, look: Look<'_>) {
    let (words, theme) = (look.words, look.theme);
    let language = words.language();
    let Some(end) = look.debrief.end else {
        note(ui, theme, theme.colors.amber_soft, |ui| heading(ui, theme, &words.get("debrief-left")));
        return;
    };
    let scenario = look.contact.scenario();
    let ending = scenario.ending(end.ending);
    let (ground, ink) = match end.outcome {
        Outcome::DeEscalated => (theme.colors.teal_soft, theme.colors.teal),
        Outcome::Unresolved => (theme.colors.amber_soft, theme.colors.amber),
        Outcome::QuietExit | Outcome::Escalated => (theme.colors.rust_soft, theme.colors.rust),
    };
    note(ui, theme, ground, |ui| {
        label(ui, theme.text.quiet(words.outcome(end.outcome)).color(ink));
        caption(ui, theme, &words.get("debrief-ended"));
        heading(ui, theme, ending.title.get(language));
        if let Some(decided) = words.decided(look.debrief) {
            label(ui, theme.text.body(decided));
        }
        let last = look.debrief.last_words.last();
        if let Some(line) = last {
            ui.add_space(theme.space.s);
            caption(ui, theme, &words.get("debrief-last-words"));
            label(ui, theme.text.body(words.quoted(line.line(scenario).text.get(language).plain())));
        }
    });
}
