//! A line of play: how the customer runs on it, and what is said.

use super::Look;
use super::picture::points;
use super::selection::Line;
use crate::app::widgets::curve::{Curve, curve};
use crate::app::widgets::{caption, card, heading, label, link, quiet};
use egui::Ui;

pub(super) fn line_view(ui: &mut Ui, look: Look<'_>, line: &Line, step: &mut usize) {
    let (words, theme, scenario) = (look.words, look.theme, look.scenario);
    card(ui, theme, |ui| {
        let id = line.kind.heading();
        heading(ui, theme, &words.get(id));
        caption(ui, theme, &words.get(&format!("{id}-about")));
        ui.add_space(theme.space.s);
        if let Some(turn) =
            curve(ui, theme, words, &Curve { states: &line.states, ghost: None, selected: *step, marks: &[] })
        {
            *step = turn;
        }
        ui.add_space(theme.space.s);
        for (place, taken) in line.steps.iter().enumerate() {
            let reply = scenario.reply(taken.reply);
            let name = format!("{}  {} · {}", place + 1, scenario.moment(reply.moment).id, reply.id);
            let front = if line.chosen == Some(place) { theme.colors.accent } else { theme.colors.quiet };
            let mark = if place == *step { "→ " } else { "" };
            label(ui, theme.text.caption(format!("{mark}{name}")).color(front));
            if link(ui, theme, &words.choice(scenario, taken.reply)).clicked() {
                *step = place;
            }
            ui.add_space(theme.space.xs);
        }
        if let Some(end) = line.end {
            let title = scenario.ending(end.ending).title.get(words.language()).clone();
            let outcome = words.get(&format!("outcome-{}", end.outcome.name()));
            let standing = points(f64::from(end.standing));
            let arguments = [("title", title.into()), ("outcome", outcome.into()), ("standing", standing.into())];
            quiet(ui, theme, &words.with("analysis-line-end", &arguments));
        }
    });
}
