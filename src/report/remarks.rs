//! What a trainer says, where it belongs.

use super::html::Html;
use super::page::Told;
use crate::core::score::ScoreKind;
use crate::record::{About, Remark};

/// What was set by hand of a score: what, by whom, and why.
pub(super) fn set_by_hand(told: Told<'_>, wanted: ScoreKind) -> Option<(u8, &str, &str)> {
    told.remarks.iter().rev().find_map(|remark| match &remark.about {
        About::Score { kind, score, reason } if *kind == wanted => {
            Some((*score, remark.author.as_str(), reason.as_str()))
        }
        About::Score { .. } | About::Turn { .. } => None,
    })
}

/// The comments on a turn, by its exchange.
pub(super) fn on_turn(html: &mut Html, told: Told<'_>, exchange: usize) {
    for (turn, remark, text) in comments(told) {
        if turn == Some(exchange) {
            let author = told.words.with("report-comment", &[("author", remark.author.as_str().into())]);
            comment(html, &author, text);
        }
    }
}

/// The comments on turns that the attempt does not have here: it went on on another machine.
pub(super) fn elsewhere(html: &mut Html, told: Told<'_>) {
    let is_here = |exchange| told.debrief.turns.iter().any(|turn| Some(turn.exchange) == exchange);
    let mut others = comments(told).filter(|(turn, ..)| !is_here(*turn)).peekable();
    if others.peek().is_none() {
        return;
    }
    html.text("h2", "", &told.words.get("report-elsewhere"));
    for (turn, remark, text) in others {
        let turn = turn.map_or_else(String::new, |turn| turn.saturating_add(1).to_string());
        let turn = told.words.with("debrief-turn", &[("turn", turn.into())]);
        comment(html, &format!("{turn} · {}", remark.author), text);
    }
}

/// Every comment, with its turn, counted from 0.
fn comments(told: Told<'_>) -> impl Iterator<Item = (Option<usize>, &Remark, &str)> {
    told.remarks.iter().filter_map(|remark| match &remark.about {
        About::Turn { turn, text } => Some((usize::try_from(*turn).ok(), remark, text.as_str())),
        About::Score { .. } => None,
    })
}

fn comment(html: &mut Html, head: &str, text: &str) {
    html.within("section", "comment", |html| {
        html.text("p", "caption", head);
        html.text("p", "remark", text);
    });
}
