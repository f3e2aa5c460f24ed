//! The ticket as the next colleague reads it (item 28).

use crate::core::contact::Contact;
use crate::core::scenario::{Act, ReplyIndex, TicketFact};

/// What a contact leaves in the ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketView {
    /// The lines that were written, in order; none if the colleague finds an empty ticket.
    pub lines: Vec<ReplyIndex>,
    /// What they keep.
    pub kept: Vec<TicketFact>,
    /// What another ticket on offer would have kept, and they don't.
    pub missing: Vec<TicketFact>,
}

impl TicketView {
    /// Reads the ticket of a contact. None on a call in which no line of a ticket can be written at all: its silence says
    /// nothing.
    #[must_use]
    pub fn of(contact: &Contact) -> Option<Self> {
        let scenario = contact.scenario();
        scenario.replies.iter().find(|reply| reply.act == Act::Ticket)?;
        let is_ticket = |reply: &ReplyIndex| scenario.reply(*reply).act == Act::Ticket;
        let written = || contact.exchanges().iter().filter(|exchange| is_ticket(&exchange.reply));
        let lines: Vec<ReplyIndex> = written().map(|exchange| exchange.reply).collect();
        let replies =
            |indices: Vec<ReplyIndex>| -> Vec<_> { indices.iter().map(|reply| scenario.reply(*reply)).collect() };
        // Who came to write nothing left out all that a ticket of this call can keep.
        let on_offer = if lines.is_empty() {
            scenario.replies.iter().filter(|reply| reply.act == Act::Ticket).collect()
        } else {
            replies(written().flat_map(|exchange| exchange.choices.iter().copied()).collect())
        };
        let (kept, missing) = TicketFact::kept_of(&replies(lines.clone()), &on_offer);
        Some(Self { lines, kept, missing })
    }
}
