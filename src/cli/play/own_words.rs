//! A reply in the trainee's own words, before any is offered.

use super::super::page::Look;
use super::asker::{Asker, Halt, Typed};
use super::briefing;
use crate::core::contact::Contact;

/// Asks for it; an empty line is no words.
pub(super) fn ask(asker: &mut Asker<'_, '_>, contact: &Contact) -> Result<String, Halt> {
    loop {
        let words = asker.words;
        let mut page = asker.page();
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("cli-ask-own-words"))?;
        // A dash leaves it open, as it does everywhere.
        match asker.answer(|typed| Ok(if typed == "-" { String::new() } else { typed.to_owned() }))? {
            Typed::Answer(typed) => return Ok(typed),
            Typed::Record => {
                asker.page().gap()?;
                briefing::record(&mut asker.page(), words, contact.scenario().customer(contact.setup().customer))?;
            }
        }
    }
}
