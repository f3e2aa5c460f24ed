//! What a guided call explains of an answer, before it goes on.

use super::Look;
use crate::app::widgets::{caption, heading, label, primary_button};
use crate::core::contact::{Contact, PerceptionAnswer};
use crate::core::score::{Gain, judge_perception};
use crate::words::gain_sign;
use egui::{Key, Ui};

/// Shows what an answer to the present questions is worth, and why; gives whether the trainee has read it.
pub(super) fn explained(ui: &mut Ui, look: Look<'_>, contact: &Contact, answer: &PerceptionAnswer) -> bool {
    let Some(asked) = contact.asked() else { return true };
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("call-guide"));
    heading(ui, theme, &words.get("call-guide-perceived"));
    ui.add_space(theme.space.s);
    for point in judge_perception(asked, contact.exchanges().len(), answer) {
        let ink = match point.gain() {
            Gain::All => theme.colors.teal,
            Gain::Part => theme.colors.amber,
            Gain::Nothing => theme.colors.rust,
        };
        let mark = gain_sign(point.gain());
        // One text, for it wraps as one.
        label(ui, theme.text.body(format!("{mark} {}", words.reason(contact, &point))).color(ink));
    }
    if let Some(because) = asked.because() {
        ui.add_space(theme.space.s);
        label(ui, theme.text.body(because.get(words.language())));
    }
    let heard = asked.lines().iter().map(|place| place.line(asked.scenario()).text.get(words.language()));
    if let Some(cues) = words.cues(heard) {
        ui.add_space(theme.space.s);
        label(ui, theme.text.quiet(cues).color(theme.colors.ink));
    }
    ui.add_space(theme.space.m);
    primary_button(ui, theme, Key::Enter, &words.get("perceive-done")).clicked()
}
