//! What follows the turns: the better line, the twins, who called, the ledgers, what came later, one rule.

use super::html::Html;
use super::page::Told;
use crate::analysis::lesson;
use crate::core::debrief::Entry;

pub(super) fn after(html: &mut Html, told: Told<'_>) {
    better(html, told);
    twins(html, told);
    people(html, told);
    let was_told = ledgers(html, told);
    later(html, told, was_told);
    ticket(html, told);
    rule(html, told);
}

fn better(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, verdict, .. } = told;
    let Some(ghost) = verdict.and_then(|verdict| verdict.judgement.ghost.as_ref()) else { return };
    let scenario = contact.scenario();
    html.text("h2", "", &words.with("debrief-better", &[("turn", (ghost.from + 1).to_string().into())]));
    html.text("p", "caption", &words.better_about(ghost.is_own(contact)));
    for (place, step) in (ghost.from + 1..).zip(&ghost.steps) {
        html.text("p", "", &format!("{place}. {}", words.choice(scenario, step.reply)));
    }
    if let Some((end, state)) = ghost.end.zip(ghost.states.last()) {
        html.text("p", "quiet", &words.better_end(scenario, debrief, end, state));
    }
}

fn twins(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, verdict, .. } = told;
    let Some(verdict) = verdict.filter(|verdict| !verdict.twins.is_empty()) else { return };
    html.text("h2", "", &words.get("debrief-twins"));
    html.text("p", "caption", &words.get("debrief-twins-about"));
    for twin in &verdict.twins {
        html.text("p", "", &words.twin(&twin.contact, twin.to_the_end));
        for told in words.parting(contact, &twin.contact) {
            html.text("p", "quiet", &told);
        }
    }
}

fn people(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, .. } = told;
    let language = words.language();
    let customer = contact.scenario().customer(contact.setup().customer);
    let name = customer.name.get(language).as_str();
    html.text("h2", "", &words.get("debrief-story"));
    html.text("p", "", &words.caller(name, customer.age));
    html.text("p", "", customer.story.get(language));
    let fear = words.get(&format!("fear-{}", customer.fears.name()));
    html.text("p", "quiet", &words.with("debrief-fear", &[("fear", fear.into())]));
    if !customer.expects.is_empty() {
        html.text("p", "caption", &words.with("debrief-expected", &[("name", name.into())]));
        for (expected, met) in customer.expects.iter().zip(&debrief.expectations) {
            let mark = if *met { "✔" } else { "✖" };
            html.text("p", "", &format!("{mark} {}", words.expectation(expected.text.get(language), *met)));
        }
    }
    if let (Some(rating), Some(end)) = (debrief.rating, told.contact.position().end()) {
        html.text("p", "caption", &words.with("debrief-rating", &[("name", name.into())]));
        html.text("p", "", &words.rating(rating, end.outcome));
    }
}

/// Both ledgers, if they disagree; gives whether they were shown.
fn ledgers(html: &mut Html, told: Told<'_>) -> bool {
    let Told { words, contact, debrief, .. } = told;
    let Some(ledger) = &debrief.ledger else { return false };
    let Some(disagreement) = ledger.disagreement() else { return false };
    html.text("h2", "", &words.get("ledger"));
    html.text("p", "", &words.get(&format!("ledger-{}", disagreement.name())));
    html.within("div", "pair", |html| {
        html.within("section", "card", |html| {
            html.text("h3", "", &words.get("ledger-company"));
            for entry in &ledger.sheet {
                let mark = if entry.passes() { "✔" } else { "✖" };
                html.text("p", "", &format!("{mark} {}", words.entry(entry)));
                if let Entry::Boxes(boxes) = entry {
                    let boxes: Vec<_> = boxes.iter().map(|(tick, ticked)| words.tick(*tick, *ticked)).collect();
                    if !boxes.is_empty() {
                        html.text("p", "caption", &boxes.join("   "));
                    }
                }
            }
        });
        html.within("section", "card", |html| {
            html.text("h3", "", &words.get("ledger-customer"));
            for line in words.took_away(ledger) {
                html.text("p", "", &line);
            }
            if let Some(end) = debrief.end {
                html.text("p", "caption", &words.get("debrief-later"));
                html.text("p", "", contact.scenario().ending(end.ending).later.get(words.language()));
            }
        });
    });
    html.text("p", "caption", &words.get("ledger-about"));
    true
}

fn later(html: &mut Html, told: Told<'_>, was_told: bool) {
    let Told { words, contact, debrief, .. } = told;
    if let Some(end) = debrief.end.filter(|_| !was_told) {
        html.text("h2", "", &words.get("debrief-later"));
        html.text("p", "", contact.scenario().ending(end.ending).later.get(words.language()));
    }
    if let Some(note) = words.note(contact) {
        html.text("h2", "", &words.get("note-heading"));
        html.text("p", "speech", note);
    }
}

fn ticket(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, .. } = told;
    let Some(ticket) = &debrief.ticket else { return };
    html.text("h2", "", &words.get("ticket-heading"));
    if ticket.lines.is_empty() {
        return html.text("p", "", &words.get("ticket-empty"));
    }
    for line in &ticket.lines {
        html.text("p", "paper", &words.reply(contact.scenario(), *line));
    }
    if !ticket.kept.is_empty() {
        let facts = words.facts(&ticket.kept);
        html.text("p", "", &format!("✔ {}", words.with("ticket-kept", &[("facts", facts.into())])));
    }
    if ticket.missing.is_empty() {
        html.text("p", "caption", &words.get("ticket-complete"));
    } else {
        let facts = words.facts(&ticket.missing);
        html.text("p", "", &format!("✖ {}", words.with("ticket-missing", &[("facts", facts.into())])));
    }
}

fn rule(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, verdict, .. } = told;
    let Some(lesson) = lesson(contact, debrief, verdict) else { return };
    html.within("section", "rule", |html| {
        html.text("p", "caption", &words.get("lesson"));
        html.text("strong", "", &words.get(&format!("lesson-{}", lesson.rule.name())));
        html.text("p", "caption", &words.lesson_from(lesson));
    });
}
