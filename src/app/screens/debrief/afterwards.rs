//! What came after the call: a week later, a note from the customer, the ticket, one rule to take along.

use super::Look;
use crate::analysis::lesson;
use crate::app::widgets::{body, caption, card, heading, label, note};
use egui::{Frame, Margin, Ui};

/// What happened a week later, unless the ledgers told it, and what the customer writes or says.
pub(super) fn later(ui: &mut Ui, look: Look<'_>, was_told: bool) {
    let (words, theme) = (look.words, look.theme);
    let end = look.debrief.end.map(|end| look.contact.scenario().ending(end.ending));
    let later = end.filter(|_| !was_told).map(|ending| ending.later.get(words.language()));
    let customers = words.note(look.contact);
    if later.is_none() && customers.is_none() {
        return;
    }
    card(ui, theme, |ui| {
        if let Some(later) = later {
            heading(ui, theme, &words.get("debrief-later"));
            body(ui, theme, later);
        }
        if let Some(customers) = customers {
            if later.is_some() {
                ui.add_space(theme.space.s);
            }
            heading(ui, theme, &words.get("note-heading"));
            label(ui, theme.text.speech(customers));
        }
    });
    ui.add_space(theme.space.l);
}

/// The ticket, as the next colleague reads it.
pub(super) fn ticket(ui: &mut Ui, look: Look<'_>) {
    let Some(ticket) = &look.debrief.ticket else { return };
    let (words, theme, scenario) = (look.words, look.theme, look.contact.scenario());
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("ticket-heading"));
        if ticket.lines.is_empty() {
            body(ui, theme, &words.get("ticket-empty"));
            return;
        }
        Frame::NONE.fill(theme.colors.sunken).corner_radius(4).inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for line in &ticket.lines {
                label(ui, theme.text.body(words.reply(scenario, *line)));
            }
        });
        if !ticket.kept.is_empty() {
            let facts = words.facts(&ticket.kept);
            body(ui, theme, &format!("✔ {}", words.with("ticket-kept", &[("facts", facts.into())])));
        }
        if ticket.missing.is_empty() {
            caption(ui, theme, &words.get("ticket-complete"));
        } else {
            let facts = words.facts(&ticket.missing);
            body(ui, theme, &format!("✖ {}", words.with("ticket-missing", &[("facts", facts.into())])));
        }
    });
    ui.add_space(theme.space.l);
}

/// The one rule to take along.
pub(super) fn rule(ui: &mut Ui, look: Look<'_>) {
    // Who reads it should not see it change.
    let Some(lesson) = lesson(look.contact, look.debrief, look.verdict).filter(|_| !look.is_working) else { return };
    let (words, theme) = (look.words, look.theme);
    note(ui, theme, theme.colors.accent_soft, |ui| {
        caption(ui, theme, &words.get("lesson"));
        heading(ui, theme, &words.get(&format!("lesson-{}", lesson.rule.name())));
        caption(ui, theme, &words.lesson_from(lesson));
    });
    ui.add_space(theme.space.l);
}
