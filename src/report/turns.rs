//! Turn by turn.

use super::html::Html;
use super::page::Told;
use super::remarks;
use crate::analysis::{Grade, Judged, turning_point};
use crate::core::contact::LinePlace;
use crate::core::debrief::TurnReview;
use crate::core::score::ScoreKind;
use crate::words::{Heard, clock, gain_sign, points, points_short};

/// Every turn: what was said and thought, what was perceived, what was answered, what it was worth, what it moved.
pub(super) fn turns(html: &mut Html, told: Told<'_>) {
    let Told { words, debrief, verdict, .. } = told;
    html.text("h2", "", &words.get("debrief-turns"));
    let marked = turning_point(debrief, verdict);
    for (place, turn) in debrief.turns.iter().enumerate() {
        html.within("section", "turn", |html| {
            let number = words.with("debrief-turn", &[("turn", (place + 1).to_string().into())]);
            let mark =
                words.turn_mark(marked == Some(place), verdict.is_some_and(|verdict| verdict.judgement.turned()));
            html.text("h3", "", &format!("{number} · {}{mark}", clock(turn.clock)));
            for (line, heard) in turn.lines.iter().zip(words.heard(told.contact, turn.exchange, &turn.lines)) {
                said(html, told, line, &heard);
            }
            perceived(html, told, turn.exchange);
            answered(html, told, turn);
            if let Some(judged) = verdict.and_then(|verdict| verdict.judgement.decisions.get(turn.exchange)) {
                worth(html, told, judged);
            }
            if turn.pushes.is_empty() {
                html.text("p", "caption", &words.get("debrief-moved-nothing"));
            }
            for moved in words.moves(&turn.pushes, &turn.before, &turn.after) {
                html.text("p", "caption", &moved);
            }
            remarks::on_turn(html, told, turn.exchange);
        });
    }
}

fn said(html: &mut Html, told: Told<'_>, place: &LinePlace, heard: &Heard) {
    let Told { words, contact, .. } = told;
    let language = words.language();
    let line = place.line(contact.scenario());
    let spoken = line.text.get(language);
    html.text("p", "speech", &words.quoted(&heard.said));
    if let Some(unsaid) = &heard.unsaid {
        html.text("p", "caption", &words.with("debrief-unheard", &[("rest", unsaid.as_str().into())]));
    }
    if let Some(cues) = words.cues([spoken]) {
        html.text("p", "caption", &cues);
    }
    if let Some(thinks) = &line.thinks {
        html.text("p", "caption", &words.get("debrief-customer-thought"));
        html.text("p", "thought", thinks.get(language));
    }
}

fn perceived(html: &mut Html, told: Told<'_>, exchange: usize) {
    let Told { words, contact, debrief, .. } = told;
    let points = &debrief.scores.get(ScoreKind::Perception).points;
    let own: Vec<_> = points.iter().filter(|point| point.exchange == Some(exchange)).collect();
    if own.is_empty() {
        return;
    }
    html.text("p", "caption", &words.get("debrief-you-perceived"));
    let exchange = contact.exchanges().get(exchange);
    if let Some(marked) = exchange.and_then(|exchange| words.marked(contact, exchange)) {
        html.text("p", "", &marked);
    }
    for point in own {
        html.text("p", "", &format!("{} {}", gain_sign(point.gain()), words.reason(contact, point)));
    }
    let because = exchange.and_then(|exchange| exchange.because(contact.scenario(), contact.setup().customer));
    if let Some(because) = because {
        html.text("p", "", because.get(words.language()));
    }
}

fn answered(html: &mut Html, told: Told<'_>, turn: &TurnReview) {
    let Told { words, contact, .. } = told;
    let scenario = contact.scenario();
    let reply = scenario.reply(turn.reply);
    let exchange = contact.exchanges().get(turn.exchange);
    if let Some(own) = exchange.and_then(|exchange| exchange.own_words.as_ref()) {
        html.text("p", "caption", &words.get("debrief-own-words"));
        html.text("p", "", &words.quoted(own));
    }
    html.text("p", "caption", &words.get("debrief-you-answered"));
    html.text("p", "you", &words.choice(scenario, turn.reply));
    if let Some(moves) = exchange.and_then(|exchange| words.moves_and_timing(reply, exchange.timing)) {
        html.text("p", "caption", &moves);
    }
    if let Some(because) = reply.because(contact.setup().customer) {
        html.text("p", "", because.get(words.language()));
    }
}

fn worth(html: &mut Html, told: Told<'_>, judged: &Judged) {
    let Told { words, contact, .. } = told;
    let name = words.get(&format!("grade-{}", judged.grade.name()));
    let arguments = [
        ("worth", points(judged.worth.value()).into()),
        ("grade", name.into()),
        ("loss", points_short(judged.most(), judged.worth.value()).into()),
    ];
    let id = if judged.grade == Grade::Best { "debrief-offered-best" } else { "debrief-offered-loss" };
    html.text("p", "number", &words.with(id, &arguments));
    let best = judged.offered.first().filter(|best| best.reply != judged.reply && judged.grade > Grade::Good);
    if let Some(best) = best {
        let text = words.choice(contact.scenario(), best.reply);
        let arguments = [("worth", points(best.worth.value()).into()), ("text", text.into())];
        html.text("p", "quiet", &words.with("report-best", &arguments));
    }
}
