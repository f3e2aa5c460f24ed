//! Resolution and truth: what became of the matter, and whether word was kept.

use super::deescalation::{arrived, heard};
use super::{Point, Reason, Reference, Score, ScoreKind};
use crate::core::contact::Contact;
use crate::core::customer::Move;
use crate::core::scenario::{Act, TicketFact};

/// Points of progress, of the ticket, and of kept words.
const PROGRESS: i32 = 60;
const TICKET: i32 = 25;
const PROMISES: i32 = 15;

/// Turns in which careful conduct has gone through all its steps.
const CAREFUL_TURNS: usize = 5;

/// Progress beside what careful conduct would have reached with this customer; what the ticket keeps, where one was
/// written (item 28); and only promises that can be kept (item 49).
pub(super) fn score(contact: &Contact) -> Score {
    let turns = heard(contact).len();
    if turns == 0 {
        return Score::share(ScoreKind::Resolution, Vec::new());
    }
    let reached = contact.position().model().state().progress;
    // A short contact is no excuse: careful conduct comes to acting within its five turns.
    let reference = Reference::of(&arrived(contact), turns.max(CAREFUL_TURNS));
    let careful = reference.careful.last().map_or(0, |state| state.progress);
    let mut points = Vec::new();
    if careful > 0 {
        let gained = (PROGRESS * i32::from(reached) / i32::from(careful)).min(PROGRESS);
        let because = Reason::Progress { reached, careful };
        points.push(Point { exchange: None, gained, of: PROGRESS, because });
    }
    let mut word_kept = true;
    for (place, exchange) in contact.exchanges().iter().enumerate() {
        let reply = contact.scenario().reply(exchange.reply);
        if reply.act == Act::Ticket {
            let kept: Vec<_> = TicketFact::ALL.into_iter().filter(|fact| reply.keeps.contains(fact)).collect();
            let share = i32::try_from(kept.len()).unwrap_or(0);
            let all = i32::try_from(TicketFact::ALL.len()).unwrap_or(1);
            let because = Reason::Ticket { reply: exchange.reply, kept };
            points.push(Point { exchange: Some(place), gained: TICKET * share / all, of: TICKET, because });
        }
        if reply.moves.grade(Move::FalsePromise) > 0 {
            let of = if word_kept { PROMISES } else { 0 };
            word_kept = false;
            let because = Reason::FalsePromise { reply: exchange.reply };
            points.push(Point { exchange: Some(place), gained: of - PROMISES, of, because });
        }
    }
    if word_kept {
        points.push(Point { exchange: None, gained: PROMISES, of: PROMISES, because: Reason::WordKept });
    }
    Score::share(ScoreKind::Resolution, points)
}
