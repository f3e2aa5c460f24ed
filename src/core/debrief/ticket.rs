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
    /// What they don't, and the next colleague needs.
    pub missing: Vec<TicketFact>,
}

impl TicketView {
    /// Reads the ticket of a contact. None on a call in which no line of a ticket can be written at all: its silence says
    /// nothing.
    #[must_use]
    pub fn of(contact: &Contact) -> Option<Self> {
        let scenario = contact.scenario();
        scenario.replies.iter().find(|reply| reply.act == Act::Ticket)?;
        let given = contact.exchanges().iter().map(|exchange| exchange.reply);
        let lines: Vec<ReplyIndex> = given.filter(|reply| scenario.reply(*reply).act == Act::Ticket).collect();
        let written: Vec<_> = lines.iter().map(|reply| scenario.reply(*reply)).collect();
        let (kept, missing) = TicketFact::kept_of(scenario.customer(contact.setup().customer), &written);
        Some(Self { lines, kept, missing })
    }
}
