//! What a guided call explains as it goes.

use super::super::page::{Look, Page};
use crate::core::contact::{Contact, PerceptionAnswer};
use crate::core::score::judge_perception;
use crate::words::Words;
use std::io;

/// What an answer to the present questions is worth, each with its reason.
pub(super) fn perceived(
    page: &mut Page<'_>,
    words: &Words,
    contact: &Contact,
    answer: &PerceptionAnswer,
) -> io::Result<()> {
    let Some(asked) = contact.asked() else { return Ok(()) };
    page.gap()?;
    for point in judge_perception(asked, contact.exchanges().len(), answer) {
        page.paragraph(2, Look::Quiet, &words.reason(contact, &point))?;
    }
    if let Some(because) = asked.because() {
        page.paragraph(2, Look::Plain, because.get(words.language()))?;
    }
    Ok(())
}
