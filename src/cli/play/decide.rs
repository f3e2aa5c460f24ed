//! The reply: what is on offer, and which is taken.

use super::super::page::Look;
use super::asker::{Asker, Halt, Typed, place};
use super::briefing;
use crate::core::contact::Contact;
use crate::core::scenario::Situation;
use crate::words::clock;
use std::sync::Arc;
use std::time::Duration;

/// Asks for a reply; gives its name, and how long it took where that counts.
pub(super) fn ask(asker: &mut Asker<'_, '_>, contact: &Contact) -> Result<(String, Duration), Halt> {
    let words = asker.words;
    let scenario = Arc::clone(contact.scenario());
    let choices = contact.choices();
    let names: Vec<_> = choices.iter().map(|reply| vec![scenario.reply(*reply).id.clone()]).collect();
    let clock = clock(Situation::clock(contact.position()));
    let began = (asker.io.elapsed)();
    loop {
        let mut page = asker.page();
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.with("cli-play-reply", &[("clock", clock.clone().into())]))?;
        for (number, reply) in choices.iter().enumerate() {
            page.hanging(2, &format!("{}  ", number + 1), Look::Plain, &words.offered(contact, *reply))?;
        }
        match asker.answer(|typed| place(words, typed, &names))? {
            Typed::Record => {
                asker.page().gap()?;
                briefing::record(&mut asker.page(), words, scenario.customer(contact.setup().customer))?;
            }
            Typed::Answer(chosen) => {
                // From a pipe every answer is in time.
                let counts = asker.is_interactive && contact.setup().timed;
                let taken = if counts { (asker.io.elapsed)().saturating_sub(began) } else { Duration::ZERO };
                return Ok((names[chosen][0].clone(), taken));
            }
        }
    }
}
