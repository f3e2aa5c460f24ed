//! What came after the call, in the terminal: the two ledgers, the note, the ticket, one rule to take along.

use super::super::page::{Look, Page};
use crate::analysis::{Verdict, lesson};
use crate::core::contact::Contact;
use crate::core::debrief::{Debrief, Entry, Ledger, TicketView};
use crate::words::Words;
use std::io;

pub(super) fn show(
    page: &mut Page<'_>,
    words: &Words,
    contact: &Contact,
    debrief: &Debrief,
    verdict: Option<&Verdict>,
) -> io::Result<()> {
    if let Some(ledger) = &debrief.ledger {
        ledgers(page, words, ledger)?;
    }
    if let Some(note) = words.note(contact) {
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("note-heading"))?;
        page.paragraph(2, Look::Plain, note)?;
    }
    if let Some(ticket) = &debrief.ticket {
        read(page, words, contact, ticket)?;
    }
    let Some(lesson) = lesson(contact, debrief, verdict) else { return Ok(()) };
    page.gap()?;
    page.paragraph(0, Look::Strong, &words.get("lesson"))?;
    page.paragraph(2, Look::Plain, &words.get(&format!("lesson-{}", lesson.rule.name())))?;
    page.paragraph(2, Look::Quiet, &words.lesson_from(lesson))
}

/// Both ledgers, where they disagree.
fn ledgers(page: &mut Page<'_>, words: &Words, ledger: &Ledger) -> io::Result<()> {
    let Some(disagreement) = ledger.disagreement() else { return Ok(()) };
    page.gap()?;
    page.paragraph(0, Look::Strong, &words.get("ledger"))?;
    page.paragraph(2, Look::Plain, &words.get(&format!("ledger-{}", disagreement.name())))?;
    page.paragraph(2, Look::Quiet, &words.get("ledger-company"))?;
    for entry in &ledger.sheet {
        let mark = if entry.passes() { "✔ " } else { "✖ " };
        page.hanging(4, mark, Look::Plain, &words.entry(entry))?;
        if let Entry::Boxes(boxes) = entry {
            let boxes: Vec<_> = boxes.iter().map(|(tick, ticked)| words.tick(*tick, *ticked)).collect();
            page.paragraph(6, Look::Quiet, &boxes.join("   "))?;
        }
    }
    page.paragraph(2, Look::Quiet, &words.get("ledger-customer"))?;
    for line in words.took_away(ledger) {
        page.hanging(4, "· ", Look::Plain, &line)?;
    }
    Ok(())
}

/// The ticket, as the next colleague reads it.
fn read(page: &mut Page<'_>, words: &Words, contact: &Contact, ticket: &TicketView) -> io::Result<()> {
    page.gap()?;
    page.paragraph(0, Look::Strong, &words.get("ticket-heading"))?;
    if ticket.lines.is_empty() {
        return page.paragraph(2, Look::Plain, &words.get("ticket-empty"));
    }
    for line in &ticket.lines {
        page.paragraph(2, Look::Plain, &words.reply(contact.scenario(), *line))?;
    }
    if !ticket.kept.is_empty() {
        let facts = words.facts(&ticket.kept);
        page.hanging(2, "✔ ", Look::Quiet, &words.with("ticket-kept", &[("facts", facts.into())]))?;
    }
    if ticket.missing.is_empty() {
        return page.paragraph(2, Look::Quiet, &words.get("ticket-complete"));
    }
    let facts = words.facts(&ticket.missing);
    page.hanging(2, "✖ ", Look::Quiet, &words.with("ticket-missing", &[("facts", facts.into())]))
}
