//! What an end is worth, and what comes after it.

use crate::core::contact::Contact;
use crate::core::customer::{COEFFICIENTS, Move, Outcome, State, fixed, momentary_quality};
use crate::core::scenario::{Act, Reply, TicketFact};

/// What a point of trust, and one of heat, is to the rating of a moment (rule 11).
const OF_TRUST: i32 = 350;
const OF_HEAT: i32 = 350;
/// The trust that is gone when a promise falls due that could not be kept (the research, rule 5).
const DEBT: i32 = 400;

/// What it is worth to leave a customer so, in thousandths: how the last moment feels to them (rule 11), and nothing if
/// they gave up or take it further.
#[must_use]
pub fn standing(outcome: Outcome, state: &State) -> i16 {
    match outcome {
        Outcome::QuietExit | Outcome::Escalated => 0,
        Outcome::DeEscalated | Outcome::Unresolved => small(momentary_quality(state)),
    }
}

/// What a reply costs after the contact, in thousandths, 0 or less: who has to come again because the ticket kept nothing
/// arrives with one more failure (rules 10 and 13), and a promise that can't be kept falls due besides (rule 5). For each
/// fact that a ticket leaves out it is a share of the first.
#[must_use]
pub fn aftermath(reply: &Reply) -> i16 {
    let failure = fixed::times(OF_TRUST, COEFFICIENTS.handoff_trust) + fixed::times(OF_HEAT, COEFFICIENTS.handoff_heat);
    let mut cost = 0;
    if reply.act == Act::Ticket {
        let kept = TicketFact::ALL.into_iter().filter(|fact| reply.keeps.contains(fact)).count();
        let all = i32::try_from(TicketFact::ALL.len()).unwrap_or(1);
        cost += failure * (all - i32::try_from(kept).unwrap_or(all)) / all;
    }
    if reply.moves.grade(Move::FalsePromise) > 0 {
        cost += failure + fixed::times(OF_TRUST, DEBT);
    }
    small(-cost)
}

/// What a contact came to, in thousandths: its [`standing`] with the [`aftermath`] of all that was said; none if it has
/// not ended. It is the one number by which replies are compared with each other; the six scores say of what it is made.
#[must_use]
pub fn came_to(contact: &Contact) -> Option<i16> {
    let end = contact.position().end()?;
    let after =
        contact.exchanges().iter().map(|exchange| i32::from(aftermath(contact.scenario().reply(exchange.reply))));
    let standing = standing(end.outcome, contact.position().model().state());
    Some(small(i32::from(standing) + after.sum::<i32>()))
}

fn small(thousandths: i32) -> i16 {
    i16::try_from(thousandths).unwrap_or(if thousandths < 0 { i16::MIN } else { i16::MAX })
}
