//! One turn: what was said, what the customer thought, what was answered, what it moved.

use super::{Look, worth::worth};
use crate::app::widgets::{caption, heading, label};
use crate::core::contact::Exchange;
use crate::core::debrief::TurnReview;
use crate::words::gain_sign;
use egui::{Response, Ui};

/// One turn; gives its heading, none if there is no such turn.
pub(super) fn turn(ui: &mut Ui, look: Look<'_>, selected: usize) -> Option<Response> {
    let turn = look.debrief.turns.get(selected)?;
    let exchange = look.contact.exchanges().get(turn.exchange)?;
    let (words, theme) = (look.words, look.theme);
    let count = look.debrief.turns.len();
    let of = [("turn", (selected + 1).to_string().into()), ("count", count.to_string().into())];
    let mut name = words.with("debrief-turn-of", &of);
    if look.turning_point() == Some(selected) {
        name = format!("{name} · {}", words.get(look.turning_point_name()));
    }
    let name = heading(ui, theme, &name);
    ui.add_space(theme.space.s);
    said(ui, look, turn);
    perceived(ui, look, turn.exchange, exchange);
    answered(ui, look, turn, exchange);
    if let Some(verdict) = look.verdict {
        worth(ui, look, verdict, turn.exchange);
    }
    moved(ui, look, turn);
    Some(name)
}

fn said(ui: &mut Ui, look: Look<'_>, turn: &TurnReview) {
    let (words, theme) = (look.words, look.theme);
    let scenario = look.contact.scenario();
    let customer = scenario.customer(look.contact.setup().customer);
    let name = customer.name.get(words.language());
    let heard = words.heard(look.contact, turn.exchange, &turn.lines);
    for (place, heard) in turn.lines.iter().zip(heard) {
        let line = place.line(scenario);
        let spoken = line.text.get(words.language());
        caption(ui, theme, &words.with("debrief-customer-said", &[("name", name.clone().into())]));
        label(ui, theme.text.speech(words.quoted(&heard.said)));
        if let Some(unsaid) = heard.unsaid {
            label(ui, theme.text.quiet(words.with("debrief-unheard", &[("rest", unsaid.into())])));
        }
        if let Some(cues) = words.cues([spoken]) {
            label(ui, theme.text.quiet(cues).color(theme.colors.amber));
        }
        if let Some(thinks) = &line.thinks {
            caption(ui, theme, &words.get("debrief-customer-thought"));
            label(ui, theme.text.body(thinks.get(words.language())).italics());
        }
        ui.add_space(theme.space.s);
    }
}

fn perceived(ui: &mut Ui, look: Look<'_>, place: usize, exchange: &Exchange) {
    if exchange.questions.is_none() {
        return;
    }
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("debrief-you-perceived"));
    if let Some(marked) = words.marked(look.contact, exchange) {
        label(ui, theme.text.quiet(marked).color(theme.colors.ink));
    }
    let perception = look.debrief.scores.get(crate::core::score::ScoreKind::Perception);
    for point in perception.points.iter().filter(|point| point.exchange == Some(place)) {
        let told = format!("{} {}", gain_sign(point.gain()), words.reason(look.contact, point));
        label(ui, theme.text.quiet(told).color(theme.colors.ink));
    }
    if let Some(because) = exchange.because(look.contact.scenario(), look.contact.setup().customer) {
        ui.add_space(theme.space.xs);
        label(ui, theme.text.body(because.get(words.language())));
    }
    ui.add_space(theme.space.s);
}

fn answered(ui: &mut Ui, look: Look<'_>, turn: &TurnReview, exchange: &Exchange) {
    let (words, theme) = (look.words, look.theme);
    let scenario = look.contact.scenario();
    if let Some(own) = &exchange.own_words {
        caption(ui, theme, &words.get("debrief-own-words"));
        label(ui, theme.text.body(words.quoted(own)));
        ui.add_space(theme.space.s);
    }
    caption(ui, theme, &words.get("debrief-you-answered"));
    egui::Frame::NONE
        .fill(theme.colors.accent_soft)
        .corner_radius(theme.space.corner)
        .inner_margin(egui::Margin::symmetric(14, 10))
        .show(ui, |ui| label(ui, theme.text.body(words.choice(scenario, turn.reply))));
    let reply = scenario.reply(turn.reply);
    if let Some(moves) = words.moves_and_timing(reply, exchange.timing) {
        caption(ui, theme, &moves);
    }
    if let Some(because) = reply.because(look.contact.setup().customer) {
        ui.add_space(theme.space.xs);
        caption(ui, theme, &words.get("debrief-because"));
        label(ui, theme.text.body(because.get(words.language())));
    }
    ui.add_space(theme.space.s);
}

fn moved(ui: &mut Ui, look: Look<'_>, turn: &TurnReview) {
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("debrief-moved"));
    if turn.pushes.is_empty() {
        label(ui, theme.text.quiet(words.get("debrief-moved-nothing")));
    }
    for moved in words.moves(&turn.pushes, &turn.before, &turn.after) {
        label(ui, theme.text.quiet(moved).color(theme.colors.ink));
    }
}
