//! The better line, and the same replies to somebody else.

use super::Look;
use crate::analysis::Verdict;
use crate::app::widgets::{caption, card, heading, label};
use egui::Ui;

/// From the turning point on, the replies that would have been better, and how it would have ended.
pub(super) fn better(ui: &mut Ui, look: Look<'_>, verdict: &Verdict) {
    let Some(ghost) = &verdict.judgement.ghost else { return };
    let (words, theme, scenario) = (look.words, look.theme, look.contact.scenario());
    card(ui, theme, |ui| {
        let turn = (ghost.from + 1).to_string();
        heading(ui, theme, &words.with("debrief-better", &[("turn", turn.into())]));
        caption(ui, theme, &words.better_about(ghost.is_own(look.contact)));
        for (place, step) in (ghost.from + 1..).zip(&ghost.steps) {
            ui.add_space(theme.space.xs);
            label(ui, theme.text.body(format!("{place}. {}", words.choice(scenario, step.reply))));
        }
        if let Some((end, state)) = ghost.end.zip(ghost.states.last()) {
            let end = words.better_end(scenario, look.debrief, end, state);
            ui.add_space(theme.space.s);
            label(ui, theme.text.quiet(end).color(theme.colors.teal));
        }
    });
    ui.add_space(theme.space.l);
}

/// What the same replies would have come to with the other customers of the call.
pub(super) fn twins(ui: &mut Ui, look: Look<'_>, verdict: &Verdict) {
    if verdict.twins.is_empty() {
        return;
    }
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("debrief-twins"));
        caption(ui, theme, &words.get("debrief-twins-about"));
        for twin in &verdict.twins {
            ui.add_space(theme.space.xs);
            label(ui, theme.text.body(words.twin(&twin.contact, twin.to_the_end)));
            for told in words.parting(look.contact, &twin.contact) {
                label(ui, theme.text.quiet(told).color(theme.colors.ink));
            }
        }
    });
    ui.add_space(theme.space.l);
}
