//! What can be done besides talking.

use super::{ArticleIndex, Customer, Reply};
use serde::{Deserialize, Serialize};

/// What a reply is, as an act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Act {
    /// Something is said.
    #[default]
    Say,
    /// Nothing is said; the customer goes on.
    Listen,
    /// Something is said into the customer's words.
    Interject,
    /// A knowledge article is opened while the customer waits.
    LookUp(ArticleIndex),
    /// The customer is put on hold.
    Hold,
    /// The customer is transferred.
    Transfer,
    /// A line of the ticket is written; the customer does not hear it.
    Ticket,
}

impl Act {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Listen => "listen",
            Self::Interject => "interject",
            Self::LookUp(_) => "look-up",
            Self::Hold => "hold",
            Self::Transfer => "transfer",
            Self::Ticket => "ticket",
        }
    }

    /// Whether the customer hears or feels it.
    #[must_use]
    pub const fn reaches_customer(self) -> bool {
        !matches!(self, Self::Ticket)
    }

    /// Whether the customer waits while it is done.
    #[must_use]
    pub const fn keeps_waiting(self) -> bool {
        matches!(self, Self::LookUp(_) | Self::Hold | Self::Transfer)
    }

    /// Whether it cuts in when it is done while the customer still talks. Listening on never does, an interjection says
    /// so itself by its moves, and a ticket isn't heard.
    #[must_use]
    pub const fn cuts_in(self) -> bool {
        !matches!(self, Self::Listen | Self::Interject | Self::Ticket)
    }
}

/// What a ticket line must keep for the colleague who reads it (item 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TicketFact {
    /// What the customer asks for.
    Demand,
    /// How the customer is.
    Emotion,
    /// What was promised, by whom, until when.
    Promise,
    /// How often they had to come.
    Count,
}

impl TicketFact {
    /// Every fact.
    pub const ALL: [Self; 4] = [Self::Demand, Self::Emotion, Self::Promise, Self::Count];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Demand => "demand",
            Self::Emotion => "emotion",
            Self::Promise => "promise",
            Self::Count => "count",
        }
    }

    /// What tickets keep, and what they leave out of what the next colleague needs of this customer: of somebody who has
    /// never been in contact before there is no count of contacts to write down.
    #[must_use]
    pub fn kept_of(customer: &Customer, written: &[&Reply]) -> (Vec<Self>, Vec<Self>) {
        let is_kept = |fact: &Self| written.iter().any(|reply| reply.keeps.contains(fact));
        let is_there = |fact: &Self| *fact != Self::Count || !customer.earlier.is_empty();
        Self::ALL.into_iter().filter(|fact| is_kept(fact) || is_there(fact)).partition(is_kept)
    }
}
