//! The six scores, and where their points come from.

use super::html::Html;
use super::page::Told;
use super::remarks;
use crate::core::score::{Score, ScoreKind};

/// The scores as a table: what they are, what was expected, what the call allows.
pub(super) fn scores(html: &mut Html, told: Told<'_>) {
    let Told { words, debrief, verdict, .. } = told;
    let predictions = told.predictions();
    html.text("h2", "", &words.get("debrief-scores"));
    html.within("table", "", |html| {
        html.within("thead", "", |html| {
            html.within("tr", "", |html| {
                html.text("th", "", &words.get("report-score"));
                html.text("th", "", &words.get("report-value"));
                if !predictions.is_empty() {
                    html.text("th", "", &words.get("report-predicted"));
                }
                html.text("th", "", &words.get("report-range"));
            });
        });
        html.within("tbody", "", |html| {
            for score in debrief.scores.iter() {
                html.within("tr", "", |html| {
                    html.text("th", "", &words.get(&format!("score-{}", score.kind.name())));
                    worth(html, told, score);
                    if !predictions.is_empty() {
                        let own = predictions.iter().find(|prediction| prediction.kind == score.kind);
                        let own = own.map_or_else(String::new, |prediction| words.prediction(*prediction));
                        html.text("td", "", &own);
                    }
                    let range = verdict.filter(|_| score.value.is_some());
                    let range = range.and_then(|verdict| verdict.ranges.get(score.kind));
                    let range =
                        range.map_or_else(String::new, |range| format!("{} – {}", range.least.value, range.most.value));
                    html.text("td", "number", &range);
                });
            }
        });
    });
}

/// What counts of a score; where that was set by hand, by whom, why, and the model's own.
fn worth(html: &mut Html, told: Told<'_>, score: &Score) {
    let Some((set, author, reason)) = remarks::set_by_hand(told, score.kind) else {
        return html.text("td", "number", &value(told, score.value));
    };
    let words = told.words;
    html.within("td", "number", |html| {
        html.text("strong", "", &format!("{} {}", value(told, Some(set)), words.get("record-by-hand-mark")));
        let said = [("author", author.into()), ("reason", words.quoted(reason).into())];
        html.text("p", "caption remark", &words.with("report-set-by-hand", &said));
        html.text("p", "caption", &words.with("report-model", &[("value", value(told, score.value).into())]));
    });
}

/// Every point of every score: where, how many, why.
pub(super) fn reasons(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, .. } = told;
    html.text("h2", "", &words.get("report-reasons"));
    for score in debrief.scores.iter().filter(|score| !score.points.is_empty()) {
        let name = words.get(&format!("score-{}", score.kind.name()));
        let own = value(told, score.value);
        html.text("h3", "", &words.with("score-part", &[("name", name.into()), ("value", own.into())]));
        if let Some((set, ..)) = remarks::set_by_hand(told, score.kind) {
            html.text(
                "p",
                "caption",
                &words.with("report-points-by-hand", &[("value", value(told, Some(set)).into())]),
            );
        }
        html.within("ul", "", |html| {
            for point in &score.points {
                let place = point.exchange.map_or_else(
                    || words.get("reason-whole"),
                    |exchange| words.with("reason-turn", &[("turn", (exchange + 1).to_string().into())]),
                );
                let points = points(told, score, point.gained, point.of);
                html.text("li", "", &format!("{place} · {points} · {}", words.reason(contact, point)));
            }
        });
    }
}

fn value(told: Told<'_>, value: Option<u8>) -> String {
    value.map_or_else(
        || told.words.get("score-not-tested"),
        |value| told.words.with("score-value", &[("value", value.to_string().into())]),
    )
}

/// Points as they are read: those of empathy are thousandths, and shown in tenths of one mechanism.
fn points(told: Told<'_>, score: &Score, gained: i32, of: i32) -> String {
    let divisor = if score.kind == ScoreKind::Empathy { 10 } else { 1 };
    let id = if of > 0 { "reason-points" } else { "reason-points-taken" };
    let arguments = [("gained", (gained / divisor).to_string().into()), ("of", (of / divisor).to_string().into())];
    told.words.with(id, &arguments)
}
