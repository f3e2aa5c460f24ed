//! Resolution and truth: what became of the matter, and whether word was kept.

use super::{Decision, Point, Reason, Whole};
use crate::core::customer::Move;
use crate::core::scenario::{Act, Reply, TicketFact};

/// Points of progress, of the ticket, and of kept words.
const PROGRESS: i32 = 60;
const TICKET: i32 = 25;
const PROMISES: i32 = 15;

/// Whether a reply promises what can't be kept (item 49).
pub(super) fn breaks_word(reply: &Reply) -> bool {
    reply.moves.grade(Move::FalsePromise) > 0
}

/// What the ticket keeps of what the next colleague needs (item 28), where one is written, and what a promise that can't be
/// kept takes.
pub(super) fn decision(decision: &Decision<'_>, give: &mut impl FnMut(Point)) {
    let reply = decision.offer.reply(decision.reply);
    let mut give = |gained, of, because| give(Point { exchange: Some(decision.offer.place), gained, of, because });
    if reply.act == Act::Ticket {
        let (kept, missing) = TicketFact::kept_of(decision.offer.customer(), &[reply]);
        let count = |facts: &[TicketFact]| i32::try_from(facts.len()).unwrap_or(0);
        let all = count(&kept) + count(&missing);
        give(TICKET * count(&kept) / all, TICKET, Reason::Ticket { reply: decision.reply, kept, missing });
    }
    if breaks_word(reply) {
        let of = if decision.traces.word_broken { 0 } else { PROMISES };
        give(of - PROMISES, of, Reason::FalsePromise { reply: decision.reply });
    }
}

/// Progress beside what careful conduct would have reached with this customer, and words that were kept. A contact in
/// which the customer heard nothing tests neither, nor what the decisions gave.
pub(super) fn whole(whole: &Whole<'_>, give: &mut impl FnMut(Point)) {
    if whole.heard == 0 {
        return;
    }
    let mut give = |gained, of, because| give(Point { exchange: None, gained, of, because });
    let reached = whole.state.progress;
    let careful = whole.yardstick.progress(whole.heard);
    if careful > 0 {
        let gained = (PROGRESS * i32::from(reached) / i32::from(careful)).min(PROGRESS);
        give(gained, PROGRESS, Reason::Progress { reached, careful });
    }
    if !whole.traces.word_broken {
        give(PROMISES, PROMISES, Reason::WordKept);
    }
}
